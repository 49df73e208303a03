"""The model files, and CARD.md, which says how each was made and what it scores."""
