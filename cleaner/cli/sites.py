"""`cleaner sites`: what was learned of sites, shown."""

from pathlib import Path
from typing import Annotated

import typer

from cleaner.visible import visible

__all__ = ["sites"]


def sites(
    file: Annotated[
        Path, typer.Argument(metavar="SITES", help="A file that `cleaner learn` has written.")
    ],
    top: Annotated[int, typer.Option(min=0, metavar="N", help="Lines shown of each site.")] = 10,
) -> None:
    """Show what was learned: each site, its pages, and what stands on most of them.

    A line is the site, on how many of the pages that were kept of it a text is, its label, and the
    beginning of the text. The labels are told from the texts alone, as those of a text scrape.
    """
    from cleaner.cli.console import print_table  # noqa: PLC0415 - heavy
    from cleaner.errors import UsageError  # noqa: PLC0415
    from cleaner.reports.sites import summaries  # noqa: PLC0415
    from cleaner.sites import read_sites  # noqa: PLC0415

    try:
        model = read_sites(file)
    except UsageError as error:
        raise typer.BadParameter(visible(str(error))) from error
    rows = []
    for site in summaries(model, top):
        about = "about " if site.pages > site.kept else ""
        rows.append((site.name, f"{about}{site.pages:,} pages", "", f"{site.kept} kept"))
        for found in site.repeated:
            on = f"on {found.on} of {site.kept}"
            rows.append((site.name, on, found.label or "", found.text))
    print_table(("site", "pages", "label", "text"), rows)
