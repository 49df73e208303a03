"""From sites of corpora to the trees that know sites, on three sites of a few invented pages."""

import json

import numpy as np
import pytest

pytest.importorskip("catboost", reason="needs the extra [train]")

from cleaner.evaluation.fold_models import FoldModels
from cleaner.judging.scores.block_model import load_model
from cleaner.judging.scores.trees import Trees
from cleaner.model import MediaType
from cleaner.training.examples import read_examples
from cleaner.training.sites import Lesson, lessons_of, train
from tests.sites.pages import scrape

SITES = ("ferrin.example", "sound.example", "harbour.example")
PAGES = 6


@pytest.fixture(scope="module")
def lessons(tmp_path_factory: pytest.TempPathFactory) -> list[Lesson]:
    """Learn from all pages, whose first and last lines are the same on each of a site."""
    path = tmp_path_factory.mktemp("sites") / "tiny.jsonl"
    rows = []
    for site in SITES:
        for number in range(PAGES):
            page = scrape(number, site=site)
            menu, own, foot = str(page.data).split("\n\n")
            html = f"<p>{menu}</p><article><p>{own}</p></article><p>{foot}</p>"
            row = {"id": f"{site}{number}", "page_type": "article", "url": page.url}
            rows.append(row | {"html": html, "text": own})
    path.write_text("\n".join(map(json.dumps, rows)))
    models = FoldModels((load_model(MediaType.HTML),) * 4)
    return list(lessons_of(read_examples([path], jobs=1), models))


def corrections(trees: Trees, lesson: Lesson) -> dict[float, float]:
    """By how much chrome (0) and core (1) of a page are moved, in log-odds."""
    moved = trees.log_odds(lesson.matrix)
    return {target: float(moved[lesson.target == target].mean()) for target in (0.0, 1.0)}


def test_a_page_gives_two_lessons(lessons: list[Lesson]) -> None:
    """Beside all other pages of its site, and beside some."""
    assert len(lessons) == 2 * PAGES * len(SITES)
    pages = {
        round(float(lesson.matrix[list(lesson.names).index("pages")].max())) for lesson in lessons
    }
    assert max(pages) == PAGES - 1
    assert min(pages) < PAGES - 1


def test_what_repeats_is_held_against_a_block(lessons: list[Lesson]) -> None:
    """And what stands on one page only is not, on the pages of a site that was not trained on."""
    folds = sorted({lesson.fold for lesson in lessons})
    assert len(folds) > 1
    trees = train([lesson for lesson in lessons if lesson.fold != folds[0]])
    for lesson in lessons:
        if lesson.fold == folds[0]:
            moved = corrections(trees, lesson)
            assert moved[0.0] < moved[1.0] - 0.5


def test_training_is_reproducible(lessons: list[Lesson]) -> None:
    """The same lessons give the same leaves."""
    assert np.array_equal(train(lessons).leaves, train(lessons).leaves)
