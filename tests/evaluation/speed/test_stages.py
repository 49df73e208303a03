"""What the stages of cleaning take of a page's time."""

import pytest

from cleaner.evaluation.speed import __main__ as speed
from cleaner.evaluation.speed.stages import EXTRAS, stage_lines
from tests.evaluation.conftest import Row, WriteCorpus


def test_shares() -> None:
    """Of all stages, and of those for more than the text together."""
    seconds = {"judge": 0.012, "structures": 0.002, "fields": 0.005, "Markdown": 0.001}
    lines = [" ".join(line.split()) for line in stage_lines("tiny", seconds, 2)]
    assert lines[0] == "tiny judge 2 pages 6.00 ms a page share 0.600"
    assert lines[-2:] == [
        f"tiny {', '.join(EXTRAS)} 2 pages 4.00 ms a page share 0.400",
        "tiny all 2 pages 10.00 ms a page share 1.000",
    ]


def test_every_stage_is_timed(
    write_corpus: WriteCorpus, moon: Row, capsys: pytest.CaptureFixture[str]
) -> None:
    """In the order in which a page goes through them."""
    assert speed.main([str(write_corpus("tiny.jsonl", [moon])), "--stages"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[1] for line in lines[:-2]] == [
        "parse", "split", "judge", "hidden", "structures", "fields", "assembly", "JSON", "Markdown",
        "freeing",
    ]  # fmt: skip
