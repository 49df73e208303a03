"""Groups by which a list of goods may be narrowed down."""

import pytest

from cleaner.blocks import split_into_blocks
from cleaner.judging.amendments.filters import without_filters
from cleaner.model import Label, MediaType, Scrape, Verdict
from cleaner.parsing import parse
from tests.judging.conftest import Judge

KEPT = Verdict(Label.BODY, 0.9, "block model: 2 words")
GOODS = "".join(f"<p>An oar of ash, number {number}</p>" for number in range(14))
MAKERS = ("Otter (12)", "Reed and Sons (3)", "Teal (1204)")
SIZES = ("Short (7)", "Long (8)", "Longest (2)")


def group(header: str, entries: tuple[str, ...], form: str = "<li><a href='/q'>*</a></li>") -> str:
    """Give a group."""
    return f"<div class=g><h4>{header}</h4>{''.join(form.replace('*', e) for e in entries)}</div>"


def removed(page: str, verdict: Verdict = KEPT) -> list[str]:
    """Give the texts that go. verdict: on the first block."""
    segments = split_into_blocks(parse(Scrape(page, media_type=MediaType.HTML), 1_000_000))
    verdicts = [verdict] + [KEPT] * (len(segments) - 1)
    decided = without_filters(segments, verdicts)
    return [text for text, one in zip(segments.texts, decided, strict=True) if not one.kept]


@pytest.mark.parametrize(
    "form", ["<li><a href='/q'>*</a></li>", "<button>*</button>", "<label>*</label><br>"]
)
def test_groups_beside_goods(form: str) -> None:
    """They go with their headers."""
    groups = group("Maker", MAKERS, form) + group("Size", SIZES, form)
    assert removed(f"<h1>Oars</h1><div>{groups}</div>{GOODS}") == [
        "Maker", *MAKERS, "Size", *SIZES
    ]  # fmt: skip


@pytest.mark.parametrize(
    "groups",
    [
        group("Maker", MAKERS),
        group("Maker", MAKERS[:1]) + group("Size", SIZES[:1]),
        group("Maker", ("Otter", "Reed", "Teal (1)")) + group("Size", ("Short", "Long")),
        group("Sung", ("Tide (1977)", "Ebb (1981)")) + group("Read", ("Flow (2001)", "Sea (1999)")),
        group("Maker", (*MAKERS, "All that was turned in the shed (4)")) + group("Size", SIZES),
        group("Maker", MAKERS, "<li>*</li>") + group("Size", SIZES, "<li>*</li>"),
        group("Maker (16)", MAKERS) + group("Size (17)", SIZES),
    ],
)  # fmt: skip
def test_lists_of_something_else(groups: str) -> None:
    """One alone, of one entry each, without counts, with years, long, not to be chosen."""
    assert removed(f"<h1>Oars</h1><div>{groups}</div>{GOODS}") == []


def test_pages_of_something_else() -> None:
    """They have next to nothing but the groups, or a day above them."""
    groups = group("Maker", MAKERS) + group("Size", SIZES)
    assert removed(f"<h1>Oars</h1><div>{groups}</div>") == []
    day = Verdict(Label.DATE, 0.98, "rule date: names a day")
    assert removed(f"<p>3 May</p><div>{groups}</div>{GOODS}", day) == []


PRICED = "".join(
    f"<p>An oar of ash, number {number}</p><p>$ {number}.50</p>" for number in range(9)
)
MADE_OF = tuple(f"Wood {letter} (1,{number}20)" for number, letter in enumerate("abcdefgh"))


def run(entries: tuple[str, ...] = MADE_OF, form: str = "<li><a href='/q'>*</a></li>") -> str:
    """Give groups in a row, with the headers beside them and "View more" below."""
    lists = [f"<ul>{''.join(form.replace('*', one) for one in few)}</ul>"
             for few in (entries, MAKERS, ("(12)", "(8)"))]  # fmt: skip
    return "<dl>" + "".join(
        f"<dt>{header}</dt><dd>{below}<i>View more</i></dd>"
        for header, below in zip(("Wood", "Maker", "Colour"), lists, strict=True)
    ) + "</dl>"  # fmt: skip


def squads(between: str, least: int) -> str:
    """Give two lists of names with figures, and what stands between them."""
    names = [f"<li><a href='/p'>Otter {n} ({least + n})</a></li>" for n in range(12)]
    return f"<ul>{''.join(names[:6])}</ul>{between.format(1)}<ul>{''.join(names[6:])}</ul>"


def test_runs_on_the_page_of_a_shop() -> None:
    """They go with headers, marks of thousands and "View more", however little else there is."""
    gone = removed(f"<h1>Oars</h1>{PRICED}{run()}<p>We turn oars.</p>")
    assert gone == [
        "Wood", *MADE_OF, "View more", "Maker", *MAKERS, "View more", "Colour", "(12)", "(8)",
        "View more",
    ]  # fmt: skip
    assert removed(f"<h1>Oars</h1>{PRICED}<p>All that is turned in the shed of ours</p>{run()}")
    assert removed(f"<h1>Oars</h1>{PRICED}{squads('<i>{}</i>', 47)}")


@pytest.mark.parametrize(
    "page",
    [
        f"{GOODS}{run()}",
        f"{PRICED}{run(form='<li>*</li>')}",
        f"{PRICED}{run(MADE_OF[:2])}",
        f"{PRICED}{run(tuple(f'Tide ({year})' for year in range(1970, 1980)))}",
        PRICED + "".join(f"<p><a href='/o'>{one}</a></p><p>Of ash</p>" for one in MADE_OF),
        f"{PRICED}<ul>{''.join(f'<li><a href=/c>{one}</a></li>' for one in MADE_OF)}</ul>",
        f"{PRICED}{squads('<i>{}</i>', 17)}",
        f"{PRICED}{squads('<i>$ {}.50</i>', 47)}",
    ],
)
def test_runs_of_something_else(page: str) -> None:
    """Without prices, not to be chosen, short, of years, cards, one list, ages, with prices."""
    assert removed(f"<h1>Oars</h1>{page}") == []


@pytest.mark.parametrize("kind", ["website", "product", "article"])
def test_articles_have_none(judged: Judge, kind: str) -> None:
    """If they say that they are some."""
    groups = group("Maker", MAKERS) + group("Size", SIZES)
    page = f"<html><meta property=og:type content={kind}><h1>Oars</h1><div>{groups}</div>{GOODS}"
    verdict = judged(page)["Otter (12)"]
    assert verdict.kept is (kind == "article")
    if not verdict.kept:
        assert verdict.reason == "rule filter_group: in one of 2 groups to narrow a list down"
