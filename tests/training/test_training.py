"""From corpora to a model file, on a corpus of a few invented pages."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("catboost", reason="needs the extra [train]")

from cleaner.judging.scores.block_model import read_model

SENTENCE = "The ferry of day {n} left the harbour at {n} o'clock with {n} passengers on board. "


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Give forty pages of as many domains: a menu, an article, a footer."""
    path = tmp_path / "tiny.jsonl"
    rows = []
    for number in range(40):
        text = SENTENCE.format(n=number) * 3
        menu = "".join(f"<li><a href=/{word}>{word}</a></li>" for word in ("Home", "News", "Help"))
        html = f"<nav><ul>{menu}</ul></nav><article><p>{text}</p><p>{text}</p></article><p>Imprint"
        url = f"https://d{number}.example/"
        row = {"id": str(number), "page_type": "article", "url": url, "html": html}
        rows.append(row | {"text": f"{text}\n{text}"})
    path.write_text("\n".join(map(json.dumps, rows)))
    return path


def train(kind: str, corpus: Path, out: Path, *more: str) -> str:
    """Run the command; give what it prints."""
    files = [str(corpus), "-o", str(out)]
    command = [sys.executable, "-m", "cleaner.training", kind, *files, "--quick", *more]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


@pytest.mark.parametrize("kind", ["html", "text"])
def test_training_is_reproducible(kind: str, corpus: Path, tmp_path: Path) -> None:
    """Twice the same corpus gives twice the same bytes, and the pages are told apart."""
    printed = train(kind, corpus, tmp_path / "a.npz", "--folds", str(tmp_path / "folds"))
    train(kind, corpus, tmp_path / "b.npz")
    assert (tmp_path / "a.npz").read_bytes() == (tmp_path / "b.npz").read_bytes()
    fold = read_model(tmp_path / "folds" / f"{kind}-fold3.npz")
    assert fold.first.names[0] == "words"
    assert list(fold.net.names) == list(fold.first.names)
    assert "tiny                            40 1.0000 1.0000 1.0000" in printed
