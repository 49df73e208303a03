"""The sentences in the place of addresses that a script shows."""

import pytest
from lxml import etree

from cleaner.parsing.html import parse_html

SENTENCE = "This email address is being protected from spambots. You need JavaScript to view it."
SCRIPT = "<script>var addy12 = 'otter' + '&#64;'; addy12 = addy12 + 'rail.example';</script>"
HIDE = "<script>document.write( '<span style=\\'display: none;\\'>' );</script>"
SHOW = "<script>document.write( '</' ); document.write( 'span>' );</script>"


def text_of(body: str) -> str:
    """Give what is read of a page, in one line."""
    root = parse_html(f"<html><body>{body}</body></html>").root
    assert root is not None
    etree.strip_elements(root, "script", with_tail=False)
    return " ".join("".join(map(str, root.itertext())).split())


@pytest.mark.parametrize(
    "cloaked",
    [
        f"<span id='cloak5f0c31'>{SENTENCE}</span>{SCRIPT}",
        f"<joomla-hidden-mail first='b3R0ZXI='>{SENTENCE}</joomla-hidden-mail>",
        f"{SCRIPT}{HIDE}{SENTENCE}\n{SHOW}",
        f"{SCRIPT}{HIDE}이 이메일 주소가 스팸봇으로부터 보호됩니다.\n{SHOW}",
    ],
)
def test_what_stands_for_an_address(cloaked: str) -> None:
    """It goes, in any language, and what stands beside it stays."""
    assert text_of(f"<p>Write to {cloaked}, or call.</p>").replace(" ,", ",") == (
        "Write to, or call."
    )


@pytest.mark.parametrize(
    "shown",
    [
        f"<span id='cloak5f0c31'><a href='mailto:o@rail.example'>Otter</a></span>{SCRIPT}",
        f"<span id='cloak5f0c31'>otter@rail.example</span>{SCRIPT}",
        "<joomla-hidden-mail>otter@rail.example</joomla-hidden-mail>",
        f"<p>{SENTENCE}</p>{SCRIPT}",
        f"{SCRIPT}{SENTENCE}{SHOW}",
        f"{SCRIPT}{HIDE}<p>The rail</p>{SHOW}",
        f"<span id='cloak'>{SENTENCE}</span>",
        "<span id='cloaked'>Cloaked</span> Said of a gull, by its daddy.",
        "<span id='cloak-2'>Cloak and dagger</span> Said of a gull, by its daddy.",
        f"{SCRIPT}{HIDE}{SENTENCE}",
    ],
)
def test_what_is_text(shown: str) -> None:
    """Addresses that a script has shown, what speaks of cloaking, and all that is not cloaked."""
    plain = etree.fromstring(f"<p>{shown}</p>", etree.HTMLParser())
    etree.strip_elements(plain, "script", with_tail=False)
    assert text_of(shown) == " ".join("".join(map(str, plain.itertext())).split())
