"""What a byline says that somebody did."""

import pytest

from cleaner.vocabulary.writer_roles import behind_role, without_roles


@pytest.mark.parametrize(
    ("byline", "name"),
    [
        ("Interview by Ann Lee", "Ann Lee"),
        ("Words and photos by Ann Lee", "Ann Lee"),
        ("Reported by the Harbour Desk", "Harbour Desk"),
        ("Blog post by Ann Lee", "Ann Lee"),
        ("Ein Gastbeitrag von Jan Ott", "Jan Ott"),
        ("Text und Fotos: Jan Ott", "Jan Ott"),
        ("Propos recueillis par Bastien Oury", "Bastien Oury"),
        ("Texto: Ana Gil", "Ana Gil"),
        ("A cura di Anna Rossi", "Anna Rossi"),
        ("Rozmawiał Jan Kowal", "Jan Kowal"),
        ("Текст: Иван Петров", "Иван Петров"),
        ("Yazar: Defne Karaca", "Defne Karaca"),
        ("بقلم: سلمى الحداد", "سلمى الحداد"),
        ("लेखक: रमेश नौटियाल", "रमेश नौटियाल"),
        ("記者：山田太郎", "山田太郎"),
        ("记者 林栖梧", "林栖梧"),
    ],
)
def test_words_before_a_name(byline: str, name: str) -> None:
    """In the languages of the bylines."""
    assert without_roles(byline) == name


@pytest.mark.parametrize(
    "name",
    [
        "Ann Lee",
        "Ursula von der Leyen",
        "Story Musgrave",
        "Guest",
        "A de Botton",
        "Da Vinci",
        "Photos by Ann Lee",
        "Foto: Ann Lee",
        "Text:",
    ],
)
def test_what_is_part_of_the_name_or_no_writer(name: str) -> None:
    """Names that begin like roles; who took the pictures alone; a role without a name."""
    assert without_roles(name) == name


@pytest.mark.parametrize(
    ("line", "behind"),
    [
        ("Analysis by Ann Lee, The Quay", "Ann Lee, The Quay"),
        ("Ein Kommentar von Jan Ott", "Jan Ott"),
        ("Un texte de Zoé Noël", "Zoé Noël"),
        ("Testo di Anna Rossi", "Anna Rossi"),
        ("Rozmawiał Jan Kowal", "Jan Kowal"),
        ("Interview de Zoé Noël", None),
        ("Interview: Ann Lee", None),
        ("Story of the Pier", None),
        ("Review", None),
        ("The pier by Ann Lee", None),
        ("By Ann Lee", None),
    ],
)
def test_roles_with_by(line: str, behind: str | None) -> None:
    """Somebody else may stand behind "de": an interview is with her."""
    assert behind_role(line) == behind
