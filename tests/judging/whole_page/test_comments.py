"""Comment sections below an article are chrome, whatever the model thinks."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from cleaner.judging.looks import Look
from cleaner.judging.verdicts import decide
from cleaner.judging.whole_page.comments import (
    only_comments,
    reader_comments,
    signatures_above,
    single_comments,
)
from cleaner.model import Label
from tests.judging.conftest import Judge
from tests.judging.lines import look_of

ARTICLE = "The tide came in at noon, and the wall by the harbour kept most of it out again. " * 6
COMMENT = "I was there that day with my dog, and the water stood up to the second step."


def page(section: str, article: str = ARTICLE) -> str:
    """Give an article with something below it."""
    return f"<main><h1>Tide</h1><p>{article.strip()}</p></main>{section}"


def test_a_comment_section_below_an_article(judged: Judge) -> None:
    """The name stands in the reason; how deep the comment is nested does not matter."""
    section = f"<div id='comments'><ol><li><div><p>{COMMENT}</p></div></li></ol></div>"
    verdict = judged(page(section))[COMMENT]
    assert verdict.label is Label.COMMENT
    assert verdict.reason == (
        "rule reader_comments: below the article, inside a container named “comments”"
    )


def test_names_in_one_word(judged: Judge) -> None:
    """The first comments of many stand in a container of their own."""
    section = f"<div class='firstComments'><div class='card'><p>{COMMENT}</p></div></div>"
    lower = section.replace("firstComments", "firstcomments")
    assert judged(page(section))[COMMENT].label is Label.COMMENT
    assert judged(page(lower))[COMMENT].label is Label.COMMENT


def test_comments_without_an_article_are_the_page(judged: Judge) -> None:
    """A page that has nothing above its comments is about them."""
    section = f"<div id='comments'><p>{COMMENT}</p></div>"
    assert judged(page(section, "One line."))[COMMENT].label is Label.BODY


def test_a_post_of_a_forum_may_be_called_a_comment(judged: Judge) -> None:
    """Only sections are named in the plural."""
    section = f"<div class='comment'><p>{COMMENT}</p></div>"
    assert judged(page(section))[COMMENT].label is Label.BODY


def test_what_stands_above_the_section_stays(judged: Judge) -> None:
    """Also what stands behind it, if the model keeps that."""
    after = "The second part of the story begins here, and it goes on for a good while yet."
    section = f"<div id='comments'><p>{COMMENT}</p></div><p>{after}</p>"
    found = judged(page(section))
    assert found[ARTICLE.strip()].label is Label.BODY
    assert found[after].label is Label.BODY


@pytest.mark.parametrize(("replies", "score", "taken"), [(9, 0.9, 0), (9, 0.6, 9), (2, 0.9, 2)])
def test_a_thread_keeps_its_replies(replies: int, score: float, taken: int) -> None:
    """If they are the greater part, and the model is sure of them."""
    first = look_of(ARTICLE.strip(), score=0.9, tag="p")
    posts = [
        replace(look_of(COMMENT, index, score=score, tag="p"), names=("p", "replies"))
        for index in range(1, replies + 1)
    ]
    assert len(reader_comments([first, *posts])) == taken


def section(name: str, heading: str) -> str:
    """Give a section of a page, with its heading and a paragraph."""
    return f"<section id='{name}'><h2>{heading}</h2><p>{COMMENT}</p></section>"


@pytest.mark.parametrize(
    ("name", "heading", "label"),
    [
        ("respond-to-harbour-comments", "Respond to harbour comments", Label.BODY),
        ("trimming-replies-by-hand", "Trimming replies by hand", Label.BODY),
        ("comments", "Comments", Label.COMMENT),
        ("respond", "Respond to harbour comments", Label.COMMENT),
        ("reader-comments", "Reader comments", Label.COMMENT),
    ],
)
def test_a_section_named_after_its_heading(
    judged: Judge, name: str, heading: str, label: Label
) -> None:
    """Its name is what it tells of, as in documentation, if the heading is none of comments."""
    assert judged(page(section(name, heading)))[COMMENT].label is label


def test_comments_below_such_a_section(judged: Judge) -> None:
    """They are no part of what it tells of."""
    other = COMMENT.replace("dog", "cat")
    below = f"<div id='comments'><p>{other}</p></div>"
    found = judged(page(section("trimming-replies", "Trimming replies") + below))
    assert found[COMMENT].label is Label.BODY
    assert found[other].label is Label.COMMENT


def remarks(count: int) -> list[Look]:
    """Give comments that the model takes for chrome, below two lines that it keeps."""
    text = "Harbour wall to be raised by a metre (tidenews.example), 187 points, three hours ago"
    link = look_of(text, score=0.7)
    names = ("div", "comment")
    return [
        link,
        *(
            replace(look_of(COMMENT, index, score=0.02, tag="p"), names=names)
            for index in range(1, count + 1)
        ),
    ]


def test_a_page_of_comments_only_keeps_them() -> None:
    """Twelve of seventeen words each are enough; eleven are not."""
    assert only_comments(remarks(12)) == frozenset(range(1, 13))
    assert not only_comments(remarks(11))


def test_buttons_of_comments_are_none() -> None:
    """Nor are names of those who wrote them, which are links."""
    button = replace(look_of("Reply to this", 13, score=0.02), names=("div", "comment"))
    name = replace(look_of(COMMENT, 14, score=0.02), names=("div", "comment"), links=1.0)
    assert only_comments([*remarks(12), button, name]) == frozenset(range(1, 13))


def test_comments_below_a_text_are_not_the_page() -> None:
    """However short the text: here it is one sentence of 34 words."""
    text = look_of(f"{COMMENT} {COMMENT}", 13, score=0.9)
    assert not only_comments([*remarks(12), text])


def test_the_reason_of_a_page_of_comments() -> None:
    """Stands with each of them."""
    verdict = decide(remarks(12), None)[1]
    assert verdict.label is Label.BODY
    assert verdict.reason == (
        "rule only_comments: there is next to nothing on the page but comments"
    )


SHORT = {
    "en": (
        "Mine went black in a year.",
        "Thanks, ordered it today.",
        "What about the screws then?",
        "Larch. You never have to oil it.",
    ),
    "de": (
        "Meine hält jetzt schon seit neun Jahren.",
        "Danke, gestern bestellt.",
        "Und welche Schrauben nimmst du?",
        "Lärche, die muss man nie ölen.",
    ),
    "fr": (
        "La mienne a noirci en un an.",
        "Merci, commandé ce matin.",
        "Et quelles vis faut-il prendre ?",
        "Du mélèze, sans jamais l’huiler.",
    ),
    "ru": (
        "Моя почернела за один год.",
        "Спасибо, заказал сегодня утром.",
        "А какие шурупы лучше взять?",
        "Лиственница, её не надо каждый год красить маслом.",
    ),
}


def thread(texts: Sequence[str], *, score: float = 0.3) -> list[Look]:
    """Give short comments, each below a line with the name of who wrote it."""
    looks = [look_of("Wood for a bench (bench.example)", score=0.6)]
    for text in texts:
        name = look_of("oatcake 2 hours ago | prev | next", len(looks), score=0.6, tag="div")
        said = look_of(text, len(looks) + 1, score=score, tag="div")
        looks += [replace(name, links=0.8), replace(said, names=("div", "comment"))]
    return looks


@pytest.mark.parametrize("language", SHORT)
def test_a_thread_of_short_comments(language: str) -> None:
    """Is the page where nothing around it is a text; the names above them are not."""
    looks = thread(SHORT[language])
    said = frozenset({2, 4, 6, 8})
    assert only_comments(looks) == said
    assert signatures_above(looks, said) == frozenset({1, 3, 5, 7})
    verdicts = decide(looks, None)
    assert {index for index, verdict in enumerate(verdicts) if verdict.label is Label.BODY} >= said
    assert verdicts[3].label is not Label.BODY
    assert verdicts[3].reason.startswith("rule comment_signature")


def test_a_thread_that_the_model_sees() -> None:
    """Or one of a few words, or of one comment, is left as it is."""
    texts = SHORT["en"]
    assert only_comments(thread(texts))
    assert not only_comments(thread(texts, score=0.6))
    assert not only_comments(thread(texts[:3]))
    assert not only_comments(thread([" ".join(texts)]))


@pytest.mark.parametrize("score", [0.2, 0.9])
def test_short_comments_around_a_sentence(score: float) -> None:
    """The sentence is the text of the page, though the model may not see it."""
    looks = thread(SHORT["en"])
    assert not only_comments([*looks, look_of(COMMENT, len(looks), score=score)])


def single(
    name: str, number: int = 3, score: float = 0.35, writer: str = "Ann, 3 May"
) -> list[Look]:
    """Give comments of which each is named, below lines on who wrote them and an article."""
    looks = [look_of(ARTICLE.strip(), score=0.9, tag="p")]
    for index in range(1, 2 * number, 2):
        looks += [
            look_of(writer, index, score=score, tag="p"),
            replace(look_of(COMMENT, index + 1, score=score, tag="p"), names=("p", *name.split())),
        ]
    return looks


@pytest.mark.parametrize("name", ["comment", "user comment", "comment text", "comentario"])
def test_single_comments(name: str) -> None:
    """Are known from three on, without a section around them; the lines above go with them."""
    assert list(single_comments(single(name))) == [1, 2, 3, 4, 5, 6]
    assert not single_comments(single(name, 2))


@pytest.mark.parametrize(
    "looks",
    [
        single("comment", score=0.45),  # a thread
        single("comment", 200, score=0.25),  # of a story elsewhere
        single("comment body post body", score=0.3),  # of a forum
        single("commentary"),
        single("comment", writer=ARTICLE.strip()),
        [*single("comment"), look_of(ARTICLE.strip(), 7, score=0.9, tag="p")],  # answers
        single("comment")[1:],  # no article
    ],
)
def test_what_is_named_so_and_no_comment(looks: list[Look]) -> None:
    """Stays: the model believes it, nobody has written it, or a text stands below or none above."""
    renumbered = [replace(look, index=index) for index, look in enumerate(looks)]
    assert not single_comments(renumbered)
