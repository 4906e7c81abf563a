"""Numbers in sentences: words for them, what they measure, and what bounds them."""
