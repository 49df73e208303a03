"""FAULTS: pages that are strange in themselves; see tests/runs/faults.py for what is asserted."""

from pathlib import Path

import pytest

from tests.runs.faults import survive

SENTENCE = "The ferry to the island was late, because the captain had overslept."


@pytest.mark.parametrize("data", [b"", b"x", b" \r\n\t \n"], ids=["empty", "one byte", "white"])
def test_row_1_next_to_nothing(tmp_path: Path, data: bytes) -> None:
    """There is no text to speak of, and that is no failure."""
    survived = survive(tmp_path, {"m.html": data})
    assert survived.verdict() in {("empty", "no_text"), ("ok", None)}
