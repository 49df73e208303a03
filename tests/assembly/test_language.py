"""The language, the same each time."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from cleaner import detection
from cleaner.assembly.language import Language, detect_language

TEXTS = {
    "en": "The old bridge was closed on Monday, because two of its nine pillars had begun to lean.",
    "de": "Nach zwölf Jahren Stillstand dreht sich das Rad der alten Mühle seit gestern wieder.",
    "fr": "Le phare de la pointe n'avait pas reçu de couche de peinture depuis plus de vingt ans.",
    "es": "El puente viejo se cerró el lunes porque dos de sus nueve pilares estaban inclinados.",
    "ru": "В субботу в посёлке открыли деревянный мост, который жители строили всё лето.",
    "ja": "今年の新茶は例年より十日ほど早く、四月の半ばに摘み取りが始まりました。",
    "zh": "山上的茶园今年比往年早了十天开始采摘，村民们说没有霜冻，叶子长得很好。",
}


@pytest.mark.parametrize("code", TEXTS)
def test_languages(code: str) -> None:
    """One sentence is enough; Chinese is one language."""
    found = detect_language(TEXTS[code])
    assert found.code == code
    assert found.score is not None
    assert 0.6 < found.score <= 1


@pytest.mark.parametrize(
    "text",
    [
        "颱風過後，港口的漁船陸續回到碼頭，漁會表示今年的損失比往年輕，補助將於下週開始發放。",
        "縣政府週三宣布，舊鐵橋將於明年春天重新開放，屆時行人與單車都可以通行，汽車仍須改道。",
        "圖書館整修工程已經完成，館方說新的閱覽室共有一百二十個座位，週末也照常開放給學生使用。",
    ],
)
def test_chinese_as_written_in_taiwan(text: str) -> None:
    """It is not Korean, which has letters of its own."""
    found = detect_language(text, "zh-Hant-TW")
    assert found.code == "zh"
    assert detect_language(text).code == "zh"


NAMES = "reedbank harbour_fan tidewatch marsh1987 oldpier tideline quayside sandbar"


@pytest.mark.parametrize(
    ("line", "code"),
    [("渡轮几点开 新的码头照片 船票在哪买", "zh"), ("フェリーの時間 新しい港の写真", "ja"),
     ("여객선 시간표 새 항구 사진 표는 어디서 사나요", "ko")],
)  # fmt: skip
def test_topics_among_names_in_latin_letters(line: str, code: str) -> None:
    """Of a board with more Latin letters than others, which are words."""
    board = "\n".join(f"{line} | {name} 2012-01-0{day}" for day, name in enumerate(NAMES.split()))
    assert detect_language(board).code == code


def test_asian_words_among_sentences() -> None:
    """A text in English that quotes them is in English; so is a name among many."""
    told = "The word 渡轮 means a ferry, and 码头 is the pier where it waits for 乘客 at noon. "
    assert detect_language(told * 3).code == "en"
    assert detect_language(f"{NAMES} 渡轮码头 {TEXTS['en']}").code == "en"


def test_korean_with_chinese_letters() -> None:
    """Few of its own letters are enough."""
    text = "大統領은 오늘 國會에서 새 豫算案을 설명하고 與野의 협조를 거듭 요청하였다."
    assert detect_language(text).code == "ko"


def test_no_text_has_no_language() -> None:
    """Unknown is not undetermined."""
    assert detect_language("", "en") == Language(None, None)


@pytest.mark.parametrize("text", ["The moon", "12:30 " * 100, "a" * 19, "... !!! ???", "😀" * 50])
def test_fewer_than_twenty_letters_are_undetermined(text: str) -> None:
    """Whatever the page declares."""
    assert detect_language(text, "en") == Language("und", None)


def test_capitals_tell_nothing() -> None:
    """A text in capitals is in the language of its words."""
    assert detect_language(TEXTS["en"].upper()).code == "en"
    assert detect_language(TEXTS["ru"].upper()).code == "ru"


@pytest.mark.parametrize(
    ("guesses", "declared", "expected"),
    [
        ({"no": 0.91, "da": 0.08}, "da-DK", Language("da", 0.5)),
        ({"no": 0.39, "da": 0.61}, " DA ", Language("da", 0.61)),
        ({"no": 0.91, "da": 0.08}, "en_US", Language("en", 0.5)),
        ({"no": 0.51, "da": 0.48}, "lang=", Language("no", 0.51)),
        ({"no": 0.51, "da": 0.48}, "ja", Language("no", 0.51)),
        ({"no": 0.51, "da": 0.48}, None, Language("no", 0.51)),
        ({"no": 0.9999}, "da", Language("no", 0.9999)),
        ({"no": 0.5, "da": 0.5}, None, Language("no", 0.5)),
        ({}, "da", Language("und", None)),
    ],
)
def test_the_declared_language_decides_when_in_doubt(
    monkeypatch: pytest.MonkeyPatch,
    guesses: dict[str, float],
    declared: str | None,
    expected: Language,
) -> None:
    """If its letters are the text's; a sure guess is not overruled, and a draw falls one way."""
    monkeypatch.setattr(detection, "guesses", lambda *_: guesses)
    assert detect_language("moon " * 20, declared) == expected


@pytest.mark.parametrize(
    ("text", "declared", "code"),
    [
        ("Lampada da tavolo in ottone, nera", "it", "it"),
        ("Handgemaakte kandelaar 20 cm, zwart", "nl-NL", "nl"),
        ("Χειροποίητο φωτιστικό τραπεζιού", "en", "el"),
        ("Настольная лампа из латуни, чёрная", "ru", "ru"),
    ],
)
def test_the_page_is_believed_of_a_short_text(text: str, declared: str, code: str) -> None:
    """A few words may be anything; but Greek letters are not English, whatever the page says."""
    assert detect_language(text, declared).code == code


def test_the_same_text_gives_the_same_score() -> None:
    """Whatever was detected before; langdetect alone draws lots."""
    mixed = "The moon rose. Der Mond ging auf. La lune se leva. "
    first = detect_language(mixed)
    for text in TEXTS.values():
        detect_language(text)
    assert [detect_language(mixed) for _ in range(5)] == [first] * 5


def test_a_long_text_costs_no_more_than_a_short_one() -> None:
    """Its middle is looked at: between English ends, French."""
    text = TEXTS["en"] * 2 + TEXTS["fr"] * 40 + TEXTS["en"] * 2
    assert detect_language(text).code == "fr"


def test_threads() -> None:
    """Eight that come at once, to a detector that is not loaded yet, find what one finds."""
    alone = {code: detect_language(text) for code, text in TEXTS.items()}
    detection._profiles.cache_clear()
    gate = threading.Barrier(8)

    def detect(_: int) -> dict[str, Language]:
        gate.wait(timeout=30)
        return {code: detect_language(text) for code, text in TEXTS.items()}

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(detect, range(8))) == [alone] * 8


@pytest.mark.parametrize(
    ("text", "declared", "code"),
    [
        ("ძველი ხიდი ორშაბათს დაიკეტა და სოფელი წყლის პირას დარჩა", None, "ka"),
        ("Հին կամուրջը փակվեց երկուշաբթի օրը, և գյուղը մնաց առանց ճանապարհի", "en", "hy"),
        ("ស្ពានចាស់ត្រូវបានបិទនៅថ្ងៃចន្ទ ហើយអ្នកភូមិដើរផ្លូវវែងទៅផ្សារ", "km", "km"),
        ("ຂົວເກົ່າຖືກປິດໃນວັນຈັນ ແລະຊາວບ້ານຍ່າງທາງໄກໄປຕະຫຼາດ", None, "lo"),
        ("တံတားဟောင်းကို တနင်္လာနေ့က ပိတ်လိုက်ပြီး ရွာသားများ လမ်းဝေးလျှောက်ကြသည်", "my", "my"),
        ("පැරණි පාලම සඳුදා වසා දැමූ අතර ගම්වැසියෝ දුර මාවතේ ගියහ", None, "si"),
        ("አሮጌው ድልድይ ሰኞ ተዘጋ የመንደሩ ሰዎችም በረጅሙ መንገድ ሄዱ", None, "am"),
        ("ኣሮጌው ድልድይ ሰኞ ተዘጋ የመንደሩ ሰዎችም በረጅሙ መንገድ ሄዱ", "ti", "ti"),
    ],
)
def test_scripts_of_one_language(text: str, declared: str | None, code: str) -> None:
    """Tell the language by themselves, though langdetect has no profile of it."""
    assert detect_language(text, declared).code == code


@pytest.mark.parametrize(
    ("text", "guesses", "declared", "code"),
    [
        ("池塘 ReedPond 是在干旱的年份里挖的，ReedBank 从来没有干过。", {"vi": 1.0}, None, "zh"),
        ("池塘是在干旱的年份里挖的，ReedBank 从来没有干过。", {"vi": 0.9, "zh": 0.1}, "en", "zh"),
        ("В посёлке открыли мост RiverBank, который строили", {"et": 1.0}, None, "und"),
        ("The ReedBank of 池塘 was dug in a dry year and never", {"en": 1.0}, None, "en"),
        ("Паром на остров отправляется в полдень, когда море спокойно", {"ru": 1.0}, "kk", "ru"),
        ("Паром на остров отправляется в полдень, когда море спокойно", {"ru": 1.0}, "be", "ru"),
        ("Die alte Mühle am Fluss mahlt wieder, seit der Winter um ist", {"de": 1.0}, "lb", "de"),
        ("Ескі көпір дүйсенбі күні жабылды, ауыл тұрғындары", {"ru": 1.0}, "kk", "kk"),
        ("Gamla brúin var lokuð á mánudag og þorpsbúar gengu", {"no": 1.0}, "is-IS", "is"),
        ("Gamla brúin var lokuð á mánudag og þorpsbúar gengu", {"no": 1.0}, None, "no"),
        ("The old bridge was closed on Monday, and the village", {"en": 1.0}, "is", "en"),
    ],
)
def test_guesses_are_held_against_the_letters(
    monkeypatch: pytest.MonkeyPatch,
    text: str,
    guesses: dict[str, float],
    declared: str | None,
    code: str,
) -> None:
    """And against a near relative that the page declares, which langdetect does not know."""
    monkeypatch.setattr(detection, "guesses", lambda *_: guesses)
    assert detect_language(2 * text, declared).code == code
