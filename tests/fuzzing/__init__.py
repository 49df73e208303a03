"""Inputs that nobody would think of."""
