"""Elements that browsers do not show -> elements that they would, and their verdicts."""

from collections.abc import Iterable, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, replace
from typing import Any, Final

from lxml import etree

from cleaner.blocks import split_into_blocks
from cleaner.blocks.segments import Segments
from cleaner.judging import judge
from cleaner.judging.scores.block_model import BlockModel
from cleaner.model import Page, Verdict
from cleaner.settings import Effort

__all__ = ["Opened", "noscript_verdicts", "open_templates", "with_sections"]

SECTION: Final = "section"
FILLED_IN: Final = ("{{", "${", "<%", "[[")
"""Marks of places that scripts fill in: a template that has them is no text yet."""


@dataclass(frozen=True, slots=True)
class Opened:
    """What stands in elements, as sections, and the verdicts on the blocks of these."""

    sections: Sequence[Any]
    verdicts: Sequence[Verdict]


def with_sections(page: Page, sections: Iterable[Any]) -> Page:
    """A copy of a page with elements at its end."""
    root: Any = deepcopy(page.root)
    body = root.find("body")
    (root if body is None else body).extend(sections)
    return replace(page, root=root)


def noscript_verdicts(
    page: Page, effort: Effort, model: BlockModel | None
) -> Mapping[str, Verdict]:
    """The verdict on each text in <noscript>, as if it were a page of its own."""
    sections = _sections(page, "noscript")
    segments, verdicts = _judged_alone(page, sections, effort, model)
    return dict(zip(segments.texts, verdicts, strict=True))


def open_templates(page: Page, effort: Effort, model: BlockModel | None) -> Opened | None:
    """What stands in <template>, but for what scripts fill in; None if there is nothing."""
    sections = _sections(page, "template")
    sections = [one for one in sections if not _is_filled_in("".join(one.itertext()))]
    segments, verdicts = _judged_alone(page, sections, effort, model)
    return Opened(sections, verdicts) if len(segments) else None


def _sections(page: Page, tag: str) -> list[Any]:
    """Copies of the outermost elements of a tag, and in them of all, as sections."""
    root: Any = page.root
    found = []
    for element in root.iter(tag):
        if next(element.iterancestors(tag), None) is None:
            copy = deepcopy(element)
            copy.tail = None
            for inner in list(copy.iter(tag)):
                inner.tag = SECTION
            found.append(copy)
    return found


def _judged_alone(
    page: Page, sections: Sequence[Any], effort: Effort, model: BlockModel | None
) -> tuple[Segments, tuple[Verdict, ...]]:
    root = etree.Element("html")
    body = etree.SubElement(root, "body")
    body.extend(map(deepcopy, sections))
    source = etree.tostring(root, encoding="unicode", method="html")
    alone = replace(page, root=root, source=source)
    segments = split_into_blocks(alone)
    return segments, judge(alone, segments, effort, model)


def _is_filled_in(text: str) -> bool:
    return any(mark in text for mark in FILLED_IN)
