"""The models of cross-validation: a folder in, for each page the model that never saw its domain.

`python -m cleaner.training html CORPUS... --folds DIR` writes them, a file a kind and fold.
"""

import zipfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO, TypeVar

from cleaner.errors import UsageError
from cleaner.evaluation.corpora import FOLDS, CorpusPage, fold_of, fold_of_domain
from cleaner.fields.field_model import FieldModel, read_field_model
from cleaner.judging.scores.block_model import MODEL_NAMES, BlockModel, read_model, read_site_trees
from cleaner.model import MediaType

__all__ = ["FoldModels", "fold_files", "read_fold_models", "site_fold_files"]

Loaded = TypeVar("Loaded")


@dataclass(frozen=True, slots=True)
class FoldModels:
    """The models for one kind of scrape; models[fold] was trained on all folds but that one.

    fields: the models for title, author, date and page type; () where the folder has none.
    """

    models: tuple[BlockModel, ...]
    fields: tuple[FieldModel, ...] = ()

    def for_page(self, page: CorpusPage) -> BlockModel:
        """Give the model that was trained without the page's domain."""
        return self.models[fold_of(page, len(self.models))]

    def fields_for_page(self, page: CorpusPage) -> FieldModel | None:
        """Give the model of fields that was trained without the page's domain, if there is one."""
        return self.fields[fold_of(page, len(self.fields))] if self.fields else None

    def for_domain(self, domain: str) -> BlockModel:
        """Give the model that was trained without a domain, named as by `corpora.domain`."""
        return self.models[fold_of_domain(domain, len(self.models))]


def fold_files(folder: Path, kind: MediaType) -> tuple[Path, ...]:
    """Give the paths at which the models for one kind of scrape are looked for, by fold."""
    return tuple(folder / f"{MODEL_NAMES[kind]}-fold{fold}.npz" for fold in range(FOLDS))


def site_fold_files(folder: Path, kind: MediaType) -> tuple[Path, ...]:
    """Give the paths at which the trees that know sites are looked for; they may be missing."""
    return tuple(folder / f"site-{MODEL_NAMES[kind]}-fold{fold}.npz" for fold in range(FOLDS))


def field_fold_files(folder: Path) -> tuple[Path, ...]:
    """Give the paths at which the models for fields are looked for, by fold."""
    return tuple(folder / f"fields-fold{fold}.npz" for fold in range(FOLDS))


def read_fold_models(folder: Path, kind: MediaType) -> FoldModels:
    """Read the models for one kind of scrape.

    Raises UsageError for files that are missing, naming them, or that are no models.
    """
    paths = fold_files(folder, kind)
    missing = [path.name for path in paths if not path.is_file()]
    if missing:
        msg = (
            f"{folder} lacks {', '.join(missing)}; "
            f"python -m cleaner.training {MODEL_NAMES[kind]} CORPUS... --folds {folder} writes them"
        )
        raise UsageError(msg)
    models = tuple(map(_read, paths, site_fold_files(folder, kind)))
    of_fields = field_fold_files(folder)
    known = all(path.is_file() for path in of_fields)
    return FoldModels(
        models, tuple(_load(path, read_field_model) for path in of_fields) if known else ()
    )


def _read(path: Path, site: Path) -> BlockModel:
    model = _load(path, read_model)
    return replace(model, site=_load(site, read_site_trees)) if site.is_file() else model


def _load(path: Path, read: Callable[[IO[bytes]], Loaded]) -> Loaded:
    try:
        with path.open("rb") as file:
            return read(file)
    except (OSError, EOFError, ValueError, KeyError, zipfile.BadZipFile) as error:
        msg = f"{path} is not a model file: {error}"
        raise UsageError(msg) from error
