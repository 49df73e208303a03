"""What the marks of a text page say for certain."""

import pytest

from cleaner.model import Label
from tests.judging.conftest import Judge

PROSE = "The moon rose late over the harbour, and the tide came in as it always does in May."


@pytest.mark.parametrize("rule", ["-----", "* * *", "______"])
def test_drawn_lines(judged: Judge, rule: str) -> None:
    """Are no words of the article, whatever the model thinks."""
    verdict = judged(f"{PROSE}\n\n{rule}\n\nIt set at six.")[rule]
    assert verdict.label is Label.OTHER
    assert verdict.reason == "rule drawn_line: a drawn line without words"


def test_a_heading_above_a_drawn_line(judged: Judge) -> None:
    """Stays; the line is not what it is the heading of."""
    assert judged(f"Low tide\n\n-----\n\n{PROSE}")["Low tide"].kept


def test_a_heading_above_dashes_of_a_page(judged: Judge) -> None:
    """Stays likewise."""
    found = judged(f"<h2>Low tide</h2><p>-----</p><p>{PROSE}</p>")
    assert found["-----"].reason == "rule wordless: has no letter and no digit"
    assert found["Low tide"].kept


def test_the_list_of_links(judged: Judge) -> None:
    """Its header and each address."""
    found = judged(f"{PROSE}\n\nReferences\n\n   1. https://moon.example/")
    for text in ("References", "1. https://moon.example/"):
        assert found[text].label is Label.NAVIGATION
        assert found[text].reason.startswith("rule list_of_links: ")
    assert found[PROSE].kept


@pytest.mark.parametrize(
    ("line", "leads"),
    [
        ("« Low tide | Main | High tide »", True),
        ("« How we measured the low tide of May", True),
        ("Everything about the moon of May »", True),
        ("« Nous avons vu la lune. »", False),
        ("Et puis elle a disparu. »", False),
        ("je sais que la mer ne rend rien »", False),
        (
            "« Je ne sais pas ce que la mer a fait de lui, dit la vieille dame du port de Taarn",
            False,
        ),
        ("« La lune est belle, dit-elle.", False),
        ("Elle a dit « bonsoir » à la lune »", False),
    ],
)
def test_arrows(judged: Judge, line: str, *, leads: bool) -> None:
    """Lead to other pages, where they do not open or close a quotation."""
    reason = judged(f"{PROSE}\n\n{line}\n\n{PROSE} {PROSE}")[line].reason
    assert (reason == "rule arrow: an arrow leads to another page") is leads


def test_other_lines(judged: Judge) -> None:
    """Are left to the rules and the model."""
    assert judged(f"{PROSE}\n\nReferences\n\nLee 1969")["References"].kept
    assert judged(f"<p>{PROSE}</p><p class=references>Lee 1969</p>")["Lee 1969"].kept


@pytest.mark.parametrize("source", ["## Low tide", "Low tide\n--------"])
def test_marked_headings(judged: Judge, source: str) -> None:
    """Are headings, with the reason."""
    verdict = judged(f"{PROSE}\n\n{source}\n\n{PROSE} Again.")["Low tide"]
    assert verdict.label is Label.HEADING
    assert verdict.reason.endswith("heading: marked as a heading")


@pytest.mark.parametrize(
    ("line", "leads"),
    [
        ("(MORE: The Ferry Nobody Ever Wanted)", True),
        ("[RELATED: The Ferry Nobody Ever Wanted]", True),
        ("(More: the ferry that nobody wanted)", False),
        ("(NOTE: The ferry sails again on Monday)", False),
        ("(MORE: see page 9) and so on", False),
    ],
)
def test_headlines_in_brackets(judged: Judge, line: str, *, leads: bool) -> None:
    """Behind a label in capitals they lead to other stories."""
    reason = judged(f"{PROSE}\n\n{line}\n\n{PROSE} {PROSE}")[line].reason
    assert reason.startswith("rule read_also: a label") is leads
