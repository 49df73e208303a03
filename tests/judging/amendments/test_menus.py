"""Menus that only their names tell."""

import pytest

from tests.judging.conftest import Judge

TEXT = "The wheel of the mill was set upright at noon, and it has turned since then."
GOODS = ("Oars of ash", "Paddles", "Rowlocks", "Bailers", "Ropes", "Anchors")
LONG = "Whoever rows to the island needs a licence, a lamp and a bailer, as the law says."


def menu(name: str, form: str = "<li><h4><a href='/q'>{}</a></h4></li>", before: str = "") -> str:
    """Give a menu in such an element."""
    return f"<div {name}>{before}<ul>{''.join(map(form.format, GOODS))}</ul></div>"


def kept(judged: Judge, page: str) -> list[str]:
    """Give what is kept of it beside a form to log in."""
    verdicts = judged(f"<div>{page}</div><h1>Your account</h1><p>{TEXT}</p>")
    return [text for text, one in verdicts.items() if one.kept][:-2]


@pytest.mark.parametrize(
    "name",
    [
        "class=submenu",
        "class='dropdown-menu wide'",
        "id=mega_menu",
        "class='navbar-inner'",
        "class=megadrop",
        "class=bigMenu",
        "id=mainMenu",
        "class='sub-nav level1'",
    ],
)
def test_menus(judged: Judge, name: str) -> None:
    """They go, with their headings and prices, however deep what names them stands."""
    assert kept(judged, menu(name, before="<p>Shop our boats</p><p>1.99 €</p>")) == []
    deep = f"<div {name}>{'<div>' * 8}{menu('class=x')}{'</div>' * 8}</div>"
    assert kept(judged, deep) == []


def test_reason(judged: Judge) -> None:
    """It names the container."""
    page = f"{menu('class=mega-menu')}<h1>Your account</h1><p>{TEXT}</p>"
    reason = judged(page)["Paddles"].reason
    assert reason == "rule menu: in a menu, inside a container named “mega menu”"


@pytest.mark.parametrize(
    "page",
    [
        menu("class=goods"),
        menu("class=menu"),
        menu("class='lunch-menu main'"),
        menu("class=main-content"),
        menu("class='page-main nav-open'"),
        menu("class='layout with-sub-nav'"),
        f"<div class=submenu><article>{menu('class=x')}</article></div>",
        menu("class=submenu", "<li>{} for 3 euros</li>"),
        menu("class=submenu", before=f"<p>{LONG}</p><p>{LONG}</p>".replace("law", "king")),
        menu("class=submenu", before="<h1>Boats</h1>"),
        f"<article>{menu('class=submenu')}</article>",
        f"<main>{menu('class=submenu')}</main>",
        "<div class=submenu><p><a href='/q'>Oars of ash</a></p></div>",
    ],
)
def test_what_is_no_menu(judged: Judge, page: str) -> None:
    """It stays: other names, few links, sentences, the headline, in the text, a single entry."""
    assert "Oars of ash" in kept(judged, page) or "Oars of ash for 3 euros" in kept(judged, page)


def test_classes_of_the_page(judged: Judge) -> None:
    """They tell of its theme."""
    page = f"<body class=has-sub-menu>{menu('class=goods')}<p>{TEXT}</p>"
    assert judged(page)["Paddles"].kept
