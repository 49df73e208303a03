"""What newsrooms say below a text: who answers for it and its comments, who paid, where more is.

Kinds of stock sentences, see `stock_sentences`. They speak of this page, its comments, its readers
and the newsroom itself; what a text says of other newsrooms goes on otherwise.
"""

from typing import Final

from cleaner.model import Label
from cleaner.vocabulary.stock import END, Stock, begins

__all__ = ["NEWSROOM_NOTES"]

_ABOVE: Final = r"(?:[^«»“”\"]{8,300}[.!)] )?"
"""Sentences of the same note, in which nobody is quoted."""
_FRENCH: Final = (
    r"(?:articles?|avis|billets?|blogs?|commentaires?|contenus?|contributions?|propos|publications?"
    r"|textes?|tribunes?)"
)
_REST: Final = rf"[^,;:]{{0,90}}{END}"
"""Who answers for nothing says what for, and no more: a ruling of a court tells why."""
NEWSROOM_NOTES: Final = (
    Stock(
        "views_note",
        Label.LEGAL,
        "says whose opinion the text is",
        begins(
            rf"(?:die|unsere) redaktion (?:übernimmt keine (?:haftung|verantwortung|gewähr) für"
            rf"|haftet nicht für){_REST}",
            rf"la redazione (?:non (?:è|si ritiene) responsabile|non risponde|declina ogni"
            rf" responsabilità){_REST}",
            r"(?:la redacción|este (?:diario|medio|periódico|portal)) no se (?:hace responsable"
            rf"|responsabiliza) (?:de|del|por) (?:las|los|el|la)?{_REST}",
            r"(?:a redação|est[ea] (?:jornal|portal|site)) não se responsabiliza"
            rf" (?:pel[oa]s?|por){_REST}",
            r"de redactie is niet (?:aansprakelijk|verantwoordelijk) voor"
            rf"{_REST}",
            rf"redakcja nie (?:ponosi odpowiedzialności|odpowiada) za{_REST}",
            r"redakce (?:neodpovídá|nenese (?:žádnou )?odpovědnost|neručí) za"
            rf"{_REST}",
        ),
        60.0,
        unlisted=True,
        more=(
            (
                begins(
                    rf"{_ABOVE}(?:cette|cet|ces|ce|les|le|nos|ses|la) {_FRENCH}"
                    rf"(?: [^.!?,]{{2,40}})? n['’]engage(?:nt)? (?:en rien |en aucun cas |pas "
                    rf"|aucunement )"
                    r"(?:la responsabilité d\w{1,2} )?(?:la |le |notre |du )?(?:journal|média"
                    rf"|rédaction|site){END}",
                    rf"{_ABOVE}(?:cette|cet|ces|ce|les|le|nos|ses|la) {_FRENCH}"
                    r"(?: [^.!?,]{2,40})? n['’]engage(?:nt)? que "
                    r"(?:la responsabilité de )?(?:son|leurs?|ses|l['’]) ?aut(?:eur|rice)\w{0,3}"
                    rf"(?:,? (?:et|mais) (?:en aucun cas|non|pas) [^.!?]{{2,60}})?{END}",
                ),
                "engage",
            ),
            (
                begins(
                    rf"{_ABOVE}(?:редакция|администрация (?:издания|портала|ресурса|сайта))"
                    r"(?: (?:портала|издания|сайта))?(?: и \w{4,14})? не нес(?:[её]т|ут)"
                    r" ответственност\w{1,2} за (?:\w{2,20} )?(?:высказыван|достоверност|информаци"
                    r"|комментари|материал|мнени|публикаци|рекламн|содержани|точност)"
                ),
                "ответственност",
            ),
            (
                begins(
                    rf"{_ABOVE}(?:редакція|адміністрація (?:видання|порталу|сайту))(?: (?:видання"
                    r"|порталу|сайту))? не несе відповідальност\w{1,2} за (?:\w{2,20} )?"
                    r"(?:вислов|достовірніст|інформаці|зміст|коментар|матеріал|публікаці|рекламн)"
                ),
                "відповідальност",
            ),
        ),
    ),
    Stock(
        "comment_policy",
        Label.COMMENT,
        "says who answers for the comments of readers",
        begins(
            r"(?:all |reader |user )?comments (?:(?:posted|published|made) )?(?:(?:here|below|on"
            r" this"
            r" (?:article|page|site)|by (?:readers|users)) )?are (?:solely |entirely |only )?the"
            r" (?:opinions?|responsibility|views?) of (?:the|their|those) (?:\w+ )?(?:author|people"
            rf"|person|poster|reader|user|writer)s?\b.{{0,120}}{END}",
            r"(?:all )?comments (?:are|will be) (?:moderated|reviewed|approved) (?:before|prior to)"
            rf" (?:being )?(?:appear|post|publi|they)\w*\b.{{0,60}}{END}",
            r"(?:die )?(?:leser)?kommentare (?:geben|spiegeln) (?:ausschließlich |lediglich |nicht"
            r" |nur )(?:unbedingt |notwendigerweise )?die (?:ansicht|meinung)\w{0,3} (?:der|des)\b",
            r"les commentaires (?:(?:publiés|postés|déposés|des \w{4,12}) (?:\w+ ){0,3})?(?:sont"
            r" (?:de"
            r"|sous) la (?:seule )?responsabilité|n['’]engagent que|relèvent de la seule"
            r" responsabilité|ne reflètent pas)\b",
            r"(?:el contenido de )?los comentarios (?:(?:publicados|vertidos|de (?:los|nuestros)"
            r" (?:lectores|usuarios)) (?:\w+ ){0,3})?(?:es|son|reflejan|representan|expresan) "
            r"(?:\w+ ){0,4}(?:opinión|opiniones|responsabilidad) (?:\w+ )?(?:de|del)\b"
            r"(?=.{0,60}\b(?:autor|lector|internauta|quien|usuario))",
            r"no est[áa] permitido (?:hacer|publicar|realizar|verter) comentarios\b",
            r"recuerd[ae] que (?:usted es|eres) responsable de (?:todo )?lo que escrib",
            r"(?:el diario|la redacción|este (?:diario|medio)|nos|[\w.]{2,30}) (?:se"
            r" )?reserva(?:mos)?"
            r" el derecho (?:a|de) (?:borrar|editar|eliminar|moderar"
            r"|suprimir)\b.{0,40}comentario",
            r"os comentários (?:(?:aqui )?(?:publicados|postados|dos leitores) (?:\w+"
            r" ){0,3})?(?:são"
            r" (?:de )?(?:\w+ ){0,2}responsabilidade|não (?:representam|refletem)"
            r" (?:\w+ ){0,2}opinião)\b",
            r"i commenti (?:(?:dei lettori|pubblicati|inseriti) (?:\w+ ){0,3})?(?:non"
            r" )?(?:esprimono"
            r"|rappresentano|riflettono|rispecchiano|sono) (?:\w+ ){0,4}(?:l['’])?(?:opinion[ei]"
            r"|responsabilità)"
            r"(?=.{0,60}\b(?:autor|lettor|redazion|scriv|utent))",
            r"(?:komentarze|opinie) są (?:\w+ )?(?:prywatnymi opiniami|własnością|wyrazem"
            r" opinii)\b",
            r"комментарии (?:отражают|выражают|являются) (?:\w+ ){0,4}(?:мнени\w|точк\w) (?:\w+"
            r" ){0,2}"
            r"(?:автор|пользовател|посетител|читател)",
            r"(?:yorumlar(?:ın|ınızın)?|yazılan yorumlar\w*) (?:\w+ ){0,3}(?:sorumluluğu|görüş)\w*"
            r" (?:\w+ ){0,3}(?:okuyucu|okur|üye|yazan|yapan|sahip)",
            r"ترحب .{2,40} بالنقاش\b",
        ),
        60.0,
    ),
    Stock(
        "sponsor_note",
        Label.ADVERT,
        "says that the text was paid for",
        begins(
            r"(?:[^.!?]{2,60}[.?] ?(?:what is this\?\s?)?)?(?:this|the) (?:article|content|post"
            r"|section|story) (?:is|was) (?:created|paid for|produced|sponsored|written)\b.{2,120}"
            r"\b(?:in (?:collaboration|partnership) with|on behalf of) (?:an|our|the) "
            r"(?:advertiser|client|partner|sponsor)s?\b",
            r"(?:our|the) (?:newsroom|(?:news|editorial)(?:,? (?:and|or) (?:news|editorial))?"
            r" (?:departments?|staff|teams?))\b.{0,60}\b(?:had no role|(?:was|were) not involved)"
            r" in"
            r" (?:its|the) (?:creation|display|preparation|production|writing)\b",
            r"(?:dieser|diese) (?:artikel|beitrag|inhalt|anzeige) (?:ist|wurde|entstand) "
            r"(?:in (?:zusammenarbeit|kooperation) mit|im auftrag)\b[^.!?]{2,60}"
            rf"(?:(?:redaktion|red\.) (?:hatte|war|nicht)\b.{{0,60}}|(?:erstellt|finanziert)){END}",
            r"(?:la rédaction|notre rédaction) n['’]a pas (?:participé|pris part) à (?:la"
            rf" (?:création|production|réalisation|rédaction)|l['’]élaboration)\b.{{0,60}}{END}",
            r"(?:la redacción|el equipo editorial)\b.{0,40}\bno (?:ha participado|participó"
            r"|intervino)"
            rf" en (?:la|su) (?:creación|elaboración|producción)\b.{{0,60}}{END}",
        ),
        60.0,
        unlisted=True,
        more=(
            (
                begins(
                    r"[^!?]{2,60}\. what is this\?\s?this (?:article|content|post|story) was"
                    r" produced"
                    r" by\b"
                ),
                "what is this?",
            ),
        ),
    ),
    Stock(
        "donation_note",
        Label.ADVERT,
        "asks for money for the paper",
        begins(
            r"can you chip in\?(?=.{0,400}\b(?:donat|support us|nonprofit|non-profit))",
            r"(?:we understand|we know) that not everyone (?:can|is able to) (?:donate|give|pay)\b"
            r"(?=.{0,300}\b(?:you can|you['’]re able|please|your)\b)",
            rf"please don['’]t (?:scroll past|skip) this{END}",
            r"(?:support|help) (?:real|independent|local|quality|honest) journalism[.!:—–-]* "
            r"(?:subscribe|donate|give|join|become)\b",
            r"subscribe (?:now |today )?(?:to (?:the )?[^.!?,]{2,30} )?for (?:just|only|as little"
            r" as)"
            rf" [$£€]?\d[\d.,]{{0,5}}(?: (?:cents|a (?:month|week|year)|per (?:month|week))){END}",
            r"en vous abonnant,? vous (?:soutenez|aidez|contribuez)\b",
            r"si (?:llegaste|has llegado) hasta (?:acá|aquí|el final)"
            rf"(?:{END}|,? (?:es porque|sabes|sabés|apóya|apoya|colabora|suscr|hazte|sumate"
            rf"|súmate))",
            r"es porque te interesa la (?:información|buena información|verdad)\b",
            r"se (?:você )?chegou até aqui,? (?:é porque|apoie|assine|considere|contribua)\b",
            r"se sei arrivat[oa] (?:fin qui|fino a qui|alla fine)\b.{0,80}\b(?:abbona|sostien"
            r"|dona)",
            r"si vous (?:êtes arrivés?|lisez ceci|avez lu) (?:jusqu['’](?:ici|au bout)|c['’]est"
            r" que)"
            r"\b.{0,120}\b(?:soutene[zr]|soutien|abonne[zr]|don\b)",
            r"(?:wenn|falls) (?:sie|du|ihr) bis (?:hierher|hierhin|zum ende) gelesen\b.{0,120}"
            r"\b(?:unterstütz|spende|abonn|mitglied)",
        ),
        100.0,
        unlisted=True,
        more=(
            (
                begins(r"[^«»“”\"]{8,300} en vous abonnant,? vous (?:soutenez|aidez|contribuez)\b"),
                "en vous abonnant",
            ),
        ),
    ),
    Stock(
        "newsletter_note",
        Label.ADVERT,
        "offers a newsletter, an app or a podcast",
        begins(
            r"receba (?:em primeira mão|em seu e-?mail|no seu e-?mail|gratuitamente) (?:as |os "
            r"|todas"
            r" as )?(?:\w+ )?(?:notícias|novidades|informações|conteúdos)\b",
            r"(?:recibe|recibí|reciba) (?:en primicia|antes que nadie|gratis|todas?) (?:l[oa]s? )?"
            r"(?:\w+ )?(?:noticias|novedades|boletín)\b(?=.{0,120}\b(?:correo|e-?mail|suscr|boletín"
            rf"|bandeja)|[^.!?]{{0,40}}{END})",
            r"recevez (?:en avant-première|par (?:e-?mail|courriel)|directement dans votre"
            r" boîte)\b",
            r"(?:erhalten sie|erhalte) (?:regelmäßig|kostenlos|als erste[rs]?|jede woche|jeden"
            r" \w{3,8}) (?:\w+ ){0,3}(?:neuigkeiten|nachrichten|informationen|infos|updates)\b"
            r".{0,80}\b(?:postfach|e-?mail|newsletter)",
            rf"take our (?:news|stories|weather) with you{END}",
            r"download the \S{1,30}(?: \S{1,20}){0,3} app for (?:android|ios|iphone)"
            rf"(?: (?:and|or) (?:android|ios|ipad|iphone))?(?: (?:here|now|today))?{END}",
            r"be the first to (?:hear|know|receive|get) (?:\w+ ){0,5}(?:news|offers|updates)\b"
            r"(?=.{0,100}\b(?:sign up|subscribe|inbox|newsletter|e-?mail)\b)",
        ),
        70.0,
        unlisted=True,
    ),
    Stock(
        "read_also",
        Label.TEASER,
        "leads to another story",
        begins(
            r"for more (?!than\b)(?:[^.!?]{0,100}\b)?(?:articles|coverage|current affairs"
            r"|headlines|news|stories"
            r"|updates)\b[^.!?]{0,80},? (?:please visit\b|(?:check out|follow|visit) (?:our|us)\b"
            r"|follow @|(?:click|tap) (?:here|on the link)|download our|subscribe to our|log on to"
            r"|stay tuned|(?:visit|go to|head to) (?:www\.|https?:|[\w-]{2,30}\.(?:com|net|org"
            r"|in)\b"
            r"|the [^.!?]{2,30} (?:home ?page|website)))",
            r"(?:möchtest du|möchten sie|willst du|wollen sie|wollt ihr) (?:noch )?mehr (?:dazu"
            r" |darüber |über [^.!?]{2,80} )?(?:erfahren|lesen|wissen)\? hier (?:erfahren sie"
            rf"|erfährst du|finden sie|findest du|findet ihr|geht es"
            rf"|geht['’]?s)\b[^.!?]{{0,60}}{END}",
            r"(?:vous (?:voulez|souhaitez)|envie d['’]|tu veux) ?en savoir (?:plus|davantage)"
            r"[^.!?]{0,60}\? (?:cliquez|rendez-vous|clique)\b",
            r"¿?(?:quieres|quiere|querés|deseas) (?:conocer|leer|saber) más[^.!?]{0,60}\?"
            r" (?:clic|click|haz clic|haga clic|hacé clic|ingresa|ingresá|pincha|pulsa) ",
            r"vuoi (?:saperne|leggerne|conoscerne) di più[^.!?]{0,60}\? (?:clicca|iscriviti)\b",
            r"quer saber mais[^.!?]{0,60}\? clique\b",
            r"(?:wil je|wilt u|wil jij) meer (?:weten|lezen)[^.!?]{0,60}\? klik\b",
            r"chcesz (?:dowiedzieć się|przeczytać|wiedzieć) więcej[^.!?]{0,60}\? kliknij\b",
        ),
        40.0,
        unlisted=True,
    ),
    Stock(
        "asks_for_comments",
        Label.COMMENT,
        "asks readers what they think",
        begins(
            r"(?:(?:anmerkungen|ergänzungen|fragen|kritik|lob|zustimmung)(?:,|\?|(?=\s(?:oder"
            r"|und)))"
            r" ?(?:oder |und )?){0,3}(?:(?:anmerkungen|ergänzungen|fragen|kritik)\? )?"
            r"(?:die )?(?:diskussionen?|kommentare)(?: (?:oder|und) (?:diskussionen?|kommentare))?"
            r" (?:zu (?:de[mnr]|diese[mnr]|unseren) [^.!?]{2,50} )?(?:finden sich|finden sie|findet"
            r" ihr|gibt es|führen wir) (?:auch |jetzt )?(?:auf|bei) (?:bluesky|facebook|instagram"
            r"|mastodon|telegram|twitter|x|youtube)\b",
            r"(?:(?:andere meinung|anmerkungen|ergänzungen|fragen|kritik|zustimmung)\?"
            r" ?){1,3}hier ist"
            r" (?:der|dein|ihr) platz\b",
        ),
        60.0,
        unlisted=True,
    ),
    Stock(
        "follow_channel",
        Label.SHARE,
        "asks to follow the paper elsewhere",
        begins(
            r"auf (?:unsere[mr]|meine[mr]) (?:[@#]?[\w.]{2,30} )?(?:facebook|instagram|pinterest"
            r"|tiktok|youtube)(?:[- ](?:account|channel|kanal|konto|profil|seite))? (?:erwarten"
            r"|finden|findest|findet|gibt es|seht|sehen|siehst|zeigen wir)\b",
            r"ติดตาม.{0,40}(?:ได้ที่|ได้ทาง|ผ่านทาง)",
        ),
        40.0,
        unlisted=True,
    ),
)
