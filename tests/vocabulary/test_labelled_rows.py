"""Rows of labels at the head of Chinese articles."""

import pytest

from cleaner.fields.names import clean_name
from cleaner.vocabulary.labelled_rows import writer_in_row


@pytest.mark.parametrize(
    ("line", "writer"),
    [
        ("2019-12-10 来源：海岸日报 作者：孙海燕", "孙海燕"),
        ("2019-12-10 08:30 作者：孙海燕 来源：海岸日报", "孙海燕"),
        ("来源：海岸日报 作者：孙海燕 2019-12-10 08:30", "孙海燕"),
        ("来源：海岸日报 记者 孙海燕 浏览：12", "孙海燕"),
        ("孙海燕 责任编辑：周明", "孙海燕"),
        ("来源：海岸日报", None),
        ("来源: 海岸日报", None),
        ("稿源：海岸网 编辑：周明", None),
        ("未知 责任编辑：周明", None),
    ],
)
def test_the_writer_of_a_row(line: str, writer: str | None) -> None:
    """Stands behind its label, or before all labels; papers and editors are none."""
    assert clean_name(line) == writer


@pytest.mark.parametrize("line", ["孙海燕", "Ann Otter: a life", "钟声：大桥重新开放"])
def test_other_lines(line: str) -> None:
    """Have no such label."""
    assert writer_in_row(line) is None
