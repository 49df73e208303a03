"""Authors whom only a box below the text presents, as it is left without markup."""

import pytest

from cleaner.fields.author_boxes import author_in_box
from cleaner.model import Block, Label

ARTICLE = [
    ("What the eels of Northwick eat", Label.TITLE),
    ("Every autumn the eels of the pond leave it by night.", Label.BODY),
    ("Nobody has seen how they find the sea.", Label.BODY),
]


def named(*below: str, label: Label = Label.COVERAGE, title: str | None = None) -> str | None:
    """Give the author of the article with lines of one label below it."""
    lines = [*ARTICLE, *((text, label) for text in below)]
    if title:
        lines[0] = title, Label.TITLE
    return author_in_box([Block(text, one, 0.9, "by hand", "p") for text, one in lines])


@pytest.mark.parametrize(
    "box",
    [
        ("Written by Ann Otter",),
        ("Text by Ann Otter",),
        ("This post was written by Ann Otter, who keeps the pond",),
        ("Written by: Ann Otter | Pond keeper",),
        ("Picture of Ann Otter", "Ann Otter"),
        ("• Picture of Ann Otter Ann Otter",),
        ("Headshot of Ann Otter, keeper of the pond at Northwick", "Ann Otter"),
        ("Ann Otter", "Ann Otter is a writer and has lived by the pond in Northwick for years."),
        ("Ann Otter", "Keeper", "Ann Otter writes about ponds as the editor of a small magazine."),
    ],
)
def test_the_only_name(box: tuple[str, ...]) -> None:
    """It is given, but not out of comments and adverts."""
    assert named(*box) == "Ann Otter"
    assert named(*box, label=Label.COMMENT) is None
    assert named(*box, label=Label.ADVERT) is None


@pytest.mark.parametrize(
    ("box", "name"),
    [
        (("Geschrieben von Jörg Aal",), "Jörg Aal"),
        (("Foto de Íñigo Peña", "Íñigo Peña"), "Íñigo Peña"),
        (("Zoé Noël", "Zoé Noël est une journaliste qui vit près des étangs du nord."), "Zoé Noël"),
        (("Napisane przez: Łucja Śliwa",), "Łucja Śliwa"),
    ],
)
def test_other_languages(box: tuple[str, ...], name: str) -> None:
    """Boxes are worded alike."""
    assert named(*box) == name


@pytest.mark.parametrize(
    "lines",
    [
        ("Written by Ann Otter", "Written by Bo Pike"),
        ("Picture of Ann Otter", "Ann Otter", "Picture of Bo Pike", "Bo Pike"),
        ("Picture of Ann Otter",),
        ("Ann Otter", "She is a writer and has lived in Northwick for years."),
        ("Ann Otter", "Ann Otter is here."),
        ("Written by the people of Northwick",),
        ("Written by hand and never printed",),
        ("Eel Deco", "Eel Deco is a distinctive style of chairs that emerged in the 1920s."),
        ("Pond News", "Pond News is read by the people of Northwick every other week."),
    ],
)
def test_nobody(lines: tuple[str, ...]) -> None:
    """Several names are a team; a name without a box, and words that are no name, are nobody's."""
    assert named(*lines) is None


def test_whom_the_text_tells_of() -> None:
    """A name of the headline is not that of the author, and a page without text has none."""
    box = ("Ann Otter", "Ann Otter is a writer and has lived by the pond in Northwick for years.")
    assert named(*box, title="Ann Otter and her eels") is None
    assert author_in_box([Block(text, Label.COVERAGE, 0.1, "by hand", "p") for text in box]) is None
