"""Dialogs that ask for consent, on pages of HTML."""

import pytest

from cleaner.model import Label
from tests.judging.conftest import Judge

TEXT = "The lamp on the mole of Tarn was lit on Monday evening for the first time since the storm. "
ARTICLE = "<main><article><h1>The lamp of Tarn</h1>" + "".join(
    f"<p>{TEXT}The keeper said so {number} times.</p>" for number in range(6)
)
PARTNERS = (
    "Der Verlag und 12 Partner speichern Informationen auf einem Gerät, etwa in Cookies, und"
    " verarbeiten personenbezogene Daten."
)
ASKED = "Wir und unsere 12 Partner speichern Informationen auf einem Gerät, etwa in Cookies."
ALLOW = "Nach Ihrer Einwilligung dürfen der Verlag und Partner genaue Standortdaten abfragen."
NOTE = "Hier steht, was wir vorhaben."


def page(box: str) -> str:
    """Give an article, and what stands below it in the page."""
    return f"<title>The lamp of Tarn</title>{ARTICLE}</article></main>{box}"


@pytest.mark.parametrize(
    "box",
    [
        f"<div class='m1'><div><h2>Ihre Daten</h2><p>{ASKED}</p><p>{ALLOW}</p></div></div>",
        f"<div class='m1'><p>{PARTNERS}</p><button>Alle akzeptieren</button></div>",
        f"<div class='fc-consent-root'><p>{PARTNERS}</p><p>{NOTE}</p></div>",
        f"<div id='sp_message_container_9'><p>{PARTNERS}</p><p>{NOTE}</p></div>",
        f"<div role='dialog'><p>{PARTNERS}</p><p>{NOTE}</p></div>",
        f"<div class='cmpbox'><p>Cookies: {NOTE}</p><p>{ALLOW}</p></div>",
    ],
)
def test_dialogs(judged: Judge, box: str) -> None:
    """Go, with all that stands in them, by their name or by two signs beside the text."""
    verdicts = judged(page(box))
    below = {text: verdict for text, verdict in verdicts.items() if not text.startswith("The ")}
    assert below
    assert not any(verdict.kept for verdict in below.values())
    assert any("consent" in verdict.reason for verdict in below.values())
    assert {Label.LEGAL, Label.INTERFACE, Label.OTHER} >= {
        verdict.label for verdict in below.values()
    }
    assert all(verdict.kept for text, verdict in verdicts.items() if text.startswith(TEXT))


@pytest.mark.parametrize(
    "box",
    [
        f"<div class='m1'><p>{PARTNERS}</p><p>{NOTE * 9}</p></div>",
        f"<div class='m1'><h2>Neue Regeln</h2><p>{PARTNERS}</p><p>{ALLOW}</p></div>",
        f"<div class='m1'><p>{ALLOW}</p><p>{NOTE}</p></div>",
        f"<div class='cookie-recipe'><p>Bake the cookies with a partner.</p><p>{NOTE}</p></div>",
        f"<div class='post tag-privacy'><p>{PARTNERS}</p><p>{NOTE * 9}</p></div>",
    ],
)
def test_other_boxes(judged: Judge, box: str) -> None:
    """Stay: one sign is not enough, and a name may be that of what a text is about."""
    verdicts = judged(page(box))
    assert all(v.kept for v in verdicts.values())


def test_articles_on_consent(judged: Judge) -> None:
    """Stay whole, also where their container is named for it."""
    source = (
        "<title>Was Banner fragen</title><main><div class='cookie-guide'><h1>Was Banner fragen</h1>"
        f"<p>{PARTNERS}</p><p>{ALLOW}</p><p>{PARTNERS} So steht es dort.</p></div></main>"
    )
    assert all(verdict.kept for verdict in judged(source).values())


def test_two_paragraphs_of_a_text(judged: Judge) -> None:
    """On consent stay: they stand among the others."""
    source = page("").replace("</article>", f"<div><p>{PARTNERS}</p><p>{ALLOW}</p></div></article>")
    assert all(verdict.kept for verdict in judged(source).values())
