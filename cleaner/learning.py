"""One scrape -> what is remembered of it to learn its site."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from cleaner.blocks import split_into_blocks
from cleaner.collector import collector_held
from cleaner.judging import first_scores
from cleaner.judging.scores.block_model import BlockModel
from cleaner.model import MediaType, Scrape
from cleaner.parsing import parse
from cleaner.settings import Settings
from cleaner.sites import Reach, Trace, name_of, original_in, trace_of

__all__ = ["learn_from"]

NONE_TOLD: Final[Mapping[str, Reach]] = MappingProxyType({})
FAR: Final = Reach()


@collector_held()
def learn_from(
    scrape: Scrape,
    settings: Settings,
    model: BlockModel | None = None,
    reaches: Mapping[str, Reach] = NONE_TOLD,
) -> Trace | None:
    """The trace of a page; None for one without words, or that belongs to no site.

    HTML is scored, since there it is known what stands in the same place on other pages; of a
    large site not all pages are.

    model: None takes the shipped one.
    reaches: of some sites, the keys beyond which a page's blocks are not looked at, or not scored;
        see `SiteModel.reaches`.
    Raises NotTextError for what is no page.
    """
    page = parse(scrape, settings.max_characters)
    segments = split_into_blocks(page)
    name = name_of(scrape, page)
    if name is None or not len(segments):
        return None
    reach = reaches.get(name.site, FAR)
    if name.key > reach.blocks:
        return original_in(name, scrape, segments)
    is_scored = page.media_type is MediaType.HTML and name.key <= reach.scores
    scores = first_scores(page, segments, model) if is_scored else None
    return trace_of(name, scrape, segments, scores)
