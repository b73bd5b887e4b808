use crate::lang::page::PageWords;

/// Phrases that betray boilerplate on Spanish pages.
pub const WORDS: PageWords = PageWords {
    navigation: "\
        anterior | artículo anterior | artículo siguiente | buscador | buscar | búsqueda | cargar más | cerrar | \
        estás aquí | inicio | ir al contenido | ir al contenido principal | ir arriba | mapa del sitio | menú | \
        menú principal | mostrar más | navegación | noticia anterior | noticia siguiente | pasar al contenido \
        principal | portada | página anterior | página siguiente | saltar al contenido | secciones | siguiente | \
        usted está aquí | ver más | ver todo | ver todos | volver al inicio | volver arriba",
    consent: "\
        aceptar cookies | aceptar todas | aceptar todo | aceptar y continuar | configuración de cookies | \
        configurar cookies | esta web usa cookies | esta web utiliza cookies | este sitio utiliza cookies | este \
        sitio web utiliza cookies | gestionar cookies | nosotros y nuestros socios | política de cookies | \
        rechazar | rechazar todo | si continúa navegando | si continúas navegando | usamos cookies | utilizamos \
        cookies",
    newsletter: "\
        acceder | alertas | apúntate | boletines | boletín | boletín de noticias | contraseña | correo \
        electrónico | crear cuenta | darse de baja | descarga la app | descarga nuestra app | entrar | inicia \
        sesión | iniciar | iniciar sesión | introduce tu email | mantente informado | newsletter | no te pierdas \
        | nuestro boletín | recibe | recibe en tu correo | recibe las noticias | recibe nuestro | recibir | \
        registrarse | registro | regístrate | regístrese | su correo electrónico | suscribirme | suscribirse | \
        suscríbase | suscríbete | suscríbete a nuestra newsletter | suscríbete a nuestro boletín | tu correo \
        electrónico | tu email | únete | únete a",
    advert: "\
        anuncio | anuncios | apóyanos | branded content | compra ahora | comprar | con el apoyo de | contenido \
        patrocinado | contenido promocionado | continúa después de la publicidad | descuento | dona | donar | \
        enlace de afiliado | enlaces de afiliados | enlaces patrocinados | espacio patrocinado | hazte socio | \
        oferta | ofertas | patrocinado | patrocinado por | promocionado | promoción | publicidad | sigue leyendo \
        después | ver oferta",
    share: "\
        añadir a favoritos | comparte | comparte esta noticia | comparte este artículo | compartir | compartir \
        artículo | compartir en | compartir en facebook | compartir en twitter | compartir esta noticia | \
        contáctanos | copiar | copiar enlace | enlace copiado | enviar por correo | enviar por email | escucha | \
        escuchar | escuchar artículo | escuchar este artículo | guardar | imprimir | me gusta | reportar | \
        seguir | seguir en | siga | sigue | síganos | síguenos | síguenos en | tuitear | twittear",
    related: "\
        a fondo | además | artículo relacionado | artículos recomendados | artículos relacionados | clic aquí | \
        conoce más | consulta aquí | contenido relacionado | contenidos relacionados | continuar leyendo | \
        descubre más | destacados | en fotos | en imágenes | en portada | en video | en vídeo | entradas \
        recientes | entradas relacionadas | galería | haga clic aquí | haz clic aquí | información relacionada | \
        las más leídas | las más vistas | le puede interesar | le recomendamos | lea | lea además | lea más | \
        lea también | lee | lee más | lee también | leer la noticia | leer más | leer también | lo más leído | \
        lo más popular | lo más visto | lo último | los más leídos | mira | mira también | más artículos | más \
        de | más en | más información | más leídas | más leído | más leídos | más noticias | más populares | más \
        sobre | más vistas | más vistos | no te pierdas | notas relacionadas | noticia relacionada | noticias \
        recomendadas | noticias relacionadas | otras noticias | otros artículos | para saber más | puede \
        interesarle | quizás te interese | recomendaciones | recomendado | recomendados | recomendamos | \
        relacionadas | relacionado | relacionados | saber más | seguir leyendo | siga leyendo | sigue leyendo | \
        también le puede interesar | también te puede interesar | te podría interesar | te puede interesar | te \
        recomendamos | temas | temas relacionados | tendencias | vea también | ver más noticias | ver también | \
        videos | volver a | véase también | vídeos | última hora | últimas entradas | últimas noticias | últimos \
        artículos",
    contents: "\
        contenido | contenidos | en esta página | en este artículo | sumario | tabla de contenidos | índice | \
        índice de contenidos",
    author: "\
        acerca del autor | agencias | autor | autora | autores | corresponsal | efe | enviada especial | enviado \
        especial | escrito por | europa press | más artículos de | más noticias de | periodista | por | \
        publicado por | redacción | redactado por | redactor | redactora | sobre el autor | sobre la autora | \
        texto | texto de | ver biografía | ver perfil | ver todas las entradas | ver todos los artículos",
    caption: "\
        ampliar | ampliar foto | ampliar imagen | captura | cargando | cortesía | crédito | créditos | foto | \
        foto de | foto de archivo | fotografía | fotos | fuente | galería | galería de fotos | gráfico | \
        ilustración | imagen | imagen de | imagen de archivo | imágenes | pie de foto | reproducir | ver galería \
        | ver video | ver vídeo | video | vídeo | ©",
    comments: "\
        agregar comentario | añadir comentario | califica | cancelar respuesta | comenta | comentar | comentario \
        | comentarios | debate | deja tu comentario | deja un comentario | deja una respuesta | dejar un \
        comentario | dejar una respuesta | denunciar | enviar comentario | escribe un comentario | los campos \
        obligatorios | normas de participación | opina | opiniones | participa | publicar comentario | reportar \
        | responder | sin comentarios | tu comentario | tu dirección de correo electrónico no será publicada | \
        tu nombre | valora | ver comentarios",
    metadata: "\
        act. | actualizado | actualizado a las | actualizado el | archivado en | aviso | categoría | categorías \
        | creado | edición impresa | en | etiquetado | etiquetas | fecha | fuente | fuentes | hace | lectura | \
        min de lectura | minutos de lectura | modificado | más sobre el autor | palabras clave | publicación | \
        publicada | publicado | publicado el | publicado en | sección | tags | temas | tiempo de lectura | \
        visitas | vistas | última actualización",
    legal: "\
        acepto | acerca de | al registrarte | al suscribirte | aviso legal | condiciones de uso | contacto | \
        copyright | derechos reservados | descargo de responsabilidad | política de privacidad | privacidad | \
        prohibida la reproducción | prohibida su reproducción | protección de datos | publicidad | queda \
        prohibida | quiénes somos | todos los derechos reservados | trabaja con nosotros | términos de uso | \
        términos y condiciones",
    paywall: "\
        acceso ilimitado | cancela cuando quieras | contenido exclusivo | contenido exclusivo para suscriptores \
        | contenido para suscriptores | exclusivo para suscriptores | has alcanzado el límite | inicia sesión \
        para | lee gratis | para continuar leyendo | para seguir leyendo | para suscriptores | premium | prueba \
        gratis | regístrate para | si ya eres suscriptor | sin permanencia | solo para suscriptores | suscríbete \
        para | suscríbete para seguir leyendo | sólo para suscriptores | ya eres suscriptor | ya soy suscriptor",
    locked: "\
        para suscriptores | solo para suscriptores | sólo para suscriptores | exclusivo para suscriptores | \
        reservado a suscriptores | reservado para suscriptores | reservado a los suscriptores | reservado a los \
        abonados | para abonados | solo para socios | para seguir leyendo | para continuar leyendo | para leer \
        este artículo | para leer el artículo completo | suscríbete para | suscríbase para | regístrate para \
        seguir | inicia sesión para seguir | has alcanzado el límite",
    house_rules: "\
        se reserva el derecho | nos reservamos el derecho | no se admiten | no se permiten | contrarios a las \
        leyes | contrarios a la ley | injuriosos | injurias | ofensivos | difamatorios | dañen a terceros | \
        serán eliminados | serán borrados | moderados | de quienes los escriben | de quienes las escriben | \
        usted responde | no le parezca apropiado | comentarios son moderados | mensajes de odio",
    notice: "\
        este artículo contiene enlaces de afiliado | este artículo contiene enlaces de afiliados | contiene \
        enlaces de afiliado | contiene enlaces de afiliados | contiene enlaces de afiliación | podemos \
        recibir una comisión | podemos ganar una comisión | recibimos una comisión | únete a nuestro canal | \
        únete al canal de | suscríbete a nuestro canal | sigue nuestro canal | nuestro canal de whatsapp | \
        nuestro canal de telegram | tenemos canal de telegram | tenemos canal de whatsapp | nuestro canal de \
        youtube | síguenos en google",
    closing: "\
        no constituye asesoramiento financiero | no constituyen asesoramiento financiero | no constituye una \
        recomendación de inversión | no constituyen una recomendación de inversión | no es un consejo de \
        inversión | no constituye asesoramiento legal | no sustituye el consejo médico | no sustituye la opinión \
        de un médico | no reemplaza la consulta con | con fines meramente informativos | con fines únicamente \
        informativos | con fines exclusivamente informativos | solo con fines informativos | rentabilidades \
        pasadas no garantizan | si te ha gustado este artículo | te ha gustado este artículo | si te gustó este \
        artículo | apoya nuestro periodismo | apoya el periodismo independiente | apoya nuestro trabajo | haz \
        una donación | haga una donación | haz un donativo",
    credit: "\
        créditos de las fotos | crédito de la foto | créditos de la imagen | crédito | créditos | foto | \
        fotos | fotografía | fotografías | imagen | imágenes",
    error: "\
        página no encontrada | página no existe | página ya no existe | página no disponible | página que buscas \
        | página que busca | página solicitada | no se encontró la página | no se ha encontrado la página | no \
        se encuentra la página | artículo no encontrado | contenido no encontrado | no encontrada | no \
        encontrado | error 404 | error 403 | error 500 | error 503 | página de error | acceso denegado | acceso \
        prohibido | se ha producido un error | ha ocurrido un error | algo salió mal | algo ha salido mal | \
        servicio no disponible | en mantenimiento | ya no está disponible | enlace caducado | navegador no \
        compatible | activa javascript | eres un robot | comprobación de seguridad | ups",
    key_points: "\
        claves | claves de la noticia | de un vistazo | en breve | en pocas palabras | en resumen | en \
        síntesis | ideas principales | las claves | lo esencial | lo más importante | lo que debes saber | \
        lo que hay que saber | los puntos clave | puntos clave | resumen | resumen de la noticia",
    examined: "afirmación | la afirmación | qué se dice | lo que se dice | el bulo | el rumor | qué se afirma | contenido verificado",
    verdict: "veredicto | calificación | nuestra calificación | conclusión de la verificación | los hechos | verificación | por qué es falso",
};
