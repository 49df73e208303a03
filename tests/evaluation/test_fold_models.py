"""Each page is judged by the model that was trained without its domain."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import cleaner.pipeline
from cleaner.blocks.lexicon import EMPTY
from cleaner.errors import UsageError
from cleaner.evaluation.corpora import FOLDS, CorpusPage, fold_of
from cleaner.evaluation.fold_models import field_fold_files, fold_files, read_fold_models
from cleaner.evaluation.run import extractors_for, measure, scrapes
from cleaner.fields.field_model import FieldModel, load_field_model, write_field_model
from cleaner.judging.scores.block_model import BlockModel, write_model
from cleaner.judging.scores.trees import Trees
from cleaner.model import Document, MediaType, Scrape
from cleaner.settings import Settings
from tests.judging.constant_net import constant_net

PAGES = [
    CorpusPage(f"p{i}", "tiny", "article", f"https://www.d{i}.example/", "<p>Moon.</p>", text="")
    for i in range(12)
]


def model_of_fold(fold: int) -> BlockModel:
    """Give a model without trees that can be told by its bias."""
    nothing = Trees(
        (),
        np.zeros((0, 1), np.int32),
        np.zeros((0, 1), np.float32),
        np.zeros((0, 2), np.int32),
        fold,
    )
    return BlockModel(EMPTY, nothing, nothing, constant_net([], 0))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a folder with the models for HTML."""
    for fold, path in enumerate(fold_files(tmp_path, MediaType.HTML)):
        write_model(model_of_fold(fold), path)
    return tmp_path


def test_a_page_gets_the_model_of_its_fold(folder: Path) -> None:
    """As `fold_of` deals the domains out, in training and here."""
    models = read_fold_models(folder, MediaType.HTML)
    folds = [fold_of(page, FOLDS) for page in PAGES]
    assert len(set(folds)) > 1
    assert [models.for_page(page).first.bias for page in PAGES] == folds


def test_a_domain_gets_the_model_of_its_pages(folder: Path) -> None:
    """Labelled lines know the domain, and have no page."""
    models = read_fold_models(folder, MediaType.HTML)
    assert models.for_domain("d3.example") is models.for_page(PAGES[3])


def test_missing_files_are_named(folder: Path) -> None:
    """And how to make them."""
    (folder / "html-fold2.npz").unlink()
    with pytest.raises(
        UsageError, match=r"lacks html-fold2\.npz; python -m cleaner\.training html"
    ):
        read_fold_models(folder, MediaType.HTML)
    with pytest.raises(UsageError, match=r"lacks text-fold0\.npz, text-fold1\.npz"):
        read_fold_models(folder, MediaType.TEXT)


def test_a_file_that_is_no_model_is_named(folder: Path) -> None:
    """Rather than shown as a traceback of NumPy's."""
    (folder / "html-fold1.npz").write_bytes(b"moon")
    with pytest.raises(UsageError, match=r"html-fold1\.npz is not a model file"):
        read_fold_models(folder, MediaType.HTML)


def test_models_of_fields_are_read_where_they_are(folder: Path) -> None:
    """Without all of them the shipped one finds the fields."""
    model = load_field_model()
    for path in field_fold_files(folder)[1:]:
        write_field_model(model, path)
    assert read_fold_models(folder, MediaType.HTML).fields_for_page(PAGES[0]) is None
    write_field_model(model, field_fold_files(folder)[0])
    assert read_fold_models(folder, MediaType.HTML).fields_for_page(PAGES[0]) is not None


def test_pages_are_cleaned_with_the_model_of_their_fold(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From the models to the pipeline."""
    used: dict[str | None, float] = {}
    clean = cleaner.pipeline.clean_scrape

    def spy(
        scrape: Scrape,
        settings: Settings,
        model: BlockModel | None = None,
        field_model: FieldModel | None = None,
    ) -> Document:
        assert field_model is None
        used[scrape.url] = model.first.bias if model else -1.0
        return clean(replace(scrape, data="<p></p>"), settings)

    monkeypatch.setattr(cleaner.pipeline, "clean_scrape", spy)
    models = read_fold_models(folder, MediaType.HTML)
    extractors = extractors_for((), Settings(), text=False, fold_models=models)
    assert len(list(measure(scrapes(PAGES, None), extractors))) == len(PAGES)
    assert {url: used[url] for url in (page.url for page in PAGES)} == {
        page.url: fold_of(page, FOLDS) for page in PAGES
    }


def test_without_fold_models_the_shipped_one_judges(monkeypatch: pytest.MonkeyPatch) -> None:
    """None is handed in."""
    used: list[BlockModel | None] = []
    clean = cleaner.pipeline.clean_scrape

    def spy(scrape: Scrape, settings: Settings, model: BlockModel | None = None) -> Document:
        used.append(model)
        return clean(scrape, settings)

    monkeypatch.setattr(cleaner.pipeline, "clean_scrape", spy)
    list(measure(scrapes(PAGES[:1], None), extractors_for((), Settings(), text=False)))
    assert set(used) == {None}
