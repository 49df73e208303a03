"""`cleaner schema`: the JSON Schema of a document."""

import typer

__all__ = ["schema"]


def schema() -> None:
    """Print the JSON Schema (draft 2020-12) that every document fits."""
    from cleaner.schema import schema_text  # noqa: PLC0415 - reads a file

    typer.echo(schema_text(), nl=False)
