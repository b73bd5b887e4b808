use crate::lang::figure::{FigureWords, Mark, NO_COMPOUNDS, Unit};

pub const WORDS: FigureWords = FigureWords {
    decimal: ',',
    spaced_thousands: true,
    month_first: false,
    half_before: false,
    plural_endings: "sx",
    comma_adds: true,
    street_endings: "",
    participle_endings: "ados adas idos idas",
    no_units: "C F",
    cardinals: "zero=0 dois=2 duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12 treze=13 catorze=14 quatorze=14 quinze=15 \
        dezesseis=16 dezasseis=16 dezessete=17 dezassete=17 dezoito=18 dezenove=19 dezanove=19 vinte=20 trinta=30 quarenta=40 cinquenta=50 cinqüenta=50 sessenta=60 setenta=70 \
        oitenta=80 noventa=90 cem=100 cento=100 duzentos=200 duzentas=200 trezentos=300 trezentas=300 quatrocentos=400 quatrocentas=400 quinhentos=500 \
        quinhentas=500 seiscentos=600 seiscentas=600 setecentos=700 setecentas=700 oitocentos=800 oitocentas=800 novecentos=900 novecentas=900",
    shy: "segundo segunda quarto",
    scales: "mil=3 milhão=6 milhões=6 bilhão=9 bilhões=9 bilião=12 biliões=12 trilhão=12 trilhões=12 trilião=18 triliões=18",
    lone_scales: "mil",
    short_scales: "mi=6 mln=6 bi=9 tri=12 mlhões=6 mn=6",
    money_scales: "MM=6 M=6 m=6 k=3 K=3",
    ordinals: "primeiro~+=1 segundo~+=2 terceiro~=3 quarto~=4 quartas=4 quinto~=5 quintas=5 sexto~=6 sextas=6 sétimo~+=7 oitavo~+=8 nono~+=9 décimo~+=10 vigésimo~+=20 \
            trigésimo~+=30 quadragésimo~+=40 quinquagésimo~+=50 sexagésimo~+=60 septuagésimo~+=70 octogésimo~+=80 nonagésimo~+=90 undécimo~=11 duodécimo~=12 \
            centésimo~=100 ducentésimo~=200 tricentésimo~=300 quadringentésimo~=400 quingentésimo~=500 sexcentésimo~=600 septingentésimo~=700 octingentésimo~=800 \
            nongentésimo~=900 milésimo~=1000 milionésimo~=1000000 bilionésimo=1000000000 trilionésimo=1000000000000",
    ordinal_endings: "º ª ° o a",
    fractions: "meio=2 terço+=3 quarto+=4 quinto+=5 sexto+=6 sétimos=7 oitavo+=8 nonos=9 décimo+=10 onze=11 vigésimos=20 centésimos=100 milésimos=1000",
    halves: "metade",
    collectives: "dezena+=10 dúzia+=12 quinzena=15 vintena=20 centena+=100 milhar=1000 milhares=1000",
    hundredths: "",
    multiples: "dobrou=200 dobraram=200 dobrar=200 dobrado=200 dobro~=200 dobrará=200 duplicou=200 duplicaram=200 duplicar=200 duplicado=200 triplicou=300 \
            triplicaram=300 triplicar=300 triplicado=300 triplo=300 quadruplicou=400 quadruplicaram=400 quadruplicar=400 quádruplo=400 quintuplicou=500 \
            quintuplicar=500",
    months: [
        "janeiro jan", "fevereiro fev", "março mar", "abril abr", "maio mai", "junho jun", "julho jul", "agosto ago", "setembro set", "outubro out", "novembro nov",
        "dezembro dez",
    ],
    weekdays: [
        "segunda-feira segunda", "terça-feira terça", "quarta-feira quarta", "quinta-feira quinta", "sexta-feira sexta", "sábado", "domingo",
    ],
    weekday_parts: "",
    bare_weekday: true,
    units: &[
        (Unit::Money, "\
            BRL=real,reais EUR=euro+ USD=dólar,dólares,dólares_americanos CAD=dólares_canadenses,dólares_canadianos AUD=dólares_australianos \
            GBP=libras_esterlinas,libra_esterlina,libras,pounds,libra CHF=francos_suíços TWD=dólares_taiwaneses,dólares_de_taiwan JPY=iene+,yenes CNY=yuan+,iuane+ INR=rúpias \
            RUB=rublo+ ARS=pesos_argentinos MXN=pesos_mexicanos COP=pesos_colombianos CLP=pesos_chilenos AOA=kwanza+ MZN=metical,meticais \
            CVE=escudos_cabo-verdianos PTE=escudos,escudo ESP=pesetas TRY=liras_turcas SEK=coroas_suecas NOK=coroas_norueguesas DKK=coroas_dinamarquesas \
            FIM=marcos_finlandeses DEM=marcos_alemães BTC=bitcoin+ HKD=dólares_de_hong_kong SGD=dólares_de_singapura NZD=dólares_neozelandeses \
            FRF=franco+ PLN=zlotys KRW=wons ILS=shekels UAH=hryvnias ZAR=rands MAD=dirhams"),
        (Unit::Cents, "\
            EUR=cêntimo+ BRL=centavo+ USD=cents GBP=pence"),
        (Unit::Percent, "\
            %=por_cento,porcento pp=ponto_percentual,pontos_percentuais bp=ponto-base,pontos-base,ponto_base,pontos_base,pontos_básicos"),
        (Unit::Quantity, "\
            km=quilómetro+,quilômetro+ m=metro+ cm=centímetro+ mm=milímetro+ nm=nanómetros,nanômetros \
            [mi_i]=milha+ [nmi_i]=milhas_náuticas [ft_i]=pé,pés,pes [in_i]=polegada+ m2=metro_quadrado,metros_quadrados \
            km2=quilómetros_quadrados,quilômetros_quadrados m3=metro_cúbico,metros_cúbicos [cft_i]=pé_cúbico,pés_cúbicos \
            [sft_i]=pé_quadrado,pés_quadrados har=hectare+ [acr_us]=acre+ kg=quilo+,quilograma+ g=grama+ \
            mg=miligrama+ t=tonelada+,toneladas_métricas L=litro+ mL=mililitro+ [bbl_us]=barril,barris \
            [gal_us]=galão,galões [oz_av]=onça+ km/h=quilómetros_por_hora,quilômetros_por_hora,km_por_hora m/s=metros_por_segundo W=watt+ \
            kW=quilowatt+,kilowatts MW=megawatt+ GW=gigawatt+ kW.h=quilowatt-hora,quilowatts-hora,quilowatts_hora \
            MW.h=megawatt-hora,megawatts-hora,megawatts_hora GW.h=gigawatts-hora,gigawatt-hora,gigawatts_hora \
            TW.h=terawatts-hora,terawatt-hora,terawatts_hora V=volts Hz=hertz GHz=gigahertz dB=decibel,decibéis By=byte+ \
            MBy=megabyte+,megas GBy=gigabyte+,gigas TBy=terabyte+ Mpx=megapixel+,megapíxeis [HP]=cavalos \
            kcal=quilocalorias,calorias [ly]=anos-luz,ano-luz dm=decímetro+ hm=hectómetro+,hectômetros [yd_i]=jarda+ \
            [smi_us]=milhas_quadradas cm3=cc,centímetros_cúbicos km3=quilômetros_cúbicos,quilómetros_cúbicos \
            [cup_us]=copo+,xícara+,chávena+ [tsp_us]=colher_de_chá,colheres_de_chá [tbs_us]=colher_de_sopa,colheres_de_sopa \
            [mi_i]/h=milhas_por_hora,mi_por_hora kHz=quilohertz MHz=megahertz kV=quilovolts A=amperes,ampères J=joules N=newtons bit=bit+ \
            kBy=kilobyte+,quilobytes PBy=petabyte+ Gbit=gigabit+ Mbit=megabit+ [car_m]=quilates TW=terawatts \
            cL=centilitro+ hL=hectolitros ug=microgramas um=mícrons,micrómetros,micrômetros"),
        (Unit::Duration, "\
            a=ano+ mo=mês,meses wk=semana+ d=dia+,día+ h=hora+ min=minuto+,mins s=segundo+ 10*a=década+ \
            100*a=século+ 3*mo=trimestres 6*mo=semestres"),
        (Unit::Temperature, "\
            Cel=graus_celsius,graus_centígrados,grau_celsius,graus_c,celsius,centígrados [degF]=graus_fahrenheit,fahrenheit,farenheit deg=grau+ \
            K=kelvin+"),
        (Unit::PartOfDay, "\
            0=da_manhã,da_manha,da_madrugada 12=da_tarde 6=da_noite"),
        (Unit::Other, "\
            points=ponto+ times=vezes,vez below-zero=abaixo_de_zero"),
    ],
    marks: &[
        (Mark::One, "um uma"),
        (Mark::Pound, "libra+"),
        (Mark::Weighs, "pesa pesam pesava peso emagrecer emagreceu bebé bebê quilos kg"),
        (Mark::Vessel, "copo+ xícara+ chávena+"),
        (Mark::OfThe, "do da dos das"),
        (Mark::Double, "duplo triplo"),
        (Mark::Of, "de do da dos das d"),
        (Mark::And, "e"),
        (Mark::Tens, "e"),
        (Mark::Or, "ou"),
        (Mark::To, "a à ao aos às até para"),
        (Mark::Now, "agora hoje"),
        (Mark::From, "de desde do da dos das"),
        (Mark::DayBefore, "dia"),
        (Mark::Between, "entre"),
        (Mark::Minus, "menos negativo"),
        (Mark::Comma, "vírgula ponto com"),
        (Mark::Per, "por ao cada"),
        (Mark::OutOf, "em"),
        (Mark::Over, "sobre"),
        (Mark::Each, "cada"),
        (Mark::Parts, "avos parte+"),
        (Mark::Half, "meio~"),
        (Mark::Multiplied, "multiplicado~ multiplicou multiplicaram multiplicar"),
        (Mark::Divided, "dividido~"),
        (Mark::The, "pelo o a os as um uma+ uns este+ esta+ esse essa seu+ sua+ cada todo~+ algum alguma+ alguns nenhum nenhuma"),
        (
            Mark::Function,
            "a à ao aos às de do da dos das em no na nos nas num numa com sem por pelo~+ para segundo sobre sob entre até desde ante+ após durante contra e ou mas \
            porém embora se que quem qual quais cujo onde quando como mais menos muito já também não nem lhe+ me te é são era eram foi foram será serão há havia \
            está estão tem têm tinha ser ter ele+ ela+ eu isto isso só apenas quase cerca aproximadamente face assim porque enquanto além então ontem hoje amanhã \
            agora depois",
        ),
        (Mark::InYear, "em desde até para durante antes depois após no de do ano exercício verão outono inverno primavera temporada fim início meados final entre a ao"),
        (Mark::YearWord, "ano exercício fiscal"),
        (Mark::DecadeBefore, "anos década"),
        (Mark::DecadeAfter, ""),
        (Mark::Century, "século+"),
        (Mark::Quarter, "trimestre+"),
        (Mark::HalfYear, "semestre+ metade"),
        (Mark::WeekNumber, "semana"),
        (Mark::Edge, "fim início meados final finais começo princípio"),
        (Mark::Last, "último~"),
        (Mark::ShyMonth, "mar set mai out jan fev abr"),
        (Mark::AgeBefore, "idade menores maiores menor maior jovem jovens"),
        (Mark::AgeOf, "de"),
        (
            Mark::Term,
            "obrigação rendimento juros taxa taxas títulos título maturidade pena+ duração período contrato+ empréstimo prisão mandato plano programa carreira experiência garantia prazo ausência reinado pausa estudo obrigações \
            dívida crédito espera casamento acordo concessão suspensão atraso história tradição guerra conflito máximo mínimo total média esperança condenado+ \
            condenada vida trabalho fim cabo existência exílio",
        ),
        (Mark::AgeAt, "aos completa completou"),
        (Mark::AgeVerb, "tem tinha têm tinham tenho"),
        (Mark::AgeAfter, "idade existência vida"),
        (Mark::Ago, "há atrás antes depois após"),
        (Mark::During, "durante em por desde dentro durou dura durará após"),
        (Mark::ClockBefore, "às as das pelas até dia"),
        (Mark::ClockStrong, "às"),
        (Mark::ClockAfter, "h horas hora"),
        (
            Mark::Label,
            "porta erro comboio+ trem trens voo+ revista portão autocarro ônibus cais artigo+ art lei decreto capítulo página+ pág tomo volume número+ nº n secção seção alínea parágrafo anexo canal linha via estrada rodovia porta sala \
            piso andar etapa episódio temporada nível versão figura tabela isbn issn nif cnpj cpf cep código processo fase grupo bloco reator reactor categoria \
            tipo diretiva diretriz regulamento lote",
        ),
        (Mark::Phone, "telefone tel ligar ligue ligando fax telemóvel celular contacto contato whatsapp gratuito"),
        (Mark::Name, "versão fórmula agenda liga série"),
        (Mark::Relative, "que quem qual quais cujo~ onde"),
        (Mark::Clause, "mas porém enquanto porque quando embora"),
        (
            Mark::Change,
            "sobe subiu subida alta cai caiu queda aumento~ aumentou desce desceu descida recuo recuou avanço avançou ganha ganhou perde perdeu corte cortou redução \
            reduziu vantagem diferença mais menos",
        ),
        (Mark::Purpose, "por para"),
        (Mark::Not, "não"),
        (Mark::NotRank, "feira+ vista lugar ministro~ dama plano lugar feira"),
        (Mark::Further, "outros outras"),
        (Mark::Adjective, "novo~+ antigo~+ pequeno~+ grande+ principal principais melhor melhores pior piores velho~+ jovem jovens primeiro~+ último~+ próximo~+ falso~+ verdadeiro~+ bom boa+ bons mau má maus alto~+ longo~+ simples diferentes diverso~+ ex"),
        (Mark::Someone, "bebé+ bebê+ criança+ menino~+ rapaz rapazes rapariga+ menor menores adolescente+ aluno~+ estudante+ jovem jovens homem homens mulher mulheres pessoa+ recém"),
        (Mark::AgeWord, "idade+"),
        (Mark::AgeFrom, "partir"),
        (Mark::Lasts, "dura duram durou duraram durar durará duração atraso+ autonomia espera trajeto+ trajecto+ apagão percurso demora demorou tempo"),
        (Mark::Score, "venceu vence venceram vencem bateu bateram bate derrotou derrotaram derrota perdeu perde perderam empatou empataram empate vitória ganhou ganha ganharam placar lidera goleou"),
        (Mark::Against, "a contra"),
        (Mark::Street, "rua avenida av praça travessa largo alameda estrada rodovia calçada beco"),
        (Mark::Code, "código+"),
        (Mark::LocalTime, "local locais"),
        (Mark::Days, "dias"),
        (Mark::Level, "para"),
        (Mark::DayWord, "dia"),
        (Mark::PartOf, "incluindo"),
        (Mark::OfThem, "deles delas"),
        (Mark::Them, "quais eles elas"),
        (Mark::ComparedTo, "contra"),
        (Mark::NumberOf, "número"),
        (Mark::Moves, "cedido ganho recuado avançado somou soma cede cedem cedeu avança avançam ganha ganham recua recuam perde perdem cai caem sobe sobem"),
        (Mark::Many, "os as aos às dos das"),
        (Mark::But, "mas porém"),
        (Mark::Aside, "enquanto porque embora"),
        (Mark::Yesterday, "ontem"),
        (Mark::BeforeYesterday, "anteontem"),
        (Mark::Today, "hoje"),
        (Mark::Tomorrow, "amanhã"),
        (Mark::DayFurther, "antes depois"),
        (Mark::WeekdayTail, "feira"),
        (Mark::LastBefore, "passado passada"),
        (Mark::LastBehind, "passado passada"),
        (Mark::NextBefore, "próximo próxima"),
        (Mark::NextBehind, "próximo próxima vem"),
        (Mark::LastDay, "último última"),
        (Mark::Week, "semana"),
        (Mark::Month, "mês"),
        (Mark::DayLed, "na no nesta neste desta deste esta este pela da do para até de"),
        (Mark::DayHabit, "à ao às aos toda todo cada uma um qualquer outra outro mesma mesmo"),
        (Mark::DayName, "negra negro santa santo cinzas ramos páscoa gorda gordo black bom"),
        (Mark::DayPart, "manhã tarde noite madrugada"),
        (
            Mark::Ahead,
            "vai vão deve devem deverá deverão deveria prevê preveem previsto prevista previstos previstas espera agendado agendada \
            marcado marcada começa arranca abre",
        ),
        (Mark::DayAhead, "até"),
        (Mark::Told, "disse foi foram era tinha tinham havia anunciou afirmou declarou explicou informou confirmou revelou tem morreu começou"),
    ],
    about: "cerca_de perto_de aproximadamente por_volta_de em_torno_de uns umas à_volta_de cerca_dos cerca_das volta_de",
    over: "mais_de pelo_menos ao_menos no_mínimo superior_a acima_de mínimo_de mais_do_que não_menos_de além_de maior_que maiores_que maior_do_que \
            maior_ou_igual_a maior_ou_igual_que mais_alto_que superiores_a",
    under: "menos_de quase até no_máximo inferior_a abaixo_de máximo_de não_mais_de apenas até_aos menor_que menores_que menor_do_que menor_ou_igual_a \
            menor_ou_igual_que mais_baixo_que inferiores_a",
    compounds: NO_COMPOUNDS,
    verbs: "é são era eram foi foram será serão há havia está estão tem têm tinha tinham terá pode podem poderia deve devem vai vão custa custou custará sobe subiu cai caiu desce desceu ganha ganhou perde perdeu vende vendeu compra comprou \
        emprega pagou paga prevê atinge atingiu ocupa anunciou investirá fechou recebeu gere controla disse diz afirmou fica ficou cobra entregou assinou publicou pede pediu soma chegou chega fez faz deu dá abriu dobrou baseia-se consumirá \
        suportam suporta registou registrou passou passaram estima vale valem",
    verb_endings: "aram eram iram ará arão erá erão irá irão ava avam ou eu iu",
};
