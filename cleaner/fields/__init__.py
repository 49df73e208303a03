"""A page and its judged blocks -> its title, author, date, site name, description and type.

Pages say these in many places that disagree. So every place gives candidates, and a small model,
trained like the block model, weighs each by who says it, how it looks and where it stands. Below a
threshold a page has no author or no date: most pages of shops and firms have none.

Text scrapes declare nothing; what their lines are says it all.
"""

from collections.abc import Sequence

from cleaner.blocks.segments import Segments
from cleaner.fields.box_headings import stands_in_box
from cleaner.fields.field_model import FieldModel, Weighed, load_field_model
from cleaner.fields.from_lines import fields_from_lines
from cleaner.fields.sight import look_at
from cleaner.fields.site_names import site_name
from cleaner.model import Block, Fields, MediaType, Page

__all__ = ["find_fields"]


def find_fields(
    page: Page,
    segments: Segments,
    blocks: Sequence[Block],
    url: str | None = None,
    model: FieldModel | None = None,
) -> Fields:
    """Everything known about the page.

    url: where it was fetched from, if known.
    model: None takes the shipped one.
    """
    if page.media_type is MediaType.TEXT or not blocks:
        return fields_from_lines(page, blocks, url)
    sight = look_at(page, segments, blocks, url)
    found = (model or load_field_model()).weigh(sight, segments)
    return Fields(
        title=_text(found.title),
        author=_text(found.author),
        date=_text(found.date),
        site_name=site_name(sight),
        description=page.declared.description,
        page_type=found.page_type,
        heads_box=sight.title is not None and stands_in_box(sight, sight.title),
    )


def _text(found: Weighed | None) -> str | None:
    return found.text if found else None
