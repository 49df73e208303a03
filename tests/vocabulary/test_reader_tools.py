"""Notes of the page for those who read it."""

import pytest

from cleaner.vocabulary.reader_tools import is_picture_button
from cleaner.vocabulary.stock_sentences import stock_of

SAYS = {
    "View image in fullscreen": "picture_button",
    "Hide caption": "picture_button",
    "Bild vergrößern": "picture_button",
    "Bildunterschrift anzeigen": "picture_button",
    "Agrandir l’image": "picture_button",
    "View image in fullscreen mode to see the gulls": None,
    "Bild vergrößern lassen im Laden am Hafen": None,
    "This article is more than 3 years old": "article_age",
    "Artikeln är mer än 3 år gammal": "article_age",
    "This article is more than 3 years old, and its author has changed her mind.": None,
    "Listen to article 7 minutes": "reading_time",
    "Listen 7 min": "reading_time",
    "Lectura de 7 minutos": "reading_time",
    "مدة القراءة: 7 دقائق": "reading_time",
    "Listen for 7 minutes and you will hear the gulls": None,
    "Lectura de poemas en el puerto": None,
    "Ascolta questo articolo": "listen_to",
    "after newsletter promotion": "skips_past",
    "Skip past newsletter promotion": "skips_past",
    "After the newsletter promotion she left the paper.": None,
    "Skip past the harbour and turn left": None,
    "There was a problem signing you up.": "after_signing_up",
    "Thank you for signing up!": "after_signing_up",
    "Thank you for signing up to guard the gulls.": None,
    "Empfohlener redaktioneller Inhalt": "embedded_content",
    "Externer Inhalt": "embedded_content",
    "An dieser Stelle finden Sie einen externen Inhalt, der hilft.": "embedded_content",
    "Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden.": "embedded_content",
    "Die Wiedergabe wurde unterbrochen.": "embedded_content",
    "Javascript är avstängt": "embedded_content",
    "An dieser Stelle stand bis 1911 ein Leuchtturm.": None,
    "Ich bin damit einverstanden, dass die Möwen bleiben.": None,
    "Die Wiedergabe wurde unterbrochen, weil der Strom ausfiel.": None,
    "Externer Inhalt der Dose in Gramm": None,
    "Lecture de La Mouette en cours sur un autre appareil.": "on_one_device",
    "Lecture du poème en cours de français": None,
    "You have 2 gift articles left this month": "articles_left",
    "L’espace des contributions est réservé aux abonnés.": "articles_left",
    "Si tienes cuenta en LA GAVIOTA, puedes utilizarla para identificarte": "articles_left",
    "You have 2 gifts and one of them is time.": None,
    "L’espace des goélands est réservé.": None,
    "Si tienes cuenta en el banco, guarda los recibos.": None,
    "Sigue toda la información de Puerto en Facebook y X": "own_offer",
    "Deseja receber as notícias mais importantes em tempo real?": "own_offer",
    "Ative as notificações do gaivota!": "own_offer",
    "Per restare sempre aggiornato scarica gratis la nostra App!": "own_offer",
    "今すぐ登録（初月無料）": "own_offer",
    "Sigue toda la información escrita en la piedra": None,
    "Ative as notificações do celular antes de sair para o mar": None,
    "Per restare in porto ci vuole pazienza.": None,
    "今すぐ登録する人が増えている。": None,
    "Agora não": "not_now",
    "— Agora não.": None,
    "Dziękujemy, że przeczytałaś/eś nasz artykuł do końca.": "rates_article",
    "Oceń jakość naszego artykułu": "rates_article",
    "Dziękujemy, że przyszliście na przystań.": None,
    "Our Standards: The Gull Trust Principles., opens new tab": "standards_note",
    "Purchase Licensing Rights, opens new tab": "standards_note",
    "Reuse this content": "standards_note",
    "Réutiliser ce contenu": "standards_note",
    "The gulls of the pier, opens new tab": "standards_note",
    "Our standards: the gulls must be fed at noon": None,
    "Reuse this content of the jar as a glaze": None,
    "The link to the pier opens in a new tab when you press it": None,
    "Up Next: The Gull That Stayed All Winter": "read_also",
    "Read Next: The Gull That Stayed All Winter": "read_also",
    "【動画】カモメが桟橋を渡る": "read_also",
    "→次ページ：カモメの冬": "read_also",
    "記事の続きは次ページ": "read_also",
    "返回海鸥，查看更多": "read_also",
    "Up Next": None,
    "Up next: the crew sails to the north pier on Saturday.": None,
    "次のページに絵がある": None,
    "（责任编辑：林海）": "source_note",
    "المصدر: وكالات": None,  # a credit, as "Source: agencies" is
    "تابعنا على تلغرام": "own_offer",
    "تابعنا على مدى السنوات الماضية أخبار الميناء": None,
    "استمع إلى الخبر": "listen_to",
    "استمع إلى الخبر الذي هز المدينة": None,
    "Thank you for your feedback!": None,
    "编辑：一份让人忙碌、也让人快乐的工作，他这样对我们说": None,
    "12 Ir a los comentarios": "to_comments",
    "12 barcos van al puerto": None,
    "Photo 3 of 14": "counter",
    "Photo 3 of 14 gulls": None,
    "Fotos": None,
}


@pytest.mark.parametrize(("text", "name"), SAYS.items())
def test_what_a_block_says(text: str, name: str | None) -> None:
    """Whole or by its first words; a sentence that begins alike is the writer's."""
    words = max(len(text.split()), 2)
    found = stock_of(text, words, is_linked=False, is_listed=False)
    assert (found and found.name) == name


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Hide caption", True),
        ("Agrandir l'image", True),
        ("Ampliar", True),
        ("Haz clic para ampliar", True),
        ("Fotos", True),
        ("Caption of the year", False),
        ("Ampliar el puerto cuesta mucho", False),
        ("Fotos: Ana Nutria", False),
    ],
)
def test_buttons_beside_pictures(text: str, *, told: bool) -> None:
    """Show the caption, and are no word of it."""
    assert is_picture_button(text) is told
