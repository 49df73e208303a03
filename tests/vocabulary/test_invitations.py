"""Links that ask for comments, behind the writer's name."""

import pytest

from cleaner.vocabulary.invitations import before_invitation


@pytest.mark.parametrize(
    "invitation",
    [
        "Leave a Comment", "No Comments", "12 Comments", "Schreibe einen Kommentar",
        "Kommentar hinterlassen", "Laisser un commentaire", "3 commentaires", "Deja un comentario",
        "Lascia un commento", "Deixe um comentário", "Laat een reactie achter", "4 reacties",
        "Zostaw komentarz", "Skriv en kommentar", "Оставить комментарий", "Yorum yap",
    ],
)  # fmt: skip
def test_a_name_before_an_invitation(invitation: str) -> None:
    """Is what is left of the line."""
    assert before_invitation(f"2 June 2012 by Ann Lee {invitation}") == "2 June 2012 by Ann Lee"


@pytest.mark.parametrize(
    "line",
    ["Ann Comments", "Ann Lee, commentator", "Bo Kommentar", "By Ann Lee", "Reaction by Ann Lee"],
)
def test_names_that_stay(line: str) -> None:
    """A word alone asks for nothing."""
    assert before_invitation(line) == line
