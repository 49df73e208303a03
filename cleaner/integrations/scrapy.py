"""An item pipeline for Scrapy: items with a page -> items with its document."""

from functools import cache
from logging import getLogger
from typing import Any

from itemadapter import ItemAdapter
from scrapy.utils.defer import maybe_deferred_to_future
from twisted.internet.threads import deferToThread

from cleaner.integrations.rows import DEFAULTS, clean_row

__all__ = ["CleanPages"]


class CleanPages:
    """Puts the document of an item's page into its field `document`.

    The page is in `html`, such as `response.body`, or in `text`; `url` and `id` if they are known;
    `options.columns` names other fields. What was not cleaned goes on; `document["status"]` says
    so. What `document` held before is in the `extra` of ours. Items of a class that does not
    declare the field go on as they are, and the log has an error that says so, once a class.
    Pages are cleaned beside the reactor, each behind the guard, as many at once as Scrapy has items
    under way.
    """

    options = DEFAULTS

    async def process_item(self, item: Any) -> Any:
        """Clean one item."""
        fields = ItemAdapter(item)
        if not isinstance(item, dict) and "document" not in fields.field_names():
            _complain(type(item).__qualname__)
            return item
        columns = self.options.columns
        names = {*columns.pages, columns.id, columns.url}
        names |= {name.partition(".")[0] for name in (columns.id, columns.url)}
        row = {name: fields[name] for name in names if fields.get(name) is not None}
        document = await maybe_deferred_to_future(deferToThread(clean_row, row, self.options))
        if (before := fields.get("document")) is not None:
            document["extra"] = document.get("extra", {}) | {"document": before}
        fields["document"] = document
        return item


@cache
def _complain(name: str) -> None:
    message = "%s has no field `document`: declare one, as its pages are not cleaned without"
    getLogger(__name__).error(message, name)
