"""Imports run one way: a part imports from itself and from earlier parts only."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

import cleaner

ROOT = Path(cleaner.__file__).parent
# The flow of the data. Parts of one row know nothing of each other.
ROWS: tuple[tuple[str, ...], ...] = (
    ("structure", "read_only"),
    ("version", "model", "schema", "models", "visible", "collector"),
    ("errors", "settings", "vocabulary", "identity", "detection"),
    ("parsing",),
    ("blocks", "second_opinion"),
    ("sites",),
    ("judging",),
    ("hidden",),
    ("structuring", "markdown"),
    ("fields",),
    ("assembly",),
    ("pipeline", "learning"),
    ("api",),
    ("cleaner",),  # the package itself: the public names
    ("readers",),
    ("runs",),
    ("writers",),
    ("engines", "reports", "integrations"),
    ("evaluation",),
    ("training",),
    ("cli",),
    ("__main__",),
)
PLACE = {part: row for row, parts in enumerate(ROWS) for part in parts}
# Imports that run against the flow, each inside a function, and why.
AGAINST = {
    ("model", "markdown"): "Document.to_markdown is written where all of Markdown is",
}
# Imports inside functions that are along the flow are fine: they are there for speed.


@dataclass(frozen=True)
class Import:
    """One import of one of our parts."""

    path: str
    line: int
    source: str
    target: str
    deferred: bool


def part_of(module: str) -> str:
    """Give the part that a module belongs to: cleaner.parsing.dates -> parsing."""
    _, _, rest = module.partition(".")
    part = rest.partition(".")[0]
    return part if part in PLACE else "cleaner"


def imports() -> Iterator[Import]:
    """Give every import of our own modules, in every file."""
    for path in sorted(ROOT.rglob("*.py")):
        inside = path.relative_to(ROOT)
        source = inside.parts[0].removesuffix(".py")
        source = "cleaner" if source == "__init__" else source
        tree = ast.parse(path.read_text("utf-8"))
        deferred = {
            id(node)
            for function in ast.walk(tree)
            if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
            for node in ast.walk(function)
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom):
                assert node.level == 0, f"{inside}: imports are absolute"
                names = [f"{node.module}.{name.name}" for name in node.names]
            elif isinstance(node, ast.Import):
                names = [name.name for name in node.names]
            else:
                continue
            for name in names:
                if name.split(".")[0] == "cleaner":
                    yield Import(
                        str(inside), node.lineno, source, part_of(name), id(node) in deferred
                    )


IMPORTS = tuple(imports())


def test_there_is_something_to_check() -> None:
    """A wrong folder would pass every other test here."""
    assert len(IMPORTS) > 100
    assert {"parsing", "blocks", "judging", "assembly"} <= {found.target for found in IMPORTS}


def test_every_part_has_a_place() -> None:
    """A new folder or module must be put into the flow."""
    parts = {
        path.stem
        for path in ROOT.iterdir()
        if path.suffix == ".py" or (path / "__init__.py").exists()
    }
    assert parts - {"__init__"} <= set(PLACE)


def test_imports_run_one_way() -> None:
    """From earlier parts only, wherever the import stands; exceptions are listed with a reason."""
    wrong = [
        f"{found.path}:{found.line}: {found.source} imports {found.target}"
        for found in IMPORTS
        if found.source != found.target
        and PLACE[found.source] <= PLACE[found.target]
        and not (found.deferred and (found.source, found.target) in AGAINST)
    ]
    assert wrong == []


@pytest.mark.parametrize("pair", AGAINST)
def test_exceptions_are_needed(pair: tuple[str, str]) -> None:
    """One that no module makes use of is taken off the list."""
    assert any((found.source, found.target) == pair for found in IMPORTS)


@pytest.mark.parametrize(
    ("library", "door"),
    [
        ("trafilatura", {"second_opinion.py", "evaluation/peers.py"}),
        ("langdetect", {"detection.py"}),
        ("rich", {"cli/console.py"}),
        ("charset_normalizer", {"parsing/charsets.py"}),
        ("brotli", {"readers/codings.py"}),
        ("fastwarc", {"readers/records.py", "evaluation/scale.py"}),
        ("backports", {"readers/zstd.py"}),
        ("compression", {"readers/zstd.py"}),
        (
            "pyarrow",
            {
                "readers/parquet.py",
                "writers/columns.py",
                "writers/parquet.py",
                "evaluation/speed/arrow.py",
                "integrations/arrow.py",
                "integrations/datasets.py",
                "integrations/datatrove.py",
                "integrations/spark.py",
            },
        ),
        ("datasets", {"integrations/datasets.py"}),
        ("datatrove", {"integrations/datatrove.py"}),
        ("duckdb", {"integrations/duckdb.py"}),
        ("langchain_core", {"integrations/langchain.py"}),
        ("polars", {"integrations/polars.py"}),
        ("pyspark", {"integrations/spark.py"}),
        ("ray", {"engines/ray.py", "integrations/ray.py"}),
        ("scrapy", {"integrations/scrapy.py"}),
        ("itemadapter", {"integrations/scrapy.py"}),
        ("twisted", {"integrations/scrapy.py"}),
        ("fsspec", {"readers/remote.py"}),
        ("click", set()),
        ("catboost", {"training/boosting.py"}),
    ],
)
def test_one_door_for_each_library(library: str, door: set[str]) -> None:
    """A library is imported in one place, so that it can be replaced or deferred there."""
    users: set[str] = set()
    for path in ROOT.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names = (
                [name.name for name in node.names]
                if isinstance(node, ast.Import)
                else [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            )  # fmt: skip
            if any(name.split(".")[0] == library for name in names):
                users.add(path.relative_to(ROOT).as_posix())
    assert users <= door


def test_training_is_not_imported() -> None:
    """It needs libraries that a plain installation has not."""
    assert {found.source for found in IMPORTS if found.target == "training"} <= {"training"}


def test_adapters_are_thin() -> None:
    """They translate, and what cleans is elsewhere; only what times them imports them."""
    adapters = set((ROOT / "integrations").glob("*.py"))
    adapters -= {ROOT / "integrations" / name for name in ("arrow.py", "idle.py", "rows.py")}
    lines = {path.name: path.read_text("utf-8").count("\n") for path in adapters}
    assert len(lines) > 8
    assert max(lines.values()) < 60, lines
    users = {found.path for found in IMPORTS if found.target == "integrations"}
    assert {path for path in users if not path.startswith("integrations/")} == {
        "evaluation/speed/arrow.py"
    }
