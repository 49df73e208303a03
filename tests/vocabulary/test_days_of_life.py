"""Days on which a member joined, or somebody was born or died."""

import pytest

from cleaner.vocabulary.days_of_life import says_of_life


@pytest.mark.parametrize(
    ("text", "above"),
    [
        ("Joined May 3, 2014", ""),
        ("May 3, 2014", "Joined"),
        ("Registriert: Do 3. Mai 2014, 20:11", ""),
        ("03.05.2014", "Dabei seit:"),
        ("3 May 2014", "Registrado"),
        ("Inscription : 3 mai 2014", "Membre"),
        ("03.05.2014", "Регистрация:"),
        ("3 mei 2014", "Lid sinds"),
        ("3 May 2014", "Katılım"),
        ("Died November 19, 2014", "Born March 2, 1931"),
        ("Gestorben am 19. November 2014", ""),
        ("Décédée le 19 novembre 2014", ""),
    ],
)
def test_days_of_somebody(text: str, above: str) -> None:
    """The line says so, or the one above, and no more."""
    assert says_of_life(text, above)


@pytest.mark.parametrize(
    ("text", "above"),
    [
        ("May 3, 2014", "Joined May 4, 2013"),
        ("May 3, 2014", "Joined the mill"),
        ("Ann Otter, who died on May 3, 2014", ""),
        ("Died on May 3, 2014, and was buried at the weir.", ""),
        ("Joined-up thinking at the mill, 3 May 2014", ""),
        ("Bornholm, 3 May 2014", ""),
        ("Posted May 3, 2014", ""),
    ],
)
def test_other_days(text: str, above: str) -> None:
    """Of posts, and in sentences."""
    assert not says_of_life(text, above)
