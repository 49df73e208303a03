"""A heading that names the site gives way to the topic below it."""

from dataclasses import replace

from cleaner.judging.looks import Look
from cleaner.judging.top.site_headings import instead_of_site
from tests.judging.lines import look_of

SITE = "The pond wiki"
TOPIC = "Cutting reeds"
TEXT = "The pond was dug in a dry year, and it has not been empty since."


def page(*blocks: tuple[str, str], logo: bool = False) -> list[Look]:
    """Give blocks of these tags; the first is linked, and named as a logo, if it is one."""
    looks = [
        look_of(text, index, tag=tag, score=0.9 if text == TEXT else 0.1)
        for index, (tag, text) in enumerate(blocks)
    ]
    if logo:
        looks[0] = replace(looks[0], links=1.0, names=("<h1>", "<div>", "logo"))
    return looks


def test_the_rest_of_the_title_below_its_last_piece() -> None:
    """The site stands last, and its heading first."""
    looks = page(("h1", SITE), ("h2", TOPIC), ("p", TEXT))
    assert instead_of_site(looks, 0, f"{TOPIC} - {SITE}") == 1
    assert instead_of_site(looks, 0, f"{SITE} - {TOPIC}") == 0
    assert instead_of_site(looks, 0, SITE) == 0


def test_a_headline_below_the_site_stays() -> None:
    """The same two headings, the headline chosen."""
    looks = page(("h2", TOPIC), ("h1", SITE), ("p", TEXT))
    assert instead_of_site(looks, 1, f"{TOPIC} - {SITE}") == 1


def test_a_logo_above_the_first_heading_of_the_text() -> None:
    """Though <title> has neither."""
    blocks = (("h1", SITE), ("h2", TOPIC), ("p", TEXT))
    assert instead_of_site(page(*blocks, logo=True), 0, "garden:reeds [The pond wiki]") == 1
    assert instead_of_site(page(*blocks), 0, "garden:reeds [The pond wiki]") == 0


def test_a_logo_that_is_the_whole_title() -> None:
    """On a first page the <h2> below it are of stories; another <h1> is a topic."""
    assert instead_of_site(page(("h1", SITE), ("h2", TOPIC), ("p", TEXT), logo=True), 0, SITE) == 0
    assert instead_of_site(page(("h1", SITE), ("h1", TOPIC), ("p", TEXT), logo=True), 0, SITE) == 1


def test_a_heading_over_no_text_is_no_topic() -> None:
    """Nor is one that is a link."""
    looks = page(("h1", SITE), ("h2", TOPIC), ("p", "Log in"), logo=True)
    assert instead_of_site(looks, 0, "Reeds") == 0
    looks = page(("h1", SITE), ("h2", TOPIC), ("p", TEXT), logo=True)
    looks[1] = replace(looks[1], links=1.0)
    assert instead_of_site(looks, 0, "Reeds") == 0


def test_a_linked_headline_is_no_logo() -> None:
    """Blogs link the headline to its page; a name far above the heading says nothing."""
    looks = page(("h1", TOPIC), ("h2", "In spring"), ("p", TEXT))
    names = ("<h1>", "title", "<div>", "post", "<div>", "site", "content")
    looks[0] = replace(looks[0], links=1.0, names=names)
    assert instead_of_site(looks, 0, TOPIC + " again") == 0
