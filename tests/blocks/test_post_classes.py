"""Classes that tell what a post is about."""

import pytest

from cleaner.blocks import split_into_blocks
from cleaner.blocks.post_classes import tells_of_post, without_topics
from cleaner.model import MediaType, Scrape
from cleaner.parsing import parse

POST = "post-12 post type-post status-publish hentry"


@pytest.mark.parametrize(
    ("names", "left"),
    [
        (f"{POST} tag-copyright-troll tag-legal", f"{POST} tag tag"),
        (f"{POST} category-newsletter author-jo", f"{POST} category "),
        ("product status-publish product_tag-sale", "product status-publish product_tag"),
        (f"{POST} post_tag-share format-video", f"{POST} post_tag format"),
        ("node node-forum node-promoted node-teaser", "node node-forum node node"),
        ("node node--type-page node--view-mode-teaser", "node node--type-page node"),
    ],
)
def test_what_a_post_is_about(names: str, left: str) -> None:
    """Tells nothing of the container."""
    assert tells_of_post(names)
    assert without_topics(names) == left


@pytest.mark.parametrize(
    "names",
    [
        "tag-copyright",
        "category-newsletter promoted",
        f"{POST} copyright newsletter",
        f"{POST} has-tag-copyright",
        "node-promoted-list",
        "node node-advert",
    ],
)
def test_names_of_containers(names: str) -> None:
    """Stay: elsewhere, and those that stand alone."""
    assert without_topics(names) == names


@pytest.mark.parametrize(("around", "times"), [(POST, 0), ("box", 1)])
def test_containers_of_a_page(around: str, times: int) -> None:
    """The rules do not see what a post is about; the lexicon sees all that it has learned."""
    page = f"<div class='{around} tag-copyright'><p>The reeds have grown.</p></div>"
    outline = split_into_blocks(parse(Scrape(page, media_type=MediaType.HTML), 1_000)).outline
    assert [*outline.names].count("copyright") == times
    assert any("copyright" in names for names in outline.spelt)
