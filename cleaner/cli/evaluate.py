"""`cleaner evaluate`: corpora in, figures on stdout, talk on stderr."""

from pathlib import Path
from typing import Annotated

import typer

from cleaner.errors import UsageError
from cleaner.evaluation.grouping import Grouping
from cleaner.evaluation.renderers import Renderer
from cleaner.model import CORE_LABELS
from cleaner.settings import Effort, Settings

__all__ = ["evaluate"]


def evaluate(  # noqa: PLR0913, PLR0917 - one parameter a flag, as Typer has it
    corpora: Annotated[
        list[Path],
        typer.Argument(
            help="Corpora with gold: .jsonl, .jsonl.gz, .jsonl.xz; or labelled lines, as these "
            "or as .tsv.",
            metavar="CORPUS...",
        ),
    ],
    as_text: Annotated[
        Renderer | None,
        typer.Option(help="Render each page to plain text first, and clean that."),
    ] = None,
    against: Annotated[
        str,
        typer.Option(help="Peers to run on the same pages, comma-separated.", metavar="PEER,..."),
    ] = "",
    sample: Annotated[
        int | None,
        typer.Option(min=1, help="Only so many pages of each corpus, always the same ones."),
    ] = None,
    fold_models: Annotated[
        Path | None,
        typer.Option(
            help="Judge each page by the model that was trained without its domain, from this "
            "folder, which the training's --folds wrote.",
            metavar="DIR",
            exists=True,
            file_okay=False,
        ),
    ] = None,
    effort: Annotated[
        Effort, typer.Option(help="How much work to spend on a page.")
    ] = Effort.BALANCED,
    by: Annotated[
        Grouping, typer.Option(help="What the pages of a corpus are told apart by.")
    ] = Grouping.PAGE_TYPE,
    all_core: Annotated[  # noqa: FBT002
        bool,
        typer.Option(
            "--all-core",
            help="Measure all that was judged core, headline and byline too, not only what joins "
            "`text`. For gold that has them.",
        ),
    ] = False,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object, no table.")] = False,  # noqa: FBT002
) -> None:
    """Measure cleaning against gold: word and snippet scores, fields, milliseconds a page.

    Word precision, recall and F1 are means over pages; snippet scores are micro-averaged. Peers are
    timed in the same run, pages alternating; they come with the extra "peers" of scrape-cleaner.
    Labelled lines are text scrapes as they are; on these our labels are measured, and no peer.
    """
    from cleaner.evaluation.command import Choices, evaluate_corpora  # noqa: PLC0415 - heavy

    peers = tuple(filter(None, map(str.strip, against.split(","))))
    include = CORE_LABELS if all_core else Settings().include
    settings = Settings(effort=effort, include=include)
    choices = Choices(tuple(corpora), as_text, peers, sample, fold_models, by, settings)
    try:
        report = evaluate_corpora(choices, talk=lambda line: typer.echo(line, err=True))
    except UsageError as error:
        raise typer.BadParameter(str(error)) from error
    typer.echo(report.as_json() if json else report.as_table())
