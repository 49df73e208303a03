"""Imported by the fork server, for its children: all that the cleaning of a page loads."""

import cleaner
from cleaner.runs import cleaning

__all__ = ["cleaner", "cleaning"]

PAGE = """<article><h1>Bridge closed</h1><p>The old bridge was closed on Monday, because two of its
nine pillars had begun to lean.</p></article>"""

cleaner.clean(PAGE)  # loads the models, the vocabulary and the profiles of the languages
