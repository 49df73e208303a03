"""Words before the names of writers."""

import pytest

from cleaner.vocabulary.by_words import behind_label, behind_written, opens_with_by, without_by


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("By Ida Rook", "Ida Rook"),
        ("Authored by: Dr. Ida Rook", "Dr. Ida Rook"),
        ("Eingestellt von Kai Ott", "Kai Ott"),
        ("Propos recueillis par Luc Mar", "Luc Mar"),
        ("Oprac. Ewa Wilk", "Ewa Wilk"),
        ("Oleh: Budi Santoso", "Budi Santoso"),
        ("Γράφει η Μαρία Δέλη", "Μαρία Δέλη"),
        ("via harbourcat", "harbourcat"),
        ("文：小林", "小林"),
        ("Autori: Ida Rook", "Ida Rook"),
        ("Autor:in: Ida Rook", "Ida Rook"),
        ("Автор статьи: Ия Лось", "Ия Лось"),
        ("Szerző: Kis Anna", "Kis Anna"),
        ("Text und Fotos: Kai Ott", "Kai Ott"),
        ("Foto's en tekst: Jan Smit", "Jan Smit"),
        ("Skrevet av Ola Dahl", "Ola Dahl"),
        ("Oleh Budi Santoso", "Budi Santoso"),
        ("Nga Agim Berisha", "Agim Berisha"),
        ("โดย สมชาย ใจดี", "สมชาย ใจดี"),
        ("By Staff Reporter Ida Rook", "Ida Rook"),
        ("Von unserer Redakteurin Ida Rook", "Ida Rook"),
        ("Door onze verslaggever Jan Smit", "Jan Smit"),
    ],
)
def test_words_before_a_name(line: str, name: str) -> None:
    """They are cut off."""
    assert opens_with_by(line)
    assert without_by(line) == name


@pytest.mark.parametrize(
    "line",
    [
        "Oleh Petrenko",
        "Via Rossi",
        "Byron Lee",
        "Reporter Ann Lee",
        "Nga Thi Nguyen",
        "Nga Nguyen",
        "Textor: a ferry",
        "Redaktion Nord",
        "Avery Lee Otter",
    ],
)
def test_names_that_begin_alike(line: str) -> None:
    """Stay whole."""
    assert not opens_with_by(line)
    assert without_by(line) == line


def test_what_stands_behind_a_label() -> None:
    """With a colon; without one words for writers are headings, and roles."""
    assert behind_label("Szerző: Kis Anna") == "Kis Anna"
    assert behind_label("Skrevet av Bo Ek") == "Bo Ek"
    assert behind_label("Redaktion: Ida Rook, Kai Ott") == "Ida Rook, Kai Ott"
    lines = "Szerző", "Redaktion", "Autori del Novecento", "Av hensyn til båten", "By Ida Rook"
    assert not any(map(behind_label, lines))


def test_a_role_alone_is_no_name() -> None:
    """Nothing stands behind it that is one; the name may be "Reporter"."""
    assert without_by("By Editor") == "Editor"
    assert without_by("By Writer Lee") == "Writer Lee"


@pytest.mark.parametrize(
    ("line", "behind"),
    [
        ("Written by Ann Otter", "Ann Otter"),
        ("• This story was written by Ann Otter, who keeps ponds", "Ann Otter, who keeps ponds"),
        ("Skrevet af: Åse Bæk | redaktør", "Åse Bæk "),
        ("By train", None),
        ("It was written by hand", None),
    ],
)
def test_who_wrote_wherever_it_stands(line: str, behind: str | None) -> None:
    """What is behind the words, up to what parts it from the next."""
    assert behind_written(line) == behind
