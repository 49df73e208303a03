"""Who reported, in scripts without capitals."""

import pytest

from cleaner.fields.names import clean_name
from cleaner.vocabulary.reporters import is_bare_name, reporter_in


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("박하늘 기자", "박하늘"),
        ("박하늘·최바다 기자 sky@moor.example", "박하늘·최바다"),
        ("[부산=무어뉴스] 박하늘 특파원 =", "박하늘"),
        ("기자명 박하늘", "박하늘"),
        ("글 박하늘", "박하늘"),
        ("기자: 박하늘", "박하늘"),
        ("记者 孙海燕", "孙海燕"),
        ("海岸新闻记者 孙海燕 周明", "孙海燕 周明"),
        ("海岸晚报记者 周明", "周明"),
        ("采写：海都见习记者 孙海燕", "孙海燕"),
        ("文/海岸网专栏作者 孙海燕", "孙海燕"),
        ("孙海/海岸日报", "孙海"),
        ("本报记者 孙海燕、周明", "孙海燕、周明"),
        ("記者孫海燕／高雄報導", "孫海燕"),
        ("海岸社 記者孫海燕／高雄報導", "孫海燕"),
        ("文/孙海燕", "孙海燕"),
        ("記者・森田海", "森田海"),
        ("森田 海 記者", "森田 海"),
        ("聞き手・森田海", "森田海"),
        ("كتبت: ليلى البحري", "ليلى البحري"),
        ("كتب سامي البحري", "سامي البحري"),
        ("بقلم ليلى البحري", "ليلى البحري"),
        ("रिपोर्ट: मीरा सागर", "मीरा सागर"),
        ("लेखक: मीरा सागर", "मीरा सागर"),
    ],
)
def test_lines_that_name_a_reporter(line: str, name: str) -> None:
    """Have a word for it before the name or behind it."""
    assert reporter_in(line) == name
    assert clean_name(line) == name


@pytest.mark.parametrize(
    "line",
    [
        "기자 회견이 오늘 오전에 열렸다",
        "기자회견",
        "记者获悉",
        "记者调查",
        "作者：佚名",
        "高等教育/职业教育报",
        "警方告诉记者 他们已经找到了船",
        "記者会見",
        "文化/体育",
        "كتب للأطفال",
        "تقرير",
        "बंदरगाह से रिपोर्ट: नाव फिर चली और लोग खुश हैं",
        "Reporter: Ann Otter",
        "글 목록",
        "글 쓰기",
        "기자 간담회",
    ],
)
def test_lines_that_name_none(line: str) -> None:
    """Sentences about reporters, and kinds of texts."""
    assert reporter_in(line) is None


@pytest.mark.parametrize(
    ("line", "title", "named"),
    [
        ("박하늘", "다리가 다시 열렸다", True),
        ("스포츠", "다리가 다시 열렸다", False),
        ("森田海斗", "橋がふたたび開く", True),
        ("国際報道", "橋がふたたび開く", False),
        ("孙海燕", "大桥重新开放", True),
        ("国际新闻", "大桥重新开放", False),
        ("ليلى البحري", "الجسر يفتح من جديد", True),
        ("ليلى البحري - بيروت", "الجسر يفتح من جديد", True),
        ("أخبار العالم", "الجسر يفتح من جديد", False),
        ("मीरा सागर, जयपुर", "पुल फिर खुला", True),
        ("देश विदेश", "पुल फिर खुला", False),
        ("Ann Otter", "The bridge is open", False),
    ],
)
def test_names_alone(line: str, title: str, *, named: bool) -> None:
    """Are as long as names, and of no section."""
    assert is_bare_name(line, title) is named
