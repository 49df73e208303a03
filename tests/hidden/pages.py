"""Invented pages that show nothing, and what they hide."""

import json
from typing import Any

TITLE = "The seals of Ansel"
SEALS = (
    "The lighthouse keeper rowed out at dawn to count the seals on the northern rocks. She found "
    "forty-one of them, nine more than in any year since the count began in 1962."
)
REASONS = (
    "Nobody on the island could say why so many had come. The fishermen blamed the warm spring, "
    "the schoolteacher blamed the herring, and the seals went back to sleep."
)
LETTER = (
    "Later that week the post boat brought a letter from the mainland, in which the office of "
    "fisheries asked for a second count, and offered to pay for the petrol."
)


def page(body: str, head: str = "", title: str = TITLE) -> str:
    """Give a page of HTML."""
    return f"<html><head><title>{title} - Ansel Post</title>{head}</head><body>{body}</body></html>"


def linked(**values: Any) -> str:
    """Give a script of JSON-LD with one object."""
    data = {name.replace("type_", "@type"): value for name, value in values.items()}
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


def data(payload: Any) -> str:
    """Give the data of a page that scripts draw."""
    text = json.dumps(payload)
    return (
        f'<div id="__next"></div><script id="__NEXT_DATA__" type="application/json">{text}</script>'
    )
