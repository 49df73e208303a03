"""One Input -> one Result; whatever happens to it stays with it.

This is the boundary at which errors become documents. It is crossed in a child process, which has
the pipeline loaded; whoever hands the work out can do without, and is there at once.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from time import perf_counter

from cleaner.errors import ScrapeError, SkippedError
from cleaner.model import Document, Notice, Scrape, Status
from cleaner.readers import NO_ROWS, Input
from cleaner.runs.facts import facts_of
from cleaner.runs.limits import Death
from cleaner.runs.result import Result
from cleaner.settings import Settings

__all__ = ["Cleaning"]

NO_TEXT = Notice("no_text", "nothing on the page was found to be core text")
TRIED_TWICE = "{}, and once more when tried alone"
WITHOUT_FILE = frozenset({Status.FAILED, Status.SKIPPED})


@dataclass(frozen=True, slots=True)
class Cleaning:
    """The work done on each input. It can be pickled.

    render: the document as bytes, in the format asked for.
    """

    settings: Settings
    render: Callable[[Document], bytes]

    def clean(self, item: Input) -> Result:
        """Read, clean and render one input. Raises nothing for what it holds but MemoryError."""
        from cleaner.pipeline import OUT_OF_MEMORY, clean_scrape  # noqa: PLC0415 - see above

        start = perf_counter()
        scrape = None
        try:
            scrape = item.read()
            document = clean_scrape(scrape, self.settings)
            if OUT_OF_MEMORY in document.warnings:
                raise MemoryError  # noqa: TRY301 - as if it had come through
            body = self.render(document)
        except MemoryError:
            raise  # it is the process that is at its end, and may have been before this input
        except ScrapeError as error:
            status = Status.SKIPPED if isinstance(error, SkippedError) else Status.FAILED
            known = replace(error.known or Scrape(b""), path=item.name)
            document, body = self._refused(known, status, Notice(error.code, str(error)))
            if error.code == NO_ROWS:
                body = b""
        except Exception as error:  # noqa: BLE001 - what one page shows must not stop the rest
            notice = Notice("internal_error", f"{type(error).__name__}: {error}")
            known = scrape or Scrape(b"", path=item.name)
            document, body = self._refused(known, Status.FAILED, notice)
        return _result(item, document, body, perf_counter() - start)

    def tell(self, death: Death, item: Input) -> Result:
        """Give the result of an input that ended its process twice, with all that names its page.

        Reads it once more, which may end this process as well.
        """
        try:
            return self._lost(item, item.read(), death)
        except MemoryError:
            raise
        except Exception:  # noqa: BLE001 - its death was the first trouble that it had
            return self.lose(item, death)

    def lose(self, item: Input, death: Death) -> Result:
        """Give the result of an input that ended its process, also where `tell` was tried."""
        return self._lost(item, Scrape(b"", path=item.name), death)

    def _lost(self, item: Input, scrape: Scrape, death: Death) -> Result:
        notice = Notice(death.fate.value, TRIED_TWICE.format(death.message))
        document, body = self._refused(scrape, Status.FAILED, notice)
        return _result(item, document, body, death.seconds)

    def _refused(self, scrape: Scrape, status: Status, notice: Notice) -> tuple[Document, bytes]:
        """Write down what was not cleaned; without what its row had, if that is the trouble."""
        from cleaner.assembly import refused  # noqa: PLC0415 - see above

        document = refused(scrape, self.settings, status, notice)
        try:
            return document, self.render(document)
        except MemoryError:
            raise
        except Exception:  # noqa: BLE001 - as above
            document = replace(document, extra={})
            return document, self.render(document)


def _notice(document: Document) -> Notice | None:
    """Why the status is not ok: the document's first warning, which an empty one may lack."""
    if document.status is Status.OK:
        return None
    return next(iter(document.warnings), NO_TEXT)


def _result(item: Input, document: Document, body: bytes, seconds: float) -> Result:
    # A row that has no file must not have the name of one that has.
    identity = None if document.status in WITHOUT_FILE else document.source.record_id
    return Result(
        name=item.name,
        place=(*item.place[:-1], identity) if identity else item.place,
        status=document.status,
        notice=_notice(document),
        seconds=seconds,
        body=body,
        facts=facts_of(document),
        fingerprint=item.fingerprint,
        duplicate_of=document.duplicate_of,
        file=item.file,
    )
