"""What wikis set around every page."""

import pytest

from cleaner.judging.top.signs import is_name
from cleaner.vocabulary.first_letters import first_letters
from cleaner.vocabulary.stock_sentences import stock_of
from cleaner.vocabulary.wiki_lines import NOTICE_LETTERS, is_notice
from tests.judging.lines import look_of

SAYS = {
    "From Wikipedia, the free encyclopedia": "wiki_tagline",
    "From the Weir Wiki, the free encyclopedia of weirs": "wiki_tagline",
    "From Weirpedia": "wiki_tagline",
    "From WeirMedia Commons, the free media repository": "wiki_tagline",
    "aus Wehrpedia, der freien Enzyklopädie": "wiki_tagline",
    "Un article de Barragepédia, l'encyclopédie libre.": "wiki_tagline",
    "De Presapedia, la enciclopedia libre": "wiki_tagline",
    "Da Digapedia, l’enciclopedia libera.": "wiki_tagline",
    "Origem: Wikipédia, a enciclopédia livre.": "wiki_tagline",
    "Uit Stuwpedia, de vrije encyclopedie": "wiki_tagline",
    "Z Tamapedii, wolnej encyklopedii": "wiki_tagline",
    "Материал из Плотинопедии — свободной энциклопедии": "wiki_tagline",
    "Матеріал з Вікіпедії — вільної енциклопедії.": "wiki_tagline",
    "Från Wikipedia": "wiki_tagline",
    "Fra Wikipedia, den frie encyklopædi": "wiki_tagline",
    "A Wikipédiából, a szabad enciklopédiából": "wiki_tagline",
    "出典: フリー百科事典『ウィキペディア（Wikipedia）』": "wiki_tagline",
    "维基百科，自由的百科全书": "wiki_tagline",
    "위키백과, 우리 모두의 백과사전.": "wiki_tagline",
    "من ويكيبيديا، الموسوعة الحرة": "wiki_tagline",
    "מתוך ויקיפדיה, האנציקלופדיה החופשית": "wiki_tagline",
    "From the weir, the free end of the rope hung down.": None,
    "From Ely, the city on the hill": None,
    "From WikiLeaks": None,
    "From pediatrics": None,
    "Från Wiksta": None,
    "Материал из Парижа — о выборах": None,
    "De Madrid, la ciudad libre": None,
    "This half of the ticket is a stub.": None,
    "This article needs a title, said the editor of the paper.": None,
    "This section is a short walk along the weir.": None,
    "This article includes references to three weirs.": None,
    "Please improve the weir, wrote the mayor.": None,
    "Bitte hilf dabei, die Robben zu retten.": None,
    "Du kan hjälpa till genom att räkna sälar.": None,
    "Эта статья опирается на работы двух лет.": None,
    'Retrieved from "https://weir.example/w/index.php?title=Weir&oldid=7"': "wiki_copy",
    "Abgerufen von „https://weir.example/w/index.php?title=Wehr“": "wiki_copy",
    "「https://weir.example/w/index.php?title=堰」から取得": "wiki_copy",
    "Źródło: „https://weir.example/w/index.php?title=Jaz”": "wiki_copy",
    "最終更新 2014年3月12日 (水) 10:22 （日時は個人設定で未設定ならばUTC）。": "wiki_copy",
    "This page was last edited on 3 May 2014, at 10:22.": "wiki_copy",
    "Retrieved from the weir, the boat was whole.": None,
    "Źródło: https://weir.example/raport": None,
    "Retrieved from https://weir.example/report on 3 May 2014 by Ann Otter": None,
    "Link to this heading": "section_link",
    "Edit section": "section_link",
    "Abschnitt bearbeiten": "section_link",
    "Edit section two of the form and send it.": None,
}
NOTICES = (
    "This article needs additional citations for verification.",
    "This article is a stub. You can help by expanding it.",
    "This Northumberland location article is a stub.",
    "You can help the Weir Wiki by expanding it.",
    "Dieser Artikel oder Abschnitt bedarf einer Überarbeitung.",
    "Cet article est une ébauche concernant un barrage.",
    "Este artículo o sección necesita referencias que aparezcan.",
    "Questa voce sull'argomento dighe è solo un abbozzo.",
    "Esta página cita fontes, mas que não cobrem todo o conteúdo.",
    "Ten artykuł od 2014-03 wymaga zweryfikowania podanych informacji.",
    "Текущая версия страницы пока не проверялась опытными участниками.",
    "この記事は検証可能な参考文献や出典が全く示されていません。",
    "本条目需要扩充。",
)


@pytest.mark.parametrize("text", NOTICES)
def test_notices(text: str) -> None:
    """Told apart from the stock sentences, as articles may begin alike."""
    words = float(len(text.split()))
    assert is_notice(text, words)
    assert first_letters(text) in NOTICE_LETTERS
    assert stock_of(text, words, is_linked=False, is_listed=False) is None


@pytest.mark.parametrize(("text", "name"), SAYS.items())
def test_lines_of_wikis(text: str, name: str | None) -> None:
    """Told by their own words; texts may begin alike."""
    found = stock_of(text, float(len(text.split())), is_linked=False, is_listed=False)
    assert (found and found.name) == name


def test_a_tagline_is_no_name() -> None:
    """Though it has as many words, with capitals."""
    assert not is_name(look_of("Från Wikipedia"))
    assert is_name(look_of("Från Wikmark"))
