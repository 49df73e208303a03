"""Captions that only elements tell from paragraphs."""

import pytest

from cleaner.model import Label
from tests.judging.conftest import Judge

SAID = "The keeper of the harbour, Ann Otter, shows the lamp of the mole"
SHOWN, _, LAST = SAID.rpartition(" ")
TOLD = "The lamp on the mole of Tarn was lit on day {}, for the first time since the storm of May."
PICTURE = "<img src=a.jpg>"
ARTICLE = "".join(f"<p>{TOLD.format(number)}</p>" for number in range(5))


def page(inside: str) -> str:
    """Give an article with something in it."""
    return f"<html><body><h1>The lamp of Tarn</h1>{ARTICLE}{inside}{ARTICLE.replace('day', 'no.')}"


@pytest.mark.parametrize(
    "inside",
    [
        f"<div><img alt='{SAID}.' src=a.jpg><div>{SAID}</div></div>",
        f"<div id=pic><a href=a.jpg><img alt='{SAID}' src=a.jpg></a><p>- {SAID} -</p></div>",
        f"<div><img title='{SAID}' src=a.jpg><p>{SAID}</p></div>",
        f"<div><img src=a.jpg><br><span class=pb-caption>{SAID}</span></div>",
        f"<p><img src=a.jpg><br><i>{SHOWN} <a href=b>{LAST}</a></i></p>",
        f"<div class=photo><img src=a.jpg><meta name=a><p>{SHOWN} <b class=credit>{LAST}</b></div>",
        f"<p><img src=a.jpg></p><div><span class='img caption'>{SAID}</span></div>",
        f"<aside class=single-photo><img src=a.jpg><p>{SAID}<span class=credit></span></p></aside>",
        f"<div class=photo><img src=a.jpg><p>{SHOWN} <b class=credit>{LAST}</b></p></div>",
        f"<div><img alt='{SAID} &amp;#39;' src=a.jpg><div>{SAID} '</div></div>",
        f"<div><img src=a.jpg><span class=img_descr>{SAID}</span></div>",
        (
            f"<div><img src=a.jpg><span class=caption>{SHOWN}</span> "
            f"<span class=credit>{LAST}</span></div>"
        ),
        f"<div class=picBox><a href=a><img src=a.jpg></a><p>{SAID}</p></div>",
        f"<div class=image><div><img src=a.jpg></div><div><p>{SAID}</p></div></div>",
        f"<div class=thumbnail><table><tr><td><img src=a.jpg><p>{SAID}.</p></table></div>",
        f"<div class=inlinePhoto><img src=a.jpg><p>Otter Club</p><div><p>{SAID}.</p></div></div>",
        f"<p><a href=a><img src=a.jpg></a><br><i>{SAID}</i></p>",
        f"<div>{PICTURE}<div class=image-meta><b class=caption>{SHOWN}</b> {LAST}</div></div>",
    ],
)
def test_captions(judged: Judge, inside: str) -> None:
    """By what the picture says, by the name of an inline element, by the credit at the end."""
    (verdict,) = [v for text, v in judged(page(inside)).items() if SAID in text]
    assert verdict.label is Label.CAPTION
    assert verdict.reason.startswith("rule caption")


@pytest.mark.parametrize(
    "inside",
    [
        f"<div><img alt='{SAID}' src=a.jpg></div><p>First.</p><p>{SAID}</p>",
        f"<div><img alt='The lamp' src=a.jpg><p>{SAID}</p></div>",
        f"<div><img alt='{SAID}' src=a.jpg><h2>{SAID}</h2></div>",
        f"<ul><li><img alt='{SAID}' src=a.jpg><p>{SAID}</p></li></ul>",
        f"<p><i>{SAID}</i></p>",
        f"<p><img src=a.jpg></p><p><i>{SAID}</i></p>",
        f"<p><img src=a.jpg> <i>{SHOWN}</i> {LAST}</p>",
        f"<div><span class=pb-caption>{SAID[:30]}</span>{SAID[30:]}</div>",
        f"<div class=photo><p>{SHOWN} <b class=credit>{LAST}</b></p></div>",
        f"<div class=text><img src=a.jpg><p>{SHOWN} <b class=credit>{LAST}</b></p></div>",
        f"<div class=photo><img src=a.jpg><h3>So</h3><p>{SAID} <b class=credit>Otter</b> too</div>",
        f"<div class=image><img src=a.jpg><p>{SAID}.</p></div>",
        f"<div class=photo><img src=a.jpg><img src=b.jpg><p>{SAID}</p></div>",
        f"<div class=photo><img src=a.jpg><p>{SAID}.</p><p>{TOLD * 5}</p></div>",
        f"<div class=photo><p>{SAID}</p></div>",
        f"<div class=photo-text><img src=a.jpg><p>{SAID}.</p></div>",
        f"<div class=photo><img src=a.jpg><div class=bio><p>{SAID}.</p></div></div>",
        f"<blockquote class=photo><img src=a.jpg><p>{SAID}</p></blockquote>",
        f"<div class='row image'><img src=a.jpg><p>{SAID}</p></div>",
        f"<div class='photo post'><img src=a.jpg><p>{SAID}.</p></div>",
        f"<div>{PICTURE}<div class=meta><b class=caption>{SHOWN}</b> {LAST}</div></div>",
        f"<div>{PICTURE}<div class=image-meta>{SHOWN} <b class=caption>{LAST}</b></div></div>",
    ],
)
def test_paragraphs(judged: Judge, inside: str) -> None:
    """Of another picture, as headings and entries, and where a name is in them or far away."""
    (verdict,) = [v for text, v in judged(page(inside)).items() if SAID in text]
    assert verdict.label in {Label.BODY, Label.HEADING}


def test_steps(judged: Judge) -> None:
    """Of which each has its picture, that says the same, are no captions."""
    said = ("Chop the onions and set them aside", "Melt the butter in a wide pan", "Stir them in.")
    steps = "".join(f"<p><img alt='{one}' src=a.jpg></p><p>{one}</p>" for one in said)
    verdicts = judged(page(steps))
    assert all(verdicts[one].label is Label.BODY for one in said)


def test_pages_that_are_no_articles(judged: Judge) -> None:
    """What their pictures say is their text."""
    cards = "".join(
        f"<div><img alt='{SAID} {number}' src=a.jpg><p>{SAID} {number}</p></div>"
        for number in range(9)
    )
    verdicts = judged(f"<html><body><h1>The lamps</h1>{cards}</body></html>")
    assert all(v.label is Label.BODY for text, v in verdicts.items() if SAID in text)


SLIDES = [f"{SAID}, on the evening no. {number} of that long spring" for number in range(3)]
SLIDE = "<div><img alt='{0}' src=a.jpg><div {1}>{0}</div></div>"


@pytest.mark.parametrize(
    ("own", "around", "labels"),
    [
        ("", "gallery", {Label.CAPTION}),
        ("", "js-slideshow", {Label.CAPTION}),
        ("id=galleryCaption1", "", {Label.CAPTION}),
        ("", "steps", {Label.BODY}),
    ],
)
def test_captions_one_after_another(
    judged: Judge, own: str, around: str, labels: set[Label]
) -> None:
    """Are those of a gallery; elsewhere they may be steps, each with its picture."""
    slides = "".join(SLIDE.format(slide, own) for slide in SLIDES)
    found = judged(page(f"<div class='{around}'>{slides}</div>"))
    assert {found[slide].label for slide in SLIDES} == labels


def test_cards_with_pictures(judged: Judge) -> None:
    """Of which several stand in a row, or with other lines below, are no captions."""
    card = "<div class=photo><img src=a.jpg><p>{}</p></div>"
    found = judged(page("".join(map(card.format, SLIDES)) + f"<p>{SAID}</p>"))
    assert all(found[slide].label is Label.BODY for slide in SLIDES)
    more = "<p>Nothing more is known of it</p><p>Nor is the keeper</p>"
    one = judged(page(card.format(SLIDES[0]) + more))
    assert one[SLIDES[0]].label is Label.BODY


def test_a_caption_that_the_model_took_for_a_teaser(judged: Judge) -> None:
    """Between what is kept it is a caption; at the end of the text it is none."""
    box = f"<div><img alt='{SAID}' src=a.jpg><p>{SAID}</p></div>"
    assert judged(page(box), keep="ends_sentence")[SAID].label is Label.CAPTION
    shared = page(f"{box}<p>Share this page</p>")
    assert judged(shared, keep="ends_sentence")[SAID].label is Label.CAPTION
    last = (
        f"<html><body><h1>The lamp of Tarn</h1>{ARTICLE}{box}<p>Share this page</p></body></html>"
    )
    assert not judged(last, keep="ends_sentence")[SAID].kept
