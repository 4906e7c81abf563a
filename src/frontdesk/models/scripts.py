"""Which scripts an embedding model reads: those that its tokenizer has words of, or parts of words.

One that was made for English spells Greek letter by letter, and to it a Thai sentence is a single unknown word: any
two questions in such a script are as good as the same to it, with cosines of .7 to 1.
"""

import unicodedata
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

LEAST_WORDS = 100
"""Words and parts of words that a tokenizer has of a script that its model reads; all-MiniLM-L6-v2 has 8 in Cyrillic,
the most beside Latin, and multilingual ones have thousands of each."""
LEAST_SIGNS = 2_000
"""Signs of a script in which one may be a word; all-MiniLM-L6-v2 has 488, and everyday Chinese takes 3,000."""
LONGEST = 2_000
"""Letters of a text that are looked at."""
_SIGNS = "CJK"
_OF_BYTES = "Ġ"
"""What a blank is in a vocabulary of bytes, whose words can't be read off it."""


def scripts_of(vocabulary: Iterable[str]) -> frozenset[str] | None:
    """The scripts that a tokenizer has words of; None where it is not to be told, or all may be."""
    words: Counter[str] = Counter()
    for piece in vocabulary:
        if piece.startswith(_OF_BYTES) and len(piece) > 1:
            return None
        if piece.isascii():
            words["LATIN"] += len(piece) > 1
            continue
        letters = [letter for letter in piece if letter.isalpha()]
        if letters and (len(letters) > 1 or script(letters[0]) == _SIGNS):
            words[script(letters[0])] += 1
    least = {_SIGNS: LEAST_SIGNS}
    return frozenset(each for each, number in words.items() if number >= least.get(each, LEAST_WORDS))


def reads(text: str, scripts: frozenset[str] | None) -> bool:
    """Whether at least half of a text's letters are in scripts that are read; true of a text without letters.

    Letters that are only drawn otherwise, full in width or bold, are those that they stand for, as to a tokenizer.
    """
    if scripts is None or text.isascii():
        return True
    letters = [letter for letter in unicodedata.normalize("NFKC", text[:LONGEST]) if letter.isalpha()]
    return 2 * sum(script(letter) in scripts for letter in letters) >= len(letters)


@lru_cache(maxsize=4096)
def script(letter: str) -> str:
    """The script of a letter, by the first word of its name: LATIN, THAI, CJK."""
    return unicodedata.name(letter, "").partition(" ")[0]
