"""Captions inside a <picture>."""

import pytest

from cleaner.blocks import split_into_blocks
from cleaner.model import MediaType, Scrape
from cleaner.parsing import parse
from cleaner.parsing.html import parse_html

CAPTION = "<figcaption><div>An otter on the rail</div><div>Jo Reed</div></figcaption>"
PICTURE = "<source srcset='a.webp'><source srcset='a.jpg'><img src='a.jpg'>"


@pytest.mark.parametrize(
    "picture",
    [
        f"<picture>{PICTURE}{CAPTION}</picture>",
        f"<figure><picture>{PICTURE}{CAPTION}</picture></figure>",
        f"<figure>{PICTURE}{CAPTION}</figure>",
        f"<picture><img src='a.jpg'>{CAPTION}</picture>",
    ],
)
def test_a_caption_is_read(picture: str) -> None:
    """Behind its picture and before what follows."""
    page = parse(Scrape(f"{picture}<p>It is late.</p>", media_type=MediaType.HTML), 1_000)
    segments = split_into_blocks(page)
    assert [*segments.texts] == ["An otter on the rail", "Jo Reed", "It is late."]
    root = page.root
    assert root is not None
    assert root.find(".//source//figcaption") is None
    assert root.find(".//img") is not None


@pytest.mark.parametrize(
    "recording",
    [
        f"<video><source src='a.mp4'>{CAPTION}</video>",
        f"<audio><source src='a.mp3'><p>No sound here.</p>{CAPTION}</audio>",
    ],
)
def test_what_stands_in_a_recording(recording: str) -> None:
    """It is for browsers that play none, and stays where it is."""
    root = parse_html(f"<body>{recording}<p>It is late.</p></body>").root
    assert root is not None
    assert root.find("body/figcaption") is None


def test_words_behind_a_picture() -> None:
    """They stay in their order."""
    page = f"<p>One <picture>{PICTURE}{CAPTION}</picture> two.</p>"
    root = parse_html(f"<body>{page}<figcaption>Three</figcaption></body>").root
    assert root is not None
    assert "".join(map(str, root.itertext())).split()[-2:] == ["two.", "Three"]
