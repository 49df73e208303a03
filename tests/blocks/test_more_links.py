"""Links to read on, at the end of what is shown of a post."""

import pytest
from lxml import etree

from cleaner.blocks.more_links import set_more_links_apart

SHOWN = "The mole was mended in spring, and the lamp"


def apart(inner: str) -> str:
    """Give what becomes of a paragraph with this in it."""
    root = etree.fromstring(f"<body><div><p>{inner}</p>behind</div></body>", etree.HTMLParser())
    set_more_links_apart(root)
    (around,) = root.iter("div")
    return "".join(etree.tostring(child, encoding="unicode") for child in around)


@pytest.mark.parametrize(
    "link",
    [
        '<a class="more-link" href="/mole">Continuar a ler a história</a>',
        '<a class="btn read-more" href="/mole">Mer</a>',
        '<a href="/mole">Read more</a>',
        '<a href="/mole">Weiterlesen</a>',
        '<a href="/mole">Lire la suite</a>',
    ],
)
def test_is_a_paragraph_of_its_own(link: str) -> None:
    """By its class, or by what it says where the text is cut."""
    assert apart(f"{SHOWN} … {link}") == f"<p>{SHOWN} … </p><p>{link}</p>behind"
    assert apart(f"{SHOWN} […] <i>it</i> [...] {link}]").endswith(f"<p>{link}]</p>behind")


@pytest.mark.parametrize(
    "inner",
    [
        'To read more, <a href="/mole">click here</a>',
        f'{SHOWN} is lit. <a href="/mole">Read more</a>',
        f'{SHOWN} … <a href="/mole">read more</a> of it',
        f'{SHOWN} … <a href="/mole">the mole of Tarn</a>',
        '<a class="read-more" href="/mole">Read more</a>',
    ],
)
def test_stays(inner: str) -> None:
    """In a sentence, behind a whole one, before more words, or alone in its paragraph."""
    assert apart(inner) == f"<p>{inner}</p>behind"
