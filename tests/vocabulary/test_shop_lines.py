"""What the programs of shops set around each product."""

import pytest

from cleaner.vocabulary.stock_sentences import stock_of

SAYS = {
    "Add to cart": "shop_button",
    "Add to Wish List": "shop_button",
    "Select Size": "shop_button",
    "In den Warenkorb": "shop_button",
    "Ajouter au panier": "shop_button",
    "Añadir al carrito": "shop_button",
    "Aggiungi al carrello": "shop_button",
    "Adicionar ao carrinho": "shop_button",
    "In winkelwagen": "shop_button",
    "Dodaj do koszyka": "shop_button",
    "Přidat do košíku": "shop_button",
    "Kosárba": "shop_button",
    "Купить в один клик": "shop_button",
    "Lägg i varukorgen": "shop_button",
    "Thêm vào giỏ hàng": "shop_button",
    "カートに入れる": "shop_button",
    "加入购物车": "shop_button",
    "Please choose all product options to proceed.": "shop_message",
    "Your bag has reached the maximum amount of stools.": "shop_message",
    "You have 0 item(s) in your shopping cart. [$0.00]": "shop_message",
    "0 item(s) / Total: $0": "shop_message",
    "Your bag contains 3 items.": "shop_message",
    "Ihr Warenkorb ist leer.": "shop_message",
    "Sort By :": "list_tool",
    "Sortieren nach": "list_tool",
    "Trier par": "list_tool",
    "Displaying products 1 - 12 of 48 results": "list_tool",
    "Showing 1–12 of 48 results": "list_tool",
    "Showing all 7 results": "list_tool",
    "61,495 Result(s)": "list_tool",
    "Artikel 1 bis 12 von insgesamt 48": "list_tool",
    "Mostrando 1–12 de 48 resultados": "list_tool",
    "Set Descending Direction": "list_tool",
    "In Stock - Item #4711": "shop_terms",
    "Usually ships within 24 hours.": "shop_terms",
    "Ships from our warehouse in two days. Gift wrap is available for this item.": "shop_terms",
    "30-day unconditional money-back guarantee": "shop_terms",
    "Free shipping on orders over $50": "shop_terms",
    "Alle Preise inkl. gesetzl. Mehrwertsteuer zzgl. Versandkosten.": "shop_terms",
    "inkl. 19 % MwSt. zzgl. Versandkosten": "shop_terms",
    "Doprava zdarma": "shop_terms",
    "Цените са валидни до изчерпване на наличностите.": "shop_terms",
    "(based on 12 reviews)": "review_tool",
    "Be the first to review this product": "review_tool",
    "Write a review": "review_tool",
    "12 Reviews": "review_tool",
    "Read all 12 reviews": "review_tool",
    "(12 Bewertungen)": "review_tool",
    "Add to cart what you need, and no more.": None,
    "Proceed to checkout.": None,
    "Купить": None,
    "Zum Vergleich:": None,
    "Do porównania:": None,
    "排序": None,
    "Сортировка": None,
    "Rendezés": None,
    "Choose a color to fill the shape with.": None,
    "Select the options to include in the report.": None,
    "Select a size before you draw.": None,
    "Your basket is empty, and the cat is gone.": None,
    "The bag is empty.": None,
    "Votre panier contient trois pommes et deux poires.": None,
    "Free delivery within the county of Ely.": None,
    "Free shipping on every order, as far as I know.": None,
    "Ships in 3 days, they said to me, and so it was.": None,
    "Usually ships within a week where I live.": None,
    "Livraison gratuite, dit le marchand.": None,
    "All prices include VAT at the rate of the day of the order.": None,
    "Alle Preise verstehen sich inklusive der gesetzlichen Mehrwertsteuer.": None,
    "Tous les prix sont indiqués en euros TTC.": None,
    "Wszystkie ceny są cenami brutto.": None,
    "Select a size that leaves a thumb of air in front of the toe.": None,
    "Buy now, says the banker, and pay when the harvest is in.": None,
    "Choose all the options that apply to you and your boat.": None,
    "Your bag contains multitudes, he said, and emptied it.": None,
    "Sorted by name, the villages are listed below.": None,
    "Sort by color, then by size, and write down what is left over.": None,
    "Showing 14 of his pictures is what the town owes him.": None,
    "Free shipping was what made the harbour rich.": None,
    "Ships from Ely": None,
    "Ships within sight of the weir lower their sails.": None,
    "In stock were forty barrels of herring.": None,
    "Alle Preise der Ausstellung gingen an Frauen.": None,
    "Ceny w porcie rosną od wiosny.": None,
    "12 reviews of the play were written before it opened.": None,
    "Reviews": None,
    "Write a review of the book, and hand it in by Friday.": None,
}
SINGLE = ("Купить", "Köp", "Satın al")


@pytest.mark.parametrize(("text", "name"), SAYS.items())
def test_what_a_block_says(text: str, name: str | None) -> None:
    """Whole or by its first words; a sentence that begins alike is the writer's."""
    found = stock_of(text, max(len(text.split()), 2), is_linked=False, is_listed=False)
    assert (found and found.name) == name


@pytest.mark.parametrize("word", SINGLE)
def test_single_verbs(word: str) -> None:
    """They are words of a lesson, unless one links to the shop."""
    assert stock_of(word, 2, is_linked=True, is_listed=False)
    assert stock_of(word, 2, is_linked=False, is_listed=False) is None
    assert stock_of(word, 2, is_linked=True, is_listed=True) is None


@pytest.mark.parametrize("words", ["Choose a size", "Write a review", "Farbe wählen"])
def test_steps_of_a_list(words: str) -> None:
    """A choice or a task may be one of those that a list tells; what names a cart is a button."""
    assert stock_of(words, 3, is_linked=False, is_listed=False)
    assert stock_of(words, 3, is_linked=False, is_listed=True) is None
    assert stock_of("Add to cart", 3, is_linked=False, is_listed=True)
