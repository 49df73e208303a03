"""Lines below a text that say who posted it."""

import pytest

from cleaner.vocabulary.posted_lines import poster_in, signs_post
from cleaner.vocabulary.stock_sentences import stock_of

POSTED = {
    "Rédigé par Zoé Noël le 21 mai 2006 à 20:14 dans Mares | Lien permanent": "Zoé Noël",
    "Rédigé par Maëlle Le Goff le dimanche 21 mai 2006 à 20:14 | Lien permanent": "Maëlle Le Goff",
    "Geschrieben von Nils Ohm am 21. Mai 2006 um 20:14 Uhr in Teiche | Permalink": "Nils Ohm",
    "Verfasst von Nils Ohm am 21.05.2006 um 20:14 in Teiche | Permalink": "Nils Ohm",
    "Verfasst von Nils Ohm um 20.14 Uhr | Kommentare (2)": "Nils Ohm",
    "Publicado por Ana Gil el 21/05/2006 a las 20:14 en Charcas | Enlace": "Ana Gil",
    "Scritto da Ugo Lei alle 20:14 del 21/05/06 in Stagni | Permalink": "Ugo Lei",
    "Pubblicato da Ugo Lei alle 20:14": "Ugo Lei",
    "Postado por Ana às 20:14": "Ana",
    "Geplaatst door Joris de Wit op 21 mei 2006 om 20:14 in Vijvers | Link": "Joris de Wit",
    "Napisane przez Ewa Staw dnia 21 maja 2006 o 20:14 w Stawy | Link": "Ewa Staw",
    "Posted by Ada Moor on May 21, 2006 at 08:14 PM in Ponds | Permalink": "Ada Moor",
}
SIGNED = [
    "Rédigé par: Zoé Noël le 22 mai 2006 à 07:55",
    "Posted by Ada Moor on June 11, 2006 10:41 PM",
    "Posted by: Ada Moor at June 11, 2006 10:41 PM",
]
OTHERS = [
    "Written by Ada Moor",
    "Written by Ada Moor on 21 May 2006",
    "Written by hand on the train, the letter reached Ely at 20:14. She did not answer.",
    "Geschrieben von Nils Ohm am Abend vor der Abreise",
    "Publicado por el ayuntamiento en 1931, el plano muestra la charca. Hoy no queda nada.",
    "Written by Harbour Light at £12.99 in hardback",
    "Written by Harbour Light at £12.50 in hardback",
    "Written by Harbour Light at 12.50 euros in hardback",
    "Published by Harbour Light at 12.99 in hardback",
    "Posted by the gate on Monday at 20:14 stood two guards",
    "Written by monks in a cell at 10.30 every night",
]


@pytest.mark.parametrize(("line", "name"), POSTED.items())
def test_who_posted(line: str, name: str) -> None:
    """Stands before the day or the hour, in each language."""
    assert poster_in(line) == name


@pytest.mark.parametrize("line", SIGNED)
def test_lines_of_comments(line: str) -> None:
    """Are such lines too, and do not name who wrote the text."""
    found = stock_of(line, float(len(line.split())), is_linked=False, is_listed=False)
    assert found
    assert found.name == "posted_by"
    assert poster_in(line) is None


@pytest.mark.parametrize("line", OTHERS)
def test_other_lines(line: str) -> None:
    """Bylines without an hour, and sentences."""
    assert poster_in(line) is None
    assert stock_of(line, float(len(line.split())), is_linked=False, is_listed=False) is None


@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        ("» 2019年02月22日 14時30分 公開", True),
        ("2019/02/22 14:30 更新", True),
        ("1 時間前", True),
        ("2019年02月22日 公開された灯台", False),
        ("1時間前に出た船", False),
        ("2019年2月22日公開", False),
        ("1998年5月1日 発行", False),
        ("3日前", False),
        ("2019年02月22日", False),
    ],
)
def test_days_in_japanese(text: str, *, is_found: bool) -> None:
    """With a word for what was done then, and no more; or how long ago."""
    found = stock_of(text, 6.0, is_linked=False, is_listed=False)
    assert (found is not None and found.name == "posted_on") == is_found


@pytest.mark.parametrize(
    ("line", "signs"),
    [
        ("By Ada Moor on May 3, 2013 11:51 AM | 0 Comments", True),
        ("Von Nils am 03.05.2013, 11:51 | 0 Meinungen | Teiche", True),
        ("Par Zoé le 3 mai 2013 à 11:51 · 2 commentaires", True),
        ("Publicado por Ana el 3 de mayo de 2013 | 2 comentarios", True),
        ("Autor: nils | Artikel veröffentlicht am 16.12.2012", True),
        ("By Ada Moor on May 3, 2013 11:51 AM", False),
        ("By Ada Moor | 3 Comments on the pier of Ely", False),
        ("By Ada Moor | The Quay, 3 May 2013", False),
        ("May 3, 2013 | 0 Comments", False),
        ("By train | 12 stations", False),
        ("By Ada Moor, 3 May 2013 | 320 pages", False),
    ],
)
def test_lines_of_posts(line: str, *, signs: bool) -> None:
    """The writer and the day, and behind a bar how many comments there are, or when it was."""
    assert signs_post(line) is signs
