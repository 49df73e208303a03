"""Who may be the author of a page."""

import json
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from cleaner.fields.authors import AUTHOR_COLUMNS, author_candidates, author_key, author_rows
from cleaner.model import Label
from tests.fields.conftest import sight

LABELLED = (
    '<meta name="twitter:label2" content="Written by">'
    '<meta name="twitter:data2" content="Ann Lee"><p>x'
)


def authors(html: str, *labels: Label) -> dict[str, set[str]]:
    """The candidates of a page, with their places."""
    return {c.text: set(c.places) for c in author_candidates(sight(html, labels))}


def linked(author: Any, kind: str = "Article") -> str:
    """A page whose JSON-LD names this author."""
    text = json.dumps({"@type": kind, "author": author})
    return f'<script type="application/ld+json">{text}</script><body><p>The moon rose.'


@pytest.mark.parametrize(
    ("author", "expected"),
    [
        ("Ann Lee", "Ann Lee"),
        (["Ann Lee", {"name": "Bo Day"}, "Ann Lee"], "Ann Lee, Bo Day"),
        ([{"name": "https://moor.example/ann"}, {"name": "Bo Day"}], "Bo Day"),
        ({"@id": "#nobody"}, None),
        ([], None),
        (7, None),
        ({"name": {"first": "Ann"}}, None),
    ],
)
def test_authors_in_json_ld(author: Any, expected: str | None) -> None:
    """One or several, as names or as people, each once, in the order given."""
    found = authors(linked(author))
    assert [text for text, places in found.items() if "article" in places] == (
        [expected] if expected else []
    )


@pytest.mark.parametrize(
    ("html", "place"),
    [
        ('<meta name="author" content="Ann Lee"><p>x', "meta author"),
        ('<meta name="byl" content="By Ann Lee"><p>x', "meta"),
        (LABELLED, "labelled"),
        ('<h1>Moon</h1><p><a rel="author" href="/a">Ann Lee</a>', "relation below"),
        ('<p><a href="/author/ann-lee">Ann Lee</a><p>x', "link named"),
        ("<p>Posted by Ann Lee on 2 June 2012<p>x", "said"),
        ('<div class="post-author"><p>Ann Lee</div><p>x', "around"),
        ('<div class="credits reader-credits">Ann Lee</div><p>x', "around"),
    ],
)  # fmt: skip
def test_places(html: str, place: str) -> None:
    """Each place by its name."""
    assert place in authors(html)["Ann Lee"]


def test_the_line_below_written_by() -> None:
    """Holds the name where it is in an element of its own."""
    found = authors("<p>Written by:<p>Ann Lee<p>x", Label.BYLINE)
    assert found["Ann Lee"] == {"under byline"}


def test_several_authors_are_the_same_in_any_order() -> None:
    """And however they are joined."""
    assert author_key("Ann Lee, Bo Day") == author_key("Bo Day & ANN LEE")
    assert author_key("Ann Lee") != author_key("Ann Lee, Bo Day")


def test_a_row_a_candidate() -> None:
    """With a value for each column; a biography is seen."""
    page = sight("<p>By Ann Lee<p>Ann Lee is a writer who lives by the sea with her dog.")
    found = list(author_candidates(page))
    rows = author_rows(page, found)
    assert rows.shape == (len(AUTHOR_COLUMNS), len(found))
    assert np.isfinite(rows).all()
    place = [candidate.text for candidate in found].index("Ann Lee")
    assert rows[AUTHOR_COLUMNS.index("biography"), place] == 1


@pytest.mark.parametrize(
    ("line", "label", "is_so"),
    [
        ("is a writer who lives by the sea with her dog.", Label.BODY, 1),
        ("is a writer who lives by the sea with her dog.", Label.LEGAL, 0),
        ("is proudly powered by WordPress. Entries (RSS) and Comments (RSS).", Label.OTHER, 0),
        ("est fièrement propulsé par un moteur libre de plus.", Label.OTHER, 0),
    ],
)
def test_biographies(line: str, label: Label, *, is_so: bool) -> None:
    """Are not in the foot of a page."""
    page = sight(f"<p>By Reed Boats<p>Reed Boats {line}", (Label.BYLINE, label))
    found = list(author_candidates(page))
    place = [candidate.text for candidate in found].index("Reed Boats")
    assert author_rows(page, found)[AUTHOR_COLUMNS.index("biography"), place] == is_so


def test_a_declared_author_without_the_address() -> None:
    """Which archives of mail hide."""
    page = '<meta name="Author" content="Ann Lee (alee_at_moor.example)"><p>x'
    assert authors(page) == {"Ann Lee": {"meta author"}}


@pytest.mark.parametrize(
    ("name", "signs"),
    [
        ("Ann Lee", (0, 0)),
        ("Moor News", (1, 0)),
        ("All About You", (0, 1)),
        ("The Press Office", (1, 1)),
        ("Allan Newsome", (0, 0)),
    ],
)
def test_names_of_organisations_and_of_menus(name: str, signs: tuple[int, int]) -> None:
    """By their words, not by parts of them."""
    page = sight(linked(name))
    rows = author_rows(page, list(author_candidates(page)))
    places = [AUTHOR_COLUMNS.index(sign) for sign in ("organisation", "interface")]
    assert tuple(rows[places, 0]) == signs


def test_places_before_days() -> None:
    """Beside the headline, and in a line that is the day's, they are nobody."""
    assert authors("<h1>Moon</h1><p>Ostbrook, 3 May 2003<p>x", Label.TITLE, Label.DATE) == {}
    found = authors("<h1>Moon</h1><p>Ann Lee, 3 May 2003<p>x", Label.TITLE, Label.DATE)
    assert found["Ann Lee"] == {"date line", "near title"}


def test_authors_of_papers() -> None:
    """Declared with the last name first, they are those that the page shows."""
    cited = "".join(
        f'<meta name="citation_author" content="{one}">' for one in ("Lee, Ann", "Day, Bo")
    )
    assert authors(f"{cited}<p>x") == {
        "Ann Lee, Bo Day": {"meta"},
        "Ann Lee": {"first piece", "meta"},
    }


@pytest.mark.parametrize(
    ("line", "label", "name"),
    [
        ("By State", Label.NAVIGATION, None),
        ("About Courier", Label.NAVIGATION, None),
        ("By State", Label.BODY, "State"),
        ("By Ann Lee", Label.NAVIGATION, "Ann Lee"),
        ("posted by Gwen at noon", Label.NAVIGATION, "Gwen"),
    ],
)
def test_entries_of_menus(line: str, label: Label, name: str | None) -> None:
    """Name nobody where one word stands behind "By"."""
    found = authors(f"<h1>Moon</h1><div>{line}</div><p>The moon rose.", Label.TITLE, label)
    assert [text for text, places in found.items() if "said" in places] == ([name] if name else [])


def test_numbered_headings_name_nobody() -> None:
    """Beside the headline and in what is named for authors; a name in a heading may."""
    for line, is_named in (("1 Introduction", False), ("II. Method", False), ("Ann Lee", True)):
        page = f'<article class="ltx_authors_1line"><h1>Moon</h1><h2>{line}</h2><p>x'
        found = authors(page, Label.TITLE, Label.HEADING)
        assert bool(found.keys() & {line, "Introduction", "Method"}) is is_named


def test_a_label_behind_the_name() -> None:
    """Is no part of it."""
    found = authors("<h1>Млин</h1><p>9 Жовтня 2021 Автор: Єва Їжак Переглядів: 23<p>x")
    assert [text for text, places in found.items() if "said" in places] == ["Єва Їжак"]


@pytest.mark.parametrize("name", ["content_author", "articleAuthor", "dable:author"])
def test_meta_elements_of_single_systems(name: str) -> None:
    """Are read as the others are."""
    assert "meta" in authors(f'<meta name="{name}" content="Ann Lee"><p>x')["Ann Lee"]


@pytest.mark.parametrize(
    "name",
    [
        "Nordlicht Webdesign GmbH", "Reed & Moss Ltd.", "Alder Agency", "Rákos s.r.o",
        "Trzcina Sp. z o.o.", "Nádas Kft.", "ООО Тростник", "Reed Art Studio", "株式会社 葦",
    ],
)  # fmt: skip
def test_a_firm_that_only_the_author_element_names(name: str) -> None:
    """Made the site; it may have written what it signs."""
    meta = f'<meta name="author" content="{name}">'.replace("&", "&amp;")
    shown = name.replace("&", "&amp;")
    assert not authors(f"<head>{meta}<body><h1>Ponds</h1><p>x")
    assert authors(f"<head>{meta}<body><h1>Ponds</h1><p>x<p>© {shown}")
    assert authors(f"<head><title>Ponds | {shown}</title>{meta}<body><h1>Ponds</h1><p>x")
    for person in ("Ann Lee", "Ann B.V. Lee", "Inca Lee"):
        assert authors(f'<head><meta name="author" content="{person}"><body><h1>Ponds</h1><p>x')


def test_bylines_in_menus_are_of_other_stories() -> None:
    """Whatever the menu says of them."""
    page = "<nav><p>By Bo Day<p>Moor</nav><h1>Moon</h1><p>By Ann Lee<p>The moon rose."
    looked = sight(page, (Label.NAVIGATION, Label.NAVIGATION, Label.TITLE))
    inside = [
        block._replace(reason="rule nav_element: inside <nav>") if index < 2 else block
        for index, block in enumerate(looked.blocks)
    ]
    looked_again = replace(looked, blocks=inside)
    assert {"Ann Lee", "Bo Day"} <= {one.text for one in author_candidates(looked)}
    assert "Bo Day" not in {one.text for one in author_candidates(looked_again)}


def test_several_declared_of_whom_one_is_a_firm() -> None:
    """The others are the authors."""
    metas = "<meta name=author content='{}'><meta name=author content='{}'><p>x"
    found = authors(metas.format("Reed Media Inc.", "Ann Lee"))
    assert "meta author" in found["Ann Lee"]
    assert "Reed Media Inc." not in found
    assert "Bo Day, Ann Lee" in authors(metas.format("Bo Day", "Ann Lee"))


@pytest.mark.parametrize(
    ("html", "labels", "name"),
    [
        ("<h1>Reed Boat</h1><h1>Purple Tide</h1><p>x", [Label.TITLE], "Purple Tide"),
        ("<h1>Moon</h1><img><p class=vcard><b class=fn>AP</b>", [Label.TITLE, Label.CAPTION], "AP"),
        ("<h1>Moon</h1><p>Shot by Bo Day in May", [Label.TITLE, Label.CAPTION], "Bo Day"),
        (
            "<h1>Moon</h1><blockquote>It is late.</blockquote><div class=author>Bo Day</div>",
            [Label.TITLE],
            "Bo Day",
        ),
    ],
)
def test_who_is_named_for_other_reasons(html: str, labels: list[Label], name: str) -> None:
    """Headlines, who took a picture, and who is quoted; each elsewhere may be the author."""
    assert name not in authors(html, *labels)
    other = f"<h1>Moon</h1><div class=author>{name}</div><p>It is late."
    assert name in authors(other, Label.TITLE, Label.BYLINE)


def test_who_signs_a_quotation() -> None:
    """Behind a dash, right below it."""
    quoted = "<h1>Moon</h1><p>{}It is late.</p><div class=author>– Bo Day</div><p>x"
    assert "Bo Day" not in authors(quoted.format("“"), Label.TITLE)
    assert "Bo Day" in authors(quoted.format(""), Label.TITLE)


def test_readers_who_comment() -> None:
    """Are marked as users too; a name that another block has first may be the author's."""
    page = "<h1>Moon</h1><p>{}The moon rose.<p><a class=user-name>bo_day</a> 1 hour ago: Fine!"
    labels = (Label.TITLE, Label.BODY, Label.COMMENT)
    assert "bo_day" not in authors(page.format(""), *labels)
    assert "bo_day" in authors(page.format(""), Label.TITLE)
    assert "bo_day" in authors(page.format("bo_day says: "), *labels)


def test_sections_beside_the_day() -> None:
    """Stand in the menu too."""
    page = "<nav><p>Film Music<p>Boats</nav><h1>Moon</h1><p>Film Music 09:31 August 20, 2019<p>x"
    looked = sight(page, (Label.NAVIGATION, Label.NAVIGATION, Label.TITLE, Label.DATE))
    assert "Film Music" in {one.text for one in author_candidates(looked)}
    menu = [
        block._replace(reason="rule nav_element: inside <nav>") if index < 2 else block
        for index, block in enumerate(looked.blocks)
    ]
    again = replace(looked, blocks=menu)
    assert "Film Music" not in {one.text for one in author_candidates(again)}
    of_site = sight(f"<title>Moon | Film Music</title>{page}")
    menu = [
        block._replace(label=menu[index].label, reason=menu[index].reason)
        for index, block in enumerate(of_site.blocks)
    ]
    again = replace(of_site, blocks=menu)
    assert "Film Music" in {one.text for one in author_candidates(again)}


@pytest.mark.parametrize("name", ["article_userfunctions", "user-actions", "user-tools"])
def test_tools_for_users(name: str) -> None:
    """Name nobody."""
    assert not authors(f"<p>The moon rose.<div class={name}>Print Send</div>")
    assert authors("<p>The moon rose.<div class=user>Ann Lee</div>")


def test_a_paragraph_with_microdata() -> None:
    """Names the author."""
    html = "<h1>Moon</h1><p itemprop=author>TEXT BY ANN LEE<br>TRANSLATION BY BO DAY</p><p>x"
    assert "relation below" in authors(html)["ANN LEE"]


def test_what_the_headline_begins_with() -> None:
    """Is what the page tells of, if the headline goes on without a colon, or a byline says it."""
    page = "<h1>{}</h1><p>The news came today by Ann Lee maker Bo Day, and everybody was there."
    assert "Ann Lee" not in authors(page.format("Ann Lee 6 is out"), Label.TITLE)
    assert "Ann Lee" in authors(page.format("Ann Lee: why boats sink"), Label.TITLE)
    assert "Ann Lee" in authors(page.format("The new boat is out"), Label.TITLE)
    byline = "<h1>Ann Lee on boats</h1><p>By Ann Lee<p>x"
    assert "Ann Lee" in authors(byline, Label.TITLE, Label.BYLINE)
