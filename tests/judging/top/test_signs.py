"""Bylines, dates and names at the top of an article."""

from dataclasses import replace

import pytest

from cleaner.judging.top.signs import (
    are_names,
    byline,
    date,
    is_bullet,
    is_clock,
    is_name,
    is_name_and_title,
    is_whole_day,
    names_writer,
)
from tests.judging.lines import look_of


@pytest.mark.parametrize(
    "text",
    [
        "By Ann Otter",
        "Von Ann Otter, Oslo",
        "Posted by Ann",
        "Ann Otter ann at moor.example",
        "From: Ann Otter <ann@moor.example>",
        "Créé par Zoé Noël, dernière modification par Bo Ek le févr. 14, 2023",
        "Angelegt von Nils Ohm, zuletzt geändert von Bo Ek am Feb. 14, 2023",
        "Creado por Ana Gil",
        "Ann Otter\nOctober 23, 2002",
        "Analysis by Ann Otter, The Quay",
        "Opinion by Ann Otter",
        "Ein Gastbeitrag von Ann Otter",
        "Szerző: Kis Anna",
        "Text und Foto: Ann Otter",
        "Av Ann Otter",
        "12 jan 23 | 5h27 Por Ana Gil",
        "โดย สมชาย ใจดี",
        "Του Νίκου Ψαρά",
        "Της Άννας Ψαρά – Χανιά",
        "From: Ann Otter <aotter@xxxxxxxxx>",
    ],
)
def test_bylines(text: str) -> None:
    """The evidence is the word before the name."""
    assert byline(look_of(text)) is not None


@pytest.mark.parametrize(
    "text",
    [
        "By then it was too late for all of them.",
        "Ann Otter",
        "Write to us: ann@moor.example",
        "ann@moor.example",
        "Créé par Zoé Noël en 1889, le pont fut longtemps le plus haut du pays.",
        "Angelegt von der Gemeinde und den Vereinen",
        "Angelegt von Hand im Garten",
        "Utworzone przez gminę",
        "FOR IMMEDIATE RELEASE\nOctober 23, 2002",
        "Press Release\nOctober 23, 2002",
        "Communiqué de Presse\n23 octobre 2002",
        "Comunicato Stampa\n23 ottobre 2002",
        "Szerző: a halász kérdez",
        "12 Ways to Win by Ann Otter",
        "14 Jan | 5 Goals by Ann",
        "10:30 da Napoli Centrale",
        "Oleh Otter, Kyiv",
        "Analysis by the numbers",
        "Essay by candle light",
        "Ann Otter, queen of the moor",
        "Ann Otter, who was the editor of the paper for nine years",
        "Textes: les bateaux du port",
        "Av hensyn til båten",
        "Autor | Nachricht",
        "Auteur | Message",
        "Του ποταμού τα νερά",
        "Του Μαΐου",
    ],
)
def test_what_is_no_byline(text: str) -> None:
    """A sentence that happens to begin so is none."""
    assert byline(look_of(text)) is None


@pytest.mark.parametrize(
    ("text", "names", "is_byline"),
    [
        ("Interview: Ann Otter", ("byline",), True),
        ("Interview: Ann Otter", (), False),
        ("Ann Otter", ("credits", "reader", "credits"), True),
        ("Ann Otter", ("credits",), False),
        ("Ann Otter", ("reader",), False),
        ("Ann Otter", ("autor",), True),
        ("Ann Otter", ("author", "related"), False),
        ("Website", ("author",), False),
        ("SHOW ALL ARTICLES OF", ("author",), False),
        ("-", ("author",), False),
        ("Fri., Aug. 23, 2019 2 min. read", ("author",), False),
        ("Nov 29, 2021 at 8:25 am", ("author",), False),
    ],
)
def test_elements_named_for_the_author(
    text: str, names: tuple[str, ...], *, is_byline: bool
) -> None:
    """Say who wrote what; those of pictures do not."""
    assert (byline(replace(look_of(text), tag="div", names=names)) is not None) is is_byline


def test_a_name_and_a_title() -> None:
    """May be one of a staff: it takes a place beside the day to be a byline."""
    line = look_of("Ann Otter, staff writer")
    assert is_name_and_title(line)
    assert byline(line) is None
    others = "Ann Otter, queen of the moor", "Ann Otter", "The paper, an editor", "Ann Otter, "
    assert not any(is_name_and_title(look_of(text)) for text in others)


def test_a_linked_word_behind_by_in_an_entry() -> None:
    """May be how things are sorted or how one gets there: "By region", "By ferry"."""
    for links in (0.0, 0.7, 1.0):
        assert byline(replace(look_of("By Ferry"), tag="li", links=links)) is None


def test_a_linked_name_further_inside_an_element_for_the_author() -> None:
    """Is a byline; other lines there are what else stands in it."""
    names = ("<div>", "box", "<div>", "text", "<div>", "inner", "<section>", "mod", "autor")
    name = replace(look_of("Ann Otter"), tag="div", names=names)
    assert byline(name) is None
    assert byline(replace(name, links=1.0)) is not None
    assert byline(replace(name, text="All boats", links=1.0)) is None


def test_a_linked_headline_that_opens_with_a_role() -> None:
    """Is of another story."""
    line = look_of("Analysis by Ann Otter")
    assert byline(line) is not None
    assert byline(replace(line, links=1.0)) is None
    assert byline(replace(line, tag="h3")) is None


@pytest.mark.parametrize("tag", ["h3", "li"])
@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("By train", False),
        ("2 di uova", False),
        ("+ € 90,00 di Trasporto", False),
        ("€430,00 di Listino", False),
        ("By 20% Off", False),
        ("12:30 By Ann Otter", True),
        ("By Ann Otter | Fares rise 5%", True),
        ("2. By Ann Otter", True),
        ("By Train", False),
        ("Por correo", False),
        ("Von der Küste", False),
        ("Door de week", False),
        ("By Ann Otter", True),
        ("By REUTERS", True),
        ("By: ann", True),
        ("Written by ann", True),
    ],
)
def test_headings_and_entries_that_open_like_bylines(tag: str, text: str, *, names: bool) -> None:
    """How to get there, and how to pay, is told in sections too."""
    assert (byline(replace(look_of(text), tag=tag)) is not None) is names


@pytest.mark.parametrize(
    ("text", "is_date"),
    [
        ("3 May 2014", True),
        ("Updated 8:15 AM EST, Mon March 8, 2021", True),
        ("Monday", False),
        ("Last update: 1/16 3:36 pm", True),
        ("Fri., Aug. 23, 2019 2 min. read", True),
        ("Since Aug. 23, 2019 two boats have sunk", False),
        ("Updated twice a day", False),
        ("Date of the last revision: March 8, 2021", True),
        ("Datum der letzten Aktualisierung dieser Seite: 8. März 2021", True),
        ("The treaty on the pier, last revised: March 8, 2021", False),
        ("The book was first published in London: March 8, 2021", False),
        ("The council meets about the new pier: March 8, 2021", False),
        ("Saturday, 3 December 2022, 16:30 – 18:30", False),
        ("Samstag, 3. Dezember 2022, 16 bis 18.30 Uhr", False),
        ("3 December 2022, 4:30 pm to 6:30 pm", False),
        ("Published 3 December 2022, 16:30 – 18:30", True),
        ("On 3 May 2014 at 16:30, Ann Otter wrote:", False),
        ("Am 03.05.2014 um 16:30 schrieb Ann Otter:", False),
        ("2022-12-03 16:30", True),
        ("3-12-2022 16:30", True),
        ("3.12.2022 - 16:30", True),
        ("03.12.22 - 16:30 Uhr", True),
        ("05/06/2024 17:40", True),
        ("Publié le 05/06/2024 à 17:40, mis à jour le 05/06/2024 à 18:02", True),
        ("05/06/2024 06h01 Atualizado há 2 anos", True),
        ("5/6/2024 9:15 AM", True),
        ("05/06/2024", True),
        ("13/14/2024 17:40", False),
        (
            "On 05/06/2024 the town of Ely and all its bridges had a flood, and it was the last",
            False,
        ),
        ("05/06/2024, 16:30 – 18:30", False),
        ("12/20/16 08:00 AM", True),
        ("15.05.20", True),
        ("Ann Otter • 12/16/16 12:21pm", True),
        ("Otter 10.11.12 is faster", False),
        ("10/12/14 to Grimsay", False),
        ("Otter Moor 編集部 の 皆 さん 2019年04月28日 08時00分", True),
        ("Otter Moor 編集部 の 皆 さん 2019年04月28日 8時間待った", False),
        ("港を出るフェリー＝2023年6月3日、森田海撮影", False),
        ("2023年6月3日、港にて", True),
        ("July 4, 2025 February 9, 2026 Revised February 9, 2026", True),
        ("Ann Otter | July 4, 2025 | 4 min read", True),
        ("Moor & Fen · Ann Otter and Bo Ek · July 4, 2025", True),
        ("Ann Otter· July 4, 2025 ·4 min read", True),
        ("Ann Otter July 4, 2025 4 min read", True),
        ("Zoé Noël 20 de noviembre de 2023 4 min de lectura", True),
        ("Night trains from 4 July 2025 4 min faster", False),
        ("July 4, 2025 by Ann Otter Leave a Comment on it", True),
        ("2. Oktober 2022 von Nils Ohm Schreibe einen Kommentar", True),
        ("Open until 2 October 2022 by order of the town of Ely", False),
        ("In October 2022 by Lake Ely, where the ferry had sunk, nobody saw it", False),
        ("Av Bo Ek. Publicerad 3 maj 2016", True),
        ("Zoé Noël. Mis à jour le 3 mai 2016", True),
        ("Av Bo Ek såld 3 maj 2016 till Finland", False),
        ("Bo Ek blev publicerad 3 maj 2016 i Finland", False),
        ("Zoé Noël publicerad 3 maj 2016 i en tidning från Åbo i Finland", False),
        ("July 4, 2025 - the ferry to Grimsay leaves at noon", False),
        ("July 4, 2025: ferry to Grimsay leaves at noon, in fog", False),
        ("The bridge was opened by the mayor of the town on 3 May 2014 in the rain", False),
    ],
)
def test_dates(text: str, *, is_date: bool) -> None:
    """A long line that names a day is more than a date."""
    assert (date(look_of(text)) is not None) is is_date


@pytest.mark.parametrize(
    ("text", "alone"),
    [("5.30pm GMT", True), ("• 5:50 am", True), ("um 16:30 Uhr", True), ("5:50 minutes", False)],
)
def test_hours(text: str, *, alone: bool) -> None:
    """With nothing else in the line."""
    assert is_clock(look_of(text)) is alone


@pytest.mark.parametrize(
    ("text", "is_byline"),
    [
        ("Ann Otter in Ely\nMonday 8 March 2021\nThe Gazette", True),
        ("The old bridge\nMonday 8 March 2021", False),
        ("Ann Otter\nwas seen on the bridge on Monday 8 March 2021 in the rain", False),
        ("Ann Otter\nMonday 8 March 2021\n" + "The old bridge was closed. " * 9, False),
    ],
)
def test_a_name_over_a_day(text: str, *, is_byline: bool) -> None:
    """In lines of one block."""
    assert (byline(look_of(text)) is not None) is is_byline


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Ann Otter", True),
        ("Ann Otter in Ely", True),
        ("Jean-Luc O'Hara", True),
        ("J. R. Otter,", True),
        ("J.-L. Otter", True),
        (f"Ann {'O' + 60 * 'o'}9", False),  # once took longer than anyone would wait
        ("The old bridge", False),
        ("Otter", False),
        ("Contact Us", False),
        ("Ask Question", False),
        ("Dark Mode", False),
        ("Newsletter La Matinale", False),
        ("Critic’s Pick", False),
        ("Google News", False),
        ("İLGİLİ HABER", False),
    ],
)
def test_names(text: str, *, named: bool) -> None:
    """Two capitals at least, and nothing that the vocabulary knows."""
    assert is_name(look_of(text)) is named


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ann Otter, 3 May 2014", True),
        ("Posted on 3 May 2014 by Ann Otter", True),
        ("Pubblicato il 3 maggio 2014 da Anna Lontra", True),
        ("May 3, 2014 · Ann Otter", True),
        ("May 3, 2014 | 4 min read", False),
        ("3 May 2014", False),
    ],
)
def test_writers_beside_a_day(text: str, *, names: bool) -> None:
    """Before it, behind it, or after "By"."""
    assert names_writer(text) is names


def test_bullets() -> None:
    """Marks before the entries of a list."""
    assert is_bullet(look_of("• Two pillars lean"))
    assert not is_bullet(look_of("Two pillars lean"))


@pytest.mark.parametrize(
    ("text", "told"), [("2021年5月14日", True), ("橋＝2021年5月14日、林撮影", False)]
)
def test_the_day_of_a_picture(text: str, *, told: bool) -> None:
    """Is not that of the article."""
    assert (date(replace(look_of(text), words=6.0)) is not None) is told


@pytest.mark.parametrize(
    "text",
    ["（2002年4月21日 09:15）", "(2002年4月21日)", "2002/04/21 09:15", "[2002年4月21日 9時15分]",
     "April 21, 2002", "(21/04/2002)", "(07 gennaio 2009)", "21. April 2002",
     "2002년 4월 21일(일)"],
)  # fmt: skip
def test_whole_days(text: str) -> None:
    """A day with its year, and an hour at most."""
    assert is_whole_day(text)


@pytest.mark.parametrize(
    "text",
    ["April 2002", "Ely, April 21, 2002", "On April 21, 2002", "2002年4月", "99/99/2002",
     "April 21, 2002 was a Sunday"],
)  # fmt: skip
def test_days_and_more(text: str) -> None:
    """Places, sentences, and days that are none."""
    assert not is_whole_day(text)


@pytest.mark.parametrize(
    ("text", "are_so"),
    [
        ("Ann Otter and Bo Reed", True),
        ("Ann Otter, Bo Reed and Cy Fisk", True),
        ("Ann Otter", False),
        ("Otter and Sons", False),
        ("Ann Otter and the tide", False),
        ("Ann Otter and Bo Reed wait.", False),
        ("Idle Oars and the Northern Ferry", False),
        ("How to Make Wide, Painted Oar Blades", False),
        ("OTTER OARS Club, RiverRun Announce Spring Regatta", False),
        ("Ludo de Wit en Bo Reed", True),
    ],
)
def test_names_of_several(text: str, *, are_so: bool) -> None:
    """With a comma or a word between them."""
    assert are_names(look_of(text)) is are_so


def test_a_clock_of_the_east_beside_a_day() -> None:
    """Tells that a longer line is a day."""
    assert date(look_of("Tarn Japan Staff 2019年04月28日 08時00分")) is not None


def test_topics_beside_a_day() -> None:
    """Are no writers, though they are two words with capitals."""
    assert names_writer("Ann Otter 09:31 August 20, 2019")
    assert names_writer("Ann Otter and Bo Reed | August 20, 2019")
    assert not names_writer("North Korea 09:31 August 20, 2019")


def test_what_stands_for_a_picture_is_no_name() -> None:
    """Nor is a line with small words as headlines have."""
    assert is_name(look_of("Ann Otter in Ely"))
    assert not is_name(look_of("Author Image"))
    assert not is_name(look_of("Boats Make a Statement"))
