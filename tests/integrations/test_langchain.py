"""LangChain's documents: pages in, core text out, and what was found in the metadata."""

import json
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

import cleaner
from cleaner.writers.presets import Preset, arranged
from tests.integrations.pages import FERRY

PROGRAM = """
import json, sys
from langchain_core.documents import Document
from cleaner.integrations.langchain import CleanPages, CleanPagesLoader
from cleaner.integrations.rows import Columns, Options
path, url, folder = sys.argv[1:]
page = Document(open(path).read(), metadata={"source": url, "shelf": 3, "image": "a.png"})
for found in (
    *CleanPages().transform_documents([page]),
    *CleanPagesLoader(path).lazy_load(),
    *CleanPagesLoader(folder).lazy_load(),
):
    print(json.dumps([found.page_content, found.metadata]))
try:
    CleanPages(column="markdown")
except ValueError as error:
    print(json.dumps(str(error)))
there = Document(page.page_content, id="mine", metadata={"its": {"link": url, "id": 7}})
options = Options(columns=Columns(id="its.id", url="its.link"))
(found,) = CleanPages(options=options).transform_documents([there])
print(json.dumps([found.id, found.metadata["source"]]))
"""
URL = "https://post.example/ferry"


@pytest.mark.skipif(find_spec("langchain_core") is None, reason="langchain-core is not installed")
def test_the_library_gives_the_same(tmp_path: Path) -> None:
    """By the transformer, which keeps the metadata that was there, and by the loader.

    What the loader names as source is there from anywhere. A row's own keys are in the metadata,
    and why its page failed.
    """
    folder = tmp_path / "shelf"
    (folder / "news").mkdir(parents=True)
    path = folder / "news" / "ferry.html"
    path.write_text(FERRY, "utf-8")
    rows = [
        {"html": FERRY, "category": "boats", "title": "mine"},
        {"html": 5, "category": "none"},
    ]
    (folder / "rows.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    arguments = [sys.executable, "-c", PROGRAM, "shelf/news/ferry.html", URL, str(folder)]
    done = subprocess.run(arguments, capture_output=True, text=True, check=True, cwd=tmp_path)
    transformed, loaded, again, *found, refused, named = map(json.loads, done.stdout.splitlines())
    expected = arranged(cleaner.clean(FERRY, url=URL).to_dict(), Preset.LANGCHAIN)
    assert expected["metadata"]["image"] is None
    known = {"shelf": 3, "extra": '{"image": "a.png"}'}
    assert transformed == [expected["page_content"], expected["metadata"] | known]
    without = arranged(cleaner.clean(FERRY).to_dict(), Preset.LANGCHAIN)
    assert loaded == [without["page_content"], without["metadata"] | {"source": str(path)}]
    assert again == loaded
    good, bad = (metadata for _, metadata in found)
    assert good["source"] == f"{folder / 'rows.jsonl'}:1"
    assert (good["category"], good["title"]) == ("boats", "A ferry for Lomnice")
    assert (good["extra"], good["warnings"]) == ('{"title": "mine"}', None)
    assert (bad["category"], bad["status"]) == ("none", "failed")
    assert bad["warnings"] == "bad_row: line 2: html is not a string"
    assert refused == "column is html or text, not 'markdown'"
    assert named == ["7", URL]
