"""What else a shop sells, below the product that a page is about."""

import pytest

from cleaner.judging.looks import Look
from cleaner.judging.whole_page.other_products import ABOVE, MANY, NEXT, other_products
from cleaner.model import Label
from tests.judging.conftest import Judge
from tests.judging.lines import look_of

TEXT = "A kettle of steel that holds two litres, whistles in two notes and fits any stove."
CARDS = ("Kettle Sel", "€ 41.00", "Kettle Runde", "€ 52.00", "Kettle Flo", "€ 38.00")


def page(*lines: str) -> list[Look]:
    """Lines that the model keeps."""
    return [look_of(line, index, score=0.8) for index, line in enumerate(lines)]


@pytest.mark.parametrize(
    ("header", "cards"),
    [
        ("Similar items", CARDS),
        ("Customers who viewed this also bought", CARDS),
        ("You may also be interested in the following product(s)", CARDS),
        (
            "Mogą cię również zainteresować następujące produkty",
            ("Kubek", "14\nzł", "Pokrywka", "8,50 zł", "Podstawka", "30 zł"),
        ),
        ("Mohlo by vás také zajímat", ("Hrnek", "140 Kč", "Víko", "85 Kč", "Podstavec", "300 Kč")),
        ("Hasonló termékek", ("Bögre", "1 400 Ft", "Fedő", "850 Ft", "Talp", "3 000 Ft")),
        ("Complete the look", ("Cup", "$4", "Lid", "$2.50", "Stand", "US$ 12")),
        ("Das könnte Ihnen auch gefallen", ("Tasse", "4,00 €", "Deckel", "2 €", "Fuß", "9,90 €")),
        ("Produits similaires", ("Tasse", "4,00 €", "Couvercle", "2 €", "Pied", "9,90 €")),
        ("Podobne produkty", ("Kubek", "14 zł", "Pokrywka", "8,50 zł", "Podstawka", "30 zł")),
        ("Похожие товары", ("Кружка", "400 ₽", "Крышка", "150 руб.", "Подставка", "900 ₽")),
        ("関連商品", ("カップ", "￥400", "ふた", "￥150", "台", "￥900")),
        ("関連商品", ("カップ", "¥400", "ふた", "150円", "台", "¥900")),
        (
            "この商品を見た人はこんな商品も見ています",
            ("カップ", "¥400", "ふた", "150円", "台", "¥900"),
        ),
        ("8 autres produits dans la même catégorie :", CARDS),
        ("Los clientes que adquirieron este producto también compraron:", CARDS),
        ("I clienti hanno acquistato anche", CARDS),
        ("Quem comprou também levou", CARDS),
        ("Inne książki tej kategorii", CARDS),
        ("Passendes Zubehör", CARDS),
        ("Похожие объявления", CARDS),
        ("Andra köpte även", CARDS),
        ("Zákazníci také koupili", CARDS),
        ("Bu ürünü alanlar bunları da aldı", CARDS),
        ("We found other products you might like!", CARDS),
        ("Wir haben andere Produkte gefunden, die Ihnen gefallen könnten!", CARDS),
        ("Recently viewed", CARDS),
        ("Dazu passt", CARDS),
        ("Anderen bekeken ook", CARDS),
        ("Może Ci się spodobać", CARDS),
        ("Du kanske också gillar", CARDS),
        ("Вам также может понравиться", CARDS),
        ("Σχετικά προϊόντα", CARDS),
        ("최근 본 상품", CARDS),
    ],
)
def test_from_the_header_to_the_last_price(header: str, cards: tuple[str, ...]) -> None:
    """The product's own price stands above; what stands below the list stays."""
    found = other_products(page("Kettle Norna", "€ 45.00", TEXT, header, *cards, TEXT))
    assert found == dict.fromkeys(range(3, 10), f"in the list under “{header}”")


@pytest.mark.parametrize(
    "header",
    [
        "Best sellers",
        "You may also be interested in the following day",
        "Kettles",
        "Similar kettles are dear:",
        "Zubehör",
        "Andra köpte tre kannor",
    ],
)
def test_other_headers(header: str) -> None:
    """They head what a page of many products is about, or nothing."""
    assert not other_products(page("Kettle Norna", "€ 45.00", TEXT, header, *CARDS))


def test_there_must_be_a_product_above() -> None:
    """With its price; and with few, for many are a page of products."""
    assert not other_products(page("Kettles", TEXT, "Similar items", *CARDS))
    assert not other_products(page(*["€ 45.00"] * (ABOVE + 1), "Similar items", *CARDS))


def test_there_must_be_cards_below() -> None:
    """Near the header and each other, and fewer than make a page."""
    far = [TEXT] * NEXT
    assert not other_products(page("€ 45.00", TEXT, "Similar items", "€ 9.00", TEXT, "€ 8.00"))
    assert not other_products(page("€ 45.00", TEXT, "Similar items", *far, *CARDS))
    assert not other_products(page("€ 45.00", TEXT, "Similar items", *["€ 9.00"] * (MANY + 1)))


def test_the_product_goes_on_below() -> None:
    """With a table, or a heading and a long paragraph; not above another list of as many."""
    long = " ".join([TEXT] * 3)
    upper = page("€ 45.00", TEXT, "Similar items", *CARDS)

    def end(*below: Look) -> int:
        return max(other_products([*upper, *below]))

    heading = look_of("What it is made of", 9, score=0.8, tag="h2")
    row = look_of("Height 20 cm", 9, score=0.8, tag="tr")
    text, price = look_of(long, 10, score=0.8), look_of("Spare lid: € 3.00", 11, score=0.8)
    assert end(heading, text, price) == 8
    assert end(row, look_of("Width 9 cm", 10), price) == 8
    assert end(look_of("Kettle Ola", 9, score=0.8), look_of("new", 10), price) == 11
    more = [look_of("€ 9.00", index, score=0.8) for index in (11, 12, 13)]
    assert end(heading, text, *more) == 13


def test_tables_on_cards() -> None:
    """The same line heads the prices on each card; another is a row of the product's own table."""
    upper = page("€ 45.00", TEXT, "Similar items", *CARDS)
    upper[5] = look_of("1 to 9 | 10 to 49", 5, score=0.8, tag="tr")
    for line, end in (("1 to 9 | 10 to 49", 10), ("Height | 20 cm", 8)):
        below = [
            look_of(line, 9, score=0.8, tag="tr"),
            look_of("€ 9.00", 10, score=0.8),
        ]
        assert max(other_products([*upper, *below])) == end


def test_facts_below_the_prices() -> None:
    """Are of the cards, as many as below the first; the product's own stand in a list apart."""
    fact = ("Rooms", "3")
    cards = ("Kettle Sel", "€ 41.00", *fact, "Kettle Flo", "€ 38.00", *fact, "Kettle Ola", "€ 4.00")

    def last(*lines: str) -> int:
        looks = page("€ 45.00", TEXT, "Similar items", *lines)
        for look in looks:
            look.tag = "dd" if look.text in (*fact, "Height") else "p"
        return max(other_products(looks))

    assert last(*cards, *fact) == 14
    assert last(*cards, *fact, "Height", TEXT) == 14
    assert last(*cards, TEXT) == 12
    assert last(*CARDS, *fact) == 8


def test_a_header_above_cards_that_the_model_removes() -> None:
    """Goes too, whatever the cards cost; not if one of them stays, or none is linked."""
    below = [look_of(name, index, tag="h3") for index, name in enumerate(CARDS[::2], 2)]
    for look in below:
        look.links = 1.0
    upper = page(TEXT, "Similar items")
    why = "heads a list of links that goes"
    assert other_products([*upper, *below]) == {1: why}
    assert not other_products([*page(TEXT, "About the kettle"), *below])
    assert not other_products([*upper, *below[:2], look_of("Kettle Flo", 4, score=0.8)])
    for look in below:
        look.links = 0.0
    assert not other_products([*upper, *below])


def test_the_label(judged: Judge) -> None:
    """It is coverage, and says why."""
    cards = "".join(f"<p>{card}.</p>" for card in CARDS)
    source = f"<ul><li>Home<li>Cart</ul><h1>Norna</h1><p>€ 45.</p><p>{TEXT}</p><p>Similar items</p>"
    verdict = judged(source + cards, keep="ends_sentence")["Kettle Runde."]
    assert verdict.label is Label.COVERAGE
    assert verdict.reason == "rule other_products: in the list under “Similar items”"
