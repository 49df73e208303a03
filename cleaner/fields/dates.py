"""A page -> the candidates for its day of publication, and what can be told about each."""

import re
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, Final

import numpy as np

from cleaner.blocks.columns import Floats
from cleaner.fields.candidates import Candidate, Candidates, bare, standing
from cleaner.fields.day_order import reads_day_first
from cleaner.fields.marks import Mark, text_in
from cleaner.fields.page_signs import PAGE_SIGNS
from cleaner.fields.published_days import FILED
from cleaner.fields.sight import SHORT, Sight
from cleaner.model import Label
from cleaner.parsing.dates import YEAR_AND_DAY, parse_date
from cleaner.parsing.linked_data import text_of, types_of
from cleaner.parsing.metadata import ARTICLE_TYPES, PAGE_TYPES
from cleaner.parsing.short_days import any_day, is_short_day, short_day
from cleaner.vocabulary.day_words import CHANGED, PUBLISHED, small
from cleaner.vocabulary.periods import without_periods

__all__ = [
    "DATE_COLUMNS",
    "date_candidates",
    "date_rows",
    "is_by_headline",
    "is_in_address",
    "is_loose",
    "is_of_other",
    "is_stated",
    "is_timed",
    "says_published",
]

ARTICLE_META: Final = ("article:published_time", "og:article:published_time", "og:published_time")
"""Open Graph's own names, which systems fill in by themselves; the others mean many things."""
PUBLISHED_META: Final = (
    "datepublished", "parsely-pub-date", "pubdate", "publishdate", "publish-date",
    "publish_date", "sailthru.date", "dc.date.issued", "dcterms.created", "dc.date",
    "dcterms.date", "dc.date.created", "date", "citation_date", "citation_publication_date",
    "article.published", "published_time", "originalpublicationdate",
    "cxenseparse:recs:publishtime", "ptime", "displaydate", "created", "bt:pubdate",
    "article_date_original", "published", "published-date", "published_date", "date_published",
    "publication_date", "publication-date", "article:published", "og:pubdate",
    "citation_online_date", "dcterms.issued", "release_date", "article:create_at", "ms.date",
    "dc.date.issue", "apub:time",
)  # fmt: skip
CHANGED_META: Final = (
    "article:modified_time", "og:updated_time", "last-modified", "datemodified", "lastmod",
    "dcterms.modified", "dc.date.modified", "revised", "article:modified", "updated",
    "last_updated", "modified", "og:modified_time", "date_modified", "last-updated",
)  # fmt: skip
LABEL_WORDS: Final = 4
"""A line above a day that has fewer says what day it is."""
LINE: Final = 2 * SHORT
"""Words of a block that may name a day, at most."""
ABOVE: Final = 6
BELOW: Final = 14
BESIDE: Final = 3
"""Blocks between a headline and the line with its day, at most."""
_CLOCK: Final = re.compile(r"(?<![\d:])[0-2]?\d:[0-5]\d(?!\d)")
PLACES: Final = (
    "article published", "article created", "article changed", "page published", "page changed",
    "object published", "article meta", "published meta", "changed meta", "time", "time below",
    "class", "class below", "changed class", "stated property", "stored published",
    "stored changed", "date block", "byline block", "near title", "updated line",
    "published line", "address", "other block", "attribute", "joined line",
)  # fmt: skip
SHAPE: Final = (
    "places", "candidates", "is earliest", "is latest", "days after earliest", "days before latest",
    "times named", "first of month", "year", "distance", "place on page", "score", "words",
    "is date block", "kept", "stated", "stated others", "same month others", "after core",
    "day off stated", "day off shown",
)  # fmt: skip
DATE_COLUMNS: Final = (*PLACES, *SHAPE, *PAGE_SIGNS)
_CHANGE: Final = re.compile(
    rf"{CHANGED}|\b(?:last|latest) (?:post|reply|activity)|"
    r"letzter? (?:beitrag|antwort)|dernier message|últim[ao] (?:respuesta|mensaje|resposta)|"
    r"ultimo messaggio|laatste (?:bericht|reactie)|последнее сообщение|son mesaj"
)
_PUBLICATION: Final = re.compile(PUBLISHED)
"""Both are for texts that went through `small`."""
_JOINED: Final = re.compile(
    r"\b(?:joined|join date|member since|registered|founded|registriert|beigetreten|mitglied seit|"
    r"inscrit|registrado|iscritto|lid sinds|регистрация|a community for|"
    r"anmeldungsdatum|data di registrazione|data rejestracji|реєстрація|katılım tarihi|"
    r"üyelik tarihi|blev medlem|ble medlem|membru din|εγγραφή|登録日|注册时间|가입일|"
    r"(?:geregistreerd|dołączy[łl]a?|зарегистрирован|kayıt|tilmeldt|liittynyt|registrován|založen|"
    r"csatlakozott)(?= ?:|$)|"
    r"prior(?:ity|[- ]art) date|filing date|prioritätsdatum|anmeldedatum|date de priorité)\b",
    re.IGNORECASE,
)
_ADDRESS: Final = re.compile(
    r"/((?:19|20)\d{2})(?:[/-]?|/[A-Za-z]{2,20}/)(\d{2}|(?<=[/-])[a-z]{3,9}(?=[/-]))[/-]?(\d{1,2}(?=/)|\d{2})"
    r"(?=[/_.-]|\b)"
)
# What stands before a day as JSON, or as JSON inside an attribute of HTML.
_STORED_KEY: Final = re.compile(
    r"(date_?published|published_?(?:at|date|time|on)?|publish_?date|created_?(?:at|date|time)?|"
    r"date_?created|created[-_]timestamp|post_?date|first_?published|pub_?(?:date|time)|updated_?(?:at|date)?|"
    r"modified_?(?:at|date)?|date_?modified|last_?modified)(?:[\W]|quot){1,24}$",
    re.IGNORECASE,
)
_NUMERIC: Final = re.compile(r"\b(?:0?\d|1[0-2])([./-])(?:0?\d|1[0-2])\1\d{4}\b")
_DOTTED: Final = re.compile(r"(?<![\w.])\d\d\.\d\d\.[0-2]\d(?![\w.])")
TOLD: Final = 6
"""Words of a sentence before its day, at least, if that is not of the page."""
TOLD_LETTERS: Final = 30
"""The same where no space parts words, from the day to the end."""
_WRITER: Final = re.compile(
    r"\b(?:by|von|par|por|door|av|af|przez) [^,.]{1,40}, (?:[^\W\d_]{3,12}\.? )?\d?$"
)
"""Right before the day of a sentence that says who began a thread."""
MARKING: Final = ("datetime", "content", "title", "data-date", "pubdate")
"""Attributes in which an element that is marked for a day may have it."""
OF_HEAD: Final = frozenset({Label.DATE, Label.BYLINE})
OF_NUMBERS: Final = frozenset(
    (
        "version",
        "versión",
        "versione",
        "versie",
        "release",
        "build",
        "firmware",
        "score",
        "ratio",
        "size",
        "phone",
        "tel",
        "telefon",
        "téléphone",
        "teléfono",
        "telefono",
    )
)
"""What a line above says of numbers that look like a day with a short year."""
YEAR_FIRST: Final = frozenset({"hu", "ja", "ko", "lt", "mn", "sv", "zh"})
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
SHOWN: Final = frozenset({"other block", "near title", "time", "time below", "class"})
"""Places where the days of comments and of other pages are found too."""
_LINES: Final = SHOWN | {"class below", "date block", "byline block"}
OF_OTHERS: Final = frozenset({Label.CAPTION, Label.COMMENT, Label.TEASER})
"""Labels of blocks with days of their own: readers write later, and pictures are older."""
DAY_FIRST: Final = frozenset({"uk", "au", "nz", "ie", "in", "za", "sg", "eu"})
"""Ends of hosts in English where the day stands before the month."""
BY_READERS: Final = ("review", "reviews", "comment", "comments")
"""What an object of JSON-LD has of those who read the page, or bought what it is about."""
STORED: Final = 30
STORED_LENGTH: Final = 1_500_000
KEY_LENGTH: Final = 40
DAY_LENGTH: Final = len("2012-03-04")
_DIGIT: Final = re.compile(r"\d")
_DIGITS: Final = re.compile(r"\d{4}|\d\s?月")


def date_candidates(sight: Sight) -> Candidates:
    """Every day that may be the one: declared, marked, in a line of the page or in its address.

    Of "03/04/2012" the day that the page names elsewhere is taken, else as its language has it.
    """
    day_first = _is_day_first(sight)
    named = [(place, value, None) for place, value in (*_declared(sight), *_marked(sight))]
    stated = [
        (place, value, index) for place, value, index in (*named, *_in_blocks(sight)) if value
    ]
    if day_first is None and any(_is_open(value) for _, value, _ in stated):
        day_first = reads_day_first(block.text for block in sight.blocks if block.kept)
    short = not _is_year_first(sight)
    dotted = _dots_day_first(sight) or day_first
    days = [
        _read(value, day_first=dotted if _DOTTED.search(value) else day_first, short=short)
        for _, value, _ in stated
    ]
    stored = [(place, parse_date(value)) for place, value in _stored(sight)]
    if in_address := _ADDRESS.search(sight.address):
        stored.append(("address", parse_date("-".join(in_address.groups()))))
    doubtful = [_is_doubtful(value) for _, value, _ in stated]
    sure = {day for day, doubt in zip(days, doubtful, strict=True) if day and not doubt}
    sure |= {day for _, day in stored if day}
    found = Candidates()
    for (place, value, index), day, doubt in zip(stated, days, doubtful, strict=True):
        found.add(place, _likelier(value, day, sure) if doubt else day, index)
    for place, day in stored:
        found.add(place, day)
    _move_to_head(found, zip(days, (index for _, _, index in stated), strict=True), sight)
    return found


def _move_to_head(
    found: Candidates, shown: Iterable[tuple[str | None, int | None]], sight: Sight
) -> None:
    """Let days in a page's furniture stand where the article shows them: it may be of today.

    shown: days and the blocks that name them.
    """
    if sight.title is None:
        return
    places: dict[str, int] = {}
    for day, index in shown:
        if day and index is not None and sight.blocks[index].label in OF_HEAD:
            near = places.setdefault(day, index)
            if abs(index - sight.title) < abs(near - sight.title):
                places[day] = index
    for one in found:
        if one.block is not None and one.block < sight.title - ABOVE:
            one.block = places.get(one.text, one.block)


def _read(value: str, *, day_first: bool | None, short: bool) -> str | None:
    """The day of a value. short: whether two numbers may be the year, behind day and month."""
    read = any_day if short else parse_date
    return read(value, day_first=day_first)


def _is_year_first(sight: Sight) -> bool:
    """Whether the page is in a language that writes the 3rd of April 2016 as 16/04/03."""
    return (sight.page.declared.language or "").lower()[:2] in YEAR_FIRST


def _dots_day_first(sight: Sight) -> bool | None:
    """Whether 03.04.12 is in April: in English so, but for that of America."""
    language = (sight.page.declared.language or "").lower().replace("_", "-")
    return True if language.startswith("en") and not language.endswith("-us") else None


def _is_doubtful(value: str) -> bool:
    """Whether a value has numbers that may mean two days; "Fri, 05/03/2024" is one."""
    found = _NUMERIC.search(value)
    if found is None and is_short_day(value):
        return short_day(value, day_first=True) != short_day(value, day_first=False)
    if found is None or found[1] == ".":
        return found is not None
    return parse_date(value, day_first=True) != parse_date(value, day_first=False)


def _is_open(value: str) -> bool:
    """Whether numbers may mean one day or another."""
    if is_short_day(value):
        return short_day(value) is None and short_day(value, day_first=True) is not None
    numeric = _NUMERIC.search(value) is not None
    return numeric and parse_date(value) is None and parse_date(value, day_first=True) is not None


def is_of_other(day: Candidate, sight: Sight) -> bool:
    """Whether only a line about another page, of a comment or a caption, or a sentence names it."""
    if day.block is None or not SHOWN.issuperset(day.places):
        return False
    block = sight.blocks[day.block]
    return block.label in OF_OTHERS or (block.label is Label.BODY and _is_told(block.text))


def is_by_headline(day: Candidate, sight: Sight) -> bool:
    """Whether a short line right above or below the headline names it."""
    if day.block is None or sight.title is None or "near title" not in day.places:
        return False
    return abs(day.block - sight.title) <= 1


def is_in_address(day: Candidate) -> bool:
    """Whether the page shows a day that its address has too."""
    return "address" in day.places and not _LINES.isdisjoint(day.places)


def is_loose(day: Candidate, sight: Sight) -> bool:
    """Whether only lines show it, none by the headline, that say nothing: it may be of others."""
    if not _LINES.issuperset(day.places):
        return False
    return not (is_by_headline(day, sight) or _is_in_head(day, sight))


def is_stated(day: Candidate) -> bool:
    """Whether the page declares it as that of publication."""
    return not _STATED.isdisjoint(day.places)


def says_published(day: Candidate, sight: Sight) -> bool:
    """Whether a line that is no sentence says so."""
    return "published line" in day.places and (
        day.block is None or not _is_told(sight.blocks[day.block].text)
    )


def is_timed(day: Candidate, sight: Sight) -> bool:
    """Whether a line right by the headline, which is all about it, names it with an hour."""
    if day.block is None or not _is_in_head(day, sight):
        return False
    return _CLOCK.search(sight.blocks[day.block].text) is not None


def _is_in_head(day: Candidate, sight: Sight) -> bool:
    """Whether a line by the headline that is all about it names it."""
    if day.block is None or sight.title is None or abs(day.block - sight.title) > BESIDE:
        return False
    return sight.blocks[day.block].label in OF_HEAD


def _is_told(text: str) -> bool:
    """Whether a sentence tells of a day; one of an agency names its place and day at once."""
    found = YEAR_AND_DAY.search(text)
    if found is None or text[-1] not in ".!?。！？":
        return False
    if text.count(" ", 0, found.start()) < TOLD and not _is_told_unspaced(text, found.start()):
        return False
    return _WRITER.search(text, 0, found.start()) is None


def _is_told_unspaced(text: str, start: int) -> bool:
    """Whether a sentence without spaces tells of the day that starts there: goes on, or began."""
    return text[-1] in "。！？" and len(text) - start > TOLD_LETTERS


def _likelier(value: str, day: str | None, sure: Container[str]) -> str | None:
    """Of the two days that numbers may mean the one that the page surely names."""
    first = day or _read(value, day_first=True, short=True)
    if first is None or first in sure:
        return first
    other = parse_date(f"{first[:4]}-{first[8:]}-{first[5:7]}")
    return other if other is not None and other in sure else day


def _is_day_first(sight: Sight) -> bool | None:
    """Whether the page writes the 3rd of April as 03/04; None where its language does not say."""
    language = (sight.page.declared.language or "").lower().replace("_", "-")
    if not language:
        return None
    if not language.startswith("en"):
        return True
    domain = sight.host.rpartition(".")[2]
    return not language.endswith("-us") and (language not in ("en", "") or domain in DAY_FIRST)


def _declared(sight: Sight) -> Iterator[tuple[str, str | None]]:
    declared = sight.page.declared
    for one in declared.objects:
        kinds = types_of(one)
        who = "article" if kinds & ARTICLE_TYPES else "page" if kinds & PAGE_TYPES else "object"
        yield f"{who} published", text_of(one.get("datePublished"))
        if who != "object":
            yield f"{who} changed", text_of(one.get("dateModified"))
        if who == "article":
            yield "article created", text_of(one.get("dateCreated") or one.get("uploadDate"))
    for place, names in (
        ("article meta", ARTICLE_META),
        ("published meta", PUBLISHED_META),
        ("changed meta", CHANGED_META),
    ):
        for name in names:
            for value in declared.meta.get(name, ())[:1]:
                yield place, value


def _marked(sight: Sight) -> Iterator[tuple[str, str | None]]:
    short = ""  # the first one: days of other pages are written like it
    for mark in sight.marks.dates:
        stated = (mark.element.get(name) for name in MARKING)
        value = next((one for one in stated if one and _may_be_day(one)), None)
        value = value or text_in(mark.element)
        if not _DIGITS.search(value):
            short = short or (value if _is_short(value) else "")
            if not short or value != short:
                continue
        yield _place(mark), value


def _is_short(value: str) -> bool:
    """Whether a value that names a day has but two digits of its year."""
    return not _DIGITS.search(value) and is_short_day(value)


def _may_be_day(value: str) -> bool:
    return _DIGITS.search(value) is not None or is_short_day(value)


def _place(mark: Mark) -> str:
    element = mark.element
    names = f"{element.get('class') or ''} {element.get('itemprop') or ''}"
    if _CHANGE.search(small(names)):
        return "changed class"
    if _JOINED.search(_before(element)):
        return "joined line"
    if (element.get("itemprop") or "").startswith("date"):
        return "stated property"
    kind = "time" if element.tag in ("time", "relative-time", "abbr") else "class"
    return f"{kind} below" if mark.below else kind


def _before(element: Any) -> str:
    """The words right before an element."""
    before, around = element.getprevious(), element.getparent()
    return str((before.tail if before is not None else around is not None and around.text) or "")


def _in_blocks(sight: Sight) -> Iterator[tuple[str, str, int]]:
    top = -99 if sight.title is None else sight.title
    is_wiki = _is_wiki(sight)
    columns = zip(sight.blocks, sight.words, strict=True)
    numbered = [i for i, (block, words) in enumerate(columns) if _may_be_dated(block.text, words)]
    for index in numbered:
        block, words = sight.blocks[index], sight.words[index]
        above = sight.blocks[index - 1].text if index else ""
        text = _dated(block.text, words)
        if text is None or (is_wiki and block.tag in CELLS):
            continue
        if _JOINED.search(text) or _JOINED.fullmatch(above.rstrip(": ")):
            yield "joined line", text, index
            continue
        near = top - ABOVE <= index <= top + BELOW
        in_head = (near or block.label in OF_HEAD) and bare(above) not in OF_NUMBERS
        if not in_head and _is_short(text):
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


def _is_wiki(sight: Sight) -> bool:
    """Whether MediaWiki made the page, by what it declares or by its classes."""
    made = " ".join(sight.page.declared.meta.get("generator", ())).lower()
    return WIKI in made or any(WIKI in names for names in sight.names)


def _may_be_dated(text: str, words: int) -> bool:
    """Whether a line has a number, which most have not."""
    return (words <= LINE or FILED.match(text) is not None) and _DIGIT.search(text) is not None


def _dated(text: str, words: int) -> str | None:
    """What a line says without the ends of periods; None if that names no day of the page."""
    if not _names_day(text, words) or _is_of_other(text):
        return None
    rest = without_periods(text)
    return rest if rest == text or _names_day(rest, words) else None


def _names_day(text: str, words: int) -> bool:
    """Whether a line names a day. Most name a year at best, and a look for words costs more."""
    if words > LINE and not FILED.match(text):
        return False
    if YEAR_AND_DAY.search(text) is None or parse_date(text, day_first=True) is None:
        return is_short_day(text)
    return True


def _is_of_other(text: str) -> bool:
    """Whether the day of a line is that of a post, of an issue, or of the entry before or after."""
    return _POST.search(text) is not None or _BESIDE.search(text) is not None


def _said(text: str, above: str) -> Iterator[tuple[str, str]]:
    """What a line, or a short one above it, says that its day is."""
    words = small(text)
    if change := _CHANGE.search(words):
        yield "updated line", text[change.start() :]
    if publication := _PUBLICATION.search(words):
        yield "published line", text[publication.start() :]
    if above.count(" ") < LABEL_WORDS and not YEAR_AND_DAY.search(above):
        label = small(above)
        if _CHANGE.search(label):
            yield "updated line", text
        elif _PUBLICATION.search(label):
            yield "published line", text


def _stored(sight: Sight) -> Iterator[tuple[str, str]]:
    """The days in data for the page's scripts, by the names of their keys."""
    of_readers = _days_of_readers(sight.page.declared.objects)
    days = (found for found in sight.days if found[1] not in of_readers)
    for start, day in islice(days, STORED):
        if start + len(day) > STORED_LENGTH:
            return
        before = sight.page.source[max(0, start - KEY_LENGTH) : start]
        if key := _STORED_KEY.search(before):
            changed = _CHANGE.search(small(key[1])) is not None
            yield ("stored changed" if changed else "stored published"), day


def _days_of_readers(objects: Iterable[Mapping[str, Any]]) -> set[str]:
    """The days on which readers wrote what the objects of a page hold of them."""
    stated = (one[name] for one in objects for name in BY_READERS if one.get(name))
    remarks = (remark for one in stated for remark in (one if isinstance(one, list) else [one]))
    days = (text_of(one.get("datePublished")) for one in remarks if isinstance(one, dict))
    return {day[:DAY_LENGTH] for day in days if day}


def date_rows(sight: Sight, found: Sequence[Candidate]) -> Floats:
    """What the model sees of each candidate; float32, shape (columns, candidates)."""
    days = [int(np.datetime64(candidate.text, "D").astype(int)) for candidate in found]
    declared = sum(not candidate.places.keys().isdisjoint(_STATED) for candidate in found)
    months = [candidate.text[:7] for candidate in found]
    rows = []
    named = Counter(day for _, day in sight.days)
    last = next((i for i in range(len(sight.kept) - 1, -1, -1) if sight.kept[i]), 0)
    earliest, latest = min(days, default=0), max(days, default=0)
    both = list(zip(found, days, strict=True))
    stated = {day for one, day in both if not one.places.keys().isdisjoint(_STATED)}
    shown = {day for one, day in both if one.block is not None}
    near = {day: {day - 1, day + 1} for day in days}
    for candidate, day in zip(found, days, strict=True):
        index = candidate.block
        block = None if index is None else sight.blocks[index]
        states = not candidate.places.keys().isdisjoint(_STATED)
        rows.append(
            (
                *standing(candidate, PLACES),
                len(candidate.places),
                len(found),
                day == earliest,
                day == latest,
                min(9999, day - earliest),
                min(9999, latest - day),
                _times(candidate.text, named, sight.page.source),
                candidate.text.endswith("-01"),
                int(candidate.text[:4]),
                99
                if index is None or sight.title is None
                else max(-20, min(40, index - sight.title)),
                -1.0 if index is None else index / len(sight.blocks),
                -1.0 if block is None else block.score,
                0 if index is None else sight.words[index],
                block is not None and block.label is Label.DATE,
                index is not None and sight.kept[index],
                states,
                declared - states,
                months.count(candidate.text[:7]) - 1,
                index is not None and index > last,
                not near[day].isdisjoint(stated),
                not near[day].isdisjoint(shown),
                *sight.signs,
            )
        )
    return np.array(rows, np.float32).reshape(-1, len(DATE_COLUMNS)).T


def _times(day: str, named: Mapping[str, int], source: str) -> int:
    """How often the page names the day as ISO 8601. named: how often those of this century."""
    return named.get(day, 0) if day.startswith("20") else source.count(day)


_STATED: Final = frozenset(
    {
        "article published",
        "article created",
        "page published",
        "article meta",
        "published meta",
        "stated property",
    }
)
