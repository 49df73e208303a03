"""Names of icons, which fonts draw."""

import pytest

from cleaner.parsing.html import parse_html


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("<p><i class='material-icons'>schedule</i>Open from nine</p>", "Open from nine"),
        (
            "<p>Wood<span class='material-symbols-outlined'>check_circle</span>of ash</p>",
            "Wood of ash",
        ),
        ("<p><i class='Material-Icons-Round md-18'> 3d_rotation </i> Oars</p>", "Oars"),
        ("<p><mat-icon role='img'>info</mat-icon> The hall</p>", "The hall"),
        ("<p><mat-icon class='mat-icon notranslate'>info</mat-icon> The hall</p>", "The hall"),
        ("<p><i class='icon'>schedule</i> Open</p>", "schedule Open"),
        ("<p><i class='materials'>info</i> The hall</p>", "info The hall"),
        ("<div class='material-icons'><p>Open <b>now</b></p></div>", "Open now"),
        ("<p><span class='material-icons'>Open from nine</span></p>", "Open from nine"),
    ],
)
def test_names_of_icons(source: str, text: str) -> None:
    """Go where the font is one of icons, and nothing but such a name stands in the element."""
    root = parse_html(f"<html><body>{source}</body></html>").root
    assert root is not None
    assert " ".join("".join(root.itertext()).split()) == text


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("<h2><span class='icon icon-white notranslate'>S</span> Tides</h2>", "Tides"),
        ("<h2><i class='icon notranslate'>S</i></h2>", ""),
        ("<div><span class='fade et-pb-icon'>Z</span><p>Tides</p></div>", "Tides"),
        ("<p><span class='icon'>S</span> is the key</p>", "S is the key"),
        ("<p><span class='notranslate'>S</span> is the key</p>", "S is the key"),
        ("<p><span class='icon notranslate'>Sun</span> is up</p>", "Sun is up"),
    ],
)
def test_letters_of_icons(source: str, text: str) -> None:
    """Go where classes say that they are no text; words and other letters stay."""
    root = parse_html(f"<html><body>{source}</body></html>").root
    assert root is not None
    assert " ".join("".join(root.itertext()).split()) == text
