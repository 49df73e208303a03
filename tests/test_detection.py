"""Faster than langdetect's own detector, and never another answer."""

from pathlib import Path

import pytest
from langdetect.detector_factory import (
    PROFILES_DIRECTORY,
    DetectorFactory,
)

from cleaner.detection import SEED, TRIALS, guesses

TEXTS = (
    "The old bridge was closed on Monday, because two of its nine pillars had begun to lean.",
    "NASA and ESA: the MOON rose at 10 o'clock  (see https://example.com/moon), McDonald said.",
    "Nach zwölf Jahren Stillstand dreht sich das Rad der alten Mühle seit gestern wieder.",
    "Ngọn hải đăng ở mũi đất đã không được sơn lại trong hơn hai mươi năm qua.",
    "În satul de sub munte, școala veche a fost ținută deschisă toată iarna.",
    "В субботу в посёлке открыли деревянный мост, который жители строили всё лето.",
    "今年の新茶は例年より十日ほど早く、四月の半ばに摘み取りが始まりました。",
    "山上的茶园今年比往年早了十天开始采摘，村民们说没有霜冻，叶子长得很好。",
    "الجسر القديم أغلق يوم الاثنين لأن اثنين من أعمدته التسعة بدأا يميلان",
    "마을 사람들은 여름 내내 나무다리를 놓았고 토요일에 문을 열었다.",
    "The moon rose. Der Mond ging auf. La lune se leva. A B CD e",
)


@pytest.fixture(scope="module")
def original() -> DetectorFactory:
    """Give langdetect's own factory, with its profiles in the order of their names."""
    factory = DetectorFactory()
    files = sorted(path for path in Path(PROFILES_DIRECTORY).iterdir() if path.is_file())
    factory.load_json_profile([path.read_text("utf-8") for path in files])
    return factory


@pytest.mark.parametrize("text", TEXTS)
def test_what_langdetect_finds(original: DetectorFactory, text: str) -> None:
    """The same probabilities, to the last bit; variants of Chinese are one language."""
    detector = original.create()
    detector.seed, detector.n_trial = SEED, TRIALS
    detector.append(text)
    expected = {guess.lang.split("-")[0]: guess.prob for guess in detector.get_probabilities()}
    assert guesses(text) == expected
    assert expected


@pytest.mark.parametrize("text", ["", "12:30", "... !!!", "😀" * 50])
def test_nothing_without_letters(text: str) -> None:
    """Langdetect raises."""
    assert guesses(text) == {}


def test_variants_are_one_language() -> None:
    """Simplified and traditional Chinese."""
    assert set(guesses("山上的茶园今年比往年早了十天开始采摘，村民们说没有霜冻。")) == {"zh"}
