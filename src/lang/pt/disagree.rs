//! Words of one side against another.

use crate::lang::claim::phrases;
use crate::lang::disagree::DisagreeWords;

pub const WORDS: DisagreeWords = DisagreeWords {
    denies: phrases!["desmente", "desmentem", "desmentiu", "desmentiram", "desmentido", "desmentir", "nega", "negam", "negou", "negaram", "tem negado", "negava", "negar", "refuta", "refutam", "refutou", "refutaram", "refutado", "contradiz", "contradizem", "contradisse", "desmentia", "desmentiam", "desmentindo", "negavam", "negando", "refutava", "refutavam", "refutar", "contradisseram"],
    denies_apart: phrases![],
    rejects: phrases!["rejeita", "rejeitam", "rejeitou", "rejeitaram", "rejeitado", "rebate", "rebateu", "rebatem", "repudia", "repudiou", "repudiam", "contesta", "contestou", "contestam", "reagiu", "reage", "rejeitava", "rejeitavam", "rejeitando", "rebateram", "repudiaram", "contestaram", "contestava", "contestavam"],
    accusation: phrases!["acusação", "acusações", "denúncia", "denúncias", "alegação", "alegações", "boato", "boatos", "rumor", "rumores", "suspeita", "suspeitas", "crítica", "críticas", "afirmação", "afirmações", "imputações", "versão", "insinuações", "provocação"],
    untrue: phrases!["infundado", "infundada", "infundados", "infundadas", "sem fundamento", "não é verdade", "não é verdadeira", "não são verdadeiras", "não procede", "não procedem", "é mentira", "é falso", "é falsa", "são falsas", "são falsos", "totalmente falso", "totalmente falsa", "nunca aconteceu", "jamais aconteceu", "nunca existiu", "jamais existiu", "não há provas", "não há evidência", "sem provas", "qualquer prova", "sem qualquer prova", "leviana", "leviano", "levianas", "inverídica", "inverídicas", "inverídico", "à mentira", "improcedente", "improcedentes"],
    of_claims: phrases!["falso", "falsa", "falsos", "falsas", "incorreta", "incorreto", "absurda", "absurdas"],
    innocent: phrases!["não cometi nenhum", "não fiz nada de errado", "alegando inocência", "alega inocência", "alegou inocência", "se declarou inocente", "se declara inocente", "declarou-se inocente", "sua inocência", "é inocente", "não culpado", "jamais pratiquei", "nunca recebi"],
    withheld: phrases!["nega a", "negou-se a", "se nega a", "se negou a", "negar a", "acesso", "entrada", "visto", "ajuda", "pedido", "recurso", "liminar", "habeas", "provimento", "autorização"],
    what: phrases!["o que", "algo que", "coisa que", "fato que"],
    it: phrases!["isso", "isto", "o", "essa", "essas", "esse", "as", "esta", "estas", "tudo"],
    contrast: phrases!["mas", "porém", "no entanto", "contudo", "entretanto", "todavia", "na realidade", "na verdade", "pelo contrário", "ao contrário", "por sua vez", "por outro lado", "apesar"],
    undecided: phrases!["ainda não se pronunciou", "ainda não definiu", "ainda não decidiu", "ainda não foi decidido", "nenhuma decisão", "sem decisão", "ainda não há decisão", "a confirmar", "em estudo", "ainda não está decidido", "ainda não decidiram", "ainda não se pronunciaram", "ainda não definiram", "ainda não se decidiu", "ainda por decidir", "ainda não foi decidida", "ainda não foi tomada"],
    one_of: phrases!["um dos", "uma das"],
    promise: phrases!["promete", "prometia", "prometeu", "prometido", "segundo o fabricante", "oficialmente", "ficha técnica", "anuncia", "anunciava", "garante", "garantia", "prometem", "prometeram", "prometida", "prometidos", "prometidas", "promessa", "segundo o construtor", "segundo a fabricante", "segundo a marca", "garantem", "garantiu"],
    finding: phrases!["medido", "medimos", "nosso teste", "nossos testes", "na prática", "na realidade", "constatou", "verificou-se", "constatado", "apurou", "revelou-se", "mediu", "mediram", "medição", "medições", "constatamos", "constatámos", "verificou"],
    ago: phrases!["há", "faz", "atrás"],
    counts: phrases!["contou", "contaram", "contabilizou", "contabilizaram", "estimou", "estimaram", "calculou", "calcularam", "falam em", "fala em", "reivindica", "reivindicam", "reivindicou", "reivindicaram", "contabiliza", "contabilizam", "falaram em", "falou em"],
    stock: phrases!["funcionários", "empregados", "colaboradores", "trabalhadores", "habitantes", "membros", "assinantes", "lojas", "alunos", "funcionárias", "trabalhadoras"],
    installed: phrases!["instalados", "instalada", "instaladas"],
    settled: phrases!["a negativa", "da negativa", "essa negativa", "a recusa", "da recusa", "essa recusa", "o indeferimento", "do indeferimento"],
    equals: phrases!["ou seja", "isto é", "o que equivale a", "o equivalente a", "o que representa", "o que corresponde a", "o que equivale"],
};
