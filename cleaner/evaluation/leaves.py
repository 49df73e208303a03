"""A document, or Markdown -> Leaves: paragraphs and such, with the lists and quotes around them.

Both ways give one form, so that they can be compared: containers are numbered as they begin, rows
of tables are leaves, and of marks are told kind and words.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any, Final, NamedTuple

from cleaner.markdown import chosen_blocks
from cleaner.markdown.fitting import fit_marks, within
from cleaner.markdown.leaves import formula, paragraph_text
from cleaner.markdown.nesting import DEEPEST
from cleaner.markdown.options import wanted_marks
from cleaner.model import Block, Document
from cleaner.settings import Asset
from cleaner.structure import PLAIN, Around, Cell, Mark, MarkKind, Structure

__all__ = ["Leaf", "leaves_of_document", "leaves_of_markdown"]

CELLS: Final = "\x1f"
"""Between cells; no page has it."""
TOLD: Final = frozenset(
    {
        *(MarkKind.STRONG, MarkKind.EMPHASIS, MarkKind.STRIKE),
        *(MarkKind.LINK, MarkKind.CODE, MarkKind.MATH),
    }
)
NAMED: Final = {MarkKind.MATH: MarkKind.CODE}
"""What a parser takes them for."""
REPLACED: Final = frozenset({MarkKind.ANCHOR, MarkKind.MATH})


class Container(NamedTuple):
    """A quote (>), or an entry of a list (- or its first number). place: among all containers."""

    sign: str
    list_place: int
    place: int


@dataclass(frozen=True, slots=True)
class Leaf:
    """kind: "paragraph", "h2", "row", "code python", ...  marks: kind and words of each, sorted."""

    kind: str
    around: tuple[Container, ...]
    text: str
    marks: tuple[tuple[str, str], ...] = ()


def leaves_of_document(document: Document) -> list[Leaf]:
    """What the Markdown of a document must say."""
    places = _Places()
    title = [Leaf("h1", (), document.title.strip())] if document.title else []
    return [*title, *_of_blocks(chosen_blocks(document), places)]


class _Places:
    """Numbers for lists, entries and quotes, in the order in which they are met."""

    def __init__(self) -> None:
        self._count = 0
        self._before: list[tuple[Around, Container]] = []

    def around(self, arounds: Sequence[Around]) -> tuple[Container, ...]:
        """The containers around a leaf; those of the leaf before keep their numbers."""
        found: list[tuple[Around, Container]] = []
        for depth, one in enumerate(arounds[:DEEPEST]):
            before = next(iter(self._before[depth : depth + 1]), None)
            before = before if found == self._before[:depth] else None
            goes_on = before is not None and before[0] == one
            found.append(before if before and goes_on else (one, self._container(one, before)))
        self._before = found
        return tuple(container for _, container in found)

    def _container(self, one: Around, before: tuple[Around, Container] | None) -> Container:
        if one.list_key is None:
            return Container(">", 0, self._next())
        if before and _list_of(before[0]) == _list_of(one):
            return before[1]._replace(place=self._next())
        sign = "-" if one.number is None else str(one.number)
        return Container(sign, self._next(), self._next())

    def _next(self) -> int:
        self._count += 1
        return self._count - 1


def _list_of(around: Around) -> tuple[int | None, bool]:
    return around.list_key, around.number is None


def _of_blocks(blocks: Sequence[Block], places: _Places) -> Iterator[Leaf]:
    def together(block: Block) -> object:
        form = block.structure or PLAIN
        table = form.row and (form.row.table_key, form.row.row)
        return (form.around, table, form.code and form.code.key, table or form.code or id(block))

    for _, group in groupby(blocks, together):
        inside = list(group)
        form = inside[0].structure or PLAIN
        around = places.around(form.around)
        if form.code:
            code = "\n".join(block.text for block in inside)
            code = code.replace("\r\n", "\n").replace("\r", "\n")
            yield Leaf(f"code {form.code.language or ''}".strip(), around, code)
        elif form.row:
            yield Leaf("row", around, _row(inside), _cell_marks(inside))
        elif tex := not form.level and formula(inside[0]):
            yield Leaf("code math", around, tex)
        else:
            yield _leaf(inside[0], form, around)


def _leaf(block: Block, form: Structure, around: tuple[Container, ...]) -> Leaf:
    kind = f"h{form.level}" if form.level else "paragraph"
    text = _shown(block.text, 0, len(block.text), form.marks)
    text = " ".join(text.split()) if form.level else paragraph_text(text).strip()
    return Leaf(kind, around, text, _marks(block.text, form, heading=bool(form.level)))


def _shown(text: str, start: int, end: int, marks: Sequence[Mark]) -> str:
    """Some of the characters of a block, without those that are anchors, formulas in dollars."""
    shown, position = "", start
    for mark in within([mark for mark in marks if mark.kind in REPLACED], start, end):
        shown += text[position : start + mark.start]
        shown += f"${_tex(mark)}$" if mark.kind is MarkKind.MATH else ""
        position = start + mark.end
    return shown + text[position:end]


def _marks(text: str, form: Structure, *, heading: bool = False) -> tuple[tuple[str, str], ...]:
    kinds = wanted_marks({Asset.LINKS}) & TOLD
    fitted = fit_marks(text, form.marks, kinds - {MarkKind.STRONG} if heading else kinds)
    told = [(mark, words) for mark in fitted for words in _words(mark, text, form.marks)]
    return tuple(sorted((NAMED.get(mark.kind, mark.kind).value, words) for mark, words in told))


def _words(mark: Mark, text: str, marks: Sequence[Mark]) -> Sequence[str]:
    """What a mark holds; code is written line by line."""
    if mark.kind is MarkKind.MATH:
        return [_tex(mark)]
    if mark.kind is MarkKind.CODE:
        return text[mark.start : mark.end].split("\n")
    return [" ".join(_shown(text, mark.start, mark.end, marks).split())]


def _tex(mark: Mark) -> str:
    return " ".join((mark.text or "").split())


def _row(blocks: Sequence[Block]) -> str:
    cells: dict[int, list[str]] = {}
    for block in blocks:
        form = block.structure or PLAIN
        for cell in form.row.cells if form.row else ():
            if words := _shown(block.text, cell.start, cell.end, form.marks).strip():
                cells.setdefault(cell.column, []).append(words)
    width = max(cells, default=0) + 1
    return CELLS.join("\n".join(cells.get(column, ())) for column in range(width)).rstrip(CELLS)


def _cell_marks(blocks: Sequence[Block]) -> tuple[tuple[str, str], ...]:
    found: list[tuple[str, str]] = []
    for block in blocks:
        form = block.structure or PLAIN
        cells: Sequence[Cell] = form.row.cells if form.row else ()
        for cell in cells:
            inside = tuple(within(form.marks, cell.start, cell.end))
            found += _marks(block.text[cell.start : cell.end], Structure(marks=inside))
    return tuple(sorted(found))


def leaves_of_markdown(markdown: str) -> list[Leaf]:
    """What a parser reads in Markdown."""
    from markdown_it import MarkdownIt  # noqa: PLC0415 - only for this

    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    return list(_Reader().leaves(parser.parse(markdown)))


class _Reader:
    """The containers that are open while tokens are read."""

    def __init__(self) -> None:
        self._count = 0
        self._lists: list[tuple[str, int | None]] = []
        self._open: list[Container] = []
        self._kind = "paragraph"

    def leaves(self, tokens: Sequence[Any]) -> Iterator[Leaf]:
        """Give the leaves, in order."""
        cells: list[Any] = []
        for token in tokens:
            self._nest(token)
            match token.type:
                case "heading_open":
                    self._kind = token.tag
                case "paragraph_open":
                    self._kind = "paragraph"
                case "tr_open":
                    cells = []
                case "inline" if self._kind == "row":
                    cells.append(token)
                case "inline":
                    yield self._leaf(self._kind, [token])
                case "tr_close" if any(cell.content for cell in cells):
                    yield self._leaf("row", cells)
                case "fence" | "code_block":
                    kind = f"code {token.info}".strip()
                    yield Leaf(kind, tuple(self._open), token.content.removesuffix("\n"))
                case "html_block" | "hr":
                    yield Leaf(token.type, tuple(self._open), token.content)

    def _nest(self, token: Any) -> None:
        match token.type:
            case "table_open":
                self._kind = "row"
            case "bullet_list_open":
                self._lists.append(("-", None))
            case "ordered_list_open":
                self._lists.append((str(token.attrs.get("start", 1)), None))
            case "bullet_list_close" | "ordered_list_close":
                self._lists.pop()
            case "list_item_open":
                sign, place = self._lists[-1]
                place = self._next() if place is None else place
                self._lists[-1] = sign, place
                self._open.append(Container(sign, place, self._next()))
            case "blockquote_open":
                self._open.append(Container(">", 0, self._next()))
            case "list_item_close" | "blockquote_close":
                self._open.pop()

    def _next(self) -> int:
        self._count += 1
        return self._count - 1

    def _leaf(self, kind: str, inlines: Sequence[Any]) -> Leaf:
        texts: list[str] = []
        marks: list[tuple[str, str]] = []
        for inline in inlines:
            text, found = _inline(inline.children or ())
            texts.append(text)
            marks += found
        return Leaf(kind, tuple(self._open), CELLS.join(texts).rstrip(CELLS), tuple(sorted(marks)))


NAMES: Final = {
    "strong": MarkKind.STRONG,
    "em": MarkKind.EMPHASIS,
    "s": MarkKind.STRIKE,
    "link": MarkKind.LINK,
}


def _inline(tokens: Sequence[Any]) -> tuple[str, list[tuple[str, str]]]:
    """The text of inline tokens, and their marks."""
    text = ""
    marks: list[tuple[str, str]] = []
    starts: list[int] = []
    for token in tokens:
        name = token.type.removesuffix("_open").removesuffix("_close")
        if token.type.endswith("_open"):
            starts.append(len(text))
        elif token.type.endswith("_close"):
            marks.append((NAMES[name].value, " ".join(text[starts.pop() :].split())))
        elif token.type in {"hardbreak", "softbreak"}:
            text += "\n"
        elif token.type == "html_inline":
            text += "\n" if token.content == "<br>" else ""
        elif token.type == "code_inline":
            marks.append(("code", token.content))
            text += token.content
        elif token.type == "text":
            text += token.content
    return text, marks
