"""Imported by the fork server, for its children: all that the cleaning of a page loads."""

import cleaner
from cleaner.runs import cleaning

__all__ = ["cleaner", "cleaning"]

PAGE = """<article><h1>Bridge closed</h1>
<p>The old bridge was closed on Monday, because two of its nine pillars had begun to lean. A diver
who looked at them in the morning said that the river had washed away the gravel that they stand
on, and that nobody could tell how long the others would hold.</p>
<p>Until the stones are set right, the ferry takes walkers and bicycles across every ten minutes.
Cars and lorries have to go by the road along the dam, which is an hour longer. The work will take
until the spring, the town's engineer said, if the water stays low.</p></article>"""
"""Long enough that trafilatura is not asked: few pages need it, and to load it takes 0.15 s."""

cleaner.clean(PAGE)  # loads the models, the vocabulary and the profiles of the languages
