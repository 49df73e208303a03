"""How much knowing the site gains: `python -m cleaner.evaluation.sites CORPUS...`.

The pages of the corpora are grouped by their domain, whatever corpus they are from. Each page of
a site is cleaned three times: by the model alone; with what was learned from all pages of the site;
and with what was learned from that half of them in which it is not.
"""

import argparse
import json
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Final

import numpy as np

from cleaner.evaluation.corpora import domain, fold_of_domain, read_corpus
from cleaner.evaluation.fold_models import FoldModels, read_fold_models
from cleaner.evaluation.metrics import word_scores
from cleaner.evaluation.renderers import Renderer, media_type_by
from cleaner.evaluation.run import Rendered, scrapes
from cleaner.judging.scores.block_model import BlockModel
from cleaner.learning import learn_from
from cleaner.model import Scrape
from cleaner.pipeline import clean_scrape
from cleaner.settings import Effort, Settings
from cleaner.sites import SiteModel

__all__ = ["Gain", "Member", "gains", "measure_site"]

LARGE: Final = 5
"""Pages of a site from which on it is a large one."""
SMALL: Final = 3
"""Sites with fewer are left out."""
WAYS: Final = ("alone", "sites", "half")


@dataclass(frozen=True, slots=True)
class Member:
    """A page of a site. gold: its text; None where the corpus has none."""

    scrape: Scrape
    gold: str | None


@dataclass(frozen=True, slots=True)
class Gain:
    """Means over the pages of some sites, one way of cleaning them."""

    sites: str
    way: str
    pages: int
    precision: float
    recall: float
    f1: float


Scores = dict[str, tuple[float, float, float]]


def main() -> None:
    """Read the corpora, clean each page three times, print the means."""
    options = _options()
    kind = media_type_by(options.as_text)
    folds = read_fold_models(options.fold_models, kind) if options.fold_models else None
    settings = Settings(effort=options.effort)
    sites = _sites(options.corpora, options.as_text)
    names = sorted(name for name in sites if fold_of_domain(name, options.one_in) == 0)
    scored = [
        (len(sites[name]), scores)
        for name in names
        for scores in measure_site(sites[name], settings, _model(folds, name))
    ]
    for gain in gains(scored):
        print(json.dumps(asdict(gain)))  # noqa: T201 - a command that prints its figures


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m cleaner.evaluation.sites", description=__doc__)
    parser.add_argument("corpora", nargs="+", type=Path, help="corpus files with gold")
    parser.add_argument("--as-text", type=Renderer, help="render each page to plain text first")
    parser.add_argument("--fold-models", type=Path, help="models that have not seen the pages")
    parser.add_argument("--effort", type=Effort, default=Effort.BALANCED)
    parser.add_argument("--one-in", type=int, default=1, help="take one site of so many")
    return parser.parse_args()


def measure_site(
    members: Sequence[Member], settings: Settings, model: BlockModel | None
) -> Iterator[Scores]:
    """Give for each page with gold its precision, recall and F1, by the way it was cleaned."""
    whole = _learned(members, settings, model)
    halves = [_learned(members[1 - half :: 2], settings, model) for half in range(2)]
    for number, member in enumerate(members):
        if member.gold is not None:
            known = dict(zip(WAYS, (None, whole, halves[number % 2]), strict=True))
            yield {way: _scores(member, settings, model, sites) for way, sites in known.items()}


def gains(scored: Sequence[tuple[int, Scores]]) -> Iterator[Gain]:
    """Sum up. scored: of each page, the number of pages of its site and its scores."""
    groups: dict[str, Callable[[int], bool]] = {
        f"{LARGE} pages or more": lambda size: size >= LARGE,
        f"{SMALL} or {LARGE - 1} pages": lambda size: size < LARGE,
    }
    for name, takes in groups.items():
        pages = [scores for size, scores in scored if takes(size)]
        for way in WAYS if pages else ():
            means = np.mean([scores[way] for scores in pages], axis=0).round(4).tolist()
            yield Gain(name, way, len(pages), *means)


def _sites(corpora: Sequence[Path], renderer: Renderer | None) -> dict[str, list[Member]]:
    """The pages of each site with pages enough; each is given the address of its domain."""
    sites: dict[str, list[Member]] = defaultdict(list)
    pages = (page for path in corpora for page in read_corpus(path))
    for rendered in scrapes(pages, renderer):
        member = _member(rendered)
        if member is not None:
            sites[domain(rendered.page)].append(member)
    return {name: members for name, members in sites.items() if len(members) >= SMALL}


def _member(rendered: Rendered) -> Member | None:
    page, scrape = rendered.page, rendered.scrape
    if scrape is None:
        return None
    address = page.url or f"https://{domain(page)}/"
    return Member(replace(scrape, url=address), page.text)


def _model(folds: FoldModels | None, name: str) -> BlockModel | None:
    return folds.for_domain(name) if folds else None


def _learned(
    members: Sequence[Member], settings: Settings, block_model: BlockModel | None
) -> SiteModel:
    model = SiteModel()
    for member in members:
        trace = learn_from(member.scrape, settings, block_model)
        if trace is not None:
            model.add(trace)
    return model


def _scores(
    member: Member, settings: Settings, model: BlockModel | None, sites: SiteModel | None
) -> tuple[float, float, float]:
    document = clean_scrape(member.scrape, settings, model, sites)
    found = word_scores(document.text, member.gold or "")
    return found.precision, found.recall, found.f1


if __name__ == "__main__":
    main()
