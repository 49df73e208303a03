import pytest

from cleaner.sites.naming import Home, home_of


@pytest.mark.parametrize(
    ("url", "site", "section"),
    [
        ("https://www.ferrin.example/news/tide.html", "ferrin.example", "news"),
        ("http://ferrin.example:8080/tide.html", "ferrin.example", ""),
        ("https://shop.ferrin.example/", "shop.ferrin.example", ""),
    ],
)
def test_a_page_is_at_home_at_its_host(url: str, site: str, section: str) -> None:
    """The first name of the path is a section if another follows."""
    assert home_of("a/b.html", url, None) == Home(site, section)


def test_what_the_page_declares_comes_second() -> None:
    """It may name the address of a copy."""
    declared = "https://ferrin.example/tide"
    given = home_of(None, "https://copy.example/x", declared)
    assert given == Home("copy.example", "")
    assert home_of("a/b.html", None, declared) == Home("ferrin.example", "")


@pytest.mark.parametrize(
    ("path", "folder"),
    [
        ("crawl/sea/b.html", "crawl/sea"),
        ("b.html", ""),
        ("crawl/rows.jsonl:12", "crawl/rows.jsonl"),
    ],
)
def test_a_page_without_address_is_at_home_in_its_folder(path: str, folder: str) -> None:
    """For a row that is its file."""
    assert home_of(path) == Home(f"folder:{folder}", "")


@pytest.mark.parametrize("url", [None, "", "no address", "https://[", "/news/tide"])
def test_a_page_from_nowhere_has_no_home(url: str | None) -> None:
    """It is never learned from."""
    assert home_of(None, url) is None


def test_a_name_has_a_longest_length() -> None:
    """Hosts of a megabyte occur in broken crawls."""
    home = home_of(None, f"https://{'a' * 10_000}/")
    assert home is not None
    assert len(home.site) == 200
