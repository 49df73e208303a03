"""Lines that papers set between paragraphs: read also, adverts, buttons to share."""

import pytest

from cleaner.judging.chrome import certain
from cleaner.model import Label
from cleaner.vocabulary.flow_lines import FlowLine, flow_line_of, heads_links
from tests.judging.lines import look_of

SAYS = {
    "Baca juga: Nelayan Teluk Arus Pulang Lebih Awal": "read_also",
    "Lihat juga: Foto Pasar Apung": "read_also",
    "Simak Juga : Jembatan Baru Dibuka": "read_also",
    "Yuk, Simak Juga Video ini!": "read_also",
    "Podziel się tym artykułem!": "share_label",
    "Podziel się chlebem": None,
    "Iesaki šo rakstu:": "share_label",
    "แชร์ข่าวนี้": "share_label",
    "Simak video ini berulang kali, kata nelayan.": None,
    "Leé también: El puente viejo": "read_also",
    "Leé el libro dos veces.": None,
    "阅读下一篇：": "read_also",
    "上一篇：旧桥": "read_also",
    "上一篇文章谈到旧桥。": None,
    "Xem thêm: Bến phà đóng cửa sau bảy mươi năm": "read_also",
    "Đọc thêm": "read_also",
    "Διαβάστε επίσης: Το φέρι άργησε ξανά": "read_also",
    "ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ: ΤΟ ΦΕΡΙ ΑΡΓΗΣΕ ΞΑΝΑ": "read_also",
    "Δείτε επίσης | Ο φάρος από κοντά": "read_also",
    "Читайте також: Пором знову спізнився": "read_also",
    "Читайте ще: Маяк відкрили для гостей": "read_also",
    "Читать также: Паром снова опоздал": "read_also",
    "Läs också: Färjan blev sen igen": "read_also",
    "LÄS MER: Fyren öppnar i maj": "read_also",
    "Læs også: Færgen var sen igen": "read_also",
    "Les også": "read_also",
    "Lue myös: Lautta myöhästyi taas": "read_also",
    "Čtěte také: Přívoz měl zase zpoždění": "read_also",
    "Přečtěte si také: Maják otevřou v květnu": "read_also",
    "اقرأ المزيد: العبّارة تتأخر مجددا": "read_also",
    "قد يهمك أيضاً: المنارة من الداخل": "read_also",
    "ذات صلة": "read_also",
    "بیشتر بخوانید: فانوس دریایی باز شد": "read_also",
    "اخبار مرتبط": "read_also",
    "קראו גם: המעבורת שוב איחרה": "read_also",
    "כתבות נוספות": "read_also",
    "इसे भी पढ़ें: नाव फिर देर से आई": "read_also",
    "▶ 관련기사": "read_also",
    "[관련기사]": "read_also",
    "Save for later": "reader_tool",
    "Zur Merkliste hinzufügen": "reader_tool",
    "Als Favorit speichern": "reader_tool",
    "Ajouter à vos sélections": "reader_tool",
    "Contribuer": "reader_tool",
    "Se ha copiado el enlace": "reader_tool",
    "본문 요약봇": "reader_tool",
    "Save for later what the gulls leave": None,
    "Contribuer au port": None,
    "많이 본 뉴스": "read_also",
    "Citește și: Bacul a întârziat din nou": "read_also",
    "Citeste si: Bacul a intarziat din nou": "read_also",
    "Olvassa el ezt is: Megint késett a komp": "read_also",
    "Te puede interesar: El ferri vuelve a llegar tarde": "read_also",
    "LEIA MAIS: Balsa atrasa outra vez": "read_also",
    "Mehr zum Thema: Die Fähre kam wieder zu spät": "read_also",
    "Read more: The ferry was late again": "read_also",
    "Читайте также: Паром снова опоздал": "read_also",
    "Ayrıca okuyun: Vapur yine gecikti": "read_also",
    "[관련기사] 배가 또 늦었다": "read_also",
    "延伸阅读：渡船又晚点了": "read_also",
    "A lire aussi : Le bac est encore en retard": "read_also",
    "À voir également : le phare vu d'en haut": "read_also",
    "【関連記事】渡し船がまた遅れた": "read_also",
    "Mehr dazu: Die Fähre kam wieder zu spät": "read_also",
    "Article réservé à nos abonnés Lire aussi Le bac est encore en retard": "read_also",
    "Article réservé à nos abonnés et à leurs enfants": None,
    "(S+) Mehr zum Thema: Die Fähre kam wieder zu spät": "read_also",
    "For more, read: The Ferry Nobody Ever Wanted": "read_also",
    "For more, read the second chapter on tides.": None,
    "RELATED PHOTOS: Ann Otter's Quiet Harbour": "read_also",
    "Related photos hang in the town hall": None,
    "Leer más: ¿Quién quería el ferri?": "read_also",
    "関連エントリー": "read_also",
    "関連書籍": None,
    "関連記事の歴史を調べた。": None,
    "Related articles: 12, 13 and 14 of the law": None,
    "Related coverage: flood insurance": None,
    "Related reading: Otter, A. (2004), The Art of Tides": None,
    "Read next: The Ferry": None,
    "Mehr dazu: Kapitel 3": None,
    "Autoriser": "reader_tool",
    "La noticia en otros medios": "reader_tool",
    "Read more about the ferry in the town archive.": None,
    "Read more: it keeps the mind awake on long crossings.": None,
    "Czytaj dalej: na tym polega cała sztuka, mówi latarnik.": None,
    "Ayrıca okuyun ve yazın, dedi öğretmen.": None,
    "延伸阅读的乐趣在于发现。": None,
    "À voir également dans la salle, une carte de 1911.": None,
    "Mehr dazu sagte der Fährmann nicht.": None,
    "인기 기사 식당이 문을 닫았다.": None,
    "Autoriser la pêche au port": None,
    "Läs mera om tidvatten i skolan.": None,
    "Läs mer på sidan tre, där alla tider står.": None,
    "Lihat juga peta yang dicetak pada tahun itu.": None,
    "Xem thêm phim thì về muộn.": None,
    "Čtěte-li knihu u moře, dejte pozor na vlny.": None,
    "Mehr zum Thema sagte der Fährmann nicht.": None,
    "По теме: паром ходит каждый день": None,
    "Auch interessant: Der Leuchtturm hat 77 Stufen.": None,
    "Les mers du Sud: un atlas": None,
    "Annons": "advert_mark",
    "ANNONSE": "advert_mark",
    "Διαφήμιση": "advert_mark",
    "ΔΙΑΦΗΜΙΣΗ": "advert_mark",
    "Quảng cáo": "advert_mark",
    "- Reklama -": "advert_mark",
    "פרסומת": "advert_mark",
    "विज्ञापन": "advert_mark",
    "ADVERTISEMENT SCROLL TO CONTINUE WITH CONTENT": "advert_mark",
    "Článek pokračuje pod reklamou": "advert_mark",
    "Annonsen kostade tolv kronor.": None,
    "Reklama na mléko": None,
    "विज्ञापन की दुनिया": None,
    "Dela artikeln": "share_label",
    "Sdílet": "share_label",
    "Del på Facebook": "share_label",
    "شارك المقال": "share_label",
    "글씨키우기": "share_label",
    "프린트": "share_label",
    "Chia sẻ bài viết": "share_label",
    "لینک کوتاه: tide.example/x7": "share_label",
    "Dela artikeln i tre delar och börja om.": None,
    "프린트 가게가 문을 닫았다": None,
    "شارك مئة صياد في السباق": None,
    "Don't miss: the fish market at dawn, where the eels are sold": None,
    "Ti consigliamo: non usare mai il burro freddo": None,
    "Per approfondire: la storia del porto comincia nel 1204": None,
    "Lea más: los libros no muerden.": None,
    "Leggi pure: nessuno ti vede.": None,
    "Related story: The ferry was late again": "read_also",
}
LINKED = {
    "Läs mer om tidvatten i skolan": "read_also",
    "Lihat juga peta pasang surut": "read_also",
    "По теме: паром ходит каждый день": "read_also",
    "Läs mer om tidvatten i skolan.": None,
    "Don't miss: the fish market at dawn": "read_also",
    "Läs merendels om tidvatten": None,
    "Annonsen kostade tolv kronor": None,
    "Read more: who wanted the ferry?": "read_also",
    "Read more: the ferry is to sail again.": None,
}


def line_in(text: str, *, is_linked: bool = False, is_entry: bool = False) -> FlowLine | None:
    """What a block with these words is."""
    words = len(text.split())
    ends = text[-1] in ".!?"
    return flow_line_of(text, words, is_linked=is_linked, is_entry=is_entry, ends_sentence=ends)


@pytest.mark.parametrize(("text", "name"), SAYS.items())
def test_what_a_line_says(text: str, name: str | None) -> None:
    """A mark must follow, or nothing: sentences begin with the same words."""
    found = line_in(text)
    assert (found and found.name) == name


@pytest.mark.parametrize(("text", "name"), LINKED.items())
def test_what_a_link_says(text: str, name: str | None) -> None:
    """It needs no mark, but is no sentence."""
    found = line_in(text, is_linked=True)
    assert (found and found.name) == name


def test_what_readers_press_to_give() -> None:
    """It is a link and nothing else; what is not, may be the name of a thing."""
    for text in ("Assine aqui", "Jetzt Mitglied werden!", "Faites un don →", "Steun ons"):
        found = line_in(text, is_linked=True)
        assert (found and found.name) == "gift_button"
        assert line_in(text) is None
    assert line_in("Make a donation box of an old lamp", is_linked=True) is None


def test_one_word_in_a_list_or_a_heading() -> None:
    """May be what a firm offers."""
    assert line_in("Reklama", is_entry=True) is None
    assert line_in("Reklama") is not None
    assert line_in("Dela artikeln", is_entry=True) is not None
    assert line_in("関連記事", is_entry=True) is not None
    assert line_in("このニュースをシェア", is_entry=True) is not None
    assert line_in("스크랩", is_entry=True) is None


def test_the_name_of_a_tool_in_a_list_or_a_heading() -> None:
    """May be what a manual tells of."""
    assert line_in("Save for later", is_entry=True) is None
    assert line_in("Save for later") is not None


def test_what_is_too_long() -> None:
    """Is a paragraph that begins so."""
    assert line_in("Läs också: " + "färjan " * 30) is not None
    assert line_in("Läs också: " + "färjan " * 60) is None


def test_words_before_links() -> None:
    """Stand for themselves; wikis say "see also" above what belongs to them."""
    assert heads_links("Baca juga:")
    assert heads_links("Čtěte také")
    assert not heads_links("Baca juga: Nelayan Pulang")
    assert not heads_links("Annons")
    assert not heads_links("Read more")
    assert not heads_links("The ferry was late.")


def test_it_is_no_part_of_the_article() -> None:
    """Where the model keeps it."""
    found = certain(look_of("Läs också: Färjan blev sen igen", score=0.9))
    assert found is not None
    assert (found.rule, found.label) == ("read_also", Label.TEASER)
    assert certain(look_of("Läs också: Färjan blev sen igen")) is None
    assert certain(look_of("Annons", score=0.9, tag="h2")) is None
    assert certain(look_of("Annons", score=0.9)) is not None


BUTTONS = {
    "Prisijungti": "login_label",
    "Pamiršote slaptažodį?": "login_label",
    "Zapomenuté heslo": "login_label",
    "Používateľské meno:": "login_label",
    "Elfelejtett jelszó?": "login_label",
    "Забравена парола?": "login_label",
    "Glemt adgangskode?": "login_label",
    "نام کاربری": "login_label",
    "Povinné údaje": "form_label",
    "Dato obbligatorio": "form_label",
    "Order now +": "shop_button",
    "Zobrazit košík": "shop_button",
    "A kosár üres": "shop_button",
    "Scroll left": "list_button",
    "Rikiuoti pagal :": "list_button",
    "Add to cart the herring and the eel": None,
    "Pamiršote slaptažodį ir vardą": None,
    "Rikiuoti pagal svorį": None,
    "Order now?": None,
    "Annons?": None,
    "Registracija": None,
    "Emlékezz rám": None,
    "Затвори": None,
    "El. paštas": None,
    "Chi tiết": None,
    "Sort order": None,
}


@pytest.mark.parametrize(("text", "name"), BUTTONS.items())
def test_buttons(text: str, name: str | None) -> None:
    """Are told in many languages, by all of their words."""
    assert said(text) == name


def said(text: str, *, is_linked: bool = False, is_entry: bool = False) -> str | None:
    """Give the name of the line of a paper that a short line is."""
    line = flow_line_of(
        text,
        float(len(text.split())),
        is_linked=is_linked,
        is_entry=is_entry,
        ends_sentence=text.endswith("."),
    )
    return line.name if line else None


@pytest.mark.parametrize(
    "words", ["Registruotis", "Zapomenuté heslo", "Đăng nhập", "Scroll up", "Povinné údaje"]
)
def test_buttons_as_entries(words: str) -> None:
    """Head what a text explains of them, and are entries of its lists."""
    assert said(words)
    assert said(words, is_entry=True) is None


def test_buttons_that_are_links() -> None:
    """Are told in lists too; without a link they are ordinary words."""
    assert said("Chi Tiết", is_linked=True, is_entry=True) == "shop_button"
    assert said("Chi tiết", is_entry=True) is None
    assert said("Chi tiết con thuyền", is_linked=True) is None


@pytest.mark.parametrize(
    "text",
    [
        "See all boats >",
        "Browse all tide tables »",
        "Vedi tutti gli eventi",
        "Se alla nyheter",
        "Visos naujienos",
        "Zobrazit všechny články",
        "ver información completa >>",
        "Все новости порта",
    ],
)
def test_links_to_all(text: str) -> None:
    """Lead to the whole of a list, where they are links, and neither entries nor headings."""
    assert said(text, is_linked=True) == "to_all"
    assert said(text, is_linked=True, is_entry=True) is None


@pytest.mark.parametrize(
    "text",
    [
        "See all of the boats come in.",
        "See all that the keeper of the mole has seen in nine winters",
        "See all the winners of the regatta",
        "Seeing all boats",
    ],
)
def test_no_links_to_all(text: str) -> None:
    """Sentences and long lines are none, and what only begins like them."""
    assert said(text, is_linked=True) is None


def test_lines_about_all() -> None:
    """Are none without a link."""
    assert said("See all boats at the mole") is None
