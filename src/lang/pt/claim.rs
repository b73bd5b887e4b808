use crate::lang::claim::{ClaimWords, Conditional, Rumour, phrases};

pub const WORDS: ClaimWords = ClaimWords {
    hearsay: phrases![
        "supostamente", "alegadamente", "suposto", "suposta", "supostos", "supostas", "alegado", "alegada", "alegados", "alegadas", "presumível", "ao que parece", "ao que tudo indica",
        "segundo rumores", "rumores", "boatos", "boato", "diz-se que", "corre o boato", "comenta-se que", "consta que", "não confirmado", "não confirmada", "não confirmadas", "não confirmados",
        "segundo se diz", "extraoficialmente", "fala-se em",
    ],
    anonymous: phrases![
        "fontes próximas", "fonte próxima", "fontes anônimas", "fonte anônima", "fontes anónimas", "fonte anónima", "fontes internas", "fonte interna", "pessoas próximas", "pessoas familiarizadas",
        "sob condição de anonimato", "sob anonimato", "sob reserva de anonimato", "sob a condição de anonimato", "pediu anonimato", "pediu para não ser identificado", "pediu para não ser identificada", "pediram anonimato",
        "preferiu não se identificar", "não quis ser identificado", "não quis ser identificada", "segundo fontes", "pessoas a par", "pessoas com conhecimento", "fontes do setor",
    ],
    possible: phrases![
        "talvez", "provavelmente", "possivelmente", "porventura", "eventualmente", "aparentemente", "parece", "parecem", "parecia", "pareciam", "pode ser que", "poderá", "poderão", "é possível que",
        "é provável que", "não está descartado", "não está descartada", "não descarta", "não descartam", "não se descarta", "não exclui", "acredita-se que", "suspeita-se que", "eventual", "eventuais", "deu a entender",
        "dá a entender", "tudo indica", "corre o risco de", "ameaça", "deve ter", "devem ter",
    ],
    plain: phrases!["varia segundo", "segundo o caso", "por segundo", "o segundo", "um segundo", "ao segundo", "parece-me claro", "a ameaça", "uma ameaça", "sob ameaça", "de ameaça", "em ameaça"],
    according: phrases!["segundo", "de acordo com", "conforme", "na opinião de", "na avaliação de", "nas palavras de", "no entender de", "para o porta-voz"],
    foretold: phrases![
        "anunciou", "anunciaram", "anunciado", "anunciava", "anunciando", "disse", "disseram", "dito", "dizia", "declarou", "declararam", "afirmou", "afirmaram", "afirmado", "afirmando", "explicou", "explicaram", "informou",
        "informaram", "indicou", "prometeu", "prometeram", "prometido", "assegurou", "garantiu", "garantiram", "confirmou", "confirmaram", "advertiu", "alertou", "alertaram", "acrescentou", "acrescentaram", "acrescentando", "sabia", "sabiam", "pensava",
        "pensavam", "pensou", "acreditava", "acreditavam", "esperava", "esperavam", "estimava", "estimou", "previa", "previu", "lembrou", "respondeu", "ressaltou", "jurou", "decidiu", "avisou", "adiantou", "imaginava",
    ],
    that: phrases!["que"],
    counterfactual: phrases!["caso contrário", "do contrário", "senão", "sem ele", "sem ela", "sem eles", "sem isso", "como se", "em teoria", "de outro modo"],
    condition: phrases!["se", "caso"],
    hypothesis: phrases!["sse", "ssem"],
    subjunctive: phrases![],
    first_person: phrases!["eu", "me", "meu", "minha", "meus", "minhas", "mim", "comigo"],
    rumour: Rumour::Conditional(Conditional {
        endings: phrases!["aria", "ariam", "eria", "eriam", "iria", "iriam", "poria", "poriam"],
        not: phrases![
            "queria", "queriam", "requeria", "requeriam", "referia", "referiam", "preferia", "preferiam", "sugeria", "sugeriam", "inseria", "feria", "aderia", "aderiam", "conferia", "conferiam", "transferia", "transferiam",
            "interferia", "adquiria", "adquiriam", "bateria", "loteria", "galeria", "parceria", "periferia", "secretaria", "padaria", "portaria", "livraria", "maria", "infantaria", "carpintaria", "ouvidoria", "cavalaria",
            "papelaria", "joalheria", "drogaria", "pizzaria", "churrascaria", "lavanderia", "engenharia", "hotelaria", "maquinaria", "varia", "variam", "pecuaria", "pirataria", "artilharia", "alvenaria", "tesouraria",
            "sorveteria", "cafeteria", "mercearia", "luxuria", "feira", "digeria", "diferia",
        ],
        determiners: phrases!["uma", "da", "na", "pela", "sua", "nossa", "cada", "esta", "essa", "de", "em", "outra", "primeira", "mesma", "própria", "à"],
        modal: phrases!["poderia", "poderiam"],
        expected: phrases![],
        wish: phrases![
            "deveria", "deveriam", "gostaria", "gostariam", "quereria", "conviria", "bastaria", "bastariam", "caberia", "caberiam", "valeria", "preferiria", "prefeririam", "desejaria", "desejariam", "mereceria", "mereceriam",
            "diria", "saberia",
        ],
        effect: phrases![
            "permitiria", "permitiriam", "custaria", "custariam", "evitaria", "evitariam", "significaria", "significariam", "implicaria", "provocaria", "reduziria", "reduziriam", "facilitaria", "ajudaria", "ajudariam",
            "criaria", "geraria", "levaria", "daria", "dariam", "representaria",
        ],
        have: phrases!["teria", "teriam", "haveria", "haveriam"],
        participle: phrases!["ado", "ido", "ito", "sto", "erto", "indo", "pago", "ganho", "entregue", "aceite"],
        between: phrases!["já", "nunca", "ainda", "muito"],
        adverbs: phrases!["mente"],
        unreal: phrases!["podido", "devido", "querido", "gostado", "bastado", "preferido", "imaginado", "pensado", "acreditado"],
        been: phrases!["sido"],
        impersonal: phrases!["isto", "isso"],
        judged: phrases![
            "bom", "conveniente", "desejável", "injusto", "absurdo", "lógico", "ingênuo", "ingénuo", "útil", "melhor", "preferível", "errado", "irresponsável", "ilusório", "hora", "lamentável", "necessário", "interessante", "normal",
            "prematuro", "ideal",
        ],
        past_is_future: false,
    }),
    ability: phrases![],
    announcement: phrases![
        "anuncia", "anunciou", "anunciam", "anunciaram", "anunciará", "apresenta", "apresentou", "lança", "lançou", "lançará", "decidiu", "decide", "aprovou", "aprova", "aprovado", "votou", "adotou", "convocou", "convoca", "assinou", "vende",
        "vendeu", "compra", "comprou", "adquiriu", "fechará", "vai fechar", "abrirá", "vai abrir", "investirá", "vai investir", "demitirá", "vai demitir", "pagará", "vai pagar", "suspende", "suspendeu", "retira", "retirou", "ordenou", "determinou", "proíbe", "proibiu",
        "multou", "nomeou", "compromete-se", "se comprometeu", "prometeu", "revelou", "inaugurou", "abriu investigação", "abriu um inquérito", "abriu inquérito", "construirá", "vai construir", "criará", "planeja", "vai destinar",
    ],
    commitment: phrases!["aremos", "eremos", "iremos"],
    forecast: phrases![
        "prevê", "preveem", "previsto", "prevista", "previstos", "previstas", "espera", "esperam", "espera-se", "projeta", "projetam", "estima que", "estimam que", "previsão", "previsões", "acredita que", "acreditam que",
        "calcula que", "está programado", "está programada", "até 2030", "deve chegar", "deve começar", "deve ser", "devem ser", "a expectativa",
    ],
    opinion: phrases!["acho que", "considero que", "infelizmente", "felizmente", "lamentavelmente", "vergonha", "vergonhoso", "absurdo", "ridículo", "magnífico", "maravilhoso", "terrível", "escandaloso", "inaceitável", "deveria", "deveriam", "claro que", "obviamente", "triste", "belo", "lindo", "pena", "francamente"],
    thesis: phrases!["na minha opinião", "a meu ver", "creio que", "acho", "penso que", "considero", "proponho", "peço", "defendo", "devemos", "precisamos", "está na hora", "é preciso", "que"],
    authority: phrases!["tribunal", "juiz", "juíza", "justiça", "ministério público", "procuradoria", "polícia", "regulador", "ministério", "ministro", "ministra", "comissão", "comitê", "comité", "conselho", "câmara", "prefeitura", "governo", "parlamento", "congresso", "autoridade", "inquérito", "investigação", "estudo", "pesquisa", "sondagem", "relatório", "auditoria", "pesquisadores", "investigadores", "sindicato", "sindicatos", "agência", "instituto"],
    capital_nouns: false,
    denial: phrases![
        "desmente", "desmentiu", "desmentem", "desmentiram", "nega", "negam", "negou", "negaram", "rejeita", "rejeitou", "rejeitam", "contesta", "contestou", "contestam", "contradiz", "refuta", "refutou", "falso", "infundado", "infundadas",
        "sem fundamento", "inalterada", "inalterado",
    ],
    proof: phrases!["mostra", "mostram", "demonstra", "demonstram", "prova", "provam", "confirma", "confirmam"],
    leaning: phrases![
        "ele", "ela", "eles", "elas", "isto", "isso", "aquilo", "este", "esta", "estes", "estas", "esse", "essa", "esses", "essas", "aquele", "aquela", "seu", "sua", "seus", "suas", "ambos", "ambas", "os dois", "as duas", "outro", "outra",
        "outros", "outras", "alguns", "algumas", "vários", "várias", "o primeiro", "o segundo", "a primeira", "a segunda", "assim", "ali", "aí", "então", "lhe", "lhes", "o mesmo", "tal", "tais", "trata-se",
    ],
    connective: phrases![
        "mas", "porém", "contudo", "todavia", "no entanto", "entretanto", "e", "ou", "pois", "além disso", "também", "portanto", "por isso", "logo", "em contrapartida", "por outro lado", "por sua vez", "finalmente", "por fim", "em resumo",
        "em suma", "em conclusão", "ainda assim", "de fato", "de facto", "enquanto isso", "depois", "agora", "ainda", "já", "aliás", "afinal",
    ],
    example: phrases!["por exemplo", "um exemplo", "imaginemos", "digamos"],
    address: phrases!["você", "vocês", "teu", "tua", "te", "tu", "vos"],
    call: phrases![
        "assine", "inscreva-se", "clique", "compartilhe", "partilhe", "baixe", "descarregue", "siga", "registre-se", "leia também", "leia mais", "saiba mais", "descubra", "junte-se", "não perca", "consulte", "contate", "imagine", "pense em",
        "experimente", "conte-nos", "veja também", "ouça", "assista", "compre",
    ],
    about_text: phrases!["este artigo", "neste artigo", "este guia", "neste guia", "a seguir", "estes são", "estas são", "confira", "vejamos", "esta coluna"],
    credit: phrases![
        "foto", "fotos", "fotografia", "imagem", "crédito", "créditos", "lusa", "afp", "reuters", "getty", "arquivo", "ilustração", "divulgação", "direitos reservados", "todos os direitos", "atualizado", "publicado", "por", "comentários",
        "compartilhar", "publicidade", "tempo de leitura", "é autor de", "é autora de", "último livro",
    ],
    stop: phrases![
        "o", "a", "os", "as", "um", "uma", "uns", "umas", "de", "do", "da", "dos", "das", "em", "no", "na", "nos", "nas", "e", "ou", "que", "por", "pelo", "pela", "pelos", "pelas", "para", "com", "sem", "sobre", "entre", "até", "desde", "seu", "sua",
        "seus", "suas", "se", "lhe", "é", "são", "era", "eram", "foi", "foram", "ser", "sido", "tem", "têm", "tinha", "tinham", "ter", "há", "está", "estão", "estar", "não", "nem", "mais", "menos", "muito", "como", "mas", "já", "também", "este",
        "esta", "estes", "estas", "esse", "essa", "isso", "isto", "qual", "quem", "onde", "quando", "porque", "após", "durante", "segundo", "contra", "cada", "outro", "outra", "outros", "outras", "todo", "toda", "todos", "todas", "dois", "duas",
        "três", "ano", "anos", "dia", "dias", "mês", "meses", "me", "meu", "minha", "nós", "ele", "ela", "eles", "elas", "será", "serão", "ao", "à", "aos", "às", "disse", "só", "ainda", "mesmo", "mesma", "num", "numa",
    ],
};
