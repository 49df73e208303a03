"""Comments that are paragraphs of the page are told by their header and their signatures."""

import pytest

from cleaner.judging.whole_page.signed import signed_comments
from cleaner.model import Label
from tests.judging.conftest import Judge
from tests.judging.lines import look_of

ARTICLE = "The ferry to the island was late again, and nobody on the pier was told why. " * 6
FIRST = "I waited there for two hours with a bicycle and a cake."
SECOND = "They should ring the bell when it leaves the other side."


def blog(*below: str) -> str:
    """Give a page whose article, header and posts are all paragraphs beside each other."""
    return "<h1>The ferry</h1>" + "".join(f"<p>{text}</p>" for text in (ARTICLE.strip(), *below))


@pytest.mark.parametrize(
    ("header", "one", "two"),
    [
        ("Comments", "Posted by: Marit | May 6, 2007 2:01 PM", "Posted by: Jon | May 7, 2007"),
        ("2 Kommentare", "Von Marit am 6. Mai 2007", "Von Jon am 7. Mai 2007"),
        ("Comentarios (2)", "Marit, 6 de mayo de 2007 14:01", "Jon, 7 de mayo de 2007 9:30"),
        ("It took 3 pictures. There are 2 comments.", "Marit 06 May 07", "Jon 7 Mai 07"),
        ("Comment viewing options", "05/06/2007 - 14:01 | 2691844 Marit", "13/07/2007"),
        ("2 responses to The ferry", "Marit says: May 6, 2007 at 14:01", "May 7, 2007"),
    ],
)
def test_posts_signed_below(judged: Judge, header: str, one: str, two: str) -> None:
    """Header, posts and signatures are comments; the article and what follows are not."""
    after = "The writer of these lines lives on the island and takes that ferry every day."
    found = judged(blog(header, FIRST, FIRST + " Twice.", one, SECOND, two, after))
    assert found[ARTICLE.strip()].label is Label.BODY
    assert {found[text].label for text in (FIRST, one, SECOND, two)} == {Label.COMMENT}
    assert found[FIRST].reason == (f"rule signed_comments: below “{header}”, among 2 signed posts")
    assert found[after].label is Label.BODY


def test_posts_signed_above(judged: Judge) -> None:
    """The last post is below the last signature."""
    found = judged(blog("Comments", "May 6, 2007", FIRST, "May 7, 2007", SECOND))
    assert found[FIRST].label is found[SECOND].label is Label.COMMENT


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Le 17 juillet à 22:09, par Marit", "Le 1er août à 8:05, par Jon"),
        ("Marit, July 17th at 10:09 pm", "Jon, Aug. 1 at 8:05 am"),
        ("Marit 17 de julio 22:09", "Jon 1 de agosto 08:05"),
        ("17 июля, 22:09", "1 августа, 8:05"),
        ("7月17日 22:09", "8月1日 08:05"),
    ],
)
def test_posts_signed_without_a_year(judged: Judge, one: str, two: str) -> None:
    """A day and a clock; a number, a word and a clock sign nothing."""
    found = judged(blog("Tous vos commentaires (2)", one, FIRST, two, SECOND))
    assert {found[text].label for text in (one, FIRST, two, SECOND)} == {Label.COMMENT}
    found = judged(blog("Comments (2)", "Ferry 17 at 22:09", FIRST, "Ferry 1 at 8:05", SECOND))
    assert found[FIRST].label is Label.BODY


@pytest.mark.parametrize(
    ("header", "one", "two"),
    [
        ("2 users responded in “The ferry”", "Marit said,", "ferry fan 7 said,"),
        ("2 people have commented", "Marit writes:", "Jon K. writes:"),
        ("2 Kommentare", "Marit schrieb:", "Jon sagt:"),
        ("Comentarios (2)", "Marit dijo…", "Jon dijo…"),
        ("Комментарии (2)", "Марит пишет:", "Юн написал:"),
    ],
)
def test_posts_below_who_said_them(judged: Judge, header: str, one: str, two: str) -> None:
    """A line that says no more; "she said" in a sentence is none."""
    found = judged(blog(header, one, FIRST, two, SECOND))
    assert {found[text].label for text in (one, FIRST, two, SECOND)} == {Label.COMMENT}
    found = judged(blog(header, f"{one} not now", FIRST, f"{two} not now", SECOND))
    assert found[FIRST].label is Label.BODY


def test_days_of_stories_below_posts_with_a_clock() -> None:
    """They sign none of them, and are not counted; nor do they end the posts."""
    days = [f"{day} May 2007" for day in range(20, 10, -1)]
    texts = ["Comments (2)", "May 6, 14:01", FIRST, "May 7, 9:30", SECOND, "More", *days]
    scores = [0.1 if text == "More" else 0.9 for text in (ARTICLE, *texts)]
    looks = [look_of(t, i, score=scores[i]) for i, t in enumerate((ARTICLE.strip(), *texts))]
    assert set(signed_comments(looks)) == {1, 2, 3, 4, 5}


def test_posts_that_begin_with_a_name(judged: Judge) -> None:
    """It stands on a line of its own, within the paragraph."""
    first, second = f"Marit K<br>{FIRST} {SECOND}", f"7 of Nine<br>{SECOND} {FIRST}"
    long = [ARTICLE.strip() + f" {n}." for n in range(3)]
    found = judged(blog(*long, "Comments are now closed", first, second))
    assert found[f"Marit K\n{FIRST} {SECOND}"].label is Label.COMMENT
    assert found[f"7 of Nine\n{SECOND} {FIRST}"].label is Label.COMMENT


def test_lines_of_text() -> None:
    """A text scrape has no containers that could tell. What the model removes is not its matter."""
    texts = [ARTICLE.strip(), "Comments", FIRST, "Posted by: Marit | May 6, 2007", "Flag", SECOND]
    looks = [look_of(text, i, score=0.9) for i, text in enumerate([*texts, "Jon, May 7, 2007"])]
    looks[4].score = 0.1
    assert list(signed_comments(looks)) == [1, 2, 3, 5, 6]


@pytest.mark.parametrize(
    "below",
    [
        pytest.param(["Comments", FIRST, "Posted by: Marit | May 6, 2007", SECOND], id="one"),
        pytest.param(
            [FIRST, "By Marit, May 6, 2007", SECOND, "By Jon, May 7, 2007"], id="headless"
        ),
        pytest.param(["Reply", FIRST, "By Marit, May 6, 2007", SECOND, "May 7, 2007"], id="button"),
        pytest.param(
            ["Comments", FIRST, "It was in May 2007.", SECOND, "In 2008 too."], id="years"
        ),
    ],
)
def test_what_is_not_enough(judged: Judge, below: list[str]) -> None:
    """Two signatures at least, each with a day, and a header above them."""
    assert judged(blog(*below))[FIRST].label is Label.BODY


def test_stories_with_counters_are_no_comments(judged: Judge) -> None:
    """Below each story of a blog stand its day and how many comments it has."""
    story = [FIRST, "Posted by Marit on May 6, 2007", "3 Comments"]
    other = [SECOND, "Posted by Jon on May 5, 2007", "12 Comments", ARTICLE.strip() + " Again."]
    found = judged(blog("Posted by Marit on May 7, 2007", "2 Comments", *story, *other))
    assert found[FIRST].label is found[SECOND].label is Label.BODY


@pytest.mark.parametrize(("header", "heads"), [("1 Comment", False), ("2 Comments", True)])
def test_a_counter_below_the_first_of_several_stories(header: str, *, heads: bool) -> None:
    """Counts fewer comments than posts are signed below, each of which is a story."""
    texts = [ARTICLE.strip(), header]
    for day in range(1, 5):
        texts += [f"Posted by: Marit | May {day}, 2007", FIRST]
    looks = [look_of(text, i, score=0.9) for i, text in enumerate(texts)]
    assert bool(signed_comments(looks)) is heads


def test_answers_with_comments_each_are_left_to_the_model() -> None:
    """Where two headers have signed posts below, it is a page of answers."""
    texts = [ARTICLE.strip(), "Comments", "May 6, 2007", "May 7, 2007"] * 2
    looks = [look_of(text, index, score=0.9) for index, text in enumerate(texts)]
    assert signed_comments(looks[:4])
    assert not signed_comments(looks)


def test_a_counter_above_the_article_is_no_header() -> None:
    """Below it stand paragraphs with titles, longer than the summary above; names sign nothing."""
    parts = [f"Part {n}\n{ARTICLE.strip()}" for n in range(5)]
    texts = [ARTICLE.strip(), "124 Comments", *parts, "May 6, 2007", ARTICLE.strip(), "May 7, 2007"]
    assert not signed_comments([look_of(text, i, score=0.9) for i, text in enumerate(texts)])


@pytest.mark.parametrize("day", [(), ("Posted by Ola on May 5, 2007",)])
@pytest.mark.parametrize("link", ["Comments 15", "<a href='#below'>15 comments</a>"])
def test_an_article_below_a_counter_stays(judged: Judge, link: str, day: tuple[str, ...]) -> None:
    """Whether its day stands below it too; the posts below the article go."""
    parts = [f"{ARTICLE.strip()} {n}." for n in range(5)]
    posts = [text for n in range(4) for text in (f"Marit May {n + 6}, 2007 11:26", f"{FIRST} {n}.")]
    found = judged(blog(link, *day, *parts, *posts))
    assert {found[part].label for part in parts} == {Label.BODY}
    assert {found[post].label for post in posts} == {Label.COMMENT}


def test_a_long_first_post_goes(judged: Judge) -> None:
    """It is longer than the others, but not than the article."""
    later = [text for n in range(4) for text in (f"Jon May {n + 6}, 2007 11:26", f"{SECOND} {n}.")]
    found = judged(blog("Comments", "Marit May 5, 2007 11:26", FIRST * 4, *later))
    assert found[FIRST * 4].label is Label.COMMENT


@pytest.mark.parametrize(("count", "goes"), [(5, True), (40, False)])
def test_a_first_post_that_is_longer_than_the_article(count: int, *, goes: bool) -> None:
    """Goes below a header that says how many posts there are; else it may be the article."""
    long = ARTICLE.strip() * 3
    posts = [text for n in range(5) for text in (f"Jon May {n + 6}, 2007 11:26", long[: 400 - n])]
    posts[1] = long
    texts = [ARTICLE.strip(), f"{count} Responses", *posts]
    found = signed_comments([look_of(text, i, score=0.9) for i, text in enumerate(texts)])
    assert (3 in found) is goes


def test_days_far_apart_sign_no_posts() -> None:
    """Two of them among many lines: a report of a race, below "Comments" as its speakers' words."""
    report = [f"Kilometre {n}, and the two in front are still side by side." for n in range(40)]
    texts = [ARTICLE.strip(), "Comments", "May 6, 2007", *report, "May 7, 2007"]
    assert not signed_comments([look_of(text, i, score=0.9) for i, text in enumerate(texts)])


def test_posts_without_an_article_are_the_page() -> None:
    """A page that has nothing above its comments is about them."""
    texts = ["The ferry", "Comments", FIRST, "May 6, 2007", SECOND, "May 7, 2007"]
    assert not signed_comments([look_of(text, i, score=0.9) for i, text in enumerate(texts)])


@pytest.mark.parametrize(
    ("header", "age", "later"),
    [
        ("2 Kommentare", "vor 3 Stunden", "vor 5 Stunden"),
        ("2 Comments", "3 hours ago", "1 day ago"),
        ("2 Komentar", "3 jam lalu", "5 jam lalu"),
        ("Diskuse (2)", "před 3 hodinami", "před 5 hodinami"),
    ],
)
def test_posts_below_their_age(header: str, age: str, later: str) -> None:
    """Each below its writer and how long ago it was, above the button to answer it."""
    texts = [ARTICLE.strip(), header, "Marit", age, FIRST, "Reply", "Jon", later, SECOND, "Reply"]
    looks = [look_of(text, i, score=0.9) for i, text in enumerate([*texts, FIRST])]
    for index in (2, 5, 6, 9):
        looks[index].score = 0.1
    assert set(signed_comments(looks)) == {1, 3, 4, 7, 8}
    assert signed_comments([*looks[:7], look_of("more", 7), *looks[8:]]) == {}
    assert signed_comments([looks[0], look_of("Boats", 1), *looks[2:]]) == {}


def test_posts_signed_above_below_tabs() -> None:
    """The model keeps nothing between the header and the first; names may stand below each."""
    rows = (
        (ARTICLE.strip(), 0.9), ("Comments", 0.1), ("All comments", 0.1), ("Newest first", 0.1),
        ("Posted May 6, 2007 14:01", 0.1), ("Marit", 0.1), (FIRST, 0.9),
        ("Posted May 7, 2007 14:01", 0.1), ("Jon", 0.1), (SECOND, 0.9), ("Next story", 0.1),
        ("The bell is mended.", 0.9),
    )  # fmt: skip
    looks = [look_of(text, index, score=score) for index, (text, score) in enumerate(rows)]
    assert list(signed_comments(looks)) == [6, 9]
