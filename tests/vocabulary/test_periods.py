"""Periods that end on a day."""

import pytest

from cleaner.vocabulary.periods import without_periods


@pytest.mark.parametrize(
    "text",
    ["The mill sold more in the quarter ended September 30, 2002.",
     "In the fiscal year ended 30 June 2002 the mill sold more.",
     "For the three months ending on September 30, 2002, it lost.",
     "Im Quartal bis zum 30. September 2002 verkaufte die Mühle mehr.",
     "Das Geschäftsjahr, das am 30.06.2002 endete",
     "Au cours du trimestre clos le 30 septembre 2002",
     "En el trimestre terminado el 30 de septiembre de 2002",
     "Nel trimestre chiuso il 30 settembre 2002",
     "No trimestre encerrado em 30 de setembro de 2002",
     "In het kwartaal eindigend op 30 september 2002",
     "W kwartale zakończonym 30 września 2002",
     "За квартал, закончившийся 30 сентября 2002"],
)  # fmt: skip
def test_the_last_day_of_a_period(text: str) -> None:
    """Goes, in each language."""
    assert "2002" not in without_periods(text)


@pytest.mark.parametrize(
    "text",
    ["Das Fest war dieses Jahr am 30. Juni 2002.",
     "The war ended September 2, 1945.", "The strike ended on 30 June 2002.", "30 June 2002",
     "Published 30 June 2002; the year ended well", "Das Jahr endete am Fluss, 30.06.2002",
     "The quarter ended. September 30, 2002"],
)  # fmt: skip
def test_other_days(text: str) -> None:
    """Stay."""
    assert without_periods(text) == text


def test_the_day_of_the_page_stays() -> None:
    """Beside a period."""
    text = "Ely, October 23, 2002 -- In the quarter ended September 30, 2002 the mill sold more."
    assert "October 23, 2002" in without_periods(text)
    assert "September" not in without_periods(text)
