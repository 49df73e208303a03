"""Rows of links below a text."""

import pytest

from cleaner.vocabulary.first_letters import first_letters
from cleaner.vocabulary.tool_rows import is_tool_row, may_be_tool_row


@pytest.mark.parametrize(
    "text",
    [
        "Back to News List | Printer Friendly Version",
        "[Print] [E-mail this story to a friend]",
        "Text size: A A A",
        "Close Window",
        "Drucken | Zurück",
        "Ins Gästebuch eintragen - Zurück zur Startseite",
        "Imprimer cette page - Envoyer à un(e) ami(e)",
        "Imprimir Enviar a un amigo",
        "« Torna indietro | Stampa",
        "volgende - terug naar de inhoud",
        "Drukuj | Poleć znajomemu | Komentarze (3)",
        "Версия для печати · Отправить другу",
        "Tisk | Poslat e-mailem",
        "Nyomtatás | Elküldés e-mailben",
        "Εκτύπωση | Πίσω",
        "Yazdır | Arkadaşına Gönder | Yorum Yaz",
        "YAZDIR | GERİ",
        "Tulosta · Lähetä kaverille",
        "印刷する｜一覧へ戻る",
        "【字号 大 中 小】【打印】【关闭窗口】",
        "인쇄하기 메일보내기",
        "طباعة | أرسل لصديق",
        "הדפסה | שלח לחבר",
    ],
)
def test_rows(text: str) -> None:
    """Of words of tools, whatever stands between them; the first look lets them all through."""
    assert may_be_tool_row(text, first_letters(text))
    assert is_tool_row(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Print",
        "Zurück",
        "Home | Contents | Next",
        "Letter to the editor",
        "Back to the harbour",
        "Print this page and fold it twice",
        "Zurück zur Liste der Fähren",
        "Imprimir en Almudena",
        "Drukuj własne pieniądze",
        "Print " * 40,
    ],
)
def test_what_is_no_row(text: str) -> None:
    """One word, links from page to page alone, other words, and what is too long for one."""
    assert not is_tool_row(text)
