use crate::lang::byline::BylineWords;

/// Words around an author's name and a date, in Portuguese.
pub const WORDS: BylineWords = BylineWords {
    by: "por | escrito por | publicado por | texto de | postado por | reportagem de | entrevista de | da redação de",
    author: "autor | autora | autores | texto | textos | por",
    published: "publicado | publicada | publicado em | postado | criado | data de publicação | data | comunicado de imprensa de | comunicado de | nota de imprensa de",
    updated: "atualizado | atualizada | actualizado | actualizada | última atualização | última actualização | modificado | modificada | editado",
    and: "e",
    with: "com",
    role: "jornalista | repórter | redator | redatora | correspondente | enviado especial | enviada especial | colunista | editor | editora | seguir",
    desk: "redação | redacção | agência | agências | equipe | equipa | notícias | grupo | coletivo | imprensa | jornal",
    nobody: "anônimo | anónimo | desconhecido | administrador | autor | usuário | utilizador | convidado",
    genre: "análise | reportagem | crónica | crônica | coluna | tribuna | entrevista | perfil | crítica | resenha | editorial | opinião | receita | investigação | artigo",
    of: "de | por",
    beneficiary: "para",
    picture: "foto | fotos | fotografia | fotografias | imagem | imagens | ilustração | ilustrações | vídeo",
    source: "fonte | fontes",
};
