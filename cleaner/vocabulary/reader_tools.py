"""What papers set around their texts for those who read them: notes of the page, not of the text.

Kinds of stock sentences, see `stock_sentences`: how old the article is, what stands here that comes
from elsewhere, what a form answered, what leads on. What is nothing but the name of a tool, "Save
for later", is a kind of `flow_lines`.
"""

import re
from typing import Final

from cleaner.model import Label
from cleaner.vocabulary.stock import END, Beginning, Stock, begins

__all__ = ["READER_TOOLS", "is_picture_button"]

_MINUTES: Final = r"\d{1,3} ?(?:min(?:\.|ut\w{0,3}|s)?|dakika|dk|minuty?|分|분)"
_PICTURE_BUTTON: Final = begins(
    rf"(?:hide|toggle|show) caption{END}",
    rf"view (?:image|photo|picture|gallery) in full ?screen{END}",
    rf"enlarge (?:this|the) (?:image|photo|picture){END}",
    rf"bild (?:vergrößern|vergroessern){END}",
    rf"bildunterschrift (?:anzeigen|einblenden|ausblenden){END}",
    rf"bildergalerie (?:starten|öffnen|anzeigen){END}",
    rf"(?:agrandir|voir|afficher) (?:l['’]image|la photo)(?: en plein écran)?{END}",
    rf"(?:ampliar|ver) (?:la |a )?(?:foto|imagen|imagem)(?: en pantalla completa)?{END}",
    rf"(?:ingrandisci|apri) (?:la foto|l['’]immagine){END}",
    rf"(?:afbeelding|foto) (?:vergroten|openen){END}",
    rf"(?:powiększ|zobacz) (?:zdjęcie|galerię){END}",
    rf"(?:förstora|visa) (?:bild|bilden|bildtext){END}",
    rf"画像を拡大(?:する)?{END}",
    rf"(?:사진 확대|이미지 크게 ?보기|사진 크게 ?보기){END}",
)
_BESIDE_PICTURES: Final = re.compile(
    r"(?:(?:(?:haga|haz) clic|pulsa|clique) para )?ampliar\W{0,3}"
    r"|(?:bilder|fotos|galer[ií]a|images|imagens|imágenes|photos|pictures)\W{0,3}",
    re.IGNORECASE,
)
"""Buttons that elsewhere may head a part of a text."""
READER_TOOLS: Final = (
    Stock(
        "picture_button",
        Label.INTERFACE,
        "shows more or less of a picture",
        _PICTURE_BUTTON,
        6.0,
    ),
    Stock(
        "article_age",
        Label.INTERFACE,
        "says how old the article is",
        begins(
            r"this (?:article|story|post) is (?:more than|over) \d{1,2} (?:month|year)s? old"
            rf"{END}",
            r"(?:dieser artikel|der artikel) ist (?:mehr als|älter als|über) (?:\d{1,2}|ein|zwei"
            rf"|drei) (?:jahre?|monate?)(?: alt)?{END}",
            rf"cet article (?:a|date de) plus (?:de|d['’]) ?(?:un|\d{{1,2}}) (?:ans?|mois){END}",
            rf"este artículo tiene más de \d{{1,2}} (?:años?|meses){END}",
            rf"artikeln är (?:mer|äldre) än \d{{1,2}} (?:år|månader)(?: gammal)?{END}",
            r"(?:artikkelen|saken|denne artikkelen) er (?:mer|over) (?:enn )?\d{1,2} år gammel"
            rf"{END}",
            rf"(?:artiklen|denne artikel) er (?:mere|over) (?:end )?\d{{1,2}} år gammel{END}",
        ),
        12.0,
    ),
    Stock(
        "reading_time",
        Label.OTHER,
        "says how long the text takes to read or to hear",
        begins(
            rf"listen(?: to (?:article|story|post))?\W{{1,3}}\(?{_MINUTES}{END}",
            rf"(?:lectura|leitura) de {_MINUTES}{END}",
            rf"(?:ouvir|escuchar|écouter|lyssna|anhören|ascolta)\W{{1,3}}{_MINUTES}{END}",
            rf"tekst czyta się {_MINUTES}{END}",
            rf"okuma süresi ?:? ?{_MINUTES}{END}",
            rf"مدة القراءة ?:? ?(?:[\d٠-٩]{{1,3}} )?(?:دقيقة|دقائق|دقيقتان|دقيقتين){END}",
            rf"\d{{1,2}}['’′] di lettura{END}",
        ),
        8.0,
    ),
    Stock(
        "listen_to",
        Label.INTERFACE,
        "offers to read the text aloud",
        begins(
            rf"listen to (?:article|story|post){END}",
            rf"ascolta questo articolo{END}",
            rf"escuch[eá] (?:el|este) artículo{END}",
            rf"lyssna på artikeln{END}",
            rf"(?:استمع|استمعوا) (?:إلى|الى) (?:المقال|الخبر){END}",
            r"(?:ख़बर|खबर) सुनें\W*$",
        ),
        6.0,
    ),
    Stock(
        "skips_past",
        Label.INTERFACE,
        "leads past what is no text",
        begins(
            r"skip past (?:the |this )?(?:newsletter|promotion|ad|advert|most|related)\b",
            rf"after newsletter promotion{END}",
            rf"passer la publicité{END}",
            rf"(?:saltar|omitir) (?:la publicidad|el anuncio){END}",
            rf"スキップして進む{END}",
        ),
        6.0,
    ),
    Stock(
        "after_signing_up",
        Label.INTERFACE,
        "answers who has signed up",
        begins(
            rf"there was (?:a problem|an error) signing you up{END}",
            rf"(?:thanks|thank you) for (?:signing up|subscribing){END}",
            r"(?:check|please check) your inbox (?:or spam folder )?to confirm your subscription\b",
        ),
        14.0,
    ),
    Stock(
        "embedded_content",
        Label.INTERFACE,
        "stands where something from elsewhere would be shown",
        begins(
            r"an dieser stelle (?:finden sie|findest du|befindet sich|steht) (?:einen?|ein)"
            r" (?:externe[rn]?|relevante[rn]?|von der redaktion|ergänzende[rn]?)\b",
            r"ich bin (?:damit )?einverstanden, dass mir externe inhalte\b",
            r"(?:hierdurch|damit|dabei) können personenbezogene daten an drittplattformen\b",
            r"personenbezogene daten können (?:dabei )?an drittplattformen\b",
            rf"(?:empfohlener (?:redaktioneller|externer) inhalt|externer inhalt){END}",
            rf"die wiedergabe wurde unterbrochen{END}",
            rf"il video non è disponibile{END}",
            rf"javascript (?:är avstängt|måste vara (?:påslaget|aktiverat)\b.{{0,60}}){END}",
            rf"din webbläsare (?:stöder|stödjer) inte javascript{END}",
        ),
        30.0,
    ),
    Stock(
        "on_one_device",
        Label.INTERFACE,
        "says on how many devices one may read",
        begins(
            r"lecture (?:du|de la|de|des|d['’]) ?.{1,30} en cours sur un autre appareil\b",
            r"vous pouvez lire .{1,30} sur un seul appareil à la (?:fois|même)\b",
            r"parce qu['’]une autre personne \(ou vous\) est en train de lire\b",
        ),
        30.0,
    ),
    Stock(
        "articles_left",
        Label.INTERFACE,
        "counts what may be read or given away",
        begins(
            r"you(?: have|['’]ve)(?: got)? \d{1,3} (?:free |gift |premium )?(?:articles?|gifts?"
            r"|stor(?:y|ies)) (?:left|remaining|to (?:give|share))\b",
            r"sie können (?:ihn|diesen artikel) auch ohne abonnement lesen, weil er ihnen"
            r" geschenkt\b",
            r"l['’]espace (?:des contributions|de commentaires) est réservé aux abonné",
            r"si (?:tienes|tiene) cuenta en .{1,30}, puede?s utilizarla para identificar",
            rf"artykuł dostępny (?:tylko )?dla (?:prenumeratorów|subskrybentów){END}",
        ),
        20.0,
    ),
    Stock(
        "own_offer",
        Label.ADVERT,
        "offers the site's app, newsletter or channel",
        begins(
            r"sigue toda la información (?:de|del|sobre|en) .{1,60}\b(?:facebook|twitter|x"
            r"|instagram|newsletter|boletín|telegram|whatsapp)\b",
            r"deseja receber as (?:notícias|últimas)\b.{0,50}\bem tempo real",
            rf"ative as notificações d[oae]s? ?\S{{1,20}}{END}",
            r"per restare (?:sempre )?aggiornat[oaie] .{0,30}\b(?:scarica|seguici|iscriviti)\b",
            r"تابعنا (?:على|عبر) (?:فيسبوك|تويتر|إكس|واتساب|تلغرام|تيليجرام|يوتيوب|إنستغرام"
            r"|قناتنا|تطبيق|منصات|أخبار جوجل)",
            rf"今すぐ(?:無料)?(?:登録|購読)(?:する)?(?:（[^）]{{1,20}}）)?{END}",
        ),
        24.0,
        unlisted=True,
    ),
    Stock(
        "not_now",
        Label.INTERFACE,
        "is a button of a question",
        Beginning(r"Agora não$", cased=True),
        3.0,
        unlisted=True,
    ),
    Stock(
        "rates_article",
        Label.INTERFACE,
        "asks what readers think of the article",
        begins(
            r"dziękujemy, że przeczyta\S{2,12} nasz artykuł\b",
            rf"oceń jakość naszego artykułu{END}",
            rf"\d{{1,6}} out of \d{{1,6}} found this helpful{END}",
            rf"이 기사를 추천합니다{END}",
            r"(?:この記事に関する|この記事への)(?:感想|ご意見).{0,12}お寄せください",
        ),
        14.0,
    ),
    Stock(
        "standards_note",
        Label.LEGAL,
        "says what the agency stands for, or sells its rights",
        begins(
            r"our standards ?: the .{1,40}\btrust principles\b",
            rf"(?:purchase|acquire|buy) licensing rights(?:, opens .{{1,12}})?{END}",
            rf"reuse this content(?:, opens .{{1,12}})?{END}",
            rf"réutiliser ce contenu{END}",
        ),
        14.0,
        more=((begins(rf".{{1,80}}, opens (?:in )?(?:a )?new (?:tab|window){END}"), "opens"),),
    ),
    Stock(
        "read_also",
        Label.TEASER,
        "leads to another story, or to the next page",
        begins(
            r"(?:up|read|watch) next ?: ?[^.!?]{8,140}$",
            r"【(?:動画|映像|関連|あわせて読みたい|こちらも読む)】",
            r"次の?ページ ?[:：へ]",
            rf"(?:この)?記事の続き(?:は|を).{{0,12}}(?:次ページ|次のページ|読む){END}",
            rf"返回.{{1,12}}，查看更多{END}",
        ),
        30.0,
    ),
    Stock(
        "source_note",
        Label.OTHER,
        "names who edited the page",
        begins(
            rf"(?:责任编辑|責任編輯|责编|責編|编辑|編輯|校对|审核) ?[:：] ?\S{{2,12}}{END}",
        ),
        10.0,
        unlisted=True,
    ),
    Stock(
        "continues_below",
        Label.ADVERT,
        "says that the text goes on behind something else",
        begins(r"reszta (?:artykułu|materiału|tekstu) (?:pod|po)\b"),
        10.0,
    ),
    Stock(
        "counter",
        Label.INTERFACE,
        "says which of how many is shown",
        begins(
            r"(?:photo|image|picture|slide|foto|bild|imagen) \d{1,4} ?(?:of|von|de|/) ?\d{1,4}"
            rf"{END}"
        ),
        5.0,
    ),
)


def is_picture_button(text: str) -> bool:
    """Whether a block is a button beside a picture, and no word of its caption."""
    if _BESIDE_PICTURES.fullmatch(text) is not None:
        return True
    return _PICTURE_BUTTON.match(text) is not None
