"""What a rule may ask about a block."""

import pytest

from cleaner.blocks.html import split_html
from cleaner.blocks.lexicon import EMPTY
from cleaner.blocks.measurements import measure
from cleaner.blocks.segments import Zone
from cleaner.judging.looks import Look, looks_of
from cleaner.parsing.html import parse_html
from cleaner.vocabulary import Concept, How

PAGE = (
    "<body class=page><div class='sideBar main-nav' id=left role=navigation>"
    "<ul><li><a href=/>Home</a></li></ul></div><div><p class=lead>The moon rose late.</p>"
    "<p>Share this</p></div></body>"
)


@pytest.fixture
def looks() -> tuple[Look, ...]:
    """Give the looks at the page, scored 0.1, 0.9, 0.5."""
    root = parse_html(PAGE).root
    assert root is not None
    segments = split_html(root)
    return looks_of(segments, measure(segments, None, EMPTY), [0.1, 0.9, 0.5])


def test_a_look_a_block(looks: tuple[Look, ...]) -> None:
    """In order, each with its own numbers."""
    assert [look.index for look in looks] == [0, 1, 2]
    assert [look.text for look in looks] == ["Home", "The moon rose late.", "Share this"]
    assert [look.tag for look in looks] == ["li", "p", "p"]
    assert [look.words for look in looks] == [1, 4, 2]
    assert [look.links for look in looks] == [1, 0, 0]
    assert [look.ends_sentence for look in looks] == [False, True, False]
    assert [look.score for look in looks] == [0.1, 0.9, 0.5]


def test_names_go_from_the_block_upwards(looks: tuple[Look, ...]) -> None:
    """Tag, class, id, role; the page's own body is no container worth a name."""
    assert looks[0].names == (
        "<li>", "<ul>", "<div>", "side", "bar", "main", "nav", "left", "navigation",
    )  # fmt: skip
    assert looks[1].names == ("<p>", "lead", "<div>")


def test_named(looks: tuple[Look, ...]) -> None:
    """The nearest of the names asked for."""
    assert looks[0].named(frozenset({"nav", "bar"})) == "bar"
    assert looks[1].named(frozenset({"nav", "bar"})) is None


def test_within(looks: tuple[Look, ...]) -> None:
    """At any distance."""
    assert looks[0].within(Zone.NAV)
    assert looks[0].within(Zone.LIST)
    assert not looks[1].within(Zone.NAV)


def test_says(looks: tuple[Look, ...]) -> None:
    """By concept, and by how it is said."""
    said = looks[2].says(Concept.SHARE)
    assert said is not None
    assert (said.concept, said.how) == (Concept.SHARE, How.WHOLE)
    assert looks[2].says(Concept.SHARE, hows=(How.ANYWHERE,)) in (
        None,
        *(match for match in looks[2].matches if match.how is How.ANYWHERE),
    )
    assert looks[2].says(Concept.COOKIE) is None
    assert looks[1].says(*Concept) is None


def test_the_size_of_letters() -> None:
    """Of a block that is all in one element that says it."""
    root = parse_html("<body><p><font size=5>The moon</font><p>A <font size=5>late</font>").root
    assert root is not None
    segments = split_html(root)
    looks = looks_of(segments, measure(segments, None, EMPTY), [0.1, 0.9])
    assert [look.size for look in looks] == [5, 0]
