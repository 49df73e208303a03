"""Elements lose what is no text, and keep what may be some."""

import pytest

from cleaner.parsing.raw_text import without_raw_text


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("<style>a { b: c }</style>Moon", "<style></style>Moon"),
        ("<SCRIPT src=a>go(1);</SCRIPT >Moon", "<SCRIPT src=a></SCRIPT >Moon"),
        ("<svg><path d='M1'/></svg>Moon", "<svg></svg>Moon"),
        ('<script>{"a": "The moon has no wind"}</script>', "<script></script>"),
        ("<style>a {}</style><script>b();</script>", "<style></style><script></script>"),
        ("<img src='a;base64," + "A" * 300 + "'>", "<img src='a;base64,'>"),
        ("<style>/* The moon has no wind */ a { b: c }</style>", "<style></style>"),
        (
            "<style> holds rules, and ends by </style>.",
            "<style> holds rules, and ends by </style>.",
        ),
        ("<style>a { b: c }", "<style>a { b: c }"),
        ("<script></script>", "<script></script>"),
        ("<scripts>a();</scripts>", "<scripts>a();</scripts>"),
        ("data;base64,AAAA", "data;base64,AAAA"),
    ],
)
def test_what_is_left(text: str, left: str) -> None:
    """Code, drawings and data go; prose between two names of an element stays."""
    assert without_raw_text(text, 1000) == left


def test_the_limit_is_that_of_what_is_left() -> None:
    """Whatever stands in the elements."""
    text = "<style>a { b: c }</style>" * 3 + "Moon"
    assert without_raw_text(text, 49) == "<style></style>" * 3 + "Moon"
    assert without_raw_text(text, 20) == ("<style></style>" * 2)[:20]
    assert without_raw_text(text, 0) == ""


def test_short_contents_may_stay() -> None:
    """Those of examples."""
    text = "<style>a{}</style><style>a{}b{}</style>"
    assert without_raw_text(text, 1000, 5) == "<style>a{}</style><style></style>"
