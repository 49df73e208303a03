"""Pages become the text scrapes that people have."""

import shutil
from pathlib import Path

import pytest

from cleaner.errors import UsageError
from cleaner.evaluation.renderers import Renderer, decoded, library, render, renderer_for
from tests.evaluation.conftest import Row

LIBRARIES = {
    Renderer.RESILIPARSE: "resiliparse",
    Renderer.INSCRIPTIS: "inscriptis",
    Renderer.ITERTEXT: "lxml",
    Renderer.HTML_TEXT: "html_text",
    Renderer.HTML2TEXT: "html2text",
    Renderer.MARKDOWNIFY: "markdownify",
}


def needed(renderer: Renderer) -> None:
    """Skip the test if the library or program of a renderer is missing."""
    if renderer in LIBRARIES:
        pytest.importorskip(LIBRARIES[renderer])
    elif renderer is Renderer.BROWSER:
        pytest.importorskip("selenium")
        if shutil.which("chromium") is None or shutil.which("chromedriver") is None:
            pytest.skip("Chromium with chromedriver is not installed")
    elif shutil.which(renderer) is None:
        pytest.skip(f"{renderer} is not installed")


@pytest.mark.parametrize("renderer", list(Renderer))
def test_a_rendering_has_all_that_is_seen_and_no_markup(renderer: Renderer, moon: Row) -> None:
    """Menus too: a rendering is a scrape, not a clean page."""
    needed(renderer)
    lines = [line.strip() for line in render(moon["html"], renderer).splitlines()]
    assert "The moon has no wind at all." in lines
    assert "It has dust, though." in lines
    assert any("Log in" in line for line in lines)
    assert not any(word in " ".join(lines) for word in ("<", "track", "p {}"))


@pytest.mark.parametrize("renderer", list(Renderer))
def test_bytes_are_decoded_as_declared(renderer: Renderer) -> None:
    """A page in another charset gives the same text as its characters would."""
    needed(renderer)
    page = "<html><head><meta charset='koi8-r'></head><body><p>Луна без ветра</p></body></html>"
    assert "Луна без ветра" in render(page.encode("koi8-r"), renderer)
    assert "Луна без ветра" in render(page, renderer)


@pytest.mark.parametrize("page", ["", "   ", "<!-- only a comment -->", "<html></html>"])
def test_itertext_of_nothing_is_nothing(page: str) -> None:
    """Pages without text do not raise."""
    assert render(page, "itertext") == ""


def test_itertext_puts_each_string_on_a_line() -> None:
    """As joining `tree.itertext()` by newlines does, blank strings left out."""
    page = "<p>The <b>moon</b> rises.</p><!-- never --><script>x()</script> Late."
    assert render(page, Renderer.ITERTEXT) == "The\nmoon\nrises.\nLate."


def test_an_encoding_declaration_in_text_is_no_trouble() -> None:
    """The parser refuses declarations in decoded text unless it is told the encoding."""
    page = "<?xml version='1.0' encoding='iso-8859-1'?><html><body><p>Käse</p></body></html>"
    assert render(page, Renderer.ITERTEXT) == "Käse"


def test_text_that_is_decoded_stays() -> None:
    """Bytes are decoded by our own parsing."""
    assert decoded("Käse") == "Käse"
    assert decoded("\ufeffKäse".encode()) == "Käse"


def test_an_unknown_renderer_is_refused() -> None:
    """And the known ones are named."""
    with pytest.raises(UsageError, match="no renderer 'netscape'; there are resiliparse"):
        renderer_for("netscape")


def test_a_missing_library_says_what_to_install() -> None:
    """With the extra that holds it."""
    words = r"tool is not installed: pip install 'scrape-cleaner\[peers\]'"
    with pytest.raises(UsageError, match=words):
        library("no_such_module_of_ours", "tool")


def test_a_missing_program_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """With the Debian package."""
    monkeypatch.setenv("PATH", "")
    with pytest.raises(UsageError, match="apt install w3m"):
        renderer_for(Renderer.W3M)


@pytest.mark.parametrize(
    ("missing", "package"), [("chromium", "chromium"), ("chromedriver", "chromium-driver")]
)
def test_a_missing_part_of_the_browser_says_what_to_install(
    missing: str, package: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The browser needs its driver, too."""
    pytest.importorskip("selenium")
    for program in {"chromium", "chromedriver"} - {missing}:
        (tmp_path / program).touch(mode=0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(UsageError, match=f"{missing} is not installed: apt install {package}$"):
        renderer_for(Renderer.BROWSER)


def test_a_browser_shows_neither_what_styles_hide_nor_what_scripts_write() -> None:
    """And sets the paragraphs apart."""
    needed(Renderer.BROWSER)
    page = (
        "<style>.shut { display: none }</style><p>Low tide at six.</p><div class='shut'>Menu</div>"
        "<script>document.body.append('written')</script><noscript>No scripts.</noscript>"
        "<p>High tide at noon.</p>"
    )
    assert render(page, Renderer.BROWSER) == "Low tide at six.\n\nNo scripts.\n\nHigh tide at noon."


def test_a_program_that_fails_is_an_error(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Not an empty page."""
    folder = tmp_path_factory.mktemp("bin")
    program = folder / "w3m"
    program.write_text("#!/bin/sh\necho no terminal >&2\nexit 3\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(folder))
    with pytest.raises(ChildProcessError, match="w3m ended with 3: no terminal"):
        render("<p>Hello</p>", Renderer.W3M)
