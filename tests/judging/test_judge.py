"""Whole pages judged: what rules overrule, what is left to the model, and what is said of it."""

import numpy as np
import pytest

from cleaner.blocks import split_into_blocks
from cleaner.blocks.lexicon import EMPTY
from cleaner.blocks.measurements import measure
from cleaner.blocks.text import split_text
from cleaner.judging import judge
from cleaner.judging.scores import opinion
from cleaner.judging.scores.block_model import BlockModel
from cleaner.judging.scores.trees import LEAF_UNIT, Trees
from cleaner.model import CORE_LABELS, Declared, Label, MediaType, Page, Scrape
from cleaner.parsing import parse
from cleaner.settings import Effort
from tests.judging.conftest import Judge
from tests.judging.constant_net import constant_net

PARAGRAPH = (
    "The old bridge was closed on Monday, because two of its nine pillars had begun to lean, and "
    "the town has set aside four million crowns for the work that is to begin in the spring."
)
SECOND = (
    "Until the repair is done, a ferry takes people across the river every quarter of an hour, "
    "from six in the morning until the last train has left the station on the other bank."
)


def article(extra: str) -> str:
    """Give a page with an article and something after it."""
    return (
        "<html><head><title>The bridge of Ostrava</title></head><body><article>"
        f"<h1>The bridge of Ostrava</h1><p>{PARAGRAPH}</p>{extra}<p>{SECOND}</p></article></body>"
    )


def constant(log_odds: int) -> Trees:
    """Give trees that answer the same for all blocks."""
    leaves = np.full(2, log_odds * LEAF_UNIT, np.int32)
    return Trees(["any"], np.zeros((1, 1), np.int16), np.zeros((1, 1), np.float32), leaves, 0)


def test_a_page_without_blocks() -> None:
    """Has no verdicts."""
    page = Page(MediaType.TEXT, "", None, None, Declared(), ())
    assert judge(page, split_text(""), Effort.FAST) == ()


@pytest.mark.parametrize("keep", [True, False])
@pytest.mark.parametrize(
    "source",
    [
        article("<nav><a href=/>Home</a></nav><h2>Costs</h2><figure><figcaption>A bridge</figure>"),
        f"The bridge\n\nBy Ann Lee\n2 June 2012\n\n{PARAGRAPH}\n\nShare this\n\n{SECOND}",
        "<p>...</p>",
        "x",
    ],
)
def test_every_block_gets_a_label_a_score_and_a_reason(
    judged: Judge, source: str, *, keep: bool
) -> None:
    """Whatever the model thinks; a score of a half or more is a block kept."""
    for text, verdict in judged(source, keep=keep).items():
        assert isinstance(verdict.label, Label), text
        assert 0 <= verdict.score <= 1
        assert (verdict.score >= 0.5) == verdict.kept == (verdict.label in CORE_LABELS)
        assert len(verdict.reason) > 10
        assert verdict.score == round(verdict.score, 4)


@pytest.mark.parametrize(
    ("block", "label"),
    [
        ("Skip to main content", Label.NAVIGATION),
        ("Back to top", Label.NAVIGATION),
        ("Copyright 2021 Ostrava Courier. All rights reserved.", Label.LEGAL),
        ("© 2021 Ostrava Courier", Label.LEGAL),
        ("We use cookies to improve your experience on our site.", Label.LEGAL),
        ("Share this article", Label.SHARE),
        ("Advertisement", Label.ADVERT),
        ("Subscribe to our newsletter", Label.ADVERT),
        ("Leave a comment", Label.COMMENT),
        ("Log in", Label.INTERFACE),
        ("Zum Inhalt springen", Label.NAVIGATION),
        ("Partager cet article", Label.SHARE),
        ("Publicidad", Label.ADVERT),
        ("Все права защищены © 2021", Label.LEGAL),
    ],
)
def test_rules_overrule_the_model(judged: Judge, block: str, label: Label) -> None:
    """The model would keep all; what is certain goes, and the rule says its name and evidence."""
    verdict = judged(article(f"<p>{block}</p>"))[block]
    assert verdict.label is label
    assert verdict.score < 0.5
    assert verdict.reason.startswith("rule ")
    assert "“" in verdict.reason


@pytest.mark.parametrize(
    ("extra", "block", "label"),
    [
        ("<h2>Sources</h2><ul><li>Rask, Ib. Bridges. Ostrava 1998.</ul>", "Sources", Label.HEADING),
        ("<p>I agree.</p>", "I agree.", Label.BODY),
        ("<figure><figcaption><p>The pier</figcaption></figure>", "The pier", Label.CAPTION),
        ("<p class='cta-caption'>This is read by all</p>", "This is read by all", Label.BODY),
        ("<p class='caption'>This is seen by all</p>", "This is seen by all", Label.CAPTION),
        ("<p class=cutline>The pier</p>", "The pier", Label.CAPTION),
        ("<p class='price caption'>With tax</p>", "With tax", Label.BODY),
        ("<div class='table caption'>All piers</div>", "All piers", Label.BODY),
        ("<table><caption class=caption>All piers<tr><td>2", "All piers", Label.BODY),
        ("<h2>Responses</h2><p>Two of them.</p>", "Responses", Label.HEADING),
        ("<p>Responses</p>", "Responses", Label.COMMENT),
        ("<h2>With nails</h2><button>Copy</button><p>Two.</p>", "With nails", Label.HEADING),
        ("<h2>Sent</h2><ul><li><button>Copy</button></ul><p>Two.</p>", "Sent", Label.HEADING),
    ],
)
def test_what_a_block_of_the_article_is(
    judged: Judge, extra: str, block: str, label: Label
) -> None:
    """By its element, its container and what is said below it."""
    assert judged(article(extra))[block].label is label


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Answer in trafilatura's place that nothing is core, and remember what was asked."""
    sources: list[str] = []

    def answer(source: str) -> str:
        sources.append(source)
        return "nothing of it"

    monkeypatch.setattr(opinion, "core_text", answer)
    return sources


@pytest.mark.parametrize(
    ("source", "effort", "calls"),
    [
        (article(""), Effort.FAST, 0),
        (article(""), Effort.BALANCED, 0),
        (article(""), Effort.THOROUGH, 1),
        (f"{PARAGRAPH}\n\n{SECOND}", Effort.THOROUGH, 0),
        ("<ul><li>Tea</ul>", Effort.FAST, 0),
        ("<ul><li>Tea</ul>", Effort.BALANCED, 1),
        ("<ul><li>Tea</ul>", Effort.THOROUGH, 1),
        ("Tea", Effort.BALANCED, 0),
    ],
)
def test_when_trafilatura_is_asked(
    asked: list[str], source: str, effort: Effort, calls: int
) -> None:
    """Where little is found; with more effort, about prose; never about text, which it can't."""
    page = parse(Scrape(source), len(source))
    judge(page, split_into_blocks(page), effort)
    assert asked == [source] * calls


@pytest.mark.parametrize(("effort", "kept"), [(Effort.FAST, True), (Effort.BALANCED, False)])
def test_the_second_pass_costs_an_effort(effort: Effort, *, kept: bool) -> None:
    """A model whose second pass contradicts the first: fast hears the first alone."""
    page = parse(Scrape(article("")), 10_000)
    segments = split_into_blocks(page)
    names = measure(segments, None, EMPTY).names
    contradicting = BlockModel(EMPTY, constant(3), constant(-21), constant_net(names, 0))
    verdicts = judge(page, segments, effort, contradicting)
    assert [verdict.kept for verdict in verdicts] == [kept] * 3


def test_rules_leave_the_article_alone(judged: Judge) -> None:
    """A paragraph that speaks of cookies and newsletters is no notice."""
    prose = (
        "The baker said that a cookie tasted best on the second day, that her newsletter had forty "
        "readers, that she would never share this recipe, and that the copyright was her mother's."
    )
    assert judged(article(f"<p>{prose}</p>"))[prose].label is Label.BODY


def test_links_in_nav_are_navigation(judged: Judge) -> None:
    """The element says so; a sentence in it without a link may be anything."""
    found = judged(article("<nav><a href=/x>River and town</a></nav>"))
    assert found["River and town"].label is Label.NAVIGATION
    assert "<nav>" in found["River and town"].reason


def test_parts_of_an_article(judged: Judge) -> None:
    """Title, byline, date, highlights, body, heading, caption, by their places."""
    page = article("").replace(
        f"<p>{PARAGRAPH}</p>",
        "<p>By Jana Kralova</p><p>8 March 2021</p><ul><li>Two of the nine pillars lean</li></ul>"
        f"<p>{PARAGRAPH}</p><h2>What it costs</h2>"
        "<figure><img src=a><figcaption>The bridge in May.</figcaption></figure>",
    )
    labels = {text: verdict.label for text, verdict in judged(page).items()}
    assert labels == {
        "The bridge of Ostrava": Label.TITLE,
        "By Jana Kralova": Label.BYLINE,
        "8 March 2021": Label.DATE,
        "Two of the nine pillars lean": Label.HIGHLIGHT,
        PARAGRAPH: Label.BODY,
        "What it costs": Label.HEADING,
        "The bridge in May.": Label.CAPTION,
        SECOND: Label.BODY,
    }


def test_a_paragraph_in_an_element_for_headings(judged: Judge) -> None:
    """Is body; a long headline without a stop is a heading."""
    headline = " ".join(SECOND.rstrip(".").split() * 2)
    found = judged(article(f"<h3>{PARAGRAPH} Then {SECOND}</h3><h3>{headline}</h3>"))
    assert found[f"{PARAGRAPH} Then {SECOND}"].label is Label.BODY
    assert found[headline].label is Label.HEADING


def test_parts_of_a_text(judged: Judge) -> None:
    """The same from lines, of which none is marked."""
    text = (
        "The bridge of Ostrava\nBy Jana Kralova\nUpdated 8:15 AM EST, Mon March 8, 2021\n\n"
        f"{PARAGRAPH}\n\n{SECOND}\n"
    )
    labels = {line: verdict.label for line, verdict in judged(text, keep="ends_sentence").items()}
    assert labels == {
        "The bridge of Ostrava": Label.TITLE,
        "By Jana Kralova": Label.BYLINE,
        "Updated 8:15 AM EST, Mon March 8, 2021": Label.DATE,
        PARAGRAPH: Label.BODY,
        SECOND: Label.BODY,
    }


def test_without_core_there_is_no_title(judged: Judge) -> None:
    """A page of which the model keeps nothing has no article to be the title of."""
    found = judged(article(""), keep=False)
    assert not any(verdict.kept for verdict in found.values())


@pytest.mark.parametrize(
    ("block", "label"),
    [
        ("<div class=comments><p>Lovely bridge, I miss it</p></div>", Label.COMMENT),
        ("<div id=cookie-consent><p>We care about you</p></div>", Label.LEGAL),
        ("<div class='social-share'><p>Tell the others</p></div>", Label.SHARE),
        ("<div class='main-menu'><p>River and town</p></div>", Label.NAVIGATION),
        ("<form><p>Your name here</p></form>", Label.INTERFACE),
        ("<p>Privacy policy</p>", Label.LEGAL),
    ],
)
def test_kinds_of_what_the_model_removes(judged: Judge, block: str, label: Label) -> None:
    """By its own words, its containers' names, the element it stands in."""
    page = article("") + block
    (verdict,) = list(judged(page, keep="ends_sentence").values())[3:]
    assert verdict.label is label
    assert verdict.score < 0.5


def test_what_stands_under_a_coverage_header_in_text(judged: Judge) -> None:
    """After the article, headlines and blurbs of other stories are none of its text."""
    text = (
        f"{PARAGRAPH}\n\n{SECOND}\n\nMore on this story\n\nSnow closes the pass\n\n"
        "The road over the pass was closed again on Tuesday.\n"
    )
    found = list(judged(text).items())
    assert [verdict.kept for _, verdict in found] == [True, True, False, False, False]
    assert [verdict.label for _, verdict in found][2:] == [Label.COVERAGE] * 3
    assert "More on this story" in found[3][1].reason


@pytest.mark.parametrize(
    ("entries", "stays"),
    [
        ("<ul><li><b>Nine oars</b><li><b>Two masts</b></ul>", True),
        ("<p><b>Nine oars</b></p><p><b>Two masts</b></p>", False),
        ("<ul><li><b>Two masts</b></ul>", False),
    ],
)
def test_features_in_bold(judged: Judge, entries: str, *, stays: bool) -> None:
    """They are no headings of the button below them."""
    page = f"<h1>The yard</h1><p>{PARAGRAPH}</p>{entries}<p>Share this article</p>"
    assert judged(page)["Two masts"].kept is stays


@pytest.mark.parametrize(("times", "stays"), [(1, False), (3, True)])
def test_a_paragraph_set_as_a_heading_stands_for_itself(
    judged: Judge, times: int, *, stays: bool
) -> None:
    """What is under a heading takes it along, but no heading that is as long as a paragraph."""
    heading = " ".join(["The yard has built boats for the sound."] * times)
    page = f"<h1>The yard</h1><p>{PARAGRAPH}</p><h3>{heading}</h3><p>Share this article</p>"
    assert (judged(page)[heading].label is Label.HEADING) == stays


@pytest.mark.parametrize(
    ("block", "text", "removed"),
    [
        ("<h3>{{ posts[117].title }}</h3>", "{{ posts[117].title }}", True),
        ("<p>{{ name }} – {{ day | short }}.</p>", "{{ name }} – {{ day | short }}.", True),
        ("<p>Write {{ name }} for it.</p>", "Write {{ name }} for it.", False),
        ("<pre>{{ name }}</pre>", "{{ name }}", False),
        ("<p>{ name }</p>", "{ name }", False),
    ],
)
def test_a_template_that_was_not_filled_in(
    judged: Judge, block: str, text: str, *, removed: bool
) -> None:
    """Nothing but what a script was to put there; code and sentences hold such in earnest."""
    verdict = judged(f"<h1>The yard</h1><p>{PARAGRAPH}</p>{block}<p>{SECOND}</p>")[text]
    assert verdict.reason.startswith("rule placeholder:") == removed
    assert (verdict.label is Label.INTERFACE) == removed


@pytest.mark.parametrize(
    ("caption", "label"),
    [
        ("The pier on December 6, 2016.", Label.CAPTION),
        ("December 6, 2016", Label.DATE),
        ("Published December 6, 2016", Label.DATE),
    ],
)
def test_a_caption_that_names_a_day(judged: Judge, caption: str, label: Label) -> None:
    """Above the text it is that of the picture, if more is said than the day."""
    figure = f"<figure><img src=a.png><figcaption>{caption}</figcaption></figure>"
    found = judged(f"<h1>The yard</h1>{figure}<p>{PARAGRAPH}</p><p>{SECOND}</p>")
    assert found[caption].label is label


@pytest.mark.parametrize(("caption", "label"), [("...", Label.OTHER), ("Pier 7", Label.CAPTION)])
def test_a_caption_has_letters_or_digits(judged: Judge, caption: str, label: Label) -> None:
    """Dots stand where one was to be."""
    figure = f"<figure><img src=a.png><figcaption>{caption}</figcaption></figure>"
    found = judged(f"<h1>The yard</h1><p>{PARAGRAPH}</p>{figure}<p>{SECOND}</p>")
    assert found[caption].label is label


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("The Ferrin Post is a Fair Press member", Label.CREDIT),
        ("Una Macaskill ist eine freie Autorin", Label.CREDIT),
        ("Una Macaskill, Ferrin", Label.BYLINE),
    ],
)
def test_what_the_paper_is_names_no_writer(judged: Judge, line: str, label: Label) -> None:
    """Nor does what the writer is, though both stand where the byline does."""
    page = f"<h1>The yard</h1><div class=byline>{line}</div><p>{PARAGRAPH}</p><p>{SECOND}</p>"
    assert judged(page)[line].label is label


@pytest.mark.parametrize(
    ("line", "label"),
    [("<h2>5.12</h2>", Label.HEADING), ("<div>5.12</div>", Label.DATE)],
)
def test_a_heading_is_no_hour(judged: Judge, line: str, label: Label) -> None:
    """Beside the headline it names a version."""
    text = "The tide table now loads in a second, and knows of summer time."
    page = f"<h1>What is new in Tides</h1>{line}<p>3 March 2024</p><p>{text}</p><h2>5.11</h2>"
    assert judged(f"{page}<p>{text} Nearly.</p>")["5.12"].label is label
