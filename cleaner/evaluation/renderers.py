"""HTML pages rendered to plain text, as such scrapes reach people: HTML in, text out.

Each library is imported, and each program looked for, only when it is asked for.
"""

import shutil
import subprocess
from collections.abc import Callable, Mapping
from enum import StrEnum
from importlib import import_module
from types import MappingProxyType
from typing import Any, Final

from cleaner.errors import UsageError
from cleaner.evaluation.browser import find_browser, shown
from cleaner.model import MediaType

__all__ = ["Renderer", "decoded", "library", "media_type_by", "render", "renderer_for"]

PROGRAM_SECONDS: Final = 60


class Renderer(StrEnum):
    """The ways to render a page."""

    RESILIPARSE = "resiliparse"
    INSCRIPTIS = "inscriptis"
    ITERTEXT = "itertext"
    HTML_TEXT = "html-text"
    LYNX = "lynx"
    W3M = "w3m"
    BROWSER = "browser"
    HTML2TEXT = "html2text"
    MARKDOWNIFY = "markdownify"


MARKDOWN: Final = frozenset({Renderer.HTML2TEXT, Renderer.MARKDOWNIFY})
UNSHOWN: Final = ("script", "style", "template", "svg", "head", "iframe")
"""Elements without text of the page, which markdownify would render too."""


def media_type_by(renderer: Renderer | str | None) -> MediaType:
    """Give what a renderer makes of HTML; without one it stays HTML."""
    if renderer is None:
        return MediaType.HTML
    return MediaType.MARKDOWN if renderer in MARKDOWN else MediaType.TEXT


def render(html: bytes | str, renderer: Renderer | str) -> str:
    """Render one page to text.

    Raises UsageError if the renderer is unknown or missing, saying what to install. Whatever the
    library raises for the page itself goes through; programs raise ChildProcessError, or
    subprocess.TimeoutExpired after 60 seconds.
    """
    return renderer_for(renderer)(html)


def renderer_for(renderer: Renderer | str) -> Callable[[bytes | str], str]:
    """Give the function that renders, with its library imported; raises UsageError as `render`."""
    try:
        return MAKERS[Renderer(renderer)]()
    except ValueError as error:
        msg = f"no renderer {renderer!r}; there are {', '.join(Renderer)}"
        raise UsageError(msg) from error


def library(module: str, package: str) -> Any:
    """Import an optional library, or raise UsageError saying how to install it."""
    try:
        return import_module(module)
    except ImportError as error:
        msg = f"{package} is not installed: pip install 'scrape-cleaner[peers]'"
        raise UsageError(msg) from error


def decoded(html: bytes | str) -> str:
    """Give a page as text, decoded as our own parsing does it; raises NotTextError as that does."""
    from cleaner.parsing.decoding import decode  # noqa: PLC0415 - brings lxml with it

    return decode(html).text


def _resiliparse() -> Callable[[bytes | str], str]:
    extract = library("resiliparse.extract.html2text", "resiliparse").extract_plain_text
    return lambda html: str(extract(decoded(html), main_content=False, list_bullets=True))


def _inscriptis() -> Callable[[bytes | str], str]:
    get_text = library("inscriptis", "inscriptis").get_text
    return lambda html: str(get_text(decoded(html)))


def _html_text() -> Callable[[bytes | str], str]:
    extract = library("html_text", "html-text").extract_text
    return lambda html: str(extract(decoded(html)))


def _itertext() -> Callable[[bytes | str], str]:
    shown = _shown("script", "style")

    def run(html: bytes | str) -> str:
        root = shown(html)
        return "" if root is None else "\n".join(filter(None, map(str.strip, root.itertext())))

    return run


def _html2text() -> Callable[[bytes | str], str]:
    maker = library("html2text", "html2text").HTML2Text

    def run(html: bytes | str) -> str:
        renderer = maker(bodywidth=0)
        return str(renderer.handle(decoded(html)))

    return run


def _markdownify() -> Callable[[bytes | str], str]:
    convert = library("markdownify", "markdownify").markdownify
    to_text = library("lxml.etree", "lxml").tostring
    shown = _shown(*UNSHOWN)

    def run(html: bytes | str) -> str:
        root = shown(html)
        if root is None:
            return ""
        return str(convert(to_text(root, encoding="unicode", method="html"), heading_style="ATX"))

    return run


def _shown(*unwanted: str) -> Callable[[bytes | str], Any]:
    """Give the function that parses a page, without some elements; None for an empty one."""
    etree = library("lxml.etree", "lxml")

    def run(html: bytes | str) -> Any:
        data = decoded(html).encode("utf-8", errors="replace")
        if not data.strip():
            return None
        root = etree.fromstring(data, etree.HTMLParser(encoding="utf-8", huge_tree=True))
        if root is not None:
            etree.strip_elements(root, *unwanted, with_tail=False)
        return root

    return run


# Lines wrapped at 80 columns, as both programs do by themselves in a terminal of that width.
def _lynx() -> Callable[[bytes | str], str]:
    return _program(
        "lynx",
        "-dump",
        "-stdin",
        "-force_html",
        "-nolist",
        "-width=80",
        "-assume_charset=utf-8",
        "-display_charset=utf-8",
    )


def _w3m() -> Callable[[bytes | str], str]:
    return _program("w3m", "-dump", "-T", "text/html", "-I", "utf-8", "-O", "utf-8", "-cols", "80")


def _browser() -> Callable[[bytes | str], str]:
    find_browser()
    return lambda html: shown(decoded(html))


def _program(name: str, *flags: str) -> Callable[[bytes | str], str]:
    path = shutil.which(name)
    if path is None:
        msg = f"{name} is not installed: apt install {name}"
        raise UsageError(msg)
    command = [path, *flags]

    def run(html: bytes | str) -> str:
        # In ASCII, because lynx believes a charset in the page more than its flags.
        page = decoded(html).encode("ascii", errors="xmlcharrefreplace")
        done = subprocess.run(  # noqa: S603 - a fixed program with fixed flags
            command, input=page, capture_output=True, check=False, timeout=PROGRAM_SECONDS
        )
        if done.returncode:
            said = done.stderr.decode("utf-8", errors="replace").strip()
            msg = f"{name} ended with {done.returncode}: {said}"
            raise ChildProcessError(msg)
        return done.stdout.decode("utf-8", errors="replace")

    return run


MAKERS: Final[Mapping[Renderer, Callable[[], Callable[[bytes | str], str]]]] = MappingProxyType(
    {
        Renderer.RESILIPARSE: _resiliparse,
        Renderer.INSCRIPTIS: _inscriptis,
        Renderer.ITERTEXT: _itertext,
        Renderer.HTML_TEXT: _html_text,
        Renderer.LYNX: _lynx,
        Renderer.W3M: _w3m,
        Renderer.BROWSER: _browser,
        Renderer.HTML2TEXT: _html2text,
        Renderer.MARKDOWNIFY: _markdownify,
    }
)
