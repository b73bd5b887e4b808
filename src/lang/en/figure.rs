use crate::lang::figure::{FigureWords, Mark, NO_COMPOUNDS, Unit};

pub const WORDS: FigureWords = FigureWords {
    decimal: '.',
    spaced_thousands: false,
    month_first: true,
    half_before: false,
    plural_endings: "sx",
    comma_adds: true,
    street_endings: "",
    participle_endings: "",
    no_units: "",
    cardinals: "zero=0 nil=0 nought=0 naught=0 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 \
        fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 \
        ninety=90 hundred=100",
    shy: "hundred",
    scales: "thousand=3 thousands=3 million=6 millions=6 billion=9 billions=9 trillion=12 trillions=12 quadrillion=15 lakh=5 lakhs=5 crore=7 crores=7",
    lone_scales: "",
    short_scales: "bn=9 Bn=9 BN=9 bln=9 mn=6 Mn=6 mln=6 tn=12 trn=12 mio=6",
    money_scales: "MM=6 m=6 M=6 k=3 K=3 b=9 B=9 t=12 T=12",
    ordinals: "first=1 second=2 third+=3 fourth+=4 fifth+=5 sixth+=6 seventh+=7 eighth+=8 ninth+=9 tenth+=10 eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 \
            fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30 fortieth=40 fiftieth=50 sixtieth=60 seventieth=70 \
            eightieth=80 ninetieth=90 hundredth+=100 thousandth+=1000 millionth=1000000 billionth=1000000000 trillionth=1000000000000",
    ordinal_endings: "st nd rd th",
    fractions: "half=2 halves=2 quarter+=4",
    halves: "",
    collectives: "dozen+=12 score=20 couple=2 pair=2",
    hundredths: "",
    multiples: "doubled=200 doubles=200 doubling=200 double=200 twofold=200 twice=200 tripled=300 triples=300 tripling=300 triple=300 trebled=300 threefold=300 \
            thrice=300 quadrupled=400 quadrupling=400 fourfold=400 quintupled=500 fivefold=500 sixfold=600 tenfold=1000 hundredfold=10000 halved=50 halving=50",
    months: [
        "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug", "september sept sep", "october oct", "november nov",
        "december dec",
    ],
    weekdays: [
        "monday mon", "tuesday tue tues", "wednesday wed", "thursday thu thur thurs", "friday fri", "saturday sat", "sunday sun",
    ],
    weekday_parts: "",
    bare_weekday: true,
    units: &[
        (Unit::Money, "\
            EUR=euro+ USD=dollar+,us_dollars,us_dollar,american_dollars,bucks,buck CAD=canadian_dollars,canadian_dollar \
            AUD=australian_dollars,australian_dollar HKD=hong_kong_dollars,hong_kong_dollar SGD=singapore_dollars NZD=new_zealand_dollars \
            TWD=taiwan_dollars,new_taiwan_dollars,taiwanese_dollars GBP=sterling,pounds_sterling,pound_sterling,quid,british_pounds,pound_coins CHF=swiss_francs,swiss_franc,francs JPY=yen \
            CNY=yuan,renminbi,chinese_yuan,kuai,rmb INR=rupee+,indian_rupees RUB=rouble+,ruble+ BRL=reais,brazilian_reais,real \
            TRY=turkish_lira,lira+ SEK=swedish_kronor,swedish_crowns,kronor NOK=norwegian_kroner,norwegian_crowns DKK=danish_kroner,danish_crowns \
            PLN=zloty+ KRW=won,south_korean_won MXN=mexican_pesos ARS=argentine_pesos COP=colombian_pesos ZAR=rand NGN=naira EGP=egyptian_pounds \
            LBP=lebanese_pounds AED=dirham+ SAR=riyal+,saudi_riyals QAR=qatari_riyals \
            MYR=ringgit+,malaysian_ringgit+,malaysia_ringgit+ MNT=tugrik+ \
            FIM=finnish_markka,markka,finnish_marks DEM=deutsche_marks,deutschmarks,marks ILS=shekel+ UAH=hryvnia+ BTC=bitcoin+ \
            IRR=rial+ ESP=peseta+"),
        (Unit::Cents, "\
            USD=cent+ GBP=pence,penny,p MYR=sen+ UAH=kopiyka+ RUB=kopek+,kopecks"),
        (Unit::Percent, "\
            %=percent+,per_cent,percentage+,pct pp=percentage_point+,percentage-point+ \
            bp=basis_point+,basis-point,bps"),
        (Unit::Quantity, "\
            km=kilometre+,kilometer+,kms m=metre+,meter+ cm=centimetre+,centimeter+ \
            mm=millimetre+,millimeter+ nm=nanometre+,nanometer+ \
            um=micron+,micrometre+,micrometer+ [mi_i]=mile+,mi [nmi_i]=nautical_mile+ [ft_i]=foot,feet \
            [in_i]=inch,inches [yd_i]=yard+ m2=square_metre+,square_meter+,sq_m,sqm \
            km2=square_kilometre+,square_kilometer+,sq_km [sft_i]=square_foot,square_feet,sq_ft \
            [smi_us]=square_mile+,sq_mi [cft_i]=cubic_foot,cubic_feet m3=cubic_metre+,cubic_meter+ \
            [acr_us]=acre+ har=hectare+ kg=kilo+,kilogram+,kilogramme+,kgs g=gram+,gramme+ \
            mg=milligram+ ug=microgram+ t=tonne+,ton+,metric_tons,metric_ton,metric_tonnes,short_tons,long_tons \
            [lb_av]=lb,lbs,pound-weight [oz_av]=ounce+ [stone_av]=stone L=litre+,liter+ \
            mL=mls,millilitre+,milliliter+ [bbl_us]=barrel+ [gal_us]=gallon+,gal+ [pt_us]=pint+ \
            [cup_us]=cup+ [tsp_us]=teaspoon+ [tbs_us]=tablespoon+ \
            km/h=kilometres_per_hour,kilometers_per_hour,kilometres_an_hour,kilometers_an_hour,kph [mi_i]/h=miles_per_hour,miles_an_hour \
            m/s=metres_per_second,meters_per_second W=watt+ kW=kilowatt+ MW=megawatt+ GW=gigawatt+ \
            kW.h=kilowatt-hour+,kilowatt_hours MW.h=megawatt-hour+,megawatt_hours \
            GW.h=gigawatt-hour+,gigawatt_hours TW.h=terawatt-hour+,terawatt_hours V=volt+ Hz=hertz MHz=megahertz \
            GHz=gigahertz dB=decibel+ bit=bit+ By=byte+ kBy=kilobyte+ MBy=megabyte+ GBy=gigabyte+,gig+ \
            TBy=terabyte+ PBy=petabyte+ Mpx=megapixel+ [HP]=horsepower,bhp kcal=kilocalorie+,calories,calorie \
            [car_m]=carat+ [ly]=light-year+,light_year+ [kn_i]=knot+ dm=decimetre+,decimeter+ \
            hm=hectometre+,hectometer+ cL=centilitre+,centiliter+ hL=hectolitre+ \
            cm3=cc,cubic_centimetres,cubic_centimeters km3=cubic_kilometres,cubic_kilometers kHz=kilohertz kV=kilovolt+ \
            A=amp+,ampere+ J=joule+ N=newton+ KiBy=kibibyte+ MiBy=mebibyte+ GiBy=gibibyte+ \
            EBy=exabyte+ ZBy=zettabyte+ kbit=kilobit+ Mbit=megabit+ Gbit=gigabit+ [qt_us]=quart+ \
            TW=terawatt+"),
        (Unit::Duration, "\
            a=year+,yr,yrs mo=month+ wk=week+ d=day+ h=hour+,hr,hrs min=minute+,mins s=second+,secs \
            ms=millisecond+ 14*d=fortnight+ 10*a=decade+ 100*a=century,centuries"),
        (Unit::Temperature, "\
            Cel=degrees_celsius,degree_celsius,degrees_centigrade,degrees_c,celsius,centigrade,°_celsius \
            [degF]=degrees_fahrenheit,degree_fahrenheit,degrees_f,fahrenheit,degrees_farenheit,farenheit K=kelvin+ deg=degree+,deg"),
        (Unit::PartOfDay, "\
            0=in_the_morning 12=in_the_afternoon,in_the_evening,noon"),
        (Unit::Other, "\
            points=point+,pts age=yo,year-old+,years-old times=times,fold below-zero=below_zero,below_freezing"),
    ],
    marks: &[
        (Mark::One, "a an one"),
        (Mark::OneSure, "one"),
        (Mark::Further, "other more additional extra less fewer further"),
        (Mark::Pound, "pound+"),
        (Mark::Weighs, "weigh+ weighed weighing weight heavy heavier light lightest lighter lose losing lost shed gained baby lbs ounces"),
        (Mark::Pays, "cost+ costing pay+ paid paying price+ priced worth fine fined salary sold sell buy bought earn+ earned spend spent fee+ raise raised donated sterling \
            bank budget"),
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
        (Mark::Parts, "part+"),
        (Mark::Half, "half"),
        (Mark::The, "the a an this that these those its his her their our your my some any each every no"),
        (
            Mark::Function,
            "in on at by with without for from to of into onto over under above below about after before since until till during through between among against \
            across and or but nor so yet if when while because as than is are was were be been being has have had do does did will would can could may might must \
            shall should it he she they we you i who which that what where there here not also only just even still then now too very more less most least much \
            many few other another such own same up down off out all both either neither ago earlier later each per via amid despite according however meanwhile \
            whose them him us me",
        ),
        (Mark::InYear, "in since by until till before after during from through for around late early mid of circa spring summer autumn fall winter season to"),
        (Mark::YearWord, "fiscal year fy"),
        (Mark::DecadeBefore, ""),
        (Mark::DecadeAfter, "s"),
        (Mark::Century, "century centuries"),
        (Mark::Quarter, "quarter+ fiscal-quarter"),
        (Mark::HalfYear, "half"),
        (Mark::WeekNumber, ""),
        (Mark::Edge, "early mid late end beginning start middle"),
        (Mark::Last, "last"),
        (Mark::ShyMonth, "march may august mar jun sep dec jan sat mon sun"),
        (Mark::AgeBefore, "aged age+ over-age under-age older younger"),
        (Mark::Own, "his her their my your our"),
        (Mark::AgeAt, ""),
        (Mark::AgeVerb, ""),
        (Mark::AgeAfter, "old+ age yo"),
        (Mark::Ago, "ago earlier later"),
        (Mark::During, "for during over within lasted lasting in"),
        (Mark::ClockPast, "past"),
        (Mark::ClockTo, "to"),
        (Mark::ClockBefore, "at by around about until till from before after since"),
        (Mark::ClockAfter, "o'clock hrs"),
        (Mark::ClockSure, "o'clock"),
        (
            Mark::Label,
            "port error train+ flight+ regulation magazine track building gate bus chapter lottery article+ section+ chapter+ page+ p pp vol volume number+ no nos item+ step figure fig table clause+ paragraph para schedule amendment proposition title \
            rule form bill act resolution directive regulation channel route highway interstate motorway junction gate platform room flat apartment suite unit seat \
            row box case lot bus flight line exit version episode season series part type class grade level phase isbn issn doi code ref reference docket tier \
            category appendix annex exhibit stage",
        ),
        (Mark::Phone, "phone telephone tel call called dial helpline hotline fax mobile text sms whatsapp"),
        (Mark::Name, "version formula super expo"),
        (Mark::Relative, "who which that whose whom where"),
        (Mark::Clause, "but while because although though whereas so after before when as since if"),
        (
            Mark::Change,
            "up down rose rise+ risen fell fall+ fallen gained gain+ lost loss dropped drop+ climbed slipped increased increase decreased decrease cut raised lead+ \
            ahead behind jumped shed added swing gap lower higher by margin widened narrowed",
        ),
        (Mark::Purpose, "for to"),
        (Mark::Not, "not"),
        (Mark::NotRank, "glance sight foremost all place degree class-rate hand lady minister aid class-action thing place-name nature"),
        (Mark::Someone, "child children baby babies boy boys girl girls toddler toddlers infant infants pupil pupils teenager teenagers youngster youngsters minor minors kid kids student students people person those anyone someone everyone adults"),
        (Mark::AgeFrom, "under"),
        (Mark::AgeWord, "age ages"),
        (Mark::Lasts, "took takes take runs ran long last lasts lasted lasting delay delays duration journey wait crossing longer hours-long outage battery commute time runtime"),
        (Mark::Score, "win wins won winning beat beats beating lead leads led leading lose loses lost losing draw drew defeat defeats defeated score scored victory trail trails trailed"),
        (Mark::Against, "to"),
        (Mark::Street, "street road avenue lane drive boulevard square st ave rd blvd way terrace crescent court"),
        (Mark::Code, "code"),
        (Mark::LocalTime, "local"),
        (Mark::Days, "days"),
        (Mark::PartOf, "including"),
        (Mark::Them, "them which whom"),
        (Mark::Others, "others"),
        (Mark::ComparedTo, "compared against versus"),
        (Mark::NumberOf, "number"),
        (Mark::Moves, "gained slipped eased widened narrowed added shed rallied rebounded gains slid slides slides surged surges jumped jumps tumbled tumbles climbs slips soared soars sank sinks plunged plunges advanced advances retreated eased eases edged edges dropped rallied adds sheds drops rises falls"),
        (Mark::Many, "those the"),
        (Mark::But, "but"),
        (Mark::Aside, "while because although though whereas"),
        (Mark::Yesterday, "yesterday"),
        (Mark::Today, "today"),
        (Mark::Tomorrow, "tomorrow"),
        (Mark::DayFurther, "before after"),
        (Mark::LastBefore, "last"),
        (Mark::LastDay, "past"),
        (Mark::NextBefore, "next coming"),
        (Mark::Week, "week"),
        (Mark::Month, "month"),
        (Mark::DayLed, "on this since until till by from before after late early"),
        (Mark::DayHabit, "a an the every each most any one another that second following previous same"),
        (
            Mark::DayName,
            "black good super cyber ash easter palm holy bloody manic casual shrove whit maundy fat ruby times telegraph mail mirror \
            express post live school roast best",
        ),
        (Mark::DayPart, "morning afternoon evening night lunchtime midday"),
        (
            Mark::Ahead,
            "will shall won expected scheduled likely may might could should must would going opens begins starts meets resumes play plays \
            face faces host hosts upcoming",
        ),
        (Mark::DayAhead, "until till by"),
        (
            Mark::Told,
            "said told announced reported was were had did came went has have confirmed warned added began opened met ended died wrote \
            says",
        ),
    ],
    about: "about around some roughly approximately nearly-about circa or_so an_estimated estimated approx in_the_region_of in_the_order_of",
    over: "more_than over at_least no_fewer_than no_less_than upwards_of in_excess_of above exceeding well_over just_over a_minimum_of not_less_than greater_than \
            larger_than bigger_than higher_than greater_than_or_equal_to equal_to_or_greater_than",
    under: "less_than fewer_than under nearly almost up_to at_most as_much_as as_many_as below close_to just_under no_more_than a_maximum_of not_more_than \
            smaller_than lower_than less_than_or_equal_to",
    compounds: NO_COMPOUNDS,
    verbs: "is are was were be has have had does did do will would can could may might must shall should rose fell said says say paid pays cost costs made makes took takes told won lost grew sold sells bought buys held holds \
        put puts set cut gave gives went goes came comes kept left led met ran runs saw sees sent spent stood wrote owns own employs plans expects expect wants hit began fined draw backs covers works comes ran got gets became remains \
        rises falls adds plan reports became think thinks believe forecast forecasts agreed dropped jumped raised shed rises",
    verb_endings: "ed",
};
