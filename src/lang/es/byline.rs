use crate::lang::byline::BylineWords;

/// Words around an author's name and a date, in Spanish.
pub const WORDS: BylineWords = BylineWords {
    by: "por | escrito por | escribe | publicado por | texto de | redactado por | entrevista de | una crónica de",
    author: "autor | autora | autores | texto | textos | por | redacción | escrito por",
    published: "publicado | publicada | publicado el | creado | posteado | fecha de publicación | fecha | emitido | nota de prensa del | comunicado de prensa del | comunicado del",
    updated: "actualizado | actualizada | última actualización | modificado | modificada | editado | última modificación",
    and: "y | e",
    with: "con",
    role: "periodista | redactor | redactora | reportero | reportera | corresponsal | enviado especial | enviada especial | columnista | editor | editora | seguir",
    desk: "redacción | agencia | agencias | equipo | editorial | noticias | diario | casa | grupo | colectivo | prensa",
    nobody: "anónimo | anónima | desconocido | administrador | autor | usuario | invitado",
    genre: "análisis | reportaje | crónica | columna | tribuna | entrevista | perfil | crítica | reseña | editorial | opinión | receta | informe | investigación | artículo",
    of: "de | por",
    beneficiary: "para",
    picture: "foto | fotos | fotografía | fotografías | imagen | imágenes | ilustración | ilustraciones | vídeo | video",
    source: "fuente | fuentes",
};
