"""Names that a line surely states."""

import pytest

from cleaner.fields.stated_authors import stated_author
from cleaner.model import Block, Label


def stated(text: str, label: Label = Label.BODY) -> str | None:
    """Give the name in a block."""
    return stated_author([Block(text, label, 0.9, "by hand", "p")])


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("9 Жовтня 2021, 11:00 Автор: Олена Савчук Переглядів: 2311", "Олена Савчук"),
        ("4 mai 2021 | Auteur : Zoé Noël | 3 commentaires", "Zoé Noël"),
        ("Autor: Íñigo Peña", "Íñigo Peña"),
        ("Posted by Dolores Quint on June 11, 2006 10:41 PM | Permalink", "Dolores Quint"),
        ("Posted by Ada Moor at 4:12 PM | Comments (2) | TrackBack (0)", "Ada Moor"),
        ("去年冬天,水库结冰三个月。（记者 何晓岚 通讯员 谭勇）", "何晓岚"),
        ("去年冬天,水库结冰三个月。(本报记者何晓岚)", "何晓岚"),
        ("海岸报讯（记者 何晓岚）11月25日,水库结冰三个月。", "何晓岚"),
        ("海岸网10月4日讯（记者何晓岚 整合）水库结冰三个月。", "何晓岚"),
        ("海岸報訊（記者 何曉嵐）11月25日,水庫結冰三個月。", "何曉嵐"),
        ("Autor: Jan Ek, Institut für Teichwirtschaft, Moor (D)", "Jan Ek"),
    ],
)
def test_lines_that_hold_more_than_a_name(text: str, name: str) -> None:
    """Give the name, unless they are of others."""
    assert stated(text) == name
    assert stated(text, Label.COMMENT) is None
    assert stated(text, Label.TEASER) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("This entry was posted in Boats and tagged eel by Ann Lee. Bookmark the link.", "Ann Lee"),
        ("This entry was posted on Monday, May 3rd, 2013 at 11:51 am by Ann Lee and is", "Ann Lee"),
        ("Dieser Artikel wurde am 3. Mai 2013 um 14:48 von nils geschrieben und unter", "nils"),
        ("Ce contenu a été publié dans Mares par Zoé Noël, et marqué avec étang.", "Zoé Noël"),
        ("Esta entrada fue publicada en Charcas por Ana Gil. Guarda el enlace.", "Ana Gil"),
        ("This entry was posted in Boats and tagged eel.", None),
        ("This post was sponsored by Quayside Paints, who know boats.", None),
        ("This post was written in answer to a novel by Jane Austen.", None),
        ("This post was published on May 3. It tells of a novel by Jane Austen.", None),
        ("Dieser Beitrag wurde freundlich von Moor Farben in Ely gezahlt.", None),
        ("This ferry was posted to Ely by the council in May.", None),
    ],
)
def test_where_a_text_was_filed(text: str, name: str | None) -> None:
    """The name stands behind "by"; a page of several texts has several such lines."""
    assert stated(text, Label.OTHER) == name
    assert stated_author([Block(text, Label.OTHER, 0.1, "by hand", "p")] * 2) is None


@pytest.mark.parametrize(
    "text",
    [
        "Posted by Dolores Quint on June 11, 2006 10:41 PM",
        "Posted by the council on 11 June | The vote was close",
        "Autor: siehe unten",
        "Author: Pond Keepers Association",
        (
            "The author: Ann Lee had never met him, and when at last she did, on a wet Sunday in "
            "the port of Hessle, she did not know what to say to him, nor he to her, for hours."
        ),
        "水库结冰三个月，记者何晓岚在现场。",
        "（记者会何时开始）",
        "水库结冰三个月，何晓岚（记者 谭勇的同事）在现场。",
    ],
)
def test_lines_that_state_nobody(text: str) -> None:
    """Comments of old blogs, sentences, and firms."""
    assert stated(text) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Zoé Noël. Mis à jour le 3 mai 2016", "Zoé Noël"),
        ("Bo Ek Publicerad: 2016-05-03", "Bo Ek"),
        ("Moor News. Updated on 3 May 2016", None),
        ("Updated on 3 May 2016", None),
        ("Zoé Noël 3 mai 2016", None),
    ],
)
def test_a_name_before_what_is_said_of_a_day(text: str, name: str | None) -> None:
    """In a line that is a date, not in a sentence."""
    assert stated(text, Label.DATE) == name
    assert stated(text) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ingediend door Joris de Wit op di, 11/15/2022 - 10:05", "Joris de Wit"),
        ("Gespeichert von seebaer am Mo, 05/06/2024 - 10:12", "seebaer"),
        ("Soumis par Léa Roy le lun, 06/05/2024 - 09:00", "Léa Roy"),
        ("Ingediend door de gemeente", None),
    ],
)
def test_who_submitted_a_page(text: str, name: str | None) -> None:
    """Is the author, in a byline."""
    assert stated(text, Label.BYLINE) == name
    assert stated(text) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Barge\nby Robert Szymanski\nMarch 14, 1999", "Robert Szymanski"),
        ("My sound card\nPosted on Sunday, February 22 @ 18:40 EST by penguin_bob", "penguin_bob"),
        ("The Barge\nby all means a good boat, and a fast one", None),
        ("The Barge by night", None),
    ],
)
def test_a_name_below_a_headline(text: str, name: str | None) -> None:
    """In the same block."""
    assert stated(text, Label.TITLE) == name
    assert stated(text) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("海岸网 2004年09月02日 08:35 来源：海岸日报 记者 陈小荷", "陈小荷"),
        ("2004-09-02 08:35 来源：海岸日报 作者：孙海", "孙海"),
        ("2004-09-02 08:35 作者：佚名", None),
        ("作者：孙海来源：海岸日报 2004-09-02", "孙海"),
        ("2004-09-02 08:35 来源：海岸日报", None),
        ("작성일: 2003년 07월 15일 (화) 10:20\n박하늘 기자 sky@moor.example", "박하늘"),
        ("작성일: 2003년 07월 15일 (화) 10:20\n바다 신문", None),
    ],
)
def test_a_reporter_beside_the_day(text: str, name: str | None) -> None:
    """By the word for it, in a line that is a date."""
    assert stated(text, Label.DATE) == name
    assert stated(text, Label.COMMENT) is None


def test_who_posted_a_text() -> None:
    """Below it, in any language."""
    line = "Rédigé par Zoé Noël le 21 mai 2006 à 20:14 dans Mares | Lien permanent"
    assert stated(line, Label.OTHER) == "Zoé Noël"
    assert stated(line, Label.COMMENT) is None
    assert stated("Pubblicato da ugo alle 20:14", Label.OTHER) == "ugo"
    assert stated("Pubblicato da ugo e la banda del lago alle 20:14", Label.OTHER) is None


def test_a_reporter_in_a_closing_note() -> None:
    """Signs the text."""
    assert stated("김달빛 기자 moon@moor.example", Label.CREDIT) == "김달빛"
    assert stated("김달빛 기자 moon@moor.example", Label.BODY) is None
    assert stated("【文/海岸网专栏作者 孙海】", Label.HEADING) == "孙海"
    assert stated("海岸新闻记者 孙海", Label.HIGHLIGHT) == "孙海"
    assert stated("记者调查", Label.HEADING) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("jeudi 27 juin 2019, par pecheur", "pecheur"),
        ("11.05.2012, 10:22 von seebaer", "seebaer"),
        ("Von Karla am 03.05.2013, 11:51 | 0 Meinungen | Boote", "Karla"),
        ("27 June 2019 by email", None),
        ("By 3 May 2013", None),
        ("27 June 2019", None),
    ],
)
def test_a_name_of_one_word_beside_the_day(text: str, name: str | None) -> None:
    """Behind "by", in a line that is a byline or a date."""
    assert stated(text, Label.BYLINE) == name
    assert stated(text, Label.DATE) == name
    assert stated(text) is None


def test_the_row_of_a_chinese_paper() -> None:
    """States the writer, and never the paper."""
    assert stated("2004-09-02 来源：海岸日报 作者：孙海", Label.BYLINE) == "孙海"
    assert stated("作者：孙海 来源：海岸日报", Label.BYLINE) == "孙海"
    assert stated("来源：海岸日报", Label.BYLINE) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("海岸报记者 何晓岚", "何晓岚"),
        ("【本报记者 何晓岚】", "何晓岚"),
        ("【记者 手记】", None),
        ("作者 简介", None),
        ("记者：高兴吗", None),
    ],
)
def test_a_reporter_in_bold(text: str, name: str | None) -> None:
    """Has a surname; a heading has none, and a question in bold a colon."""
    assert stated(text, Label.HEADING) == name
