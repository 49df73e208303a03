"""Lines that are nothing but several buttons."""

from dataclasses import replace

import pytest

from cleaner.judging.chrome import certain
from cleaner.judging.top.signs import is_name
from cleaner.vocabulary.button_rows import is_button_row, is_share_row, may_be_button_row
from cleaner.vocabulary.first_letters import first_letters
from tests.judging.lines import look_of

ROWS = (
    "Edit Delete Report",
    "Edit | Delete",
    "Login | Register",
    "Reply Quote",
    "Add to cart Add to wishlist Compare",
    "Save Share Print",
    "Show more Show less",
    "Facebook Twitter Pinterest",
    "Like 12 Share 3",
    "In den Warenkorb Auf die Merkliste Vergleichen",
    "Tickets kaufen Zum Kalender hinzufügen Teilen",
    "Antworten Zitieren Melden",
    "Ajouter au panier Ajouter à mes favoris",
    "Se connecter S’inscrire",
    "Guardar Compartir Imprimir",
    "Accedi Registrati",
    "Inloggen Registreren",
    "Zaloguj się Zarejestruj się",
    "Adicionar ao carrinho Adicionar aos favoritos",
    "Войти Регистрация",
    "Εκτύπωση Κοινοποίηση",
    "Tisknout Sdílet",
    "Paylaş Yazdır",
    "Nyomtatás Megosztás",
    "Skriv ut Dela",
    "カートに入れる お気に入りに登録",
    "分享 收藏",
    "طباعة مشاركة",
)
OTHERS = (
    "Edit",
    "Download Report",
    "Copy Edit",
    "Print Report",
    "Save the gulls",
    "Save and share",
    "Print share save",
    "Follow Ann Otter",
    "Name City Phone",
    "Price Quantity Total",
    "Facebook Twitter",
    "In Print",
    "Like a Gull",
    "Speichern unter",
    "Profil speichern",
    "Guardar los peces",
    "Печать книги",
    "Войти в реку",
    "分享 鸬鹚",
    "Edit Delete Report " * 20,
    "Listen! Listen! Listen!",
    "Hide, Hide!",
    "Listen Listen Listen",
    "Seguir, Seguir, Seguir.",
    "Copy, Edit, Delete",
    "Edit > Copy > Save",
    "Edit → Copy → Save",
    "Edit Delete Report.",
)


@pytest.mark.parametrize("text", ROWS)
def test_rows_of_buttons(text: str) -> None:
    """Two known phrases or more, each with a capital; such a row is nobody's name."""
    assert may_be_button_row(text, first_letters(text))
    assert is_button_row(text)
    assert not is_name(look_of(text))


@pytest.mark.parametrize("text", OTHERS)
def test_other_lines(text: str) -> None:
    """One button, a verb and its object, words of sentences, heads of tables, verse, manuals."""
    assert not is_button_row(text)


def test_a_line_of_a_text_goes_for_it() -> None:
    """In HTML, each button has an element of its own."""
    found = certain(look_of("Edit Delete Report", score=0.9))
    assert found is not None
    assert found.rule == "button_row"
    assert certain(look_of("Edit Delete Report", score=0.9, tag="p")) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("SHARECONNECT 96 TWEETCOMMENTEMAILMORE", True),
        ("Share 9 Tweet 3 Email", True),
        ("ShareTweet", False),
        ("Share share share", False),
        ("Share, tweet, email", False),
        ("Share tweets by email", False),
    ],
)
def test_rows_to_share_a_page(text: str, *, expected: bool) -> None:
    """Three buttons at least, with no space between or with counts, in what is named so."""
    assert is_share_row(text) is expected
    look = replace(look_of(text, score=0.6, tag="p"), names=("p", "inline", "share", "tools"))
    found = certain(look)
    assert (found is not None and found.rule == "share_row") is expected
    assert certain(replace(look, names=("p",))) is None
