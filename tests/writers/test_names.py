"""Output names: safe, and one for each."""

from pathlib import PurePosixPath
from time import process_time

import pytest

from cleaner.writers.names import LONGEST_NAME, OutputNames, safe_name


@pytest.mark.parametrize("name", ["page.html", "Über uns.txt", "日本.html", "a-b_c~d (2).htm"])
def test_ordinary_names_stay(name: str) -> None:
    """The output can be found by the input's name."""
    assert safe_name(name) == name


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("../../etc/x", "__.._etc_x~"),
        ("/etc/passwd", "_etc_passwd~"),
        ("..", "_~"),
        (".hidden", "_hidden~"),
        ("", "_~"),
        ("nul\0byte", "nul_byte~"),
        ("a\\b", "a_b~"),
        ("CON", "_CON~"),
        ("aux.html", "_aux.html~"),
        ("dots...", "dots~"),
        ("gnp\u202elmth", "gnp_lmth~"),
        ("\x1b[31mred", "_[31mred~"),
        ("half\udce9", "half_~"),
        ("https://example.org/?q=1", "https___example.org__q=1~"),
    ],
)
def test_unsafe_names_are_changed_and_marked(name: str, begins: str) -> None:
    """The mark comes from the original, so that it is the same in every run."""
    assert safe_name(name).startswith(begins)
    assert safe_name(name) == safe_name(name)


def test_long_names_are_cut_between_characters() -> None:
    """With room for the mark and the suffix under the 255 bytes of file systems."""
    name = safe_name("ü" * 300)
    assert name.startswith("ü" * (LONGEST_NAME // 2) + "~")
    assert len(name.encode()) < LONGEST_NAME + 10


def test_the_id_of_a_record_is_named_by_what_is_unique() -> None:
    """Only if it is one."""
    number = "9e0c3a0c-1f5d-4d2b-8f47-0a4f0f2f7a11"
    assert safe_name(f"<urn:uuid:{number}>") == number
    assert safe_name("<urn:uuid:../x>").startswith("_urn_uuid_.._x_~")


def test_names_that_become_alike_stay_apart() -> None:
    """`a/b` and `a:b` both lose their middle."""
    assert safe_name("a/b") != safe_name("a:b")


def test_the_tree_is_mirrored() -> None:
    """`a/b.html` -> `a/b.html.json`."""
    assert OutputNames(".json").claim(("a", "b.html")) == PurePosixPath("a/b.html.json")


def test_no_name_is_given_twice() -> None:
    """Not for equal places, nor for those that differ only by case or accents' coding."""
    names = OutputNames(".json")
    places = [("a",), ("a",), ("a",), ("A",), ("\u00e9",), ("e\u0301",), ("D", "x"), ("d", "X")]
    given = [str(names.claim(place)).casefold() for place in places]
    assert len(set(given)) == len(places)
    assert given[0] == "a.json"


def test_a_file_and_a_folder_do_not_meet() -> None:
    """The output of `a` and the outputs of a folder `a.json`, whichever comes first."""
    names = OutputNames(".json")
    assert names.claim(("a",)) == PurePosixPath("a.json")
    inside = names.claim(("a.json", "b"))
    assert inside.parts[0].startswith("a.json~")
    assert names.claim(("a.json", "c")).parent == inside.parent
    names = OutputNames(".json")
    assert names.claim(("a.json", "b")) == PurePosixPath("a.json/b.json")
    assert names.claim(("a",)).name.startswith("a~")


def test_reserved_names_are_kept_free() -> None:
    """Neither a file nor a folder takes the report's place."""
    names = OutputNames(".json", ["_report.jsonl", "page.json"])
    assert names.claim(("_report.jsonl", "1")).parts[0].startswith("_report.jsonl~")
    assert names.claim(("page",)).name.startswith("page~")


def test_many_names_are_given_in_linear_time() -> None:
    """Twenty thousand take well under a second."""
    names = OutputNames(".json")
    start = process_time()
    for number in range(20_000):
        names.claim(("a", str(number)))
    assert process_time() - start < 2


@pytest.mark.parametrize("folders", [("a",) * 5000, ("b" * 190,) * 100])
def test_a_path_longer_than_any_system_takes_is_shortened(folders: tuple[str, ...]) -> None:
    """And two of them stay apart."""
    names = OutputNames(".json")
    one, two = names.claim((*folders, "page")), names.claim((*folders, "c", "page"))
    assert len(str(one)) < 400
    assert one != two
    assert one.parts[0] == two.parts[0] == folders[0]
