"""What opens a text of an accordion, and is its heading."""

import pytest

from cleaner.model import Label
from tests.judging.conftest import Judge

OARS = "They are of ash, two metres long, and may be borrowed by the day at the boathouse."
SAILS = "Sails are lent to members only, who must have sailed with one of us before."
BOTH = (("Oars", OARS), ("Sails", SAILS))
CLUB = "The boathouse lends what it has to whoever comes by on foot."


def page(opener: str, pairs: tuple[tuple[str, str], ...] = BOTH) -> str:
    """Give a page of an accordion; in the opener, a star stands for the words."""
    entries = "".join(
        f"{opener.replace('*', title)}<div class=panel><p>{text}</p></div>" for title, text in pairs
    )
    return f"<h1>Lending</h1><p>{CLUB}</p><div>{entries}</div>"


@pytest.mark.parametrize(
    "opener",
    [
        "<button class=accordion-button>*</button>",
        "<button aria-expanded=false>*</button>",
        "<h3 class=head><button data-bs-toggle=collapse>*</button></h3>",
        "<div role=button class='accordion-title'><a href='#'>*</a></div>",
        "<div class='faq-question'>*</div>",
    ],
)
def test_openers_are_headings(judged: Judge, opener: str) -> None:
    """Whatever the model says of them."""
    found = judged(page(opener), keep="ends_sentence")
    for title, text in BOTH:
        assert found[text].kept
        assert found[title].label is Label.HEADING


@pytest.mark.parametrize(
    "opener",
    [
        "<button>*</button>",
        "<div class=title>*</div>",
        "<blockquote><button aria-expanded=false>*</button></blockquote>",
    ],
)
def test_what_opens_nothing(judged: Judge, opener: str) -> None:
    """Says so by no name and no attribute; or it shows the rest of a quotation."""
    assert not judged(page(opener), keep="ends_sentence")["Sails"].kept


def test_one_alone(judged: Judge) -> None:
    """May be any button."""
    one = page("<button class=accordion-button>*</button>", BOTH[1:])
    assert not judged(one, keep="ends_sentence")["Sails"].kept


def test_without_a_text_below(judged: Judge) -> None:
    """It stays removed, as in a menu."""
    links = tuple((title, f"<a href=/{n}>More</a>") for n, (title, _) in enumerate(BOTH))
    found = judged(page("<button class=accordion-button>*</button>", links), keep="ends_sentence")
    assert not found["Sails"].kept
