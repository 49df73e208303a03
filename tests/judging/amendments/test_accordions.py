"""What opens a text of an accordion, and is its heading."""

import pytest

from cleaner.blocks import split_into_blocks
from cleaner.judging.amendments.accordions import with_openers
from cleaner.model import Label, MediaType, Scrape, Verdict
from cleaner.parsing import parse
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
        "<h4><a data-toggle=collapse href='#a'>*</a></h4>",
        "<h4><a aria-expanded=false href='#a'><b>*</b></a></h4>",
        "<input type=checkbox id=a><label for=a>*</label>",
        "<details><summary>*</summary></details>",
        "<button><h3>*</h3></button>",
        "<dl><dt><button>*</button></dt></dl>",
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
        "<h4><a href='#a'>*</a></h4>",
        "<label>*</label>",
        "<input type=text><label>*</label>",
        "<input type=checkbox><label>*</label><br>",
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


SHORT = (("Oars", "Yes, both."), ("Sails", "はい、使えます。"))


def test_a_link_in_a_sentence(judged: Judge) -> None:
    """Heads nothing."""
    found = judged(
        page("<p>See our <a data-toggle=collapse href='#a'>*</a></p>"), keep="ends_sentence"
    )
    assert not found["See our Sails"].kept


def test_short_answers(judged: Judge) -> None:
    """End as sentences do."""
    opener = "<button aria-expanded=false>*</button>"
    found = judged(page(opener, SHORT), keep=True)
    assert found["Oars"].label is found["Sails"].label is Label.HEADING


def test_lines_that_end_as_no_sentence_does(judged: Judge) -> None:
    """Are fields, and what is chosen in them."""
    bare = (("Oars", "Both of them"), ("Sails", "White"))
    found = judged(page("<input type=checkbox><label>*</label>", bare), keep=True)
    assert not found["Oars"].kept


def verdicts_on(kept: set[str], *titles: str) -> dict[str, Verdict]:
    """Judge a page of questions. kept: the questions and answers that the model keeps."""
    pairs = tuple((title, f"Of {title} we have four, and lend them all.") for title in titles)
    source = page("<h3><button aria-expanded=false>*</button></h3>", pairs)
    segments = split_into_blocks(parse(Scrape(source, media_type=MediaType.HTML), 100_000))
    doubted = Verdict(Label.NAVIGATION, 0.3, "block model: 9 words")
    sure = Verdict(Label.BODY, 0.9, "block model: 9 words")
    heading = Verdict(Label.HEADING, 0.9, "block model: 1 word")
    verdicts = [
        (heading if text in titles else sure) if text in kept else doubted
        for text in segments.texts
    ]
    return dict(zip(segments.texts, with_openers(segments, verdicts), strict=True))


def test_one_question_like_others_that_are_kept() -> None:
    """And one answer: most of them are."""
    answer = "Of {} we have four, and lend them all.".format
    kept = {"Oars", "Sails", answer("Oars"), answer("Sails"), answer("Masts")}
    found = verdicts_on(kept, "Oars", "Sails", "Masts", "Keels")
    assert {found[title].label for title in ("Oars", "Sails", "Masts", "Keels")} == {Label.HEADING}
    assert found[answer("Keels")].label is Label.BODY
    few = verdicts_on({"Oars", answer("Oars")}, "Oars", "Sails", "Masts", "Keels")
    assert not few["Masts"].kept
    assert not few[answer("Masts")].kept


@pytest.mark.parametrize(
    "opener",
    [
        "<details><summary>*</summary>",
        "<div><button aria-expanded=false aria-controls=p>*</button>",
        "<div><h3><button data-bs-toggle=collapse data-bs-target='#p'>*</button></h3>",
        "<div><a role=tab aria-controls=p href='#p'>*</a>",
    ],
)
def test_one_that_names_what_it_opens(judged: Judge, opener: str) -> None:
    """It is enough, if that is the text below it."""
    form = f"<h1>Lending</h1><p>{CLUB}</p>{opener.replace('*', 'Sails')}<div id=_>{SAILS}</div>"
    assert judged(form.replace("_", "p"), keep="ends_sentence")["Sails"].label is Label.HEADING
    if "summary" not in opener:
        assert not judged(form.replace("_", "q"), keep="ends_sentence")["Sails"].kept
