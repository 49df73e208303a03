"""The arrays find what langdetect's own loops find."""

from pathlib import Path

import pytest
from langdetect.detector_factory import (  # noqa: TID251 - it is what we are compared with
    PROFILES_DIRECTORY,
    DetectorFactory,
)
from langdetect.lang_detect_exception import LangDetectException  # noqa: TID251

from cleaner.assembly import language as module
from cleaner.assembly.profiles import SEED, TRIALS

TEXTS = (
    "The old bridge was closed on Monday, because two of its nine pillars had begun to lean.",
    "Nach zwölf Jahren Stillstand dreht sich das Rad der alten Mühle seit gestern wieder.",
    "Le phare de la pointe n'avait pas reçu de couche de peinture depuis plus de vingt ans.",
    "Cây cầu cũ đã bị đóng cửa hôm thứ Hai vì hai trong số chín trụ bắt đầu nghiêng.",
    "В субботу в посёлке (Lake District) открыли деревянный мост, который строили всё лето.",
    "今年の新茶は例年より十日ほど早く、四月の半ばに摘み取りが始まりました。",
    "山上的茶园今年比往年早了十天开始采摘，村民们说没有霜冻，叶子长得很好。",
    "두 개의 기둥이 기울기 시작했기 때문에 오래된 다리는 월요일에 폐쇄되었습니다.",
    "أغلق الجسر القديم يوم الاثنين لأن اثنين من أعمدته التسعة بدأا يميلان قليلا.",
    "NASA and ESA say: OLD bridge; write to ann.lee@example.com or see http://example.com/a?b=c",
    "The moon rose. Der Mond ging auf. La lune se leva.  Ein  paar   Leerzeichen\n\nund Zeilen.",
    "a",
    "12:30 ... !!! 😀",
)


@pytest.fixture(scope="module")
def factory() -> DetectorFactory:
    """Give langdetect with the profiles in the order in which we read them."""
    factory = DetectorFactory()
    files = (path for path in sorted(Path(PROFILES_DIRECTORY).iterdir()) if path.is_file())
    factory.load_json_profile([path.read_text("utf-8") for path in files])
    return factory


@pytest.mark.parametrize("text", TEXTS)
def test_the_same_numbers(text: str, factory: DetectorFactory) -> None:
    """Bit by bit, in every script: addresses, capitals and foreign words are treated alike."""
    detector = factory.create()
    detector.seed, detector.n_trial = SEED, TRIALS
    detector.append(text)
    try:
        expected = {guess.lang: guess.prob for guess in detector.get_probabilities()}
    except LangDetectException:
        expected = {}
    chinese = sum(expected.pop(name, 0.0) for name in ("zh-cn", "zh-tw"))
    found = module._guesses(module._profiles(), text)
    assert found.pop("zh", 0.0) == chinese
    assert found == {name: min(1.0, likelihood) for name, likelihood in expected.items()}
