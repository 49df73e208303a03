"""The blocks of a page before they are judged, as columns, and the containers they stand in."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import IntFlag
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from cleaner.blocks.lexicon import name_tokens, name_tokens_of_each
from cleaner.blocks.lookups import distinct
from cleaner.blocks.post_classes import tells_of_post, without_topics

__all__ = [
    "CELL_LIMIT",
    "CELL_SEPARATOR",
    "ENTRY_TAGS",
    "HEADING_TAGS",
    "HEADLINE_TAGS",
    "LINE",
    "Ints",
    "Outline",
    "Segments",
    "Zone",
]

Ints = NDArray[np.int32]
HEADING_TAGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
HEADLINE_TAGS: Final = frozenset({"h1", "h2", "h3"})
"""Of headings that may be the headline of a page."""
ENTRY_TAGS: Final = frozenset({"li", "dd", "dt"})
LINE: Final = "line"
"""The tag of runs of lines, which is what text consists of."""
CELL_LIMIT: Final = 300
"""Characters of a cell of data, at most; a layout table holds whole columns of the page."""
CELL_SEPARATOR: Final = " | "
"""Between the cells of a row of a table, in the text of its block."""


class Zone(IntFlag):
    """What a block stands in, at any distance."""

    ARTICLE = 1
    MAIN = 2
    NAV = 4
    HEADER = 8
    FOOTER = 16
    ASIDE = 32
    FORM = 64
    TABLE = 128
    LIST = 256
    FIGURE = 512
    QUOTE = 1024
    PREFORMATTED = 2048
    HIDDEN = 4096
    DIALOG = 8192
    NOSCRIPT = 16384
    SECTION = 32768
    LINK = 65536
    BUTTON = 131072


@dataclass(frozen=True, slots=True)
class Outline:
    """The containers of a page in document order; a parent comes before its children.

    HTML: block-level elements. Text: the page (0), and runs of lines without a blank line; a marked
    heading, and the list of links with which lynx closes a page, are runs of their own.
    All columns have one entry a container.

    tags: element names; LINE for runs of lines.
    attributes: class, id, role and itemprop, joined by spaces. Text: "heading h1" to "heading h6",
    "references", or nothing.
    parents: index of the parent; the root is its own.
    first, end: the blocks in the container are first <= i < end.
    zones: `Zone` bits of the container and of all it stands in.
    images: how many images it holds.
    has_places: whether where a block stands tells it from others, as in HTML; in plain text, and in
    what was Markdown, all paragraphs stand alike.
    elements: the elements of a page, for who needs more of one than is measured, and None for the
    page around them; nothing for text.

    Most containers are like others, so that what depends on nothing but tag and attributes is best
    worked out once a kind: `pairs` has the distinct tags and attributes, `tokens` the parts of
    these names (see `name_tokens`), `kinds` which of them each container is.  names: all parts.
    spelt: the same parts, also of classes that tell what a post is about (see `without_topics`),
    as the lexicon has learned them.  written: all these names as they are, in lower case.
    """

    tags: Sequence[str]
    attributes: Sequence[str]
    parents: Ints
    first: Ints
    end: Ints
    zones: Ints
    images: Ints
    has_places: bool = True
    elements: Sequence[Any] = field(default=(), repr=False, compare=False)
    pairs: Sequence[tuple[str, str]] = field(init=False, repr=False, compare=False)
    kinds: Ints = field(init=False, repr=False, compare=False)
    tokens: Sequence[tuple[str, ...]] = field(init=False, repr=False, compare=False)
    spelt: Sequence[tuple[str, ...]] = field(init=False, repr=False, compare=False)
    names: frozenset[str] = field(init=False, repr=False, compare=False)
    written: str = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Number the kinds of containers, and take their names apart."""
        pairs, kinds = distinct([*zip(self.tags, self.attributes, strict=True)])
        object.__setattr__(self, "kinds", kinds.astype(np.int32))
        object.__setattr__(self, "pairs", tuple(pairs))
        spelt = tokens = name_tokens_of_each(pairs)
        written = " ".join([names for _, names in pairs])
        if tells_of_post(written):
            short = [without_topics(names) for _, names in pairs]
            tokens = [
                spelt[kind] if short[kind] == names else name_tokens(tag, short[kind])
                for kind, (tag, names) in enumerate(pairs)
            ]
        object.__setattr__(self, "spelt", spelt)
        object.__setattr__(self, "tokens", tokens)
        object.__setattr__(self, "names", frozenset().union(*self.tokens))
        object.__setattr__(self, "written", written.lower())

    @property
    def is_text(self) -> bool:
        """Whether it is that of a text, and not of HTML."""
        return self.tags[-1] == LINE

    def blocks(self, container: int) -> range:
        """The blocks in a container."""
        return range(int(self.first[container]), int(self.end[container]))

    def tagged(self, tag: str) -> Sequence[int]:
        """The containers that are such elements."""
        if f"<{tag}>" not in self.names:
            return ()
        return [container for container, own in enumerate(self.tags) if own == tag]

    def around(self, container: int) -> Iterator[int]:
        """A container and those that it stands in, the nearest first, but for the root."""
        while container:
            yield container
            container = int(self.parents[container])


@dataclass(frozen=True, slots=True)
class Segments:
    """The blocks of a page in reading order. All columns have one entry a block.

    texts: the words; white space collapsed, but for preformatted text; hard-wrapped text unwrapped.
    containers: index of the innermost container in `outline`.
    link_characters, bold_characters: how many of the characters are linked, or bold.
    indents: columns of white space before the first line of a text block (0 in HTML).
    gaps: blank lines before a text block (0 in HTML).

    As lists, which are faster where a rule asks for single blocks: places, linked and lengths are
    the containers, the linked and all characters of each; tags: of the element that each stands in.
    headings: the blocks in elements for headings.
    """

    texts: Sequence[str]
    containers: Ints
    link_characters: Ints
    bold_characters: Ints
    indents: Ints
    gaps: Ints
    outline: Outline
    tags: Sequence[str] = field(init=False, repr=False, compare=False)
    places: Sequence[int] = field(init=False, repr=False, compare=False)
    linked: Sequence[int] = field(init=False, repr=False, compare=False)
    lengths: Sequence[int] = field(init=False, repr=False, compare=False)
    headings: Sequence[int] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Look once at what many rules ask for."""
        of_containers, places = self.outline.tags, self.containers.tolist()
        tags = [of_containers[container] for container in places]
        headings = [block for block, tag in enumerate(tags) if tag in HEADING_TAGS]
        object.__setattr__(self, "tags", tags)
        object.__setattr__(self, "places", places)
        object.__setattr__(self, "linked", self.link_characters.tolist())
        object.__setattr__(self, "lengths", [*map(len, self.texts)])
        object.__setattr__(self, "headings", headings)

    def __len__(self) -> int:
        """How many blocks there are."""
        return len(self.texts)

    def link_share(self, blocks: range) -> float:
        """How much of the characters of some blocks is linked, 0..1; 0 if they have none."""
        characters = sum(self.lengths[blocks.start : blocks.stop])
        linked = sum(self.linked[blocks.start : blocks.stop])
        return linked / characters if characters else 0.0
