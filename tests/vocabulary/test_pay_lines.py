"""Lines where a text goes on elsewhere, for subscribers or behind an advert."""

import pytest

from cleaner.vocabulary.stock_sentences import stock_of

SAYS = {
    "Článek je pouze pro předplatitele": "subscribers",
    "Získejte neomezený přístup ke všem článkům již od 99 Kč měsíčně.": "subscribers",
    "Ez a cikk csak előfizetőknek érhető el": "subscribers",
    "Olvassa korlátlanul összes cikkünket havi 990 forinttól.": "subscribers",
    "이 기사는 유료회원 전용입니다": "subscribers",
    "월 4,900원부터 모든 기사를 제한 없이 읽을 수 있습니다.": "subscribers",
    "Tenha acesso ilimitado a todas as matérias por R$ 1,90 no primeiro mês.": "subscribers",
    "Masz prenumeratę? Zaloguj się": "subscribers",
    "文章未完，请登录后阅读": "subscribers",
    "Läs hela artikeln – bli prenumerant": "subscribers",
    "Save this story": "reader_tool",
    "Read 14 comments": "reader_tool",
    "يستكمل المقال بعد الإعلان": "continues_below",
    "광고 아래에 기사가 계속됩니다": "continues_below",
    "記事は広告の後に続きます": "continues_below",
    "Der Artikel geht unter dem Video weiter": "continues_below",
    "L’article continue sous la vidéo": "continues_below",
    "El artículo continúa debajo del vídeo": "continues_below",
    "Text pokračuje pod videem": "continues_below",
    "(SKIP) ADVERTISEMENT": "continues_below",
    "Skip Advertisement": "continues_below",
    "SCROLL TO CONTINUE WITH CONTENT": "continues_below",
    "ADVERTISEMENT SCROLL TO CONTINUE WITH CONTENT": "continues_below",
    "Реклама. ООО «Вереск», ИНН 0000000000": "advert_note",
    "HABERİN DEVAMI İÇİN TIKLAYINIZ": "continues_below",
    "写真を拡大する": "reader_tool",
    "[PR]": "advert_note",
    "【PR】": "advert_note",
    "Lanjutkan membaca di bawah": "continues_below",
    "Ouvir a notícia": "reader_tool",
    "Слушать статью": "listen_to",
    "この記事を聴く": "reader_tool",
    "기사 듣기": "reader_tool",
    "Haberi dinle": "reader_tool",
    "खबर सुनें": "listen_to",
    "Der Artikel geht unter dem Titel „Flut“ in den Druck.": None,
    "El artículo continúa la serie sobre el puerto.": None,
    "Article 14 continues to apply after the vote.": None,
    "Реклама на молоко появилась в городе весной.": None,
    "Masz konto w banku? Zaloguj się w okienku, mówi pani.": None,
    "Text pokračuje v domě na náměstí.": None,
    "Save this ship from the storm.": None,
    "Read 14 books before the winter comes.": None,
    "Skip the advertisement and go to bed.": None,
    "写真を見るのが好きだった。": None,
    "월 4,900원을 내는 주민은 없다.": None,
    "Accede a todos los pueblos por un camino de piedra.": None,
    "Tenha acesso a todos os barcos do porto.": None,
    "खबर सुनें 4:12": "reader_tool",
    "この記事を聴く 4:12": "reader_tool",
    "Ouvir a notícia foi duro.": None,
    "월 5,000원으로 나룻배를 이용할 수 있다.": None,
    "最初の三十分は無料だ。": None,
    "Dalszy ciąg rozmów po świętach.": None,
}


@pytest.mark.parametrize(("text", "name"), SAYS.items())
def test_what_a_block_says(text: str, name: str | None) -> None:
    """Whole, or about this article; sentences that begin alike are the writer's."""
    words = max(len(text.split()), 2)
    found = stock_of(text, words, is_linked=False, is_listed=False)
    assert (found and found.name) == name
