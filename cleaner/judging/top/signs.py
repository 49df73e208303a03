"""What a line at the top of an article shows itself to be: a byline, a date, a name."""

import re
from collections.abc import Sequence
from string import digits
from typing import Final

from cleaner.blocks.segments import ENTRY_TAGS, HEADING_TAGS
from cleaner.judging.looks import NOT_ASKED, SURE, Look
from cleaner.parsing.short_days import any_day
from cleaner.vocabulary import BULLETS, Concept
from cleaner.vocabulary.all_months import month_of
from cleaner.vocabulary.around_names import is_nobody
from cleaner.vocabulary.behind_by import names_nobody
from cleaner.vocabulary.board_lines import tells_time
from cleaner.vocabulary.button_rows import is_button_row
from cleaner.vocabulary.button_words import names_button
from cleaner.vocabulary.by_words import behind_label
from cleaner.vocabulary.flow_lines import heads_links
from cleaner.vocabulary.forum_lines import heads_posts
from cleaner.vocabulary.mail_addresses import without_mail_address
from cleaner.vocabulary.name_particles import NAME_PARTICLES
from cleaner.vocabulary.news_agencies import names_agency, without_agency
from cleaner.vocabulary.picture_words import is_portrait, names_picture
from cleaner.vocabulary.predicates import says_what_one_is
from cleaner.vocabulary.release_marks import is_release_mark
from cleaner.vocabulary.reporters import is_bare_name, reporter_in
from cleaner.vocabulary.said_of_days import before_said, says_of_day
from cleaner.vocabulary.topics import names_topic
from cleaner.vocabulary.weekdays import AROUND_DAYS, WEEKDAYS
from cleaner.vocabulary.wiki_lines import is_tagline
from cleaner.vocabulary.writer_roles import behind_role, without_roles
from cleaner.vocabulary.writer_titles import is_title_of_writer

__all__ = [
    "are_names",
    "byline",
    "date",
    "first_name_in",
    "is_bullet",
    "is_clock",
    "is_day",
    "is_made_of_days",
    "is_name",
    "is_name_and_title",
    "is_whole_day",
    "name_in",
    "names_day",
    "names_joined",
    "names_writer",
    "presents",
    "reports",
]

PREPOSITIONS: Final = frozenset({"by", "di", "door", "par", "por", "przez", "von"})
"""Before a writer's name, and before much else: how to get there, how to pay."""
LINE_WORDS: Final = 14.0
NAMED_WORDS: Final = 8.0
"""Of a line in an element that is named for the author."""
OF_WRITERS: Final = frozenset(
    {"author", "byline", "auteur", "autor", "autora", "autore", "autores", "redacteur"}
)
NEAR: Final = 8
FURTHER: Final = 12
"""Names of the containers around a line that may say so, and around one that is a linked name."""
OF_OTHERS: Final = frozenset({"recommended", "related", "relacionadas", "relacionados"})
"""Names of elements around the writers of other stories."""
READING: Final = frozenset({"lecture", "leitura", "lettura", "lectura", "read", "reading", "time"})
"""Beside how many minutes a text takes to read."""
DAY_WORDS: Final = 8.0
SHORT_WORDS: Final = 6.0
DATE_WORDS: Final = frozenset({"date", "datum", "data", "fecha", "dato", "дата"})
"""First words of a longer label before a day."""
DAYS: Final = 0.7
CLOCK_WORDS: Final = 5.0
LINES: Final = 4
"""Of a block that is a name, a day, and where it was written or for whom."""
NAME_WORDS: Final = (2.0, 5.0)
MOST_NAMES: Final = 4
_AND: Final = re.compile(r",? (?:and|und|et|y|e|en|og|och) |, ")
_JOINED: Final = re.compile(r" (?:and|und|et|y|e|en|og|och) ")
WRITER_WORDS: Final = 4
OWNERS: Final = ("'s", "’s")
"""At the end of a word of "Critic's Pick"."""
STAFF: Final = ("staff", "and", "und", "y", "de", "et")
PLAIN_WORDS: Final = 3
"""Of each of several names, besides particles."""
OF_HEADLINES: Final = frozenset({"a", "an", "as", "be", "is", "its", "the", "to", "was"})
"""Small words between capitals that make a headline of them: "Boat Builders Make a Point"."""
PIECES: Final = 2
"""Of a writer and a paper."""
NAME_WINDOW: Final = 300
"""Characters in which a name is looked for: the search takes time by their square."""
_CLOCK: Final = re.compile(
    r"\d{1,2}(?:[:.h]|\s?[時时시]\s?)\d{2}|\b\d{4}\s?(?:GMT|UTC)\b", re.IGNORECASE
)
_HOUR: Final = re.compile(
    r"(?:at |um |a las |à |alle |om |o |kl\.? ?|в )?\d{1,2}[:.h]\d{2}(?::\d{2})?"
    r"(?:\s?[ap]\.?m\.?|\s?uhr|\s?h)?(?:\s\(?[A-Z]{2,4}\)?)?",
    re.IGNORECASE,
)
_TO: Final = r"(?:to|till|until|bis|à|a|às|do|до|tot)"
_AFTER: Final = rf"(?:\s?[ap]\.?m\.?)?\s?(?:[-–—]|{_TO})\s?\d{{1,2}}"
_SPAN: Final = re.compile(
    rf"(?<![\d./:-])\d{{1,2}}(?:[:h]\d{{2}}{_AFTER}[:h]|\.\d{{2}}{_AFTER}\.)\d{{2}}(?!\d)"
    rf"|(?<![\d./:-])\d{{1,2}} {_TO} \d{{1,2}}[:.h]\d{{2}}(?!\d)",
    re.IGNORECASE,
)
"""From one hour to another: that is when something takes place."""
_WHOLE_DAY: Final = re.compile(
    r"\W{0,3}(?:\d{4}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]|\d{4}[./-]\d{1,2}[./-]\d{1,2}"
    r"|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{1,2}\.? (?:de )?[^\W\d_]{3,12}\.? (?:de )?\d{4}"
    r"|[^\W\d_]{3,12}\.? \d{1,2}, \d{4})"
    r"(?:\W{1,3}[(（]?[^\W\d_][)）])?(?:\W{1,3}\d{1,2}(?:[:.h]|[時시时]\s?)\d{2}[分분]?)?\W{0,3}"
)
_INTRODUCES: Final = re.compile(r"\d[^\d:]*[^\W\d_]{3}[^\d:]*:$")
"""A day and words behind it, up to a colon: "On 3 March 2014, Ann Otter wrote:"."""
_DIGIT: Final = re.compile(r"\d")
PRICED_WORDS: Final = 2
"""Behind "By", where a price tells that no name follows."""
_PRICED: Final = re.compile(r"[$€£¥]\s?\d|\d\s?[$€£¥%]")
_TAKEN: Final = re.compile(r"(?:撮影|摄|攝)[)）]?$")
"""Of a picture: "＝2014年3月3日、佐藤撮影"."""
_CAPITAL: Final = re.compile(r"[^\W\d_a-zа-яё][\w.'’-]*,?$")
_FROM: Final = re.compile(r"(?:from|von|de|da|van|от|från)\s{0,3}:\s{0,3}", re.IGNORECASE)
_BY: Final = re.compile(r"\b(?:[Bb]y|[Vv]on|[Pp]or|[Pp]ar|[Dd][ai]|[Dd]oor) [^\W\d_a-zа-яё]")
_GREEK: Final = re.compile(
    r"(?:Του|Της|Των|ΤΟΥ|ΤΗΣ)(?:\s[Α-ΩΆ-Ώ][\wΆ-ώ.'’-]{0,20}){2,3}(?:\s[–—-]\s.{1,30})?"
)
"""A name in the genitive, with the article before it."""
CREATED_WORDS: Final = 20.0
_CREATED: Final = re.compile(
    r"(?:[Cc]réée? par|(?:[Aa]ngelegt|[Ee]rstellt) von|[Cc]read[oa] por|[Cc]reat[oa] da|"
    r"[Cc]riad[oa] por|(?:[Aa]angemaakt|[Gg]emaakt) door|[Uu]tworzon[aey] przez|[Ss]kapad av|"
    r"[Oo]prettet a[fv]|[Oo]pprettet av|[Сс]оздано|[Cc]reat de) "
    r"(?=[^\W\d_a-zа-яё]\S{1,30} [^\W\d_a-zа-яё])"
)
"""What wikis set below the headline: who wrote the page, and who changed it last on what day."""
_BY_BEHIND: Final = re.compile(
    r"\d{4}[,.]?(?: [^\s]{1,6}){0,3}? (?:by|von|durch|par|por|di|da|door|przez|av|af) "
    r"(?=[^\W\d_a-zа-яё])"
)
"""Between a day and who wrote it then: "3 May 2014 by Ann Lee Leave a Comment"."""
_MINUTES: Final = re.compile(r"\b\d{1,3}\s?(?:min|мин|dk|perc|phút|分)", re.IGNORECASE)
"""How long a text takes to read."""
DAY_LENGTH: Final = 6
"""Characters of a day with its year, at least."""
TIMED_WORDS: Final = 10.0
"""Of a day and the minutes of reading."""
_BETWEEN: Final = re.compile(r" [|·•–—-] |[|·•] | [|·•]")
"""What parts the writer, the day and the minutes of reading; in an element of its own it may be
glued to one of them."""
_NAMES_END: Final = re.compile(r"\s?[|·•(–—,]|\s-\s")
"""Behind a name in a byline stands where somebody writes, what they are, or another one."""
STOPS: Final = ".,:()|·–-"
LINKED: Final = 0.9
"""Of a headline that may begin as a byline does."""
_FULL_NAME: Final = re.compile(r"[^\W\d_a-zа-яё][\w.'’-]+(?: [^\W\d_a-zа-яё][\w.'’-]+)+")
# Letters, and marks between them; each word can be read in one way only, or a long one takes hours.
_NAME: Final = re.compile(r"[^\W\d_]+(?:(?:\.[.'’-]?|['’-])[^\W\d_]+)*(?:\.[.'’-]?|['’-])?,?")
_FIRST_NAME: Final = re.compile(r"[\s:]*([^\W\d_a-zа-яё][\w.'’-]+)\s*(?:[|·–—,(-]|$)")


def byline(look: Look) -> str | None:
    """The evidence that the block names who wrote the article."""
    if look.byline is NOT_ASKED:
        look.byline = _byline(look)
    return look.byline


def _byline(look: Look) -> str | None:
    if "\n" in look.text and _name_over_day(look):
        return "a name, and a day in a line below"
    if look.words <= CREATED_WORDS and _says_creator(look):
        return "says who created the page"
    if look.words > LINE_WORDS or (look.ends_sentence and look.words > 8):
        return None
    if why := _names_plainly(look):
        return why
    said = look.says(Concept.BYLINE, hows=SURE)
    others = heads_posts(look.text) or heads_links(look.text) if said else True
    if said and not others and not _opens_otherwise(look, said.phrase):
        return f"begins with “{said.phrase}”"
    return "named author" if _is_in_byline(look) and _may_be_writer(look) else None


def _may_be_writer(look: Look) -> bool:
    """Whether a line in an element for the author is no day, no mark and no link to a list."""
    text = look.text
    if is_made_of_days(text) or _is_only_day(text) or not any(map(str.isalpha, text)):
        return False
    return _is_role_and_name(text) or (_is_plain(look) and not is_nobody(text))


def _states_writer(look: Look) -> bool:
    """Whether a line is a name, and a word for writers or for what they write.

    "Szerző: Kis Anna", "Analysis by Ann Otter, The Quay".
    """
    behind = behind_label(look.text) or behind_role(look.text) or _behind_day(look.text)
    names = _NAMES_END.split(behind, maxsplit=1)[0] if behind else ""
    return bool(names) and all(_is_stated_name(name) for name in _AND.split(names))


def _behind_day(text: str) -> str | None:
    """What stands behind a day and "by": "12 jan 23 | 5h27 Por Ana Gil".

    Behind an hour alone stands where a train comes from: "10:30 da Napoli Centrale".
    """
    by = _BY.search(text) if _DIGIT.match(text) else None
    if by is None or not is_made_of_days(day := text[: by.start()]):
        return None
    dated = any(month_of(word.strip(STOPS)) for word in day.split()) or names_day(day)
    return text[by.end() - 1 :] if dated else None


def _is_stated_name(name: str) -> bool:
    """Whether words are a name; in scripts without capitals whatever is short."""
    words = name.split()
    caseless = name.upper() == name.lower() and name[:1].isalpha()
    return _is_name(words) or (caseless and len(words) <= WRITER_WORDS)


def _names_plainly(look: Look) -> str | None:
    """The evidence that a line names somebody by an address of mail, or as who reported."""
    if _is_sender(look.text):
        return "a name and an address of mail"
    if _is_title_like(look):
        return None
    if _GREEK.fullmatch(look.text):
        return "a name in the genitive"
    if reporter_in(look.text):
        return "names who reported"
    return "says who wrote it" if look.links < LINKED and _states_writer(look) else None


def _says_creator(look: Look) -> bool:
    return not look.ends_sentence and _CREATED.match(look.text) is not None


def _is_role_and_name(line: str) -> bool:
    """Whether a line is what somebody did, and who: "Interview: Ann Lee"."""
    return ":" in line and _is_name(without_roles(line).split())


def _is_plain(look: Look) -> bool:
    """Whether a line says nothing that the vocabulary knows."""
    return not look.says(*Concept) and not says_what_one_is(look.text)


def _is_sender(line: str) -> bool:
    """Whether a line is who sent a mail: "From: Ann Lee <ann@example.org>"."""
    name = without_mail_address(line)
    return name is not None and _is_name(_FROM.sub("", name).split())


def _is_title_like(look: Look) -> bool:
    return look.tag in HEADING_TAGS or look.tag in ENTRY_TAGS


def _opens_otherwise(look: Look, phrase: str) -> bool:
    """Whether a line opens with "By" but names nobody: "By train", "2 di uova", "€ 9 di sconto".

    In a heading or an entry two words, the first of them with a capital, may be a name, and so may
    one in capitals.
    """
    rest = look.text[look.text.lower().find(phrase) + len(phrase) :]  # a bullet may stand before
    words = rest.split()
    if phrase not in PREPOSITIONS or not words or rest.lstrip().startswith(":"):
        return False
    opening = look.text[: len(look.text) - len(rest)] + " ".join(words[:PRICED_WORDS])
    if _PRICED.search(opening):
        return True
    strict = _is_title_like(look) and (
        words[0][0].islower() or (len(words) == 1 and not words[0].isupper())
    )
    counted = look.text[0].isdigit() and look.text.islower()
    return strict or counted or names_nobody(rest)


def presents(look: Look) -> str | None:
    """The evidence that a block beside the byline says what the writer is, or the paper."""
    presented = _is_in_byline(look) and says_what_one_is(look.text)
    return "says who wrote or published the page" if presented else None


def reports(text: str, title: str) -> bool:
    """Whether a line, right beside the day, names who reported.

    Below a picture the same may be who took it. title: the headline.
    """
    if names_agency(text) or is_bare_name(text, title) or _is_named_otherwise(text):
        return True
    before = without_agency(text) or ""
    return is_bare_name(before, title) or _is_writer(before.split())


def _is_writer(words: Sequence[str]) -> bool:
    """Whether words before an agency are a writer or a paper, and no part of a caption."""
    return 0 < len(words) <= WRITER_WORDS and all(
        _CAPITAL.match(word) or word in STAFF for word in words
    )


def _is_named_otherwise(line: str) -> bool:
    """Whether a line is a name, and a role or a paper: "Text: Ann Lee", "Ann Lee | The Sun"."""
    name = without_roles(line)
    if name != line and _is_name(name.split()):
        return True
    pieces = [piece.split() for piece in line.split(" | ")]
    short = len(pieces) == PIECES and all(len(piece) <= WRITER_WORDS for piece in pieces)
    return short and _is_name(pieces[0]) and not any(map(names_button, pieces))


def _is_in_byline(look: Look) -> bool:
    linked = look.links >= LINKED and look.words <= NAME_WORDS[1] and _names_one(look.text)
    names = look.names[: FURTHER if linked else NEAR]
    named = not OF_WRITERS.isdisjoint(names) or ("reader" in names and "credits" in names)
    return named and look.words <= NAMED_WORDS and OF_OTHERS.isdisjoint(names)


def _name_over_day(look: Look) -> bool:
    """Whether the first line of a block is a name, and one below it is a day."""
    first, *others = look.text.split("\n")
    if look.words > 2 * LINE_WORDS or len(others) >= LINES or not _is_name(first.split()):
        return False
    return any(len(line.split()) <= DAY_WORDS and names_day(line) for line in others)


def date(look: Look) -> str | None:
    """The evidence that the block is the day of publication."""
    if look.date is NOT_ASKED:
        look.date = _date(look)
    return look.date


def _date(look: Look) -> str | None:
    if look.words > 2 * LINE_WORDS or not _DIGIT.search(look.text):
        return None  # no day is written without a digit
    said = look.says(Concept.DATELINE)
    clock = _CLOCK.search(look.text)
    no_day = _INTRODUCES.search(look.text) or _TAKEN.search(look.text)
    if no_day or (clock and not said and _SPAN.search(look.text)):
        return None
    both = said or (clock and not look.ends_sentence)  # days of publication and of update
    if look.words > (2 * LINE_WORDS if both else LINE_WORDS):
        return None
    if not names_day(look.text):  # "Last update: 16/1, 3:36 pm"
        sure = said is not None and said.how in SURE and clock and look.words <= DAY_WORDS
        return f"begins with “{said.phrase}”" if said and sure else None
    short = look.words <= SHORT_WORDS or is_made_of_days(look.text) or _has_day(look.text)
    short = short or (not look.ends_sentence and _names_writer_and_day(look.text))
    short = short or _is_labelled_day(look.text) or _is_only_day(look.text)
    if (said or clock or short) and not (names_picture(look.text) or tells_time(look.text)):
        return "names a day" + (f", “{said.phrase}”" if said else "")
    return None


def _is_labelled_day(text: str) -> bool:
    """Whether a line says what was done on a day: "Date of the last revision: 3 May 2014"."""
    if text.split(" ", 1)[0].casefold() not in DATE_WORDS:
        return False
    label, _, day = text.rpartition(": ")
    return says_of_day(label) and is_made_of_days(day)


def names_day(text: str) -> bool:
    """Whether a text names a day, also if that of "03/04/2012" is not known."""
    return any_day(text, day_first=True) is not None


def _has_day(text: str) -> bool:
    """Whether one of the pieces of a line is a day: "Ann Lee | 3 May 2024 | 4 min read"."""
    pieces = _BETWEEN.split(text)
    short = len(pieces) > 1 and all(len(piece.split()) <= SHORT_WORDS for piece in pieces)
    return short and any(map(names_day, pieces))


def _names_writer_and_day(text: str) -> bool:
    """Whether a line is a day and a name, in either order, and a few words more at most."""
    behind = _BY_BEHIND.search(text)
    if behind is None:
        return _is_signed_day(text)
    day, named = text[: behind.start()].split(), text[behind.end() :].split()
    return len(day) < SHORT_WORDS and len(named) <= DAY_WORDS


def _is_signed_day(text: str) -> bool:
    """Whether a line is a name and what it says of a day: "Ann Lee. Published on 3 May 2014".

    Or a name, a day and how long the text takes to read.
    """
    start = _DIGIT.search(text)
    if start is None:
        return False
    day = text[start.start() :]
    timed = _MINUTES.search(day, DAY_LENGTH) is not None
    if len(day.split()) > (TIMED_WORDS if timed else SHORT_WORDS):
        return False
    name = before_said(text[: start.start()])
    if name is None and timed:
        words = text[: start.start()].split()
        name = " ".join(words[:-1] if words and month_of(words[-1].strip(".,")) else words)
    return _names_one((name or "").rstrip(" .,:|·–—-"))


def is_made_of_days(text: str) -> bool:
    """Whether nearly all words are numbers and months: those of two days."""
    words = text.split()
    told = [word for word in words if _DIGIT.search(word) or month_of(word.strip(",."))]
    return len(told) >= DAYS * len(words)


def _is_only_day(text: str) -> bool:
    """Whether a line is a day and words around days: "Fri., Aug. 23, 2019 2 min. read"."""
    words = [word.strip(STOPS).casefold() for word in text.split()]
    around = all(
        word in AROUND_DAYS
        or word in WEEKDAYS
        or word in READING
        or month_of(word) is not None
        or _DIGIT.search(word)
        for word in words
        if word
    )
    return around and names_day(text)


def is_clock(look: Look) -> bool:
    """Whether the block is an hour, and nothing else."""
    return (
        look.words <= CLOCK_WORDS and _HOUR.fullmatch(look.text.lstrip(BULLETS + " ")) is not None
    )


def is_day(look: Look) -> bool:
    """Whether the block is a day, or a day and an hour, and nothing else."""
    return look.words <= DAY_WORDS and look.text[-1] not in ".?!" and date(look) is not None


def is_whole_day(text: str) -> bool:
    """Whether a line is a day with its year, an hour beside it at most: "(2002年4月21日 09:15)"."""
    return _WHOLE_DAY.fullmatch(text) is not None and names_day(text)


def names_writer(text: str) -> bool:
    """Whether a line that holds a day names a writer too: apart from the day, or after "By"."""
    start = _DIGIT.search(text)
    head = text[: start.start()] if start else text
    if _BY.search(text) or _names_one(head.strip(" ,|·–—-")):
        return True
    pieces = _BETWEEN.split(text)
    return len(pieces) > 1 and any(_names_one(piece) or names_joined(piece) for piece in pieces)


def _names_one(text: str) -> bool:
    words = text.split()
    low, high = NAME_WORDS
    if not low <= len(words) <= high or any(month_of(word.strip(".,")) for word in words):
        return False
    if names_topic(text):
        return False
    return all(_CAPITAL.match(word) for word in words)


def name_in(text: str) -> str:
    """The writer's name in a byline: the first two words in a row with capitals; else nothing.

    A number may be glued to it: "Ann Otter5 minute read".
    """
    found = _FULL_NAME.search(text[:NAME_WINDOW])
    return found.group().rstrip(digits) if found else ""


def names_joined(text: str) -> tuple[str, ...]:
    """The names of a list with "and" before the last: "Ann Otter, Bo Reed and Al Day"."""
    names = _AND.split(text.strip(" :"))
    joined = 1 < len(names) <= MOST_NAMES and _JOINED.search(text) is not None
    plain = joined and all(_is_plain_name(name.split()) for name in names)
    return tuple(names) if plain else ()


def first_name_in(text: str) -> str:
    """The only name behind "Posted by", where a mark or nothing follows; else nothing."""
    found = _FIRST_NAME.match(text)
    return found[1] if found else ""


def is_bullet(look: Look) -> bool:
    """Whether the block is marked as an entry of a list."""
    return look.text[0] in BULLETS


def _says_more(look: Look) -> bool:
    return any(match.concept is not Concept.BYLINE for match in look.matches)


def is_name(look: Look) -> bool:
    """Whether the block can be a person's name, with a post or a place: "Ann Otter in Ely"."""
    low, high = NAME_WORDS
    if not low <= look.words <= high or _says_more(look) or look.ends_sentence:
        return False
    words = look.text.split()
    return _is_name(words) and not names_button(words) and not _is_of_site(look)


def is_name_and_title(look: Look) -> bool:
    """Whether the block is a name and what a writer is: "Ann Otter, staff writer"."""
    name, _, title = look.text.partition(", ")
    short = look.words <= NAMED_WORDS and not look.ends_sentence
    return short and bool(title) and is_title_of_writer(title) and _is_name(name.split())


def are_names(look: Look) -> bool:
    """Whether the block is the names of two to four persons, and nothing else."""
    if look.words > LINE_WORDS or look.ends_sentence or _says_more(look):
        return False
    names = _AND.split(look.text)
    return 1 < len(names) <= MOST_NAMES and all(_is_plain_name(name.split()) for name in names)


def _is_plain_name(words: Sequence[str]) -> bool:
    """Whether words are a name, and no headline: no small word between them but a particle."""
    small = [word for word in words if word[0].islower()]
    short = len(words) - len(small) <= PLAIN_WORDS and words[:1] != small[:1]
    return short and NAME_PARTICLES.issuperset(small) and _is_name(words)


def _is_of_site(look: Look) -> bool:
    """Whether what reads as a name is buttons, stands for a picture, or says which wiki this is."""
    return is_button_row(look.text) or is_portrait(look.text) or is_tagline(look.text, look.words)


def _is_name(words: Sequence[str]) -> bool:
    low, high = NAME_WORDS
    capitals = sum(word[0].isupper() for word in words)
    small = [word for word in words if word[0].islower()]
    plain = low <= len(words) <= high and all(_NAME.fullmatch(word) for word in words)
    owner = any(word.endswith(OWNERS) for word in words)
    return (
        plain
        and not owner
        and capitals >= 2
        and len(small) <= 1
        and all(len(word) <= 3 and word not in OF_HEADLINES for word in small)
        and not is_release_mark(" ".join(words))
    )
