"""Days that only the data of a page for machines declare."""

import json

import pytest

from cleaner.fields.candidates import Candidate
from cleaner.fields.declared_days import declared_day, posted_day, started_day
from cleaner.model import Label
from tests.fields.conftest import sight

DAY, CARD = "2023-06-13", "2023-05-30"


def found(
    *articles: dict[str, str], place: str = "other block", label: Label, enough: bool = True
) -> str | None:
    """Give the day that is better than that of the second block."""
    data = json.dumps([{"@type": "NewsArticle", **article} for article in articles])
    html = f"""<head><title>The Ferry - Post</title><script type="application/ld+json">{data}
    </script></head><body><h1>The Ferry</h1><p>3 hours ago</p><div>May 30, 2023</div>"""
    chosen = Candidate(CARD, CARD, {place: 0}, 2)
    return declared_day(sight(html, (Label.TITLE, Label.BODY, label)), chosen, enough=enough)


@pytest.mark.parametrize("label", [Label.COVERAGE, Label.TEASER, Label.ADVERT])
def test_a_day_on_a_card_only(label: Label) -> None:
    """Is that of another article, unless it is said to be one of publication, or is declared."""
    article = {"datePublished": f"{DAY}T10:00:00Z"}
    assert found(article, label=label) == DAY
    assert found(article, label=label, place="published line") is None
    assert found(article, label=label, place="article meta") is None


@pytest.mark.parametrize("label", [Label.DATE, Label.BODY, Label.BYLINE])
def test_a_day_that_the_page_shows(label: Label) -> None:
    """Stays."""
    assert found({"datePublished": DAY}, label=label) is None


def test_the_next_day() -> None:
    """Is that of another zone of time."""
    assert found({"datePublished": "2023-05-31"}, label=Label.TEASER) is None


def test_several_articles() -> None:
    """The one that is named as the page is, if only one day is."""
    own, other = {"headline": "The Ferry"}, {"headline": "The Bridge", "datePublished": CARD}
    dated = {**own, "datePublished": DAY}
    assert found(other, dated, label=Label.TEASER) == DAY
    assert found(other, own, label=Label.TEASER) is None
    assert found(dated, {**own, "datePublished": "2020-01-01"}, label=Label.TEASER) is None


def test_a_day_that_is_not_likely() -> None:
    """Is given where news declares it; manuals and goods have days too."""
    news = {"datePublished": DAY}
    assert found(news, label=Label.BODY, enough=False) == DAY
    assert found({**news, "@type": "TechArticle"}, label=Label.BODY, enough=False) is None
    assert found({**news, "@type": "Product"}, label=Label.BODY, enough=False) is None
    assert found({**news, "@type": "Article"}, label=Label.TEASER) == DAY
    assert found(label=Label.BODY, enough=False) is None


@pytest.mark.parametrize(
    ("about", "day"),
    [
        ({"@type": "JobPosting", "title": "The Ferry", "datePosted": DAY}, DAY),
        ({"@type": "Legislation", "name": "The Ferry", "datePublished": DAY}, DAY),
        ({"@type": "JobPosting", "title": "The Pilot", "datePosted": DAY}, None),
        ({"@type": "JobPosting", "title": "The Ferry", "validThrough": DAY}, None),
        ({"@type": "Product", "name": "The Ferry", "datePosted": DAY}, None),
    ],
)
def test_what_was_put_there_on_a_day(about: dict[str, str], day: str | None) -> None:
    """Has to be named as the page is."""
    html = f"""<head><title>The Ferry - Post</title><script type="application/ld+json">
    {json.dumps(about)}</script></head><body><h1>The Ferry</h1><p>It sails."""
    assert posted_day(sight(html, (Label.TITLE,))) == day


@pytest.mark.parametrize(
    ("meta", "url", "day"),
    [
        ("video.other", None, DAY),
        ("website", "https://post.example/videos/the-ferry", DAY),
        ("website", "https://post.example/the-ferry", None),
        ("product", None, None),
    ],
)
def test_a_film_that_the_page_is_about(meta: str, url: str | None, day: str | None) -> None:
    """Was put there on a day; goods have films too."""
    film = json.dumps({"@type": "VideoObject", "name": "The Ferry", "uploadDate": f"{DAY}T10:00Z"})
    html = f"""<head><title>The Ferry - Post</title><meta property="og:type" content="{meta}">
    <script type="application/ld+json">{film}</script></head><body><h1>The Ferry</h1><p>It sails."""
    assert posted_day(sight(html, (Label.TITLE,), url)) == day


@pytest.mark.parametrize(
    ("days", "day"),
    [(["2021-05-03T10:00:00Z"], "2021-05-03"), ([], None), (["2021-05-03", "2022-01-09"], None)],
)
def test_the_day_on_which_a_thread_began(days: list[str], day: str | None) -> None:
    """What the head of its page declares, if that is one day."""
    metas = "".join(f'<meta property="article:published_time" content="{one}">' for one in days)
    html = f"<head><title>The Ferry</title>{metas}</head><body><h1>The Ferry</h1><p>3 hours ago</p>"
    assert started_day(sight(html, (Label.TITLE, Label.BODY))) == day
