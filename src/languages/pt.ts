import type { Language } from './language.ts';
import { list, rows, words } from './list.ts';

/** Portuguese, of Portugal, Brazil and Africa. */
export const pt: Language = {
  code: 'pt',
  script: 'Latn',
  direction: 'ltr',
  franc: ['por'],
  tellingLetters: 'ãõçêâ',
  foreignLetters: 'ñßøåæğışłőűäöèîûčšž',
  dayFirst: true,
  months: rows(`
    janeiro | jan
    fevereiro | fev
    março | mar
    abril | abr
    maio | mai
    junho | jun
    julho | jul
    agosto | ago
    setembro | set
    outubro | out
    novembro | nov
    dezembro | dez
  `),
  weekdays: words(`
    domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado
    segunda terça quarta quinta sexta dom seg ter qua qui sex sáb sab
  `),
  relativeDays: { hoje: 0, ontem: -1, anteontem: -2, agora: 0, 'agora mesmo': 0, 'antes de ontem': -2 },
  relativeUnits: {
    minute: words('segundo segundos seg minuto minutos min'),
    hour: words('hora horas h'),
    day: words('dia dias d'),
    week: words('semana semanas'),
    month: words('mês meses'),
    year: words('ano anos'),
  },
  agoWords: list('há | atrás | faz'),
  futureWords: list(
    'será | serão | terá | terão | haverá | próximo | próxima | próximos | próximas | previsto | prevista | previstos | previstas | programado | programada | deve | deverá | deverão | até o | até ao | até | a partir de | a partir do | vai | vão | prazo | marcado para | marcada para',
  ),
  functionWords: words(`
    de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser
    quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem nas me
    esse eles estão você tinha foram essa num nem suas meu às minha têm numa pelos elas havia seja qual será nós são ainda
    sobre segundo após anos disse
  `),
  speechVerbs: list(`
    disse | diz | dizem | disseram | dizia | dissera | afirmou | afirma | afirmam | afirmaram | declarou | declara | declararam | acrescentou | acrescenta | adicionou | explicou | explica | explicam | destacou | destaca | ressaltou | ressalta | salientou | salienta | sublinhou | sublinha | frisou | frisa | enfatizou | enfatiza | garantiu | garante | assegurou | assegura | comentou | comenta | observou | observa | reforçou | reforça | reiterou | reitera
    contou | conta | relatou | relata | revelou | revela | confirmou | confirma | negou | nega | admitiu | admite | reconheceu | reconhece | alertou | alerta | advertiu | adverte | avisou | avisa | denunciou | denuncia | criticou | critica | acusou | acusa | lamentou | lamenta | pediu | pede | perguntou | pergunta | questionou | questiona | respondeu | responde | rebateu | rebate | escreveu | escreve | publicou | tuitou | postou | anunciou | anuncia | informou | informa | apontou | aponta | avaliou | avalia | argumentou | argumenta | defendeu | defende | considerou | considera | opinou | opina | ponderou | pondera | prometeu | promete | relembrou | lembrou | lembra | recordou | recorda | referiu | refere | indicou | indica | concluiu | conclui | completou | completa | continuou | continua | prosseguiu | insistiu | insiste | sustentou | sustenta | celebrou | comemorou | brincou | desabafou | resumiu | resume | acredita | apelou | vincou | atirou | rematou | ironizou | pontuou | detalhou | esclareceu | esclarece
    segundo | de acordo com | conforme | na opinião de | nas palavras de | em entrevista a | em entrevista ao | em entrevista à | citado por | citada por | em declarações
  `),
  reporting: {
    ahead: list('segundo | de acordo com | conforme | na opinião de | nas palavras de | citado por | citada por'),
    pronouns: words('ele ela eles elas este esta quem'),
    clauseWords: words('que quem onde cujo'),
    adverbials: words(
      'em no na nos nas sobre ao com durante após depois antes de do da para por ontem hoje segunda terça quarta quinta sexta sábado domingo e mas também ainda além desde até entre sem se quando enquanto como assim',
    ),
    nameWords: words(
      'jornal revista filme livro romance intitulado intitulada chamado chamada denominado denominada música canção série apelidado apelidada programa álbum operação lema empresa companhia grupo projeto',
    ),
    roles: rows(`
      embaixador | embaixadora | diplomata
      ministro | ministra
      presidente | presidenta
      porta
      general | comandante
      diretor | diretora
      secretário | secretária
      prefeito | prefeita | autarca
      treinador | técnico
      capitão
      pesquisador | pesquisadora | investigador | investigadora | cientista
      arcebispo | bispo
      rei
      deputado | deputada
      advogado | advogada
      procurador | procuradora
      economista
      delegado | delegada
      governador | governadora
    `),
    press: words('jornal diário agência revista emissora canal rede site rádio televisão portal'),
    cited: words('entrevista declarações citado citada citando cita reportagem noticiou artigo relatou'),
  },
  sections: list(`
    Política | Poder | Brasil | Portugal | Mundo | Internacional | Economia | Mercado | Mercados | Negócios | Finanças | Dinheiro | Desporto | Esporte | Esportes | Futebol | Futebol internacional | Modalidades | Basquete | Vôlei | Tênis | Ténis | Fórmula 1 | Automobilismo | Cultura | Entretenimento | Famosos | Celebridades | Gente | Pop | Pop & Arte | Cinema | Filmes e séries | Música | Livros | Teatro | Artes | Televisão | TV | TV e Famosos | Novelas | Sociedade | Cotidiano | Quotidiano | País | Nacional | Cidades | Cidade | Local | Região | Regiões | Regional | Polícia | Policial | Segurança | Justiça | Crime | Saúde | Bem-estar | VivaBem | Ciência | Ciências | Ciência e Saúde | Ciência e Tecnologia | Tecnologia | Tech | Inovação | Educação | Ensino | Ambiente | Meio Ambiente | Clima | Sustentabilidade | Energia | Agro | Agronegócio | Agricultura | Viagem | Viagens | Turismo | Gastronomia | Comida | Cozinha | Receitas | Moda | Beleza | Estilo | Estilo de vida | Lifestyle | Vida | Família | Mulher | Carros | Motores | Auto | Autos | Veículos | Trânsito | Transportes | Imóveis | Imobiliário | Casa | Emprego | Empregos | Carreira | Concursos | Religião | História | Opinião | Editorial | Editoriais | Colunas | Colunistas | Coluna | Crónicas | Análise | Entrevista | Entrevistas | Reportagem | Reportagens | Reportagens especiais | Investigação | Especial | Especiais | Europa | América Latina | África | Ásia | Estados Unidos | Médio Oriente | Oriente Médio | Lusofonia | Geral | Variedades | Horóscopo | Loterias | Esportes olímpicos | Última Hora | Media | Mídia | Curiosidades | Cartas | Humor | Charges | Diversidade | Coronavírus
  `),
  furniture: {
    'skip-link': list(`
      Ir para o conteúdo | Ir para o conteúdo principal | Ir para conteúdo | Ir para o menu | Ir para a navegação | Ir para o rodapé | Ir para a busca | Ir para a página inicial | Pular para o conteúdo | Pular para o conteúdo principal | Pular para conteúdo | Pular para a navegação | Saltar para o conteúdo | Saltar para conteúdo | Saltar para o conteúdo principal | Saltar para a navegação | Passar para o conteúdo principal | Avançar para o conteúdo | Vá para o conteúdo | Pule … e continue lendo | Fim do … | Voltar ao topo | Voltar para o topo | Voltar ao início | Topo | Voltar ao topo da página | Links de acessibilidade
    `),
    menu: list(`
      Veja mais | Fale com … | Ative as notificações | Ativar notificações | Agora não | Ative | Ativar | Agora não Ativar | Deseja receber as notícias mais importantes…? | Ouvir o texto | Ouça o texto | Assine e leia | benefício do assinante | Você tem … acessos por dia … | Recurso exclusivo para assinantes | salvar para ler depois | Link externo, e-mail | Erramos? | Sugerir correcção | Sugerir correção | Sua assinatura pode valer ainda mais… | # vídeos | Siga o canal … | Siga o canal | Ouvir a notícia | Ouça a notícia | Vídeos: tudo sobre … | Tempo de leitura: … | Tempo de leitura … | Início | Página inicial | Página Inicial | Home | Capa | Menu | Menu principal | Abrir menu | Abrir o menu | Fechar menu | Fechar o menu | Mostrar menu | Alternar navegação | Alternar navegação Menu | Navegação | Navegação principal | Navegação de artigos | Navegação de Post | Fechar | Abrir | Busca | Buscar | Buscar no site | Buscar por: | Pesquisa | Pesquisar | Pesquisar por: | Pesquisar … | Procurar | Pesquisar no site | Pesquisa avançada | Enviar | Cancelar | OK | Seções | Secções | Todas as seções | Editorias | Categorias | Tópicos | Temas | Assuntos | Mais | Mais... | Ver mais | Ver tudo | Ver todos | Ver todas | Mostrar mais | Carregar mais | Veja mais notícias | Todas as notícias | Notícias | Últimas | Mais notícias | Outros | Próximo | Próxima | Anterior | Próxima página | Página anterior | Voltar | Avançar | Você está aqui | Você está aqui: … | Está aqui: … | Carregando | Carregando… | A carregar… | Aguarde…
      Entrar | Entre | Sair | Login | Fazer login | Faça login | Faça seu login | Iniciar sessão | Terminar sessão | Cadastre-se | Cadastro | Registar | Registe-se | Registre-se | Criar conta | Minha conta | A minha conta | Meu perfil | Perfil | Área do assinante | Área do cliente | Senha | Esqueci minha senha | Esqueceu a senha? | Palavra-passe | Esqueceu a palavra-passe? | Usuário | Nome de usuário | E-mail | Email | Lembrar-me | Já é assinante? | Já é assinante? … | Já é cadastrado? … | Assine | Assine já | Assinar | Assine agora | Assine o jornal | Assinaturas | Assinatura | Seja assinante | Seja um assinante… | Torne-se assinante | Conteúdo exclusivo para assinantes | Exclusivo para assinantes | Exclusivo assinantes | Exclusivo | Conteúdo exclusivo | Edição impressa | Edição digital | Edição do dia | Jornal digital | Versão impressa | Versão digital | Banca | Bancas | Guardar | Salvar | Salvar artigo | Favoritos
      Contato | Contatos | Contacto | Contactos | Contacte-nos | Fale conosco | Fale Connosco | Entre em contato | Contate-nos | Quem somos | Sobre | Sobre nós | Sobre o site | Equipe | Equipa | Expediente | Redação | Ficha técnica | Estatuto editorial | Princípios editoriais | Código de conduta | Trabalhe conosco | Trabalhe connosco | Anuncie | Anuncie aqui | Anuncie conosco | Publicidade no site | Anunciar | Assessoria de imprensa | Termos | Termos de uso | Termos e condições | Termos de utilização | Termos de serviço | Política de privacidade | Política de cookies | Privacidade | Aviso legal | Informação legal | Mapa do site | Arquivo | Arquivos | RSS | Feed | Ajuda | Central de ajuda | Perguntas frequentes | FAQ | Atendimento | Atendimento ao assinante | Central do assinante | SAC | Ouvidoria | Acessibilidade | Classificados | Anúncios | Imóveis à venda | Loja | Produtos | Serviços | Parceiros | Eventos | Agenda | Promoções | Concursos e promoções | Jogos | Cursos | Cupons | Apoie | Apoie-nos | Doe | Denuncie | Comunicar erro | Comunicar erros | Reportar erro | Errou? … | Viu algum erro? … | Infraero | Licenciamento
      Ao vivo | Em direto | Assista ao vivo | Direto | TV ao vivo | Vídeo | Vídeos | Todos os vídeos | Mais vídeos | Assistir | Foto | Fotos | Galeria | Galerias | Galeria de fotos | Imagens | Fotogaleria | Fotogalerias | Ouvir | Ouça | Ouvir artigo | Ouça o artigo | Ouça este conteúdo | Áudio | Rádio | Podcast | Podcasts | Programação | Programas | Guia de TV | Grade de programação | Infográfico | Infográficos | Infografia | Infografias | Multimédia | Multimídia | Blogs | Blog | Fórum | Tempo | Previsão do tempo | Meteorologia | Cotações | Quiz | Newsletters | Português | Idioma | Idiomas | Configurações | Logo | Logotipo | Tamanho da fonte | Tamanho do texto | Modo escuro | Urgente | Plantão | Tempo de leitura: # min | Tempo de leitura: # minuto | Tempo de leitura: # minutos | # min de leitura | # min. de leitura | # minutos de leitura | Leitura: # min
    `),
    share: list(`
      Clique e siga o canal … | Clique aqui e siga … | Clique aqui para seguir o canal … | Clique aqui para entrar no grupo … | Siga o perfil … | Compartilhar | Compartilhe | Compartilhar: | Compartilhe: | Compartilhar no … | Compartilhar na … | Compartilhar em … | Compartilhar com … | Compartilhar via … | Compartilhe no … | Compartilhe na … | Compartilhe em … | Compartilhe esta notícia | Compartilhe isso: | Compartilhe este artigo | Compartilhe essa notícia | Compartilhe esse conteúdo | Compartilhar artigo | Compartilhar notícia | Compartilhar esta notícia… | Compartilhar matéria | Compartilhamentos | # compartilhamentos | Partilhar | Partilhe | Partilhar: | Partilhar artigo | Partilhar no … | Partilhar em … | Partilhe isto: | Partilhe este artigo | Partilhas | # partilhas | Tuitar | Tweetar | Tweet | Curtir | Curtir isso: | Curtir Carregando… | Gosto | Gostar | Gostar disto: | Clique para compartilhar … | Clique para partilhar … | Clique para imprimir… | Clique para enviar … | Enviar por email | Enviar por e-mail | Envie por e-mail | Enviar a um amigo | Enviar para um amigo | Imprimir | Imprimir artigo | Imprima | Versão para impressão | Copiar link | Copiar o link | Copiar URL | Copie o link | Link copiado | Link copiado! | Copiar ligação | Salvar nos favoritos | Adicionar aos favoritos | Presentear | Siga | Siga-nos | Siga-nos em … | Siga-nos no … | Siga o … no … | Siga a … no … | Siga nosso … | Siga nossas redes… | Siga nosso canal … | Seguir | Seguir no … | Redes sociais | Nossas redes sociais | Nas redes sociais | Entre no grupo … | Entre no canal … | Participe do canal … | Participe do grupo … | Receba notícias no WhatsApp… | Inscreva-se no canal… | Inscreva-se no nosso canal … | Google Notícias | Google News
    `),
    'app-promo': list(`
      baixe nosso aplicativo… | baixe o aplicativo … | baixe o app … | Baixe o app | Baixe o aplicativo | Baixe nosso app | Baixe nosso aplicativo | Baixe agora | Baixar | Baixar app | Baixar o app | Descarregue a app… | Descarregar a aplicação | Descarregue a aplicação | Aplicativo | Aplicativos | Aplicação móvel | App | Apps | Disponível no Google Play | Disponível na App Store | Disponível em … | Disponível no … | Abrir no app | Abrir na app | Instalar o app | Instale o app | Download
    `),
    comments: list(`
      Comentários | Comentário | # comentários | # comentário | Comentários (#) | Comentários # | Todos os comentários | Os comentários | Comentar | Comente | Comente! | Comente aqui | Comente esta notícia | Comentar notícia | Faça um comentário | Deixe um comentário | Deixe um comentário Cancelar resposta | Deixe seu comentário | Deixe o seu comentário | Deixe uma resposta | Deixe uma resposta Cancelar resposta | Deixar um comentário | Escreva um comentário | Escreva o seu comentário… | Escreva seu comentário… | Enviar comentário | Publicar comentário | Postar comentário | Adicionar comentário | Adicionar um comentário | Nenhum comentário | Sem comentários | Ainda não há comentários… | Não há comentários… | Seja o primeiro a comentar… | Seja o primeiro … comentar… | Ver comentários | Ver todos os comentários | Ver mais comentários | Ler comentários | Mostrar comentários | Comentários recentes | Comentários encerrados | Comentários desativados… | Os comentários estão encerrados… | Os comentários estão fechados… | Os comentários são de responsabilidade… | Os comentários não representam … | Este é um espaço … comentários… | Responder | Resposta | Respostas | Cancelar resposta | Denunciar | Denunciar comentário | Reportar | Participe da conversa | Participe da discussão | Dê sua opinião | Dê a sua opinião | Você precisa fazer login … | Tem de iniciar a sessão para … | É preciso estar logado … | O seu endereço de e-mail não será publicado… | O seu endereço de email não será publicado… | O seu email não será publicado… | Campos obrigatórios são marcados com … | Campos obrigatórios marcados com … | Salvar meus dados … | Guardar o meu nome, email… | Notifique-me sobre … | Avise-me sobre … | Este site utiliza o Akismet… | Este site usa o Akismet… | Nome * | E-mail * | Email * | Site | Mais recentes | Mais antigos | Mais curtidos
    `),
    related: list(`
      Artigo anterior | Próximo artigo | Post anterior | Próximo post | Artigo seguinte | Notícia anterior | Próxima notícia | VÍDEOS: … | Vídeos: mais assistidos … | Vídeos: veja … | Resumo do dia | Leia também | Leia também: … | Leia também … | Leia mais notícias | Leia mais notícias … | Leia ainda | Leia ainda: … | Ler também | Ler também: … | Veja também | Veja também: … | Veja também … | Veja ainda | Ver também | Confira também | Confira também: … | Saiba mais sobre … | Mais sobre … | Mais sobre o tema | Mais sobre este assunto | Mais sobre o assunto | Sobre o mesmo tema | Tópicos relacionados | Assuntos relacionados | Temas relacionados | Notícias relacionadas | Notícia relacionada | Notícias Relacionadas: | Artigos relacionados | Artigo relacionado | Matérias relacionadas | Matéria relacionada | Posts relacionados | Conteúdo relacionado | Conteúdos relacionados | Vídeos relacionados | Relacionadas | Relacionados | Relacionado | Histórias relacionadas | Links relacionados | Mais matérias recomendadas | Outras notícias | Outros artigos | Outras matérias | Mais artigos | Mais em … | Mais de … | Mais do … | Do mesmo autor | Artigos semelhantes | Notícias semelhantes | Recomendado | Recomendados | Recomendadas | Recomendado para você | Recomendados para você | Recomendamos | Recomendações | Sugestões | Sugeridos para você | Você pode gostar | Você pode gostar também | Você também pode gostar | Você também pode se interessar… | Você pode se interessar … | Pode gostar também | Também lhe pode interessar | Pode interessar-lhe | Talvez você goste… | Não perca | Não deixe de ler | Mais lidas | Mais lidos | As mais lidas | As mais lidas agora | Os mais lidos | As mais lidas da semana | Matérias mais lidas | Notícias mais lidas | Artigos mais lidos | Mais vistas | Mais vistos | As mais vistas | Os mais vistos | Mais acessadas | Mais populares | Populares | Mais comentadas | Mais comentados | Mais compartilhadas | Mais partilhados | Principais notícias | Destaques | Em destaque | Em alta | Tendências | Tendência | Últimas notícias | Últimas noticias | Últimas publicações | Últimos artigos | Últimas matérias | Notícias recentes | Artigos recentes | Posts recentes | Escolhas do editor | Escolha do editor | Da redação | Da web | Na web | Pela web | Conteúdo de parceiros | Sobre o autor | Sobre a autora | Perfil do autor | Todos os artigos de … | Ver mais artigos | Próximas notícias | A seguir | Continue lendo sobre …
    `),
    'read-more': list(`
      Leia mais | Leia mais … | Leia mais: … | Leia a matéria completa | Leia a matéria completa … | Leia a reportagem completa | Leia a notícia completa | Leia a íntegra… | Leia na íntegra… | Leia o artigo completo | Leia o texto completo… | Leia aqui | Leia | Ler mais | Ler mais … | Ler artigo | Ler artigo completo | Ler a notícia | Ler tudo | Continuar lendo | Continuar a ler | Continuar a ler … | Continue lendo | Continue lendo … | Continue a ler | Continue a ler … | Saiba mais | Saber mais | Saiba mais … | Mais informações | Mais detalhes | Detalhes | Ver detalhes | Clique aqui | Clique aqui para … | Clique aqui e … | Clique para … | Veja a matéria completa… | Ver artigo completo | Ver notícia | Acesse aqui… | Notícia completa | Matéria original | Expandir
    `),
    newsletter: list(`
      Newsletter | Newsletters | Nossas newsletters | Assine a newsletter | Assine nossa newsletter… | Assine a nossa newsletter… | Assine nossas newsletters… | Subscreva a newsletter… | Subscreva a nossa newsletter… | Subscrever newsletter | Subscrever | Subscreva | Inscreva-se | Inscreva-se na newsletter… | Inscreva-se na nossa newsletter… | Inscreva-se em nossa newsletter… | Cadastre-se na newsletter… | Cadastre seu e-mail… | Cadastre-se e receba… | Receba nossa newsletter… | Receba a nossa newsletter… | Receba as notícias … | Receba notícias … | Receba as principais notícias… | Receba as últimas notícias… | Receba nossas notícias… | Receba no seu e-mail… | Receba em primeira mão… | Receba alertas … | Fique por dentro… | Seu e-mail | Seu email | O seu email | Digite seu e-mail… | Insira seu e-mail… | Insira o seu email… | Informe seu e-mail… | Endereço de e-mail | Obrigado por se inscrever… | Obrigado por subscrever… | Inscrição realizada … | Ativar notificações… | Notificações | Aceito receber … | Li e aceito … | Ao se inscrever… | Ao subscrever… | Cancelar inscrição | Cancelar subscrição
    `),
    cookies: list(`
      Cookies | Política de cookies | Aviso de cookies | Preferências de cookies | Definições de cookies | Configurações de cookies | Gerir cookies | Gerenciar cookies | Aceitar | Aceito | Aceitar todos | Aceitar tudo | Aceitar cookies | Aceitar e continuar | Aceitar e fechar | Concordo | Concordar e fechar | Prosseguir | Rejeitar | Rejeitar todos | Rejeitar tudo | Recusar | Entendi | Continuar e fechar | Este site utiliza cookies… | Este site usa cookies… | Este website utiliza cookies… | Este portal utiliza cookies… | Utilizamos cookies… | Usamos cookies… | Nós utilizamos cookies… | Nós usamos cookies… | O nosso site utiliza cookies… | O … utiliza cookies… | Nosso site usa cookies… | Nós e nossos parceiros… | Nós e os nossos parceiros… | Ao continuar navegando… | Ao continuar a navegar… | Ao navegar … cookies… | Ao clicar em … cookies… | Ao prosseguir, você … | Ao continuar, você concorda… | Consentimento
    `),
    continues: list(`
      O artigo continua após a publicidade | O artigo continua depois da publicidade | O artigo continua abaixo | A matéria continua após a publicidade | A matéria continua abaixo | A notícia continua após a publicidade | A notícia continua depois da publicidade | A reportagem continua após a publicidade | O texto continua após a publicidade | Continua após a publicidade | Continua depois da publicidade | Continua depois do anúncio | Continua após o anúncio | Continua após publicidade | Continua abaixo | Continua após o vídeo | Continue lendo abaixo | Continue lendo após a publicidade | Continue a ler após a publicidade | Continue a ler abaixo | Continua a ler após a publicidade | Publicidade, continue a leitura a seguir | Publicidade • Continue a leitura a seguir | Role para continuar lendo | Role a página para continuar lendo | Deslize para continuar a ler | Continua após publicidade… | Continua depois da publicidade…
    `),
    advertisement: list(
      'Este artigo contém links de afiliados… | Este post contém links de afiliados… | Este texto contém links de afiliados… | Ao comprar através dos nossos links… | Ao comprar pelos nossos links… | Podemos receber uma comissão… | Podemos ganhar uma comissão… | Publicidade | PUBLICIDADE | - Publicidade - | Pub | Anúncio | Patrocinado | Patrocinado por … | Conteúdo patrocinado | Conteúdo publicitário | Conteúdo pago | Conteúdo de marca | Informe publicitário | Publieditorial | Publirreportagem | Pular anúncio | Fechar anúncio | Saltar publicidade | Oferecido por … | Apoio | Patrocínio | Links patrocinados | Branded content | Parceria',
    ),
    rights: list(`
      Todos os direitos reservados | Todos os direitos reservados… | … todos os direitos reservados | … todos os direitos reservados… | Direitos reservados | Direitos autorais … | É proibida a reprodução… | É permitida a reprodução… | É proibido reproduzir… | Proibida a reprodução… | Reprodução proibida… | A reprodução … proibida… | Este material não pode ser publicado… | Copyright … | © … | … © 2… | … © 1… | … não se responsabiliza por conteúdos externos… | … não é responsável por conteúdos externos… | CNPJ … | … CNPJ … | Desenvolvido por … | Site desenvolvido por … | Design por … | Orgulhosamente mantido com WordPress | Hospedado por …
    `),
  },
  labels: {
    author: list(
      'Por | Escrito por | Publicado por | Postado por | Autor | Autora | Autores | Texto | Texto de | Texto por | Reportagem de | Reportagem | Redação | Da redação | Edição | Edição de | Editado por | Tradução | Traduzido por | Entrevista de | Entrevista por | Artigo de | Crónica de | Coluna de | Repórter | Jornalista | Com informações de | Enviado por | Colaborou | Colaboração',
    ),
    source: list(
      'Fonte | Fontes | Com informações do | Com informações da | Com informações de | Com agências | Com agência | Publicado originalmente em | Texto originalmente publicado em | Via | Matéria original | Crédito da fonte',
    ),
    published: list(
      'Publicado | Publicado em | Publicada em | Publicado a | Publicado às | Publicação | Data de publicação | Data da publicação | Data | Postado em | Postada em | Criado em | Escrito em | Divulgado em | Notícia publicada em | Matéria publicada em | Artigo publicado em | Publicada | Postado | Postada | Criado | Inserido em | Divulgado | Data de criação | Data da notícia | Postagem',
    ),
    updated: list(
      'Atualizado | Atualizado em | Atualizada em | Atualizado às | Atualizado a | Atualização | Última atualização | Última atualização em | Última modificação | Modificado em | Actualizado em | Actualizado | Editado em | Data de atualização | Alterado em | Última edição | Atualizada | Modificada em | Última alteração | Actualizada em | Data da atualização',
    ),
    section: list(
      'Editoria | Seção | Secção | Categoria | Categorias | Arquivado em | Publicado na categoria | Assunto | Coluna',
    ),
    tags: list(
      'Tags | Tag | Etiquetas | Palavras-chave | Palavras chave | Tópicos | Tópico | Temas | Tema | Assuntos | Assuntos relacionados | Marcadores | Marcado com | Mais sobre | Tópicos relacionados | Saiba mais sobre | Leia tudo sobre',
    ),
    photo: list(
      'Foto | Fotos | Foto de | Foto por | Fotos de | Fotografia | Fotografia de | Crédito | Créditos | Crédito da foto | Créditos da foto | Crédito, | Legenda | Legenda da foto | Legenda do vídeo | Imagem | Imagens | Imagem de | Imagem ilustrativa | Foto ilustrativa | Foto de arquivo | Arquivo | Ilustração | Ilustração de | Infográfico | Infografia | Arte | Vídeo | Reprodução | Divulgação | Fotógrafo | Fonte da imagem',
    ),
    latest: list(
      'Todas as notícias sobre | Todas as notícias de | Tudo sobre | Últimas notícias sobre | Últimas notícias de | Últimas sobre | Notícias sobre | Notícias de | Artigos sobre | Matérias sobre | Mais notícias sobre | Arquivo de | Arquivos | Arquivo da tag | Tag | Resultados para | Resultados da pesquisa por | Resultados da busca por | Resultados de busca | Posts sobre | Especial',
    ),
  },
};
