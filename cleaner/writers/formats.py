"""A Document -> bytes, in one of the formats."""

import json
from enum import StrEnum

from cleaner.model import Document, without_halves
from cleaner.writers.presets import Preset, arranged

__all__ = ["Format", "render"]


class Format(StrEnum):
    """How documents are written down."""

    JSON = "json"
    JSONL = "jsonl"
    PARQUET = "parquet"
    TEXT = "text"
    MARKDOWN = "markdown"

    @property
    def suffix(self) -> str:
        """What a file of one document adds to its input's name, and ends the name of others."""
        return SUFFIXES[self]

    @property
    def has_shards(self) -> bool:
        """Whether many documents stand in one file."""
        return self in {Format.JSONL, Format.PARQUET}


SUFFIXES = {
    Format.JSON: ".json",
    Format.JSONL: ".jsonl",
    Format.PARQUET: ".parquet",
    Format.TEXT: ".txt",
    Format.MARKDOWN: ".md",
}


def render(form: Format, document: Document, preset: Preset | None = None) -> bytes:
    """Write a document down as UTF-8, ending with a line break unless there is nothing to write.

    JSON is indented for the eye, JSON Lines is one line. So is Parquet, on its way to the file.
    preset: whose columns JSON Lines has, if not ours.
    """
    match form:
        case Format.JSON:
            text = document.to_json(indent=2)
        case Format.JSONL if preset:
            text = json.dumps(arranged(document.to_dict(), preset), ensure_ascii=False)
        case Format.JSONL | Format.PARQUET:
            text = document.to_json()
        case Format.TEXT:
            text = document.text
        case Format.MARKDOWN:
            text = document.to_markdown()
    return without_halves(text.rstrip("\n") + "\n").encode() if text else b""
