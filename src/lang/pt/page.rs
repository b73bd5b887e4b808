use crate::lang::page::PageWords;

/// Phrases that betray boilerplate on Portuguese pages.
pub const WORDS: PageWords = PageWords {
    navigation: "\
        anterior | artigo anterior | busca | buscar | carregar mais | fechar | início | ir para o conteúdo | ir \
        para o conteúdo principal | mapa do site | menu | menu principal | mostrar mais | navegação | pesquisa | \
        pesquisar | post anterior | procurar | próxima | próxima página | próximo | próximo artigo | próximo \
        post | pular para o conteúdo | página anterior | página inicial | saltar para o conteúdo | secções | \
        seções | topo | ver mais | ver todos | ver tudo | você está aqui | voltar ao topo | voltar para o início",
    consent: "\
        aceitar | aceitar cookies | aceitar todos | aceitar tudo | ao continuar a navegar | ao continuar \
        navegando | configurações de cookies | definições de cookies | este site usa cookies | este site utiliza \
        cookies | gerenciar cookies | gerir cookies | nós e nossos parceiros | nós e os nossos parceiros | \
        política de cookies | recusar | rejeitar | rejeitar tudo | usamos cookies | utilizamos cookies",
    newsletter: "\
        assinar | assine | assine a newsletter | assine a nossa newsletter | assine nossa newsletter | assine nosso | baixe o \
        aplicativo | baixe o app | boletim | cadastre-se | cadastro | cancelar inscrição | criar conta | \
        descarregue a app | digite seu e-mail | endereço de e-mail | entrar | entre no canal | entre no grupo | \
        faça login | faça o seu login | fique por dentro | iniciar sessão | inscreva-se | inscreva-se em | \
        inscreva-se na | login | newsletter | newsletters | notificações | não perca | o seu e-mail | o seu \
        email | palavra-passe | participe do canal | receba | receba as newsletters | receba as notícias | \
        receba no seu email | receba notícias | registar | registe-se | senha | seu e-mail | seu email | siga o \
        canal | subscreva | subscreva a newsletter | subscrever",
    advert: "\
        anúncio | anúncios | apoie | apoie-nos | comprar | compre agora | conteúdo patrocinado | conteúdo \
        publicitário | continua após a publicidade | continua após publicidade | continua depois da publicidade \
        | cupom | desconto | doe | em parceria com | faça uma doação | informe publicitário | link de afiliado | \
        links patrocinados | oferta | ofertas | patrocinado | patrocinado por | patrocínio | promoção | pub | \
        pub. | publicidade | publieditorial",
    share: "\
        adicionar aos favoritos | compartilhar | compartilhar artigo | compartilhar no | compartilhar notícia | \
        compartilhe | compartilhe esta | compartilhe este | copiar | copiar link | curtir | denunciar | enviar \
        por e-mail | enviar por email | fale conosco | gosto | guardar | imprimir | link copiado | ouvir | ouvir \
        artigo | ouça | ouça este conteúdo | partilhar | partilhar artigo | partilhar no | partilhe | partilhe \
        este artigo | salvar | seguir | siga | siga no | siga-nos | siga-nos no | tuitar",
    related: "\
        a seguir | artigo relacionado | artigos recentes | artigos relacionados | as mais lidas | assista | \
        assista a seguir | assista também | clique aqui | confira | confira também | conteúdo relacionado | \
        conteúdos relacionados | continua a ler | continuar a ler | continue a ler | continue lendo | descubra | \
        destaques | em alta | em destaque | em vídeo | fotos | galeria | leia | leia a seguir | leia a íntegra | \
        leia ainda | leia mais | leia também | ler mais | ler também | mais de | mais em | mais lidas | mais \
        lidos | mais notícias | mais populares | mais sobre | mais vistas | mais vistos | matérias relacionadas \
        | notícia relacionada | notícias recentes | notícias relacionadas | não perca | os mais lidos | outras \
        notícias | outros artigos | para saber mais | pode gostar de | pode interessar | poderá gostar | posts \
        recentes | posts relacionados | recomendadas para você | recomendado | recomendados | recomendamos | \
        relacionadas | relacionado | relacionados | saber mais | saiba mais | sugerimos | sugestões | talvez \
        você goste | também pode gostar | temas relacionados | tendências | todas as notícias | tópicos | veja | \
        veja mais | veja os vídeos | veja também | ver também | você pode gostar | você também pode gostar | \
        voltar para | vídeos | últimas | últimas notícias | últimos artigos",
    contents: "\
        conteúdo | conteúdos | nesta página | neste artigo | neste texto | o que você vai ler | sumário | tabela \
        de conteúdo | tabela de conteúdos | índice",
    author: "\
        agência brasil | autor | autora | autores | colaboração | correspondente | da redação | enviada especial \
        | enviado especial | escrito por | estadão conteúdo | folhapress | jornalista | lusa | mais artigos de | \
        por | publicado por | redação | repórter | sobre a autora | sobre o autor | texto | texto de | ver todos \
        os artigos | ver todos os posts",
    caption: "\
        ampliar | arquivo pessoal | captura de tela | carregando | cortesia | crédito | crédito da foto | \
        créditos | divulgação | fonte | foto | foto de | foto de arquivo | fotografia | fotos | galeria | \
        gráfico | ilustração | imagem | imagem de arquivo | imagens | legenda | reproduzir | reprodução | ver \
        vídeo | vídeo | ©",
    comments: "\
        adicionar comentário | avalie | campos obrigatórios | cancelar resposta | comentar | comente | \
        comentário | comentários | deixar comentário | deixe o seu comentário | deixe seu comentário | deixe um \
        comentário | deixe uma resposta | denunciar | discussão | enviar comentário | escreva um comentário | \
        mostrar comentários | nenhum comentário | o seu comentário | o seu endereço de e-mail não será publicado \
        | o seu endereço de email não será publicado | os comentários não representam | participe | publicar \
        comentário | reportar | responder | sem comentários | seu comentário | seu nome | sua opinião | ver \
        comentários",
    metadata: "\
        arquivado em | assuntos | atualizada | atualizado | atualizado em | atualizado às | categoria | \
        categorias | correção | criado | data | edição | em | errata | etiquetas | fonte | fontes | há | leitura \
        | marcadores | min de leitura | minutos de leitura | modificado | palavras-chave | publicada em | \
        publicado | publicado a | publicado em | secção | seção | tags | temas | tempo de leitura | tópicos | \
        visualizações | última atualização | última modificação",
    legal: "\
        aceito | ao se inscrever | ao subscrever | aviso legal | concordo | contacto | contactos | contato | \
        copyright | direitos reservados | estatuto editorial | expediente | ficha técnica | política de \
        privacidade | privacidade | proibida a reprodução | quem somos | sobre nós | termos de uso | termos e \
        condições | todos os direitos reservados | trabalhe conosco | é proibida a reprodução",
    paywall: "\
        acesso ilimitado | artigo exclusivo | assinante | assinaturas | assine | assine agora | assine já | \
        assine para | cancele quando quiser | conteúdo exclusivo | conteúdo exclusivo para assinantes | \
        desbloqueie | exclusivo assinantes | exclusivo para assinantes | experimente grátis | já sou assinante | \
        já sou subscritor | já é assinante | já é subscritor | leia gratuitamente | para assinantes | para \
        continuar a ler | para continuar lendo | para ler este artigo | premium | só para assinantes | você \
        atingiu o limite",
    locked: "\
        exclusivo para assinantes | só para assinantes | apenas para assinantes | somente para assinantes | \
        reservado a assinantes | para assinantes | exclusivo para subscritores | reservado a subscritores | para \
        subscritores | para continuar a ler | para continuar lendo | para ler este artigo | para ler o artigo \
        completo | assine para | assine e leia | subscreva para | você atingiu o limite",
    house_rules: "\
        reserva-se o direito | se reserva o direito | nos reservamos o direito | ofensivos | injuriosos | \
        difamatórios | contrários à lei | contrários às leis | serão removidos | serão apagados | moderados | \
        não são permitidos | não são admitidos | não representam a opinião | de quem os escreve | comentários são moderados | discurso de ódio",
    notice: "\
        este artigo contém links de afiliado | este artigo contém links de afiliados | contém links de \
        afiliado | contém links de afiliados | contém links afiliados | podemos receber uma comissão | \
        podemos ganhar uma comissão | recebemos uma comissão | entre no nosso canal | entre em nosso canal | \
        subscreva o nosso canal | inscreva-se no nosso canal | inscreva-se em nosso canal | siga o nosso \
        canal | siga nosso canal | nosso canal no whatsapp | nosso canal no telegram | nosso canal do \
        youtube | siga-nos no google",
    closing: "\
        não constitui aconselhamento financeiro | não constituem aconselhamento financeiro | não constitui \
        recomendação de investimento | não constitui uma recomendação de investimento | não é recomendação de \
        investimento | não substitui a consulta | não substitui o aconselhamento médico | não substitui uma \
        consulta médica | para fins meramente informativos | para fins exclusivamente informativos | apenas para \
        fins informativos | rentabilidade passada não | se gostou deste artigo | gostou deste artigo | gostou \
        desta matéria | apoie o nosso jornalismo | apoie o jornalismo independente | apoie o nosso trabalho | \
        apoie nosso trabalho | faça uma doação | faça um donativo",
    credit: "\
        créditos das fotos | crédito da foto | créditos da imagem | crédito | créditos | foto | fotos | \
        fotografia | imagem | imagens",
    error: "\
        página não encontrada | página não existe | página já não existe | página não existe mais | página \
        inexistente | página não disponível | página indisponível | página que procura | página que você procura \
        | página solicitada | artigo não encontrado | conteúdo não encontrado | não encontrada | não encontrado \
        | erro 404 | erro 403 | erro 500 | erro 503 | página de erro | acesso negado | acesso recusado | ocorreu \
        um erro | algo deu errado | algo correu mal | serviço indisponível | em manutenção | já não está \
        disponível | não está mais disponível | link expirado | navegador não suportado | ative o javascript | \
        você é um robô | verificação de segurança | ops | ups",
    key_points: "\
        em poucas palavras | em resumo | em síntese | o essencial | o que é preciso saber | o que precisa de \
        saber | o que você precisa saber | os pontos principais | pontos chave | pontos principais | \
        principais pontos | resumo | resumo da notícia",
    examined: "alegação | a alegação | afirmação | a afirmação | o boato | o que diz o boato | o que estão compartilhando | o que circula",
    verdict: "veredito | o veredito | avaliação | classificação | os factos | os fatos | checagem | verificação | por que é falso",
};
