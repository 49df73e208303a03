"""Words that name a time zone, as they stand beside a time: "0017 GMT (0817 HKT)"."""

from typing import Final

__all__ = ["TIMEZONES"]

TIMEZONES: Final = frozenset(
    {
        "gmt", "utc", "ut", "bst", "ist", "wet", "west", "cet", "cest", "mez", "mesz", "eet",
        "eest", "msk", "мск", "trt", "sast", "wat", "cat", "eat", "est", "edt", "et", "cst",
        "cdt", "ct", "mst", "mdt", "mt", "pst", "pdt", "pt", "akst", "akdt", "hst", "ast", "adt",
        "nst", "ndt", "brt", "brst", "art", "clt", "clst", "cot", "pet", "vet", "uyt", "ecst",
        "gst", "irst", "pkt", "npt", "bdt", "ict", "wib", "wita", "wit", "sgt", "myt", "pht",
        "hkt", "jst", "kst", "aest", "aedt", "acst", "acdt", "awst", "nzst", "nzdt", "idt", "tsi",
    }
)  # fmt: skip
"""Case-folded. `cat`, `eat`, `art`, `pet`, `vet`, `wit`, `et`, `pt` and the like are ordinary words
too: look them up only right after a time of day."""
