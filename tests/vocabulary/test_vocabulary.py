"""The vocabulary: phrases are stored as blocks are looked up, and ordinary prose matches none."""

from collections import defaultdict
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.vocabulary import (
    ALL_STOP_WORDS,
    LANGUAGES,
    MONTHS,
    Concept,
    How,
    Match,
    concepts_of,
    normalise,
)
from cleaner.vocabulary.concepts import Phrases

CODES = ["de", "en", "es", "fr", "it", "ja", "nl", "pl", "pt", "ru", "tr", "zh"]
UNSPACED = {"ja", "zh"}
FEWEST_WHOLE = 3


def matches(text: str) -> tuple[Match, ...]:
    """Look a raw block up."""
    return concepts_of(normalise(text))


def found(text: str) -> set[tuple[Concept, How]]:
    """Leave the phrases out."""
    return {(match.concept, match.how) for match in matches(text)}


def ways(listed: Phrases) -> dict[str, frozenset[str]]:
    """Name the four tables of one concept in one language."""
    return {
        "whole": listed.whole,
        "start": listed.start,
        "marked": listed.marked,
        "anywhere": listed.anywhere,
    }


ALL_PHRASES = [
    (language, concept, way, phrase)
    for language, table in LANGUAGES.items()
    for concept, listed in table.items()
    for way, group in ways(listed).items()
    for phrase in sorted(group)
]


# The tables


def test_every_phrase_is_stored_as_normalised() -> None:
    """A phrase that `normalise` would change can never be found."""
    assert [row for row in ALL_PHRASES if normalise(row[3]) != row[3]] == []


@pytest.mark.parametrize("group", [{"whole"}, {"start", "marked"}, {"anywhere"}])
def test_no_phrase_has_two_meanings_in_one_way(group: set[str]) -> None:
    """Otherwise the order of the languages would decide."""
    meanings = defaultdict(set)
    for _, concept, way, phrase in ALL_PHRASES:
        if way in group:
            meanings[phrase].add(concept)
    assert {phrase: found for phrase, found in meanings.items() if len(found) > 1} == {}


def test_a_marked_phrase_is_not_also_a_bare_start() -> None:
    """The bare one would make the mark pointless."""
    for table in LANGUAGES.values():
        for listed in table.values():
            assert not listed.start & listed.marked


def test_there_are_twelve_languages_with_every_concept() -> None:
    """No gap is meant, so none is listed."""
    assert sorted(LANGUAGES) == CODES
    assert {code: set(Concept) - set(table) for code, table in LANGUAGES.items()} == {
        code: set() for code in LANGUAGES
    }


def test_every_concept_has_whole_and_opening_phrases_in_every_language() -> None:
    """A block that is the phrase, and a block that goes on after it, are both common."""
    for code, table in LANGUAGES.items():
        for concept, listed in table.items():
            assert len(listed.whole) >= FEWEST_WHOLE, (code, concept)
            assert listed.start | listed.marked, (code, concept)


def test_phrases_found_anywhere_are_long() -> None:
    """A single short word can be in any sentence."""
    for code, _, way, phrase in ALL_PHRASES:
        if way == "anywhere":
            assert len(phrase) >= (3 if code in UNSPACED else 7), phrase
            assert code in UNSPACED or " " in phrase, phrase


def test_openings_without_spaces_begin_with_an_ideograph_or_kana() -> None:
    """They are looked up by their first character."""
    for code, _, way, phrase in ALL_PHRASES:
        if code in UNSPACED and way in {"start", "marked"}:
            assert phrase[0] >= "\u2e80", phrase


def test_every_phrase_finds_itself() -> None:
    """No phrase is lost in the indexes."""
    for _, concept, way, phrase in ALL_PHRASES:
        text = {"marked": f"{phrase}: xyz", "anywhere": f"xyz {phrase} xyz"}.get(way, phrase)
        how = How.START if way == "marked" else How(way)
        assert (concept, how) in {(m.concept, m.how) for m in concepts_of(text)}, phrase


# Normalising


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Skip to content »", "skip to content"),
        ("12 Comments", "comments"),
        ("Comments (3)", "comments"),
        ("• 1,234  Shares", "shares"),
        ("Page 12 of 30 pages", "page 0 of 0 pages"),
        ("Don’t miss…", "don't miss"),
        ("(c) 2008 Example", "© 0 example"),
        ("(c) the third case", "c) the third case"),
        ("İLGİLİ YAZILAR", "ilgili yazilar"),
        ("İlgili Yazılar", "ilgili yazilar"),
        ("Ｆｏｔｏ：\u00a0dpa", "foto: dpa"),
        ("Weiter­lesen ▶️", "weiterlesen"),
        ("【関連記事】", "関連記事"),
        ("第12回", "第0回"),
        ("— 42 —", ""),
        ("", ""),
    ],
)
def test_normalise(text: str, expected: str) -> None:
    """Spellings of one phrase become one."""
    assert normalise(text) == expected


@given(st.text())
def test_normalised_text_has_letters_at_both_ends(text: str) -> None:
    """Whatever comes in, nothing but letters, marks of letters and © stands at the edges."""
    result = normalise(text)
    assert not result or result[0].isalpha() or result[0] == "©"
    assert "  " not in result


# Matching


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("Skip to main content", Concept.SKIP_LINK),
        ("Home", Concept.MENU),
        ("« Older Posts", Concept.PAGINATION),
        ("Back to top ↑", Concept.BACK_TO_TOP),
        ("You are here:", Concept.BREADCRUMB),
        ("Tags:", Concept.TAGS),
        ("Change language", Concept.LANGUAGE_PICKER),
        ("Share", Concept.SHARE),
        ("Log In", Concept.LOGIN),
        ("Search…", Concept.SEARCH),
        ("Required field *", Concept.FORM),
        ("Loading...", Concept.PLAYER),
        ("Add to cart", Concept.CART),
        ("Related Articles", Concept.COVERAGE),
        ("READ MORE »", Concept.READ_MORE),
        ("Subscribe", Concept.NEWSLETTER),
        ("- Advertisement -", Concept.ADVERT),
        ("3 Comments", Concept.COMMENT),
        ("Accept all cookies", Concept.COOKIE),
        ("All rights reserved.", Concept.COPYRIGHT),
        ("Privacy Policy", Concept.LEGAL),
        ("Staff Writer", Concept.BYLINE),
        ("Last updated:", Concept.DATELINE),
        ("Getty Images", Concept.CAPTION),
        ("About the author", Concept.CREDIT),
        ("STORY HIGHLIGHTS", Concept.HIGHLIGHT),
        ("Weiterlesen", Concept.READ_MORE),
        ("Compartir", Concept.SHARE),
        ("Laisser un commentaire", Concept.COMMENT),
        ("Notícias relacionadas", Concept.COVERAGE),
        ("Читайте также:", Concept.COVERAGE),
        ("Chi siamo", Concept.MENU),
        ("Inloggen", Concept.LOGIN),
        ("Dodaj do koszyka", Concept.CART),
        ("ÇEREZ POLİTİKASI", Concept.LEGAL),
        ("【関連記事】", Concept.COVERAGE),
        ("返回顶部", Concept.BACK_TO_TOP),
        ("延伸閱讀", Concept.COVERAGE),
    ],
)
def test_whole(text: str, concept: Concept) -> None:
    """The block is nothing but the phrase."""
    assert (concept, How.WHOLE) in found(text)


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("Read more: What the council decided", Concept.READ_MORE),
        ("Related: A short history", Concept.READ_MORE),
        ("Video: The rescue", Concept.READ_MORE),
        ("Watch: Crowds gather", Concept.READ_MORE),
        ("VIDEO | A new bridge", Concept.READ_MORE),
        ("Opinion: Is it solvable?", Concept.READ_MORE),
        ("Also read – the other report", Concept.READ_MORE),
        ("By Ann Example", Concept.BYLINE),
        ("Photo by Ann Example", Concept.CAPTION),
        ("Photo/Ann Example", Concept.CAPTION),
        ("Copyright 2012 Example Press", Concept.COPYRIGHT),
        ("©2012 Example", Concept.COPYRIGHT),
        ("(c) 2008", Concept.COPYRIGHT),
        ("All rights reserved by the owner", Concept.COPYRIGHT),
        ("Subscribe to our weekly letter", Concept.NEWSLETTER),
        ("Sign up for our newsletter", Concept.NEWSLETTER),
        ("Follow us on Example", Concept.SHARE),
        ("Posted in Shoes, Hats", Concept.TAGS),
        ("Filed under: Hats", Concept.TAGS),
        ("Tags: hats, shoes", Concept.TAGS),
        ("More from the sports desk", Concept.COVERAGE),
        ("Page 2 of 17 shown", Concept.PAGINATION),
        ("Updated 3 May 2012", Concept.DATELINE),
        ("Updated May 3", Concept.DATELINE),
        ("Published: Monday", Concept.DATELINE),
        ("Part of complete coverage on Hats", Concept.COVERAGE),
        ("Lesen Sie auch: Der zweite Teil", Concept.READ_MORE),
        ("Foto: Ann Beispiel", Concept.CAPTION),
        ("Veröffentlicht am 3. Mai 2012", Concept.DATELINE),
        ("Leia também: a outra parte", Concept.READ_MORE),
        ("Lire aussi : la suite", Concept.READ_MORE),
        ("Publié le 3 mai 2012", Concept.DATELINE),
        ("Ver también: la otra parte", Concept.READ_MORE),
        ("Publicado el 3 de mayo", Concept.DATELINE),
        ("Читайте также: Вторая часть", Concept.READ_MORE),
        ("Опубликовано: 3 мая", Concept.DATELINE),
        ("Опубликовано 3 мая", Concept.DATELINE),
        ("Lees ook: het tweede deel", Concept.READ_MORE),
        ("Czytaj także: Druga część", Concept.READ_MORE),
        ("Leggi anche: la seconda parte", Concept.READ_MORE),
        ("Ayrıca oku: ikinci bölüm", Concept.READ_MORE),
        ("関連記事：続報", Concept.COVERAGE),
        ("公開日 2012年5月3日", Concept.DATELINE),
        ("写真：例新聞", Concept.CAPTION),
        ("延伸阅读：第二部分", Concept.COVERAGE),
        ("发布时间：2012-05-03", Concept.DATELINE),
        ("作者：某某", Concept.BYLINE),
    ],
)
def test_start(text: str, concept: Concept) -> None:
    """The block starts with the phrase and goes on."""
    assert (concept, How.START) in found(text)


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("Contents © Example, all rights reserved, 2012", Concept.COPYRIGHT),
        ("This page uses cookies to improve things", Concept.COOKIE),
        ("We use cookies.", Concept.COOKIE),
        ("Ann Example and Bob Example contributed to this report.", Concept.CREDIT),
        ("It seems that JavaScript is disabled in this browser", Concept.PLAYER),
        ("See our Terms of Use for more", Concept.LEGAL),
        ("This site is protected by reCAPTCHA and others", Concept.LEGAL),
        ("Menu (skip to main content)", Concept.SKIP_LINK),
        ("Unsere Seite verwendet Cookies, um besser zu werden", Concept.COOKIE),
        ("Ce site et nous utilisons des cookies", Concept.COOKIE),
        ("Example S.A. Todos los derechos reservados.", Concept.COPYRIGHT),
        ("ООО «Пример». Все права защищены.", Concept.COPYRIGHT),
        ("Örnek A.Ş. Tüm hakları saklıdır.", Concept.COPYRIGHT),
        ("Example Inc. 無断転載を禁じます。", Concept.COPYRIGHT),
        ("某某公司 版权所有 2012", Concept.COPYRIGHT),
        ("このサイトではCookieを使用しています", Concept.COOKIE),
    ],
)
def test_anywhere(text: str, concept: Concept) -> None:
    """The phrase is somewhere in the block."""
    assert (concept, How.ANYWHERE) in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "Video games are popular with people of every age.",
        "Video-sharing became a business within a year.",
        "Watch out for the ice on the northern road.",
        "Photos of the flood were shown to the committee.",
        "Opinion polls show that the race is close.",
        "Related problems were reported in three other cities.",
        "Read the letter aloud, the judge said.",
        "Tags were sewn on every shirt before it left the factory.",
        "Share prices fell sharply on Monday.",
        "Next, the committee will hear the farmers.",
        "Home owners were told to boil their water.",
        "Follow the river until it meets the road.",
        "Search teams found the missing hikers on Tuesday.",
        "Published in the spring, the novel sold poorly at first.",
        "Updated rules for fishing take effect in June.",
        "Comments by the minister angered the unions.",
        "Copyright law was written for printers.",
        "Subscribe or not, readers were angry.",
        "Register offices across the country were closed.",
        "The shop sells cookies, tea and a cake of the day.",
        "Print runs were small in those years.",
        "Like many others, she left the city.",
        "Der Präsident sprach am Dienstag über die neuen Maßnahmen.",
        "Teilen der Stadt fehlt noch immer der Strom.",
        "Video und Ton wurden getrennt aufgenommen.",
        "Suche nach dem Täter dauert an.",
        "El presidente habló el martes sobre las nuevas medidas.",
        "Buscar trabajo no es fácil en esta ciudad.",
        "Le président a parlé mardi des nouvelles mesures.",
        "Voir la mer était son rêve depuis toujours.",
        "O presidente falou na terça-feira sobre as novas medidas.",
        "Foto e texto foram publicados sem autorização.",
        "Президент рассказал во вторник о новых мерах поддержки.",
        "Видео снимали три дня в горах.",
        "Il presidente ha parlato martedì delle nuove misure.",
        "Guarda il cielo e pensa alla casa lontana.",
        "De president sprak dinsdag over de nieuwe maatregelen.",
        "Deel van het dak is ingestort.",
        "Prezydent mówił we wtorek o nowych rozwiązaniach.",
        "Zobacz, jak szybko płynie ta rzeka.",
        "Cumhurbaşkanı salı günü yeni önlemleri anlattı.",
        "Haber alınca hemen yola çıktılar.",
        "首相は火曜日、新しい対策について説明した。",
        "写真を撮る人が年々増えている。",
        "广告业正在发生变化，许多公司已经裁员。",
        "总理星期二在会议上谈到了新的措施。",
        "作物今年歉收，农民十分担忧。",
        "図書館は来月から休館する。",
    ],
)
def test_ordinary_sentences_match_nothing(text: str) -> None:
    """A phrase that begins ordinary sentences would cost body text."""
    assert matches(text) == ()


def test_a_phrase_ends_where_a_word_ends() -> None:
    """`by` is not in `bystanders`, nor in `by-election`, nor `posted in` in `posted indoors`."""
    assert matches("Bystanders called for help") == ()
    assert matches("By-election results are expected at noon") == ()
    assert matches("Posted indoors, the notice was hardly seen") == ()
    assert matches("The terms of useful life are disputed") == ()


def test_anywhere_is_for_short_blocks_only() -> None:
    """A long paragraph that mentions cookies is about something."""
    notice = "The site uses cookies in many ways"
    assert (Concept.COOKIE, How.ANYWHERE) in found(notice)
    assert (Concept.COOKIE, How.ANYWHERE) not in found(notice + " and in many more ways" * 20)


def test_order_is_whole_start_anywhere_then_concept() -> None:
    """So the first match is the best evidence."""
    result = matches("Skip to main content")
    assert [match.how for match in result] == [How.WHOLE, How.START, How.ANYWHERE]
    order = list(Concept)
    for text in (
        "© 2012 Example. All rights reserved. Terms of use. Privacy policy",
        "By clicking accept",
    ):
        keys = [(list(How).index(m.how), order.index(m.concept)) for m in matches(text)]
        assert keys == sorted(keys)
        assert len(keys) > 1


def test_the_longest_phrase_of_a_concept_is_reported_once() -> None:
    """`we use cookies` and `use cookies` are one piece of evidence."""
    assert matches("Know that we use cookies and use of cookies") == (
        Match(Concept.COOKIE, "use of cookies", How.ANYWHERE),
    )


@pytest.mark.parametrize("character", ["a", " ", "-", "(", ":", "©", "写", "a ", "- a", "by "])
def test_time_is_linear(character: str) -> None:
    """100 kB of anything takes no longer than a blink; quadratic code would take minutes."""
    text = character * (100_000 // len(character))
    start = process_time()
    normalised = normalise(text)
    concepts_of(normalised)
    concepts_of(text)
    assert process_time() - start < 1.0


# Words


def test_stop_words_are_case_folded() -> None:
    """They are compared with case-folded words."""
    assert all(word == word.casefold() and " " not in word for word in ALL_STOP_WORDS)


def test_all_stop_words_leave_out_what_is_content_elsewhere() -> None:
    """`die`, `door` and `war` are function words in one language only."""
    assert {"the", "und", "que", "и", "bir", "の", "的", "nie", "het"} <= ALL_STOP_WORDS
    assert not {"die", "door", "war", "art", "car", "man", "van", "sin"} & ALL_STOP_WORDS


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("january", 1), ("sept", 9), ("märz", 3), ("jänner", 1), ("enero", 1), ("août", 8),
        ("dezembro", 12), ("gennaio", 1), ("maart", 3), ("października", 10), ("мая", 5),
        ("декабрь", 12), ("kasım", 11), ("kasim", 11), ("5月", 5), ("十二月", 12),
    ],
)  # fmt: skip
def test_months(name: str, number: int) -> None:
    """Every language's months have their number."""
    assert MONTHS[name] == number


def test_months_are_case_folded() -> None:
    """They are compared with case-folded words."""
    assert all(name == name.casefold() for name in MONTHS)
    assert set(MONTHS.values()) == set(range(1, 13))
