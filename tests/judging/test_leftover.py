"""A page without text of its own has that of its captions, or of its highlights."""

import pytest

from cleaner.judging.leftover import with_text
from cleaner.model import Label, Verdict
from tests.judging.conftest import Judge
from tests.judging.lines import looks_of

CAPTION = "The ferry leaves the north pier on its last evening, with all of its lamps lit."


@pytest.mark.parametrize("label", [Label.CAPTION, Label.HIGHLIGHT])
def test_what_is_more_than_the_text_is_the_text(label: Label) -> None:
    """With a reason of its own; the scores stay."""
    looks = looks_of("North pier", CAPTION)
    found = with_text(looks, {0: Verdict(Label.HEADING, 0.9, "m"), 1: Verdict(label, 0.8, "m")})
    assert found[0] == Verdict(Label.HEADING, 0.9, "m")
    assert found[1] == Verdict(
        Label.BODY, 0.8, f"rule only_text: the {label}s are more than the text"
    )


def test_what_is_less_than_the_text_stays_what_it_is() -> None:
    """Headings are text too; what is of other kinds does not count."""
    looks = looks_of(CAPTION, CAPTION, CAPTION)
    core = {
        0: Verdict(Label.BODY, 0.9, "m"),
        1: Verdict(Label.CAPTION, 0.9, "m"),
        2: Verdict(Label.CREDIT, 0.9, "m"),
    }
    assert with_text(looks, core) == core
    assert with_text(looks, {2: core[2]}) == {2: core[2]}


def test_a_gallery_beside_an_article() -> None:
    """Has more words than it, and is not its text; two paragraphs may be of a gallery."""
    looks = looks_of(*[f"{CAPTION} {CAPTION}"] * 9)
    core = dict.fromkeys(range(9), Verdict(Label.CAPTION, 0.9, "m"))
    core |= dict.fromkeys(range(3), Verdict(Label.BODY, 0.9, "m"))
    assert with_text(looks, core) == core
    core[2] = core[3]
    assert with_text(looks, core)[3].label is Label.BODY


def test_a_page_of_one_picture(judged: Judge) -> None:
    """Its caption is the text of the document."""
    found = judged(f"<h1>Last evening</h1><figure><figcaption>{CAPTION}</figcaption></figure>")
    assert found[CAPTION].label is Label.BODY


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Photo: Ann Otter", Label.CAPTION),
        ("Ann Otter/Reuters", Label.CAPTION),
        ("The north pier", Label.BODY),
        ("Photo: the pier on its last evening, with all of its lamps lit.", Label.BODY),
    ],
)
def test_who_took_the_picture(line: str, label: Label) -> None:
    """Is no text of the page, while what the picture shows is."""
    looks = looks_of(CAPTION, line)
    caption = Verdict(Label.CAPTION, 0.9, "m")
    assert with_text(looks, {0: caption, 1: caption})[1].label is label


def test_an_article_with_many_pictures() -> None:
    """Is a text of its own, if some paragraphs are; their number counts."""
    looks = looks_of(*[f"So it was: {CAPTION}"] * 9)
    text = [Verdict(Label.BODY, 0.9, "m")] * 3
    pictures = [Verdict(Label.CAPTION, 0.9, "m")] * 6
    core = dict(enumerate([*text, *pictures]))
    assert with_text(looks, core) == core
    del core[0]
    assert {verdict.label for verdict in with_text(looks, core).values()} == {Label.BODY}
