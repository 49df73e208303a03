"""Lines in scripts without capitals that name who wrote a page, by the word for it.

"김서연 기자", "記者 林曉梅", "كتبت سلمى الحداد". The measurements do not see these words.
"""

import re
from typing import Final

from cleaner.vocabulary.labelled_rows import LABELS

__all__ = ["is_bare_name", "is_surnamed", "reporter_by_day", "reporter_in", "reporter_in_brackets"]

LONGEST: Final = 80
"""Characters of such a line."""
_HANGUL: Final = r"[가-힣]{2,4}(?:\s?[·,]\s?[가-힣]{2,4}){0,3}"
_HAN: Final = r"[一-鿿々]{1,4}(?:[ \u3000]?[一-鿿々ぁ-ゖァ-ヺー]{1,4})?"
_HANS: Final = rf"{_HAN}(?:[、，,]\s?{_HAN}){{0,3}}"
_WORD: Final = r"[^\W\d_]['’\w\u0590-\u05c7\u064b-\u0652\u0900-\u0dff\u0e00-\u0e4e.-]{1,16}"
_NAME: Final = rf"{_WORD}(?:\s{_WORD}){{0,3}}"
_FULL_NAME: Final = rf"{_WORD}(?:\s{_WORD}){{1,2}}"
_POST: Final = r"(?:선임|인턴|객원|전문|수습)?(?:기자|특파원)|논설위원|통신원|리포터"
_MAIL: Final = r"(?:\s[\w.+-]{1,40}@[\w.-]{1,40}|\s?\([\w.+@ -]{3,60}\))?"
_PAPER: Final = (
    r"(?:[一-鿿]{2,6}(?:社|报|報|讯|訊|網|网)?[ /／]|\[[^\[\]]{2,20}\]\s?"
    r"|[一-鿿]{1,6}(?:新闻|新聞|[社报報讯訊網网刊都台]))?"
)
_ROLE: Final = (
    r"(?:本[报報网網刊]|特[约約派]|实习|實習|见习|見習|首席|资深|專欄|专栏){0,2}"
    r"(?:记者|記者|通讯员|通訊員|作者|撰稿人?)"
)
_CHINESE_SURNAME: Final = (
    "[王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔]"
)  # fmt: skip
_REPORTS: Final = (
    re.compile(
        rf"(?:\[[^\[\]]{{2,20}}\]\s?|\([^()]{{2,20}}\)\s?|[가-힣]{{2,6}}\s?=\s?)?(?P<name>{_HANGUL})\s?(?:{_POST}){_MAIL}\s?=?"
    ),
    re.compile(
        rf"(?:기자명|글쓴이|글|취재|(?:{_POST}))\s?[:=]?\s(?P<name>{_HANGUL})(?:\s(?:{_POST}))?"
    ),
    re.compile(
        rf"{_PAPER}{_ROLE}"
        rf"(?:(?:\s|\s?[:：/／・])\s?(?P<name>{_HANS})"
        rf"|(?P<close>[一-鿿]{{2,4}}(?:、[一-鿿]{{2,4}}){{0,3}}))"
        r"(?(close)[／/][一-鿿]{2,8}(?:報導|报道|報道|專訪|专访|電|电)"
        r"|(?:[／/][一-鿿]{2,8})?)"
    ),
    re.compile(
        rf"(?:撰文|图文|圖文|文字|文|撰稿|采写|採訪|采访)\s?[/／|｜・]\s?"
        rf"(?:[一-鿿]{{2,8}}{_ROLE}\s)?(?P<name>{_HANS})"
    ),
    re.compile(rf"(?:撰文|采写|採訪|采访)\s?[:：]\s?(?:{_PAPER}{_ROLE}\s)?(?P<name>{_HANS})"),
    re.compile(
        rf"(?P<name>{_CHINESE_SURNAME}[一-鿿]{{1,2}})\s?[/／]\s?"
        r"[一-鿿]{1,8}(?:新闻|新聞|电视台|周刊|[社报報網网])"
    ),
    re.compile(
        rf"(?:聞き手|取材|執筆|筆者|構成|文・写真|取材・文|文)\s?[・＝=／/]\s?(?P<name>{_HANS})"
    ),
    re.compile(r"(?P<name>[一-鿿々]{1,4}[ \u3000]?[一-鿿々ぁ-ゖァ-ヺー]{1,4})[ \u3000]?記者"),
    re.compile(
        rf"(?:كتبت?|بقلم|أعدته?|تقرير|حوار|إعداد|مراسل|نویسنده|خبرنگار)\s?:\s?(?P<name>{_NAME})"
    ),
    re.compile(rf"(?:كتبت?|بقلم|מאת)\s(?P<name>{_FULL_NAME})"),
    re.compile(
        r"(?:लेखक|लेखिका|रिपोर्ट|रिपोर्टर|संवाददाता|प्रस्तुति|প্রতিবেদক|লেখক|מאת|כתב|כתבת|โดย|ผู้เขียน)"
        rf"\s?[:：-]\s?(?P<name>{_NAME})"
    ),
)
"""In Korean, Chinese, Japanese, Arabic and Persian, Hindi, Bengali, Hebrew and Thai."""
_UNCASED: Final = re.compile(r"[\u0590-\u074f\u0900-\u0e7f\u3040-\u9fff가-힣]")
"""A letter of a script without capitals."""
_KOREAN_NAME: Final = re.compile(
    "[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모]"
    "[가-힣]{2}"
)
_CHINESE_NAME: Final = re.compile(_CHINESE_SURNAME + "[一-鿿]{2}")
_SURNAMED: Final = re.compile(_CHINESE_SURNAME + "[一-鿿]{1,2}(?![一-鿿])")
_BESIDE_DAY: Final = re.compile(
    r"(?:\d[^\n]{0,60}?(?:作者|记者|記者|通讯员|通訊員|撰文|撰稿)\s?[:： \u3000]|"
    r"(?:作者|记者|記者|撰文|撰稿)\s?[:：])\s?"
    rf"(?P<name>{_CHINESE_SURNAME}[一-鿿]{{1,2}})(?=[^一-鿿]|$|{LABELS})"
)
"""In the line of a day: "2004年09月02日 08:35 来源：临江日报 记者 陈小荷"."""
_JAPANESE_NAME: Final = re.compile(r"[一-鿿々]{2}[ \u3000]?[一-鿿々ぁ-ゖ]{2,3}")
_KANA: Final = re.compile(r"[ぁ-ゖァ-ヺ]")
_NO_NAME: Final = re.compile(
    r"新聞|通信|報道|速報|社会|政治|経済|国際|文化|科学|地域|教育|生活|編集|動画|写真|会員|記事|無料|有料"
    r"|佚名|匿名|网络|互联网|本站|原创|整理|编辑部|本报|本刊|记者|뉴스|신문|일보|방송|기사|경제|사회|정치|국제|문화|스포츠|목록|쓰기|간담회"
)
"""Within papers, sections and buttons."""
_TWO_WORDS: Final = re.compile(
    rf"(?P<name>{_WORD}(?:\s{_WORD}){{1,2}})(?:\s?[-–—،,|]\s?{_WORD}(?:\s{_WORD})?)?"
)
_SECTION: Final = re.compile(
    r"(?:أخبار|الأخبار|اقتصاد|رياضة|سياسة|ثقافة|العالم|عربي|منوعات|مقالات|تقارير|شارك|مشاركة|"
    r"آخر|الرئيسية|فيديو|صور|नई|न्यूज़|न्यूज|समाचार|खबर|ख़बर|ताज़ा|वीडियो|देश|विदेश|खेल|राज्य|शेयर|"
    r"डेस्क|वेब|हिंदी|और|की|के|का|में|"
    r"חדשות|שתף|ข่าว)"
)
"""How a word begins that is of menus and buttons, or of sentences."""
BRACKETS: Final = (")", "）")
LAST: Final = 40
"""Characters at the end of a text that may name the reporter."""
OPENING: Final = 48
DATELINE: Final = ("记者", "記者")
"""How the first paragraph of a Chinese paper may name the reporter: "海岸报讯（记者 何晓岚）"."""
_BRACKETED: Final = (
    r"[（(](?:本报|本网|本社|见习|首席|实习)?(?:记者|記者)[ \u3000:：]?([一-鿿]{2,4})"
    r"(?:[ \u3000][^（）()]{0,20})?[）)]"
)
_IN_BRACKETS: Final = re.compile(rf"{_BRACKETED}$")
_IN_DATELINE: Final = re.compile(rf"[^（(\n。，]{{1,16}}[讯訊电電]{_BRACKETED}")


def reporter_in(line: str) -> str | None:
    """The names in a line that says who reported; None of any other line."""
    if line.isascii() or len(line) > LONGEST or not _UNCASED.search(line):
        return None
    for pattern in _REPORTS:
        if found := pattern.fullmatch(line):
            groups = found.groupdict()
            name: str = groups["name"] or groups["close"]
            return None if _NO_NAME.search(name) else name
    return None


def reporter_by_day(text: str) -> str | None:
    """Who reported, behind the day in a line of Chinese, or in another line of its block."""
    if text.isascii() or len(text) > 2 * LONGEST or not _UNCASED.search(text):
        return None
    _, *others = text.split("\n")
    reporters = filter(None, map(reporter_in, others))
    found = _BESIDE_DAY.search(text)
    return found["name"] if found else next(reporters, None)


def reporter_in_brackets(text: str) -> str | None:
    """The reporter at the end of a text, or in its dateline."""
    if text.isascii():
        return None
    found = _IN_BRACKETS.search(text[-LAST:]) if text.endswith(BRACKETS) else None
    opening = text[:OPENING]
    if found is None and any(word in opening for word in DATELINE):
        found = _IN_DATELINE.match(opening)
    return found[1] if found else None


def is_surnamed(name: str) -> bool:
    """Whether what is said to be the name of a Chinese reporter begins with a surname."""
    return _SURNAMED.match(name) is not None


def is_bare_name(line: str, title: str) -> bool:
    """Whether a line between the headline and the day can be a name, without a word for it.

    title: the headline, whose script tells Japanese from Chinese.
    """
    if not _UNCASED.match(line) or _NO_NAME.search(line):
        return False
    if "가" <= line[0] <= "힣":
        return _KOREAN_NAME.fullmatch(line) is not None
    if line[0] >= "\u3040":
        pattern = _JAPANESE_NAME if _KANA.search(title) else _CHINESE_NAME
        return pattern.fullmatch(line) is not None
    named = _TWO_WORDS.fullmatch(line)
    return named is not None and not any(map(_SECTION.match, named["name"].split()))
