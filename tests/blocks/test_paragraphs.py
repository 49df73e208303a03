"""Hard-wrapped pages of every kind, and pages that only look as if."""

from textwrap import dedent, wrap

import pytest

from cleaner.blocks.lines import read_lines
from cleaner.blocks.paragraphs import join_lines

KEEPER = (
    "The keeper of the lighthouse had written down the weather every morning for thirty years, and "
    "when the museum asked him for his books he sent them all of it, in eleven crates, by boat."
)
BOAT = (
    "The boat was late. It had been held up by the same fog that fills most of the ninth crate, as "
    "the director of the museum noted in a letter that nobody has answered so far."
)
LATE = "It is not known whether the keeper has read it, for he has no telephone and sees no need."


def texts(source: str) -> list[str]:
    """Give the text of every block."""
    return [paragraph.text for paragraph in join_lines(read_lines(source))]


def levels(source: str) -> dict[str, int]:
    """Give the headings and their levels."""
    return {p.text: p.level for p in join_lines(read_lines(source)) if p.level}


def lines(text: str, width: int = 72, first: str = "", rest: str = "") -> str:
    """Wrap a text, with what stands before its lines."""
    return "\n".join(wrap(text, width, initial_indent=first, subsequent_indent=rest))


@pytest.mark.parametrize("end", ["\n", "\r\n", " \n"])
def test_paragraphs(end: str) -> None:
    """With line ends of every system, and with the trailing space of format=flowed."""
    source = f"{lines(KEEPER)}\n\n{lines(BOAT)}\n".replace("\n", end)
    assert texts(source) == [KEEPER, BOAT]


def test_lynx() -> None:
    """Indented text, lists with hanging indents, nested ones too, and a heading in the middle."""
    heading = "The keeper of the lighthouse and what he wrote down in all those long years"
    source = "\n".join(
        (
            heading.center(80).rstrip(),
            "of his".center(80).rstrip(),
            "",
            lines(KEEPER, 74, "   ", "   "),
            "",
            lines(BOAT, 74, "     * ", "       "),
            lines(LATE, 74, "          + ", "            "),
            "     * Fog",
        )
    )
    assert texts(source) == [f"{heading} of his", KEEPER, f"* {BOAT}", f"+ {LATE}", "* Fog"]


def test_menus_stay_lines() -> None:
    """A wrapped page has lines that are short because they are short."""
    menu = ["Home", "Lighthouses of the coast", "Museum", "Letters to the museum and from it"]
    source = "\n".join((*menu, "", lines(KEEPER), "", *menu, lines(BOAT)))
    assert texts(source) == [*menu, KEEPER, *menu, BOAT]


def test_mail() -> None:
    """Quoted paragraphs keep one mark; depths, signature and names stay apart."""
    source = "\n".join(
        (
            "Ann Lee wrote:",
            lines(KEEPER, 72, "> ", "> "),
            ">",
            lines(BOAT, 72, "> > ", "> > "),
            lines(LATE, 72, "> ", "> "),
            "",
            lines(BOAT),
            "-- ",
            "Bob Roe, Museum of Fog",
            "telephone: ask the harbour master",
        )
    )
    assert texts(source) == [
        "Ann Lee wrote:",
        f"> {KEEPER}",
        ">",
        f"> > {BOAT}",
        f"> {LATE}",
        BOAT,
        "--",
        "Bob Roe, Museum of Fog",
        "telephone: ask the harbour master",
    ]


def test_rfc() -> None:
    """Numbered headings, indented text, a list of terms, a page break."""
    source = "\n".join(
        (
            "2.  Fog",
            "",
            lines(KEEPER, 72, "   ", "   "),
            "",
            lines(f"o  {BOAT}", 72, "   ", "      "),
            "",
            lines(f"(a) {LATE}", 72, "   ", "       "),
            "",
            "Roe & Lee                    Informational                      [Page 4]",
            "\f",
            "RFC 9999                    Fog at the Harbour                  May 1971",
            "",
            lines(BOAT, 72, "   ", "   "),
        )
    )
    assert texts(source) == [
        "2. Fog",
        KEEPER,
        f"o {BOAT}",
        f"(a) {LATE}",
        "Roe & Lee Informational [Page 4]",
        "RFC 9999 Fog at the Harbour May 1971",
        BOAT,
    ]


def test_german() -> None:
    """Divided words are made whole; "12." in a sentence begins no list; "Vor-" stays."""
    source = """\
Der Leuchtturmwärter hatte dreißig Jahre lang jeden Morgen das Wet-
ter aufgeschrieben, und als das Museum ihn um seine Bücher bat, gab
er sie alle her, in elf Kisten, mit dem Schiff, das im Hafen lag am
12. Mai und drei Tage auf die Flut warten musste. Über die Vor- und
Nachteile der Seefracht schrieb er nichts, über den Nebel aber sehr
viel. Die neunte Kiste handelt fast nur davon, wie die Muse-
umsleitung in einem Brief bemerkte, auf den bis heute kein Leucht-
turm geantwortet hat.
"""
    whole = (
        "Der Leuchtturmwärter hatte dreißig Jahre lang jeden Morgen das Wetter aufgeschrieben, "
        "und als das Museum ihn um seine Bücher bat, gab er sie alle her, in elf Kisten, mit dem "
        "Schiff, das im Hafen lag am 12. Mai und drei Tage auf die Flut warten musste. Über die "
        "Vor- und Nachteile der Seefracht schrieb er nichts, über den Nebel aber sehr viel. Die "
        "neunte Kiste handelt fast nur davon, wie die Museumsleitung in einem Brief bemerkte, auf "
        "den bis heute kein Leuchtturm geantwortet hat."
    )
    assert texts(source) == [whole]


JAPANESE = (
    "灯台守は三十年のあいだ毎朝の天気を書き留めてきたので、博物館が帳面を求めたとき、彼は"
    "十一の箱に詰めてすべてを船で送った。船は霧のために遅れたが、その霧こそ九番目の箱の大半を"
    "占めるものであると館長は手紙に記した。返事はまだ届いていない。"
)


@pytest.mark.parametrize("width", [40, 77])
def test_japanese(width: int) -> None:
    """Wrapped at 80 columns, two a character; or by lynx, which may count one for each."""
    cut = [JAPANESE[at : at + width] for at in range(0, len(JAPANESE), width)]
    source = "\n\n".join(["\n".join(cut)] * 3)
    assert texts(source) == [JAPANESE] * 3


def test_a_poem_stays_lines() -> None:
    """Though its lines are all of much the same length."""
    poem = """\
The fog came in on Monday night
And sat upon the harbour wall,
The keeper lit his only light
And saw no ship, no sea at all.

He wrote it down, as he would do,
In ink, upon the hundredth page:
"The fog is grey. The sky is too.
My pen is showing signs of age."
"""
    assert texts(poem) == [line for line in poem.splitlines() if line]
    assert texts(f"{lines(KEEPER)}\n\n{poem}")[1:] == texts(poem)


def test_code_is_one_block_of_its_lines() -> None:
    """Also on a wrapped page; what all of them are set in by is not theirs."""
    code = """\
    def light(keeper: Keeper, weather: Weather) -> Iterator[Flash]:
        # The lamp is lit at dusk, whatever the weather was at noon.
        for night in keeper.nights_of(weather.year, weather.month):
            yield Flash(night, seconds=4)

        keeper.book.append(weather)
"""
    wanted = dedent(code).rstrip()
    assert texts(code) == [wanted]
    assert texts(f"{lines(KEEPER)}\n\n{code}\n{lines(BOAT)}") == [KEEPER, wanted, BOAT]


def test_a_table_stays_rows() -> None:
    """Whose columns are set by spaces; and one of numbers, which single spaces set apart."""
    table = """\
Crate          Year of the first book          Weight in pounds      Fog
One            1941                            212                   little
Nine           1966                            187                   much
"""
    wanted = [" ".join(line.split()) for line in table.splitlines()]
    assert texts(f"{lines(KEEPER)}\n{table}{lines(BOAT)}") == [KEEPER, *wanted, BOAT]
    years = [
        f"19{n} The Lighthouse at Green Point, The Lighthouse at Far Point" for n in range(41, 45)
    ]
    years = [f"{year} {'and its Keeper':>8}" for year in years]
    prose = "\n\n".join([lines(KEEPER)] * 5)
    assert texts(f"{prose}\n\n" + "\n".join(years)) == [*[KEEPER] * 5, *years]


def test_paragraphs_that_start_by_indent() -> None:
    """Without blank lines; also where the line before is full."""
    source = "\n".join(lines(text, 72, "    ") for text in (KEEPER, BOAT, KEEPER, LATE))
    assert texts(source) == [KEEPER, BOAT, KEEPER, LATE]


def test_entries_of_a_list_without_hanging_indent() -> None:
    """Each number begins one, for the entry above began with one too."""
    source = "\n".join(lines(text, 72) for text in (f"1. {KEEPER}", f"2. {BOAT}", f"3. {LATE}"))
    assert texts(source) == [f"1. {KEEPER}", f"2. {BOAT}", f"3. {LATE}"]


def test_hanging_lines() -> None:
    """The lines below the first may stand further in."""
    source = "\n".join(lines(text, 72, "", "    ") for text in (KEEPER, BOAT, LATE))
    assert texts(source) == [KEEPER, BOAT, LATE]


def test_a_label_below_a_paragraph() -> None:
    """Is none of its words, though the last line is full."""
    full = "The keeper had written down the weather every morning of thirty years,\n"
    full += "and sent all of it to the museum in eleven crates by the morning boat.\n"
    assert texts(f"{lines(BOAT)}\n\n{full}Photograph by Ann Lee\n\n{lines(LATE)}")[2] == (
        "Photograph by Ann Lee"
    )


@pytest.mark.parametrize("blank", ["\n", "\n\n"])
def test_unwrapped_pages_stay_as_they_are(blank: str) -> None:
    """Lines of any length, with and without blank lines between."""
    page = [
        "Home",
        "News",
        KEEPER,
        BOAT,
        "Photograph by Ann Lee of the museum",
        LATE,
        "Share",
        BOAT,
    ]
    assert texts(blank.join(page)) == page


def test_headings_by_number_signs() -> None:
    """Of Markdown: two or more, or one that stands alone on a page that has others."""
    source = (
        "# Fog\n\nIt came.\n\n## Crates ##\nNine.\n\n# of crates: 9\nNine.\n\n#fog\n\n    ## no"
    )
    assert levels(source) == {"Fog": 1, "Crates": 2}
    assert levels("Crates\n\n# Nine\n\nFog") == {}
    assert levels("> ## Crates\n\ncode\n## comment") == {}


def test_a_title_by_a_number_sign() -> None:
    """The first line of a text in which no other begins so, and no comment, rank or tag."""
    assert levels("# Fog\n\nIt came.\n\nIt left.") == {"Fog": 1}
    assert levels("# Fog\nIt came.\n\nIt left.") == {}
    assert levels("# Fog\n\nIt came.\n\n# crates\n\nNine.") == {}
    assert levels("# Fog\n\nIt came.\n\n#crates #fog") == {}
    assert levels("#!/bin/sh\n\nfog") == levels("# 1\n\nFog") == levels("# $ fog\n\nFog") == {}
    assert levels("# Counts the crates.\n\ncrates = 9") == levels("# Fog") == {}


def test_underlined_headings() -> None:
    """The underline is as long as the heading, and no block of its own."""
    source = "Fog\n===\nIt came.\n\nThe crates\n---------\nNine.\n\nWet\n~~~~"
    assert levels(source) == {"Fog": 1, "The crates": 2, "Wet": 3}
    assert texts(source) == ["Fog", "It came.", "The crates", "Nine.", "Wet"]


@pytest.mark.parametrize(
    "source",
    [
        "Fog\n\n---",
        "Nine crates of fog\n---",
        "Fog\n--",
        "Fog\n***",
        "Fog\n- -",
        "Fog\n  ---",
        "---\n---",
        "Crate    Fog\n------------",
    ],
)
def test_other_drawn_lines_are_blocks(source: str) -> None:
    """Rules between parts of a page, and below the head of a table."""
    assert levels(source) == {}
    assert len(texts(source)) == 2
