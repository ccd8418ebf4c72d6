import type { Language } from './language.ts';
import { list, rows, words } from './list.ts';

/** Spanish, of Spain and of America. */
export const es: Language = {
  code: 'es',
  script: 'Latn',
  direction: 'ltr',
  franc: ['spa'],
  tellingLetters: 'ñ¿¡',
  foreignLetters: 'çßøåæğışłőűäöèêàâîôûãõčšž',
  dayFirst: true,
  months: rows(`
    enero | ene
    febrero | feb
    marzo | mar
    abril | abr
    mayo | may
    junio | jun
    julio | jul
    agosto | ago | ag
    septiembre | setiembre | sept | sep | set
    octubre | oct
    noviembre | nov
    diciembre | dic
  `),
  weekdays: words(`
    domingo lunes martes miércoles jueves viernes sábado
    dom lun mar mié mie jue vie sáb sab
  `),
  relativeDays: { hoy: 0, ayer: -1, anteayer: -2, 'antes de ayer': -2, ahora: 0, 'ahora mismo': 0 },
  relativeUnits: {
    minute: words('segundo segundos s minuto minutos min'),
    hour: words('hora horas h'),
    day: words('día días'),
    week: words('semana semanas'),
    month: words('mes meses'),
    year: words('año años'),
  },
  agoWords: list('hace | atrás'),
  futureWords: list(
    'será | serán | habrá | próximo | próxima | próximos | próximas | previsto | prevista | previstos | previstas | programado | programada | hasta el | a partir del | a partir de | tendrá | tendrán | deberá | antes del | plazo',
  ),
  functionWords: words(`
    de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta
    entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni contra otros
    ese eso ante ellos e esto antes algunos qué unos yo otro es fue ha son era ser han tras años según está
  `),
  speechVerbs: list(`
    dijo | dice | decía | ha dicho | dijeron | diciendo | añadió | añade | ha añadido | agregó | agrega | agregaron | explicó | explica | ha explicado | afirmó | afirma | ha afirmado | aseguró | asegura | ha asegurado | señaló | señala | ha señalado | indicó | indica | ha indicado
    declaró | declara | manifestó | manifiesta | expresó | expresa | comentó | comenta | ha comentado | destacó | destaca | ha destacado | subrayó | subraya | ha subrayado | recalcó | recalca | remarcó | insistió | insiste | ha insistido | sostuvo | sostiene | reiteró | reitera | precisó | precisa | detalló | detalla | apuntó | apunta | advirtió | advierte | ha advertido | alertó | alerta | avisó | anunció | anuncia | ha anunciado
    confirmó | confirma | negó | niega | reconoció | reconoce | admitió | admite | denunció | denuncia | criticó | critica | acusó | lamentó | lamenta | ha lamentado | reclamó | pidió | pide | preguntó | pregunta | respondió | responde | contestó | contesta | replicó | escribió | escribe | tuiteó | publicó | contó | cuenta | relató | relata | recordó | recuerda | ha recordado | consideró | considera | opinó | opina | concluyó | concluye | ha concluido | zanjó | sentenció | prosiguió | continuó | prometió | defendió | defiende | celebró | resumió | reveló | revela | informó | informa | ha informado
    según | de acuerdo con | a juicio de | en palabras de | en declaraciones a | tal y como | citado por | asevera | aseveró
  `),
  reporting: {
    ahead: list('según | de acuerdo con | a juicio de | en palabras de | en opinión de | citado por'),
    pronouns: words('ella ellos ellas'),
    clauseWords: words('que quien donde cuyo'),
    adverbials: words(
      'en sobre a al con durante tras después antes de del para por ayer hoy lunes martes miércoles jueves viernes sábado domingo y pero también además desde hasta entre sin si cuando mientras como así',
    ),
    nameWords: words(
      'diario periódico revista película libro novela titulado titulada llamado llamada denominado denominada canción serie apodado apodada programa lema disco operación empresa compañía grupo proyecto plan',
    ),
    roles: rows(`
      embajador | embajadora | diplomático
      ministro | ministra
      presidente | presidenta
      portavoz
      general | comandante
      director | directora
      secretario | secretaria
      alcalde | alcaldesa
      seleccionador | entrenador | técnico
      capitán
      astrónomo | astrónoma | investigador | investigadora
      arzobispo
      rey
      diputado | diputada
      abogado | abogada
      fiscal
      economista
    `),
    press: words('diario periódico agencia cadena canal revista emisora radio televisión portal sitio web medio'),
    cited: words(
      'entrevista declaraciones citado citada citando cita reportó reportaje artículo recoge recogido publicado publica',
    ),
  },
  sections: list(`
    Política | Internacional | Mundo | España | Economía | Deportes | Deporte | Sociedad | Cultura | Opinión | Salud | Ciencia | Ciencia y Tecnología | Ciencia y salud | Tecnología | Educación | Sucesos | Policiales | Judiciales | Justicia | Nacional | Nacionales | Internacionales | Local | Locales | Regional | Regiones | Provincias | Ciudades | Ciudad | Espectáculos | Entretenimiento | Farándula | Gente | Famosos | Corazón | Televisión | TV | Cine | Música | Libros | Teatro | Arte | Historia | Fútbol | Tenis | Baloncesto | Básquet | Béisbol | Ciclismo | Fórmula 1 | Motor | Motociclismo | Golf | Atletismo | Rugby | Boxeo | Autos | Viajes | Turismo | Gastronomía | Cocina | Recetas | Moda | Belleza | Estilo | Estilo de vida | Vida | Tendencias | Medio ambiente | Medioambiente | Clima | Negocios | Finanzas | Empresas | Dinero | Mercados | Vivienda | Inmobiliario | Empleo | Trabajo | Energía | Agro | Campo | Seguridad | Defensa | Religión | Mujer | Familia | Videojuegos | Juegos | Especiales | Reportajes | Entrevistas | Investigación | Análisis | Editorial | Editoriales | Columnas | Columnistas | Tribuna | Cartas al director | Viñetas | Blogs | Actualidad | Portada | Estados Unidos | América Latina | Latinoamérica | Europa | Horóscopo | Loterías | El tiempo | Sociales | Suplementos | Magazine
  `),
  furniture: {
    'skip-link': list(`
      Ir al contenido | Ir al contenido principal | Ir al menú | Ir a la navegación | Ir al pie de página | Saltar al contenido | Saltar al contenido principal | Saltar a la navegación | Pasar al contenido principal | Pasar al contenido | Enlaces de accesibilidad | Saltar … y continuar leyendo | Final de lista | Volver arriba | Ir arriba | Subir | Volver al inicio | Arriba | Volver al principio
    `),
    menu: list(`
      Añádenos en Google | Ir a los comentarios | Normas | Escucha el artículo | Escuchar el artículo | Tiempo de lectura: … | Tiempo de lectura … | Lectura de # min | # min de lectura | Reportar un error | Reportar error | ¿Has detectado un error?… | Noticia en desarrollo | Se adhiere a los criterios de … | Se adhiere a los criterios de | Conforme a los criterios de | Lee sin límites | Suscríbete para seguir leyendo | Suscríbete para leer sin límites | Regístrate gratis para seguir leyendo | Regístrate para seguir leyendo | Si tienes cuenta en … puedes utilizarla para identificarte | Artículo solo para suscriptores | Inicio | Portada | Menú | Menú principal | Abrir menú | Cerrar menú | Mostrar menú | Navegación | Cerrar | Abrir | Buscar | Buscar en … | Buscar: | Búsqueda | Buscador | Búsqueda avanzada | Secciones | Sección | Todas las secciones | Categorías | Temas | Más temas | Más | Ver más | Ver todo | Ver todos | Ver todas | Mostrar más | Cargar más | Más noticias | Noticias | Siguiente | Anterior | Página siguiente | Página anterior | Aceptar y cerrar | Enviar | Cancelar | Guardar | Cargando | Cargando… | Está aquí | Estás en: …
      Iniciar sesión | Inicia sesión | Inicie sesión | Ingresar | Ingresa | Ingrese | Entrar | Acceder | Acceso | Acceso usuarios | Identifícate | Cerrar sesión | Salir | Registrarse | Regístrate | Regístrate gratis | Registro | Crear cuenta | Mi cuenta | Mi perfil | Mis suscripciones | Mis datos | Usuario | Contraseña | ¿Olvidó su contraseña? | ¿Olvidaste tu contraseña? | ¿Has olvidado tu contraseña? | Recordarme | Suscríbete | Suscribirse | Suscribirme | Suscríbase | Suscríbete ya | Suscripción | Suscripciones | Suscriptores | Contenido exclusivo para suscriptores… | ¿Ya eres suscriptor? … | Ya soy suscriptor | Hazte socio | Hazte suscriptor | Edición impresa | Edición digital | Versión impresa | Kiosko | Kiosco | Hemeroteca | Archivo | Newsletters
      Contacto | Contáctenos | Contáctanos | Contactar | Contacta | Escríbenos | Quiénes somos | ¿Quiénes somos? | Nosotros | Sobre nosotros | Acerca de | Acerca de nosotros | Redacción | Equipo | Aviso legal | Política de privacidad | Privacidad | Protección de datos | Términos de uso | Términos y condiciones | Términos legales | Condiciones de uso | Condiciones generales | Condiciones de contratación | Código ético | Mapa del sitio | Mapa web | RSS | Ayuda | Preguntas frecuentes | Publicidad | Anúnciate | Anúnciese | Anuncie aquí | Publicite aquí | Tarifas | Clasificados | Directorio | Servicios | Esquelas | Necrológicas | Empleo | Trabaja con nosotros | Tienda | Promociones | Descuentos | Concursos | Cupones | Traductor | Accesibilidad | Defensor del lector | Nuestros medios | Sitios de interés | Escribe a …
      En vivo | En directo | Directo | Vídeo | Vídeos | Video | Videos | Foto | Fotos | Fotografía | Fotogalería | Fotogalerías | Galería | Galerías | Galería de fotos | Audio | Audios | Radio | Podcast | Podcasts | Multimedia | Infografías | Infografía | Gráficos | Programación | Programación TV | Programas | Agenda | Eventos | Foros | Foro | Blog | Encuestas | Encuesta | Tiempo | Horóscopo | Juegos | Pasatiempos | Última hora | Últimas noticias | Lo último | Noticias de hoy | Hoy | Principales noticias | Titulares | Destacados | Destacadas | Alertas | Notificaciones | Idioma | Español | Tamaño de letra | Aumentar tamaño | Logo | Compartido | Reproducir | Escuchar | Escuchar artículo
    `),
    share: list(`
      Compartir | Comparte | Comparta | Compartir: | Compártelo | Compártelo: | Comparte esto: | Comparte este artículo | Comparte esta noticia | Compartir artículo | Compartir esta noticia | Compartir en | Compartir en … | Comparte en … | Compartir por … | Compartir vía … | Compartir por correo electrónico | Compartir por email | Compartido # veces | # compartidos | Haz clic para compartir en … | Haz clic para enviar … | Haz clic para imprimir… | Facebook | Twitter | Tuitear | Twittear | Tweet | Enviar por correo | Enviar por email | Enviar por mail | Enviar a un amigo | Enviar noticia | Enviar por … | Correo | Correo electrónico | Imprimir | Imprimir artículo | Versión para imprimir | Copiar enlace | Copiar link | Copiar URL | Enlace copiado | ¡Enlace copiado! | Enlace copiado… | Guardar artículo | Guardar noticia | Añadir a favoritos | Agregar a favoritos | Favoritos | Me gusta | Me gusta esto: | Síguenos | Síguenos en | Síguenos en … | Síguenos: | Siguenos en … | Sígueme en … | Seguir | Seguir en … | Sigue toda la información de … | Sigue leyendo en … | Encuéntranos en … | Únete a nuestro canal … | Redes sociales | Nuestras redes | Seguinos en … | Seguinos | Conéctate con nosotros
    `),
    'app-promo': list(`
      descarga nuestra app … | descargue nuestra aplicación … | …nuestra app gratuita… |
      Descargar la app | Descarga la app | Descarga nuestra app | Descarga la app … | Descarga nuestra app … | Descarga la aplicación … | Descarga nuestra aplicación… | Descarga | Descargar | Descárgate la app… | Descargá la app… | Descargar aplicación | Descárgala | Consigue la app … | Disponible en Google Play | Disponible en App Store | Disponible en … | Consíguelo en Google Play | App | Apps | Aplicaciones | Aplicaciones móviles | App móvil | Abrir en la app | Instalar la app
    `),
    comments: list(`
      Comentarios | Comentario | Comentar | # comentarios | # comentario | Comentarios (#) | Comentarios # | Sin comentarios | No hay comentarios | No hay comentarios todavía | Ningún comentario | Agregar comentario | Agregar un comentario | Añadir comentario | Añadir un comentario | Añade un comentario | Deja un comentario | Deja tu comentario | Deje un comentario | Deje su comentario | Dejar comentario | Dejar un comentario | Deja una respuesta | Dejar una respuesta | Deja una respuesta Cancelar la respuesta | Escribe un comentario | Escribe tu comentario | Escribir un comentario | Escriba su comentario | Envía tu comentario | Enviar comentario | Publicar comentario | Publicar el comentario | Haz un comentario | Comenta esta noticia | Comenta | Comentá la nota | Ver comentarios | Ver los comentarios | Ver todos los comentarios | Ver # comentarios | Mostrar comentarios | Leer comentarios | Todos los comentarios | Opina | Opina sobre esta noticia | Da tu opinión | Participa | Únete a la conversación | Únete al debate | Conversación | Responder | Respuesta | Respuestas | Cancelar respuesta | Cancelar la respuesta | Denunciar | Reportar | Reportar abuso | Los comentarios están cerrados… | Comentarios cerrados | Comentarios desactivados… | Inicia sesión para comentar… | Debes iniciar sesión para … | Debe iniciar sesión para … | Para comentar … | Tu dirección de correo electrónico no será publicada… | Los campos obligatorios están marcados con … | Guarda mi nombre, … | Normas de participación | Normas de los comentarios | Este sitio usa Akismet … | Nombre | Nombre * | Correo electrónico * | Web | Más recientes | Más antiguos | Más valorados
    `),
    related: list(`
      Artículo anterior | Artículo siguiente | Entrada anterior | Entrada siguiente | Noticia anterior | Noticia siguiente | Siguiente noticia | Relacionados | Relacionado | Relacionadas | Noticias relacionadas | Noticia relacionada | Artículos relacionados | Artículo relacionado | Contenido relacionado | Contenidos relacionados | Temas relacionados | Notas relacionadas | Nota relacionada | Información relacionada | Historias relacionadas | Entradas relacionadas | Enlaces relacionados | Vídeos relacionados | Archivado en | Más sobre este tema | Más sobre esta noticia | Más sobre … | Más información sobre … | Más en … | Más noticias de … | Más noticias sobre … | Más contenidos de … | Más recomendaciones | Otras noticias | Otros artículos | Otras notas | También te puede interesar | Te puede interesar | Te puede interesar … | Te podría interesar | Te podría interesar … | También te podría interesar | Te interesa | Puede interesarte | Puede interesarle | Le puede interesar | Le puede interesar … | Te recomendamos | Le recomendamos | Recomendamos | Recomendado | Recomendados | Recomendadas | Recomendado para ti | Recomendaciones | Lea también | Lea también … | Lee también | Lee también … | Lea además | Leé también | Lee además | Leer también | Lea más … | Vea también | Ver también | Ver también … | Mira también | Mirá también | Además | No te lo pierdas | No te pierdas | No se lo pierda | Lo más leído | Más leídas | Más leídos | Las más leídas | Los más leídos | Lo + leído | Más leído | Más vistas | Más visto | Lo más visto | Lo más visto en … | Lo más leído de … | Lo más comentado | Más comentadas | Más compartidas | Lo más compartido | Lo más popular | Más populares | Populares | Tendencias | Lo último en … | Últimas noticias de … | Lo más reciente | Recientes | Últimos artículos | Entradas recientes | Artículos recientes | Últimos vídeos | Noticias destacadas | Noticias recientes | Selección del editor | De interés | Le interesa | Sobre el mismo tema | En esta noticia | En otros medios | Contenido patrocinado | Te va a gustar | Sigue leyendo | Lo que está pasando | Notas más leídas | Lo + visto
    `),
    'read-more': list(`
      Leer más | Leer más … | Lee más | Lee más … | Lea más | Leer noticia completa | Leer artículo completo | Leer nota completa | Leer completo | Leer la noticia | Leer la nota completa | Leer noticia | Leer artículo | Leer nota | Seguir leyendo | Sigue leyendo … | Continuar leyendo | Continúa leyendo | Continuar | Continúe leyendo | Más información | Más info | Más detalles | Detalles | Ver noticia | Ver nota | Ver artículo | Ver más … | Saber más | Conoce más | Conozca más | Haz clic aquí | Haga clic aquí | Haga clic aquí … | Haz clic aquí para … | Pincha aquí | Pincha aquí … | Click aquí | Clic aquí | Ampliar información | Ampliar | Leer la noticia en … | Noticia completa
    `),
    newsletter: list(`
      Newsletter | Boletín | Boletines | Boletín de noticias | Boletín informativo | Nuestros boletines | Suscríbete a nuestro boletín… | Suscríbete al boletín… | Suscríbete a nuestra newsletter… | Suscríbete a la newsletter… | Suscríbete a nuestros boletines… | Suscríbase a nuestro boletín… | Suscríbase a nuestro … | Suscríbete a … | Suscribirse al boletín… | Suscripción al boletín | Apúntate a nuestra newsletter… | Apúntate gratis … | Regístrate en nuestra newsletter… | Inscríbete a nuestro newsletter… | Recibe nuestra newsletter… | Recibe nuestro boletín… | Recibe las noticias … | Recibe las últimas noticias … | Recibe en tu correo … | Recibe gratis … | Recibir newsletter | Recibí las noticias … | Reciba las noticias … | Reciba nuestro boletín… | Tu correo electrónico | Su correo electrónico | Tu email | Dirección de correo electrónico | Introduce tu correo… | Ingresa tu correo… | Ingrese su correo… | Te has suscrito … | Gracias por suscribirte… | Gracias por suscribirse… | Darse de baja | Activar notificaciones… | Recibir alertas…
    `),
    cookies: list(`
      Cookies | Política de cookies | Configuración de cookies | Configurar cookies | Preferencias de cookies | Gestionar cookies | Configuración de privacidad | Gestionar el consentimiento | Panel de privacidad | Aceptar | Aceptar todo | Aceptar todas | Aceptar cookies | Aceptar y continuar | Aceptar y cerrar | Acepto | Rechazar | Rechazar todo | Rechazar todas | Rechazar y suscribirse | Configurar | Personalizar | Utilizamos cookies… | Usamos cookies… | Este sitio utiliza cookies… | Este sitio web utiliza cookies… | Este sitio usa cookies… | … utiliza cookies … | Nosotros y nuestros socios … | Si continúas navegando… | Si continúa navegando… | Al continuar navegando… | Al utilizar este sitio… | Valoramos tu privacidad… | Tu privacidad …
    `),
    continues: list(`
      El artículo continúa después de la publicidad | El artículo continúa tras la publicidad | El artículo continúa debajo de la publicidad | El artículo continúa abajo | La nota continúa después de la publicidad | La nota continúa abajo | La nota sigue después de la publicidad | La noticia continúa después de la publicidad | La noticia sigue tras la publicidad | La historia continúa debajo | El texto continúa después de la publicidad | Continúa después de la publicidad | Continúa tras la publicidad | Sigue después de la publicidad | Sigue tras la publicidad | Sigue leyendo después de la publicidad | Sigue leyendo abajo | Continúa leyendo abajo | Continúa leyendo después de la publicidad | Continúe leyendo después de la publicidad | Desplázate para continuar leyendo | Desliza para seguir leyendo | Publicidad. Desliza para continuar | Publicidad - Sigue leyendo debajo | Publicidad - Seguir leyendo debajo | La noticia continúa después …
    `),
    advertisement: list(`
      Este artículo contiene enlaces de afiliados… | Este artículo contiene enlaces de afiliación… | Este post contiene enlaces de afiliados… | Algunos de los enlaces de este artículo… | Algunos de los links de este artículo… | En calidad de afiliado de Amazon… | Podemos recibir una comisión… | Podríamos recibir una comisión… | Publicidad | Publicidade | Anuncio | Anuncios | PUBLICIDAD - … | - Publicidad - | Contenido patrocinado | Contenidos patrocinados | Patrocinado | Patrocinado por … | Patrocinados | Ofrecido por … | Publirreportaje | Publicidad Cerrar | Contenido comercial | Contenido de marca | Branded content | Espacio patrocinado | Saltar publicidad | Cerrar publicidad | Promocionado | Enlaces patrocinados
    `),
    rights: list(`
      Todos los derechos reservados | Todos los derechos reservados… | … todos los derechos reservados | … todos los derechos reservados… | Derechos reservados | Derechos reservados … | … Derechos reservados… | Reservados todos los derechos… | Prohibida la reproducción… | … prohibida la reproducción… | Prohibida su reproducción … | Queda prohibida … | Prohibido su uso … | Copyright … | Copyright © … | © … | … © 2… | … © 1… | Derechos de autor … | Conforme a los criterios de … | La BBC no se hace responsable del contenido de sitios externos… | … no se hace responsable del contenido … | Desarrollado por … | Diseñado por … | Diseño web … | Un producto de …
    `),
  },
  labels: {
    author: list(
      'Por | Escrito por | Publicado por | Autor | Autora | Autores | Redactado por | Redacción de | Texto | Texto de | Periodista | Redactor | Redactora | Corresponsal | Enviado especial | Firma | Una nota de | Un artículo de | Editado por',
    ),
    source: list(
      'Fuente | Fuentes | Con información de | Fuente original | Vía | Publicado originalmente en | Tomado de | Agencia | Fuente: ',
    ),
    published: list(
      'Publicado | Publicado el | Publicada el | Publicado en | Publicación | Fecha de publicación | Fecha | Fecha publicación | Creado | Creado el | Publicado: | Publicado a las | Subido el | Posteado el | Primera publicación | Fecha de creación | Escrito el | Emitido el | Publicada | Publicado en línea | Subido | Fecha de alta | Agregado | Agregado el | Difundido el | Publicado por primera vez',
    ),
    updated: list(
      'Actualizado | Actualizado el | Actualizada el | Actualización | Última actualización | Ultima actualización | Última modificación | Modificado el | Modificado | Act. | Actualizado a las | Fecha de actualización | Actualizado en | Última edición | Editado el | Actualizada | Modificada el | Última actualización el | Última actualización a las | Act',
    ),
    section: list('Sección | Categoría | Categorías | Publicado en | Archivado en | En | Secciones | Tema | Rubro'),
    tags: list(
      'Etiquetas | Etiqueta | Tags | Tag | Palabras clave | Palabras claves | Temas | Temas de la nota | Archivado en | En este artículo | Etiquetado en | Temas relacionados | Etiquetas: | Noticias sobre | Más sobre | Te puede interesar sobre | Hashtags',
    ),
    photo: list(
      'Foto | Fotos | Fotografía | Fotografías | Imagen | Imágenes | Crédito | Créditos | Crédito de la foto | Foto de | Fuente de la imagen | Pie de foto | Pie de la imagen | Pie de imagen | Fotógrafo | Imagen de archivo | Foto de archivo | Foto cortesía | Crédito foto | Cortesía | Ilustración | Foto: | Vídeo | Infografía | Gráfico',
    ),
    latest: list(
      'Últimas noticias sobre | Últimas noticias de | Noticias sobre | Noticias de | Todo sobre | Todas las noticias sobre | Todas las noticias de | Lo último sobre | Lo último de | Artículos sobre | Tema | Etiqueta | Archivo de la etiqueta | Archivos de | Entradas etiquetadas | Resultados para | Resultados de búsqueda para | Toda la información sobre',
    ),
  },
};
