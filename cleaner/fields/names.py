"""Words that may hold a name -> the name without what stands around it.

"By Ann Lee | March 4" is Ann Lee; "Reviewed by ..." is nobody who wrote the page.
"""

import re
from functools import lru_cache
from typing import Final

from cleaner.fields.programs import is_program
from cleaner.parsing.dates import parse_date
from cleaner.vocabulary.all_months import month_of
from cleaner.vocabulary.around_names import is_nobody, without_words_around
from cleaner.vocabulary.button_words import names_button
from cleaner.vocabulary.by_words import opens_with_by, without_by
from cleaner.vocabulary.forum_lines import heads_posts
from cleaner.vocabulary.invitations import before_invitation
from cleaner.vocabulary.labelled_rows import writer_in_row
from cleaner.vocabulary.mail_addresses import without_mail_address
from cleaner.vocabulary.picture_words import is_portrait
from cleaner.vocabulary.predicates import says_what_one_is
from cleaner.vocabulary.release_marks import is_release_mark
from cleaner.vocabulary.reporters import reporter_in
from cleaner.vocabulary.said_of_days import SAID_OF_DAYS, before_said
from cleaner.vocabulary.weekday_numbers import WEEKDAY_WORDS
from cleaner.vocabulary.weekdays import AROUND_DAYS, LONG_WEEKDAYS, WEEKDAYS
from cleaner.vocabulary.writer_roles import without_roles

__all__ = [
    "clean_author",
    "clean_name",
    "labelled_name",
    "names_of",
    "names_place",
    "without_role",
]

LONGEST: Final = 200
NAME_WORDS: Final = 14
FULL_NAME: Final = (2, 3)
"""Words of a first and a last name."""
LABELLED: Final = 60
LABELLED_WORDS: Final = 4
"""Characters of a label and a name, and words of the name."""
LINES_CACHED: Final = 1024
"""Lines whose names are remembered: two places or more of a page name each."""
NO_AUTHORS: Final = frozenset(
    {
        "admin", "administrator", "editor", "webmaster", "null", "none", "undefined", "unknown",
        "unbekannt", "inconnu", "desconocido", "desconhecido", "super user", "superuser", "n/a",
        "user admin", "admin user", "site admin", "site administrator", "web admin", "adm", "root",
        "default user", "system", "administrador", "administrateur", "administratör",
        "администратор", "админ", "адміністратор", "yönetici", "website",
        "佚名", "未知", "匿名", "不详", "本站", "本站原创", "原创", "原創", "网络", "网络整理",
        "互联网", "作者最近文章", "作者最新文章", "作者其他文章", "小编最近文章",
        # What templates have for a name.
        "name", "your name", "author name", "firstname lastname", "story highlights",
        # What somebody is, above a name.
        "chef", "journalist", "reporter", "correspondent", "columnist", "journaliste",
        "redakteur", "redakteurin", "periodista", "giornalista",
        # What stands before the day on which a text was sent in.
        "submitted", "soumis", "enviado", "enviada", "eingereicht", "gespeichert", "inviato",
        "ingediend", "verfasst", "dodane", "отправлено", "надіслано", "skickat", "wysłane",
        # Months cut short, of which no first name is made.
        "feb", "apr", "aug", "sep", "sept", "oct", "okt", "nov", "dec", "dez",
        # What heads the first part of a paper.
        "abstract", "index terms", "keywords", "summary", "introduction", "contents",
        "table of contents", "zusammenfassung", "einleitung", "inhalt", "inhaltsverzeichnis",
        "résumé", "sommaire", "resumen", "índice", "resumo", "riassunto", "indice", "samenvatting",
        "streszczenie", "аннотация", "содержание", "özet", "摘要", "要旨", "目次",
    }
)  # fmt: skip
_BEHIND_DAY: Final = re.compile(
    r"\d{4}\b[^\d\n]{0,12}(?:\d{1,2}[:.]\d{2})?[^\d\n]{0,12}\b"
    r"(?:by|von|durch|par|por|di|da|door|przez|av|af)\s((?-i:[^\W\d_a-zа-яё])[^|·•]{1,80})(?:[|·•].*)?$",
    re.IGNORECASE,
)
"""Who wrote it behind the year: "Posted on 12 October 2021 by Ann Lee"."""
_BESIDE_DAY: Final = re.compile(
    r"(?:\d{4}\s?[|·•│]\s?|\d月\s?\d{1,2}日\s)([^|·•│\d]{1,60})(?:[|·•│].*)?$"
)
"""The same without "by": "12 October 2021 · Ann Lee", "2021年10月12日 Ann Lee"."""
_LABEL: Final = re.compile(r"[^:：]{2,20}[:：]|기자명 ")
_GLUED: Final = re.compile(
    r"^(?:(?:By|Author|Von|Par|Por)(?=[A-Z][a-z])|(?:[Ww]ritten|[Pp]osted) by(?=[A-Z]))"
)
_GLUED_BEFORE: Final = re.compile(
    r"^[^\n|]{2,40}?(?<=[^\W\d_A-Z])(?=(?:Written|Reported|Posted) by [A-Z])"
)
"""The topic, glued to a byline: "All RiversReported by Ann Lee"."""
BEFORE_GLUED: Final = "ed by "
_MAY_BE_GLUED: Final = re.compile(r"[^\s\d_][A-ZÀ-Þ\d]")
"""In all that `_GLUED_BEHIND` finds: a first look."""
_GLUED_BEHIND: Final = re.compile(
    r"(?<=[^\W\d_A-Z])(?<!\bMc)(?<!\bMac)(?<!\bDe)(?=[A-ZÀ-Þ][^\W\d_]{2,}(?P<number>\.?\s\d)?)"
    r"|(?<=[^\W\d_])(?=(?P<year>(?:19|20)\d\d(?:-\d\d-\d|\s?[年년])))"
    r"|(?<=[A-ZÀ-Þ]{2})(?=(?P<shouted>(?:JAN|FEB|MARCH|APRIL|MAY|JUNE|JULY|AUG|SEPT|OCT|NOV|DEC)"
    r"\.?\s\d{1,2},\s\d{4}))"
    r"|(?<=[^\W\d_A-Z])(?=\d{1,2}(?:(?P<day>[./-]\d{1,2}[./-]\d{2})|\.?\s(?:de\s)?(?P<unit>[^\W\d_]{3,12})))"
)
"""Where a name ends and a day may begin, as pages without white space between elements have it."""
_DAYS: Final = "|".join(sorted(WEEKDAY_WORDS))
_MONTHS: Final = (
    "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
)
_AFTER: Final = re.compile(
    r"(?:[|•·│/»]"
    rf"|\s(?-i:{_MONTHS})\s\d{{1,2}}(?=$|\s(?:at\s\d|Follow\b))|\s\(?@(?=\w{{2}})"
    r"|\s(?:(?:編|共)?著|(?:著|訳|翻訳)者|イラスト|写真)(?=[、，,/／:：\s]|$)"
    r"|\s(?:envoyée?s? spécia(?:l|le|ux|les)|enviad[oa]s? especial(?:es)?|inviat[oai] speciali?)\b"
    r"|(?:\b|(?<=[a-zß-ÿ])(?=(?-i:[A-Z])))(?:translat(?:ed|ion)|illustrat(?:ed|ions?)"
    r"|photo(?:s|graph(?:s|y|ed)?)?"
    r"|graphics?|video) by\b"
    r"|\s(?:[–—-]{1,2}(?:\s|(?=in\s))|(?:on|in|at|am|(?-i:le|el|il))\s(?=\W*\w)"
    r"|\d{1,2}(?:st|nd|rd|th)?[./: ]"
    r"|(?:hace|há|vor|il y a)\s(?=\d)"
    rf"|(?:op|em|den|w|dnia|v|в|во)\s(?=(?:{_DAYS})\b|\d)|(?-i:{_DAYS})[.,]{{0,2}}\s\d"
    r"|\d{4}(?:[-/.]\d|\.\s|\s?[年년])|[^\W\d_]{3,12}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4})"
    r"|\b(?:updated|reviewed|published|posted|last|edited|medically|fact[- ]checked|created|"
    r"photos?|"
    r"(?:photograph(?:s|y|ies)?|fotos?|bild(?:er)?|kuvat?|zdjęcia|фото|fotografías)(?=\s?[:：])|"
    r"(?:\d{1,3}\s?[–-]\s?)?\d+\s*(?:min(?:ute)?s?|hours?|days?|weeks?|months?|years?|comments?|"
    r"posts?|followers))\b"
    r"|\(\s*\d).*$",
    re.IGNORECASE,
)
"""Of a line with single spaces; the comma and the space before stay to be stripped."""
_FULL_STOP: Final = re.compile(
    r"\.$(?<!Bros\.)(?<!Corp\.)(?<!Dept\.)(?<!Univ\.)(?<=[^\W\d_A-Z]{3}\.)"
)
"""Behind a name; not that of "Jr." or "Corp."."""
_NO_NAME: Final = re.compile(
    r"https?:|www\.|^[\W\d_]*$|^#|^\[?e-?mail\W?protected|\.(?:com|org|net|de|gov|edu)\b|@\w+\.\w|[{}<>=]|"
    r"\b(?:cookies?|subscribe|sign in|log in|read more|share)\b",
    re.IGNORECASE,
)
_OF_SHOP: Final = re.compile(
    r"(?:visit the|besuche den|bezoek de)\s.{0,60}(?:store|shop|winkel)$|"
    r"(?:visite[rz] la boutique|visita la tienda|visita lo store|visite a loja)\s|"
    r"(?:brand|marke|marque|marca|merk|märke|varumärke|marka|марка|бренд|ブランド|品牌)\s?[:：]"
    r"|[^\n]{1,60}のストアを表示$",
    re.IGNORECASE,
)
"""What shops set below the name of an article: "Visit the Alder Store", "Brand: Alder"."""
_SYMBOLS: Final = re.compile(
    r"^(?:[\u2190-\u2bff\ue000-\uf8ff\U0001f000-\U0001faff]\ufe0f?\s?){1,3}"
)
"""Pictures and boxes before a byline."""
_AUTHOR_BEHIND: Final = re.compile(r"\s\((?:Author|Autor|Autorin|Auteur|Autrice|Autora?)\)$")
_USER: Final = re.compile(r"/?u/(?=[\w-]{3,30}$)")
"""Before the names of users of some forums: "u/mill_hand"."""
_HOUR: Final = re.compile(r"\d{1,2}[:.h]\d{2}")
_BETWEEN: Final = re.compile(
    r"(?:(?<!\s)\s+)?[,;&+]\s*(?:(?-i:and|und|y|et|e|en|i|och|og|ve|и)\s+)?"
    r"|(?<!\s)\s+(?:and|und|y|et|e|en|i|och|og|ve|и|with|with additional reporting by)\s+",
    re.IGNORECASE,
)
SEPARATORS: Final = "|•·/»"
REPORTER: Final = " 기자"
"""Behind a name in Korean."""
BEFORE_PICTURE: Final = " on"
"""Behind a name and before the sign of a network: "Ann Lee on", and a picture of Google's."""
CLOCK: Final = frozenset({"am", "pm", "a.m", "p.m", "uhr"})
"""What stands behind an hour."""
_SAID_OF_HOURS: Final = frozenset({*LONG_WEEKDAYS, *SAID_OF_DAYS, *CLOCK})
STOPS: Final = ".,:()،؛、，"
BRACKETS: Final = {"(": ")", "[": "]", "（": "）", "【": "】"}
EDGES: Final = " \t,;:|-–—·•●│/\"'“”،؛、，"
DIRECTIONS: Final = dict.fromkeys(
    map(ord, "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
)
"""For `str.translate`: marks that turn the direction of what follows."""


def clean_author(value: str | None) -> str | None:
    """A name as it is declared, without "By"; None for addresses and what has no letter."""
    if not value or len(value) > LONGEST:
        return None
    text = without_roles(without_words_around(_unbracketed(" ".join(value.split()))))
    text = without_by(text).strip(EDGES)
    return text if _may_be_name(text) and not text.startswith("@") else None


@lru_cache(maxsize=LINES_CACHED)
def clean_name(value: str | None) -> str | None:
    """The name in a line of a page: without "By", and without the day or the topic behind it."""
    if not value or len(value) > LONGEST or is_portrait(value.strip()):
        return None
    plain = _SYMBOLS.sub("", value.translate(DIRECTIONS).strip())
    plain = _GLUED.sub("", _GLUED_BEFORE.sub("", plain) if BEFORE_GLUED in plain else plain)
    line = _unbracketed(" ".join(plain.split())).replace(" ,", ",")
    if reporter := reporter_in(line):
        return reporter
    if (writer := writer_in_row(line)) is not None:
        line = writer
    line = _unglued(line) if _MAY_BE_GLUED.search(line) else line
    line = without_words_around(before_invitation(line))
    text = without_roles(line).lstrip(EDGES)
    line = _behind_day(text) or text
    if opens_with_by(line):
        line = without_by(without_by(line))
    line = line.strip(EDGES)
    line = _USER.sub("", without_mail_address(line) or line)
    before = _before_what_follows(line)
    if before != line and before.rstrip().endswith((":", "：")):
        return None  # "Last change: 3 May 2012"
    text = _FULL_STOP.sub("", before.strip(EDGES).removeprefix("@"))
    text = text.removesuffix(REPORTER).removesuffix(BEFORE_PICTURE)
    if len(text.split()) > NAME_WORDS or parse_date(text) is not None or says_what_one_is(text):
        return None
    text = _once(_AUTHOR_BEHIND.sub("", _before_said(text)))
    if _HOUR.match(text) or is_release_mark(text) or heads_posts(text):
        return None
    return text if _may_be_name(text) and not _tells_of_day(text, whole=text == line) else None


def _once(name: str) -> str:
    """A name without the same one behind it: "mill_hand (mill_hand)", "Ann LeeAnn Lee"."""
    before, _, within = name.removesuffix(")").partition("(")
    if before.strip() == within.strip():
        return before.rstrip()
    person, comma, role = name.partition(",")
    if comma and (once := _once(person)) != person:
        return f"{once},{role}"
    first, second = name[: len(name) // 2].rstrip(), name[len(name) // 2 :].lstrip()
    if first == second and " " in first:
        return first
    words = name.split()
    twice = next((n for n in FULL_NAME if words[:n] == words[n : 2 * n]), 0)
    return " ".join(words[:twice]) or name


def _before_said(name: str) -> str:
    """A name of two words or more before what is said of a day: "Ann Lee Publié aujourd'hui"."""
    words = name.split()
    for place, word in enumerate(words[2:], start=2):
        if word[0].isupper() and word.strip(STOPS).casefold() in SAID_OF_DAYS:
            return " ".join(words[:place]).strip(EDGES)
    return name


def _unbracketed(line: str) -> str:
    """What stands in brackets, where that is the whole line: "(Text: Ann Lee)"."""
    inner = line[1:-1]
    within = line[:1] in BRACKETS and line[-1:] == BRACKETS[line[0]]
    return inner.strip() if within and line[0] not in inner else line


def _unglued(line: str) -> str:
    """A line up to the day that is glued to a name: "Ann Lee14 May 2021", "Ann LeeUpdated".

    Words for days are not parted from a name of one word: "RubyTuesday" is a user.
    """
    for glued in _GLUED_BEHIND.finditer(line):
        place, unit = glued.start(), glued["unit"]
        word = line[place:].split(" ", 1)[0].strip(STOPS).casefold()
        if (
            glued["day"]
            or glued["year"]
            or glued["shouted"]
            or (unit and (month_of(unit) or unit.startswith("min")))
            or (glued["number"] and (month_of(word) or word in WEEKDAYS))
            or (" " in line[:place] and (word in LONG_WEEKDAYS or word in SAID_OF_DAYS))
        ):
            return line[:place]
    return line


def _behind_day(line: str) -> str | None:
    """The name behind the day in a line; None where there is none."""
    if found := _BEHIND_DAY.search(line):
        return found[1]
    found = _BESIDE_DAY.search(line)
    words = found[1].split() if found else []
    named = 1 < len(words) <= LABELLED_WORDS and not any(word[0].islower() for word in words)
    return found[1] if found and named and not names_button(words) else None


def labelled_name(line: str) -> str | None:
    """The name of a line that is a label and a name: "Автор: Ия Лось"; None of any other."""
    if len(line) > LABELLED or not opens_with_by(line) or not _LABEL.match(line):
        return None
    name = clean_name(line)
    words = name.split() if name else []
    fewest = 2 if line.upper() != line.lower() else 1  # scripts with capitals part first names
    named = all(word[0].isalpha() and not word[0].islower() for word in words)
    return name if named and fewest <= len(words) <= LABELLED_WORDS else None


def _before_what_follows(line: str) -> str:
    """The line up to the day, the topic or the length; "Ann Lee Monday, 3 May" is Ann Lee."""
    after = _AFTER.search(line)
    if after is None:
        return line
    before = line[: after.start()]
    if (unsaid := before_said(before)) is not None:
        return unsaid
    head, _, last = before.rstrip(EDGES).rpartition(" ")
    has_weekday = last.casefold() in LONG_WEEKDAYS and after[0][0] not in SEPARATORS
    return head if head and has_weekday else before


def _tells_of_day(text: str, *, whole: bool) -> bool:
    """Whether all words are of those that stand before a day: "Thursday", "Press release".

    whole: whether nothing was cut off behind them. A month alone is a first name then, as "June".
    """
    words = [word.strip(STOPS) for word in text.casefold().replace("/", " ").split()]
    if whole:
        numbers = [word for word in words if word[:1].isdigit()]
        others = [word for word in words if not word[:1].isdigit() and word not in _SAID_OF_HOURS]
        return not others or (bool(numbers) and None not in map(month_of, others))
    return all(
        word in WEEKDAYS or word in AROUND_DAYS or month_of(word) or not word[:1].isalpha()
        for word in words
    )


def names_place(line: str) -> bool:
    """Whether a line is of one word, a comma and a day: "Ostbrook, 3 May 2003"."""
    place, _, rest = line.strip().partition(",")
    one_word = " " not in place and place[:1].isupper()
    return one_word and parse_date(rest) is not None and _tells_of_day(rest, whole=False)


def _may_be_name(text: str) -> bool:
    known = 2 <= len(text) <= LONGEST and text.casefold() not in NO_AUTHORS
    shop = _OF_SHOP.match(text) is not None
    if not known or shop or is_program(text) or is_nobody(text):
        return False
    return _NO_NAME.search(text) is None


def without_role(name: str) -> str | None:
    """The name before its first comma or bracket; None where there is neither."""
    short = re.split(r"\s*[,(，（]", name, maxsplit=1)[0].strip(EDGES)
    return short if short and short != name else None


def names_of(text: str) -> tuple[str, ...]:
    """The single names in a list of names."""
    return tuple(filter(None, (part.strip(EDGES) for part in _BETWEEN.split(text))))
