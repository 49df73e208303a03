"""No page makes `clean` raise or hang."""

import json
import quopri
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import cleaner
from cleaner.model import Status
from tests.fuzzing.conftest import Search, no_hang
from tests.fuzzing.mutations import mutated

SEEDS = [
    path.read_bytes()
    for path in sorted((Path(__file__).parents[2] / "seeds").rglob("*"))
    if path.suffix in {".html", ".txt"}
]
HEAD = b'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\n'
SEEDS += [
    HEAD + b"Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n" + code
    for code in map(quopri.encodestring, SEEDS[:2])
]
PAGES = st.one_of(mutated(SEEDS), st.binary(max_size=3000), st.text(max_size=500))
ROUND = settings(
    max_examples=30, deadline=None, database=None, suppress_health_check=list(HealthCheck)
)


@ROUND
@given(
    PAGES,
    st.sampled_from(
        [None, "https://moor.example/2021/03/04/x", "http://[", "\x00", "javascript:x"]
    ),
    st.sampled_from([None, "text/html", "text/plain"]),
    st.booleans(),
)
def check(page: bytes | str, url: str | None, media_type: str | None, blocks: bool) -> None:  # noqa: FBT001
    """Clean one page."""
    with no_hang():
        document = cleaner.clean(page, url, media_type, cleaner.Settings(blocks=blocks))
    # `clean` turns what goes wrong inside into a document that says so.
    assert document.status is not Status.FAILED, document.warnings
    json.loads(document.to_json().encode())
    document.to_markdown().encode()


def test_no_page_makes_clean_raise(search: Search) -> None:
    """Mutated seeds, random bytes, random text."""
    search(check)
