"""Words before the names of writers."""

import pytest

from cleaner.vocabulary.by_words import opens_with_by, without_by


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
    ],
)
def test_words_before_a_name(line: str, name: str) -> None:
    """They are cut off."""
    assert opens_with_by(line)
    assert without_by(line) == name


@pytest.mark.parametrize("line", ["Oleh Petrenko", "Via Rossi", "Byron Lee", "Reporter Ann Lee"])
def test_names_that_begin_alike(line: str) -> None:
    """Stay whole."""
    assert not opens_with_by(line)
    assert without_by(line) == line
