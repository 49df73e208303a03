"""The lines of a page -> the days that they name, and what they say of them."""

import re
from collections.abc import Iterator
from typing import Final

from cleaner.fields.candidates import bare
from cleaner.fields.day_signs import OF_HEAD
from cleaner.fields.published_days import FILED
from cleaner.fields.sight import SHORT, Sight
from cleaner.judging.amendments.boards import BOARD
from cleaner.model import Label
from cleaner.parsing.dates import YEAR_AND_DAY, parse_date
from cleaner.parsing.short_days import is_short_day
from cleaner.vocabulary.board_lines import tells_time
from cleaner.vocabulary.day_words import CHANGED, PUBLISHED, small
from cleaner.vocabulary.periods import without_periods
from cleaner.vocabulary.picture_words import names_picture

__all__ = ["ABOVE", "CHANGE", "JOINED", "WHOLE_YEAR", "days_in_lines", "has_short_year"]

LABEL_WORDS: Final = 4
"""A line above a day that has fewer says what day it is."""
LINE: Final = 2 * SHORT
"""Words of a block that may name a day, at most."""
ABOVE: Final = 6
BELOW: Final = 14
CHANGE: Final = re.compile(
    rf"{CHANGED}|\b(?:last|latest) (?:post|reply|activity)|"
    r"letzter? (?:beitrag|antwort)|dernier message|últim[ao] (?:respuesta|mensaje|resposta)|"
    r"ultimo messaggio|laatste (?:bericht|reactie)|последнее сообщение|son mesaj"
)
_PUBLICATION: Final = re.compile(PUBLISHED)
"""Both are for texts that went through `small`."""
JOINED: Final = re.compile(
    r"\b(?:joined|join date|member since|registered|founded|registriert|beigetreten|mitglied seit|"
    r"inscrit|registrado|iscritto|lid sinds|регистрация|a community for|"
    r"anmeldungsdatum|data di registrazione|data rejestracji|реєстрація|katılım tarihi|"
    r"üyelik tarihi|blev medlem|ble medlem|membru din|εγγραφή|登録日|注册时间|가입일|"
    r"(?:geregistreerd|dołączy[łl]a?|зарегистрирован|kayıt|tilmeldt|liittynyt|registrován|založen|"
    r"csatlakozott)(?= ?:|$)|"
    r"prior(?:ity|[- ]art) date|filing date|prioritätsdatum|anmeldedatum|date de priorité)\b",
    re.IGNORECASE,
)
OF_NUMBERS: Final = frozenset(
    {
        "version", "versión", "versione", "versie", "release", "build", "firmware", "score",
        "ratio", "size", "phone", "tel", "telefon", "téléphone", "teléfono", "telefono",
    }
)  # fmt: skip
"""What a line above says of numbers that look like a day with a short year."""
CELLS: Final = frozenset({"td", "th", "tr"})
WIKI: Final = "mediawiki"
_POST: Final = re.compile(
    r"(?:^|[\n.!?…”\"] ?|pic\.twitter\.com/\w{1,20} )[—–-]{1,2} ?[^—–\n]{1,60}\(@\w{1,30}\)"
)
"""What stands below a post that a page quotes: "— Ann Lee (@annlee) March 3, 2016"."""
_BESIDE: Final = re.compile(
    r"^(?:[<«‹←]|(?:previous|prev|next|older|newer)(?: \w{1,12})? ?[:(|])|[>»›→]$|\d{4} issue$",
    re.IGNORECASE,
)
"""Leads to the entry before or after, or names the issue of a magazine."""
_DIGIT: Final = re.compile(r"\d")
WHOLE_YEAR: Final = re.compile(r"\d{4}|\d\s?月")


def days_in_lines(sight: Sight) -> Iterator[tuple[str, str, int]]:
    """The places, the words and the block of each day that a line names."""
    top = -99 if sight.title is None else sight.title
    is_wiki = _is_wiki(sight)
    columns = zip(sight.blocks, sight.words, strict=True)
    numbered = [  # as most lines are not
        (index, block.text)
        for index, (block, words) in enumerate(columns)
        if (words <= LINE or FILED.match(block.text)) and _DIGIT.search(block.text)
    ]
    dated = [i for i, text in numbered if YEAR_AND_DAY.search(text) or is_short_day(text)]
    for index in dated:
        block, words = sight.blocks[index], sight.words[index]
        above = sight.blocks[index - 1].text if index else ""
        text = _dated(block.text)
        listed = block.reason.startswith(BOARD) or (is_wiki and block.tag in CELLS)
        if text is None or listed or names_picture(text):
            continue
        if JOINED.search(text) or JOINED.fullmatch(above.rstrip(": ")):
            yield "joined line", text, index
            continue
        near = top - ABOVE <= index <= top + BELOW
        in_head = (near or block.label in OF_HEAD) and bare(above) not in OF_NUMBERS
        if not in_head and has_short_year(text):
            continue
        if block.label is Label.DATE:
            yield "date block", text, index
        if block.label is Label.BYLINE:
            yield "byline block", text, index
        if near:
            yield "near title", text, index
        for place, said in _said(text, above):
            yield place, said, index
        if words <= 8:
            yield "other block", text, index


def has_short_year(value: str) -> bool:
    """Whether a value that names a day has but two digits of its year."""
    return not WHOLE_YEAR.search(value) and is_short_day(value)


def _is_wiki(sight: Sight) -> bool:
    """Whether MediaWiki made the page, by what it declares or by its classes."""
    made = " ".join(sight.page.declared.meta.get("generator", ())).lower()
    return WIKI in made or any(WIKI in names for names in sight.names)


def _dated(text: str) -> str | None:
    """What a line says without the ends of periods; None if that names no day of the page."""
    if not _names_day(text) or _is_of_other(text):
        return None
    rest = without_periods(text)
    return rest if rest == text or _names_day(rest) else None


def _names_day(text: str) -> bool:
    """Whether a line names a day. Most name a year at best, and a look for words costs more."""
    if YEAR_AND_DAY.search(text) is None or parse_date(text, day_first=True) is None:
        return is_short_day(text)
    return True


def _is_of_other(text: str) -> bool:
    """Whether the day of a line is of a post, an issue, the entry before or after, or is today."""
    return _POST.search(text) is not None or _BESIDE.search(text) is not None or tells_time(text)


def _said(text: str, above: str) -> Iterator[tuple[str, str]]:
    """What a line, or a short one above it, says that its day is."""
    words = small(text)
    if change := CHANGE.search(words):
        yield "updated line", text[change.start() :]
    if publication := _PUBLICATION.search(words):
        yield "published line", text[publication.start() :]
    if above.count(" ") < LABEL_WORDS and not YEAR_AND_DAY.search(above):
        label = small(above)
        if CHANGE.search(label):
            yield "updated line", text
        elif _PUBLICATION.search(label):
            yield "published line", text
