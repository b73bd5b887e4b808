use crate::lang::claim::phrases;
use crate::lang::quote::{QuoteWords, Verbs};

/// Present, past, imperfect, participle and gerund of verbs in -ar.
const AR: &str = "a am ou aram ava avam ado ando ar ara";

pub const WORDS: QuoteWords = QuoteWords {
    say: &[Verbs {
        endings: AR,
        stems: "afirm declar explic assegur assinal coment indic cont apont argument critic lament inform manifest not opin pergunt \
            relat ressalt sublinh revel detalh destac anunci adiant confirm consider rejeit reclam alert avis cit confess \
            denunci exclam grit justific observ reiter replic tuit lembr record expressou refer gar salient acus alert enfatiz aleg \
            recomend complement desabaf dispar ironiz pontu rebat ressalv reivindic resmung sentenci sugeri tranquiliz vatic celebr brinc anot atest avali calcul confidenci defend descart desvaloriz elogi enumer especific esper estim exalt exempl explicit felicit ilustr interrog invoc lanç mencion objet ponder postul precis preconiz prevê proclam profet rectific refor reforç regist reafirm fris salient conjetur conjectur acentu rememor murmur retruc suspir",
    }],
    say_forms: "jura jurou nega negou desmente desmentiu desmentem expressa expressou noticia noticiou comunica comunicou especula especulou certifica certificou ratifica ratificou realça realçou sussurra sussurrou cobra cobrou \
        questiona questionam questionou contesta contestam contestou acreditou pensou acha acham achou previu analisa analisam analisou refletiu tuíta postou aconselha aconselhou solicita solicitou comemora comemorou temeu agradece agradeceu expôs narra narrou referem constata constatam constatou vinca vincou aduz atirou rematou apela apelou completou continuou finalizou completa gritam gritavam diz dizem disse disseram dizia diziam dito dizendo dizer acrescenta acrescentou acrescentava acrescentam acrescentado responde respondeu escreve escreveu escreveram \
        sustenta sustentou admite admitiu admitem reconhece reconheceu reconhecem expõe adverte advertiu prossegue prosseguiu conclui concluiu promete prometeu defende defendeu \
        acredita acreditam acreditava pensa pensam sugere sugeriu pede pediu descreve descreveu teme propõe propôs repete repetiu garante garantiu garantem esclarece esclareceu refere referiu insiste insistiu vê lê-se \
        frisa frisou contou avalia avaliou resume resumiu lê retorquiu alude aludiu arguiu compartilha compartilhou reforça reforçou \
        argumenta rebate rebateu exige exigiu insistem temem alertam",
    call: &[Verbs { endings: AR, stems: "classific critic consider acus cham apelid compar" }],
    call_forms: "classifica classificou chama chamou define definiu descreve descreveu fala falou",
    announce: &[Verbs { endings: AR, stems: "anunci confirm rejeit neg apresent public aprov acus reclam estim calcul conden determin critic denunci" }],
    announce_forms: "prevê preveem previa desmente desmentiu decide decidiu promete prometeu espera admite admitiu reconhece reconheceu exige exigiu absolve absolveu impõe impôs quer querem pretende pretendem teme temem contou contaram contabilizou contabilizaram convencido convencida convencidos",
    clausal: "mantém mantêm manteve mantiveram observa observam observou continua continuam continuou conclui concluem concluiu prossegue prosseguiu lê leem leu responde respondem respondeu conta contam acha acham sustenta sustentam compartilha compartilhou repete repetiu completa completam completou finaliza finalizou",
    participle_endings: phrases!["ado", "ido", "ados", "idos"],
    passive_endings: phrases!["ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas", "ito", "ita", "itos", "itas"],
    be: "é são era eram sendo",
    cited: "citado citada citados citadas",
    infinitive: "",
    infinitive_endings: phrases!["ar", "zer", "ver", "der", "cer", "ter", "ir", "or"],
    reflexive: "se",
    later: "tarde depois antes adiante atrás abaixo acima",
    see: "ver veja leia",
    abstract_endings: phrases!["dade", "ção", "são", "ismo", "ez", "eza", "ura", "ência", "ância"],
    source: phrases!["citação de", "segundo", "de acordo com", "na opinião de", "nas palavras de", "conforme", "no entender de", "na visão de", "aos olhos de", "na ótica de", "a avaliar por", "na opinião do", "na opinião da", "na opinião dos", "na opinião das", "na avaliação de", "na avaliação do", "na avaliação da", "na avaliação dos", "na avaliação das", "na visão do", "na visão da", "na visão dos", "na visão das", "na ótica do", "na ótica da", "na ótica dos", "na ótica das", "na óptica de", "na óptica do", "na óptica da", "na óptica dos", "na óptica das", "na perspetiva de", "na perspetiva do", "na perspetiva da", "na perspetiva dos", "na perspetiva das", "na perspectiva de", "na perspectiva do", "na perspectiva da", "na perspectiva dos", "na perspectiva das", "na análise de", "na análise do", "na análise da", "na análise dos", "na análise das", "na interpretação de", "na interpretação do", "na interpretação da", "na interpretação dos", "na interpretação das", "na leitura de", "na leitura do", "na leitura da", "na leitura dos", "na leitura das", "na percepção de", "na percepção do", "na percepção da", "na percepção dos", "na percepção das", "na perceção de", "na perceção do", "na perceção da", "na perceção dos", "na perceção das", "no entender do", "no entender da", "no entender dos", "no entender das", "no entendimento de", "no entendimento do", "no entendimento da", "no entendimento dos", "no entendimento das", "aos olhos do", "aos olhos da", "aos olhos dos", "aos olhos das", "nas palavras do", "nas palavras da", "nas palavras dos", "nas palavras das", "nas contas de", "pelas contas de", "nos cálculos de", "pelos cálculos de", "do ponto de vista de", "do ponto de vista do", "do ponto de vista da", "do ponto de vista dos", "do ponto de vista das", "no parecer de", "no parecer do", "no parecer da", "no parecer dos", "no parecer das"],
    own_view: phrases!["a seu ver", "ao seu ver", "na sua opinião", "em sua opinião", "no seu entender", "em seu entender", "na sua visão", "em sua visão", "na sua ótica", "na sua avaliação", "em sua avaliação", "segundo as suas palavras", "nas suas palavras", "em suas palavras", "aos seus olhos", "do seu ponto de vista"],
    thus: phrases!["assim"],
    points_back: phrases!["é o que", "foi o que", "assim"],
    source_back: phrases!["a informação é de", "a informação é da", "a informação é do", "as informações são de", "as informações são da", "as informações são do"],
    gerund_endings: phrases!["ando", "endo", "indo"],
    titled: "filme livro romance canção música álbum programa série exposição petição documentário podcast poema campanha projeto projecto iniciativa operação concurso festival intitulado intitulada intitulados título denominado denominada",
    carriers: "faixa faixas cartaz cartazes muro muros camiseta camisetas placa placas bandeira bandeiras",
    latter: "último última",
    contracted: "",
    locative: "em",
    fixed_names: phrases!["médicos sem fronteiras", "repórteres sem fronteiras", "bloco de esquerda", "iniciativa liberal"],
    territory: "região província cidade município estado",
    attributive_endings: phrases![],
    adverb_endings: phrases!["mente"],
    cites: "cita citam citou citaram citava citando",
    got_by: "obtido obtida obtidos obtidas recebido recebida recebidos recebidas consultado consultada consultados consultadas visto vista vistos vistas citado citada citados citadas",
    demonym_prefixes: "",
    demonym_endings: phrases![],
    woman_names: phrases!["a"],
    man_names: phrases!["o"],
    like: "como",
    source_name: phrases!["para"],
    source_behind: "",
    meaning: phrases!["quer dizer", "queria dizer"],
    say_phrases: phrases!["fez questão", "faz questão", "deixou claro", "deixa claro", "deu a entender", "dá a entender", "chamou a atenção", "chama a atenção", "pôs em causa", "fez saber", "faz saber", "fez notar", "pôs em dúvida", "bateu o pé", "veio a público", "não poupou críticas", "fizeram questão", "fizeram saber", "fizeram notar", "deixaram claro", "deram a entender", "chamaram a atenção", "deu a conhecer", "deram a conhecer", "dá a conhecer", "tornou público", "tornaram público", "pôs em evidência", "deu conta", "dá conta", "deram conta", "fez menção", "faz menção", "chamou atenção", "chama atenção"],
    read: phrases!["lê-se", "pode ler-se", "podia ler-se", "pode-se ler", "é possível ler", "lia-se", "está escrito"],
    believed: phrases!["acredita-se", "se acredita", "acreditava-se", "diz-se", "se diz", "dizia-se", "pensa-se", "supõe-se", "crê-se"],
    auxiliary: "tem têm tinha tinham havia é era foi está",
    passive: "foi foram sido será serão ser",
    skip: "se lhe lhes o a nos me também ainda já depois ontem hoje então agora não segunda terça quarta quinta sexta sábado domingo porém",
    complementiser: "que",
    he: "ele",
    she: "ela",
    they: "eles elas",
    first_person: "eu nós meu minha nosso nossa me",
    nobody: "seguinte isso isto aquilo cabe convém há basta vale",
    impersonal: "",
    feminine_endings: phrases![],
    determiner: "dezenas centenas milhares o a os as um uma uns umas seu sua seus suas nosso nossa este esta dois duas três quatro cinco vários várias alguns algumas outro outra",
    of: "de do da dos das para em no na d' ao à",
    particle: "de do da dos das e von van der la & d' of the",
    stop: "via mediante que quem cujo cuja onde em com sem sobre por para após desde até entre durante contra se mas ou e nem quando como enquanto embora porque ao à aos às no na nos nas num numa pelo pela \
        são eram foram estão estava estavam será serão seria seriam pode podem podia podiam poderá poderão poderia poderiam deve devem devia deviam deverá deverão deveria deveriam vai vão ia iam",
    sir: "sr sr. senhor dom frei padre",
    madam: "sra sra. senhora dona irmã madre",
    role: "detratores opositores defensores funcionário presidente ministro diretor prefeito procurador porta-voz deputado senador chefe responsável secretário advogado juiz professor pesquisador investigador economista analista fundador \
        dirigente representante delegado general coronel comissário governador chanceler rei papa príncipe ator cantor escritor autor médico doutor especialista historiador treinador jogador \
        engenheiro consultor conselheiro vereador vice-presidente dono vizinho testemunha jornalista magistrado agricultor trabalhador estudante candidato embaixador policial cientista membro fonte líder empresário autarca assistente gerente \
        psicólogo sociólogo cofundador pároco bispo cardeal capitão ex-ministro ex-presidente arquiteto relator bastonário perito \
        desembargador titular síndico",
    role_woman: "funcionária presidente ministra diretora prefeita procuradora porta-voz deputada senadora chefe secretária advogada juíza professora pesquisadora investigadora fundadora representante delegada \
        conselheira vereadora vice-presidente dona vizinha doutora médica historiadora jogadora engenheira governadora rainha princesa atriz escritora autora candidata trabalhadora cientista empresária mulher mãe \
        psicóloga socióloga cofundadora capitã ex-ministra ex-presidente arquiteta relatora economista analista jornalista responsável \
        gerente líder especialista coordenadora",
    woman_endings: phrases![],
    role_endings: phrases![],
    person_endings: phrases!["ista", "ólogo", "óloga", "dor", "dora", "tor", "tora"],
    office_prefixes: phrases!["ex-", "vice-", "co-"],
    inflections: phrases!["s", "es"],
    named_body: "centro",
    body: "redação administração faculdade clínica museu escola município proteção comunidade presidência aliança coligação coalizão delegação embaixada consulado academia cooperativa brigada movimento união confederação coletivo observatório diocese kremlin pentágono acusação família promotoria defensoria autarquia ofício plataforma levantamento empresa companhia grupo governo ministério câmara prefeitura procuradoria polícia tribunal sindicato associação federação partido comissão conselho comité comitê agência autoridade \
        instituto universidade banco fundo firma fabricante organização ong junta direção oposição equipa equipe hospital clube fundação jornal canal rádio comunicado relatório estudo fontes \
        sindicatos analistas especialistas pesquisadores autores exército congresso senado parlamento site \
        nota documento texto sentença despacho carta mensagem artigo decreto inquérito pesquisa acórdão parecer laudo publicação entidade \
        organismo secretaria corporação assessoria defesa instituição executivo blog revista portal gabinete",
    any_body: "organização instituição agência associação regulador sindicato organismo entidade",
    adjective_endings: phrases!["ista", "istas", "ico", "ica", "icos", "icas", "al", "ais", "ária", "ário", "eu", "eia", "ano", "ana", "ino", "ina", "ivo", "iva", "eiro", "eira"],
    body_endings: phrases![],
    data: "termos frase citação máxima dados números estatísticas estimativas estimativa cálculos projeções previsões informações resultados contagem indícios investigações veredicto relato testemunho depoimento palavras declarações resposta reação opinião conclusão comentário explicação versão microfone microfones",
    firm: "empresa companhia grupo firma",
    capital: "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro segunda terça quarta quinta sexta sábado domingo internet",
    indefinite: "dezenas centenas milhares um uma uns umas dois duas três quatro cinco vários várias alguns algumas outro outra nenhum nenhuma",
    masculine: "o um este do no ao",
    feminine: "a uma esta da na à",
    demonstrative: "este esta estes estas esse essa",
    including: "incluindo sobretudo nomeadamente",
    relative: "que quem",
    possessive_words: "seu sua seus suas",
    him: "ele",
    her: "ela",
    them: "eles elas",
    clitic: "se lhe lhes o a os as nos me te",
    preposition: "a à ao aos às em no na nos nas num numa com sem sobre por pelo pela para após desde até entre durante contra ante perante via de do da dos das junto nesta neste nessa nesse nestas nestes",
    agent: "por pelo pela pelos pelas",
    dative: "a ao à aos às",
    oblique: "",
    same_office: &[
        phrases!["ministro", "ministra", "titular"],
        phrases!["premiê", "primeiro-ministro", "primeira-ministra", "chefe do governo", "chefe do executivo"],
        phrases!["presidente da república", "chefe de estado", "chefe do estado"],
        phrases!["prefeito", "prefeita", "autarca", "edil", "presidente da câmara"],
        phrases!["deputado", "deputada", "parlamentar"],
        phrases!["treinador", "treinadora", "técnico", "técnica", "selecionador"],
        phrases!["juiz", "juíza", "magistrado", "magistrada"],
    ],
    anyone: "economista analista jornalista historiador historiadora sociólogo socióloga apresentador apresentadora senador senadora eurodeputado eurodeputada homem mulher político política dirigente líder especialista perito perita pesquisador pesquisadora investigador investigadora cientista acadêmico académica autor autora escritor escritora empresário empresária bilionário acusado acusada suspeito suspeita arguido arguida         jogador jogadora atacante avançado médio goleiro defesa tenista piloto treinador técnico selecionador ator atriz cantor cantora estilista artista cineasta diretor diretora realizador ativista médico médica doutor doutora professor professora advogado advogada         parlamentar deputado deputada petista tucano bolsonarista socialista comunista jovem garota garoto familiar titular executivo executiva gestor gestora americano americana norte-americano brasileiro brasileira português portuguesa francês francesa britânico alemão alemã italiano espanhol russo ucraniano paulista carioca mineiro comunicador comunicadora apresentador apresentadora militar jurista amigo amiga usuário usuária",
    anyone_endings: phrases![],
    inverted: "",
};
