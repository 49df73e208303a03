"""A page -> the candidates for its title, and what can be told about each."""

import re
from collections.abc import Iterator, Sequence
from typing import Final
from urllib.parse import unquote, urlsplit

import numpy as np

from cleaner.blocks.columns import Floats
from cleaner.fields.candidates import Candidate, Candidates, nested, standing
from cleaner.fields.short_titles import declared_of, heading_of
from cleaner.fields.sight import Sight
from cleaner.model import Label
from cleaner.parsing.linked_data import text_of, types_of
from cleaner.parsing.metadata import ARTICLE_TYPES, PAGE_TYPES, TITLE_META
from cleaner.parsing.titles import pieces
from cleaner.vocabulary.other_products import heads_other_products

__all__ = ["TITLE_COLUMNS", "title_candidates", "title_rows"]

LENGTH: Final = 300
HEADLINES: Final = 3
ANCHORS: Final = " ¶#"
"""What documentation puts behind a heading, to link to it."""
DECLARED: Final = (*TITLE_META, "headline")
PLACES: Final = (
    "element", "og:title", "twitter:title", "other meta", "article", "page", "h1", "h2", "block",
    "first piece", "without last", "without last two", "last piece", "without first",
)  # fmt: skip
SHAPE: Final = (
    "places", "words", "characters", "of element", "of og", "of h1", "of address", "element of",
    "is site", "in host", "ends with site", "separated", "question", "inside", "around", "first h1",
    "lower", "h1 count", "candidates", "below title", "score", "digits", "same as block",
)  # fmt: skip
TITLE_COLUMNS: Final = (*PLACES, *SHAPE)
_SITE_PIECE: Final = re.compile(r"[|–—·•»«~-]\s")


def title_candidates(sight: Sight) -> Candidates:
    """Whatever may be the title: declared, cut at its separators, or a heading of the page."""
    declared = [(place, _spaced(text)) for place, text in _declared(sight) if text]
    stated = [text for _, text in declared]
    headings = [(p, heading_of(_spaced(text), stated), i) for p, text, i in _headings(sight)]
    shown = {text for _, text, _ in headings}
    found = Candidates()
    for place, text in declared:
        _add(found, place, declared_of(text, shown))
    for place, text, index in headings:
        _add(found, place, text, index)
    for candidate in list(found):
        for place, text in pieces(candidate.text):
            _add(found, place, declared_of(_spaced(text), shown))
    for candidate in found:
        if candidate.block is None:
            candidate.block = sight.first_of.get(candidate.key)
    return found


def _headings(sight: Sight) -> Iterator[tuple[str, str, int]]:
    """The first headings, by their tags; those above what else a shop sells name no page."""
    for tag in ("h1", "h2"):
        headings = [i for i, block in enumerate(sight.blocks) if block.tag == tag]
        for index in headings[:HEADLINES]:
            text = sight.blocks[index].text
            if not heads_other_products(text):
                yield tag, text, index
    if sight.title is not None:
        yield "block", sight.blocks[sight.title].text, sight.title


def _spaced(text: str) -> str:
    """With single spaces, and without what documentation puts behind a heading."""
    return " ".join(text.split()).rstrip(ANCHORS)


def _add(found: Candidates, place: str, title: str, block: int | None = None) -> None:
    if len(title) <= LENGTH:
        found.add(place, title, block)


def _declared(sight: Sight) -> Iterator[tuple[str, str | None]]:
    declared = sight.page.declared
    yield "element", declared.title_element
    for name in DECLARED:
        for value in declared.meta.get(name, ())[:1]:
            yield (name if name in PLACES else "other meta"), value
    asks = "qapage" in declared.kinds
    for one in declared.objects:
        kinds = types_of(one)
        if kinds & ARTICLE_TYPES and (asks or "question" not in kinds):
            yield "article", text_of(one.get("headline"))
            yield "article", text_of(one.get("name"))
        elif kinds & PAGE_TYPES:
            yield "page", text_of(one.get("name"))


def title_rows(sight: Sight, found: Sequence[Candidate]) -> Floats:
    """What the model sees of each candidate; float32, shape (columns, candidates)."""
    declared = sight.page.declared
    element = frozenset((declared.title_element or "").casefold().split())
    og = frozenset(" ".join(declared.meta.get("og:title", ())[:1]).casefold().split())
    tops = [i for i, block in enumerate(sight.blocks) if block.tag == "h1"]
    h1 = frozenset(sight.blocks[tops[0]].text.casefold().split()) if tops else frozenset()
    path = frozenset(re.findall(r"\w+", unquote(urlsplit(sight.address).path).casefold()))
    site = " ".join(re.findall(r"\w+", (declared.site_name or "").casefold()))
    host = sight.host.rsplit(".", 1)[0].replace(".", "").replace("-", "")
    inside, around = nested([candidate.key for candidate in found])
    rows = []
    for place, candidate in enumerate(found):
        key = candidate.key
        words = key.split()
        raw = frozenset(candidate.text.casefold().split())
        index = candidate.block
        block = None if index is None else sight.blocks[index]
        rows.append(
            (
                *standing(candidate, PLACES),
                len(candidate.places),
                len(words),
                len(candidate.text),
                _share(raw, element),
                _alike(raw, og),
                _alike(raw, h1),
                _share(frozenset(words), path),
                _share(element, raw),
                key == site,
                key.replace(" ", "") in host or host in key.replace(" ", ""),
                bool(site) and key.endswith(site),
                _SITE_PIECE.search(candidate.text) is not None,
                candidate.text.endswith("?"),
                inside[place],
                around[place],
                bool(tops) and index == tops[0],
                candidate.text[:1].islower(),
                len(tops),
                len(found),
                -9
                if index is None or sight.title is None
                else max(-9, min(9, index - sight.title)),
                -1.0 if block is None else block.score,
                sum(map(str.isdigit, key)),
                block is not None and block.label is Label.TITLE,
            )
        )
    return np.array(rows, np.float32).reshape(-1, len(TITLE_COLUMNS)).T


def _share(part: frozenset[str], whole: frozenset[str]) -> float:
    return len(part & whole) / len(part) if part else 0.0


def _alike(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / len(one | other) if one and other else 0.0
