"""A page whose author the model does not see -> the name that a line surely states, if one does.

"9 October 2021, 11:00 Author: Ann Lee Views: 20" holds more than a byline does; old blogs put
"Posted by Ann Lee on 9 October | Permalink" below the text; Chinese papers put the reporter
into brackets at its end.
"""

import re
from collections.abc import Sequence
from typing import Final

from cleaner.fields.lines_of_titles import TOGETHER, lines_below
from cleaner.fields.names import clean_name, without_role
from cleaner.fields.people import is_person
from cleaner.model import Block, Label
from cleaner.vocabulary.by_words import SUBMITTED
from cleaner.vocabulary.posted_lines import poster_in
from cleaner.vocabulary.reporters import (
    is_surnamed,
    reporter_by_day,
    reporter_in,
    reporter_in_brackets,
)
from cleaner.vocabulary.said_of_days import before_said

__all__ = ["stated_author"]

OF_OTHERS: Final = frozenset({Label.COMMENT, Label.TEASER, Label.ADVERT, Label.NAVIGATION})
"""Labels of blocks that name others."""
NAMING: Final = frozenset({Label.BYLINE, Label.CREDIT})
BOLD: Final = frozenset({Label.HIGHLIGHT, Label.HEADING})
"""Labels of lines that may name a reporter: the model takes bold ones for headings."""
_TELLING: Final = NAMING | BOLD | TOGETHER
EDGES: Final = "【】 "
COLONS: Final = frozenset(":：")
LONGEST: Final = 160
"""Characters of a line that names the author and more."""
_LABELLED: Final = re.compile(
    r"(?:^|[\s|·•])(?:author|autor|autora|auteur|autore|автор|yazar|penulis|συντάκτης)"
    r"\s?[:：]\s{0,3}(?P<name>[^|·•:：\n]{3,60})(?P<next>[:：])?",
    re.IGNORECASE,
)
_POSTED: Final = re.compile(
    r"^(?:posted|published|written) by (?P<name>[^|\d\n]{3,60}?) (?:on|at) "
    r"[^|\n]{0,30}\d[^|\n]{0,30}[|·•] ?(?:permalink|permanent link|link|comments?|track-?backs?)\b",
    re.IGNORECASE,
)
_BELOW_TITLE: Final = re.compile(
    r"^(?:(?:posted|published|submitted) on [^\n]{3,60} )?by (?P<name>\S{2,30}(?: \S{1,30}){0,3})$",
    re.IGNORECASE,
)
_BY_USER: Final = re.compile(
    r"(?:by|von|par|por|door|przez) (?P<before>[^\W\d_][\w.-]{1,30}),? "
    r"(?:on|am|le|el|op|w dniu) (?=[^\n]{0,20}\d)[^\n]{4,40}"
    r"|(?!©|\(c\)|copyright)[^\n]{0,30}\d{4}(?:[^\w\n]{1,3}\d{1,2}[:.h]\d\d(?: uhr)?)?[,|·•]?\s"
    r"(?:by|von|par|por|door|przez) (?!e?-?mail$)(?P<behind>[^\W\d_][\w.-]{1,30})",
    re.IGNORECASE,
)
"""In old blogs: "Von seebaer am 3.5.2013, 11:51", "27 juin 2019, par seebaer"."""
_FILED: Final = re.compile(
    r"(?:this (?:entry|post) was (?:filed|posted|published)"
    r"|dieser (?:artikel|beitrag|eintrag) wurde"
    r" (?:am|(?:abgelegt|gepostet|veröffentlicht) (?:am|in))"
    r"|(?:cet article|cette entrée|ce (?:billet|contenu)) a été (?:classée?|postée?|publiée?)"
    r"|esta entrada (?:fue|ha sido) (?:archivada|publicada)"
    r"|(?:esta entrada|este post) foi (?:postad|publicad)[ao]|questa voce è stata pubblicata"
    r"|dit bericht (?:werd|is) (?:gepost|geplaatst|gepubliceerd)"
    r"|ten wpis został (?:opublikowany|zamieszczony))"
    r"\s(?:(?!\.\s(?!\w{3,9}\s\d{4})(?-i:[^\W\d_a-zß-ÿ]))[^\n]){1,200}?\s(?:by|von|par|por|da|door|przez)\s"
    r"(?P<name>[^\W\d_][^\s.,]{1,30}(?:\s(?-i:[^\W\d_a-zß-ÿ])[^\s.,]{0,30}){0,3})"
    r"(?=[.,]|$|\s(?:and|am|dans|e|el|en|et|geschrieben|gepostet|il|in|le|on|op|und|under|unter"
    r"|verfasst|veröffentlicht|w|y)\b)",
    re.IGNORECASE,
)
"""What blogs set below a text: "This entry was posted in Boats by Ann Lee. Bookmark ...".

In one sentence, and with the word for filing first: others say who paid or who is told of."""
_SUBMITTED: Final = re.compile(rf"^(?:{SUBMITTED}) (?=[^\d\n]{{2,60}}\d)", re.IGNORECASE)
_HAN: Final = re.compile(r"[一-鿿]")
_DIGIT: Final = re.compile(r"\d")


def stated_author(blocks: Sequence[Block]) -> str | None:
    """The name in the first line of the page's own that states one."""
    own = (block for block in blocks if block.label not in OF_OTHERS)
    return next(filter(None, map(_stated, own)), None) or _filed_by(blocks)


def _filed_by(blocks: Sequence[Block]) -> str | None:
    """The name in the only line that says where and by whom a text was filed."""
    found = list(filter(None, (_FILED.match(block.text) for block in blocks)))
    return clean_name(found[0]["name"]) if len(found) == 1 else None


def _below_title(block: Block) -> str | None:
    """The name below a headline that is in the same block; it may be one of a user."""
    for line in lines_below(block):
        if (found := _BELOW_TITLE.match(line)) and (name := clean_name(found["name"])):
            return name
    return None


def _beside_day(block: Block) -> str | None:
    """The name before what is said of a day: "Ann Lee. Published on 3 May"; or a reporter's."""
    if block.label is Label.BYLINE:
        return reporter_by_day(block.text) or _user(block.text)
    start = _DIGIT.search(block.text) if block.label is Label.DATE else None
    if start is None:
        return None
    name = clean_name(before_said(block.text[: start.start()].rstrip()))
    if name and is_person(name):
        return name
    return reporter_by_day(block.text) or _user(block.text)


def _user(line: str) -> str | None:
    """The name of one word behind "by", before the day or behind it."""
    found = _BY_USER.fullmatch(line)
    return clean_name(found["before"] or found["behind"]) if found else None


def _poster(block: Block) -> str | None:
    """Who posted the text above; it may be a user."""
    poster = poster_in(block.text)
    name = clean_name(poster) if poster else None
    return name if name and (is_person(name) or " " not in name) else None


def _reporter(block: Block) -> str | None:
    """The reporter in a line of its own; a question in bold names who asks, and has a colon."""
    line = block.text.strip(EDGES)
    if block.label in NAMING:
        return reporter_in(line)
    if block.label not in BOLD or not COLONS.isdisjoint(line):
        return None
    name = reporter_in(line)
    return name if name and (not _HAN.match(name) or is_surnamed(name)) else None


def _told(block: Block) -> str | None:
    """The name in a line of a kind that may have one."""
    if block.label not in _TELLING:
        return None
    return _reporter(block) or _below_title(block) or _beside_day(block)


def _stated(block: Block) -> str | None:
    if name := reporter_in_brackets(block.text):
        return name
    if len(block.text) > LONGEST:
        return None
    if name := _told(block) or _poster(block):
        return name
    if block.label is Label.BYLINE and _SUBMITTED.match(block.text):
        return clean_name(block.text)
    found = _POSTED.match(block.text)
    if found is None and (":" in block.text or "：" in block.text):
        found = _LABELLED.search(block.text)
    if found:
        groups = found.groupdict()
        text = groups["name"].rpartition(" ")[0] if groups.get("next") else groups["name"]
        name = clean_name(text)
        if name and is_person(person := without_role(name) or name):
            return person
    return None
