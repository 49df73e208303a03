"""A name, and beside it what the writer is, in elements of their own."""

import pytest

import cleaner
from cleaner.fields.authors import author_candidates
from cleaner.fields.candidates import Candidate
from cleaner.fields.own_authors import own_author
from cleaner.fields.people import without_titles
from cleaner.model import Label
from tests.fields.conftest import sight

STORY = (
    "The ferry has crossed the sound for a hundred and forty years, and in all that time it has "
    "been late on eleven days, of which the islanders can name every one."
)


def author_of(byline: str) -> str | None:
    """Give the author of a page with a byline."""
    page = (
        "<title>The ferry | Sound Post</title><header><nav><a href=/>Home</a></nav></header>"
        f"<main><h1>The ferry</h1>{byline}<p>{STORY}</p><p>Nobody minds. {STORY}</p></main>"
    )
    return cleaner.clean(f"<html><body>{page}</body></html>").author


@pytest.mark.parametrize("between", ["", " ", "\n"])
@pytest.mark.parametrize(
    ("name", "beside"), [("Una Fitch", "Leeds"), ("Lore Semmler", "Redakteurin")]
)
def test_what_stands_beside_a_name(name: str, beside: str, between: str) -> None:
    """Is no part of it, and does not stick to it."""
    plain = f"<div class=author><span>{name}</span>{between}<span>{beside}</span></div>"
    assert author_of(plain) == name
    named = plain.replace("<span>", "<span class=name>", 1).replace("<span>", "<em class=job>")
    assert author_of(named) == name


@pytest.mark.parametrize(
    ("byline", "author"),
    [
        ("<div class=author><span>Una</span> <span>Fitch</span></div>", "Una Fitch"),
        (
            "<div class=author><span>Una Fitch</span> <em>and Bob Hay</em></div>",
            "Una Fitch, Bob Hay",
        ),
        ("<div class=author><b>Una Fitch</b> and <i>Bob Hay</i></div>", "Una Fitch, Bob Hay"),
    ],
)
def test_what_is_part_of_the_name(byline: str, author: str) -> None:
    """The last name, and other authors."""
    assert author_of(byline) == author


@pytest.mark.parametrize(
    ("byline", "author"),
    [
        ("Anna Holm, Tarn Correspondent", "Anna Holm"),
        ("Anna Holm, staff writer", "Anna Holm"),
        ("Maria della Rovere, Rome Correspondent", "Maria della Rovere"),
        ("Ana de los Santos, staff writer", "Ana de los Santos"),
        ("Anna Holm, Redakteurin", "Anna Holm"),
        ("Anna Holm, наш корреспондент", "Anna Holm"),
        ("Anna Holm, Tarn Correspondent, Bo Day", "Anna Holm, Bo Day"),
        ("Anna Holm, Bo Day", "Anna Holm, Bo Day"),
        ("Anna Holm, CEO of Ferries", "Anna Holm, CEO of Ferries"),
        ("Harbour Editors, Chief Reporter", "Harbour Editors, Chief Reporter"),
        ("Ann Lee, Meridian News", "Ann Lee"),
        ("Ann Lee and Bo Ek, Meridian News", "Ann Lee and Bo Ek"),
        ("Ann Lee for The Ledger", "Ann Lee"),
        ("Ann Lee @annlee", "Ann Lee"),
        ("Ann Lee, Eyal Press", "Ann Lee, Eyal Press"),
        ("Ann Lee, Frank Press and Eva Times", "Ann Lee, Frank Press and Eva Times"),
        ("Young Voices for Palestine", "Young Voices for Palestine"),
        ("Jana Brodská, ČTK", "Jana Brodská"),
        ("Jens for Kids", "Jens for Kids"),
        ("ANNA HOLM (STAFF WRITER)", "ANNA HOLM"),
        ("Anna Holm (Tarn)", "Anna Holm (Tarn)"),
        ("Anna Holm (née Moor)", "Anna Holm (née Moor)"),
        ("Anna Holm (ziņu dienesta redaktore)", "Anna Holm"),
        ("Anna Holm (à Lyon)", "Anna Holm"),
        ("Ana Gil, de São Paulo", "Ana Gil"),
        ("Ana Gil, de Souza Mar e Bo Day", "Ana Gil, de Souza Mar e Bo Day"),
        ("Anna Holm (Editor), Bo Day (Reporter)", "Anna Holm (Editor), Bo Day (Reporter)"),
        ("Anna Holm, MT Bureau", "Anna Holm"),
        ("Anna Holm, Bo Bureau", "Anna Holm, Bo Bureau"),
        ("Anna Holm, Special", "Anna Holm"),
        ("Ann Lee, Bo Ek", "Ann Lee, Bo Ek"),
        ("Meridian News, Moor", "Meridian News, Moor"),
    ],
)
def test_roles_behind_commas(byline: str, author: str) -> None:
    """Are no part of the name; other names are, and so is what only guests are called."""
    assert without_titles(byline) == author


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("기자명 박도현 기자", "박도현"),
        ("Author: Ann Lee", "Ann Lee"),
        ("Author: Sound Post", "Sound Post"),
        ("Ann Lee was there", "Sound Post"),
    ],
)
def test_a_site_that_is_declared_as_the_author(line: str, author: str) -> None:
    """Is none, where a labelled line names a person."""
    head = """<meta property="og:site_name" content="Sound Post">
    <meta property="article:author" content="Sound Post">"""
    page = sight(f"<head>{head}</head><body><h1>The ferry</h1><ul><li>{line}</ul><p>{STORY}")
    chosen = Candidate("Sound Post", "sound post", {"meta": 0})
    assert own_author(page, chosen) == author
    other = Candidate("Una Fitch", "una fitch", {"meta": 0})
    assert own_author(page, other) == "Una Fitch"


@pytest.mark.parametrize(
    ("text", "author"),
    [
        ("Una Fitchon", "Una Fitch"),
        ("Una Fitchel", "Una Fitch"),
        ("Una Fitcher", "Una Fitcher"),
        ("Una Fitch on", "Una Fitch on"),
        ("Una Fitch", "Una Fitch"),
        ("Ona Fitchon", "Ona Fitchon"),
        ("Una Fitchin Tides", "Una Fitch"),
        ("Una Fitchinger Tides", "Una Fitchinger Tides"),
    ],
)
def test_a_word_that_is_glued_to_the_name(text: str, author: str) -> None:
    """Stands before the day; what the element of the author holds is the name."""
    page = sight(f"<h1>The ferry</h1><p>By <a rel=author>Una Fitch</a>on 3 May<p>{STORY}")
    assert own_author(page, Candidate(text, text.casefold(), {"byline": 0}, 1)) == author


@pytest.mark.parametrize("behind", ["Political reporter", "14", "Xyz"])
def test_a_declared_name_with_words_glued_to_it(behind: str) -> None:
    """The name is what the page declares, and that alone."""
    declared = (
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "The ferry", '
        '"author": {"@type": "Person", "name": "Una Fitch"}}</script>'
    )
    line = f"<p class=byline><span>By Una Fitch</span><span>{behind}</span></p>"
    assert author_of(declared + line) == "Una Fitch"


@pytest.mark.parametrize(
    ("declared", "byline", "author"),
    [
        ("Sound Post", "VON UNA FITCH", "UNA FITCH"),
        ("Ferry Company", "By Una Fitch", "Una Fitch"),
        ("Sound Post", "By Una Fitch and Bo Day", "Una Fitch and Bo Day"),
        ("Ferry Company", "By the Harbour Staff", "Ferry Company"),
        ("Ivo Hay", "By Una Fitch", "Ivo Hay"),
    ],
)
def test_a_byline_beside_a_declared_house(declared: str, byline: str, author: str) -> None:
    """Names the author, if a person; a declared person stays."""
    head = f"""<meta property="og:site_name" content="Sound Post">
    <meta name="author" content="{declared}">"""
    labels = (Label.TITLE, Label.BYLINE)
    page = sight(f"<head>{head}</head><body><h1>The ferry</h1><p>{byline}</p><p>{STORY}", labels)
    chosen = next(one for one in author_candidates(page) if one.text == declared)
    assert own_author(page, chosen) == author


@pytest.mark.parametrize(
    ("declared", "author"),
    [
        ("soundpost.example", "Una Fitch"),
        ("Edited by Sound Post Group", "Una Fitch"),
        ("Bo Day", "Bo Day"),
        ("Ledger Weekly", "Ledger Weekly"),
        ("Ledger Group", "Una Fitch"),
    ],
)
def test_a_publisher_that_is_declared_as_the_author(declared: str, author: str) -> None:
    """Is none, where an element below the headline is marked for a person."""
    head = "<head><meta property='og:site_name' content='Sound Post'></head>"
    byline = "<p class=firma><em>Una Fitch</em> | <span>Tarn</span></p>"
    chosen = Candidate(declared, declared.casefold(), {"meta author": 0})
    assert (
        own_author(sight(f"{head}<h1>The ferry</h1>{byline}<p>{STORY}", [Label.TITLE]), chosen)
        == author
    )
    far = f"{head}<h1>The ferry</h1>{f'<p>{STORY}</p>' * 14}{byline}"
    assert own_author(sight(far, [Label.TITLE]), chosen) == declared
    other = f"{head}<h1>The ferry</h1><p>{STORY}<h3>More</h3><p>A reed boat</p>{byline}"
    labels = (Label.TITLE, Label.BODY, *(Label.COVERAGE,) * 2, Label.BYLINE)
    assert own_author(sight(other, labels), chosen) == declared


def test_the_site_behind_a_comma() -> None:
    """Is no part of the name."""
    page = sight(f"<head><meta property='og:site_name' content='SOUNDPOST.com'></head><p>{STORY}")
    for text, author in (
        ("Una Fitch, Sound Post", "Una Fitch"),
        ("Una Fitch, Tarn Post", "Una Fitch, Tarn Post"),
        ("Una Fitch, PhD", "Una Fitch, PhD"),
    ):
        assert own_author(page, Candidate(text, text.casefold(), {"byline": 0}, 0)) == author


def test_the_person_in_a_byline_that_opens_with_a_paper() -> None:
    """Is the author, if an element is named for it."""
    name = "<span class=authorname-txt><span>Una Fitch</span></span>"
    line = f"<div><a href=/p>Tarn Daily</a> 3 May 2019 {name}</div>"
    page = sight(f"<h1>The ferry</h1>{line}<p>{STORY}", [Label.TITLE, Label.BYLINE])
    assert own_author(page, Candidate("Tarn Daily", "tarn daily", {"byline": 0}, 1)) == "Una Fitch"
    assert own_author(page, Candidate("Tarn Daily", "tarn daily", {"meta": 0}, 1)) == "Tarn Daily"
    plain = sight(
        f"<h1>The ferry</h1>{line.replace('authorname-txt', 'x')}<p>{STORY}",
        [Label.TITLE, Label.BYLINE],
    )
    assert (
        own_author(plain, Candidate("Tarn Daily", "tarn daily", {"byline": 0}, 1)) == "Tarn Daily"
    )


def test_the_reporter_where_a_portal_declares_itself() -> None:
    """Is the author; a declared name that is no part of the title's end stays."""
    head = "<head><title>大桥今天重新开放_海岸财经</title></head>"
    page = sight(
        f"{head}<h1>大桥今天重新开放</h1><p>潮声报记者 孙海燕</p><p>{STORY}",
        [Label.TITLE, Label.BYLINE],
    )
    for declared, author in (("海岸", "孙海燕"), ("周明", "周明")):
        assert own_author(page, Candidate(declared, declared, {"meta author": 0})) == author
    plain = sight(f"{head}<h1>大桥今天重新开放</h1><p>{STORY}", [Label.TITLE])
    assert own_author(plain, Candidate("海岸", "海岸", {"meta author": 0})) == "海岸"


@pytest.mark.parametrize(
    ("byline", "author"),
    [
        ("Una Fitch, SOUND POST Sports", "Una Fitch"),
        ("Una Fitch Sound Post", "Una Fitch"),
        ("UNA FITCH ASSOCIATED PRESS", "UNA FITCH"),
        ("Una Fitch, Soundless", "Una Fitch, Soundless"),
        ("Una Fitch, Sound Posten", "Una Fitch, Sound Posten"),
        ("Una Sound Post", "Una Sound Post"),
    ],
)
def test_the_paper_behind_a_name(byline: str, author: str) -> None:
    """Is that of the page, or a part of it, or an agency."""
    head = '<head><meta property="og:site_name" content="Sound Post"></head>'
    page = sight(f"{head}<h1>The ferry</h1><p>{byline}<p>{STORY}", [Label.TITLE, Label.BYLINE])
    chosen = Candidate(byline, byline.casefold(), {"byline": 0}, 1)
    assert own_author(page, chosen) == author


def test_a_role_with_a_comma_in_its_own_element() -> None:
    """Is no part of the name."""
    inner = "<b class=name>By Una Fitch</b> <b class=job>Science reporter, Sound News</b>"
    assert author_of(f"<div class=byline>{inner}</div>") == "Una Fitch"


def test_two_writers_in_their_own_elements() -> None:
    """Are both the author."""
    inner = "<a>Una Fitch</a><span> and </span><a>Kate Storm</a>"
    page = sight(f"<h1>The ferry</h1><div class=byline>{inner}</div><p>{STORY}", [Label.TITLE])
    both = "Una Fitch and Kate Storm"
    assert own_author(page, Candidate(both, both.casefold(), {"byline": 0}, 1)) == both


def test_a_paper_that_a_menu_names_too() -> None:
    """Is declared as the author; the writer is named beside the headline."""
    page = sight(
        "<ul><li>Tarn Times</ul><h1>The ferry</h1>"
        f"<div class=byline>By Una Fitch, Tarn Times</div><p>{STORY}",
        [Label.NAVIGATION, Label.TITLE],
    )
    chosen = Candidate("Tarn Times", "tarn times", {"meta author": 0}, 0)
    assert own_author(page, chosen) == "Una Fitch"
