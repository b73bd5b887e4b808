/// Phrases with which a Portuguese page offers a job, a service or a thing.
pub const WORDS: &str = "\
    candidatar | candidatar-se | candidate-se | enviar candidatura | o seu perfil | seu perfil | \
    perfil procurado | requisitos | funções | responsabilidades | o que oferecemos | oferecemos | \
    descrição da vaga | pedir orçamento | solicitar orçamento | orçamento grátis | teste grátis | \
    experimente grátis | pedir uma demo | marcar consulta | reservar | reserve agora | nossos serviços | \
    os nossos serviços | preços | adicionar ao carrinho | comprar | comprar agora | contacte-nos | \
    fale conosco | ligue-nos | por que nos escolher | o que dizem os nossos clientes | baixar agora";
