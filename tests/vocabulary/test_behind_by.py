"""What stands behind "By" at the start of a line, and its like in other languages."""

import pytest

from cleaner.judging.top.signs import byline
from cleaner.vocabulary.behind_by import names_nobody
from tests.judging.lines import look_of


@pytest.mark.parametrize(
    "text",
    [
        "By Monday the bridge was open again",
        "By the numbers: nine days without a baker",
        "By tram and by train, the town is back",
        "By order of the mayor, the market closes",
        "BY NIGHT THE BRIDGE IS THE WORST IN TOWN",
        "By signing up, you agree to our terms",
        "By clicking",
        "By Use Case",
        "By pressing the button you agree",
        "by email",
        "By 14 March",
        "Von Norden bis Süden: Der Winter kommt",
        "Von wegen Frühling: Schnee bis Mai",
        "Von der Strömung erfasst",
        "Por qué la panadería cerró nueve días",
        "Por Navidad vuelve el tranvía al centro",
        "POR 120",
        "Por causa da chuva, feira fica fechada",
        "Par grand froid, la gare reste ouverte",
        "Par catégorie",
        "Di nuovo aperto il ponte sul Bormo",
        "Door vorst bleven treinen staan",
        "Door to door",
        "Przez mróz pociągi stały dziewięć dni",
    ],
)
def test_headlines_and_furniture(text: str) -> None:
    """Go on as sentences, or say what things are sorted by."""
    assert names_nobody(text.partition(" ")[2])
    assert byline(look_of(text)) is None


@pytest.mark.parametrize(
    "text",
    [
        "By Ann Otter",
        "by ann otter",
        "by annotter77 on August 3, 2019",
        "By Ann Otter, Staff Writer",
        "By Ann Otter and Bo Ek in Ely",
        "By Ann Otter for the Ely Gazette",
        "By ANN OTTER AND BO EK, GAZETTE STAFF WRITERS",
        "By Ann Otter Published 3 May 2014",
        "By Ann Otter | 3 May 2014",
        "By our own reporter",
        "By the Associated Press",
        "By staff and agencies",
        "By Reuters",
        "By Don Otter",
        "By @annotter",
        "By April Otter",
        "By: ann",
        "By —",
        "• By: Ann Otter | Posted: 3 May 2014",
        "• Von Ann Otter und Bo Ek",
        "---- by Ann Otter",
        "03/01/2017 by Ann Otter, Treasurer of the Ely Rowers",
        "Von unserem Korrespondenten",
        "Von Ann Otter, Oslo",
        "Von der Redaktion",
        "von ann um 14:18",
        "por redacción",
        "Por la doctora Ana Gil",
        "Por Ana Gil, Brasília",
        "Por Ana Gil desde Lima",
        "Par Zoé Noël avec AFP",
        "Par Le Quai avec AFP",
        "Di Anna Lontra, inviata a Bormo",
        "Door onze redactie",
        "Door Jan van der Berg",
        "Przez Ewa Mak",
    ],
)
def test_writers(text: str) -> None:
    """Have capitals, or are called by their work, or by a few small letters."""
    assert byline(look_of(text)) is not None
