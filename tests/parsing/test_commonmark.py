"""What is code in Markdown, and what only looks so."""

import pytest

from cleaner.parsing.commonmark import render

LINES = ["The tide comes in twice a day, and the harbour wall keeps most of it out;"] * 3


@pytest.mark.parametrize(
    ("indented", "tag"),
    [
        (["* [Dust](/dust)", "* [Seas](/seas)"], "li"),
        (["1. Dust", "2. Seas"], "li"),
        (["See [the seas](/seas) for more."], "p"),
        ([" ".join(LINES).replace(";", ".")], "p"),
    ],
)
def test_indented_text_is_text(indented: list[str], tag: str) -> None:
    """Menus, lists, and sentences."""
    html = render("Moon\n\n" + "\n".join(f"        {line}" for line in indented))
    assert f"<{tag}>" in html
    assert "<pre>" not in html


@pytest.mark.parametrize(
    "code",
    [
        "    wind = seas[0](dust)\n    dust += 1\n",
        "    /**\n    * No wind.\n    * No dust.\n    */\n    int wind;\n",
        "```\n- name: dust\n- name: seas\n```\n",
        "~~~~\n* [Dust](/dust)\n~~~\n* [Seas](/seas)\n~~~~\n",
    ],
)
def test_code_is_code(code: str) -> None:
    """Between fences whatever it is."""
    html = render(f"Moon\n\n{code}\nDust.\n")
    assert html.count("<pre><code>") == html.count("</code></pre>") == 1
    assert "<li>" not in html
    assert "fenced" not in html
    assert html.endswith("<p>Dust.</p>\n")


def test_the_language_of_code_stays() -> None:
    """As the fence names it."""
    assert '<pre><code class="language-c">' in render("```c\nint wind;\n```\n")


@pytest.mark.parametrize(
    ("source", "html"),
    [
        ("**Who is it?**The moon.", "<p>Who is it?The moon.</p>\n"),
        ("__ 12 views", "<p> 12 views</p>\n"),
        ("**Dust**", "<p><strong>Dust</strong></p>\n"),
        ("2 ** 3 and `a**b**c`", "<p>2 ** 3 and <code>a**b**c</code></p>\n"),
        ("[x](/a**b**c)", '<p><a href="/a**b**c">x</a></p>\n'),
    ],
)
def test_marks_that_mark_nothing_go(source: str, html: str) -> None:
    """Not so in code and addresses."""
    assert render(source) == html


@pytest.mark.parametrize(
    ("source", "html"),
    [
        ("12. Juni 2023, 17:45 Uhr", "<p>12. Juni 2023, 17:45 Uhr</p>\n"),
        ("1. Tide\n-----", "<h2>1. Tide</h2>\n"),
        ("3. moons 2023", '<ol start="3">\n<li>moons 2023</li>\n</ol>\n'),
    ],
)
def test_numbers_that_begin_no_list(source: str, html: str) -> None:
    """A day, and a heading with its number."""
    assert render(source) == html
