"""Words in small letters within names, and before them: "von der Leyen", "della Rovere"."""

from typing import Final

__all__ = ["NAME_PARTICLES"]

NAME_PARTICLES: Final = frozenset(
    """
    af al av ben bin d da das de degli dei del della den der di do dos du e el ibn la le los lo
    mac of st ten ter van vom von y zu zum zur
    """.split()  # noqa: SIM905 - a list of words
)
