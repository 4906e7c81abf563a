"""Words and phrases of one sense as a pattern: a line holds a group of them, whole, so that it can be read over."""


def any_of(*groups: str) -> str:
    """A pattern of any of the words; a group is several, parted by "|"."""
    return f"(?:{'|'.join(groups)})"
