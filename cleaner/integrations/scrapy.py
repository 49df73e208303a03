"""An item pipeline for Scrapy: items with a page -> items with its document."""

from typing import Any

from itemadapter import ItemAdapter
from scrapy.utils.defer import maybe_deferred_to_future
from twisted.internet.threads import deferToThread

from cleaner.integrations.rows import DEFAULTS, clean_row

__all__ = ["CleanPages"]

READ = ("id", "url", "html", "text")


class CleanPages:
    """Puts the document of an item's page into its field `document`.

    The page is in `html`, such as `response.body`, or in `text`; `url` and `id` if they are known.
    What was not cleaned goes on; `document["status"]` says so. Pages are cleaned beside the
    reactor, each behind the guard, as many at once as Scrapy has items under way.
    """

    options = DEFAULTS

    async def process_item(self, item: Any) -> Any:
        """Clean one item."""
        fields = ItemAdapter(item)
        row = {name: fields[name] for name in READ if fields.get(name) is not None}
        cleaning = deferToThread(clean_row, row, self.options)
        fields["document"] = await maybe_deferred_to_future(cleaning)
        return item
