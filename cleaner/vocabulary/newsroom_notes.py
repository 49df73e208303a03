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
_REST: Final = rf"[^,;:]{{0,70}}{END}"
"""Who answers for nothing says what for, and no more: a ruling of a court tells why."""
_WRITTEN: Final = (
    r"[^,;:]{0,30}\b(?:artik|art[ií]c|autor|beiträg|coment|comment|conte[nú]|inhalt|inzerc|kom[me]nt"
    r"|leserbrief|lezers|manus[ck]ri|obsah|ogłosz|opini|reacties|rekl[aá]m|testi\b|textos|treś[cć]"
    r"|zuschrift)"
)
"""What a newsroom does not answer for: what others write."""
_UNSAID: Final = (
    rf"(?![^.]{{0,160}}\b(?:адвокат|заяви|пояснил|решил|сказа|суд|уточни))[^:;!?]{{0,160}}{END}"
)
"""The rest of such a sentence in Russian and Ukrainian, in which nobody speaks."""
NEWSROOM_NOTES: Final = (
    Stock(
        "views_note",
        Label.LEGAL,
        "says whose opinion the text is",
        begins(
            r"(?:die|unsere) redaktion (?:übernimmt keine (?:haftung|verantwortung|gewähr) für"
            rf"|haftet nicht für){_WRITTEN}{_REST}",
            r"la redazione (?:non (?:è|si ritiene) responsabile|non risponde|declina ogni"
            rf" responsabilità){_WRITTEN}{_REST}",
            r"(?:la redacción|este (?:diario|medio|periódico|portal)) no se (?:hace responsable"
            rf"|responsabiliza) (?:de|del|por)\b{_WRITTEN}{_REST}",
            r"(?:a redação|est[ea] (?:jornal|portal|site)) não se responsabiliza"
            rf" (?:pel[oa]s?|por)\b{_WRITTEN}{_REST}",
            r"de redactie is niet (?:aansprakelijk|verantwoordelijk) voor"
            rf"{_WRITTEN}{_REST}",
            rf"redakcja nie (?:ponosi odpowiedzialności|odpowiada) za{_WRITTEN}{_REST}",
            r"redakce (?:neodpovídá|nenese (?:žádnou )?odpovědnost|neručí) za"
            rf"{_WRITTEN}{_REST}",
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
                    r"(?:[^«»“”\"]{0,200}(?:архив|мнени|публикаци|материал|реклам)[^«»“”\"]{0,100}"
                    r"[.!)] )?(?:редакция|администрация (?:издания|портала|ресурса|сайта))"
                    r"(?: (?:портала|издания|сайта))?(?: и \w{4,14})? не нес(?:[её]т|ут)"
                    r" ответственност\w{1,2} за (?:\w{2,20} )?(?:высказыван|достоверност|информаци"
                    rf"|комментари|материал|мнени|публикаци|рекламн|содержани|точност){_UNSAID}"
                ),
                "ответственност",
            ),
            (
                begins(
                    r"(?:[^«»“”\"]{0,200}(?:архів|думк|публікаці|матеріал|реклам)[^«»“”\"]{0,100}"
                    r"[.!)] )?(?:редакція|адміністрація (?:видання|порталу|сайту))(?: (?:видання"
                    r"|порталу|сайту))? не несе відповідальност\w{1,2} за (?:\w{2,20} )?"
                    r"(?:вислов|достовірніст|інформаці|зміст|коментар|матеріал|публікаці|рекламн)"
                    rf"{_UNSAID}"
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
            r" this (?:article|page|site)|by (?:readers|users)) )?are (?:solely |entirely |only )?"
            r"the (?:opinions?|responsibility|views?) of (?:the|their|those) (?:\w+ )?(?:author"
            rf"|people|person|poster|reader|user|writer)s?\b.{{0,120}}{END}",
            r"(?:die )?(?:leser)?kommentare (?:geben|spiegeln) (?:ausschließlich |lediglich |nicht"
            r" |nur )(?:unbedingt |notwendigerweise )?die (?:ansicht|meinung)\w{0,3} (?:der|des)\b",
            r"les commentaires (?:(?:publiés|postés|déposés|des \w{4,12}) (?:\w+ ){0,3})?(?:sont"
            r" (?:de|sous) la (?:seule )?responsabilité|n['’]engagent que|relèvent de la seule"
            r" responsabilité)\b",
            r"(?:el contenido de )?los comentarios (?:(?:publicados|vertidos|de (?:los|nuestros)"
            r" (?:lectores|usuarios)) (?:\w+ ){0,3})?(?:es|son) (?:\w+ ){0,4}(?:opinión|opiniones"
            r"|responsabilidad) (?:\w+ )?(?:de|del) [^.!?:]{0,60}\b(?:autor|lector|internauta|quien"
            r"|usuario)(?:\w{0,3}[.!]|[^.!?:]{1,20}\bno (?:de|del|la)\b)",
            r"no est[áa] permitido verter comentarios contrarios a las leyes\b",
            r"recuerde que usted es responsable de todo lo que escribe(?: y que se revelar|\W*$)",
            r"(?:el diario|la redacción|este (?:diario|medio)) se reserva el derecho (?:a|de)"
            r" (?:borrar|editar|eliminar|moderar|suprimir)\b.{0,40}comentario",
            r"os comentários (?:(?:aqui )?(?:publicados|postados|dos leitores) (?:\w+"
            r" ){0,3})?(?:são (?:de )?(?:\w+ ){0,2}responsabilidade|não (?:representam|refletem)"
            r" (?:\w+ ){0,2}opinião)\b",
            r"i commenti (?:(?:dei lettori|pubblicati|inseriti) (?:\w+ ){0,3})?non (?:esprimono"
            r"|rappresentano|riflettono|rispecchiano|sono) (?:\w+ ){0,4}(?:l['’])?opinion[ei]"
            r" (?:della redazione|del giornale|della testata|dell['’]editore)",
            r"(?:komentarze|opinie) są (?:\w+ )?(?:prywatnymi opiniami|własnością) (?:\w+"
            r" )?(?:autor|czytelnik|internaut|użytkownik)",
            r"комментарии (?:отражают|выражают) (?:\w+ ){0,2}(?:мнени\w|точк\w) (?:\w+"
            r" ){0,2}(?:автор|пользовател|посетител|читател)\w{0,3}(?:\W*$|,? (?:а не|и не|и"
            r" могут не)\b)",
            r"(?:yorumlar(?:ın|ınızın)?|yazılan yorumlar\w*) (?:\w+ ){0,3}(?:sorumluluğu)\w*"
            r" (?:\w+ ){0,3}(?:okuyucu|okur|üye|yazan|yapan|sahip)",
        ),
        60.0,
    ),
    Stock(
        "sponsor_note",
        Label.ADVERT,
        "says that the text was paid for",
        begins(
            r"this (?:article|content|post|section|story) (?:is|was) (?:created|paid for|produced"
            r"|sponsored|written)\b.{2,120}\b(?:in (?:collaboration|partnership) with|on behalf of)"
            r" (?:(?:an|our|the) (?:advertiser|sponsor)s?|an? client)\b",
            r"(?:our|the) (?:newsroom|(?:news|editorial)(?:,? (?:and|or) (?:news|editorial))?"
            r" (?:departments?|staff|teams?))\b.{0,60}\b(?:had no role|(?:was|were) not involved)"
            r" in (?:its (?:creation|display|preparation|production|writing)|the (?:creation"
            r"|display|preparation|production|writing) of this (?:article|content|page|post|story))"
            rf"{END}",
            r"(?:dieser|diese) (?:artikel|beitrag|inhalt|anzeige) (?:ist|wurde|entstand) "
            r"(?:in (?:zusammenarbeit|kooperation) mit|im auftrag)\b[^.!?]{2,60}"
            rf"(?:(?:redaktion|red\.) (?:hatte|war)\b.{{0,60}}|finanziert){END}",
            r"(?:la|notre) rédaction n['’]a pas (?:participé|pris part) à (?:la"
            r" (?:création|production|réalisation|rédaction)|l['’]élaboration) de (?:ce|cet|cette)"
            rf" \w{{3,12}}{END}",
            r"(?:la redacción|el equipo editorial)\b.{0,40}\bno (?:ha participado|participó"
            r"|intervino) en la (?:creación|elaboración|producción) de est[ea] \w{3,12}"
            rf"(?: \w{{3,12}})?{END}",
        ),
        60.0,
        unlisted=True,
    ),
    Stock(
        "donation_note",
        Label.ADVERT,
        "asks for money for the paper",
        begins(
            r"can you chip in\?(?=.{0,400}\b(?:donat|support us|nonprofit|non-profit))",
            r"(?:we understand|we know) that not everyone (?:can|is able to) (?:donate|give|pay)"
            r" (?:right now|for (?:the )?news)\b"
            r"(?=.{0,300}\b(?:(?:chip|pitch) in|journalism|reader))",
            rf"please don['’]t (?:scroll past|skip) this{END}",
            r"(?:support|help) (?:real|independent|local|quality|honest) journalism[.!:—–-]* "
            r"(?:subscribe|donate|give|join|become)\b",
            r"subscribe (?:now |today )?for (?:just|only|as little as)"
            rf" [$£€]?\d[\d.,]{{0,5}}(?: (?:cents|a (?:month|week|year)|per (?:month|week))){END}",
            r"se (?:você )?chegou até aqui,? (?:apoie|assine|contribua)\b",
            r"si (?:llegaste|has llegado) hasta (?:acá|aquí|el final),? (?:apóya|apoya|suscr|hazte"
            r"|sumate|súmate)",
            r"se sei arrivat[oa] (?:fin qui|fino a qui|alla fine)\b.{0,80}"
            r"\b(?:abbonati|sostienici)\b",
            r"si vous (?:êtes arrivés?|avez lu) jusqu['’](?:ici|au bout)\b.{0,120}"
            r"\b(?:soutenez|abonnez|fai(?:tes|re) un don\b)",
            r"(?:wenn|falls) (?:sie|du|ihr) bis (?:hierher|hierhin|zum ende) gelesen\b.{0,80}"
            r"\bunterstütz\w{0,3} (?:sie |du |ihr )?(?:mich|uns)\b",
        ),
        100.0,
        unlisted=True,
        more=(
            (
                begins(
                    r"(?:[^«»“”\"]{8,300} )?en vous abonnant,? vous (?:soutenez|aidez"
                    r"|contribuez)\b(?=.{0,80}\b(?:information|journal|média|presse))"
                ),
                "en vous abonnant",
            ),
        ),
    ),
    Stock(
        "newsletter_note",
        Label.ADVERT,
        "offers a newsletter or an app",
        begins(
            r"receba (?:em primeira mão|em seu e-?mail|no seu e-?mail|gratuitamente) (?:as |os "
            r"|todas as )?(?:\w+ )?(?:notícias|novidades)\b",
            r"(?:recibe|recibí|reciba) (?:en primicia|antes que nadie|gratis|todas?) (?:l[oa]s? )?"
            r"(?:\w+ )?(?:noticias|novedades|boletín)\b(?=.{0,120}\b(?:correo|e-?mail|suscr|boletín"
            r"|bandeja))",
            r"recevez (?:en avant-première|par (?:e-?mail|courriel)|directement dans votre boîte)"
            r" [^.!?]{0,40}\b(?:actualités?|actus?|infolettre|newsletter|nouvelles)\b",
            r"(?:erhalten sie|erhalte) (?:regelmäßig|kostenlos|als erste[rs]?|jede woche|jeden"
            r" \w{3,8}) (?:\w+ ){0,3}(?:neuigkeiten|nachrichten|infos|updates)\b"
            r".{0,80}\b(?:postfach|e-?mail|newsletter)",
            rf"take our (?:news|stories|weather) with you{END}",
            r"download the (?:\S{1,30} ){1,3}news app for (?:android|ios|iphone)"
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
            r"for more (?!details\b|info|on the\b|than\b)(?:\w+ ){0,2}(?:articles|coverage|current"
            r" affairs|headlines|news|stories|updates)\b[^.!?]{0,80},? (?:please visit\b|(?:check"
            r" out|follow|visit) (?:our|us)\b|follow @|(?:click|tap) (?:here|on the link)|download"
            r" our|subscribe to our|log on to|stay tuned|(?:visit|go to|head to) (?:www\.|https?:"
            r"|[\w-]{2,30}\.(?:com|net|org|in)\b|the [^.!?]{2,30} (?:home ?page|website)))",
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
        "follow_channel",
        Label.SHARE,
        "asks to follow the paper elsewhere",
        begins(
            r"auf unsere[mr] (?:[@#]?[\w.]{2,30} )?(?:facebook|instagram|pinterest"
            r"|tiktok|youtube)(?:[- ](?:account|channel|kanal|konto|profil|seite))? (?:finden sie"
            r"|findest du|findet ihr)\b",
            rf"ติดตามข่าว.{{0,40}}(?:ได้ที่|ได้ทาง|ผ่านทาง).{{0,40}}{END}",
        ),
        40.0,
        unlisted=True,
    ),
)
