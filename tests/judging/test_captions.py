"""Captions that name who took the picture."""

import pytest

from cleaner.judging.captions import photo_credit, photographer, picture_described
from tests.judging.lines import look_of


@pytest.mark.parametrize(
    "text",
    [
        "The ferry at noon. Photo: Ann Otter",
        "Die Fähre am Mittag. Foto: Rundblick/Ann Otter",
        "Lautta lähtee keskipäivällä. Kuva: Anna Saukko",
        "The ferry at noon (AP Photo/Ann Otter, pool)",
        "The ferry at noon. (Ann Otter/Getty Images)",
        "El transbordador a mediodía. / ANN OTTER",
        "정오에 떠나는 배를 사람들이 본다. [사진=무어통신]",
        "정오에 떠나는 배를 사람들이 본다 ⓒ 무어뉴스",
        "正午に港を出るフェリー＝森田海撮影",
        "正午に港を出るフェリー＝2023年6月3日、ヘリから、森田海撮影",
        "フェリー（森田海撮影）",
        "渡轮中午离开码头。记者 孙海 摄",
        "渡輪中午離開碼頭。（記者孫海攝）",
        "दोपहर में निकलती नाव (फोटो: सागर)",
    ],
)
def test_names_at_the_end(text: str) -> None:
    """The evidence quotes them."""
    assert photo_credit(look_of(text)) is not None


@pytest.mark.parametrize(
    "text",
    [
        "The ferry left at noon (AFP)",
        "He took a photo of the ferry at noon",
        "The ferry left (see Photo 3) at noon.",
        "記者は正午に港でフェリーを撮影",
        "港を出るフェリー、無人機で撮影",
        "정오에 배가 떠났다고 전한 무어통신",
    ],
)
def test_other_ends(text: str) -> None:
    """An agency in brackets ends reports too."""
    assert photo_credit(look_of(text)) is None


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("Ann Otter/Reuters", True),
        ("Ann Otter / ann.otter@ferry.example", True),
        ("Black/Orange", False),
        ("Health Care/Home", False),
        ("Ann Otter/Reuters took the picture", False),
    ],
)
def test_lines_that_only_name_the_photographer(text: str, *, alone: bool) -> None:
    """A name, and an agency or an address behind a slash."""
    assert (photographer(look_of(text)) is not None) is alone


@pytest.mark.parametrize(
    "text",
    [
        "A close-up of two hands at a loom",
        "Overhead photo showing the ferry at the north pier",
        "Bild von einer Fähre am Kai",
        "Image d'une péniche sur la Marne",
        "Foto de un barco en el puerto viejo",
        "Скриншот главной страницы музея ткачества",
        "A woman in a red top holding a cup beside the window",
        "two hands pouring water into a white kettle",
        "Eine Frau sitzt am Webstuhl vor dem Fenster",
        "Un homme assis devant la fenêtre du phare",
        "Overhead view of the ferry and both piers",
    ],
)
def test_a_line_that_stands_for_a_picture(text: str) -> None:
    """Programs that render pages write what is said of a picture for those who cannot see it."""
    evidence = picture_described(look_of(text))
    assert evidence is not None
    assert text.startswith(evidence.removeprefix("describes a picture: “").removesuffix("”"))


@pytest.mark.parametrize(
    "text",
    [
        "He took a photo of the ferry while she was looking at the harbour.",
        "Photo of a ferry",
        "We will show you how one takes a photo of a ferry",
        "Photographs in the museum of the harbour",
        "Two women who wove the sails of the ferry.",
        "The women of the harbour and their looms",
        "Women in weaving, from loom to museum",
    ],
)
def test_what_is_no_description(text: str) -> None:
    """A sentence; a line too short to tell from a heading; what only has such words in it."""
    assert picture_described(look_of(text)) is None


@pytest.mark.parametrize(
    ("text", "named"), [("IMG_0242.JPG", True), ("ferry at noon.webp", True), ("ferry.html", False)]
)
def test_the_name_of_a_file(text: str, *, named: bool) -> None:
    """Stands for a picture too."""
    assert (picture_described(look_of(text)) is not None) is named


def test_pages_have_elements_for_pictures() -> None:
    """Of HTML only lines of text are read so."""
    look = look_of("A close-up of two hands at a loom", tag="p")
    assert picture_described(look) is None
