"""A vector of a question's letters, for scripts that the embedding model doesn't read: near is who shares words."""

from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from frontdesk.knowledge.search.analyze import WORD, fold
from frontdesk.knowledge.search.by_words import own_words
from frontdesk.knowledge.search.unspaced import UNSPACED_RUN, grams

SPELLED = "letters 1"
"""What stands for the name of the model where gaps keep it."""
ALIKE = 0.6
"""Cosine from which two questions share so many of their words that they are one gap."""
_DIMENSIONS = 1024
_RUN = 3


def spelled(question: str) -> NDArray[np.float32]:
    """The vector (dimensions,) of length 1: how often each run of letters stands in the words that say something."""
    vector = np.zeros(_DIMENSIONS, dtype=np.float32)
    for run in _runs(question):
        vector[crc32(run.encode()) % _DIMENSIONS] += 1
    return np.asarray(vector / max(float(np.linalg.norm(vector)), 1e-9), dtype=np.float32)


def _runs(question: str) -> list[str]:
    """Pairs or triples of letters where a script has no blanks, else three letters each, with a mark where a word
    begins."""
    found: list[str] = []
    for word in own_words(question) or [word[0] for word in WORD.finditer(fold(question))]:
        begun = f" {word}"
        spaced = [begun[at : at + _RUN] for at in range(max(1, len(begun) - _RUN + 1))]
        found += grams(word) if UNSPACED_RUN.search(word) else spaced
    return found
