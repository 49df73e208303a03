"""Sentences that publishing systems set around every text, and no text says of itself.

They read like a text's own, or stand among its lines: when it was posted, where it was printed, how
long it takes to read, under which licence the page is. The measurements do not see these phrases;
see `label_phrases`.
"""

import re
from functools import cache
from itertools import chain
from typing import Final

from cleaner.model import Label
from cleaner.vocabulary.beginnings import by_letters
from cleaner.vocabulary.board_lines import BOARD_LINES
from cleaner.vocabulary.consent_requests import CONSENT_REQUESTS
from cleaner.vocabulary.disclaimers import DISCLAIMERS
from cleaner.vocabulary.embeds import EMBEDS
from cleaner.vocabulary.first_letters import first_letters
from cleaner.vocabulary.forum_lines import FORUM_LINES
from cleaner.vocabulary.newsroom_notes import NEWSROOM_NOTES
from cleaner.vocabulary.page_feet import PAGE_FEET
from cleaner.vocabulary.page_tops import PAGE_TOPS
from cleaner.vocabulary.paper_notes import PAPER_NOTES
from cleaner.vocabulary.pay_lines import PAY_LINES
from cleaner.vocabulary.posted_lines import POSTED_LINES
from cleaner.vocabulary.reader_appeals import READER_APPEALS
from cleaner.vocabulary.reader_tools import READER_TOOLS
from cleaner.vocabulary.script_notices import SCRIPT_NOTICES
from cleaner.vocabulary.shop_lines import SHOP_LINES
from cleaner.vocabulary.site_promotions import SITE_PROMOTIONS
from cleaner.vocabulary.stock import ELSEWHERE, END, Beginning, Stock, begins, each_of
from cleaner.vocabulary.wiki_lines import WIKI_LINES

__all__ = ["Stock", "stock_of"]


_MINUTES: Final = r"[ -]?(?:min(?:ute|uten|uti|uto|uut)?s?|мин(?:ут)?[аы]?)\b\.?"
_MAIL: Final = r"\b(?:e-?mails?|mails?|newsletters?|correos?|courriels?|mensagens|messages?)\b"
_TITLE: Final = r" [^\sa-zа-яё].{0,240} "
"""A title begins with a capital, a number or a quotation mark: "the post office" is no post."""
_SITE: Final = r" (?:[^\sa-zа-яё].{0,60}|[^\s.]{1,60}(?:\.[^\s.]{1,20}){1,3}\.?)$"
STOCK: Final = (
    Stock(
        "feed_footer",
        Label.OTHER,
        "says on which site a post of a feed appeared first",
        Beginning(
            r"\W{0,16}(?:"
            + "|".join(
                f"{post}{_TITLE}{appeared}{_SITE}"
                for post, appeared in (
                    (
                        "The (?:post|article|entry|story)",
                        "(?:first appeared|appeared first) (?:on|at)",
                    ),
                    (
                        "(?:Der|Dieser) (?:Beitrag|Artikel)",
                        "(?:erschien|ist) zuerst (?:erschienen )?(?:auf|bei)",
                    ),
                    ("(?:L['’]article|Cet article|Le billet)", "est apparu en premier sur"),
                    (
                        "(?:La entrada|El artículo|El post|La noticia)",
                        "(?:se publicó|apareció|aparece|se ha publicado) primero en",
                    ),
                    (
                        "(?:L['’]articolo|Il post|Questo articolo)",
                        "(?:proviene da|sembra essere il primo su)",
                    ),
                    (
                        "(?:Artykuł|Wpis|Post)",
                        "(?:pochodzi z serwisu|pojawił się po raz pierwszy (?:w|na))",
                    ),
                    ("(?:Het bericht|Het artikel|Dit artikel)", "verscheen (?:het )?eerst op"),
                    (
                        "(?:O post|O artigo|A notícia|A postagem)",
                        "(?:apareceu|surgiu|aparece) primeiro em",
                    ),
                    ("(?:Сообщение|Запись|Статья)", "(?:появились|появилась|появилось) сначала на"),
                    (
                        "(?:Запис|Допис)",
                        "(?:з['’]явився спочатку|спершу з['’]явиться|вперше з['’]явився) на",
                    ),
                    ("Inlägget", "dök först upp på"),
                    ("Indlægget", "(?:blev først udgivet|blev vist først|dukkede først op) på"),
                    ("Innlegget", "dukket først opp på"),
                    ("Artikkeli", "julkaistiin ensimmäisenä"),
                    ("Příspěvek", "pochází z"),
                    ("Articolul", "apare prima dată în"),
                    ("Το άρθρο", "εμφανίστηκε πρώτα στο"),
                    ("L['’]entrada", "ha aparegut primer a"),
                    ("Bài viết", "đã xuất hiện đầu tiên vào ngày"),
                    ("Pos", "pertama kali tampil pada"),
                )
            )
            + ")",
            cased=True,
        ),
        60.0,
    ),
    Stock(
        "stock_sentence",
        Label.OTHER,
        "says where every article was posted",
        begins(
            r"this entry was (?:posted|published|written) (?:on|in|by|at)\b",
            r"(?:a|this) version of this (?:article|story|column|essay|review|op-ed|editorial"
            r"|letter) appear(?:s|ed) in print\b",
            r"this (?:article|story) appear(?:s|ed) in print\b",
            r"(?:dieser eintrag|dieser beitrag) wurde (?:am|unter|in|von) .{1,60}"
            r"(?:veröffentlicht|abgelegt|geschrieben|gepostet)\b",
            r"dieser artikel wurde (?:geschrieben )?am (?:\w{2,12}, )?\d.{1,60}"
            r"(?:veröffentlicht|abgelegt|geschrieben|gepostet|verfasst|eingestellt)"
            r"(?:\W{0,3}$|[,.]? (?:in der|und (?:ist|wurde|unter)|unter)\b)",
            r"cet article a été publié (?:le|par) .{1,80}(?:,| et)(?: est| a été)? classé"
            r" (?:dans|sous)\b",
            r"(?:cette entrée a été publiée|ce contenu a été publié) (?:dans|le|par)\b",
            r"esta entrada (?:fue|ha sido) (?:publicada|posteada) (?:en|el|por)\b",
            r"questa voce è stata pubblicata (?:in|il|da)\b",
            r"(?:esta entrada|este post) foi publicad[ao] (?:em|por)\b",
            r"dit bericht (?:werd|is) (?:geplaatst|gepost) (?:in|op|door)\b",
            r"ten wpis został opublikowany (?:w|dnia|przez)\b",
            r"запись опубликована (?:в рубрике|автором)\b",
        ),
        80.0,
    ),
    Stock(
        "site_licence",
        Label.LEGAL,
        "says under which licence the pages of the site are",
        begins(
            r"(?:except|unless)(?: where| as)? otherwise (?:noted|stated|specified|indicated),? "
            r".{1,80}\blicen[sc]ed",
            r"sofern nicht anders angegeben,? .{1,80}\b(?:lizenziert|lizenz)\b",
            r"sauf (?:mention|indication) contraire,? .{1,80}\blicence\b",
            r"(?:salvo|a menos) que se indique lo contrario,? .{1,80}\blicencia\b",
            r"salvo (?:quando|dove) diversamente (?:specificato|indicato),? .{1,80}\blicenza\b",
            r"tenzij anders vermeld,? .{1,80}\blicentie\b",
            r"exceto em caso de indicação contrária,? .{1,80}\b(?:licenciado|licença)\b",
            r"特に記載のない限り",
        ),
        80.0,
    ),
    Stock(
        "page_feedback",
        Label.INTERFACE,
        "asks what readers think of the page",
        begins(
            r"(?:thanks|thank you) for letting us know\b",
            r"if you['’]ve got a moment, please tell us\b",
            r"(?:was|is|did you find) this (?:page|article|answer|information|content|topic|guide"
            r"|document) (?:was )?(?:helpful|useful)\b",
            r"war (?:diese seite|dieser artikel|diese information) (?:hilfreich|nützlich)\b",
            r"(?:cette page|cet article|ce contenu) vous a-t-(?:elle|il) (?:été utile|aidé)\b",
            r"¿?te (?:ha resultado|resultó|fue) útil (?:esta página|este artículo)\b",
            r"(?:questa pagina|questo articolo) (?:ti )?è stat[ao] utile\b",
            r"(?:was|is) (?:deze pagina|dit artikel) nuttig\b",
            r"czy (?:ta strona|ten artykuł) (?:była?|okazał się) pomocn[ya]\b",
            r"(?:esta página|este artigo) foi útil\b",
            r"была ли эта (?:страница|статья) полезн[ао]й?\b",
        ),
        25.0,
    ),
    Stock(
        "reading_time",
        Label.OTHER,
        "says how long the text takes to read",
        begins(
            rf"\d{{1,3}}{_MINUTES} (?:of )?read(?:ing)?(?: time)?{END}",
            r"(?:(?:approximate|average|estimated) )?(?:reading|read) time:? "
            rf"\d{{1,3}}{_MINUTES}{END}",
            rf"\d{{1,3}}{_MINUTES} (?:lesezeit|de lecture|de lectura|di lettura|leestijd|czytania"
            rf"|de leitura|(?:на )?чтени[ея]){END}",
            r"(?:lesezeit|temps de lecture|tiempo de lectura|tempo di lettura|leestijd"
            r"|czas czytania|tempo de leitura|время чтения)"
            r"(?: (?:estimado|estimé|médio|moyen|stimato))? ?:? (?:ca\. )?"
            rf"\d{{1,3}}{_MINUTES}{END}",
            rf"(?:この記事は)?\d{{1,3}}分で読めます{END}",
        ),
        8.0,
    ),
    Stock(
        "loading",
        Label.INTERFACE,
        "says that something is still loading",
        begins(
            r"(?:loading|wird geladen|chargement|cargando|caricamento|ładowanie|wczytywanie"
            r"|carregando|загрузка|yükleniyor|読み込み中|加载中)(?: [^\s.…]{1,20}){0,4} ?"
            rf"(?:\.\.\.|…){END}",
        ),
        6.0,
    ),
    Stock(
        "click_to_enlarge",
        Label.INTERFACE,
        "says how to see more of what stands beside it",
        begins(
            r"click(?: on)?(?: (?:an?|any|the|this))?(?: (?:here|image|photo|picture|map))? "
            r"(?:for a larger|to (?:enlarge|expand|magnify|(?:see|view) (?:a )?larger))\b",
            r"(?:bild )?(?:anklicken )?zum vergrößern\b",
            r"cliquez (?:ici |sur l['’]image )?pour agrandir\b",
            r"(?:haga|haz|hacer) clic (?:aquí |en la imagen )?para (?:ampliar|expandir)\b",
            r"clicca (?:qui |sull['’]immagine )?per (?:allargare|espandere|ingrandire)\b",
            r"klik (?:hier |op de foto )?(?:om te vergroten|voor een vergroting)\b",
            r"kliknij,? (?:aby|żeby) (?:powiększyć|rozwinąć)\b",
            r"clique (?:aqui |na imagem )?para (?:ampliar|expandir)\b",
            r"нажмите,? (?:для увеличения|чтобы (?:раскрыть|увеличить))\b",
            r"genişletmek için tıkla",
            r"クリックして展開",
        ),
        10.0,
    ),
    Stock(
        "post_note",
        Label.INTERFACE,
        "says what others did with a post",
        begins(
            r"last edited ?(?:by\b|:)",
            r"zuletzt (?:bearbeitet|geändert) (?:von\b|:)",
            r"dernière modification (?:par\b|: )",
            r"última edición (?:por\b|: )",
            r"последний раз редактировалось\b",
        ),
        14.0,
    ),
    Stock(
        "form_message",
        Label.INTERFACE,
        "answers who has sent a form",
        begins(
            r"oops!? something went wrong\b",
            r"thank you!? your (?:message|request|submission) has been (?:received|sent)\b",
            r"vielen dank!? (?:ihre|deine) (?:anfrage|nachricht) wurde (?:gesendet|verschickt)\b",
            r"(?:merci !? ?)?votre (?:demande|message) a (?:bien )?été envoyée?\b",
            r"(?:¡?gracias!? )?(?:su|tu) mensaje ha sido enviado\b",
        ),
        20.0,
    ),
    Stock(
        "sign_in_to",
        Label.INTERFACE,
        "offers something to those who sign in",
        begins(
            r"(?:please )?(?:sign|log) ?in to (?:access|add|comment|continue|download|follow|join"
            r"|like|post|read|reply|save|see|set|view|vote|watch)\b",
            r"(?:anmelden|einloggen),? um\b",
            r"connectez-vous pour\b",
            r"inicia(?:r)? sesión para\b",
            r"accedi per\b",
            r"log in om\b",
            r"zaloguj się,? (?:aby|żeby)\b",
            r"(?:faça login|inicie sessão) para\b",
            r"войдите,? чтобы\b",
        ),
        12.0,
        unlisted=True,
    ),
    Stock(
        "share_this",
        Label.SHARE,
        "offers to share something",
        begins(
            r"share this (?:article|content|entry|event|job|link|listing|page|post|product|recipe"
            r"|story|video)\b",
            r"diese[ns]? (?:artikel|beitrag|seite|veranstaltung) teilen\b",
            r"partager (?:cet|cette) (?:article|page|événement)\b",
            r"compart(?:e|ir) (?:este|esta) (?:artículo|noticia|página|evento)\b",
            r"condividi (?:quest[oa] |quest['’])(?:articolo|pagina|evento|notizia)\b",
            r"deel dit (?:artikel|bericht|evenement)\b",
            r"udostępnij (?:ten|tę) (?:artykuł|wpis|stronę)\b",
            r"compartilhe (?:este|esta) (?:artigo|notícia|página|evento)\b",
            r"поделиться (?:статьёй|статьей|страницей|новостью)\b",
        ),
        14.0,
    ),
    Stock(
        "advert_note",
        Label.ADVERT,
        "is marked as an advert",
        begins(r"advertisement ?[:.(–—-]", r"advertentie ?[:.(–—-]"),
        12.0,
    ),
    Stock(
        "continues_below",
        Label.ADVERT,
        "says that the text goes on behind an advert",
        begins(
            r"(?:(?:the |this )?(?:article|content|post|story|text) continues (?:after|below)"
            r"|continues? reading (?:after|below)|scroll (?:down )?to continue)\b",
            r"(?:der |dieser )?(?:artikel|beitrag|text) (?:wird|geht) nach (?:der|dieser)"
            r" (?:anzeige|werbung)\b",
            r"la suite (?:de l['’]article )?après (?:cette|la) publicité\b",
            r"continúa (?:leyendo )?(?:después de|tras) la publicidad\b",
            r"(?:l['’]articolo )?continua (?:a leggere )?dopo la pubblicità\b",
            r"(?:continua|continue lendo) (?:após|depois d[ao]) ?[ao]? (?:anúncio|publicidade)\b",
            r"(?:het |de )?(?:artikel|tekst) (?:gaat|loopt) (?:verder|door) (?:na|onder)\b",
            r"dalsz[ay] (?:ciąg|część) (?:artykułu|materiału|tekstu) (?:pod|po)\b",
            r"(?:artikeln fortsätter|artiklen fortsætter|(?:artikkelen|saken) fortsetter)"
            r" (?:efter|etter|under)\b",
            r"продолжение (?:статьи )?после рекламы\b",
        ),
        12.0,
    ),
    Stock(
        "listen_to",
        Label.INTERFACE,
        "offers to read the text aloud",
        begins(
            r"listen to (?:the|this) (?:article|post|story)(?![^\W\d_])",
            r"(?:artikel|beitrag) (?:anhören|vorlesen lassen)\b",
            r"écouter (?:cet |l['’])article\b",
            r"escuch(?:a|ar) (?:el|este) artículo\b",
            r"ascolta (?:l['’]|quest['’])articolo\b",
            r"ouça (?:a|o|esta|este) (?:artigo|matéria|notícia)\b",
            r"luister naar dit artikel\b",
            r"posłuchaj (?:tego )?artykułu\b",
            r"(?:прослушать|слушать) (?:новость|статью)\b",
        ),
        8.0,
    ),
    Stock(
        "follow_on",
        Label.SHARE,
        "asks to follow somebody elsewhere",
        begins(
            rf"(?:click here (?:and|to) )?follow (?:\S+|our .{{1,30}}) on \W?{ELSEWHERE}\b",
            r"folgen? (?:sie )?uns (?:auch )?(?:auf|bei)\b",
            r"suivez[- ]nous sur\b",
            r"síguenos en\b",
            r"seguici (?:anche )?su\b",
            rf"(?:clique aqui e )?siga (?:-?nos|os?|as?|noss[ao])\b.{{0,40}}\b{ELSEWHERE}\b",
            r"volg ons (?:op|via)\b",
            r"(?:obserwuj|śledź) nas (?:na|w)\b",
            r"(?:подписывайтесь|подпишитесь) на (?:наш|нас)\b",
            r"(?:join|subscribe to) our (?:telegram|whatsapp)\b",
            r"segui .{0,25}\bcanale (?:telegram|whatsapp)\b",
            r"(?:abonnieren|folgen) sie unseren? (?:telegram|whatsapp)",
        ),
        16.0,
        unlisted=True,
    ),
    Stock(
        "own_offer",
        Label.ADVERT,
        "offers the site's app, newsletter or channel",
        begins(
            r"(?:download|get) (?:our (?:free )?(?:news )?|the (?:free )?news )app\b",
            r"(?:sign up|subscribe|register) (?:now |here |today |free )?(?:for|to)"
            r" (?:our|the|free) .{0,30}\b(?:newsletters?|alerts)\b",
            r"(?:jetzt )?lade(?:n sie)? (?:sich )?(?:jetzt |hier )?unsere .{0,20}\bapp\b",
            r"(?:jetzt )?(?:abonnieren|abonniere|folgen|folge) (?:sie )?(?:hier |jetzt )?"
            r"(?:unseren?|unserem) .{0,20}(?:newsletter|whatsapp|telegram|kanal)",
            r"melden? sie sich (?:hier |jetzt )?(?:für|zu) (?:unseren?|unserem) newsletter\b",
            r"mit der anmeldung (?:erkläre|akzeptiere|bestätige|stimme)\b",
            r"\+\+\+ (?:mehr|weitere|alle) (?:nachrichten|meldungen|news)\b",
            r"téléchargez (?:notre|l['’]) ?app",
            r"inscrivez-vous (?:gratuitement )?à (?:notre|nos) (?:newsletter|lettre|infolettre)",
            r"(?:rejoignez|suivez)[ -].{0,20}\b(?:whatsapp|telegram)\b",
            r"votre (?:adresse )?e-?mail (?:est|sera) (?:collectée?|utilisée?)\b",
            r"(?:suscríbe(?:te|se)|suscríbase|apúntate) (?:gratis )?a (?:nuestr[ao]|la|el)"
            r" (?:newsletter|boletín|canal)\b",
            r"regístrate (?:gratis )?para seguir\b",
            r"descarga (?:gratis )?(?:nuestra|la) (?:app|aplicación)\b",
            r"sigue (?:toda )?la actualidad .{0,20}\b(?:whatsapp|telegram)\b",
            r"iscriviti (?:gratis )?all[ae] (?:nostr[ae] )?newsletter\b",
            r"scarica (?:la nostra |l['’])app\b",
            r"(?:inscreva-se|assine) (?:na |a )?(?:nossa )?newsletter\b",
            r"(?:baixe|descarregue) (?:o nosso|a nossa) (?:app|aplicativo|aplicação)\b",
            r"siga o .{1,30} no google (?:notícias|news)\b",
            r"download onze .{0,20}app\b",
            r"(?:schrijf je in|meld je aan|abonneer je) (?:voor|op) onze nieuwsbrief\b",
            r"pobierz naszą aplikację\b",
            r"zapisz się (?:do|na) (?:naszego|nasz) newsletter",
            r"подпи(?:шитесь|сывайтесь) на нашу? (?:рассылку|канал|телеграм)",
            r"скачайте наше приложение\b",
            r"uygulamamızı indir",
            r"bültenimize (?:abone|kaydol|üye)",
            r"アプリ(?:なら|で)",
            r"この記事は(?:有料|会員)",
            r"(?:残り|あと)\d{1,6}文字",
            r"(?:line|ライン)で友だち追加",
            r"اشترك(?:وا)? (?:في|ب)",
            r"حم[\u0651]?ل(?:وا)? تطبيق",
            r"تابعونا? (?:على|عبر)",
            r"(?:ताज़ा|ताजा|हिंदी में|हमारे|हमें).{0,40}(?:डाउनलोड|जुड़ें|फॉलो)",
        ),
        30.0,
        unlisted=True,
    ),
    Stock(
        "read_also",
        Label.TEASER,
        "leads to another story",
        begins(
            r"(?:関連記事|関連ニュース|関連リンク|あわせて読みたい|合わせて読みたい)(?![をがのはにでと])",
            r"(?:اقرأ|إقرأ|اقرئي|شاهد|طالع) (?:أيض|ايض)",
            r"(?:اقرأ|إقرأ|شاهد|طالع) ?:",
            r"(?:यह|ये) भी (?:पढ़ें|पढ़ें|पढ़े|पढ़े|देखें)",
        ),
        30.0,
    ),
    Stock(
        "unsubscribe",
        Label.LEGAL,
        "says why a mail was sent, and how to get no more",
        begins(
            r"(?:you are|you['’]re) receiving this (?:e-?mail|newsletter|message)\b",
            r"if you (?:no longer|do not|don['’]t) (?:wish|want) to receive"
            rf" (?:this|these|our|any|further|future) .{{0,20}}{_MAIL}",
            rf"(?:wenn|falls) (?:sie|du) .{{0,30}}{_MAIL}.{{0,20}} nicht mehr erhalten\b",
            rf"(?:wenn|falls) (?:sie|du) keine .{{0,30}}{_MAIL}.{{0,20}} erhalten\b",
            r"(?:sie erhalten|du erhältst) diese (?:e-?mail|nachricht)\b",
            rf"(?:si )?vous ne (?:souhaitez|voulez) plus recevoir .{{0,30}}{_MAIL}",
            r"vous recevez (?:ce|cet|cette) (?:e-?mail|message|newsletter|lettre)\b",
            r"si (?:ya )?no (?:desea|deseas|quieres|quiere) (?:seguir recibiendo|recibir)"
            rf" .{{0,30}}{_MAIL}",
            r"(?:has recibido|recibes|está recibiendo) este (?:correo|mensaje|e-?mail)\b",
            rf"se non (?:desideri|vuoi|desidera) (?:più )?ricevere .{{0,30}}{_MAIL}",
            r"(?:se|caso) (?:você )?não (?:quiser|deseja|desejar) (?:mais )?receber"
            rf" .{{0,30}}{_MAIL}",
        ),
        40.0,
    ),
    Stock(
        "mail_head",
        Label.OTHER,
        "is of the head of a mail",
        begins(
            r"(?:to|cc|bcc|reply-to|message-id|in-reply-to|references|delivered-to) ?: "
            r".{0,80}(?:@|<| at \S{1,60}\.\w)",
            rf"follow-ups? ?:{END}",
        ),
        60.0,
    ),
    Stock(
        "to_recipe",
        Label.INTERFACE,
        "leads to the recipe, or keeps it on the screen",
        begins(
            r"(?:jump|skip|go) to (?:the )?(?:recipe|video)\b",
            rf"(?:direkt )?zum rezept(?: springen)?{END}",
            r"aller à la recette\b",
            r"(?:ir|saltar) a la receta\b",
            r"vai alla ricetta\b",
            r"(?:ir|pular) para a receita\b",
            r"(?:ga|spring) naar (?:het )?recept\b",
            r"(?:cook mode )?prevent your screen from going dark\b",
        ),
        8.0,
    ),
    Stock(
        "recipe_card",
        Label.INTERFACE,
        "asks what readers made of the recipe, or in which units they want it",
        begins(
            rf"us customary(?: ?[-–|/]? ?metric)?{END}",
            rf"1x ?2x(?: ?3x)?{END}",
            rf"get recipe ingredients{END}",
            rf"(?:have you )?tried this recipe ?\?{END}",
            rf"(?:did you make|have you made) this recipe ?\?{END}",
            rf"let (?:us|me) know how it was ?!{END}",
            rf"hast du (?:das|dieses) rezept (?:schon )?(?:aus)?probiert ?\?{END}",
            rf"lass (?:uns|mich) wissen, wie es war ?!{END}",
            rf"(?:as-tu|avez-vous) (?:essayé|testé) cette recette ?\?{END}",
            rf"has (?:probado|hecho) esta receta ?\?{END}",
            rf"hai (?:provato|fatto) questa ricetta ?\?{END}",
            rf"\d(?:[.,]\d{{1,2}})? (?:from|von|sur|de|su|van) \d{{1,5}}"
            rf" (?:votes?|ratings?|reviews?|bewertungen|stimmen|votos|voti|stemmen){END}",
        ),
        8.0,
    ),
    Stock(
        "to_comments",
        Label.COMMENT,
        "leads to the comments",
        begins(
            r"(?:jump|skip|go) to (?:the )?comments\b",
            rf"zu den kommentaren(?: springen)?{END}",
            r"aller aux commentaires\b",
            r"(?:\d{1,5} )?ir a los comentarios\b",
            r"vai ai commenti\b",
            r"ir para os comentários\b",
            r"naar de reacties\b",
        ),
        8.0,
    ),
    Stock(
        "forum_line",
        Label.INTERFACE,
        "is of the furniture of a forum",
        begins(
            rf"(?:posts|beiträge|messages|mensajes|messaggi|posty|liczba postów|berichten|сообщений"
            rf"|сообщения|inlägg|indlæg|mesajlar) ?: ?[\d.,]{{1,9}}{END}",
            rf"(?:join date|date joined|registriert seit|dabei seit|mitglied seit|inscrite? (?:le"
            rf"|depuis)|iscritto (?:il|dal)|data rejestracji|dołączył\w*|lid sinds|регистрация"
            rf"|üyelik tarihi) ?: ?.{{4,24}}{END}",
        ),
        8.0,
    ),
    Stock(
        "forum_line",
        Label.INTERFACE,
        "is of the furniture of a forum",
        begins(
            rf"(?:joined|registered|registriert|inscrit|registrado): .{{4,24}}{END}",
            r"return to [“\"«]",
            r"show activity on this (?:post|question|answer)\b",
        ),
        8.0,
        unlisted=True,
    ),
    Stock(
        "back_to",
        Label.NAVIGATION,
        "leads back to where the reader came from",
        begins(
            r"back to\b",
            r"zurück zu[mr]?\b",
            r"retour (?:à|aux?)\b",
            r"volver (?:a|al)\b",
            r"torna (?:a|al|alla|agli|alle)\b",
            r"terug naar\b",
            r"(?:powrót|wróć) do\b",
            r"voltar (?:para|à|ao|às|aos)\b",
            r"назад к\b",
        ),
        5.0,
        linked=True,
    ),
    Stock(
        "counter",
        Label.INTERFACE,
        "says which of how many is shown",
        begins(rf"\d{{1,4}} ?(?:of|von|de|di|van|из|z|/) ?\d{{1,4}}{END}"),
        4.0,
        unlisted=True,
    ),
    Stock(
        "found",
        Label.INTERFACE,
        "says how many events a search found",
        begins(
            rf"\d{{1,4}} (?:events? (?:were )?found|veranstaltung(?:en)? gefunden"
            rf"|[ée]v[èé]nements? (?:ont été |a été )?trouvés?|eventos? encontrados?"
            rf"|event[oi] trovat[oi]|evenementen gevonden|wydarze(?:nia|ń) znalezion[eo]){END}"
        ),
        6.0,
        unlisted=True,
    ),
    Stock(
        "player",
        Label.INTERFACE,
        "shows how far a recording was played",
        begins(rf"0?0:00\s?/?\s?(?:\d:)?\d{{1,2}}:\d\d{END}"),
        3.0,
    ),
    Stock(
        "changed_ago",
        Label.OTHER,
        "says how long ago the page was changed",
        begins(rf"\d{{1,3}} ?(?:年|か月|ヶ月|週間|日|時間|分)前 ?に?更新{END}"),
        6.0,
    ),
    Stock(
        "mail_archive",
        Label.NAVIGATION,
        "leads from message to message, as archives of mailing lists do",
        begins(
            r"(?:next|previous|prev|next in|previous in|in reply to|maybe in reply to)"
            r" (?:message|thread|by date|by thread)\b.{0,20}[:\]]",
            r"(?:contemporary )?messages? sorted(?: by)?:",
            r"date prev\W+date next\b",
            r"more information about the \S+ mailing list\b",
            r"mail actions:",
        ),
        40.0,
    ),
)

KINDS: Final = (
    *STOCK,
    *PAPER_NOTES,
    *PAGE_TOPS,
    *PAGE_FEET,
    *READER_TOOLS,
    *WIKI_LINES,
    *FORUM_LINES,
    *BOARD_LINES,
    *CONSENT_REQUESTS,
    *EMBEDS,
    *READER_APPEALS,
    *PAY_LINES,
    *DISCLAIMERS,
    *POSTED_LINES,
    *NEWSROOM_NOTES,
    *SITE_PROMOTIONS,
    *SHOP_LINES,
    *SCRIPT_NOTICES,
)
NUMBER: Final = "0"
ANY: Final = ""
"""First letters of what begins with a number, and of what may begin with any word."""
MOST_WORDS: Final = max(stock.words for stock in KINDS)


def stock_of(
    text: str, words: float, *, is_linked: bool, is_listed: bool, letters: str | None = None
) -> Stock | None:
    """What stock sentence a block begins with, if any.

    is_linked: whether most of it is.  is_listed: whether it is an entry of a list.
    letters: the first of the text, where they are known.
    """
    if words > MOST_WORDS:
        return None
    letters = first_letters(text) if letters is None else letters
    if letters.startswith(NUMBER) and _begin_with_number().match(text) is None:
        letters = ANY
    small = text.lower()
    kinds = _IN_ASCII if small.isascii() else _BY_LETTERS
    for stock in kinds.of(text, letters):
        if words > stock.words or stock.holds not in small or (is_listed and stock.unlisted):
            continue
        if (is_linked or not stock.linked) and stock.begins.compiled.match(text):
            return stock
    return None


_BY_LETTERS: Final = by_letters(
    (stock.begins.pattern, stock) for stock in chain.from_iterable(map(each_of, KINDS))
)
_IN_ASCII: Final = _BY_LETTERS.only(lambda stock: stock.holds.isascii())
"""Half of the kinds that begin with any word hold letters that most texts have none of."""


@cache
def _begin_with_number() -> re.Pattern[str]:
    """What all kinds that may begin with a number begin with: three dozen, and hardly ever one."""
    kinds = _BY_LETTERS.beginning_with(NUMBER)
    return re.compile("|".join(stock.begins.pattern for stock in kinds), re.IGNORECASE)
