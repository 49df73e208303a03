"""Measures time: corpora in, milliseconds a page and ratios out.

`python -m cleaner.evaluation.speed CORPUS...` prints them.
"""
