"""Topics that read as names."""

from cleaner.vocabulary.topics import names_topic


def test_topics() -> None:
    """Places and sections, and nothing else."""
    assert names_topic("North Korea")
    assert names_topic("World News")
    assert not names_topic("North Korean")
    assert not names_topic("Ann Korea")
