"""Spanish phrases of site furniture. How to read the tables: `concepts.Phrases`."""

from types import MappingProxyType
from typing import Final

from cleaner.vocabulary.concepts import Concept, Table, phrases

__all__ = ["SPANISH"]

SPANISH: Final[Table] = MappingProxyType(
    {
        Concept.SKIP_LINK: phrases(
            whole="""saltar al contenido; saltar al contenido principal; ir al contenido;
                ir al contenido principal; pasar al contenido principal; saltar navegación;
                saltar a la navegación; ir a la navegación; ir al pie de página""",
            start="""saltar al contenido; ir al contenido principal; pasar al contenido;
                saltar a la navegación""",
            anywhere="saltar al contenido principal; pasar al contenido principal",
        ),
        Concept.MENU: phrases(
            whole="""inicio; portada; página principal; quiénes somos; sobre nosotros; nosotros;
                acerca de; acerca de nosotros; contacto; contáctanos; contáctenos; contactar;
                mapa del sitio; mapa web; menú; menú principal; abrir menú; cerrar menú; secciones;
                noticias; actualidad; deportes; economía; política; mundo; internacional; nacional;
                sociedad; cultura; opinión; tecnología; ciencia; salud; sucesos; espectáculos;
                hemeroteca; archivo; foros; empleo; publicidad en este sitio; ayuda;
                trabaja con nosotros; anúnciate; anúnciese; clasificados; servicios; productos""",
            start="volver al inicio; volver a la portada; volver a la página principal",
        ),
        Concept.PAGINATION: phrases(
            whole="""siguiente; anterior; página siguiente; página anterior; siguiente página;
                entradas antiguas; entradas anteriores; entradas recientes más nuevas;
                entradas más recientes; entrada anterior; entrada siguiente; entrada antigua;
                primera página; última página; ver todo; ver todos; ver todas; cargar más;
                mostrar más; navegación de entradas; anterior siguiente""",
            start="página 0 de; navegación de entradas; mostrando 0 de; entradas anteriores",
            marked="anterior; siguiente; entrada anterior; entrada siguiente; páginas",
        ),
        Concept.BACK_TO_TOP: phrases(
            whole="""volver arriba; subir; ir arriba; arriba; volver al principio; ir al principio;
                subir al inicio""",
            start="volver arriba; volver al principio de la página",
        ),
        Concept.BREADCRUMB: phrases(
            whole="""está aquí; estás aquí; usted está aquí; se encuentra usted aquí;
                ruta de navegación""",
            start="usted está en; usted está aquí; se encuentra usted aquí",
            marked="estás en; está en; estás aquí; está aquí",
        ),
        Concept.TAGS: phrases(
            whole="""etiquetas; etiqueta; categorías; categoría; temas; archivado en; etiquetado;
                temas relacionados; publicado en; más temas; nube de etiquetas""",
            start="""archivado en; archivado bajo; etiquetado en; etiquetado como;
                temas relacionados""",
            marked="""etiquetas; etiqueta; categorías; categoría; temas; publicado en;
                palabras clave""",
        ),
        Concept.LANGUAGE_PICKER: phrases(
            whole="""idioma; idiomas; cambiar idioma; seleccionar idioma; elegir idioma; español;
                castellano; en español; versión en español; otros idiomas; cambiar de país;
                selecciona tu país; elige tu país; edición; cambiar edición; traducir""",
            start="seleccione su idioma; selecciona tu idioma; elige tu idioma; seleccione idioma",
            marked="idioma; idiomas",
        ),
        Concept.SHARE: phrases(
            whole="""compartir; comparte; compártelo; compartir en facebook;
                compartir en twitter; compartir en whatsapp; compartir esta noticia;
                comparte esta noticia; imprimir; imprimir artículo; versión para imprimir;
                enviar por correo; enviar por email; enviar a un amigo; me gusta; síguenos;
                síguenos en; seguir; copiar enlace; tamaño de texto; tamaño de letra; tuitear;
                guardar; redes sociales; recomendar; correo electrónico; aumentar texto;
                reducir texto; imprimir receta; ir a la receta; guardar artículo;
                regalar artículo; síguenos en google news; seguir en google news;
                síguenos en whatsapp; síguenos en nuestras redes""",
            start="""compartir en; compartir esta; comparte esta; comparte este; compartir este;
                síguenos en; síganos en; seguir en facebook; seguir en twitter;
                enviar a un amigo; haz clic para compartir; versión para imprimir;
                síguenos en google; síganos en google; sigue toda la información;
                sigue todas las noticias; añádenos como; síguenos en nuestro; únete al canal""",
            marked="compartir; comparte; síguenos",
            anywhere="haz clic para compartir; se abre en una ventana nueva; compartir en facebook",
        ),
        Concept.LOGIN: phrases(
            whole="""iniciar sesión; inicia sesión; inicie sesión; cerrar sesión; entrar; acceder;
                identifícate; registrarse; regístrate; regístrese; registro; mi cuenta; mi perfil;
                crear cuenta; crear una cuenta; contraseña; usuario; nombre de usuario;
                olvidé mi contraseña; recuérdame; recordarme; date de alta; acceso usuarios""",
            start="""inicia sesión para; inicie sesión para; inicia sesión o; iniciar sesión con;
                olvidé mi contraseña; olvidó su contraseña; has olvidado tu contraseña;
                has olvidado la contraseña; ya tienes cuenta; ya tienes una cuenta;
                no tienes cuenta; crea una cuenta; regístrate para""",
            marked="usuario; contraseña",
            anywhere="""has olvidado tu contraseña; olvidaste tu contraseña;
                iniciar sesión o registrarse""",
        ),
        Concept.SEARCH: phrases(
            whole="""buscar; búsqueda; buscador; buscar en; buscar en el sitio; búsqueda avanzada;
                buscar por; buscar en este sitio; buscar en este blog; resultados de la búsqueda;
                abrir buscador; qué estás buscando""",
            start="buscar en este; introduce tu búsqueda; escribe para buscar; qué estás buscando",
            marked="buscar; búsqueda; buscar por",
        ),
        Concept.FORM: phrases(
            whole="""cancelar; aceptar y enviar; cerrar; cerrar ventana; borrar; limpiar; aplicar;
                confirmar; continuar; seleccionar; seleccione; selecciona; seleccionar archivo;
                campo obligatorio; campos obligatorios; obligatorio; nombre; apellidos; apellido;
                teléfono; dirección; mensaje; tu nombre; tu email; tu correo; enviar;
                enviar mensaje; ordenar por; filtrar; filtros; código postal; asunto;
                código de verificación""",
            start="campos obligatorios; campo obligatorio; los campos marcados; este campo es",
            marked="ordenar por; asunto; nombre; teléfono",
            anywhere="este campo es obligatorio; los campos obligatorios; los campos marcados con",
        ),
        Concept.PLAYER: phrases(
            whole="""reproducir; pausa; pausar; silenciar; pantalla completa; cargando;
                ver vídeo; ver video; ver ahora; escuchar; volumen; subtítulos; en directo;
                en vivo; cargando el reproductor; error al cargar; saltar anuncio;
                omitir anuncio; escucha esta nota; escucha esta nota aquí; escuchar esta nota;
                escucha este artículo; escucha la noticia; escuchar noticia; escuchar artículo;
                escucha el artículo; contenido externo""",
            start="""cargando reproductor; por favor active javascript; activa javascript;
                tu navegador no soporta; su navegador no soporta; este vídeo no está disponible;
                este video no está disponible; necesitas activar javascript;
                debe activar javascript; escucha esta nota; escucha este artículo;
                escuchar esta noticia; tu navegador no admite; este contenido no está disponible""",
            anywhere="""javascript está desactivado; tu navegador no soporta;
                su navegador no soporta; active javascript en su navegador; activar javascript""",
        ),
        Concept.CART: phrases(
            whole="""añadir al carrito; agregar al carrito; carrito; carrito de compra; mi carrito;
                ver carrito; cesta; mi cesta; añadir a la cesta; lista de deseos; comprar;
                comprar ahora; finalizar compra; tramitar pedido; realizar pedido; cantidad;
                agotado; envío gratis; tu carrito está vacío; añadir a favoritos; precio""",
            start="añadir al carrito; agregar al carrito; añadir a la cesta; tu carrito está vacío",
            marked="cantidad; disponibilidad",
            anywhere="añadir al carrito; agregar al carrito; el carrito está vacío",
        ),
        Concept.COVERAGE: phrases(
            whole="""noticias relacionadas; artículos relacionados; relacionadas; relacionados;
                relacionado; contenido relacionado; contenidos relacionados; más noticias;
                entradas relacionadas; lo más leído; lo más visto; lo más popular; más leídas;
                las más leídas; más leídos; lo último; últimas noticias; última hora;
                noticias recientes; entradas recientes; comentarios recientes; recomendados;
                recomendado para ti; te puede interesar; te puede gustar;
                también te puede interesar; tal vez te interese; te recomendamos;
                más información sobre; destacados; destacadas; lo más comentado; tendencias;
                no te pierdas; no te lo pierdas; en portada; archivos; archivo del blog;
                en otras noticias; otras noticias; más historias; selección del editor;
                artículo siguiente; artículo anterior; en este especial; notas relacionadas;
                nota relacionada; noticia relacionada; artículos similares; le puede interesar;
                también puede interesarle; también te puede gustar; más de esta sección;
                más en esta sección; más sobre este tema; más de este autor; otras notas;
                últimas notas; más notas; notas recomendadas; notas más leídas; lo más leído de;
                noticias más leídas; noticias destacadas; sigue leyendo en;
                contenido recomendado; quizás te interese; podría interesarte;
                también podría interesarte; te podría interesar; puede que te interese""",
            start="""noticias relacionadas; artículos relacionados; lo más leído en;
                lo más visto en; también te puede interesar; te puede interesar;
                quizás también te interese; otras noticias de; más noticias de;
                últimas noticias de; notas relacionadas; le puede interesar; también te podría;
                también podría interesarte; te podría interesar; quizás te interese;
                más sobre este tema; lo más leído de""",
            marked="""no te pierdas; lo último; tendencias; destacado; en otras noticias;
                última hora""",
            anywhere="""también te puede interesar; quizás también te interese;
                noticias relacionadas; te podría interesar; podría interesarte;
                le puede interesar; notas relacionadas""",
        ),
        Concept.READ_MORE: phrases(
            whole="""leer más; leer también; lee también; lea también; ver más; ver también;
                seguir leyendo; sigue leyendo; continuar leyendo; más información; más info;
                saber más; leer artículo; leer noticia; leer artículo completo;
                leer nota completa; ver galería; ver fotos; galería; fotogalería; vídeo; video;
                haz clic aquí; haga clic aquí; pincha aquí; clic aquí; aquí; ver noticia;
                ver detalles; conoce más; lea más; lee más; lee aquí; mira también; puedes ver;
                puede ver; te puede interesar leer; leé también; leé más; mirá también;
                lea aquí; ver esta publicación en instagram""",
            start="""lee también; lea también; leer también; lea además; lee además;
                leer más sobre; seguir leyendo; sigue leyendo; continuar leyendo;
                haz clic aquí para; haga clic aquí para; pincha aquí para; puedes leer también;
                te puede interesar leer; mira también; vea también; leer la noticia completa;
                lea más; lee más; podés leer; leé también; leé más; mirá también; mire también;
                lee aquí; lea aquí; revisa también; también lea; le recomendamos;
                te recomendamos leer; ver esta publicación""",
            marked="""leer más; leer; ver también; ver más; mira; vea; vídeo; video; videos;
                vídeos; foto galería; fotogalería; galería; opinión; análisis; editorial; en fotos;
                en vivo; en directo; fotos; infografía; entrevista; relacionado; relacionada;
                nota relacionada; noticia relacionada; más información; te recomendamos""",
            anywhere="haz clic aquí para; haga clic aquí para; leer la noticia completa",
        ),
        Concept.NEWSLETTER: phrases(
            whole="""suscríbete; suscríbase; suscribirse; suscripción; suscripciones; boletín;
                boletines; newsletter; suscríbete ahora; suscríbete a nuestra newsletter;
                suscríbete al boletín; recibe nuestro boletín; alertas; hazte socio;
                hazte suscriptor; darse de baja; apúntate; tu correo electrónico;
                suscríbete gratis; ya soy suscriptor; soy suscriptor; ya eres suscriptor;
                descarga la app; descarga nuestra app; haz una donación; donar;
                apoya el periodismo; apóyanos; únete; únete a nuestro canal;
                únete a nuestro canal de whatsapp; canal de whatsapp""",
            start="""suscríbete a; suscríbase a; suscríbete al; suscríbete para; suscríbete por;
                suscríbete y; recibe en tu; recibe las noticias; recibe las últimas;
                recibe nuestro boletín; recibe nuestra newsletter;
                apúntate a nuestra newsletter; introduce tu correo; introduce tu email;
                ingresa tu correo; únete a nuestro canal; únete a nuestra comunidad;
                para seguir leyendo; para continuar leyendo; este contenido es exclusivo;
                contenido exclusivo para; artículo exclusivo; ya eres suscriptor;
                si ya eres suscriptor; descarga nuestra; descarga la app; apoya el periodismo;
                recibe gratis; mantente informado; no te pierdas ninguna""",
            marked="boletín; newsletter; suscripción",
            anywhere="""suscríbete a nuestro boletín; suscríbete a nuestra newsletter;
                en tu correo electrónico; suscríbete a nuestro canal; en tu bandeja de entrada;
                nuestro canal de whatsapp; canal de telegram; a nuestro newsletter;
                exclusivo para suscriptores; darte de baja en cualquier momento""",
        ),
        Concept.ADVERT: phrases(
            whole="""publicidad; anuncio; anuncios; patrocinado; patrocinado por;
                patrocinadores; contenido patrocinado; contenido promocionado; promocionado;
                enlaces patrocinados; continúa después de la publicidad; ofertas;
                oferta especial; branded content; anunciantes; enlace de afiliado;
                enlaces de afiliados; enlaces de afiliado; contenido de marca;
                continuar leyendo después del anuncio; espacio patrocinado""",
            start="""patrocinado por; contenido patrocinado; publicidad. sigue leyendo;
                continúa después de la publicidad; continúa leyendo después de la publicidad;
                este artículo contiene enlaces; como afiliado de amazon; en calidad de afiliado;
                continúe leyendo después""",
            marked="publicidad; anuncio; patrocinado",
            anywhere="""después de la publicidad; contenido ofrecido por; enlaces de afiliado;
                enlaces de afiliados; como afiliado de amazon; ganar una comisión;
                recibir una comisión""",
        ),
        Concept.COMMENT: phrases(
            whole="""comentarios; comentario; comentar; sin comentarios; deja un comentario;
                deja una respuesta; dejar un comentario; dejar una respuesta;
                deja tu comentario; añadir comentario; agregar comentario; publicar comentario;
                enviar comentario; publicar un comentario; ver comentarios;
                ver todos los comentarios; responder; respuestas; escribe un comentario;
                cancelar respuesta; cancelar la respuesta; comentarios cerrados; denunciar;
                reportar; dice; dijo; no hay comentarios; opina; únete a la conversación;
                participa en la conversación; leer comentarios; mostrar comentarios;
                danos tu opinión; y tú qué opinas""",
            start="""deja un comentario; deja una respuesta; deja tu comentario;
                dejar una respuesta; haz tu comentario; sé el primero en comentar;
                sea el primero en comentar; tu dirección de correo electrónico no;
                su dirección de correo electrónico no; los comentarios están cerrados;
                inicia sesión para comentar; ver comentarios; no hay comentarios;
                debes estar conectado para; debe iniciar sesión para comentar;
                los campos obligatorios están marcados; publicar un comentario;
                únete a la conversación; cuéntanos en los comentarios; déjanos tu opinión""",
            marked="comentarios; comentario; responder",
            anywhere="""tu dirección de correo electrónico no será publicada; no será publicada;
                sé el primero en comentar; los comentarios están cerrados;
                para publicar un comentario; este sitio usa akismet""",
        ),
        Concept.COOKIE: phrases(
            whole="""aceptar cookies; aceptar todas; aceptar todas las cookies; aceptar; rechazar;
                rechazar todas; configurar cookies; configuración de cookies; uso de cookies;
                aviso de cookies; gestionar cookies; acepto; de acuerdo; entendido;
                ajustes de cookies""",
            start="""utilizamos cookies; usamos cookies; este sitio web utiliza cookies;
                esta web utiliza cookies; esta página utiliza cookies; este sitio utiliza cookies;
                este sitio usa cookies; si continúa navegando; si continúas navegando;
                utilizamos cookies propias; nos importa tu privacidad""",
            anywhere="""utiliza cookies; utilizamos cookies; usamos cookies; usa cookies;
                uso de cookies; cookies propias y de terceros; acepta su uso;
                aceptar todas las cookies""",
        ),
        Concept.COPYRIGHT: phrases(
            whole="""todos los derechos reservados; derechos reservados; derechos de autor;
                reservados todos los derechos; prohibida su reproducción""",
            start="""todos los derechos reservados; derechos reservados; prohibida la reproducción;
                queda prohibida la reproducción""",
            anywhere="""todos los derechos reservados; prohibida la reproducción;
                prohibida su reproducción; reservados todos los derechos""",
        ),
        Concept.LEGAL: phrases(
            whole="""aviso legal; política de privacidad; privacidad; términos y condiciones;
                términos de uso; condiciones de uso; condiciones generales; política de cookies;
                términos; protección de datos; nota legal; aviso de privacidad;
                términos de servicio; código ético; accesibilidad; condiciones del servicio""",
            start="""aviso legal; política de privacidad; he leído y acepto;
                los comentarios son responsabilidad; las opiniones expresadas;
                esta página está protegida por recaptcha""",
            anywhere="""política de privacidad; términos y condiciones; términos de uso;
                condiciones de uso; política de cookies; aviso de privacidad; he leído y acepto""",
        ),
        Concept.BYLINE: phrases(
            whole="""autor; autora; por; escrito por; redacción; agencias; redactor; redactora;
                corresponsal""",
            start="por; escrito por; publicado por; enviado por; texto de; una entrevista de",
            marked="autor; autora; autores; redacción; texto; periodista",
        ),
        Concept.DATELINE: phrases(
            whole="""publicado; publicado el; actualizado; actualizado el; fecha;
                última actualización; hace un día; hoy; ayer; fecha de publicación;
                tiempo de lectura""",
            start="""publicado el; actualizado el; última actualización; última modificación;
                fecha de publicación; publicada el; actualizada el; modificado el; creado el""",
            marked="publicado; actualizado; fecha; publicada; actualizada; creado; modificado",
        ),
        Concept.CAPTION: phrases(
            whole="""foto; fotos; imagen; fotografía; crédito; créditos; foto de archivo;
                imagen de archivo; ampliar; ampliar imagen; pie de foto; cortesía; efe;
                europa press; notimex; archivo fotográfico; foto cortesía; captura de pantalla""",
            start="""foto de archivo; imagen de archivo; foto cortesía; fotografía de archivo;
                fotos cortesía; crédito de la foto; imagen cortesía; haga clic para ampliar;
                pulsa para ampliar; fotografía por""",
            marked="foto; fotografía; imagen; crédito; créditos; fotógrafo; ilustración; archivo",
            anywhere="foto de archivo; imagen de archivo; crédito de la foto",
        ),
        Concept.CREDIT: phrases(
            whole="""sobre el autor; sobre la autora; acerca del autor; fuente; fuentes;
                con información de; con información de agencias; sobre este autor""",
            start="""sobre el autor; sobre la autora; acerca del autor; redactado por; editado por;
                con información de; con reporte de; reporte de; escrito por agencias;
                este artículo fue publicado originalmente""",
            marked="fuente; fuentes; vía; edición; traducción",
            anywhere="""contribuyó a este reportaje; contribuyó a este informe;
                contribuyeron a este reportaje; contribuyeron a este informe;
                colaboró en este reportaje; publicado originalmente en;
                contribuyó con este reportaje""",
        ),
        Concept.HIGHLIGHT: phrases(
            whole="""puntos clave; claves; las claves; lo más destacado; lo esencial; resumen;
                en resumen; en breve; aspectos destacados; lo que debes saber; en síntesis;
                datos clave; de un vistazo""",
            marked="puntos clave; claves; las claves; resumen; en resumen; en breve; datos clave",
        ),
    }
)
