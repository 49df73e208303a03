"""The marks that writers put before the entries of a list."""

from typing import Final

__all__ = ["BULLETS"]

BULLETS: Final = "•*-–·‣◦▪►»"
