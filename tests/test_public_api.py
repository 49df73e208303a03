"""The names that other programs may use, and what importing them costs."""

import ast
import inspect
import json
import pickle
import re
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

import cleaner

ABOVE = Path(cleaner.__file__).parents[1]
HEAVY = ("numpy", "lxml", "trafilatura", "langdetect", "charset_normalizer", "rich", "typer")


def test_the_public_names() -> None:
    """Exactly these, sorted; a change here is a change of the contract."""
    assert cleaner.__all__ == [
        "Block",
        "CleanerError",
        "Document",
        "Effort",
        "Label",
        "MediaType",
        "Notice",
        "Scrape",
        "Settings",
        "Source",
        "Status",
        "UsageError",
        "__version__",
        "clean",
        "clean_scrape",
    ]
    assert sorted(cleaner.__all__) == cleaner.__all__


def test_nothing_else_is_public() -> None:
    """What a module imports for itself is no name of the package, but for its own modules."""
    names = {name for name in vars(cleaner) if not name.startswith("_")}
    others = names - set(cleaner.__all__)
    assert all(inspect.ismodule(getattr(cleaner, name)) for name in others)


@pytest.mark.parametrize("name", [name for name in cleaner.__all__ if name != "__version__"])
def test_public_names_are_explained(name: str) -> None:
    """Each has a docstring of its own, and so has each of its public methods."""
    thing = getattr(cleaner, name)
    assert thing.__doc__
    assert not thing.__doc__.startswith(f"{name}(")  # what a dataclass writes by itself
    if inspect.isclass(thing):
        for key, member in vars(thing).items():
            if not key.startswith("_") and (inspect.isfunction(member) or type(member) is property):
                assert member.__doc__, f"{name}.{key}"


def test_the_types_are_published() -> None:
    """A marker tells type checkers to look here."""
    assert files("cleaner").joinpath("py.typed").is_file()


def test_every_module_lists_what_it_gives() -> None:
    """It has one `__all__` without doubles, and says at its top what it does."""
    root = files("cleaner")
    for folder in ("parsing", "blocks", "judging", "assembly"):
        for path in root.joinpath(folder).iterdir():
            if not path.name.endswith(".py"):
                continue
            tree = ast.parse(path.read_text("utf-8"))
            (listed,) = [
                ast.literal_eval(node.value)
                for node in tree.body
                if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__"
            ]
            assert len(set(listed)) == len(listed), path.name
            assert ast.get_docstring(tree), path.name


def test_importing_is_light() -> None:
    """What a page needs is imported when there is a page."""
    code = f"import sys, json, cleaner; print(json.dumps([m for m in {HEAVY} if m in sys.modules]))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ABOVE, capture_output=True, check=True, text=True
    )
    assert json.loads(done.stdout) == []


def test_settings_take_plain_strings() -> None:
    """As they come from flags and files."""
    made = cleaner.Settings(effort="fast", include=frozenset({"caption"}))  # type: ignore[arg-type]
    assert made.effort is cleaner.Effort.FAST
    assert made.include == {cleaner.Label.CAPTION}


@pytest.mark.parametrize(
    ("name", "value", "why"),
    [
        ("effort", "lazy", "'lazy' is not a valid Effort"),
        ("include", {"share"}, "core labels only, not share"),
        ("include", {"moon"}, "'moon' is not a valid Label"),
        ("max_characters", 0, "at least 1"),
        ("site_model", "", "site_model is empty"),
    ],
)
def test_settings_that_cannot_be(name: str, value: Any, why: str) -> None:
    """They are refused with the reason, when they are made."""
    with pytest.raises(ValueError, match=why):
        cleaner.Settings(**{name: value})


@pytest.mark.parametrize(
    ("name", "value", "why"),
    [
        ("include", "caption", "include is a set such as {'title'}, not 'caption'"),
        ("include", None, "include is a set"),
        ("markdown", "links", "markdown is a set such as {'links'}, not 'links'"),
        ("blocks", 1, "blocks is True or False, not 1"),
        ("blocks", None, "blocks is True or False, not None"),
        ("max_characters", 1.5, "max_characters is a whole number, not 1.5"),
        ("max_characters", True, "max_characters is a whole number, not True"),
        ("site_model", 7, "site_model is the path of a file, not 7"),
    ],
)
def test_settings_of_other_types(name: str, value: Any, why: str) -> None:
    """They would fail a page later, or give a document that follows no schema."""
    with pytest.raises(TypeError, match=f"^{why}"):
        cleaner.Settings(**{name: value})


def test_settings_take_paths_and_strings_of_files() -> None:
    """And any collection of names."""
    made = cleaner.Settings(site_model="tern.sites", include=["caption"])  # type: ignore[arg-type]
    assert made.site_model == Path("tern.sites")
    assert made.include == {cleaner.Label.CAPTION}


@pytest.mark.parametrize("settings", [None, {}, "fast"])
def test_what_are_no_settings(settings: Any) -> None:
    """They are refused by name, as data and addresses are."""
    kind = type(settings).__name__
    with pytest.raises(TypeError, match=f"settings is a cleaner.Settings, not {kind}"):
        cleaner.clean("The moon has no wind.", settings=settings)
    with pytest.raises(TypeError, match=f"settings is a cleaner.Settings, not {kind}"):
        cleaner.clean_scrape(cleaner.Scrape("The moon has no wind."), settings)


def test_settings_are_few() -> None:
    """At most eight, so that each can be explained."""
    assert len(inspect.signature(cleaner.Settings).parameters) <= 8


def test_an_id_has_no_control_characters() -> None:
    """A notice tells so, once: another page may have the id that is left. Others have none."""
    scrape = cleaner.Scrape("Moon", record_id="a\0b\x1bc\x85")
    assert scrape.record_id == "abc"
    assert [notice.code for notice in scrape.notices] == ["odd_value"]
    assert replace(scrape, url="https://a.example/").notices == scrape.notices
    assert cleaner.Scrape("Moon", record_id="\0").record_id is None
    assert cleaner.Scrape("Moon", record_id="a b").notices == ()


def test_an_address_has_no_control_characters() -> None:
    """Databases refuse a text with NUL, and terminals heed others."""
    document = cleaner.clean("The moon has no wind.", url="https://a.example/\x00b\x1b[31m\x9bc\n")
    assert document.url == "https://a.example/b[31mc"
    assert cleaner.Scrape("x", url="https://a.example/ü").url == "https://a.example/ü"


@pytest.mark.parametrize(
    ("fields", "kind", "words"),
    [
        ({"data": None}, TypeError, "data is bytes or str, not NoneType"),
        ({"url": b"https://a.example/"}, TypeError, "url is a str or None, not bytes"),
        ({"path": Path("a.html")}, TypeError, "path is a str or None, not PosixPath"),
        ({"charset": 5}, TypeError, "charset is a str or None, not int"),
        ({"record_id": 7}, TypeError, "record_id is a str or None, not int"),
        ({"media_type": "image/png"}, ValueError, "media_type is text/html or"),
        ({"extra": [1]}, TypeError, "extra is a mapping, not list"),
        ({"extra": {"a": {1}}}, TypeError, "extra holds what JSON cannot: "),
        ({"extra": {"a": [datetime.now(UTC)]}}, TypeError, "extra holds what JSON cannot: "),
        ({"extra": {"a": float("nan")}}, ValueError, "extra holds what JSON cannot: "),
        ({"extra": {"a": 10**5000}}, ValueError, "extra holds what JSON cannot: "),
    ],
)
def test_a_scrape_of_what_is_none_is_refused(
    fields: dict[str, Any], kind: type[Exception], words: str
) -> None:
    """When it is made, in a sentence."""
    with pytest.raises(kind, match=f"^{re.escape(words)}"):
        cleaner.Scrape(**{"data": "<p>The tide was late."} | fields)


def test_a_scrape_takes_a_media_type_by_its_name() -> None:
    """As `clean` does; and what it is made of comes out in the document."""
    kind: Any = "text/plain"
    extra = {"a": [1, None, {"b": "c"}]}
    scrape = cleaner.Scrape("The tide was late.", media_type=kind, extra=extra)
    assert scrape.media_type is cleaner.MediaType.TEXT
    document = json.loads(cleaner.clean_scrape(scrape).to_json())
    assert document["extra"] == extra
    assert pickle.loads(pickle.dumps(scrape)) == scrape  # noqa: S301 - made in this line


def test_what_is_no_scrape_is_refused() -> None:
    """In a sentence."""
    page: Any = "<p>The tide was late."
    with pytest.raises(TypeError, match=r"^scrape is a cleaner\.Scrape, not str"):
        cleaner.clean_scrape(page)
