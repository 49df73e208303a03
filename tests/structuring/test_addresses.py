"""Absolute addresses."""

from urllib.parse import urljoin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.structuring.addresses import Addresses, find_base

PIECES = st.sampled_from(
    ("http://", "https://", "//", "/", ".", "..", "?", ";", ":", "@", "%20", "a", "b.example", "é")
)
BASES = ("https://a.example/b/c?d", "http://A.example:80/b;c", "ftp://a.example/b/", "file:///a/b")


@pytest.mark.parametrize("base", BASES)
@given(pieces=st.lists(PIECES, max_size=8))
def test_as_urljoin_has_them(base: str, pieces: list[str]) -> None:
    """However quickly they are found."""
    address = "".join(pieces)
    found = Addresses(base).absolute(address)
    assert found is None or found == urljoin(base, address)


@pytest.mark.parametrize(
    ("address", "absolute"),
    [
        ("http://b.example/x?y=1", "http://b.example/x?y=1"),
        (" /x//y?z ", "https://a.example/x//y?z"),
        ("/x/../y", "https://a.example/y"),
        ("/x?", "https://a.example/x"),
        ("//b.example/x", "https://b.example/x"),
        ("x", "https://a.example/b/x"),
        ("https://a.example/b/c?d#e", None),
        ("#e", None),
        ("javascript:void(0)", None),
        ("", None),
    ],
)
def test_on_a_page(address: str, absolute: str | None) -> None:
    """Those within the page and those of scripts lead nowhere."""
    assert Addresses("https://a.example/b/c?d").absolute(address) == absolute


def test_without_a_base() -> None:
    """Relative ones stay as they are."""
    assert Addresses(None).absolute("/x/../y") == "/x/../y"


@pytest.mark.parametrize("odd", ["www.a.example/b", "not a url", "http://", "http://[::1", "C:\\a"])
def test_what_is_no_address_is_no_base(odd: str) -> None:
    """Links stay as they are, or are relative to the next that is one."""
    assert find_base(None, odd, None) is None
    assert find_base(None, odd, "https://a.example/b") == "https://a.example/b"
