"""A page -> the candidates for its author, and what can be told about each."""

import re
from collections import Counter, defaultdict
from collections.abc import Container, Iterator, Mapping, Sequence
from itertools import accumulate
from typing import Any, Final

import numpy as np

from cleaner.blocks.columns import Floats
from cleaner.fields.candidates import Candidate, Candidates, bare, nested, standing
from cleaner.fields.last_first import names_in_meta
from cleaner.fields.lines_of_titles import lines_below
from cleaner.fields.marks import text_in
from cleaner.fields.names import clean_author, clean_name, names_of, names_place, without_role
from cleaner.fields.page_signs import PAGE_SIGNS
from cleaner.fields.paper_authors import named_persons, without_notes
from cleaner.fields.people import INTERFACE, ORGANISATION
from cleaner.fields.programs import is_company
from cleaner.fields.sight import SHORT, Sight
from cleaner.judging.amendments.boards import BOARD
from cleaner.judging.chrome import NAV
from cleaner.judging.whole_page.programs import LAST_POSTS
from cleaner.model import CORE_LABELS, Block, Label
from cleaner.parsing.linked_data import resolved, text_of, types_of
from cleaner.parsing.metadata import ARTICLE_TYPES
from cleaner.vocabulary.mail_addresses import without_mail_address
from cleaner.vocabulary.news_agencies import names_agency

__all__ = ["AUTHOR_COLUMNS", "author_candidates", "author_key", "author_rows", "declared_people"]

AUTHOR_META: Final = (
    "author", "article:author", "article:author_name", "parsely-author", "sailthru.author",
    "dc.creator", "dcterms.creator", "dc.creator.name", "byl", "citation_author", "authors",
    "twitter:creator_name", "cxenseparse:author", "creator", "article.author", "dc.contributor",
    "content_author", "articleauthor", "dable:author", "citation_authors",
    "bepress_citation_author", "eprints.creators_name",
)  # fmt: skip
WRITTEN_BY: Final = frozenset(
    {
        "written by", "by", "author", "verfasst von", "geschrieben von", "escrito por", "écrit par",
        "rédigé par", "scritto da", "geschreven door", "napisane przez", "автор", "yazan",
    }
)  # fmt: skip
"""What "twitter:label1" says where "twitter:data1" names the author."""
PEOPLE: Final = 20
ABOVE: Final = 4
BELOW: Final = 12
LINE: Final = 8
NAME_LINE: Final = 6
"""Words of a line that may be a name, by the headline and below "Written by"."""
SAID_LENGTH: Final = 150
AROUND: Final = (
    "author", "byline", "by-line", "username", "user-name", "poster", "writer", "contributor",
    "creator", "reader-credits",
)  # fmt: skip
PARAGRAPH: Final = 8
OPENING: Final = 60
IN_MENU: Final = NAV.evidence
"""How the reason of a block ends that stands in a menu; bylines there are of other stories."""
NAMING: Final = frozenset({Label.BYLINE, Label.CREDIT, Label.DATE})
"""Labels of blocks that may name the author."""
AFTER_NAME: Final = (" is ", " has ", ", ", " ist ", " es ", " est ", " writes ", " (")
DASHES: Final = ("–", "—", "-")
QUOTES: Final = ('"', "“", "„", "«", "»", "‟", "”")
_OF_SITE: Final = re.compile(
    r"powered|propulsé|betrieben|impulsad|funciona|basato|gehost|wordpress|blogger|typepad|"
    r"trademark|copyright|©|all rights"
)
"""In what the foot of a page says of the site: "The Reed Boat is proudly powered by WordPress"."""
PLACES: Final = (
    "article", "object", "meta author", "meta", "labelled", "relation", "relation below", "class",
    "class below", "link", "link below", "link named", "byline", "under byline", "near title",
    "around", "said", "credit", "date line", "first piece", "single",
)  # fmt: skip
SHAPE: Final = (
    "places", "words", "characters", "capitals", "digits", "comma", "organisation", "interface",
    "is site", "in host", "repeats", "own block", "distance", "place on page", "score", "inside",
    "around others", "candidates", "biography", "lower", "declared", "is byline", "kept",
    "says by", "marks", "spaces", "initials", "declared others", "in title", "block words",
    "core before",
)  # fmt: skip
AUTHOR_COLUMNS: Final = (*PLACES, *SHAPE, *PAGE_SIGNS)
_SAID: Final = re.compile(
    r"(?:\b[Bb]y|[Ww]ritten by|[Pp]osted by|[Aa]uthor:|About the [Aa]uthor:?|About|[Vv]on|[Pp]ar|"
    r"[Pp]or|[Dd]i|[Dd]oor|Автор:?|Yazan:?|作者[:：]|文[:：])"
    r"\s+((?:[A-ZÀ-ÞА-ЯҐЄІЇ][\w.'’-]*(?![\w.'’:-])\s?){1,4})"
)
_MAY_SAY: Final = re.compile(
    r"[ytrniр:：](?=\s+[A-ZÀ-ÞА-ЯҐЄІЇ])(?<=[Bb]y|ut|[oa]r|on|[Dd]i|r:|n:|ор|р:|an|[者文][:：])"
)
"""In all that `_SAID` finds: its last signs before the name. Looks in a fifth of the time."""
_USER: Final = re.compile(r"(?<![a-z])user(?![-_ ]?(?:action|agent|function|menu|nav|option|tool))")
_BY_WORD: Final = re.compile(r"(?:by|about) \w+\s?", re.IGNORECASE)
"""What menus have: "By State", "About Courier"."""
_NUMBERED: Final = re.compile(r"(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4}|[A-F])\.?\s(?!\d)")
_SLUG: Final = re.compile(r"[a-z0-9]+")
_INITIALS: Final = re.compile(r"\b[A-Z]\.")


def author_key(text: str) -> frozenset[str]:
    """The names in a text as a set, small and bare: in any order they are the same authors."""
    return frozenset(filter(None, map(bare, names_of(text))))


def author_candidates(sight: Sight) -> Candidates:
    """Whoever may be the author: declared, marked, or named by a line of the page."""
    found = Candidates(sight.first_of)
    for place, name in _declared(sight):
        found.add(place, clean_author(without_mail_address(name or "") or name))
    for place, name in _marked(sight):
        found.add(place, clean_name(name))
    for place, name, block in _in_blocks(sight):
        found.add(place, clean_name(name), block)
    for candidate in list(found):
        found.add("first piece", without_role(candidate.text), candidate.block)
    found.leave_out(lambda one: one.block is not None and _is_of_another(one, sight, one.block))
    if sight.signs[_COMMENTS]:
        found.leave_out(lambda one: _MARKED_ONLY.issuperset(one.places) and _is_reader(one, sight))
    if sight.title is not None:
        title = sight.blocks[sight.title].text.casefold()
        found.leave_out(lambda one: _LOOSE.issuperset(one.places) and _opens(title, one.text))
    return found


def _opens(title: str, name: str) -> bool:
    """Whether a headline begins with a name and goes on to tell of it: no "Ann Lee: Why ..."."""
    return title.startswith(f"{name.casefold()} ")


def _is_reader(candidate: Candidate, sight: Sight) -> bool:
    """Whether the blocks that begin with a name are readers' comments, one at least."""
    name = candidate.text
    begun = [block.label for block in sight.blocks if block.text.startswith(name)]
    return {*begun} == {Label.COMMENT}


def _is_section(candidate: Candidate, sight: Sight) -> bool:
    """Whether a name of the menu opens the line of the day, and is not that of the site."""
    key = candidate.key
    if key in bare(sight.page.declared.title_element or "") or key.replace(" ", "") in sight.host:
        return False
    alone = [block for line, block in zip(sight.bare, sight.blocks, strict=True) if line == key]
    opened = "\n".join(("", *sight.bare)).count(f"\n{key}")
    return opened > len(alone) and any(map(_in_menu, alone))


def _is_of_another(candidate: Candidate, sight: Sight, index: int) -> bool:
    """Whether a block names a headline, a photographer, who is quoted above, or who posts last."""
    places, block = candidate.places, sight.blocks[index]
    last = block.reason.startswith(BOARD) or block.reason.endswith(LAST_POSTS)
    if last or (block.tag == "h1" and _BESIDE_TITLE.issuperset(places)):
        return True
    if not _STATED.isdisjoint(places):
        return False
    if block.label is Label.CAPTION:
        return names_agency(candidate.text) or _SAID_ONLY.issuperset(places)
    in_menu = block.label is Label.NAVIGATION and _BESIDE_DAY.issuperset(places)
    if in_menu and _is_section(candidate, sight):
        return True
    above = sight.blocks[index - 1] if index > 0 else None
    if above is not None and block.text[:1] in DASHES and above.text[:1] in QUOTES:
        return True
    quoted = above is not None and above.tag == "blockquote"
    return quoted and block.label in CORE_LABELS and sight.bare[index] == candidate.key


def _declared(sight: Sight) -> Iterator[tuple[str, str | None]]:
    declared = sight.page.declared
    for one in declared.objects:
        kinds = types_of(one)
        if one.get("author") or one.get("creator"):
            place = "article" if kinds & ARTICLE_TYPES else "object"
            names = declared_people(one, declared.objects)
            yield place, ", ".join(names) or None
            if len(names) > 1:
                yield "single", names[0]
        elif "person" in kinds:
            yield "object", text_of(one.get("name"))
    for name in AUTHOR_META:
        values = _people_of(names_in_meta(name, declared.meta.get(name, ())))
        if values and not (name == "author" and _is_maker(values[0], sight)):
            yield ("meta author" if name == "author" else "meta"), ", ".join(values[:PEOPLE])
            if len(values) > 1:
                yield "meta", values[0]
    for place in "12":
        label = " ".join(declared.meta.get(f"twitter:label{place}", ()))
        if label.strip(" :").lower() in WRITTEN_BY:
            yield "labelled", " ".join(declared.meta.get(f"twitter:data{place}", ()))


def _people_of(values: Sequence[str]) -> Sequence[str]:
    """Several declared names without those of firms; all, if there is no other."""
    return [value for value in values if not is_company(value)] or values


def _is_maker(name: str, sight: Sight) -> bool:
    """Whether a name is that of a firm which no line of the page and no other place names."""
    if not is_company(name):
        return False
    key = bare(name)
    declared = sight.page.declared
    elsewhere = (declared.site_name or "", declared.title_element or "")
    return not any(key in text for text in (*map(bare, elsewhere), *sight.bare))


def declared_people(one: Mapping[str, Any], objects: Sequence[Mapping[str, Any]]) -> Sequence[str]:
    """The authors of an object of JSON-LD, in the order given, each once."""
    value = one.get("author") or one.get("creator") or []
    people = value if isinstance(value, list) else [value]
    names = (clean_author(text_of(resolved(person, objects))) for person in people[:PEOPLE])
    return list(dict.fromkeys(filter(None, names)))


def _marked(sight: Sight) -> Iterator[tuple[str, str | None]]:
    if persons := named_persons(sight.marks.authors):
        yield "relation below", ", ".join(persons)
    together: list[str] = []
    for mark in sight.marks.authors:
        inner = mark.element.find(".//*[@itemprop='name']")
        text = mark.element.get("content") or text_in(mark.element if inner is None else inner)
        if not text and inner is not None:
            text = inner.get("content") or ""
        yield f"{mark.kind} below" if mark.below else mark.kind, text
        if mark.kind == "link":
            if _slug_names(mark.element.get("href") or "", text):
                yield "link named", text
            if mark.below and text and len(together) < PEOPLE:
                together.append(text)
    if sight.marks.paragraphs:  # a post has another element
        yield "relation below", text_in(sight.marks.paragraphs[0])
    if 1 < len(set(together)) <= 4:
        yield "relation", ", ".join(dict.fromkeys(together))


def _slug_names(href: str, text: str) -> bool:
    """Whether the address is made of the name: /authors/ann-lee for Ann Lee."""
    words = _SLUG.findall(text.lower())
    return len(words) > 1 and all(word in href.lower() for word in words)


def _in_blocks(sight: Sight) -> Iterator[tuple[str, str, int]]:
    columns = zip(sight.blocks, sight.words, sight.around, strict=True)
    of_authors = _of_authors(sight)
    for index, (block, words, around) in enumerate(columns):
        label = block.label
        if label in NAMING:
            yield from _by_label(sight, index, block)
        if words > SHORT:
            continue
        if around in of_authors and label is not Label.SHARE and not _heads_section(block):
            yield "around", without_notes(block.text), index
        if words > 1 and label is not Label.HEADING:  # "By train" opens a section
            opening = block.text[:SAID_LENGTH]
            if _MAY_SAY.search(opening) and (found := _SAID.search(opening)):
                yield from _said(block, found, index)
    yield from _near_title(sight)


def _said(block: Block, found: re.Match[str], index: int) -> Iterator[tuple[str, str, int]]:
    """The name behind "by", but in menus."""
    if _in_menu(block) or (block.label is Label.NAVIGATION and _BY_WORD.fullmatch(found[0])):
        return
    yield "said", found[1], index


def _near_title(sight: Sight) -> Iterator[tuple[str, str, int]]:
    top = sight.title
    if top is None:
        return
    for index in range(max(0, top - ABOVE), min(top + BELOW, len(sight.blocks))):
        text = sight.blocks[index].text
        if index == top or sight.words[index] > LINE or names_place(text):
            continue
        if not (_heads_section(sight.blocks[index]) or _in_menu(sight.blocks[index])):
            yield "near title", without_notes(text), index


def _in_menu(block: Block) -> bool:
    return block.label is Label.NAVIGATION and block.reason.endswith(IN_MENU)


def _heads_section(block: Block) -> bool:
    """Whether a block is a heading with a number: "1 Introduction"."""
    return block.label is Label.HEADING and _NUMBERED.match(block.text) is not None


def _by_label(sight: Sight, index: int, block: Block) -> Iterator[tuple[str, str, int]]:
    if block.label is Label.BYLINE:
        below = [line for line in lines_below(block) if _BY_START.match(line)]
        yield "byline", (below or block.text.split("\n"))[0], index
        if index + 1 < len(sight.blocks) and sight.words[index + 1] <= NAME_LINE:
            yield "under byline", sight.blocks[index + 1].text, index + 1
    elif block.label is Label.CREDIT:
        yield from (("credit", found[1], index) for found in _SAID.finditer(block.text[:300]))
    elif block.label is Label.DATE and not names_place(block.text):
        yield "date line", block.text, index


def _of_authors(sight: Sight) -> Container[str]:
    """Those names of containers that tell of an author. By plain search, ten times as fast."""
    together = "\n".join(sight.names)
    words = [word for word in AROUND if word in together]
    around = {*sight.around} if words or "user" in together else ()
    found = {names for word in words for names in around if word in names}
    return found.union(names for names in around if "user" in names and _USER.search(names))


def author_rows(sight: Sight, found: Sequence[Candidate]) -> Floats:
    """What the model sees of each candidate; float32, shape (columns, candidates)."""
    site = bare(sight.page.declared.site_name or "")
    host = sight.host.replace(".", "").replace("-", "")
    title = sight.bare[sight.title] if sight.title is not None else ""
    inside, around = nested([candidate.key for candidate in found])
    declared = sum(not candidate.places.keys().isdisjoint(_STATED) for candidate in found)
    kept_before = list(accumulate(sight.kept))
    openings, repeats = _openings(sight), Counter(sight.bare)
    rows = []
    for place, candidate in enumerate(found):
        key, text, index = candidate.key, candidate.text, candidate.block
        words, bare_words = text.split(), key.split()
        block = None if index is None else sight.blocks[index]
        glued = key.replace(" ", "")
        states = not candidate.places.keys().isdisjoint(_STATED)
        rows.append(
            (
                *standing(candidate, PLACES),
                len(candidate.places),
                len(words),
                len(text),
                sum([word[0].isupper() for word in words]) / len(words),
                sum(map(str.isdigit, text)),
                "," in text,
                not ORGANISATION.isdisjoint(bare_words),
                not INTERFACE.isdisjoint(bare_words),
                key == site,
                glued in host,
                repeats[key],
                block is not None and sight.bare[index or 0] == key,
                99
                if index is None or sight.title is None
                else max(-20, min(40, index - sight.title)),
                -1.0 if index is None else index / len(sight.blocks),
                -1.0 if block is None else block.score,
                inside[place],
                around[place],
                len(found),
                _has_biography(openings, text),
                text[:1].islower(),
                states,
                block is not None and block.label is Label.BYLINE,
                index is not None and sight.kept[index],
                block is not None and _BY_START.match(block.text) is not None,
                len(text) - sum(map(str.isalnum, text)) - text.count(" "),
                text.count(" "),
                len(_INITIALS.findall(text)),
                declared - states,
                bool(title) and key in title,
                0 if index is None else sight.words[index],
                -1 if index is None else kept_before[index],
                *sight.signs,
            )
        )
    return np.array(rows, np.float32).reshape(-1, len(AUTHOR_COLUMNS)).T


_COMMENTS: Final = PAGE_SIGNS.index("comments")
_STATED: Final = frozenset(
    {"article", "object", "meta author", "meta", "labelled", "relation", "relation below"}
)
_SAID_ONLY: Final = frozenset({"said", "first piece"})
_MARKED_ONLY: Final = frozenset(
    {"class", "class below", "link", "link below", "link named", "near title", "first piece"}
)
_BESIDE_DAY: Final = frozenset({"byline", "near title", "date line", "first piece"})
_LOOSE: Final = frozenset({"near title", "said", "first piece"})
_BESIDE_TITLE: Final = frozenset({"near title", "first piece"})
_BY_START: Final = re.compile(r"(?:by|von|par|por|di|door|written by|posted by)\b", re.IGNORECASE)


def _openings(sight: Sight) -> Mapping[str, list[str]]:
    """How the paragraphs begin, by their first two characters."""
    openings: defaultdict[str, list[str]] = defaultdict(list)
    for block, count in zip(sight.blocks, sight.words, strict=True):
        if count > PARAGRAPH and block.label is not Label.LEGAL:
            opening = block.text[:OPENING]
            openings[opening[:2]].append(opening)
    return openings


def _has_biography(openings: Mapping[str, list[str]], name: str) -> bool:
    """Whether a paragraph begins with the name, of two letters or more, and says who that is.

    Not one of the foot.
    """
    alike = [opening for opening in openings.get(name[:2], ()) if opening.startswith(name)]
    begun = [opening for opening in alike if opening.startswith(AFTER_NAME, len(name))]
    return any(not _OF_SITE.search(opening.lower()) for opening in begun)
