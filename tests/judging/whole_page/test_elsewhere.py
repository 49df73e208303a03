"""What stands below "Also on THE SITE:" is of other stories."""

import pytest

from cleaner.judging.looks import Look
from cleaner.judging.whole_page.elsewhere import from_elsewhere
from cleaner.model import Label
from tests.judging.conftest import Judge
from tests.judging.lines import look_of

ARTICLE = "The ferry to the island was late again, and nobody on the pier was told why. " * 6
OTHER = "Ten lighthouses that one can sleep in, and what the keeper cooks for breakfast there."


SITE = "Harbour Post"


def page(header: str, article: str = ARTICLE, name: str = SITE) -> list[Look]:
    """An article, other stories below a header, and three lines of furniture that name a site."""
    kept = [look_of(text, i, score=0.9) for i, text in enumerate((article, header, OTHER))]
    furniture = (f"{name} on paper", f"{name} shop", f"About {name}")
    return kept + [look_of(text, 3 + i, score=0.1) for i, text in enumerate(furniture)]


@pytest.mark.parametrize(
    "header", ["Also on Harbour Post:", "Related on the Harbour Post:", "Auch auf Harbour Post:"]
)
def test_the_rest_of_the_page(header: str) -> None:
    """Header and all below it that the model keeps; what stands above stays."""
    assert from_elsewhere(page(header)) == dict.fromkeys((1, 2), f"below “{header}”")


def test_the_label(judged: Judge) -> None:
    """It is coverage, and says so. What the model here removes is what is linked."""
    menu = "".join(f"<li><a href=/{n}>{SITE} {n}</a></li>" for n in ("shop", "jobs", "boats"))
    article, header = f"<h1>Ferry</h1><p>{ARTICLE}</p>", f"<p>Also on {SITE}:</p>"
    source = f"<ul>{menu}</ul>{article}{header}<p>{OTHER}</p>"
    verdict = judged(source, keep="ends_sentence")[OTHER]
    assert verdict.label is Label.COVERAGE
    assert verdict.reason == f"rule from_elsewhere: below “Also on {SITE}:”"


@pytest.mark.parametrize(
    "line",
    ["Also on the table:", "Also on Friday:", "More on Harbour Post:", "Also on Harbour Post"],
)
def test_lines_that_name_no_site(line: str) -> None:
    """A part of the text may begin so; the furniture has the name, and the line ends in a colon."""
    assert not from_elsewhere(page(line))


def test_there_must_be_an_article() -> None:
    """Above it, and long enough."""
    assert not from_elsewhere(page("Also on Harbour Post:", article="The ferry"))
