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
path, url = sys.argv[1:]
page = Document(open(path).read(), metadata={"source": url, "shelf": 3, "image": "a.png"})
for found in (*CleanPages().transform_documents([page]), *CleanPagesLoader(path).lazy_load()):
    print(json.dumps([found.page_content, found.metadata]))
"""
URL = "https://post.example/ferry"


@pytest.mark.skipif(find_spec("langchain_core") is None, reason="langchain-core is not installed")
def test_the_library_gives_the_same(tmp_path: Path) -> None:
    """By the transformer, which keeps the metadata that was there, and by the loader."""
    path = tmp_path / "ferry.html"
    path.write_text(FERRY, "utf-8")
    arguments = [sys.executable, "-c", PROGRAM, str(path), URL]
    done = subprocess.run(arguments, capture_output=True, text=True, check=True, cwd=tmp_path)
    transformed, loaded = map(json.loads, done.stdout.splitlines())
    expected = arranged(cleaner.clean(FERRY, url=URL).to_dict(), Preset.LANGCHAIN)
    assert expected["metadata"]["image"] is None
    known = {"shelf": 3, "image": "a.png"}
    assert transformed == [expected["page_content"], expected["metadata"] | known]
    without = arranged(cleaner.clean(FERRY).to_dict(), Preset.LANGCHAIN)
    assert loaded == [without["page_content"], without["metadata"] | {"source": "ferry.html"}]
