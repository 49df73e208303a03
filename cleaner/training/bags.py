"""Blocks as bags of tokens -> the weight of each token: how much it speaks for core text.

Weights are fitted together (logistic regression), so that a word is not counted twice because it
always stands beside another.
"""

import warnings
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final, Self

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression

from cleaner.blocks.columns import Floats

__all__ = ["MIN_DOMAINS", "Bags"]

MIN_DOMAINS: Final = 10
"""A token seen on fewer domains may be a name, and is left out."""
LOOSENESS: Final = 0.3
"""Inverse strength of the ridge penalty."""
ITERATIONS: Final = 60
LEAST: Final = 0.05
"""Weights below this say nothing, and are left out of the file."""
DECIMALS: Final = 2


@dataclass(frozen=True, slots=True)
class Bags:
    """The tokens of every block to learn from.

    tokens: what the columns of the matrices stand for, in alphabetical order.
    counts: sparse, shape (blocks, tokens).
    domains: sparse, shape (domains, tokens), 1 where a domain has a token.
    domain_of, page_of: of each block.
    """

    tokens: Sequence[str]
    counts: Any
    domains: Any
    domain_of: NDArray[np.int64]
    page_of: NDArray[np.int64]

    @classmethod
    def of(cls, pages: Iterable[tuple[str, Sequence[Iterable[str]]]]) -> Self:
        """Collect. pages: of each, its domain and the tokens of its blocks."""
        known: dict[str, int] = {}
        hosts: dict[str, int] = {}
        ids: list[int] = []
        ends = [0]
        domain_of: list[int] = []
        page_of: list[int] = []
        for page, (domain, bags) in enumerate(pages):
            for bag in bags:
                ids += [known.setdefault(token, len(known)) for token in bag]
                ends.append(len(ids))
            domain_of += [hosts.setdefault(domain, len(hosts))] * len(bags)
            page_of += [page] * len(bags)
        tokens = sorted(known)
        place = np.empty(len(known), np.int64)
        place[[known[token] for token in tokens]] = np.arange(len(known))
        columns = place[np.array(ids, np.int64)]
        shape = (len(page_of), len(known))
        counts = sparse.csr_matrix((np.ones(len(ids), np.float32), columns, ends), shape)
        rows = np.repeat(domain_of, np.diff(ends))
        domains = sparse.csr_matrix((np.ones(len(ids)), (rows, columns)), (len(hosts), len(known)))
        domains.data[:] = 1
        return cls(tokens, counts, domains, np.array(domain_of), np.array(page_of))

    def fit(self, pages: NDArray[np.int64], target: Floats, weight: Floats) -> Mapping[str, float]:
        """The weight of each token, from some of the pages.

        target, weight: of each block; the target may be any share between 0 and 1.
        """
        rows = np.flatnonzero(np.isin(self.page_of, pages))
        spread = np.asarray(self.domains[np.unique(self.domain_of[rows])].sum(axis=0))[0]
        columns = np.flatnonzero(spread >= MIN_DOMAINS)
        if not len(columns):
            return MappingProxyType({})
        counts = self.counts[rows][:, columns]
        size = np.asarray(counts.sum(axis=1))[:, 0]
        matrix = sparse.diags_array(1 / np.sqrt(np.maximum(size, 1))) @ counts
        fitted = _regression(matrix, target[rows], weight[rows])
        weights = np.round(fitted.astype(np.float64), DECIMALS).tolist()
        return MappingProxyType(
            {
                self.tokens[column]: value
                for column, value in zip(columns.tolist(), weights, strict=True)
                if abs(value) >= LEAST
            }
        )


def _regression(matrix: Any, target: Floats, weight: Floats) -> NDArray[np.float64]:
    """Each block counts once as core and once as chrome, by its share of either."""
    weight = weight / weight.mean()
    model = LogisticRegression(C=LOOSENESS, solver="lbfgs", max_iter=ITERATIONS)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)  # to stop early is part of the recipe
        model.fit(
            sparse.vstack((matrix, matrix)).tocsr(),
            np.repeat((1, 0), len(target)),
            sample_weight=np.concatenate((weight * target, weight * (1 - target))),
        )
    return np.asarray(model.coef_[0])
