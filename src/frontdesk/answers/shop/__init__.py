"""Answers about products: what fits, what one is like, how two differ. Every fact comes from the catalog."""
