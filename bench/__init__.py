"""Figures: one command each, all with `make bench`."""
