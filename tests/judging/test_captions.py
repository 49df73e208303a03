"""Captions that name who took the picture."""

from dataclasses import replace

import pytest

from cleaner.blocks.segments import LINE, Zone
from cleaner.judging.captions import (
    is_picture_file,
    photo_credit,
    photographer,
    picture_described,
)
from cleaner.judging.looks import CORE
from cleaner.model import Label
from tests.judging.conftest import Judge
from tests.judging.lines import look_of

STORY = (
    "Two of the nine pillars of the bridge of Ostrava have begun to lean to the north, and the "
    "town has closed it to everything but bicycles until somebody finds the money to mend them."
)


@pytest.mark.parametrize(
    "text",
    [
        "The ferry at noon. Photo: Ann Otter",
        "Die Fähre am Mittag. Foto: Rundblick/Ann Otter",
        "Lautta lähtee keskipäivällä. Kuva: Anna Saukko",
        "The ferry at noon (AP Photo/Ann Otter, pool)",
        "The ferry at noon. (Ann Otter/Getty Images)",
        "El transbordador a mediodía. / ANN OTTER",
        "정오에 떠나는 배를 사람들이 본다. [사진=무어통신]",
        "정오에 떠나는 배를 사람들이 본다 ⓒ 무어뉴스",
        "正午に港を出るフェリー＝森田海撮影",
        "正午に港を出るフェリー＝2023年6月3日、ヘリから、森田海撮影",
        "フェリー（森田海撮影）",
        "正午に港を出るフェリー＝ロイター",
        "渡轮中午离开码头。记者 孙海 摄",
        "渡輪中午離開碼頭。（記者孫海攝）",
        "▲渡轮中午离开码头。图片记者孙海、周明摄",
        "渡轮中午离开码头（视频截图）",
        "渡轮公司的母亲供图",
        "Sirályok a móló fölött. MTI Fotó: Vidra Anna",
        "Чайки над кея. Снимка: Ана Видра",
        "दोपहर में निकलती नाव (फोटो: सागर)",
        "Gaivotas sobre a doca — Foto: Rui Prates/Doca",
        "Sirályok a móló fölött. TTI Fotó: Vidra Anna",
        "Чайки над кея © снимка: КЕЙ",
        "海鸥飞过码头（视频截图）",
        "海鸥飞过码头 码头办公室供图",
        "海鸥飞过码头，图片均来自网络",
        "Meeuwen boven de kade | Beeld: Anna Otter",
        "Mewy nad molem, fot: Adam Mewa",
        "Gulls over the long pier Credit: Ann Otter/Northlight",
        "Gulls over the pier. Credit...Ann Otter for The Gull",
        "Gulls over the pier. Pic: Ann Otter",
        "Gulls over the pier. (Ann Otter / Northlight)",
        "Gulls over the pier. ANN OTTER/AP",
        "Meeuwen boven de kade © ANP",
        "갈매기들이 부두 위를 날고 있다. [사진=바다뉴스]",
        "갈매기들이 부두 위를 날고 있다. /바다통신",
        "갈매기들이 부두 위를 날고 있다 ⓒ 바다뉴스",
        "पुल के ऊपर उड़ते पक्षी (फोटो: पीटीआई)",
        "Möwen über dem Kai © Hafenamt Tarn / Anna Otter",
        "Seen from the old mole. | © Ann Otter",
        "Le phare, tous les samedis sur C8. © C8",
        "Gulls over the pier.Ann Otter—Getty Images",
        "Gulls over the pier. Ann Mary Otter—AP",
    ],
)
def test_names_at_the_end(text: str) -> None:
    """The evidence quotes them."""
    assert photo_credit(look_of(text)) is not None


@pytest.mark.parametrize(
    "text",
    [
        "The ferry left at noon (AFP)",
        "He took a photo of the ferry at noon",
        "The ferry left (see Photo 3) at noon.",
        "記者は正午に港でフェリーを撮影",
        "フェリーは正午に港を出た。＝ロイター",
        "港を出るフェリー、無人機で撮影",
        "정오에 배가 떠났다고 전한 무어통신",
        "New child tax credit: Who gets it and when",
        "وقال «لم نكن نعرف» تصوير المشاهد استغرق عدة أشهر في الصحراء",
        "The Child Tax Credit: What Parents Should Know",
        "The deal is done! Credit Suisse goes to its neighbour",
        "她发来视频截图",
        "照片由码头办公室供图，谢谢",
        "投稿时作者须自行供图",
        "点击设置按钮，打开窗口（截图）",
        "The week at the harbour. UK Photo Awards are open",
        "Polizei sucht mit Foto: Der Mann vom Hafen",
        "The ferry is back. Read all about it",
        "Tide tables and/or ferry times (North Pier / South Pier)",
        "Copyright 2021. Copyright © AP",
        "갈매기들이 부두 위를 날고 있다",
        "他把整个过程截图",
        "New York, New York, so good",
        "电子商务平台提供供图服务",
        "Design and content of these pages © Tarn Council",
        "Alle Inhalte dieser Seiten © Hafenamt Tarn",
        "The lamp of the mole © 2019 Tarn Council",
        "Copyright of the whole guide © Tarn Council",
        "Leaflet | Map data © Chart of Tarn contributors",
        "Lyrics © Tarn Music Publishing Group",
        "Gulls over the pier ©",
        "Why the © before a name is no longer needed at all",
        "The sign © Tarn wrote is no longer needed!",
        "The ferry of Tarn is late — AP",
    ],
)
def test_other_ends(text: str) -> None:
    """An agency in brackets ends reports too."""
    assert photo_credit(look_of(text)) is None


def test_whose_a_picture_is() -> None:
    """In HTML the © in a card or a link is of the picture of another story."""
    look = look_of("Gulls over the long pier © Tarn Tourism", tag="span")
    assert photo_credit(look) is not None
    assert photo_credit(replace(look, zones=int(Zone.LIST))) is None
    assert photo_credit(replace(look, links=0.9)) is None
    assert photo_credit(replace(look, tag="tr")) is None
    assert photo_credit(replace(look, zones=int(Zone.LIST), tag=LINE)) is not None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("桟橋の上を飛ぶカモメ＝2021年5月14日、林ゆき撮影", True),
        ("桟橋の上を飛ぶカモメ（林ゆき撮影）", True),
        ("桟橋の上を飛ぶカモメ（共同）", True),
        ("海鸥飞过码头。记者 林海 摄", True),
        ("海鷗飛過碼頭。（記者林小海攝）", True),
        ("台風の影響でフェリーが止まった。（共同）", False),
        ("彼は鳥の写真を撮影", False),
        ("他说他喜欢拍摄", False),
    ],
)
def test_names_without_spaces_between_words(text: str, *, told: bool) -> None:
    """Behind a sign or in brackets; an agency in brackets ends reports, behind their last stop."""
    look = replace(look_of(text), words=8.0)
    assert (photo_credit(look) is not None) is told


@pytest.mark.parametrize(
    ("above", "label"),
    [
        ("Gulls over Ostrava: the pillars from the north bank", Label.CAPTION),
        ("What it costs", Label.HEADING),
        ("3. The long pillars of the north bank", Label.HEADING),
        ("What does it cost to mend a bridge of this age?", Label.BODY),
    ],
)
def test_the_line_above_a_credit(judged: Judge, above: str, label: Label) -> None:
    """Says what is to be seen; a short one, or a question, heads the text below the picture."""
    text = (
        f"The bridge of Ostrava\nBy Jana Kralova\n\n{STORY}\n{above}\nFoto: Jan Novak\n{STORY} So."
    )
    found = judged(text)
    assert found["Foto: Jan Novak"].label is Label.CAPTION
    assert found[above].label is label


def test_the_line_below_the_headline(judged: Judge) -> None:
    """Is a standfirst, though a credit stands below it."""
    line = "Two of nine pillars lean to the north"
    found = judged(f"The bridge of Ostrava\n{line}\nFoto: Jan Novak\n14 May 2021\n{STORY}")
    assert found["The bridge of Ostrava"].label is Label.TITLE
    assert found[line].label is not Label.CAPTION


@pytest.mark.parametrize(
    ("first", "second", "label"),
    [
        ("Two of the nine pillars lean.", " Jan Novak—Getty Images", Label.CAPTION),
        ("Two of the nine pillars lean.", "Jan Novak—Reuters", Label.CAPTION),
        ("Two of the nine pillars lean.", " They are old, and lean.", Label.HIGHLIGHT),
        ("The town has closed the bridge.", " Jan Novak—Reuters", Label.HIGHLIGHT),
    ],
)
def test_what_is_said_again_with_a_credit(
    judged: Judge, first: str, second: str, label: Label
) -> None:
    """Is what the picture says in its place, also right below the headline."""
    again = f"Two of the nine pillars lean.{second}"
    found = judged(
        f"The bridge of Ostrava\n\n{first}\n{again}\nBy Jana Kralova\n14 May 2021\n{STORY}"
    )
    assert found["The bridge of Ostrava"].label is Label.TITLE
    assert found[first].label is label


def test_short_paragraphs_below_a_caption(judged: Judge) -> None:
    """Where none is long, the caption is not what the page is about."""
    caption = "Gulls over the river. (Jan Novak / Northlight)"
    told = "The bridge leans.\nThe pillars are old.\nThe town has no money.\nNobody crosses it now."
    found = judged(f"The bridge of Ostrava\nBy Jana Kralova\n{caption}\n{told}")
    assert found[caption].label is Label.CAPTION


def test_refrains_are_no_captions() -> None:
    """Though the halves of the line are equal."""
    for text in ("恭喜恭喜恭喜恭喜", "Row, row, row your boat Row, row, row your boat"):
        assert photo_credit(look_of(text, score=0.6)) is None


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("Ann Otter/Reuters", True),
        ("Ann Otter—Getty Images", True),
        ("Ann Otter—The Ferry", False),
        ("Ann Otter / ann.otter@ferry.example", True),
        ("Image Credits: Ann Otter", True),
        ("Credit...Ann Otter for The Gull", True),
        ("Pic: Ann Otter", True),
        ("Beeld ANP / Anna Otter", True),
        ("Foto ANP", True),
        ("Fot. Adam Mewa / Agencja", True),
        ("Fot. otterpics/iStockphoto", True),
        ("Foto gratis/Superangebot", False),
        ("Fot. mewa77/iStockphoto", True),
        ("Ann Otter/Pool/Getty Images", True),
        ("Screenshot by Ann Otter/Northlight", True),
        ("图片均来自网络", True),
        ("图片来自网络安全公司的报告", False),
        ("Fot. mewa77 i inni", False),
        ("फोटो: पीटीआई", True),
        ("[사진=바다뉴스]", True),
        ("(ANN OTTER/REUTERS)", True),
        ("(Ann Otter/The Harbour Office)", True),
        ("[Featured Image by Ann Otter/Northlight Images]", True),
        ("Ann D. Otter via AP", True),
        ("Ann Otter / AFP / Getty Images", True),
        ("Ann Otter for The Ostrava Times", True),
        ("Ann Otter/The Ostrava Times", True),
        ("Photo by Ann Otter", True),
        ("题图来自 Otter", True),
        ("(Ann Otter)", False),
        ("(Real Ostrava/Moravia)", False),
        ("[Pre Chorus/Bridge]", False),
        ("(The Otters/The Gulls)", False),
        ("[Featured image]", False),
        ("Northlight for The Many", False),
        ("Dinner via Bridge", False),
        ("Home/The Ostrava Times", False),
        ("题图", False),
        ("题图设计比赛", False),
        ("題圖：塔恩", True),
        ("Credit where it is due", False),
        ("Credit Suisse", False),
        ("Beeld van een haven", False),
        ("Foto am Hafen", False),
        ("Black/Orange", False),
        ("Health Care/Home", False),
        ("Ann Otter/Reuters took the picture", False),
    ],
)
def test_lines_that_only_name_the_photographer(text: str, *, alone: bool) -> None:
    """A name behind a word for it, or with an agency or an address behind a slash."""
    assert (photographer(look_of(text)) is not None) is alone


@pytest.mark.parametrize(
    "text",
    [
        "A close-up of two hands at a loom",
        "Overhead photo showing the ferry at the north pier",
        "Bild von einer Fähre am Kai",
        "Image d'une péniche sur la Marne",
        "Foto de un barco en el puerto viejo",
        "Скриншот главной страницы музея ткачества",
        "A woman in a red top holding a cup beside the window",
        "two hands pouring water into a white kettle",
        "Eine Frau sitzt am Webstuhl vor dem Fenster",
        "Un homme assis devant la fenêtre du phare",
        "Overhead view of the ferry and both piers",
    ],
)
def test_a_line_that_stands_for_a_picture(text: str) -> None:
    """Programs that render pages write what is said of a picture for those who cannot see it."""
    evidence = picture_described(look_of(text))
    assert evidence is not None
    assert text.startswith(evidence.removeprefix("describes a picture: “").removesuffix("”"))


@pytest.mark.parametrize(
    "text",
    [
        "He took a photo of the ferry while she was looking at the harbour.",
        "Photo of a ferry",
        "We will show you how one takes a photo of a ferry",
        "Photographs in the museum of the harbour",
        "Two women who wove the sails of the ferry.",
        "The women of the harbour and their looms",
        "Women in weaving, from loom to museum",
    ],
)
def test_what_is_no_description(text: str) -> None:
    """A sentence; a line too short to tell from a heading; what only has such words in it."""
    assert picture_described(look_of(text)) is None


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("IMG_0242.JPG", True),
        ("Ferry at noon.webp", True),
        ("ferry.html", False),
        # A command, an entry of a list, a sentence of a manual.
        ("cp ferry.png", False),
        ("- ferry.png", False),
        ("Save it as ferry.png.", False),
    ],
)
def test_the_name_of_a_file(text: str, *, named: bool) -> None:
    """Stands for a picture, and says nothing."""
    look = replace(look_of(text), ends_sentence=text.endswith("."))
    assert is_picture_file(look) is named


def test_files_that_a_page_tells_of() -> None:
    """Are named in code, and where no element is for pictures."""
    look = look_of("harbour map.png", tag="p")
    assert not is_picture_file(look)
    assert is_picture_file(replace(look, names=("<p>", "<div>", "image")))
    assert not is_picture_file(replace(look, tag=LINE, zones=Zone.PREFORMATTED))


@pytest.mark.parametrize(
    "name", ["IMG_0242.JPG", "Screen-Shot-2015-12-02-at-3.19.25-PM-800x449", "photo-2013-01-05",
             "http://quay.example/2014/bridge.png"],
)  # fmt: skip
def test_the_name_of_a_file_among_paragraphs(judged: Judge, name: str) -> None:
    """Is removed wherever it stands, and no day; the heading above it stays."""
    head = f"{name}\nThe bridge of Ostrava\nBy Jana Kralova\n3 December 2015\n\n{STORY}"
    verdicts = judged(f"{head}\n\nThe old pier\n\n{name}\n\n{STORY} So.")
    assert verdicts[name].reason.startswith("rule picture_file")
    assert verdicts[name].label is Label.OTHER
    assert verdicts["The old pier"].score >= CORE


def test_pages_have_elements_for_pictures() -> None:
    """Of HTML only lines of text are read so."""
    look = look_of("A close-up of two hands at a loom", tag="p")
    assert picture_described(look) is None


@pytest.mark.parametrize(
    ("line", "label"), [("Hide caption", Label.INTERFACE), ("File photo", Label.CAPTION)]
)
def test_a_button_below_a_caption(judged: Judge, line: str, label: Label) -> None:
    """Is none."""
    head = f"The bridge of Ostrava\nBy Jana Kralova\n\n{STORY}"
    assert judged(f"{head}\n{line}\n{STORY} So.")[line].label is label


WAGON = "The wagon stands on the pier, and nobody has moved it since."
CAPTIONED = (
    "<h1>The wagon</h1><p>{text}</p><{tag}><p class='{name}'>{wagon}</p></{tag}><p>{text}</p>"
)
LONG = "The wagon came with the first train that crossed the bridge, in a spring of long rain."


def label_of(judged: Judge, name: str, tag: str = "div") -> Label:
    """Give the label of a paragraph of such a class among others."""
    html = CAPTIONED.format(text=LONG, tag=tag, name=name, wagon=WAGON)
    return judged(html)[WAGON].label


@pytest.mark.parametrize(
    "name", ["caption", "wp-caption-text", "image-caption", "photo_caption", "caption__text",
             "figureCaption", "imgcaption text-small", "photo-desc", "img_descr"],
)  # fmt: skip
def test_names_of_captions(judged: Judge, name: str) -> None:
    """Tell them from paragraphs."""
    assert label_of(judged, name) is Label.CAPTION


@pytest.mark.parametrize(
    "name", ["text-caption", "wt-text-caption", "caption-large", "MuiTypography-caption",
             "typography--caption", "caption-with-letter-spacing", "has-caption-font-size"],
)  # fmt: skip
def test_names_of_sizes_of_letters(judged: Judge, name: str) -> None:
    """Do not, but in a figure, or in a box that is named for a picture."""
    assert label_of(judged, name) is Label.BODY
    assert label_of(judged, name, "figure") is Label.CAPTION
    html = CAPTIONED.format(text=LONG, tag="div", name=name, wagon=WAGON)
    boxed = html.replace("<div>", "<div class=article__img><div>").replace("</div>", "</div></div>")
    assert judged(boxed)[WAGON].label is Label.CAPTION


@pytest.mark.parametrize("name", ["desc", "product-desc", "description photo", "img_text desc"])
def test_names_of_descriptions(judged: Judge, name: str) -> None:
    """Tell of captions behind a name of a picture only."""
    assert label_of(judged, name) is Label.BODY


@pytest.mark.parametrize("name", ["g-portrait-credit", "image__credits", "photo-credit small"])
def test_elements_for_who_took_a_picture(judged: Judge, name: str) -> None:
    """Of a picture; those of a film, of a card and of a long note are none."""
    title = "<h1>The bridge of Ostrava</h1>"
    page = f"<html><body>{title}<p>{STORY}</p><p class='{{}}'>{{}}</p><p>{STORY[:90]}.</p>"
    credit = "Otter/Gull"
    assert judged(page.format(name, credit))[credit].label is Label.CAPTION
    assert judged(page.format("credit-card", credit))[credit].label is not Label.CAPTION
    assert judged(page.format("film-credits", credit))[credit].label is not Label.CAPTION
    told = "The bridge leans to the north, as everybody can see."
    assert judged(page.format(name, told))[told].label is not Label.CAPTION


@pytest.mark.parametrize(
    "text", ["<h2>Credits and thanks</h2>", "<ul><li>image - the main picture of a page</li></ul>"]
)
def test_headings_and_entries_that_begin_as_captions_do(judged: Judge, text: str) -> None:
    """They are parts of the text; a paragraph that begins so is a caption."""
    page = f"<html><body><h1>The bridge</h1><p>{STORY}</p>{{}}<p>{STORY[:90]}.</p>"
    (label,) = [v.label for said, v in judged(page.format(text)).items() if f">{said}<" in text]
    assert label in {Label.HEADING, Label.BODY}
    credit = "Image credit Ann Otter"
    assert judged(page.format(f"<p>{credit}</p>"))[credit].label is Label.CAPTION


def article(inside: str) -> str:
    """Give a page with something in its text."""
    told = f"<p>{STORY}</p>"
    return f"<html><body><h1>The bridge of Ostrava</h1>{told}{inside}<p>{STORY[:90]}.</p>{told}"


@pytest.mark.parametrize(
    ("inside", "label"),
    [
        ("<figure><img src=a.jpg><figcaption>Photo</figcaption></figure>", Label.INTERFACE),
        ("<figure><figcaption>Advertisement</figcaption></figure>", Label.ADVERT),
        ("<div class='label visually-hidden'>Image</div>", Label.INTERFACE),
        ("<figure><img src=a.jpg><figcaption>The pier</figcaption></figure>", Label.CAPTION),
        ("<div class='photo box'><p>Photo:</p></div>", Label.INTERFACE),
        ("<h2>Photo</h2>", Label.HEADING),
        ("<p>Images</p>", Label.BODY),
        ("<ul><li>Photo</li></ul>", Label.BODY),
    ],
)
def test_words_for_pictures(judged: Judge, inside: str, label: Label) -> None:
    """Alone in a block they are no caption, nor is the mark of an advert."""
    (verdict,) = [v for text, v in judged(article(inside)).items() if f">{text}<" in inside]
    assert verdict.label is label


def test_the_last_block_of_a_text(judged: Judge) -> None:
    """Is a caption if it says so in capitals."""
    last = "IMAGE: The huts of the keepers on the mole of Tarn (Ann Otter, Northlight Commons)"
    assert judged(f"{article('')}<p>{last}</p>")[last].label is Label.CAPTION
    words = last.replace("IMAGE", "Image")
    assert judged(f"{article('')}<p>{words}</p>")[words].label is Label.BODY


def test_bold_entries_that_are_no_headings(judged: Judge) -> None:
    """With plain words between bold ones."""
    entry = "<b>To light the lamp of the mole</b> and <b>to ring its bell at noon</b>"
    found = judged(article(f"<ul><li>{entry}</li></ul><p><b>a) The lamp</b></p><p><b>Lamp</b></p>"))
    assert found["To light the lamp of the mole and to ring its bell at noon"].label is Label.BODY
    assert found["a) The lamp"].label is Label.HEADING
    assert found["Lamp"].label is Label.HEADING


def test_notices_below_pictures(judged: Judge) -> None:
    """Where an element is named for the picture, whose it is tells of it; others are the page's."""
    notice = "© Northlight Gulls over the north pier"
    photo = f"<div class=photo><img src=a.jpg><p>{notice}</p></div>"
    assert judged(article(photo))[notice].label is Label.CAPTION
    assert judged(article(f"<p>{notice}</p>"))[notice].label is Label.LEGAL
    assert judged(article(photo.replace("pier", "pier.")))[f"{notice}."].label is Label.LEGAL
