"""Portuguese phrases of site furniture. How to read the tables: `concepts.Phrases`."""

from types import MappingProxyType
from typing import Final

from cleaner.vocabulary.concepts import Concept, Table, phrases

__all__ = ["PORTUGUESE"]

PORTUGUESE: Final[Table] = MappingProxyType(
    {
        Concept.SKIP_LINK: phrases(
            whole="""ir para o conteúdo; ir para o conteúdo principal; pular para o conteúdo;
                pular para o conteúdo principal; saltar para o conteúdo; ir para o menu;
                ir para a navegação; ir para o rodapé; ir para a busca; avançar para o conteúdo""",
            start="""ir para o conteúdo; pular para o conteúdo; saltar para o conteúdo;
                avançar para o conteúdo""",
            anywhere="ir para o conteúdo principal; pular para o conteúdo; saltar para o conteúdo",
        ),
        Concept.MENU: phrases(
            whole="""início; página inicial; quem somos; sobre; sobre nós; fale conosco;
                entre em contato; contato; contactos; contacte-nos; mapa do site; menu principal;
                abrir menu; fechar menu; notícias; esportes; esporte; desporto; economia; mundo;
                brasil; país; política; cultura; saúde; ciência; tecnologia; entretenimento;
                opinião; educação; seções; editorias; anuncie; anuncie aqui; trabalhe conosco;
                expediente; ficha técnica; ajuda; serviços; produtos; classificados; vagas""",
            start="voltar para a página inicial; voltar à página inicial",
        ),
        Concept.PAGINATION: phrases(
            whole="""próximo; próxima; anterior; próxima página; página anterior; posts antigos;
                posts mais antigos; postagens mais antigas; postagem mais antiga;
                postagem mais recente; mais antigos; mais recentes; próximo post; post anterior;
                carregar mais; ver mais notícias; mostrar mais; ver tudo; ver todos; ver todas;
                navegação de post; artigos mais antigos""",
            start="página 0 de; navegação de post; postagens mais antigas; exibindo 0 de",
            marked="próximo; anterior; próximo post; post anterior; páginas",
        ),
        Concept.BACK_TO_TOP: phrases(
            whole="""voltar ao topo; topo; ir para o topo; voltar para o topo; voltar ao início;
                topo da página; voltar ao topo da página""",
            start="voltar ao topo; voltar para o topo",
        ),
        Concept.BREADCRUMB: phrases(
            whole="você está aqui; está aqui; você está em; encontra-se aqui",
            start="você está aqui; você está em: início",
            marked="você está em; está aqui",
        ),
        Concept.TAGS: phrases(
            whole="""categorias; categoria; assuntos; tópicos; marcadores; palavras-chave;
                etiquetas; arquivado em; publicado em; tópicos relacionados; temas; mais sobre;
                tags relacionadas""",
            start="""arquivado em; marcado como; marcado com; arquivado sob; categorizado em;
                tópicos relacionados""",
            marked="""categorias; categoria; assuntos; tópicos; marcadores; palavras-chave;
                etiquetas; temas""",
        ),
        Concept.LANGUAGE_PICKER: phrases(
            whole="""idioma; idiomas; mudar idioma; selecionar idioma; escolha o idioma; português;
                português (brasil; em português; alterar idioma; selecione o idioma; edição;
                traduzir; escolha seu país; versão em português; outros idiomas""",
            start="selecione o idioma; escolha o idioma; selecione seu idioma; escolha seu idioma",
            marked="idioma; idiomas",
        ),
        Concept.SHARE: phrases(
            whole="""compartilhar; compartilhe; partilhar; partilhe; compartilhar no facebook;
                compartilhar no twitter; compartilhar no whatsapp; compartilhe esta notícia;
                compartilhamentos; partilhas; imprimir; imprimir artigo; enviar por e-mail;
                enviar por email; enviar a um amigo; enviar para um amigo; curtir; gosto;
                seguir; siga-nos; siga-nos no; siga a gente; nos siga; tweetar; copiar link;
                salvar; tamanho da letra; tamanho do texto; redes sociais; recomendar;
                aumentar fonte; diminuir fonte; imprimir receita; ir para a receita;
                salvar artigo; siga-nos no google notícias; siga no google notícias;
                siga-nos no google news; compartilhe no whatsapp; siga nosso canal no whatsapp""",
            start="""compartilhar no; compartilhar em; compartilhe no; compartilhe esta;
                compartilhe este; compartilhe isso; partilhar no; partilhar em; partilhe este;
                siga-nos no; siga-nos nas; siga o nosso; curta nossa página; enviar por e-mail;
                clique para compartilhar; clique para partilhar; versão para impressão;
                siga-nos em; siga-nos no google; siga o nosso canal; siga nosso canal;
                clique aqui para seguir; clique aqui e siga; acompanhe as notícias;
                acompanhe tudo sobre; participe do canal""",
            marked="compartilhar; compartilhe; partilhar; siga-nos; imprimir",
            anywhere="""clique para compartilhar; abre em nova janela; compartilhar no facebook;
                compartilhe no facebook""",
        ),
        Concept.LOGIN: phrases(
            whole="""entrar; fazer login; faça login; iniciar sessão; sair; terminar sessão;
                cadastre-se; cadastrar; cadastro; registe-se; registar; registre-se; criar conta;
                criar uma conta; minha conta; a minha conta; meu perfil; senha; palavra-passe;
                esqueci minha senha; esqueceu a senha; esqueci a senha; lembrar-me; lembrar de mim;
                usuário; utilizador; área do assinante; área do cliente""",
            start="""esqueceu a senha; esqueceu sua senha; esqueceu a sua senha; esqueceu-se da;
                já tem uma conta; já é assinante; já possui cadastro; não tem uma conta;
                não tem conta; faça login para; faça o login; faça seu login; entre com sua conta;
                cadastre-se gratuitamente; crie uma conta; inicie sessão""",
            marked="usuário; senha; utilizador; nome de usuário",
            anywhere="esqueceu sua senha; esqueceu a senha; faça login ou; esqueci minha senha",
        ),
        Concept.SEARCH: phrases(
            whole="""busca; buscar no site; pesquisar; pesquisa; procurar; pesquise; busque;
                busca avançada; pesquisa avançada; pesquisar no site; resultados da busca;
                resultados da pesquisa; pesquisar este blog; o que você procura;
                pesquisar neste site; faça sua busca; digite sua busca""",
            start="""digite sua busca; pesquisar neste; pesquisar este; o que você procura;
                o que você está procurando""",
            marked="busca; pesquisar; buscar por; pesquisar por; procurar por",
        ),
        Concept.FORM: phrases(
            whole="""fechar; limpar; aplicar; concluir; selecione; selecionar; escolher arquivo;
                escolher ficheiro; nenhum arquivo selecionado; campo obrigatório;
                campos obrigatórios; obrigatório; nome; sobrenome; seu nome; seu e-mail;
                sua mensagem; telefone; endereço; cep; cidade; estado; mensagem; assunto;
                enviar mensagem; filtrar; ordenar por; excluir; apagar; sim; não; obrigado;
                redefinir; remover""",
            start="""campos obrigatórios; campo obrigatório; os campos marcados;
                os campos obrigatórios; por favor, preencha; preencha os campos;
                este campo é obrigatório""",
            marked="ordenar por; nome; telefone; assunto; sobrenome; mensagem",
            anywhere="este campo é obrigatório; campos são obrigatórios; campos marcados com",
        ),
        Concept.PLAYER: phrases(
            whole="""reproduzir; pausar; carregando; a carregar; tela cheia; ecrã inteiro;
                silenciar; assistir; assista agora; ouvir; ver o vídeo; ouça; ao vivo; legendas;
                aguarde; erro ao carregar; pular anúncio; ouvir notícia; assistir ao vídeo;
                ouça este artigo; ouvir este artigo; ouça a notícia; ouça esta notícia;
                ouvir a reportagem; ouça agora; ouça o podcast""",
            start="""por favor, ative o javascript; ative o javascript; habilite o javascript;
                seu navegador não; o seu navegador não; este vídeo não; carregando o player;
                javascript está desativado; ouça este artigo; ouça esta matéria; ouça a notícia;
                seu navegador não suporta""",
            anywhere="""javascript está desativado; seu navegador não suporta; ative o javascript;
                habilite o javascript; o seu navegador não suporta; habilitar o javascript""",
        ),
        Concept.CART: phrases(
            whole="""adicionar ao carrinho; carrinho; carrinho de compras; meu carrinho;
                ver carrinho; finalizar compra; comprar agora; compre agora; lista de desejos;
                adicionar à lista; quantidade; esgotado; em estoque; frete grátis; portes grátis;
                preço; seu carrinho está vazio; adicionar à sacola; sacola""",
            start="""adicionar ao carrinho; seu carrinho; o seu carrinho; finalizar compra;
                ver carrinho""",
            marked="quantidade; disponibilidade; carrinho",
            anywhere="adicionar ao carrinho; carrinho está vazio",
        ),
        Concept.COVERAGE: phrases(
            whole="""notícias relacionadas; artigos relacionados; posts relacionados;
                matérias relacionadas; conteúdo relacionado; leia também; veja também;
                mais lidas; mais lidos; as mais lidas; mais vistas; mais vistos; mais acessadas;
                mais comentadas; mais populares; populares; últimas notícias; últimas;
                últimos posts; posts recentes; postagens recentes; notícias recentes;
                artigos recentes; comentários recentes; arquivo do blog; arquivos; arquivo;
                em alta; em destaque; destaques; recomendados; recomendado para você;
                recomendados para você; recomendamos; você pode gostar; você também pode gostar;
                talvez você goste; pode interessar; não perca; outras notícias; mais notícias;
                mais em; em outras notícias; tendências; notícias em destaque; próximo artigo;
                artigo anterior; próxima notícia; notícia anterior; escolhas do editor;
                relacionados; relacionadas; postagens populares; notícias do dia;
                últimas do dia; veja mais notícias; conteúdos relacionados; pode lhe interessar;
                também pode interessar; mais lidas da semana; mais do autor;
                mais sobre este assunto; veja mais sobre; tudo sobre""",
            start="""notícias relacionadas; artigos relacionados; posts relacionados;
                matérias relacionadas; mais lidas; você também pode gostar; você pode gostar;
                também pode gostar; recomendado para você; últimas notícias de;
                mais notícias de; mais notícias sobre; outras notícias de; todas as notícias;
                ver todos os posts; também pode interessar; pode te interessar; mais lidas de""",
            marked="não perca; em alta; últimas; destaque; destaques; em destaque; relacionadas",
            anywhere="""você também pode gostar; também lhe pode interessar;
                você pode se interessar; também pode interessar; pode te interessar""",
        ),
        Concept.READ_MORE: phrases(
            whole="""leia mais; ler mais; saiba mais; saber mais; continue lendo;
                continuar lendo; continuar a ler; continuar leitura; ver mais; veja mais;
                mais informações; confira; confira também; leia a matéria completa;
                leia na íntegra; ler artigo; ler notícia; clique aqui; aqui; ver galeria;
                galeria; galeria de fotos; ver fotos; veja fotos; vídeos; ver detalhes; leia;
                leia aqui; mais detalhes; veja; veja a seguir; assista também;
                ver esta publicação no instagram""",
            start="""leia também; leia mais sobre; leia mais notícias; veja também; leia ainda;
                ver também; leia a íntegra; leia a matéria; assista também; ouça também;
                confira também; clique aqui para; clique aqui e; clique para ler;
                continue lendo; continuar a ler; saiba mais sobre; lê também; ler também;
                veja mais notícias; ver esta publicação; ver essa foto no instagram""",
            marked="""leia leia; veja; assista; ouça; vídeo; vídeos; fotos; galeria;
                galeria de fotos; opinião; análise; editorial; entrevista; ao vivo; infográfico;
                especial; exclusivo; confira; saiba enquete; veja fotos; veja o vídeo;
                assista ao vídeo; em imagens; artigo; ver leia aqui""",
            anywhere="clique aqui para; leia a matéria completa; leia a notícia completa",
        ),
        Concept.NEWSLETTER: phrases(
            whole="""assine; assine já; assine agora; assinar; assinatura; assinaturas;
                subscrever; subscreva; assine a newsletter; assine nossa newsletter;
                subscrever newsletter; receba nossa newsletter; receba novidades; inscreva-se;
                inscrever-se; boletim; receba notícias; seja assinante; torne-se assinante;
                seu melhor e-mail; cancelar inscrição; já é assinante; já sou assinante;
                baixe o app; baixe o aplicativo; apoie; apoie o jornalismo; faça uma doação;
                inscreva-se no canal""",
            start="""assine a nossa; assine nossa; assine o; assine para; assine e; assine já;
                subscreva a; subscreva o; inscreva-se em; inscreva-se no; inscreva-se na;
                inscreva-se para; inscreva-se e receba; receba as últimas; receba nossa;
                receba nossas; receba as principais; receba notícias; receba no seu; receba por;
                receba a nossa; digite seu e-mail; insira seu e-mail; cadastre seu e-mail;
                cadastre-se para receber; cadastre-se e receba; para continuar lendo;
                para continuar a ler; conteúdo exclusivo para; este conteúdo é exclusivo;
                cadastre-se e; receba as notícias; baixe o aplicativo; fique por dentro;
                apoie o jornalismo; entre no grupo; participe do nosso grupo""",
            marked="assinatura; boletim",
            anywhere="""assine nossa newsletter; receba nossa newsletter;
                notícias no seu e-mail; subscreva a nossa newsletter;
                inscreva-se em nossa newsletter; inscreva-se no nosso canal;
                exclusivo para assinantes; canal do whatsapp; canal no whatsapp;
                canal no telegram; grupo do whatsapp; grupo no whatsapp; nossa newsletter""",
        ),
        Concept.ADVERT: phrases(
            whole="""publicidade; anúncio; anúncios; propaganda; patrocinado; patrocinado por;
                conteúdo patrocinado; patrocinadores; conteúdo publicitário;
                informe publicitário; ofertas; continua após a publicidade;
                continua depois da publicidade; links patrocinados; parceiros; oferta especial;
                pub; link de afiliado; links de afiliados; conteúdo de marca""",
            start="""patrocinado por; conteúdo patrocinado; continua após a publicidade;
                oferecido por; continua depois da publicidade; oferecimento; continua após a;
                continua depois da; este artigo contém links; como associado da amazon""",
            marked="publicidade; anúncio; patrocinado",
            anywhere="""continua após a publicidade; continua depois da publicidade;
                conteúdo oferecido por; links de afiliados; receber uma comissão""",
        ),
        Concept.COMMENT: phrases(
            whole="""comentários; comentário; comente; sem comentários; nenhum comentário;
                deixe um comentário; deixe uma resposta; deixe seu comentário;
                deixar um comentário; adicionar comentário; enviar comentário;
                publicar comentário; postar um comentário; postar comentário;
                escreva um comentário; ver comentários; ver todos os comentários; responder;
                respostas; resposta; cancelar resposta; denunciar; denunciar abuso; disse; diz;
                reportar abuso; comentários encerrados; comentar; deixe a sua opinião;
                deixe sua opinião; participe da conversa; mostrar comentários; dê sua opinião;
                seja o primeiro a comentar""",
            start="""deixe um comentário; deixe uma resposta; deixe seu comentário;
                deixe o seu comentário; seja o primeiro a; o seu endereço de e-mail não;
                o seu endereço de email não; seu endereço de e-mail não; os comentários estão;
                os comentários são; faça login para comentar; você precisa estar logado;
                você precisa fazer o login; você deve fazer login;
                os campos obrigatórios estão marcados; nenhum comentário; salvar meus dados;
                guardar o meu nome; ver comentários; tem de iniciar a sessão;
                este site utiliza o akismet; esse site utiliza o akismet; participe da conversa;
                conte nos comentários; conta pra gente nos comentários; deixe sua opinião""",
            marked="comentários; comentário; responder",
            anywhere="""endereço de e-mail não será publicado;
                endereço de email não será publicado; seja o primeiro a comentar;
                para publicar um comentário; os comentários são de responsabilidade;
                para postar um comentário; os comentários estão encerrados""",
        ),
        Concept.COOKIE: phrases(
            whole="""aceitar cookies; aceitar; aceitar todos; aceitar todos os cookies; rejeitar;
                rejeitar todos; recusar; definições de cookies; configurações de cookies;
                gerenciar cookies; gerir cookies; aviso de cookies; aceito; concordo; entendi;
                preferências de cookies""",
            start="""utilizamos cookies; usamos cookies; nós usamos cookies;
                nós utilizamos cookies; este site usa cookies; este site utiliza cookies;
                este website utiliza cookies; ao continuar navegando; ao continuar a navegar;
                ao navegar neste site; esse site utiliza cookies; este site faz uso de cookies""",
            anywhere="""utiliza cookies; utilizamos cookies; usamos cookies; usa cookies;
                uso de cookies; utilização de cookies; aceitar todos os cookies;
                cookies para melhorar""",
        ),
        Concept.COPYRIGHT: phrases(
            whole="""todos os direitos reservados; direitos reservados; direitos autorais;
                direitos de autor; todos direitos reservados""",
            start="""todos os direitos reservados; todos direitos reservados; direitos reservados;
                proibida a reprodução; é proibida a reprodução; é proibida a reprodução total""",
            anywhere="""todos os direitos reservados; proibida a reprodução;
                todos direitos reservados""",
        ),
        Concept.LEGAL: phrases(
            whole="""política de privacidade; privacidade; termos de uso; termos e condições;
                termos de serviço; condições de utilização; aviso legal; termos;
                política editorial; política de cookies; proteção de dados; ficha legal; lgpd;
                termos de utilização; acessibilidade""",
            start="""política de privacidade; li e aceito; li e concordo; ao se cadastrar;
                as opiniões expressas""",
            anywhere="""política de privacidade; termos de uso; termos e condições;
                política de cookies; condições de utilização; termos de utilização;
                li e aceito os""",
        ),
        Concept.BYLINE: phrases(
            whole="""autor; autora; por; escrito por; da redação; redação; publicado por;
                postado por; repórter; colunista""",
            start="""por; escrito por; publicado por; postado por; da redação; texto de;
                enviado por; texto por""",
            marked="autor; autora; autores; redação; texto; repórter; reportagem",
        ),
        Concept.DATELINE: phrases(
            whole="""publicado; atualizado; publicado há; atualizado em; data; última atualização;
                hoje; ontem; data de publicação; tempo de leitura; postado em; minutos de leitura;
                min de leitura""",
            start="""atualizado em; atualizada em; última atualização; última modificação;
                postado em; data de publicação; modificado em; tempo de leitura; publicado há;
                publicado originalmente em; criado em; atualizado há""",
            marked="""publicado; atualizado; publicado em; publicada em; publicação; data; criado;
                modificado; atualização""",
        ),
        Concept.CAPTION: phrases(
            whole="""foto; fotos; imagem; crédito; créditos; foto de arquivo; imagem de arquivo;
                ampliar; reprodução; divulgação; legenda; imagem ilustrativa; foto ilustrativa;
                lusa; agência brasil; ampliar imagem; clique para ampliar; captura de tela""",
            start="""foto de arquivo; imagem de arquivo; foto ilustrativa; imagem ilustrativa;
                crédito da foto; crédito da imagem; clique para ampliar; clique na imagem;
                foto reprodução; créditos da foto""",
            marked="""foto; imagem; crédito; créditos; legenda; fotografia; ilustração; reprodução;
                divulgação; arte""",
            anywhere="""foto de arquivo; imagem ilustrativa; foto ilustrativa; crédito da foto;
                foto: reprodução""",
        ),
        Concept.CREDIT: phrases(
            whole="""sobre o autor; sobre a autora; fonte; fontes; com informações de;
                sobre os autores; referências""",
            start="""sobre o autor; sobre a autora; com informações de; com informações da;
                com informações do; com agências; com agência; editado por; reportagem adicional;
                com lusa; este artigo foi publicado originalmente; reportagem de""",
            marked="""fonte; fontes; via; edição; tradução; com informações; colaborou;
                colaboraram; supervisão""",
            anywhere="""colaborou com esta reportagem; colaboraram com esta reportagem;
                publicado originalmente em; reportagem adicional de""",
        ),
        Concept.HIGHLIGHT: phrases(
            whole="""pontos-chave; pontos principais; principais pontos; resumo; em resumo;
                o essencial; o que você precisa saber; em poucas palavras; resumo da notícia;
                em síntese; resumindo""",
            start="resumo da notícia",
            marked="resumo; em resumo; pontos principais; pontos-chave; o essencial",
        ),
    }
)
