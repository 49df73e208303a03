"""The way of a scrape through the stages; each stage is a folder, and is called once."""

from dataclasses import replace

from cleaner.assembly import assemble, judged, refused
from cleaner.blocks import split_into_blocks
from cleaner.collector import collector_held
from cleaner.errors import NotTextError
from cleaner.fields import find_fields
from cleaner.fields.field_model import FieldModel
from cleaner.hidden import Judged, reveal
from cleaner.judging import judge
from cleaner.judging.scores.block_model import BlockModel
from cleaner.model import Document, Notice, Page, Scrape, Status
from cleaner.parsing import parse
from cleaner.settings import Settings
from cleaner.sites import SiteModel, load_sites, original_of, see

__all__ = ["OUT_OF_MEMORY", "clean_scrape"]

OUT_OF_MEMORY = Notice("memory", "took more memory than this process may have")


@collector_held()
def clean_scrape(
    scrape: Scrape,
    settings: Settings,
    model: BlockModel | None = None,
    sites: SiteModel | None = None,
    field_model: FieldModel | None = None,
) -> Document:
    """Clean one scrape. Never raises for what it holds; see `cleaner.clean`.

    model, field_model: None takes the shipped ones; evaluation hands in models that have not seen
        the page.
    sites: what was learned of sites; None takes that of the settings, if these name any.
    Raises UsageError if it cannot be read.
    """
    if sites is None and settings.site_model is not None:
        sites = load_sites(settings.site_model)
    try:
        page = parse(scrape, settings.max_characters)
        segments = split_into_blocks(page)
        seen = see(scrape, page, segments, sites) if sites else None
        verdicts = judge(page, segments, settings.effort, model, seen)
        whole = reveal(Judged(page, segments, verdicts), settings.effort, model)
        blocks = judged(whole.page, whole.segments, whole.verdicts, settings)
        fields = find_fields(whole.page, whole.segments, blocks, page.address, field_model)
        document = assemble(scrape, page, blocks, fields, settings)
        return _compared(document, scrape, page, sites) if sites else document
    except NotTextError as error:
        return refused(scrape, settings, Status.SKIPPED, Notice(error.code, str(error)))
    except MemoryError:
        return refused(scrape, settings, Status.FAILED, OUT_OF_MEMORY)
    except Exception as error:  # noqa: BLE001 - one page must never stop the rest; it is reported
        notice = Notice("internal_error", f"{type(error).__name__}: {error}")
        return refused(scrape, settings, Status.FAILED, notice)


def _compared(document: Document, scrape: Scrape, page: Page, sites: SiteModel) -> Document:
    """The document, with the id of the one that it is a near-duplicate of."""
    core = [block.text for block in document.blocks if block.kept]
    return replace(document, duplicate_of=original_of(scrape, page, core, sites))
