"""What stands above the headline of any page of a site."""

import pytest

from cleaner.vocabulary.page_tops import tops_page

SAYS = {
    "Gå direkt till innehållet": "skip_link",
    "Gå direkte til indhold": "skip_link",
    "Overslaan en naar de inhoud gaan": "skip_link",
    "Przejdź do głównej treści": "skip_link",
    "Saltar para o conteúdo": "skip_link",
    "Ir para o conteúdo principal": "skip_link",
    "Перейти к основному содержанию": "skip_link",
    "انتقل إلى المحتوى": "skip_link",
    "تخطى إلى المحتوى": "skip_link",
    "मुख्य सामग्री पर जाएं": "skip_link",
    "본문 바로가기": "skip_link",
    "Gå direkte til havnen": None,
    "Перейти к делу": None,
    "Ir para o porto principal": None,
    "Przejdź do przystani": None,
    "View this email in your browser": "mail_in_browser",
    "View this email in your browser <https://gull.example/v/7>": "mail_in_browser",
    "Having trouble viewing this email? Click here": "mail_in_browser",
    "Newsletter im Browser ansehen": "mail_in_browser",
    "Voir ce message dans votre navigateur": "mail_in_browser",
    "View this email in your browser history": None,
    "Having trouble reading this map of the harbour?": None,
    "Unable to read this message means that your key is missing": None,
    "Wenn die E-Mail nicht korrekt zugestellt wird, erfährt es der Absender": None,
    "Wird die E-Mail nicht korrekt angezeigt, klicken Sie hier": "mail_in_browser",
    "An official website of the Harbour Board": "site_notice",
    "An official website of the Harbour Board Here’s how you know": "site_notice",
    "Cookies on the Gull Post website": "site_notice",
    "An official website of the Harbour Board was sold to a gull": None,
    "Cookies on the harbour wall": None,
    "Press J to jump to the feed. Press question mark to learn the shortcuts": "skip_link",
    "Press J to jump to the feed, says the cat. It knows? Yes! It does": None,
    "メインメニューをとばして、このページの本文エリアへ": "skip_link",
    "メインメニューをとばして、デザートへ": None,
}


@pytest.mark.parametrize(("text", "name"), SAYS.items())
def test_what_is_no_headline(text: str, name: str | None) -> None:
    """Whole; headlines may begin alike."""
    found = tops_page(text, len(text.split()))
    assert (found and found.name) == name
