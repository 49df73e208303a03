"""What is asked of a page again and again."""

from cleaner.fields.sight import Sight, once_a_page
from tests.fields.conftest import sight


def test_once_a_page() -> None:
    """A question is answered once a page, and of each page anew."""
    asked: list[Sight] = []

    @once_a_page
    def first_block(page: Sight) -> str:
        asked.append(page)
        return page.blocks[0].text

    one, other = sight("<body><p>Reed"), sight("<body><p>Moss")
    assert [first_block(page) for page in (one, other, one)] == ["Reed", "Moss", "Reed"]
    assert asked == [one, other]
