"""A company's products: read from a catalog, learned, and found by what a visitor asks for."""
