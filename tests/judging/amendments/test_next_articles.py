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


def stories(around: str, *heads: str, title: str = "The lamp of Tarn is lit") -> str:
    """Give a page of elements, the first of which is the page's own article."""
    texts = (OWN * 6, *[NEXT * 6 for _ in heads[1:]])
    inside = (f"{head}<p>{text}</p>" for head, text in zip(heads, texts, strict=True))
    return f"<title>{title}</title><main>" + "".join(around.replace("*", one) for one in inside)


OWN_HEAD = "<h1>The lamp of Tarn is lit</h1><p>By Ann Otter, 3 May 2024</p>"


@pytest.mark.parametrize(
    "around",
    [
        '<div class="story">*</div>',
        '<section class="story no-*">*</section>'.replace("no-*", "no-12"),
        "<article>*</article>",
        '<div data-url="/3">*</div>',
    ],
)
@pytest.mark.parametrize(
    "head",
    [
        "<h1>Eels are counted at night</h1><p>By Ben Stoat, 2 May 2024</p>",
        "<h2>Eels are counted at night</h2><p>3 May 2024</p>",
    ],
)
def test_elements_like_that_of_the_article(judged: Judge, around: str, head: str) -> None:
    """Go where each opens with a headline and with who wrote it, or when; short ones too."""
    verdicts = judged(stories(around, OWN_HEAD, head))
    assert verdicts[(OWN * 6).strip()].kept
    assert verdicts[(NEXT * 6).strip()].reason.startswith("rule next_article")


@pytest.mark.parametrize(
    ("around", "head"),
    [
        ('<section class="part">*</section>', "<h2>Eels are counted at night</h2>"),
        ('<div class="part">*</div>', "<h2>Eels are counted at night</h2><p>Old Town</p>"),
        ('<div class="post">*</div>', "<h2>Eels are counted at night</h2><p>3 May 2024</p>"),
        ('<div data-title="Tab">*</div>', "<h2>Eels are counted at night</h2>"),
        ('<section class="part">*</section>', "<h2>Background</h2><p>3 May 2024</p>"),
        ('<section class="part">*</section>', "<h3>Eels are counted at night</h3><p>3 May</p>"),
        ("<section>*</section>", "<h2>Eels are counted at night</h2><p>3 May 2024</p>"),
        (
            '<div class="post">*</div>',
            "<h2>Re: The lamp of Tarn is lit</h2><p>By Ben Stoat, 3 May 2024</p>",
        ),
    ],
)
def test_parts_of_one_article(judged: Judge, around: str, head: str) -> None:
    """Stay: sections have headings, and no writers; replies repeat the headline."""
    assert judged(stories(around, OWN_HEAD, head))[(NEXT * 6).strip()].kept


@pytest.mark.parametrize(
    ("first", "second", "stays"),
    [
        ("Chapter one of the tale", "Chapter two of the tale", True),
        ("1. How it began", "2. How it went on", True),
        ("The lamp of Tarn is lit", "The eels are counted at night", False),
    ],
)
def test_chapters(judged: Judge, first: str, second: str, *, stays: bool) -> None:
    """Stay, each in an article of its own: their headlines begin alike."""
    own, other = f"<h1>{first}</h1>", f"<h1>{second}</h1>"
    source = stories("<article>*</article>", own, other, title=first)
    assert judged(source)[(NEXT * 6).strip()].kept is stays


def test_lists_of_articles(judged: Judge) -> None:
    """Stay: the page is named for none of them."""
    heads = OWN_HEAD, "<h2>Eels are counted at night</h2><p>By Ben Stoat, 2 May 2024</p>"
    source = stories('<div class="story">*</div>', *heads, title="Notes from a mole")
    assert judged(source)[(NEXT * 6).strip()].kept
