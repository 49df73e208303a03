"""A network that says the same of all blocks, for tests of what is around it."""

from collections.abc import Sequence

import numpy as np

from cleaner.judging.scores.page_net import Layer, PageNet, Scales


def constant_net(names: Sequence[str], log_odds: float) -> PageNet:
    """Give one of one channel and two steps. names: the measurements it is given."""
    nothing, one = np.zeros(len(names), np.float32), np.ones(len(names), np.float32)

    def layer(inputs: int, bias: float) -> Layer:
        weights = np.zeros((inputs, 1), np.int8)
        return Layer(weights, np.ones(1, np.float32), np.array([bias], np.float32))

    return PageNet(
        names,
        Scales(nothing, one, nothing, one),
        layer(len(names), 0),
        (layer(3, 0), layer(3, 0)),
        layer(3, 0),
        layer(1, log_odds),
    )
