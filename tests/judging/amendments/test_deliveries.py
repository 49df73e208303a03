"""Panels on how a shop delivers, on the page of a product."""

import pytest

from cleaner.vocabulary.delivery_words import heads_delivery
from tests.judging.conftest import Judge

ABOUT = (
    "The stool is turned from one piece of ash and stands firm on any floor. Its legs are wedged"
    " through the seat and cut flush, and each is numbered below with the year it was made."
)
PANEL = "Orders placed before noon leave us the same day, and returns are taken for a month."
CARE = "Wipe it with a damp cloth, and oil it once a year."
FORMS = (
    "<h3>*</h3><div>_</div>",
    "<div><button aria-expanded=false>*</button><div><p>_</p></div></div>",
    "<details><summary><span>*</span></summary><p>_</p></details>",
    "<div><a data-toggle=collapse href='#p'>*</a><div id=p><p>_</p></div></div>",
)


def page(form: str, heading: str = "Shipping & Returns", kind: str = "product") -> str:
    """Give the page of a stool with that panel above another."""
    panels = form.replace("*", heading).replace("_", PANEL)
    panels += form.replace("*", "Care").replace("_", CARE)
    return f"<html><meta property=og:type content={kind}><h1>Stool</h1><p>{ABOUT}</p>{panels}"


@pytest.mark.parametrize("form", FORMS)
def test_panels_go(judged: Judge, form: str) -> None:
    """With what opens them, up to the next; the reason quotes it."""
    found = judged(page(form))
    assert found[PANEL].reason == "rule delivery: in the panel “Shipping & Returns”"
    assert not found["Shipping & Returns"].kept
    assert found[ABOUT].kept
    assert found[CARE].kept


@pytest.mark.parametrize("form", FORMS)
def test_panels_that_stay(judged: Judge, form: str) -> None:
    """Under other words, and on pages that are of no product."""
    assert judged(page(form, "Delivery of twins"))[PANEL].kept
    assert judged(page(form, kind="website"))[PANEL].kept


TABS = (
    "<ul class=nav-tabs><li><a href='#a'>About</a></li>"
    "<li><a href='#s'>Shipping &amp; Returns</a></li></ul>"
    "<div id=a><p>{}</p></div><div id=s><h2>How we send</h2>{}<h2>Sent back</h2><p>{}</p></div>"
)
LONG = "".join(f"<p>{PANEL} The {number}. carrier calls at noon.</p>" for number in range(20))


@pytest.mark.parametrize("kind", ["product", "website"])
def test_what_a_tab_opens(judged: Judge, kind: str) -> None:
    """It goes whole, however long, with the headings of its own; where something is sold."""
    sold = f"<html><meta property=og:type content={kind}><h1>Stool</h1><button>Add to cart</button>"
    found = judged(sold + TABS.format(ABOUT, LONG, PANEL))
    gone = [found[PANEL], found["How we send"], found[f"{PANEL} The 19. carrier calls at noon."]]
    reason = "rule delivery: in the panel “Shipping & Returns”"
    assert {one.reason for one in gone if one.reason.startswith("rule")} == {reason}
    assert not any(one.kept for one in gone)
    assert found[ABOUT].kept


def test_what_tabs_open_elsewhere(judged: Judge) -> None:
    """On a page of help nothing is sold, in an article a button may be, contents lead down."""
    tabs = TABS.format(ABOUT, LONG, PANEL)
    button = "<button>Add to cart</button>"
    assert judged(f"<h1>Help</h1>{tabs}")[PANEL].kept
    article = "<html><meta property=og:type content=article><h1>Help</h1>"
    assert judged(article + button + tabs)[PANEL].kept
    assert judged(f"<h1>Help</h1>{button}{TABS.format('', LONG, PANEL)}")[PANEL].kept
    contents = tabs.replace("class=nav-tabs", "class=contents")
    assert judged(f"<h1>Help</h1>{button}{contents}")[PANEL].kept


def test_facts_and_little_else(judged: Judge) -> None:
    """A fact below such a word, and a panel that is all that the page says, stay."""
    facts = page("<h3>*</h3><p>_</p>").replace(PANEL, "Four days")
    assert judged(facts)["Four days"].kept
    bare = page("<h3>*</h3><p>_</p>").replace(ABOUT, "A stool of ash.").replace(CARE, "Oil.")
    assert judged(bare)[PANEL].kept


def test_a_panel_on_something_else(judged: Judge) -> None:
    """Books have such titles."""
    told = "Ann comes back to the weir after thirty years, and finds her brother at the gate."
    assert judged(page(FORMS[0], "The Return").replace(PANEL, told))[told].kept


def test_a_word_among_the_text(judged: Judge) -> None:
    """It opens nothing."""
    assert judged(page("<p>*</p><p>_</p>"))[PANEL].kept


@pytest.mark.parametrize(
    "heading",
    [
        "Shipping", "DELIVERY INFORMATION", "Returns & Exchanges", "Our Return Policy",
        "Versand und Rückgabe", "Zahlungsarten", "Informations de livraison", "Livraison & retours",
        "Envíos y devoluciones", "Spedizioni e resi", "Verzending & retourneren",
        "Dostawa i zwroty", "Frete e devolução", "Доставка и возврат", "Leverans och retur",
        "Teslimat ve iade", "配送・返品について", "お支払い方法", "运费说明",
    ],
)  # fmt: skip
def test_words(heading: str) -> None:
    """All of such things."""
    assert heads_delivery(heading)


@pytest.mark.parametrize(
    "heading",
    [
        "Details", "Free guarantee", "Delivery vans", "Return of the heron", "Returns 2024",
        "The post", "Retour à Ely", "Rückgabe der Bilder", "Entrega de premios", "送料無料の椅子",
        "Delivery and returns are what our drivers know best, all over the country and the year",
    ],
)  # fmt: skip
def test_other_words(heading: str) -> None:
    """A word more makes it another heading; none is no such heading either."""
    assert not heads_delivery(heading)
