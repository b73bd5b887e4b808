use crate::lang::claim::phrases;
use crate::lang::quote::{QuoteWords, Verbs};

/// Present, past, imperfect, participle and gerund of verbs in -ar.
const AR: &str = "a am ou aram ava avam ado ando ar ara";

pub const WORDS: QuoteWords = QuoteWords {
    say: &[Verbs {
        endings: AR,
        stems: "afirm declar explic assegur assinal coment indic cont apont argument critic lament inform manifest not opin pergunt \
            relat ressalt sublinh revel detalh destac anunci adiant confirm consider rejeit reclam alert avis cit confess \
            denunci exclam grit justific observ reiter replic tuit lembr record expressou refer gar salient acus alert enfatiz aleg",
    }],
    say_forms: "diz dizem disse disseram dizia diziam dito dizendo dizer acrescenta acrescentou acrescentava acrescentam acrescentado responde respondeu escreve escreveu escreveram \
        sustenta sustentou mantém admite admitiu admitem reconhece reconheceu reconhecem expõe adverte advertiu prossegue prosseguiu conclui concluiu promete prometeu defende defendeu \
        acredita acreditam acreditava pensa pensam sugere sugeriu pede pediu descreve descreveu teme propõe propôs repete repetiu garante garantiu garantem esclarece esclareceu refere referiu insiste insistiu vê lê-se",
    call: &[Verbs { endings: AR, stems: "classific critic consider acus cham apelid compar" }],
    call_forms: "classifica classificou chama chamou define definiu descreve descreveu fala falou",
    announce: &[Verbs { endings: AR, stems: "anunci confirm rejeit neg apresent public aprov acus reclam estim calcul" }],
    announce_forms: "prevê preveem previa desmente desmentiu decide decidiu promete prometeu espera admite admitiu reconhece reconheceu exige exigiu",
    source: phrases!["segundo", "de acordo com", "na opinião de", "nas palavras de", "conforme", "para"],
    auxiliary: "tem têm tinha tinham havia é era foi está",
    skip: "se lhe lhes o a nos me também ainda já depois ontem hoje então agora não segunda terça quarta quinta sexta sábado domingo porém",
    complementiser: "que",
    he: "ele",
    she: "ela",
    they: "eles elas",
    first_person: "eu nós meu minha nosso nossa me",
    nobody: "isso isto aquilo",
    determiner: "o a os as um uma uns umas seu sua seus suas nosso nossa este esta dois duas três quatro cinco vários várias alguns algumas outro outra",
    of: "de do da dos das para em no na d' ao à",
    particle: "de do da dos das e von van der la & d'",
    stop: "que quem cujo cuja onde em com sem sobre por para após desde até entre durante contra se mas ou e nem quando como enquanto embora porque ao à aos às no na nos nas num numa pelo pela",
    sir: "sr sr. senhor dom frei padre",
    madam: "sra sra. senhora dona irmã madre",
    role: "presidente ministro diretor prefeito procurador porta-voz deputado senador chefe responsável secretário advogado juiz professor pesquisador investigador economista analista fundador \
        dirigente representante delegado general coronel comissário governador chanceler rei papa príncipe ator cantor escritor autor médico doutor especialista historiador treinador jogador \
        engenheiro consultor conselheiro vereador vice-presidente dono vizinho testemunha jornalista magistrado agricultor trabalhador estudante candidato embaixador policial cientista membro fonte líder empresário autarca assistente gerente",
    role_woman: "presidente ministra diretora prefeita procuradora porta-voz deputada senadora chefe secretária advogada juíza professora pesquisadora investigadora fundadora representante delegada \
        conselheira vereadora vice-presidente dona vizinha doutora médica historiadora jogadora engenheira governadora rainha princesa atriz escritora autora candidata trabalhadora cientista empresária mulher mãe",
    role_endings: phrases![],
    body: "empresa companhia grupo governo ministério câmara prefeitura procuradoria polícia tribunal sindicato associação federação partido comissão conselho comité comitê agência autoridade \
        instituto universidade banco fundo firma fabricante organização ong junta direção oposição equipa equipe hospital clube fundação jornal canal rádio comunicado relatório estudo fontes \
        sindicatos analistas especialistas pesquisadores autores exército congresso senado parlamento site",
    firm: "empresa companhia grupo firma",
    capital: "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro segunda terça quarta quinta sexta sábado domingo internet",
    single_marks: false,
    noun_capitals: false,
};
