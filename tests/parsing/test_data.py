"""Feeds, other XML and JSON are no pages; what only looks like them is one."""

import pytest

import cleaner
from cleaner.errors import NotTextError
from cleaner.model import Scrape
from cleaner.parsing.data import refuse_data
from cleaner.pipeline import clean_scrape
from cleaner.settings import Settings

PROSE = "<p>The gull came back to the same roof on Friday, and nobody had a heart to chase it.</p>"
ITEM = f"<item><title>Gull</title><description><![CDATA[{PROSE}]]></description></item>"


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (f'<?xml version="1.0"?>\n<rss version="2.0"><channel>{ITEM}</channel></rss>', "RSS"),
        (f'<rss version="2.0"><channel>{ITEM}</channel></rss>', "RSS"),
        (f'<!-- made by hand --><feed xmlns="http://w.example/Atom">{PROSE}</feed>', "Atom"),
        ('<?xml version="1.0"?><?xsl a?><urlset xmlns="http://w.example"></urlset>', "sitemap"),
        ('<!DOCTYPE opml><opml version="1.0"><body></body></opml>', "OPML"),
        ('<rdf:RDF xmlns:rdf="http://w.example/rdf#"></rdf:RDF>', "RDF"),
        ('<?xml version="1.0"?><roofs><roof>The gull came back.</roof></roofs>', "XML"),
        ('<svg xmlns="http://w.example/svg"><title>Gull</title></svg>\n', "SVG"),
        ('{"title": "Gull", "body": "The gull came back."}', "JSON"),
        (f'[\n {{"page": "{PROSE}"}},\n {{"page": "{PROSE}"}}\n]\n', "JSON"),
        (f'{{"page": "{PROSE}"}}\n{{"page": "{PROSE}"}}\n', "JSON"),
    ],
)
def test_data(data: str, what: str) -> None:
    """The document is skipped, and says what it is."""
    document = cleaner.clean(data)
    assert (document.status, document.text) == ("skipped", "")
    (warning,) = document.warnings
    assert warning.code == "data"
    assert what in warning.message


@pytest.mark.parametrize(
    "page",
    [
        f'<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://w.example"><body>{PROSE}</html>',
        f'<?xml version="1.0"?><div>{PROSE}</div>',
        f"<svg><title>icon</title></svg>{PROSE}<svg></svg>",
        "<feed> is the gull still there\n<anna> it is",
        "{not JSON} The gull came back to the same roof.",
        "[1] The gull came back to the same roof.",
        '{"a": 1} is how it begins, and the gull came back all the same.',
        "From: Ann\nTo: Bo\nContent-Type: text/plain\n\nThe gull came back.",
        "",
    ],
)
def test_pages(page: str) -> None:
    """XHTML, fragments, chats, texts with brackets, mail."""
    refuse_data(page)


def test_what_is_said_to_be_a_page_is_one() -> None:
    """Whoever names the media type knows better."""
    text = '{"title": "The gull came back to the same roof on Friday"}'
    with pytest.raises(NotTextError):
        refuse_data(text)
    assert cleaner.clean(text, media_type="text/plain").status == "ok"


@pytest.mark.parametrize(
    "head",
    [
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nX-Roof: a: b\r\n\r\n",
        "HTTP/1.1 301 Moved\nLocation: /roof\n\nHTTP/2 200 \nserver: gull\n\n",
    ],
)
def test_what_the_server_said_is_no_part_of_the_page(head: str) -> None:
    """Programs that fetch pages can save it above them."""
    page = f"<!DOCTYPE html><html><body>{PROSE}</body></html>"
    document = cleaner.clean(head + page)
    assert (document.text, document.source.media_type) == (cleaner.clean(page).text, "text/html")
    text = "HTTP/1.1 is a protocol.\n\nThe gull came back to the same roof on Friday."
    assert "HTTP/1.1" in cleaner.clean(text, media_type="text/plain").blocks[0].text


@pytest.mark.parametrize(
    "page",
    [
        f'<base href="https://gull.example/">{PROSE}',
        f"<gull-roof><template>{PROSE}</template></gull-roof>{PROSE}",
        f"<svg><title>icon</title></svg>{PROSE}",
    ],
)
def test_fragments_that_begin_with_other_elements(page: str) -> None:
    """They are HTML: their text has no tags in it."""
    assert "<" not in cleaner.clean(page).text


@pytest.mark.parametrize(
    ("path", "text", "status"),
    [
        ("site/style.CSS", ".gull { color: white; }", "skipped"),
        ("app.js", "var gull = 'It came back to the same roof.';", "skipped"),
        ("gulls.csv", "name,roof\nAnna,red\n", "skipped"),
        ("page.css", f"<html><body>{PROSE}</body></html>", "ok"),
        ("js", "The gull came back to the same roof on Friday.", "ok"),
        ("gull.js.txt", "The gull came back to the same roof on Friday.", "ok"),
    ],
)
def test_by_the_name_of_the_file(path: str, text: str, status: str) -> None:
    """What a mirrored site has beside its pages; HTML is a page whatever its name."""
    assert clean_scrape(Scrape(text, path=path), Settings()).status == status
