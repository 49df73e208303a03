"""The models of cross-validation: a folder in, for each page the model that never saw its domain.

`python -m cleaner.training html CORPUS... --folds DIR` writes them, a file a kind and fold.
"""

import zipfile
from dataclasses import dataclass, replace
from pathlib import Path

from cleaner.errors import UsageError
from cleaner.evaluation.corpora import FOLDS, CorpusPage, fold_of, fold_of_domain
from cleaner.judging.block_model import BlockModel, read_model, read_site_trees
from cleaner.model import MediaType

__all__ = ["FoldModels", "fold_files", "read_fold_models", "site_fold_files"]

KINDS = {MediaType.HTML: "html", MediaType.TEXT: "text"}


@dataclass(frozen=True, slots=True)
class FoldModels:
    """The models for one kind of scrape; models[fold] was trained on all folds but that one."""

    models: tuple[BlockModel, ...]

    def for_page(self, page: CorpusPage) -> BlockModel:
        """Give the model that was trained without the page's domain."""
        return self.models[fold_of(page, len(self.models))]

    def for_domain(self, domain: str) -> BlockModel:
        """Give the model that was trained without a domain, named as by `corpora.domain`."""
        return self.models[fold_of_domain(domain, len(self.models))]


def fold_files(folder: Path, kind: MediaType) -> tuple[Path, ...]:
    """Give the paths at which the models for one kind of scrape are looked for, by fold."""
    return tuple(folder / f"{KINDS[kind]}-fold{fold}.npz" for fold in range(FOLDS))


def site_fold_files(folder: Path, kind: MediaType) -> tuple[Path, ...]:
    """Give the paths at which the trees that know sites are looked for; they may be missing."""
    return tuple(folder / f"site-{KINDS[kind]}-fold{fold}.npz" for fold in range(FOLDS))


def read_fold_models(folder: Path, kind: MediaType) -> FoldModels:
    """Read the models for one kind of scrape.

    Raises UsageError for files that are missing, naming them, or that are no models.
    """
    paths = fold_files(folder, kind)
    missing = [path.name for path in paths if not path.is_file()]
    if missing:
        msg = (
            f"{folder} lacks {', '.join(missing)}; "
            f"python -m cleaner.training {KINDS[kind]} CORPUS... --folds {folder} writes them"
        )
        raise UsageError(msg)
    return FoldModels(tuple(map(_read, paths, site_fold_files(folder, kind))))


def _read(path: Path, site: Path) -> BlockModel:
    try:
        with path.open("rb") as file:
            model = read_model(file)
        if not site.is_file():
            return model
        with site.open("rb") as file:
            return replace(model, site=read_site_trees(file))
    except (OSError, EOFError, ValueError, KeyError, zipfile.BadZipFile) as error:
        msg = f"{path} is not a model file: {error}"
        raise UsageError(msg) from error
