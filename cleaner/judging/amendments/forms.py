"""Verdicts -> the same, without the parts of an HTML page's forms: labels, hints, messages.

What a form page says of itself stays: its title, its sections, what it explains before the first
field. A form with a password is one to log in with, or to register; there the hints beside each
field go too, which read like sentences of a text. A form around a whole page keeps them.
"""

import re
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Any, Final

from cleaner.blocks.characters import SENTENCE_ENDS
from cleaner.blocks.segments import HEADING_TAGS, Segments
from cleaner.judging.removed import removed
from cleaner.model import TEXT_LABELS, Label, Verdict

__all__ = ["without_form_parts"]

FIELDS: Final = ("input", "select", "textarea")
NOT_SHOWN: Final = frozenset({"hidden", "submit", "button", "image", "reset"})
"""Types of an <input> that nobody fills in."""
PICKED: Final = frozenset({"checkbox", "radio"})
HIDDEN_TYPE: Final = "password"
"""The type of an <input> that does not show what is written in it."""
REMOVABLE: Final = TEXT_LABELS | {Label.BYLINE, Label.HIGHLIGHT}
LOGIN_WORDS: Final = 60
"""Of a form that one logs in with, at most; a form to register says more."""
LOGIN_FIELDS: Final = range(1, 5)
SENTENCE_WORDS: Final = 6
LINE_WORDS: Final = 12
HEADER_WORDS: Final = 6
LABEL_WORDS: Final = 6
LABEL_ENDS: Final = (":", "*", "：")
ROW_WORDS: Final = 70
ROW_FIELDS: Final = 4
"""Words and fields of what stands around one field and what is said of it, at most."""
AGAIN: Final = 2
"""Times that one writes a password, or an address that must be right."""
WHOLE_PAGE: Final = "__VIEWSTATE"
"""A hidden field of ASP.NET, of which the whole page is one form."""
PARTS_OF_PAGE: Final = ("article", "footer", "h1", "header", "main", "nav")
"""Elements that a form around a whole page holds."""
WITHOUT_SPACES: Final = "\u2e80"
"""The first character of the languages of East Asia."""
MARKS: Final = " *•●■◆▼・（(「【[※＊"
"""May stand before it."""
FEWEST: Final = 3
"""Fields of a form whose rows have hints."""
MESSAGE_WORDS: Final = 30
MESSAGES: Final = frozenset({"error", "errors", "validation"})
HELP: Final = ("help", "block")
"""Names of what a form answers, and of what it says below a field."""
LEVELS: Final = 3
"""Containers in which these are looked for."""
TEXT_FIELD: Final = "textarea"
LOW: Final = frozenset(map(str, range(1, 9)))
"""Lines of a field with terms: what is written in is higher."""
_SCROLLS: Final = re.compile(r"overflow(?:-y)?\s?:\s?(?:auto|scroll)", re.IGNORECASE)
"""The style of a box in which terms are to be read."""
SHOWN: Final = REMOVABLE | {Label.TITLE}
LOGIN: Final = "rule login_form: in a form with a password"
HEADER: Final = "rule login_form: the heading of a form with a password"
FIELD: Final = "rule field_label: names the field of a form beside it"
ROW: Final = "rule field_hint: beside a field of a form with a password"
SECTION: Final = "rule field_section: heads nothing but fields of a form with a password"
TERMS: Final = "rule form_terms: in a field, or a box that scrolls, of a form with others"
MESSAGE: Final = "rule form_message: a message of a form"


def without_form_parts(segments: Segments, verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """Remove what is kept of them."""
    outline = segments.outline
    if not outline.elements or "<form>" not in outline.names:  # nearly always
        return tuple(verdicts)
    decided = list(verdicts)
    for container in outline.tagged("form"):
        inside = outline.blocks(container)
        if not any(verdicts[index].label in REMOVABLE for index in inside):
            continue
        form = _Form(segments, verdicts, container)
        parts = dict(form.parts())
        if form.has_hints:
            parts |= dict.fromkeys(form.headings(parts), SECTION)
        for index, reason in parts.items():
            label = Label.LEGAL if reason == TERMS else Label.INTERFACE
            decided[index] = removed(label, reason)
    return tuple(decided)


@dataclass(frozen=True)
class _Form:
    """One form of a page. container: its index in the outline."""

    segments: Segments
    verdicts: Sequence[Verdict]
    container: int

    @cached_property
    def inside(self) -> range:
        """The blocks in it."""
        return self.segments.outline.blocks(self.container)

    @cached_property
    def fields(self) -> Sequence[Any]:
        """The elements that are filled in."""
        return _fields(self.segments.outline.elements[self.container])

    @cached_property
    def has_password(self) -> bool:
        """Whether one logs in with it, or registers."""
        return any(field.get("type", "").lower() == HIDDEN_TYPE for field in self.fields)

    @cached_property
    def has_hints(self) -> bool:
        """Whether it is a form to register, and not the whole page."""
        return self.has_password and len(self.fields) >= FEWEST and not self.is_page

    @cached_property
    def is_page(self) -> bool:
        """Whether the whole page stands in it."""
        root = self.segments.outline.elements[self.container]
        if next(root.iter(*PARTS_OF_PAGE), None) is not None:
            return True
        return any(field.get("name") == WHOLE_PAGE for field in root.iter("input"))

    @cached_property
    def asked(self) -> Sequence[int]:
        """Where those stand that a label names; of what is ticked the question may be a quiz's."""
        return [self.places[field] for field in self.fields if _type(field) not in PICKED]

    @cached_property
    def rows(self) -> dict[int, bool | None]:
        """Which of the containers in it are rows of one field, as far as asked; None: no field."""
        return {}

    @cached_property
    def places(self) -> dict[Any, int]:
        """Where each of its elements stands."""
        root = self.segments.outline.elements[self.container]
        return {element: place for place, element in enumerate(root.iter("*"))}

    def parts(self) -> Iterator[tuple[int, str]]:
        """The blocks that are parts of it and no more, and why."""
        if not self.fields:
            return
        is_login = self._is_login()
        for index in self.inside:
            if self.verdicts[index].label not in REMOVABLE:
                continue
            if is_login and self._is_line(index, LINE_WORDS):
                yield index, LOGIN
            elif self._is_message(index):
                yield index, MESSAGE
            elif len(self.fields) >= FEWEST and not self.is_page and self._is_boxed(index):
                yield index, TERMS
            elif self._is_label(index):
                yield index, FIELD
            elif self.has_hints and self._is_beside_field(index):
                yield index, ROW
        if is_login:
            yield from ((index, HEADER) for index in self._header())

    def headings(self, parts: Container[int]) -> Iterator[int]:
        """The headings in it under which all that was kept is such a part."""
        heading, has_parts = None, False
        for index in (*self.inside, None):
            is_end = index is None or self.segments.tags[index] in HEADING_TAGS
            if is_end and heading is not None and has_parts:
                yield heading
            if index is None:
                return
            if is_end:
                heading = index if self.verdicts[index].label is Label.HEADING else None
                has_parts = False
            elif index in parts:
                has_parts = True
            elif self.verdicts[index].label in SHOWN:
                heading = None

    def _is_login(self) -> bool:
        if not self.has_password or len(self.fields) not in LOGIN_FIELDS:
            return False
        return self._words(self.inside) <= LOGIN_WORDS

    def _words(self, blocks: range) -> int:
        """Of some blocks, but for choices."""
        shown = (index for index in blocks if self.segments.tags[index] != "select")
        return sum(_size(self.segments.texts[index]) for index in shown)

    def _is_line(self, index: int, words: int) -> bool:
        """Whether a block is short, and no sentence that explains something."""
        text = self.segments.texts[index]
        size = _size(text)
        return size <= words and not (size >= SENTENCE_WORDS and text[-1] in SENTENCE_ENDS)

    def _header(self) -> Iterator[int]:
        """The line above it, in a box in which nothing else stands."""
        outline, above = self.segments.outline, self.inside.start - 1
        box = outline.blocks(int(outline.parents[self.container]))
        if box.start == above and box.stop == self.inside.stop:
            removable = self.verdicts[above].label in REMOVABLE
            if removable and self._is_line(above, HEADER_WORDS):
                yield above

    def _is_message(self, index: int) -> bool:
        outline = self.segments.outline
        around = zip(range(LEVELS), self._around(index), strict=False)
        names = [name for _, one in around for name in outline.tokens[outline.kinds[one]]]
        named = not MESSAGES.isdisjoint(names) or HELP in pairwise(names)
        return named and not self.is_page and _size(self.segments.texts[index]) <= MESSAGE_WORDS

    def _is_boxed(self, index: int) -> bool:
        """Whether a block stands in a low field, or where one registers in a box that scrolls."""
        if self.segments.tags[index] == TEXT_FIELD:
            return self.has_password or _is_low(self._element(index))
        elements = map(self.segments.outline.elements.__getitem__, self._around(index))
        styles = (element.get("style") for element in elements) if self.has_password else ()
        return any(style and "height" in style and _SCROLLS.search(style) for style in styles)

    def _around(self, index: int) -> Iterator[int]:
        """The containers around a block, inside the form."""
        for one in self.segments.outline.around(int(self.segments.containers[index])):
            if one == self.container:
                return
            yield one

    def _is_label(self, index: int) -> bool:
        text = self.segments.texts[index]
        if not text.endswith(LABEL_ENDS) or text[0].isdigit() or _size(text) > LABEL_WORDS:
            return False
        own = self.places.get(self._element(index), len(self.places))
        below = index + 1
        end = len(self.places)
        if below in self.inside:
            end = self.places.get(self._element(below), end)
        return any(own < place <= end for place in self.asked)

    def _element(self, index: int) -> Any:
        return self.segments.outline.elements[int(self.segments.containers[index])]

    def _is_beside_field(self, index: int) -> bool:
        """Whether a block stands in the row of one field, among other rows."""
        if self.segments.tags[index] in HEADING_TAGS:
            return False
        for one in self._around(index):
            if one not in self.rows:
                self.rows[one] = self._is_row(one)
            is_row = self.rows[one]
            if is_row is not None:
                return is_row
        return False

    def _is_row(self, one: int) -> bool | None:
        fields = _fields(self.segments.outline.elements[one])
        if not fields:
            return None
        return _is_row(fields) and self._words(self.segments.outline.blocks(one)) <= ROW_WORDS


def _fields(element: Any) -> list[Any]:
    return [field for field in element.iter(*FIELDS) if _type(field) not in NOT_SHOWN]


def _type(field: Any) -> str:
    return str(field.get("type", "")).lower() if field.tag == "input" else ""


def _is_low(field: Any) -> bool:
    return str(field.get("rows", "")).strip() in LOW


def _is_row(fields: Sequence[Any]) -> bool:
    """Whether fields may be those of one question: one to write in, or some to choose from."""
    written = [field for field in fields if field.tag != "select" and _type(field) not in PICKED]
    return len(fields) <= ROW_FIELDS and (len(written) <= 1 or _repeats(written))


def _repeats(fields: Sequence[Any]) -> bool:
    """Whether what is written in a field is to be written again: "email", "emailconfirm"."""
    names = [field.get("name") or field.get("id") or "" for field in fields]
    return len(names) == AGAIN and bool(names[0]) and names[1].startswith(names[0])


def _size(text: str) -> int:
    """The words of a text; two characters are one where there are no spaces between them."""
    return len(text) // 2 if text.lstrip(MARKS)[:1] >= WITHOUT_SPACES else len(text.split())
