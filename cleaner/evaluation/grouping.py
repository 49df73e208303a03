"""What figures are grouped by; in a file of its own that costs a command line nothing."""

from enum import StrEnum

__all__ = ["Grouping"]


class Grouping(StrEnum):
    """What the pages of a corpus are told apart by."""

    PAGE_TYPE = "page-type"
    LANGUAGE = "language"
