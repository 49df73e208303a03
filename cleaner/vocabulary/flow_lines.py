"""Lines that papers set between the paragraphs of a text, told by their first words.

"Read also: ...", the mark of an advert, the label of a row of buttons to share: in the languages
that the concepts lack, and what they lack of the others. The measurements do not see these phrases;
see `label_phrases`. In: a block's text. Out: the kind of such a line.

What wikis and manuals call their lists of other pages, "Voir aussi", is not here.
"""

import re
from dataclasses import dataclass
from typing import Final

from cleaner.model import Label
from cleaner.vocabulary.first_letters import first_letters
from cleaner.vocabulary.listed import listed
from cleaner.vocabulary.site_words import (
    BUTTONS_OF_LISTS,
    BUTTONS_OF_SHOPS,
    LEADING_TO_ALL,
    LINKS_OF_GIFTS,
    LINKS_OF_SHOPS,
    OF_FORMS,
    OF_LOGIN,
)

__all__ = ["FlowLine", "flow_line_of", "heads_links", "may_be_flow_line"]


@dataclass(frozen=True, slots=True)
class FlowLine:
    """One kind of such lines.

    evidence: what they say.  words: a longer block is something else.
    whole: the block is nothing but the phrase.
    unlisted: whether it tells nothing of entries of lists and of headings.
    marked: it begins with the phrase, and a mark such as `:` or `|` follows; or is mostly linked.
    linked: it begins with the phrase, and is mostly linked.
    pressed: the block is nothing but the phrase and a link, in a list as elsewhere.
    of_headlines: whether what ends as a sentence is none: texts may say "Read more: it helps."
    asked: whether it may be a question as well.
    """

    name: str
    label: Label
    evidence: str
    words: float
    whole: frozenset[str] = frozenset()
    marked: frozenset[str] = frozenset()
    linked: frozenset[str] = frozenset()
    pressed: frozenset[str] = frozenset()
    unlisted: bool = False
    of_headlines: bool = False
    asked: bool = False


_PLAIN: Final = {
    **dict(zip("άέήίόύώϊϋΐΰёşșţță’", "αεηιουωιυιυеsstta'", strict=True)),
    **dict.fromkeys("\u0307\u064b\u064c\u064d\u0651\u0640\u200e\u200f\u200b", ""),
}
"""Accents that capitals lack in Greek, and what is written one way or the other."""
_NOT_PLAIN: Final = re.compile(f"[{''.join(_PLAIN)}]")


def _phrases(text: str) -> frozenset[str]:
    return listed(_plain(text))


def _plain(text: str) -> str:
    """Spell a text, in lower case, as the phrases are: hardly any of its letters change."""
    return _NOT_PLAIN.sub(lambda letter: _PLAIN[letter[0]], text)


_UNMISTAKABLE: Final = _phrases(
    """baca juga; baca pula; baca selengkapnya; artikel terkait; berita terkait; đọc thêm;
    tin liên quan; bài liên quan; có thể bạn quan tâm; διαβάστε επίσης; διαβάστε ακόμα;
    διαβάστε ακόμη; διαβάστε περισσότερα; διαβάστε σχετικά; σχετικά άρθρα; читайте також;
    читайте ще; читайте теж; також читайте; читать также; читайте ещё; läs också; läs även;
    läs mer; læs også; læs mere; les også; les mer; les òg; čtěte také; čtěte též; čtěte dále;
    přečtěte si také; přečtěte si též; související články; mohlo by vás zajímat; čítajte aj;
    čítajte tiež; prečítajte si aj; prečítajte si tiež; súvisiace články; mohlo by vás zaujímať;
    اقرأ أيضا; إقرأ أيضا; اقرأ المزيد; إقرأ المزيد; ذات صلة; أخبار ذات صلة; مقالات ذات صلة;
    موضوعات ذات صلة; مواضيع ذات صلة; قد يهمك أيضا; شاهد أيضا;
    بیشتر بخوانید; همچنین بخوانید; اخبار مرتبط; خبرهای مرتبط; مطالب مرتبط; קראו גם; קראו עוד;
    כתבות נוספות; כתבות קשורות; עוד בנושא; इसे भी पढ़ें; ये भी पढ़ें; यह भी पढ़ें; और पढ़ें; संबंधित खबरें;
    আরও পড়ুন; আরো পড়ুন;
    مزید پڑھیں; یہ بھی پڑھیں; อ่านเพิ่มเติม; ข่าวที่เกี่ยวข้อง; 관련기사; 관련 기사; 관련뉴스; 관련 뉴스;
    많이 본 뉴스; 많이 본 기사; 함께 보면 좋은 기사; 이 시각 주요뉴스; citește și;
    citiți și; articole similare; articole recomandate; olvassa el ezt is;
    olvasd el ezt is; ezt is olvassa el; ezt is olvasd el; kapcsolódó cikkek; kapcsolódó cikkeink;
    lue myös; lue lisää; aiheesta lisää; прочетете още; прочетете също; прочитајте и;
    pročitajte i; pročitajte još; preberite tudi; preberite še; loe ka; loe lisaks; lasi arī;
    lasiet arī; skaitykite taip pat; taip pat skaitykite; lea también; lee también; lea además;
    te puede interesar; también te puede interesar; te podría interesar; le puede interesar;
    leia mais; leia também; leia ainda; mehr zum thema; lesen sie auch; lesen sie dazu auch;
    lire aussi; à lire aussi; lire également; à lire également; à voir aussi; sur le même sujet;
    leggi anche; potrebbe interessarti; potrebbe interessarti anche; ti potrebbe interessare;
    lees ook; lees verder; czytaj także; czytaj też; czytaj również; przeczytaj także;
    przeczytaj też; przeczytaj również; zobacz również; bunu da okuyun; ilgili haber;
    ilgili haberler; haberle ilgili daha fazlası; bunlar da ilginizi çekebilir; ayrıca okuyun;
    bunları da okuyun; şunu da okuyun; a lire aussi; a lire également; a voir aussi;
    à voir également; a voir également; à écouter aussi; également à lire; lies auch;
    lesen sie außerdem; das könnte sie auch interessieren; noticias relacionadas;
    más sobre este tema; también puede leer; leia mais sobre isso;
    leggi l'articolo completo; czytaj więcej;
    więcej na ten temat; mohlo by vás také zajímat; читайте ещё по теме; читайте по теме;
    материал по теме; новости по теме; читайте за темою; матеріали за темою;
    延伸阅读; 延伸閱讀; 相关阅读; 相關閱讀; 推荐阅读; 推薦閱讀; 更多阅读; 更多閱讀; 相关新闻;
    相關新聞; 作者最近文章; 小编最近文章; 作者最新文章; 作者其他文章; 此前报道; 早前报道;
    相关报道; 相關報導; 往期回顾; 往期推荐; 热门阅读; 関連記事; あわせて読みたい;
    合わせて読みたい; 関連ニュース; 関連動画; 関連エントリ; 関連エントリー;
    関連トピック; 関連トピックス; 関連コンテンツ; 関連投稿; 関連する記事;
    この記事に関連するニュース; 最新topics; 最新トピックス; 新着記事; 新着エントリ; 新着エントリー;
    オススメサイト; おすすめサイト; 인기기사; 인기 기사; 관련 영상; 함께 볼만한 기사;
    เรื่องที่เกี่ยวข้อง; yuk, simak juga; yuk, simak juga video ini; simak juga video ini;
    simak juga video berikut; simak juga video menarik berikut; jangan lewatkan video terbaru;
    saksikan video pilihan di bawah ini; saksikan juga video berikut; leé también; leé además;
    mirá también; mirá además; 阅读下一篇; 閱讀下一篇; artikel menarik lainnya;
    berita lainnya; tin cùng chuyên mục; tin tức liên quan"""
)
READ_ALSO: Final = FlowLine(
    "read_also",
    Label.TEASER,
    "leads to another story",
    40.0,
    whole=_UNMISTAKABLE,
    marked=_UNMISTAKABLE
    | _phrases(
        """lihat juga; simak juga; tonton juga; xem thêm; mời xem thêm; δείτε επίσης; δείτε ακόμα;
        δείτε ακόμη; дивіться також; дивись також; більше за темою; смотрите также; ещё по теме;
        материалы по теме; läs vidare; læs videre; les videre; se også;
        přečtěte si; čtěte více; podívejte se také; prečítajte si; pozrite si aj; طالع أيضا;
        قد يهمك; بیشتر بدانید; צפו גם;
        관련영상; vezi și; citește mai mult; pe aceeași temă;
        kapcsolódó cikk; olvass tovább; виж още; вижте още; още по темата; lee más; leer más;
        上一篇; 下一篇; saiba mais; assista também; veja também; lesen sie mehr; lesen sie hier;
        lire la suite; leggi di più; guarda anche; lees meer; bekijk ook;
        meer over dit onderwerp; zobacz też; zobacz także; ilgili haber; also read; read also"""
    ),
    linked=_phrases(
        """по теме; за темою; по темата; läs mer om; læs mere om; les mer om; xem thêm về;
        no te pierdas; auch interessant; در همین زمینه; در همین رابطه"""
    ),
)
ADVERT_LABEL: Final = FlowLine(
    "advert_mark",
    Label.ADVERT,
    "is the mark of an advert",
    6.0,
    whole=_phrases(
        """quảng cáo; διαφήμιση; annons; annonser; annonse; annonce; reklame; reklama; inzerce;
        inzercia; реклама; hirdetés; mainos; publicitate; oglas; oglasi; reklaam; reklāma;
        إعلان; اعلان; إعلانات; تبلیغات; آگهی; פרסומת; विज्ञापन; বিজ্ঞাপন; โฆษณา; 광고; iklan;
        スポンサード リンク; スポンサー リンク; story continued below;
        article continued below; advertisement story continued below;
        advertisement scroll to continue with content; gulir untuk lanjut membaca;
        scroll untuk melanjutkan; scroll untuk lanjut membaca; lanjutkan membaca artikel di bawah;
        annonsen fortsätter nedan; fortsätt läsa efter annonsen; fortsätter efter annonsen;
        fortsætter efter annoncen; historien fortsætter efter annoncen;
        článek pokračuje pod reklamou; pokračování článku pod reklamou; text pokračuje pod reklamou;
        juttu jatkuu mainoksen jälkeen; artikkeli jatkuu mainoksen jälkeen;
        a cikk a hirdetés után folytatódik; a cikk folytatódik a hirdetés után;
        articolul continuă după reclamă; articolul continuă după publicitate;
        продовження після реклами; продовження статті після реклами; המשך הכתבה אחרי הפרסומת;
        הכתבה ממשיכה אחרי הפרסומת; विज्ञापन के बाद खबर जारी है"""
    ),
)
SHARE_LABEL: Final = FlowLine(
    "share_label",
    Label.SHARE,
    "offers to share the article, or to print it",
    8.0,
    whole=_phrases(
        """dela; dela artikeln; dela den här artikeln; dela på facebook; dela på twitter;
        skriv ut artikeln; del artiklen; del denne artikel; del på facebook; del på twitter;
        del artikkelen; del saken; sdílet; sdílet článek; sdílejte článek; sdílejte; tisknout;
        sdílet na facebooku; sdílet na twitteru; zdieľať; zdieľať článok; zdieľať na facebooku;
        κοινοποίηση; κοινοποιήστε; κοινοποιήστε το άρθρο; μοιραστείτε το; μοιραστείτε το άρθρο;
        поділитися; поділитись; поширити; поділитися новиною; поділитися у facebook;
        поделиться новостью; شارك; شارك المقال; شارك هذا المقال; شارك الخبر; شارك على فيسبوك;
        مشاركة; انسخ الرابط; اشتراک گذاری; اشتراک‌گذاری; به اشتراک بگذارید; ارسال به; کپی لینک;
        שתפו; שתפו את הכתבה; שתפו בפייסבוק; שתפו בוואטסאפ; שיתוף; הדפסה; שלחו לחבר; शेयर करें;
        इस खबर को शेयर करें; podziel się artykułem; podziel się tym artykułem;
        del denne saken; jaa tämä juttu; kongsi berita ini; kongsikan berita ini; แชร์ข่าวนี้;
        แชร์บทความนี้; 뉴스 공유하기; 이 기사 공유하기; споделете новината; сподели новината;
        bu haberi paylaş; haberi paylaş; partajează articolul; iesaki šo rakstu; share this news;
        share this report; この記事をシェア; この記事をシェアする; この記事を共有する;
        このニュースを共有する; このニュースをシェアする; ニュースをシェア; 分享这篇文章;
        分享這篇文章; 分享此文; このニュースをシェア; このページをシェア; この動画をシェア;
        공유하기; 기사 공유하기; 글씨키우기; 글씨줄이기; 글씨작게; 글씨 키우기;
        글씨 줄이기; 본문 글씨 키우기; 본문 글씨 줄이기; 프린트; 인쇄하기; 기사저장; 기사스크랩;
        스크랩; url복사; distribuie; distribuie articolul; distribuiți;
        distribuie pe facebook; megosztás; megosztom; megosztás facebookon; cikk megosztása;
        jaa artikkeli; jaa juttu; jaa facebookissa; jaa tämä artikkeli; bagikan; bagikan artikel;
        bagikan artikel ini; bagikan berita ini; salin tautan; chia sẻ; chia sẻ bài viết;
        chia sẻ bài viết này; sao chép liên kết; podijeli; podijeli članak; сподели; споделете"""
    ),
    marked=_phrases("لینک کوتاه; لینک کوتاه خبر; لینک کوتاه مطلب"),
)
TOOL_LABEL: Final = FlowLine(
    "reader_tool",
    Label.INTERFACE,
    "is the name of a tool for readers",
    6.0,
    whole=_phrases(
        """save for later; add to reading list; add to favorites; add to favourites; read in app;
        replay video; link copied; zur merkliste hinzufügen;
        zu merkliste hinzufügen; auf die merkliste; als favorit speichern; zum videoplayer;
        ajouter à vos sélections; ajouter à mes favoris;
        ajouter aux favoris; contribuer;
        se ha copiado el enlace; enlace copiado; copiar enlace; añadir a favoritos;
        guardar para después; salvar para ler depois; link copiado; copiar link;
        følg emner i artiklen; följ ämnen i artikeln; читать в telegram; включить уведомления;
        본문 요약봇; 글자 크기 변경하기; 글자 크기 변경; 기사 스크랩하기; 댓글쓰기;
        댓글 쓰기; 구독하기; 扫一扫分享到微信; 点击播放;
        autoriser; externen inhalt laden; conforme a los criterios de; la noticia en otros medios;
        حجم الخط; نسخ الرابط; استمع للمقال; फॉलो करें; कॉपी लिंक;
        वीडियो देखें; देखें वीडियो"""
    ),
    unlisted=True,
)
LEADS_ON: Final = FlowLine(
    "read_also",
    Label.TEASER,
    "leads to another story",
    40.0,
    marked=_phrases(
        """read more; for more, read; for more read; related photo; related photos; related video;
        related videos; related gallery; related slideshow; more from the archive;
        читайте также; read next; read this next; related story; related stories;
        related article; related articles; related coverage; more on this story; mehr dazu;
        passend zum thema; noticia relacionada; meer lezen; czytaj dalej; ezt olvasta már;
        подробнее по теме; читайте подробнее; також за темою; bunu da oku; đọc tiếp;
        더 읽어보기; ये खबर भी पढ़ें; ये भी देखें; مواضيع قد تهمك; διαβάστε αναλυτικά"""
    ),
    linked=_phrases(
        """more on this; related reading; don't miss; lesetipp; lea más; también lee;
        saiba mais sobre;
        confira mais; confira também; veja ainda; leggi pure; per approfondire; approfondisci;
        ti consigliamo; zobacz koniecznie; olvasta már"""
    ),
    of_headlines=True,
)
"""Before a headline in the same line; alone they may be a link to the text itself."""
LOGIN_LABEL: Final = FlowLine(
    "login_label",
    Label.INTERFACE,
    "is of a form to log in, or to register",
    7.0,
    whole=_phrases(OF_LOGIN),
    unlisted=True,
    asked=True,
)
FORM_LABEL: Final = FlowLine(
    "form_label",
    Label.INTERFACE,
    "is the button of a form, or a note on its fields",
    7.0,
    whole=_phrases(OF_FORMS),
    unlisted=True,
)
SHOP_BUTTON: Final = FlowLine(
    "shop_button",
    Label.INTERFACE,
    "is the button of a shop",
    7.0,
    whole=_phrases(BUTTONS_OF_SHOPS),
    pressed=_phrases(LINKS_OF_SHOPS),
    unlisted=True,
)
GIFT_BUTTON: Final = FlowLine(
    "gift_button",
    Label.ADVERT,
    "asks to give, or to subscribe",
    6.0,
    pressed=_phrases(LINKS_OF_GIFTS),
)
LIST_BUTTON: Final = FlowLine(
    "list_button",
    Label.INTERFACE,
    "is the button of a list",
    6.0,
    whole=_phrases(BUTTONS_OF_LISTS),
    unlisted=True,
)
TO_ALL: Final = FlowLine(
    "to_all",
    Label.NAVIGATION,
    "leads to the whole of a list",
    8.0,
    whole=_phrases(LEADING_TO_ALL),
    linked=_phrases(LEADING_TO_ALL),
    unlisted=True,
)
KINDS: Final = (
    READ_ALSO,
    LEADS_ON,
    ADVERT_LABEL,
    SHARE_LABEL,
    TOOL_LABEL,
    LOGIN_LABEL,
    FORM_LABEL,
    SHOP_BUTTON,
    GIFT_BUTTON,
    LIST_BUTTON,
    TO_ALL,
)
MOST_WORDS: Final = max(kind.words for kind in KINDS)
EDGES: Final = " \t\n•*·-–—:：|»«›‹>→▶►▲☞■◆●…._()[]【】/!"
WHOLE_EDGES: Final = EDGES + "+<←"
"""Buttons have other signs behind them too."""
SPACES: Final = 2
"""Of a headline that is no link, at least."""
MARKS: Final = ":：|»›>→"
WITHOUT_SPACES: Final = "\u2e80"
"""The first character of the languages of East Asia, as an index has them."""
SEVERAL: Final = 7
"""Characters of these that are several words."""
QUESTIONS: Final = "?!？！"
"""Headlines end with these too."""
ASKED: Final = WHOLE_EDGES + "?؟？;"
"""Behind "Forgotten password", in Arabic and Greek too."""
BADGES: Final = tuple(
    sorted(
        _phrases(
            """article réservé à nos abonnés; article réservé aux abonnés; réservé aux abonnés;
            réservé à nos abonnés; abonnés; exclusivo para suscriptores; solo suscriptores;
            para suscriptores; exclusivo para assinantes; solo per gli abbonati; nur für abonnenten;
            (s+); s+; premium; subscriber only; subscribers only; for subscribers;
            dla prenumeratorów; alleen voor abonnees"""
        ),
        key=len,
        reverse=True,
    )
)
"""Before a line that leads to a story which costs something."""
_MARK: Final = re.compile(rf" ?[{MARKS}\n\]】]|\s[–—-]\s")
_WORD_END: Final = re.compile(r"(?!\w)")
_SENTENCE: Final = re.compile(r" (?:of|that|the|they|we|you)\b")
"""Behind "See all" in a headline: "See all the winners"."""


def may_be_flow_line(letters: str) -> bool:
    """Whether a text may be one, by its first letters: mostly a fast No.

    Of what is spelt in several ways, or shorter, the letters tell too little.
    """
    return letters in _LETTERS or not (letters.isascii() and letters.isalpha())


def flow_line_of(
    text: str, words: float, *, is_linked: bool, is_entry: bool, ends_sentence: bool
) -> FlowLine | None:
    """What line of a paper a block is, if any.

    is_linked: whether most of it is; what begins with a badge of paid stories leads on as well.
    is_entry: whether it is an entry of a list or a heading, where one word may be a text's own.
    """
    if words > MOST_WORDS:
        return None
    spelt = _spelt(text)
    said = _without_badge(spelt)
    is_linked = is_linked or len(said) < len(spelt)
    ends = ends_sentence and text[-1] not in QUESTIONS
    for phrase, kind in _openings(said):
        if words > kind.words or not said.startswith(phrase):
            continue
        rest = said[len(phrase) :]
        is_own = is_entry and (kind.unlisted or _is_word(phrase, kind))
        is_whole = (phrase in kind.whole and not is_own) or (is_linked and phrase in kind.pressed)
        if is_whole and not rest.strip(_edges(kind)):
            return kind
        is_own = is_entry and kind.unlisted
        if is_linked and not ends and not is_own and _is_linked_line(phrase, rest, kind):
            return kind
        leads_on = not kind.of_headlines or _is_headline(rest, ends=ends, is_linked=is_linked)
        if leads_on and phrase in kind.marked and _MARK.match(rest):
            return kind
    return None


def _edges(kind: FlowLine) -> str:
    return ASKED if kind.asked else WHOLE_EDGES


def _is_word(phrase: str, kind: FlowLine) -> bool:
    """Whether it is one word; without spaces between words, what leads to stories is several."""
    if " " in phrase:
        return False
    is_several = kind is READ_ALSO or len(phrase) >= SEVERAL
    return phrase < WITHOUT_SPACES or not is_several


def _is_headline(rest: str, *, ends: bool, is_linked: bool) -> bool:
    """Whether what follows a phrase may be one: not a sentence, nor a number, a term, a chapter."""
    if ends or is_linked:
        return not ends
    said = rest.strip(EDGES)
    return rest[-1:] not in QUESTIONS and not said[:1].isdigit() and said.count(" ") >= SPACES


def heads_links(text: str) -> bool:
    """Whether a block is nothing but the words before links to other stories."""
    said = _spelt(text)
    for phrase, kind in _openings(said):  # mostly none
        is_begun = kind is READ_ALSO and said.startswith(phrase)
        if is_begun and not said[len(phrase) :].strip(EDGES):
            return True
    return False


def _is_linked_line(phrase: str, rest: str, kind: FlowLine) -> bool:
    told = phrase in kind.marked or phrase in kind.linked
    is_sentence = kind is TO_ALL and _SENTENCE.match(rest) is not None
    return told and not is_sentence and _WORD_END.match(rest) is not None


def _spelt(text: str) -> str:
    said = text[:LENGTH].lower()
    return (said if said.isascii() else _plain(said)).lstrip(EDGES)


def _without_badge(said: str) -> str:
    badge = next(filter(said.startswith, BADGES), "") if said.startswith(BADGES) else ""
    return said[len(badge) :].lstrip(EDGES)


def _openings(said: str) -> tuple[tuple[str, FlowLine], ...]:
    """The phrases that have the first word of a text, the longest first."""
    first = _FIRST_WORD.match(said)
    return _BY_FIRST_WORD.get(first.group(), ()) if first else ()


LENGTH: Final = 400
"""Characters that are looked at; a block with as many words as a kind may have is seldom longer."""
_FIRST_WORD: Final = re.compile(rf"[^\s{MARKS}\]】]{{1,30}}")


def _by_first_word() -> dict[str, tuple[tuple[str, FlowLine], ...]]:
    table: dict[str, list[tuple[str, FlowLine]]] = {}
    for kind in KINDS:
        for phrase in sorted(
            kind.whole | kind.marked | kind.linked | kind.pressed, key=lambda one: (-len(one), one)
        ):
            table.setdefault(phrase.partition(" ")[0], []).append((phrase, kind))
    return {first: tuple(phrases) for first, phrases in table.items()}


_BY_FIRST_WORD: Final = _by_first_word()
_LETTERS: Final = frozenset(map(first_letters, (*_BY_FIRST_WORD, *BADGES)))
