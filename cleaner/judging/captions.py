"""Captions that are told by what they say: who took a picture, or what is to be seen in it.

Programs that render pages to text may write what browsers show in place of a missing picture. On
the development corpora, as text, 43 of 49 pages on which the model keeps such lines gain.
"""

import re
from itertools import pairwise, takewhile
from typing import Final

from cleaner.blocks.segments import LINE, Zone
from cleaner.judging.looks import Look
from cleaner.vocabulary import BULLETS, Concept
from cleaner.vocabulary.picture_words import describes_picture, names_picture

__all__ = ["is_picture_file", "photo_credit", "photographer", "picture_described", "told_caption"]

WORDS: Final = (4.0, 80.0)
NAME_WORDS: Final = 7.0
ASIAN: Final = "\u3040"
ENDING: Final = 3
"""A sign from which on those of Chinese, Japanese and Korean stand, and where it is looked for."""
TAIL: Final = 90
"""Characters at the end of a block in which the name is looked for."""
_NAME: Final = r"[^\W\d_a-zа-яё][^.!?()]{1,60}"
_PICTURE: Final = (
    r"(?i:photo(?:graph(?:er|y|ie)?)?|photos|fotos?|fot\.|fotograf(?:ie|ía|ia)?|bild|beeld"
    r"|imagen|imagem|immagine|image|zdjęcie|фото|снимок|снимк[аи]|fotoğraf|kuvat?|bilde|billede|fotók?|kép"
    r"|φωτ(?:ό|ο|ογραφία)|写真|图片|圖片|사진)"
)
_UNCASED_PICTURE: Final = r"(?:फोटो|फ़ोटो|صورة|تصوير|תמונה|צילום)"
_CREDIT: Final = re.compile(
    rf"(?:(?:[.!?»”\"] |[(\[])(?:(?!EU|NYC?|TV|UK|US)[A-Z]{{2,6}} )?|© ?){_PICTURE}"
    r"\s?[:：.|/=＝]?\s?(?:by |von |de |di |van |door )?"
    rf"{_NAME}[)\]]?\.?$"
    rf"|(?:[.!?»”\"] |[(\[]){_UNCASED_PICTURE} ?[:：|/=] ?{_NAME}[)\]]?$"
    rf"|(?:,| [—–|-]) (?:{_PICTURE}|(?i:fot)) ?[:：] ?{_NAME}$"
    rf"|(?:[.!?»”\"] ?|[(\[])(?:[Cc]redits?|CREDITS?|[Pp]ics?)"
    rf" ?(?::|\.\.\.|…) ?{_NAME}[)\]]?$"
    r"|\w [Cc]redits?: [^\W\d_a-zа-яё][^.!?()/]{2,40}/[^.!?()]{2,40}$"
)
"""Who took it, behind a word for a picture or for a credit. Headlines say "Tax credit: Who gets it"
and "With a photo: ...", so that within a sentence more is asked for."""
_AGENCY: Final = (
    r"(?:AP|AFP|AAP|ANP|ANSA|dpa|DPA|EFE|EPA|Getty|Getty Images|imago|Keystone|Lusa|PAP|Reuters"
    r"|REUTERS|Shutterstock|iStock(?:photo)?|TASS|ТАСС|Xinhua)"
)
_WORDS_OF_NAME: Final = r"(?:[^\W\d_a-zа-яё][\w.'’-]+\s){1,3}[^\W\d_a-zа-яё][\w.'’-]+ ?/ ?"
_BY_AGENCY: Final = re.compile(
    rf"[(\[](?:{_AGENCY} (?i:photos?|images|foto)\b[^()\[\]]{{0,60}}"
    rf"|[^()\[\]]{{3,50}}[/–—-]\s?{_AGENCY}(?i: photo)?)[)\]]\.?$"
    rf"|[.!?»”\"] (?:{_WORDS_OF_NAME}(?:{_AGENCY}|[A-Z]{{2,5}})"
    rf"|\({_WORDS_OF_NAME}[^\W\d_a-z][^()/]{{2,40}}\))$"
    rf"|[^\W\d_]{{2}}(?<!opyright)\.? © ?{_AGENCY}(?: ?/ ?{_NAME})?$"
    rf"|[.!?»”\"] ?(?:[^\W\d_a-zа-яё][\w.'’-]{{1,20}}\s){{1,3}}[^\W\d_a-zа-яё][\w'’-]{{1,20}}"
    rf" ?[—–] ?{_AGENCY}$"
)
"""Who took it and for whom: "(AP Photo/Ann Otter)", "(Ann Otter/Getty Images)", "ANN OTTER/AP"."""
_OWNER: Final = re.compile(
    r"\w{2}(?<!opyright)[.,!?)»”\"]{0,2}(?: ?[|–—·-])? ?© ?"
    r"(?!.*\b(?:19|20)\d\d\b)(?:[^\W\d_a-zа-яё]|[a-z]{1,20}[-.])[^!?()©]{1,70}(?<![.:])$"
)
"""Whose it is, behind what is to be seen: "The mole at noon © Tarn Tourism / Ann Otter"."""
_OF_SITES: Final = re.compile(
    r"\b(?:alle|all|contents?|copyright|data|datos|design|données|inhalte?|karten?|kartendaten|layout"
    r"|leaflet|letras?|lyrics|maps?|pages?|paroles|seiten?|sites?|songtexte?|texte?s?|tiles"
    r"|translations?|website)\b",
    re.IGNORECASE,
)
"""What else has owners: "Design and content © Tarn Council", "Map data © ...", "Lyrics © ..."."""
_HAN: Final = r"[\u4e00-\u9fff]"
_IN_ASIA: Final = re.compile(
    r"[\[(] ?사진 ?[=:] ?[^\[\]()]{2,40}[\])]$|[.다] ?사진 ?= ?\S{2,20}(?: \S{1,10})?$"
    r"|[.다] ?[/ⓒ©] ?\w{0,10}(?:통신|뉴스|뉴스1|뉴시스|일보|신문)$"
    rf"|(?:[记記]者|社[发發]|通[讯訊][员員])\s?{_HAN}{{2,5}}(?:、{_HAN}{{2,4}})?\s?[摄攝][)）]?$"
    r"|[（(](?:(?:视频|網路|網絡|网络|新闻|影片|资料|資料)截[图圖]|视觉中国)[)）]$"
    rf"|[\s（(]{_HAN}{{2,4}}\s[摄攝][)）]?$|[（(]{_HAN}{{2,8}}[摄攝][)）]$"
    r"|(?:^|[\s：:（(])[^\s。！？!?，,：:（(如需可自须須]{2,16}供[图圖][)）]?$"
    r"|[图圖]片均?(?:来自|來自|来源于)[网網][络絡路]$"
    r"|[＝=（(][^。＝=（(]{0,50}撮影[)）]?$"
    r"|[^。！？!?]＝(?:共同|時事|ロイター|[AＡ][PＰ]|AFP時事|新華社)$"
    r"|[^。！？!?」]（(?:[^（）]{0,6}[＝=])?(?:共同|時事|ロイター|[AＡ][PＰ]|AFP時事|新華社)）$"
)
"""Behind a sign or in brackets, and in Chinese and Japanese with a word behind the name. Reports
set the agency in brackets behind their last stop."""
_CAPITALS: Final = r"(?:[^\W\d_a-zа-яё][\w.'’-]+ ){1,2}[^\W\d_a-zа-яё][\w.'’-]+"
_PAPER: Final = (
    r"(?:Chronicle|Courier|Globe|Guardian|Gazette|Herald|Journal|Mail|Mirror|News|Observer|Post|Press"
    r"|Record|Register|Standard|Star|Sun|Telegraph|Times|Tribune)"
)
_NAME_ALONE: Final = re.compile(
    rf"{_WORDS_OF_NAME}(?:{_AGENCY}|[\w.+-]+@[\w-]+\.[\w.-]+)"
    rf"|[Bb]eeld {_AGENCY}(?: ?/ ?{_NAME})?|[Bb]eeld {_WORDS_OF_NAME}{_NAME}"
    rf"|[Pp]ics?: {_CAPITALS}"
    rf"|[Ff](?:oto|ot\.):? (?:{_AGENCY}|{_WORDS_OF_NAME}{_NAME}|[\w.-]{{2,30}} ?/ ?{_AGENCY})"
    rf"|(?:(?:[Ii]mage|[Pp]hoto|[Pp]icture) )?[Cc]redits?(?:: |\.\.\.|…) ?{_NAME}"
    rf"|(?:फोटो|फ़ोटो|صورة|الصورة) ?: ?{_NAME}|[\[(] ?사진 ?[=:] ?[^\[\]()]{{2,40}}[\])]"
    rf"|{_CAPITALS} ?(?:/|—|via) ?(?:[Pp]ool ?/ ?)?{_AGENCY}(?: ?/ ?{_AGENCY})?"
    rf"|{_CAPITALS}(?: for | ?/ ?)[Tt]he (?:[A-Z]\w{{1,20}} ){{1,3}}{_PAPER}"
    r"|(?:[Ff]eatured |[Cc]over |[Hh]eader )?(?:[Ii]mage|[Pp]hoto|[Pp]icture|[Ss]creenshot)s?"
    rf" (?:by|via|from) {_CAPITALS}(?: ?/ ?[A-Z][\w ]{{1,30}})?"
    r"|(?:题图(?:来自|来源)|(?:题图|題圖)\s?[:：]|图片来源|圖片來源)\s?[:：]?\s?[^\s。！？]{2,30}"
    r"(?: [^\s。！？]{1,20}){0,2}"
    r"|(?:以上|本文|文中)?(?:图片|配图|照片|图)(?:均|皆|都)?(?:来自|来源于|源自|取自)(?:互联网|网络)[。）)]?"
)
_BRACKETED: Final = re.compile(rf"(?!The ){_CAPITALS} ?/ ?The [A-Z][\w ]{{1,30}}")
"""Who took it and for whom, in brackets: "(Ann Otter/The Harbour Office)"."""
BRACKETS: Final = {"(": ")", "[": "]"}
_HINT: Final = re.compile("|".join(map(re.escape, (
    "(", "（", "/", "[", "—", "©", "ⓒ", "摄", "攝", "phot", "fot", "bild", "beeld", "imag", "zdj",
    "kuva", "kép", "φωτ", "фот", "сним", "写真", "\uff1d", "图片", "圖片", "撮影", "사진", "फ",
    "صور", "صوي", "תמונ", "צילו", "credit", "pic", "截", "供",
))))  # fmt: skip
"""One of these is in whatever the expressions match; to look for them takes a tenth of the time."""
_HINT_OF_NAME: Final = re.compile("[/—:图圖照फص사]|beeld|fot|credit|pic| for |via|imag|phot|shot")
"""The same for a name alone."""
_SLASH: Final = re.compile(r"[.!?»”\"] / [^\W\d_a-z][^a-z.!?()]{4,40}\.?$")
"""Without a word for it, a name in capitals behind a slash."""
CREDITS: Final = (
    (
        re.compile(
            "phot|fot|bild|beeld|mag|zdj|фот|сним|kuva|billed|kép|φωτ|写真|图片|圖片|사진|फ|صور|صوي"
            "|תמונ|צילו|credit|pic"
        ),
        _CREDIT,
    ),
    (re.compile(r"[(\[/©—–]"), _BY_AGENCY),
    (re.compile(" / "), _SLASH),
    (re.compile(r"[^\x00-\x7f]"), _IN_ASIA),
)
"""Expressions for the end of a line, each with what is in it in small letters then."""
CREDIT_NAMES: Final = frozenset({"credit", "credits"})
OF_PICTURES: Final = frozenset(
    {"<figure>", "figure", "image", "img", "media", "photo", "picture", "portrait", "thumbnail"}
)
"""Names before it: "image__credits", "photo-credit"."""
CREDIT_WORDS: Final = 10.0
OWNED_WORDS: Final = 30.0
"""Of what is to be seen in a picture and whose that is, at most."""
LINKED: Final = 0.5
RIGHTS: Final = "©"
ROW: Final = "tr"
DESCRIPTION_WORDS: Final = (5.0, 40.0)
PARAGRAPHS: Final = frozenset({"div", "p", "figure"})


def told_caption(look: Look) -> str | None:
    """The evidence in its words that a block is a caption; no sentence of more words is one."""
    if look.ends_sentence and look.words > NAME_WORDS:
        return None
    return photo_credit(look) or photographer(look) or picture_described(look)


def photo_credit(look: Look) -> str | None:
    """The evidence that a block is a caption: who took the picture, at its end."""
    low, high = WORDS
    if look.ends_sentence or look.words > high:
        return None
    tail = look.text[-TAIL:]
    if look.words < low and max(tail[-ENDING:]) < ASIAN:  # words without spaces are few
        return None
    small = tail.lower()
    if not _HINT.search(small):
        return None
    likely = (credit.search(tail) for hint, credit in CREDITS if hint.search(small))
    found = next(filter(None, likely), None)
    found = found or (_OWNER.search(tail) if RIGHTS in tail and _may_be_owned(look) else None)
    return f"ends with “{found.group().strip()[:60]}”" if found else None


def _may_be_owned(look: Look) -> bool:
    """Whether the © at the end of a block may be that of a picture.

    In cards, which are lists, it is that of another story's, and in links too; a row of data may
    list pictures.
    """
    if look.words > OWNED_WORDS or look.links >= LINKED or look.says(Concept.COPYRIGHT):
        return False
    listed = look.tag == ROW or (look.tag != LINE and look.within(Zone.LIST))
    return not listed and _OF_SITES.search(look.text.partition(RIGHTS)[0]) is None


def photographer(look: Look) -> str | None:
    """The evidence that a line only says who took a picture: "Ann Otter/Reuters"."""
    text = look.text
    if look.words <= NAME_WORDS and _HINT_OF_NAME.search(text.lower()) and _is_name_alone(text):
        return "who took a picture, and no more"
    if CREDIT_NAMES.isdisjoint(look.names) or not _is_named_credit(look):
        return None
    return "in an element for who took a picture"


def _is_name_alone(text: str) -> bool:
    if _NAME_ALONE.fullmatch(text):
        return True
    if len(text) < 2 or BRACKETS.get(text[0]) != text[-1]:
        return False
    inner = text[1:-1].strip()
    return bool(_NAME_ALONE.fullmatch(inner) or _BRACKETED.fullmatch(inner))


def _is_named_credit(look: Look) -> bool:
    """Whether a short line with such a name has it for the credit of a picture."""
    if look.ends_sentence or look.words > CREDIT_WORDS:
        return False
    own = takewhile(lambda name: not name.startswith("<"), look.names[1:])
    return any(behind in CREDIT_NAMES and name in OF_PICTURES for name, behind in pairwise(own))


def picture_described(look: Look) -> str | None:
    """The evidence that a line of a text says what is to be seen in a picture."""
    low, high = DESCRIPTION_WORDS
    if look.tag != LINE or look.ends_sentence or not low <= look.words <= high:
        return None
    found = describes_picture(look.text)
    return f"describes a picture: “{found}”" if found else None


def is_picture_file(look: Look) -> bool:
    """Whether a line of a text is the name or the address of the file of a picture.

    So may be a paragraph of HTML in an element that is named for pictures. Others, lines of code
    and entries of lists may tell of files, and so may words: "cp dawn.png", "Save it as dawn.png.".
    """
    if look.ends_sentence or look.text[0] in BULLETS:
        return False
    if look.tag in PARAGRAPHS:
        return not OF_PICTURES.isdisjoint(look.names) and names_picture(look.text)
    if look.tag != LINE or look.within(Zone.PREFORMATTED):
        return False
    told = " " in look.text and look.text[0].islower()
    return not told and names_picture(look.text)
