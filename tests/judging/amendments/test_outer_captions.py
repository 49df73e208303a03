"""Captions above the headline and below the last paragraph."""

import pytest

from cleaner.model import Label
from tests.judging.conftest import Judge

SAID = "The keeper of the harbour shows the lamp of the mole"
TOLD = "The lamp on the mole of Tarn was lit on day {}, for the first time since the storm of May."
TEXT = "".join(f"<p>{TOLD.format(number)}</p>" for number in range(4))
PICTURE = "<img src=lamp.jpg>"
FIGURE = f"<figure>{PICTURE}<figcaption>{SAID}</figcaption></figure>"
NOTICED = (
    f"<div class=single-image>{PICTURE}<div class=image__meta><div class=a-copyright>© Ann Otter"
    "</div></div></div>"
)
TITLE = "<h1>The lamp of Tarn</h1>"
TOP = "<html><body><nav><a href=/>Home</a><a href=/contact>Contact</a></nav>"
FOOT = "<footer><p>Copyright 2019 The Gull</p></footer></body></html>"


def above(inside: str, between: str = "", text: str = TEXT) -> str:
    """Give an article with something above its headline."""
    return f"{TOP}<main><article>{inside}{between}{TITLE}{text}</article></main>{FOOT}"


def below(inside: str, between: str = "", text: str = TEXT) -> str:
    """Give an article with something below its text."""
    return f"{TOP}<main><article>{TITLE}{text}{between}{inside}</article></main>{FOOT}"


@pytest.mark.parametrize("place", [above, below])
@pytest.mark.parametrize(
    ("inside", "said"),
    [
        (FIGURE, SAID),
        (f"<figure><a href=lamp-big.png>{PICTURE}</a><figcaption>{SAID}</figure>", SAID),
        (f"<figure><a href='#big'>{PICTURE}</a><figcaption>{SAID}</figcaption></figure>", SAID),
        (f"<figure><video src=a.mp4></video><figcaption>{SAID}</figcaption></figure>", SAID),
        (f"<div class=wp-caption>{PICTURE}<p class=wp-caption-text>{SAID}</p></div>", SAID),
        (f"<dl><dt>{PICTURE}</dt><dd class='wp-caption-text gallery-caption'>{SAID}</dl>", SAID),
        (f"<div>{PICTURE}<div>Image: Ann Otter for The Gull</div></div>", "Image: Ann Otter for"),
        (f"<div>{PICTURE}<div>{SAID}. <span>© Tarn Tourism</span></div></div>", SAID),
        (f"<div><div>{PICTURE}</div><div class=image-credit>Ann Otter Photos</div></div>", "Ann"),
        (f"<div class=image>{PICTURE}<div class=copyright>© Ann Otter</div></div>", "©"),
        (NOTICED, "©"),
        (f"<figure>{PICTURE}<figcaption>{SAID} <a href=/ann>Ann</a></figcaption></figure>", SAID),
    ],
)
def test_captions(judged: Judge, place: type, inside: str, said: str) -> None:
    """Of figures, of WordPress, and by who took the picture, though the model takes them away."""
    found = judged(place(inside), keep="ends_sentence")
    (verdict,) = [v for text, v in found.items() if text.startswith(said)]
    assert verdict.label is Label.CAPTION
    assert verdict.reason.endswith(("above the headline", "below the text"))


@pytest.mark.parametrize("place", [above, below])
@pytest.mark.parametrize(
    "inside",
    [
        f"<figure><a href=/other-story>{PICTURE}</a><figcaption>{SAID}</figcaption></figure>",
        f"<figure>{PICTURE}<figcaption><a href=/other>{SAID}</a></figcaption></figure>",
        f"<figure>{PICTURE}<a href=/other></a><figcaption>{SAID}</figcaption></figure>",
        f"<div class=logo>{FIGURE}</div>",
        f"<div class=sponsor>{FIGURE}</div>",
        f"<div class='post-author'>{FIGURE}</div>",
        f"<div class=related>{FIGURE}</div>",
        f"<div class=partners>{FIGURE}</div>",
        f"<div class=about>{FIGURE}</div>",
        f"<div class=magazine-issue>{FIGURE}</div>",
        f"<aside>{FIGURE}</aside>",
        f"<footer>{FIGURE}</footer>",
        f"<div>{PICTURE}<p>{SAID}</p></div>",
        f"<div><p class=caption>{SAID}</p></div>",
        f"<div><p>{SAID} © Tarn Tourism</p></div>",
    ],
)
def test_other_pictures(judged: Judge, place: type, inside: str) -> None:
    """Of other stories, sponsors and writers, and words without a picture, stay away."""
    found = judged(place(inside), keep="ends_sentence")
    (verdict,) = [v for text, v in found.items() if text.startswith(SAID)]
    assert verdict.label is not Label.CAPTION


@pytest.mark.parametrize(
    "between",
    [
        "<h2>Related</h2>",
        "<h3>More lamps</h3>",
        "<p><a href=/other>The other lamp of Tarn is out since May</a></p>",
        "<p>Another keeper has shown another lamp to us, on the other mole of the town</p>",
    ],
)
@pytest.mark.parametrize("place", [above, below])
def test_what_parts_them(judged: Judge, place: type, between: str) -> None:
    """Beyond a heading, the link to a story or a text a picture is of something else."""
    found = judged(place(between=between, inside=FIGURE), keep="ends_sentence")
    assert not found[SAID].kept


def test_buttons_between(judged: Judge) -> None:
    """The topic of the story, and what enlarges the picture, part nothing, and are no captions."""
    topic = "<p><a href=/lamps>Lamps</a></p><button>Enlarge</button>"
    for place in (above, below):
        found = judged(place(between=topic, inside=FIGURE), keep="ends_sentence")
        assert found[SAID].label is Label.CAPTION
        assert not found["Enlarge"].kept


@pytest.mark.parametrize("place", [above, below])
def test_rights_with_a_year(judged: Judge, place: type) -> None:
    """They are those of the page, though in an element that is named for a picture."""
    inside = NOTICED.replace("© Ann", "© 2019 Ann")
    assert not judged(place(inside), keep="ends_sentence")["© 2019 Ann Otter"].kept


def test_outside_of_the_text(judged: Judge) -> None:
    """Above the headline a picture may span the page; below it would be of something else."""
    over = above(FIGURE).replace(FIGURE, "").replace("<main>", f"{FIGURE}<main>")
    assert judged(over, keep="ends_sentence")[SAID].label is Label.CAPTION
    under = below("").replace("</main>", f"</main>{FIGURE}")
    assert not judged(under, keep="ends_sentence")[SAID].kept


def test_far_above(judged: Judge) -> None:
    """A picture far above the headline is of something else."""
    menu = "".join(f"<div>Entry {number}</div>" for number in range(7))
    assert not judged(above(FIGURE, menu), keep="ends_sentence")[SAID].kept


def test_pages_without_text(judged: Judge) -> None:
    """Beside one paragraph, captions may be those of a list."""
    for place in (above, below):
        found = judged(place(FIGURE, text=f"<p>{TOLD}</p>"), keep="ends_sentence")
        assert not found[SAID].kept
