"""Articles that stand below the one of a page."""

import pytest

from cleaner.model import Label
from tests.judging.conftest import Judge

OWN = "The lamp on the mole of Tarn was lit on Monday evening for the first time since the storm. "
NEXT = "Eels were counted in the river by torchlight, and there were more of them than last year. "


def page(title: str, first: str, second: str, *, times: int = 6) -> str:
    """Give a page of two elements, each with a headline and paragraphs."""
    both = zip((first, second), ("The lamp", "Eels"), (OWN, NEXT), strict=True)
    return f"<title>{title}</title>" + "".join(
        around.replace("*", f"<h1>{headline}</h1><p>{text * times}</p>")
        for around, headline, text in both
    )


def kept(judged: Judge, source: str) -> bool:
    """Whether the text of the second is kept; that of the first must be."""
    found = {text[:4]: verdict for text, verdict in judged(source).items() if len(text) > 80}
    assert found["The "].kept
    return found["Eels"].kept


@pytest.mark.parametrize("second", ["<article>*</article>", "<div><article>*</article></div>"])
def test_the_next_article(judged: Judge, second: str) -> None:
    """Is coverage, with its headline, where the title is of the first."""
    source = page("The lamp", "<article>*</article>", second)
    assert not kept(judged, source)
    verdict = judged(source)[(NEXT * 6).strip()]
    assert verdict.label is Label.COVERAGE
    assert verdict.reason.startswith("rule next_article")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("<article>*</article>", "<section>*</section>"),
        ("<div>*</div>", "<article>*</article>"),
        ("<article>*", "<section>*</section></article>"),
    ],
)
def test_sections(judged: Judge, first: str, second: str) -> None:
    """Of a page may have headlines too; both must be articles."""
    assert kept(judged, page("The lamp", first, second))


def test_short_notes(judged: Judge) -> None:
    """May be the entries of a list."""
    both = "<article>*</article>", "<article>*</article>"
    assert kept(judged, page("The lamp", *both, times=1))
