"""The names of a container -> the same, without what its classes tell of the post in it.

WordPress gives each post classes for its tags and categories, its kind and its writer, Drupal for
where else a node is shown: "tag-copyright" stands on a post about copyright, and not on a notice.
"""

import re
from typing import Final

__all__ = ["tells_of_post", "without_topics"]

POST: Final = ("hentry", "status-publish")
NODE: Final = "node-"
"""One of these is in the classes of every post and of every node."""
_TOPICS: Final = re.compile(
    r"(?<!\S)(?:((?:post_)?tag|category|format|product_(?:cat|tag))-|author-)\S*"
)
_STATES: Final = re.compile(r"(?<!\S)(node)--?(?:promoted|sticky|view-mode-teaser|teaser)(?!\S)")


def tells_of_post(names: str) -> bool:
    """Whether such classes may be among some names, or those of many containers."""
    return POST[0] in names or POST[1] in names or NODE in names


def without_topics(names: str) -> str:
    """Of each such class its first word alone; other names as they are."""
    if POST[0] in names or POST[1] in names:
        return _TOPICS.sub(r"\1", names)
    return _STATES.sub(r"\1", names) if NODE in names else names
