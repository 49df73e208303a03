"""`cleaner schema`."""

import json

from typer.testing import CliRunner

from cleaner.cli import app
from cleaner.schema import document_schema, field_table


def test_the_schema_is_printed() -> None:
    """As JSON and nothing else."""
    result = CliRunner().invoke(app, ["schema"])
    assert result.exit_code == 0
    assert json.loads(result.stdout) == document_schema()


def test_the_fields_are_printed_as_a_table() -> None:
    """For people."""
    result = CliRunner().invoke(app, ["schema", "--markdown"])
    assert result.exit_code == 0
    assert result.stdout == field_table()
