"""`cleaner schema`: the JSON Schema of a document."""

from typing import Annotated

import typer

__all__ = ["schema"]


def schema(
    markdown: Annotated[  # noqa: FBT002 - a flag
        bool, typer.Option("--markdown", help="Print the fields as a table for people instead.")
    ] = False,
) -> None:
    """Print the JSON Schema (draft 2020-12) that every document fits."""
    from cleaner.schema import field_table, schema_text  # noqa: PLC0415 - reads a file

    typer.echo(field_table() if markdown else schema_text(), nl=False)
