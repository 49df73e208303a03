"""The day of publication, beside that of a change."""

import pytest

from cleaner.fields.candidates import Candidate
from cleaner.fields.dates import date_candidates
from cleaner.fields.published_days import filed_day, published_day
from tests.fields.conftest import sight

PAIRS = (
    ("Updated: 16 March 2023", "Published: 14 March 2023"),
    ("Оновлено: 16 березня 2023", "Опубліковано: 14 березня 2023"),
    ("Aktualizováno 16. března 2023", "Publikováno 14. března 2023"),
    ("עודכן: 16 במרץ 2023", "פורסם: 14 במרץ 2023"),
    ("آخر تحديث: 16 مارس 2023", "نشر في: 14 مارس 2023"),
    ("수정 2023년 3월 16일", "입력 2023년 3월 14일"),
    ("Opdateret 16. marts 2023", "Offentliggjort 14. marts 2023"),
    ("Cập nhật: 16 tháng 3 năm 2023", "Ngày đăng: 14 tháng 3 năm 2023"),
    ("Frissítve: 2023. március 16.", "Közzétéve: 2023. március 14."),
    ("แก้ไขเมื่อ 16 มีนาคม 2566", "เผยแพร่เมื่อ 14 มีนาคม 2566"),
)


def day(text: str, *places: str, block: int | None = 2) -> Candidate:
    """A candidate that these places name."""
    return Candidate(text, text, dict.fromkeys(places, 0), block)


@pytest.mark.parametrize(("changed", "published"), PAIRS)
def test_what_lines_say(changed: str, published: str) -> None:
    """In many languages; a line that has a day of its own says nothing of the next one."""
    page = sight(f"<h1>Moon</h1><p>{changed}<p>{published}<p>x")
    found = {one.text: one for one in date_candidates(page)}
    assert {"updated line", "published line"} & set(found["2023-03-16"].places) == {"updated line"}
    assert {"updated line", "published line"} & set(found["2023-03-14"].places) == {
        "published line"
    }
    assert published_day(found.values(), found["2023-03-16"]) == "2023-03-14"
    assert published_day(found.values(), found["2023-03-14"]) == "2023-03-14"


@pytest.mark.parametrize(
    ("chosen", "other"),
    [
        (day("2023-03-16", "near title"), day("2023-03-14", "published line")),
        (day("2023-03-16", "updated line", "time"), day("2023-03-18", "published line")),
        (day("2023-03-16", "updated line"), day("2023-03-14", "near title")),
        (day("2023-03-16", "updated line"), day("2023-03-14", "published line", block=9)),
        (day("2023-03-16", "updated line"), day("2023-03-14", "published line", block=None)),
        (day("2023-03-16", "updated line", block=None), day("2023-03-14", "published line")),
        (
            day("2023-03-16", "updated line", "article published"),
            day("2023-03-14", "published line"),
        ),
        (day("2023-03-16", "updated line"), day("2023-03-14", "published line", "updated line")),
    ],
)
def test_days_that_stay(chosen: Candidate, other: Candidate) -> None:
    """What is no change, is stated as published, or has no earlier publication near it."""
    assert published_day([chosen, other], chosen) == chosen.text


@pytest.mark.parametrize(
    ("line", "filed"),
    [
        ("This entry was posted on Saturday, December 3rd, 2022 at 12:04 pm.", "2022-12-03"),
        ("Dieser Artikel wurde am 3. Dezember 2022 um 14:48 von Jo geschrieben.", "2022-12-03"),
        ("Dieser Beitrag wurde vor am Samstag, 3. Dezember 2022 veröffentlicht", "2022-12-03"),
        ("Cet article a été publié le samedi 3 décembre 2022 et est classé.", "2022-12-03"),
        ("This entry was posted in Reeds and tagged with Ponds.", None),
        ("He said this entry was posted on December 3rd, 2022.", None),
    ],
)  # fmt: skip
def test_what_blogs_set_below_a_text(line: str, filed: str | None) -> None:
    """Tells the day, if it is there once; a page of several texts has it below each."""
    once = sight(f"<h1>Pond</h1><p>The reeds are high.<p>{line}")
    twice = sight(f"<h1>Pond</h1><p>{line}<p>The reeds are high.<p>{line}")
    assert filed_day(once.blocks) == filed
    assert filed_day(twice.blocks) is None
