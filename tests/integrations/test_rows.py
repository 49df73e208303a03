"""Rows of other programs, and what is none."""

from typing import Any

import pytest

from cleaner.integrations.rows import Options, clean_rows

FERRY = (
    "<h1>Ferry</h1><p>The ferry to the island sails again on Monday, the harbour office said.</p>"
)


def test_what_is_no_row_fails_alone() -> None:
    """In its place, and says what it is; the rows after it are cleaned."""
    rows: list[Any] = [{"html": FERRY}, None, 5, "x", [FERRY], {"html": FERRY}]
    found = list(clean_rows(rows))
    statuses = [document["status"] for document in found]
    assert statuses == ["ok", "failed", "failed", "failed", "failed", "ok"]
    assert [document["warnings"][0] for document in found[1:5]] == [
        {"code": "bad_row", "message": f"a row is a mapping, not {kind}"}
        for kind in ("NoneType", "int", "str", "list")
    ]
    assert all(document["source"]["path"] is None for document in found)


@pytest.mark.parametrize("jobs", [0, -1])
def test_no_processes_are_refused(jobs: int) -> None:
    """They would give no documents."""
    with pytest.raises(ValueError, match="jobs is 1 or more"):
        Options(jobs=jobs)


def test_odd_values_beside_a_page_are_warned_of() -> None:
    """The page is cleaned."""
    (document,) = clean_rows([{"html": FERRY, "url": 7, "id": True}])
    assert (document["status"], document["url"]) == ("ok", None)
    assert [warning["code"] for warning in document["warnings"]] == ["odd_value", "odd_value"]
