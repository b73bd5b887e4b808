use crate::lang::figure::{FigureWords, Mark, NO_GLUE, NounOrder, Unit};

pub const WORDS: FigureWords = FigureWords {
    decimal: '.',
    spaced_thousands: false,
    month_first: true,
    ordinal_dot: false,
    capital_months: true,
    half_before: false,
    plural_endings: "sx",
    noun_order: NounOrder::Before,
    participle_endings: "",
    no_units: "",
    cardinals: "zero=0 nil=0 nought=0 naught=0 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 \
        fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 \
        ninety=90 hundred=100",
    shy: "hundred",
    scales: "thousand=3 thousands=3 million=6 millions=6 billion=9 billions=9 trillion=12 trillions=12 quadrillion=15 lakh=5 lakhs=5 crore=7 crores=7",
    lone_scales: "",
    short_scales: "bn=9 Bn=9 BN=9 bln=9 mn=6 Mn=6 mln=6 tn=12 trn=12 mio=6",
    money_scales: "m=6 M=6 k=3 K=3 b=9 B=9 t=12 T=12",
    ordinals: "first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 thirteenth=13 \
        fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30 fortieth=40 fiftieth=50 \
        sixtieth=60 seventieth=70 eightieth=80 ninetieth=90 hundredth=100 thousandth=1000 millionth=1000000 \
        thirds=3 fourths=4 fifths=5 sixths=6 sevenths=7 eighths=8 ninths=9 tenths=10 hundredths=100 thousandths=1000 billionth=1000000000 trillionth=1000000000000",
    ordinal_endings: "st nd rd th",
    fractions: "half=2 halves=2 quarter=4 quarters=4",
    halves: "",
    collectives: "dozen=12 dozens=12 score=20 couple=2 pair=2",
    hundredths: "",
    multiples: "doubled=200 doubles=200 doubling=200 double=200 tripled=300 triples=300 tripling=300 triple=300 trebled=300 quadrupled=400 quadrupling=400 \
        quintupled=500 twofold=200 threefold=300 fourfold=400 fivefold=500 sixfold=600 tenfold=1000 hundredfold=10000 twice=200 thrice=300 halved=50 halving=50",
    months: [
        "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug", "september sept sep", "october oct", "november nov",
        "december dec",
    ],
    weekdays: [
        "monday mon", "tuesday tue tues", "wednesday wed", "thursday thu thur thurs", "friday fri", "saturday sat", "sunday sun",
    ],
    units: &[
        (Unit::Money, "\
            EUR=euro,euros USD=dollar,dollars,us_dollars,us_dollar,american_dollars,bucks,buck CAD=canadian_dollars,canadian_dollar \
            AUD=australian_dollars,australian_dollar HKD=hong_kong_dollars,hong_kong_dollar SGD=singapore_dollars NZD=new_zealand_dollars \
            TWD=taiwan_dollars GBP=sterling,pounds_sterling,pound_sterling,quid,british_pounds,pound_coins CHF=swiss_francs,swiss_franc,francs JPY=yen \
            CNY=yuan,renminbi,chinese_yuan,kuai,rmb INR=rupee,rupees,indian_rupees RUB=rouble,roubles,ruble,rubles BRL=reais,brazilian_reais,real \
            TRY=turkish_lira,lira,liras SEK=swedish_kronor,swedish_crowns,kronor NOK=norwegian_kroner,norwegian_crowns DKK=danish_kroner,danish_crowns \
            PLN=zloty,zlotys KRW=won,south_korean_won MXN=mexican_pesos ARS=argentine_pesos COP=colombian_pesos ZAR=rand NGN=naira EGP=egyptian_pounds \
            LBP=lebanese_pounds AED=dirham,dirhams SAR=riyal,riyals,saudi_riyals QAR=qatari_riyals \
            MYR=ringgit,ringgits,malaysian_ringgit,malaysian_ringgits,malaysia_ringgit,malaysia_ringgits MNT=tugrik,tugriks \
            FIM=finnish_markka,markka,finnish_marks DEM=deutsche_marks,deutschmarks,marks ILS=shekel,shekels UAH=hryvnia,hryvnias BTC=bitcoin,bitcoins \
            IRR=rial,rials ESP=peseta,pesetas"),
        (Unit::Cents, "\
            USD=cent,cents GBP=pence,penny,p MYR=sen,sens UAH=kopiyka,kopiykas RUB=kopek,kopeks,kopecks"),
        (Unit::Percent, "\
            %=percent,percents,per_cent,percentage,percentages,pct pp=percentage_point,percentage_points,percentage-point,percentage-points \
            bp=basis_point,basis_points,basis-point,bps"),
        (Unit::Quantity, "\
            km=kilometre,kilometres,kilometer,kilometers,kms m=metre,metres,meter,meters cm=centimetre,centimetres,centimeter,centimeters \
            mm=millimetre,millimetres,millimeter,millimeters nm=nanometre,nanometres,nanometer,nanometers \
            um=micron,microns,micrometre,micrometres,micrometer,micrometers [mi_i]=mile,miles,mi [nmi_i]=nautical_mile,nautical_miles [ft_i]=foot,feet \
            [in_i]=inch,inches [yd_i]=yard,yards m2=square_metre,square_metres,square_meter,square_meters,sq_m,sqm \
            km2=square_kilometre,square_kilometres,square_kilometer,square_kilometers,sq_km [sft_i]=square_foot,square_feet,sq_ft \
            [smi_us]=square_mile,square_miles,sq_mi [cft_i]=cubic_foot,cubic_feet m3=cubic_metre,cubic_metres,cubic_meter,cubic_meters \
            [acr_us]=acre,acres har=hectare,hectares kg=kilo,kilos,kilogram,kilograms,kilogramme,kilogrammes,kgs g=gram,grams,gramme,grammes \
            mg=milligram,milligrams ug=microgram,micrograms t=tonne,tonnes,ton,tons,metric_tons,metric_ton,metric_tonnes,short_tons,long_tons \
            [lb_av]=lb,lbs,pound-weight [oz_av]=ounce,ounces [stone_av]=stone L=litre,litres,liter,liters \
            mL=mls,millilitre,millilitres,milliliter,milliliters [bbl_us]=barrel,barrels [gal_us]=gallon,gallons,gal,gals [pt_us]=pint,pints \
            [cup_us]=cup,cups [tsp_us]=teaspoon,teaspoons [tbs_us]=tablespoon,tablespoons \
            km/h=kilometres_per_hour,kilometers_per_hour,kilometres_an_hour,kilometers_an_hour,kph [mi_i]/h=miles_per_hour,miles_an_hour \
            m/s=metres_per_second,meters_per_second W=watt,watts kW=kilowatt,kilowatts MW=megawatt,megawatts GW=gigawatt,gigawatts \
            kW.h=kilowatt-hour,kilowatt-hours,kilowatt_hours MW.h=megawatt-hour,megawatt-hours,megawatt_hours \
            GW.h=gigawatt-hour,gigawatt-hours,gigawatt_hours TW.h=terawatt-hour,terawatt-hours,terawatt_hours V=volt,volts Hz=hertz MHz=megahertz \
            GHz=gigahertz dB=decibel,decibels bit=bit,bits By=byte,bytes kBy=kilobyte,kilobytes MBy=megabyte,megabytes GBy=gigabyte,gigabytes,gig,gigs \
            TBy=terabyte,terabytes PBy=petabyte,petabytes Mpx=megapixel,megapixels [HP]=horsepower,bhp kcal=kilocalorie,kilocalories,calories,calorie \
            [car_m]=carat,carats [ly]=light-year,light-years,light_year,light_years [kn_i]=knot,knots dm=decimetre,decimetres,decimeter,decimeters \
            hm=hectometre,hectometres,hectometer,hectometers cL=centilitre,centilitres,centiliter,centiliters hL=hectolitre,hectolitres \
            cm3=cc,cubic_centimetres,cubic_centimeters km3=cubic_kilometres,cubic_kilometers kHz=kilohertz kV=kilovolt,kilovolts \
            A=amp,amps,ampere,amperes J=joule,joules N=newton,newtons KiBy=kibibyte,kibibytes MiBy=mebibyte,mebibytes GiBy=gibibyte,gibibytes \
            EBy=exabyte,exabytes ZBy=zettabyte,zettabytes kbit=kilobit,kilobits Mbit=megabit,megabits Gbit=gigabit,gigabits [qt_us]=quart,quarts \
            TW=terawatt,terawatts"),
        (Unit::Duration, "\
            a=year,years,yr,yrs mo=month,months wk=week,weeks d=day,days h=hour,hours,hr,hrs min=minute,minutes,mins s=second,seconds,secs \
            ms=millisecond,milliseconds 14*d=fortnight,fortnights 10*a=decade,decades 100*a=century,centuries"),
        (Unit::Temperature, "\
            Cel=degrees_celsius,degree_celsius,degrees_centigrade,degrees_c,celsius,centigrade,°_celsius \
            [degF]=degrees_fahrenheit,degree_fahrenheit,degrees_f,fahrenheit,degrees_farenheit,farenheit K=kelvin,kelvins deg=degree,degrees,deg"),
        (Unit::PartOfDay, "\
            0=in_the_morning 12=in_the_afternoon,in_the_evening,noon"),
        (Unit::Other, "\
            points=point,points,pts age=yo,year-old,years-old,year-olds times=times,fold below-zero=below_zero,below_freezing"),
    ],
    marks: &[
        (Mark::One, "a an one"),
        (Mark::OneSure, "one"),
        (Mark::Further, "more additional extra less fewer further"),
        (Mark::Pound, "pound pounds"),
        (Mark::Weighs, "weigh weighs weighed weighing weight heavy heavier light lightest lighter lose losing lost shed gained baby lbs ounces"),
        (Mark::Pays, "cost costs costing pay pays paid paying price priced prices worth fine fined salary sold sell buy bought earn earns earned spend spent fee fees raise raised donated sterling bank budget"),
        (Mark::Double, "double triple"),
        (Mark::Of, "of"),
        (Mark::And, "and"),
        (Mark::Or, "or"),
        (Mark::To, "to thru through until till"),
        (Mark::Now, "now today"),
        (Mark::From, "from"),
        (Mark::DayBefore, "on"),
        (Mark::Between, "between"),
        (Mark::Minus, "minus negative"),
        (Mark::Comma, "point"),
        (Mark::Per, "per a an each every"),
        (Mark::OutOf, "in out"),
        (Mark::Over, "over"),
        (Mark::Each, "every"),
        (Mark::Parts, "part parts"),
        (Mark::Half, "half"),
        (Mark::The, "the a an this that these those its his her their our your my some any each every no"),
        (
            Mark::Function,
            "in on at by with without for from to of into onto over under above below about after before since until till during through between among against across and or but nor so yet if when while because as than \
             is are was were be been being has have had do does did will would can could may might must shall should it he she they we you i who which that what where there here not also only just even still then \
             now too very more less most least much many few other another such own same up down off out all both either neither ago earlier later each per via amid despite according however meanwhile whose them him us me",
        ),
        (Mark::InYear, "in since by until till before after during from through for around late early mid of circa spring summer autumn fall winter season to"),
        (Mark::YearWord, "fiscal year fy"),
        (Mark::DecadeBefore, ""),
        (Mark::DecadeAfter, "s"),
        (Mark::Century, "century centuries"),
        (Mark::Quarter, "quarter quarters fiscal-quarter"),
        (Mark::HalfYear, "half"),
        (Mark::WeekNumber, ""),
        (Mark::Edge, "early mid late end beginning start middle"),
        (Mark::Last, "last"),
        (Mark::ShyMonth, "march may august mar jun sep dec jan sat mon sun"),
        (Mark::AgeBefore, "aged age ages over-age under-age older younger"),
        (Mark::Own, "his her their my your our"),
        (Mark::AgeAt, ""),
        (Mark::AgeVerb, ""),
        (Mark::AgeAfter, "old age olds yo"),
        (Mark::Ago, "ago earlier later"),
        (Mark::During, "for during over within lasted lasting in"),
        (Mark::ClockPast, "past"),
        (Mark::ClockTo, "to"),
        (Mark::ClockBefore, "at by around about until till from before after since"),
        (Mark::ClockAfter, "o'clock hrs"),
        (Mark::ClockSure, "o'clock"),
        (
            Mark::Label,
            "article articles section sections chapter chapters page pages p pp vol volume number numbers no nos item items step figure fig table clause clauses paragraph para schedule amendment proposition title rule form bill act \
             resolution directive regulation channel route highway interstate motorway junction gate platform room flat apartment suite unit seat row box case lot bus flight line exit version episode season series part type class \
             grade level phase isbn issn doi code ref reference docket tier category appendix annex exhibit stage",
        ),
        (Mark::Phone, "phone telephone tel call called dial helpline hotline fax mobile text sms whatsapp"),
        (Mark::Name, "version formula super expo"),
        (Mark::Relative, "who which that whose whom where"),
        (Mark::Clause, "but while because although though whereas so after before when as since if"),
        (
            Mark::Change,
            "up down rose rise rises risen fell fall falls fallen gained gain gains lost loss dropped drop drops climbed slipped increased increase decreased decrease cut raised lead leads ahead behind jumped shed added swing gap \
             lower higher by margin widened narrowed",
        ),
        (Mark::Purpose, "for to"),
        (Mark::Not, "not"),
        (Mark::NotRank, "hand lady minister aid class-action thing place-name nature"),
    ],
    about: "about around some roughly approximately nearly-about circa or_so an_estimated estimated approx in_the_region_of in_the_order_of",
    over: "more_than over at_least no_fewer_than no_less_than upwards_of in_excess_of above exceeding well_over just_over a_minimum_of not_less_than greater_than larger_than bigger_than higher_than greater_than_or_equal_to equal_to_or_greater_than",
    under: "less_than fewer_than under nearly almost up_to at_most as_much_as as_many_as below close_to just_under no_more_than a_maximum_of not_more_than smaller_than lower_than less_than_or_equal_to",
    glue: NO_GLUE,
    verbs: "is are was were be has have had does did do will would can could may might must shall should rose fell said says say paid pays cost costs made makes took takes told won lost grew sold sells bought buys held holds \
        put puts set cut gave gives went goes came comes kept left led met ran runs saw sees sent spent stood wrote owns own employs plans expects expect wants hit began fined draw backs covers works comes ran got gets became remains \
        rises falls adds plan reports became think thinks believe forecast forecasts agreed dropped jumped raised shed rises",
    verb_endings: "ed",
};
