/// Phrases with which a Spanish page offers a job, a service or a thing.
pub const WORDS: &str = "\
    inscribirme | postular | postúlate | solicitar empleo | enviar candidatura | tu perfil | \
    perfil requerido | requisitos | funciones | qué ofrecemos | ofrecemos | descripción del puesto | \
    pedir presupuesto | solicitar presupuesto | presupuesto gratis | prueba gratis | prueba gratuita | \
    solicitar una demo | pedir cita | reservar | reserva ahora | nuestros servicios | nuestras tarifas | \
    precios | añadir al carrito | agregar al carrito | comprar | comprar ahora | contáctanos | contáctenos | \
    llámanos | por qué elegirnos | qué dicen nuestros clientes | descargar ahora";
