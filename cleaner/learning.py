"""One scrape -> what is remembered of it to learn its site."""

from cleaner.blocks import split_into_blocks
from cleaner.judging import first_scores
from cleaner.judging.block_model import BlockModel
from cleaner.model import MediaType, Scrape
from cleaner.parsing import parse
from cleaner.settings import Settings
from cleaner.sites import Trace, trace_of

__all__ = ["learn_from"]


def learn_from(scrape: Scrape, settings: Settings, model: BlockModel | None = None) -> Trace | None:
    """The trace of a page; None for one without words, or that belongs to no site.

    HTML is scored, since there it is known what stands in the same place on other pages.

    model: None takes the shipped one.
    Raises NotTextError for what is no page.
    """
    page = parse(scrape, settings.max_characters)
    segments = split_into_blocks(page)
    scored = page.media_type is MediaType.HTML and len(segments)
    scores = first_scores(page, segments, model) if scored else None
    return trace_of(scrape, page, segments, scores)
