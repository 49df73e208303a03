"""The top of an article: which line is the headline, which lines around it are what."""
