from pathlib import Path

import pytest

from cleaner.errors import UsageError
from cleaner.sites import SiteModel, fingerprint_of, load_sites, write_sites
from tests.sites.pages import scrape, trace


def test_a_file_is_read_once(tmp_path: Path) -> None:
    """And not for every page that is cleaned with it."""
    write_sites(SiteModel([trace(scrape(1))]), tmp_path / "sites")
    assert load_sites(tmp_path / "sites") is load_sites(tmp_path / "sites")


def test_a_changed_file_is_read_again(tmp_path: Path) -> None:
    """Its fingerprint tells it from the one before."""
    write_sites(SiteModel([trace(scrape(1))]), tmp_path / "sites")
    load_sites(tmp_path / "sites")
    before = fingerprint_of(tmp_path / "sites")
    write_sites(SiteModel([trace(scrape(1)), trace(scrape(2))]), tmp_path / "sites")
    assert len(load_sites(tmp_path / "sites").pages("ferrin.example")) == 2
    assert fingerprint_of(tmp_path / "sites") != before


def test_the_fingerprint_is_of_what_was_learned(tmp_path: Path) -> None:
    """The same in another place."""
    for name in ("one", "other"):
        write_sites(SiteModel([trace(scrape(1))]), tmp_path / name)
    assert fingerprint_of(tmp_path / "one") == fingerprint_of(tmp_path / "other")


def test_a_missing_file_is_wrong_usage(tmp_path: Path) -> None:
    """In the system's words."""
    with pytest.raises(UsageError, match="No such file"):
        load_sites(tmp_path / "sites")
    with pytest.raises(UsageError, match="No such file"):
        fingerprint_of(tmp_path / "sites")
