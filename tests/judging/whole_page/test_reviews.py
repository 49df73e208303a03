"""What customers say of a product, below what its shop says of it."""

import pytest

from cleaner.judging.looks import Look
from cleaner.judging.whole_page.reviews import below_reviews, headed_reviews
from cleaner.model import Label
from tests.judging.conftest import Judge
from tests.judging.lines import look_of

PRODUCT = "A kettle of steel that holds two litres, whistles in two notes and fits any stove. " * 6
REVIEW = "It boils quickly, but the second note sets off the neighbour's dog every morning."
SIGNS = ("4.6 out of 5", "Write a review", "Verified buyer")


def page(*below: str, product: str = PRODUCT) -> list[Look]:
    """Lines of which the model keeps the product, the first below it and the reviews."""
    lines = (product, *below)
    return [
        look_of(line, index, score=0.9 if line in {product, REVIEW, below[0]} else 0.1)
        for index, line in enumerate(lines)
    ]


@pytest.mark.parametrize(
    ("header", "signs"),
    [
        ("Customer Reviews", SIGNS),
        ("Reviews (12)", SIGNS),
        ("118 reviews for Kettle Norna", ("Based on 118 reviews", "5 stars", "Verified owner")),
        ("Kundenbewertungen", ("4,6 von 5", "Bewertung schreiben", "Verifizierter Kauf")),
        ("Avis clients", ("4,6 sur 5", "Rédiger un avis", "Achat vérifié")),
        ("Avis clients", ("4,7/5", "Basé sur 61 avis", "Cet avis vous a-t-il été utile ?")),
        ("Avaliações dos alunos", ("4,7 de 5", "Compra verificada", "61 avaliações")),
        ("Αξιολογήσεις πελατών", ("4,7 στα 5", "Γράψτε αξιολόγηση", "61 αξιολογήσεις")),
        ("Asiakkaiden arvosteluja", ("61 arvostelua", "Kirjoita arvostelu", "Varmistettu osto")),
        ("Kundomdömen", ("4,7 av 5", "Skriv ett omdöme", "Verifierat köp")),
        ("고객 리뷰", ("구매 인증", "리뷰 작성", "도움이 되었나요?")),
        ("Opiniones de clientes", ("4,6 de 5", "Escribe tu opinión", "Compra verificada")),
        ("Opinie klientów", ("4,6 na 5", "Napisz opinię", "Zobacz wszystkie opinie")),
        ("カスタマーレビュー", ("5つ星のうち4.6", "レビューを書く", "参考になった")),
        ("カスタマーレビュー", ("5つ星のうち4.6", "84グローバル評価", "すべてのレビューを見る")),
        ("Reviews for this item (84)", ("Ann", "It is bright.", "View all reviews")),
    ],
)
def test_below_a_header(header: str, signs: tuple[str, ...]) -> None:
    """From the header on, in the languages of the vocabulary."""
    found = headed_reviews(page(header, *signs[:2], REVIEW, signs[2]))
    assert found == dict.fromkeys(range(1, 6), f"below “{header}”, by customers")


def test_below_the_last_sign() -> None:
    """A shop says nothing more of the product; what the model removes is left to it."""
    lines = page("Reviews", *SIGNS, REVIEW, "Add to cart", REVIEW)
    assert below_reviews(lines) == dict.fromkeys((5, 7), "below what customers say")


def test_others_have_more_to_say() -> None:
    """Those who are reviewed and sell nothing on the page: a hotel, a school."""
    assert not below_reviews(page("Reviews", *SIGNS, REVIEW, REVIEW))


def test_reviews_by_editors_have_no_signs_of_customers() -> None:
    """They are the article; one kind of sign, however often, proves nothing."""
    assert not headed_reviews(page("Reviews", "4 out of 5", REVIEW, "3 out of 5", "2 out of 5"))


def test_an_entry_of_a_menu_heads_nothing() -> None:
    """Though the section stands further below."""
    menu = ("Description", "Size", "Material", "Questions", "Delivery", "Returns", "Care")
    assert not headed_reviews(page("Reviews", *menu, REVIEW, *SIGNS))


def test_there_must_be_a_product() -> None:
    """On a page of reviews they are what the page is about."""
    assert not headed_reviews(page("Customer Reviews", *SIGNS, REVIEW, product="Kettle Norna."))


def test_of_a_shop_a_sentence_is_enough() -> None:
    """What may be put in a cart is sold there."""
    short = "Kettle Norna is of steel, holds two litres, whistles in two notes and fits any stove."
    reviews = ("Customer Reviews", *SIGNS, REVIEW)
    assert not headed_reviews(page(*reviews, product=short))
    assert headed_reviews(page("Add to cart", *reviews, product=short))


def html(name: str, signs: tuple[str, ...] = SIGNS) -> str:
    """Give the page of a product, with reviews in containers of a name."""
    said = "".join(f"<p>{sign}</p>" for sign in signs)
    return f"<h1>Norna</h1><p>{PRODUCT}</p><div class='{name}'>{said}<p>{REVIEW}</p></div>"


def test_in_containers_named_for_it(judged: Judge) -> None:
    """The label is that of comments, and the reason says why."""
    verdict = judged(html("product-reviews"), keep="ends_sentence")[REVIEW]
    assert verdict.label is Label.COMMENT
    assert verdict.reason == (
        "rule customer_reviews: inside a container named “reviews”, by customers"
    )


@pytest.mark.parametrize("name", ["box-collateral box-reviews", "customer-reviews"])
def test_in_containers_named_for_customers(judged: Judge, name: str) -> None:
    """Two kinds of signs are enough, but not one; in Polish there are some too."""
    polish = ("Recenzje klientów na podstawie 3 ocen", "Dodaj swoją recenzję")
    for signs in (SIGNS[:2], polish):
        assert judged(html(name, signs), keep="ends_sentence")[REVIEW].label is Label.COMMENT
    assert judged(html(name, SIGNS[:1]), keep="ends_sentence")[REVIEW].label is Label.BODY
    other = html("product-reviews", SIGNS[:2])
    assert judged(other, keep="ends_sentence")[REVIEW].label is Label.BODY


@pytest.mark.parametrize("name", ["editorial-reviews", "details"])
def test_in_other_containers(judged: Judge, name: str) -> None:
    """Shops quote what newspapers say as a part of the description."""
    assert judged(html(name), keep="ends_sentence")[REVIEW].label is Label.BODY


def test_a_line_that_leads_to_reviews_is_no_section() -> None:
    """Below it stands the description, with a section of its own."""
    short = "A kettle of steel that holds two litres, for any stove, from Norna; with a whistle."
    below = ("Reviews (12)", *SIGNS[:2], "Add to cart", *[PRODUCT] * 9, "Customer Reviews")
    lines = [*below, *SIGNS, REVIEW, SIGNS[1]]
    looks = [look_of(text, i, score=0.9) for i, text in enumerate((short, *lines))]
    looks[4] = page("Add to cart")[1]
    looks[4].index, looks[4].score = 4, 0.1
    assert set(headed_reviews(looks)).isdisjoint(range(5, 14))
    assert set(headed_reviews(looks)) >= set(range(14, 20))
