"""Keywords: the company hears when a visitor writes a word that it watches."""
