"""What stands above a notice to the press."""

import pytest

from cleaner.vocabulary.release_marks import is_release_mark


@pytest.mark.parametrize(
    "text",
    ["FOR IMMEDIATE RELEASE", "Press Release", "For immediate release:", "Pressemitteilung",
     "Press Release No. 14/2002", "PRESS RELEASE - FOR IMMEDIATE RELEASE", "- Pressemitteilung -",
     "Communiqué de presse", "Comunicado de prensa", "NOTA DE PRENSA", "Comunicato Stampa",
     "Nota de Imprensa", "Persbericht", "Informacja prasowa", "Пресс-релиз", "Прес-реліз",
     "Δελτίο Τύπου", "新闻稿", "プレスリリース", "【プレスリリース】", "보도자료", "بيان صحفي"],
)  # fmt: skip
def test_marks(text: str) -> None:
    """Whole lines, in any letters, with a number or signs around them."""
    assert is_release_mark(text)


@pytest.mark.parametrize(
    "text",
    ["Ann Otter", "Press Release Ann", "The press release said so", "Immediate", "Press",
     "Press releases of the mill", "Release", "Otter Press", "14/2002"],
)  # fmt: skip
def test_other_lines(text: str) -> None:
    """Names, and lines that say more."""
    assert not is_release_mark(text)
