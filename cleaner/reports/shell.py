"""The body of a report -> a whole page, one file, that runs and loads only what is in it."""

import base64
import hashlib
from importlib.resources import files

from cleaner.reports.markup import attribute

__all__ = ["page"]

POLICY = (
    "default-src 'none'; style-src '{style}'; script-src {script}; "
    "base-uri 'none'; form-action 'none'"
)
"""Should an escape ever be missing, a browser still runs and loads nothing of the page's."""

SHELL = """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
{body}
{script}</body>
</html>
"""


def page(title: str, body: str, name: str, *, scripted: bool = True) -> bytes:
    """Put a page together.

    body: HTML. name: of the style and, if it is scripted, the script, which stand beside this file.
    """
    style = _part("base.css") + _part(f"{name}.css")
    script = _part(f"{name}.js") if scripted else ""
    policy = POLICY.format(
        style=_digest(style), script=f"'{_digest(script)}'" if scripted else "'none'"
    )
    element = f"<script>{script}</script>\n" if scripted else ""
    return SHELL.format(
        policy=policy, title=attribute(title), style=style, body=body, script=element
    ).encode()


def _part(name: str) -> str:
    """Read a file of this package; its line ends become those that browsers hash."""
    return files("cleaner.reports").joinpath(name).read_text(encoding="utf-8")


def _digest(part: str) -> str:
    """Name an inline part as a Content-Security-Policy does (W3C CSP Level 3, hash-source)."""
    return "sha256-" + base64.b64encode(hashlib.sha256(part.encode()).digest()).decode()
