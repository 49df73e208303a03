"""How people and cameras name pictures."""

import pytest

from cleaner.vocabulary.picture_words import behind_pictured, is_portrait, names_picture


@pytest.mark.parametrize(
    ("text", "is_name"),
    [
        ("quay-at-dawn.jpg", True),
        ("IMG_2962 copy", True),
        ("DSC01234", True),
        ("160624-N-AB023-060", True),
        ("Screen Shot 2016-11-29 at 9.14 AM", True),
        ("2016-11-29_0011", True),
        ("Screen-Shot-2016-11-29-at-9.14.03-AM-800x449", True),
        ("photo-2013-01-05", True),
        ("quay-at-dawn-1024x768", True),
        ("https://quay.example/2014/05/dawn.png?w=300", True),
        ("//quay.example/dawn.jpeg", True),
        ("https://quay.example/2014/05/dawn", False),
        ("A screen of 1024x768", False),
        ("1280-1024x768", False),
        ("dawn-1024x768", False),
        ("quay-rug-80x150", False),
        ("photo-finish", False),
        ("photograph-2013", False),
        ("2016-11-29", False),
        ("Screen shots of the tide tables", False),
        ("IMG is the tag of a picture", False),
        ("160624-060", False),
        ("DSC 9000", False),
    ],
)
def test_names_of_pictures(text: str, *, is_name: bool) -> None:
    """With the ending of a file, or as cameras number them; a day alone is none."""
    assert names_picture(text) == is_name


@pytest.mark.parametrize(
    ("text", "stands"),
    [
        ("Author Image", True),
        ("Profile picture", True),
        ("Autorenbild", True),
        ("Foto del autor", True),
        ("Avatar of Ann Lee", True),
        ("Author", False),
        ("Avatars of the north", False),
        ("The author imagines a pier", False),
        ("Image", False),
    ],
)
def test_what_stands_for_the_picture_of_a_writer(text: str, *, stands: bool) -> None:
    """No more than that."""
    assert is_portrait(text) is stands


@pytest.mark.parametrize(
    ("text", "behind"),
    [
        ("Picture of Ann Otter", "Ann Otter"),
        ("• The headshot of Ann Otter, a keeper of ponds", "Ann Otter, a keeper of ponds"),
        ("Foto von Jörg Aal", "Jörg Aal"),
        ("Picture 3 of 12", None),
        ("Pictures of the year", None),
    ],
)
def test_who_is_to_be_seen(text: str, behind: str | None) -> None:
    """What is behind the words for a picture."""
    assert behind_pictured(text) == behind
