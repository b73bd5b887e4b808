use crate::lang::claim::phrases;
use crate::lang::deed::DeedWords;
use crate::lang::quote::Verbs;

pub const WORDS: DeedWords = DeedWords {
    verbs: &[
        Verbs {
            endings: "a am ou aram ado ada ados adas ar ará arão ando",
            stems: "anunci apresent lanç inaugur estre public aprov adot vot assin ratific nome indic contrat design \
                conden rejeit neg mult indici acus processar suspend cancel adi prorrog prolong aument elev cort \
                fech compr inici começ convid convoc orden determin autoriz obrig acord acert premi entreg \
                invest financi destin solicit exig implant implement substitu abandon viaj visit particip reforç \
                ampli cri ativ revog modific alter retir retom reform program planej organiz apoi liber \
                cassou cass sancion decret promulg doar afast exoner arquiv acat concord comemor realiz divulg \
                cheg ganh troc mud",
        },
        Verbs {
            endings: "e em iu iram ido ida idos idas er ir irá irão erá erão indo",
            stems: "decid adquir proib suspend vend ced exig permit estabelec conced promet compromet receb reun \
                eleg demit reduz introduz assum abr emit impõ defin reabr divid desist prorrog",
        },
    ],
    forms: "aberto aberta impôs propôs põe pôs pedirá introduz preso presa prende prendeu solto solta entrará sairá \
        concluiu aceita aceitou envia enviou imporá reduzirá introduzirá demitirá elegerá proibirá fecharão \
        nomeado nomeada",
    effect: phrases![
        "entra em vigor", "entram em vigor", "entrará em vigor", "entrou em vigor", "em vigor", "a partir de",
        "a partir da", "a partir do", "está disponível", "estará disponível", "já disponível", "se compromete",
        "se comprometeu", "terá lugar", "luz verde", "será divulgado", "será divulgada", "será realizado",
        "será realizada", "de acordo", "deu prazo", "deu entrada", "entraram em vigor", "entrarão em vigor",
        "terão lugar", "serão realizados", "serão realizadas", "acontecerá", "acontecerão", "estão disponíveis",
        "estarão disponíveis", "à venda", "passa a valer", "passam a valer", "passará a valer", "entra no ar",
    ],
    turn: phrases![
        "vai", "vão", "será", "serão", "terá", "terão", "fará", "farão", "poderá", "poderão", "haverá",
        "estará", "quer", "querem", "pretende", "pretendem", "busca", "buscam", "voltará", "contará", "passará",
        "deixará", "entra", "entram", "permite", "permitem", "recebeu", "recebe", "participa", "participou",
        "cria", "criou", "criado", "chega", "chegou", "chegam", "ganhou", "muda", "mudou", "dado", "dada",
        "doa", "troca", "trocou", "produz", "parte", "partiu", "reduz", "reduziu", "começou", "começa",
        "aumentou", "aumenta", "pede", "pediu", "realizou", "realizado", "divulgou", "divulgado", "planeja",
        "planejam", "propõe", "previsto", "prevista", "previstos", "previstas",
    ],
    soon: phrases![
        "hoje", "amanhã", "agora", "já", "a partir", "esta semana", "nesta", "neste", "este ano", "próximo",
        "próxima", "próximos", "em breve", "segunda-feira", "terça-feira", "quarta-feira", "quinta-feira",
        "sexta-feira", "sábado", "domingo", "até o", "até a",
    ],
    fresh: phrases!["novo", "nova", "novos", "novas", "primeira", "primeiro"],
    bygone: phrases![
        "há", "então", "desde", "ano passado", "havia", "tinha", "era", "eram", "anteriormente", "quando",
        "após",
    ],
};
