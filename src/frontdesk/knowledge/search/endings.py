"""Whether two words differ in nothing but their case, number or person, in scripts that the embedding model doesn't
read. Pure.

What stands behind a word there may make another one of it: a warranty (보증) is no deposit (보증금), a signature
(подпись) no subscription (подписка). So only endings that are known make forms of one word, and both must be of a
kind; in a language without any here no two words are one. Of Korean particles those of the topic, the subject and the
object are left out at will. Those that say from where, to where or only (에서, 까지, 만) are kinds of their own.
"""

import re
import unicodedata
from functools import lru_cache

from rapidfuzz.distance import Prefix

from frontdesk.knowledge.search.analyze import fold

_LEAST = 5
"""Letters that two forms begin with; those that a syllable is made of, in Korean."""
_NONE = "-"
"""An ending of no letters."""
_KINDS = {
    r"[\uac00-\ud7a3]": (
        "- 은 는 이 가 을 를 의 께서",
        "- 에 에는",
        "에서 에서는",
        "에게 께 한테 에게는 한테는",
        "로 으로 로는 으로는",
        "과 와 랑 이랑 하고",
        "나 이나",
        "까지 까지는",
        "부터 부터는",
        "만 만은",
        "도",
        "에도",
        "에서도",
        "- 요 이요 예요 이에요 인가요 입니까 인지 이죠",
        "- 하 하나요 한 한가요 합니까 해 해요 한지",
        "되나요 됩니까 돼요 되나 될까요",
    ),
    r"[\u0400-\u052f]": (
        "- а я о е ё у ю ы и ь й ой ей ою ею ом ем ём ам ям ах ях "
        "ами ями ов ев ёв ий ый ая яя ое ее ые ие ого его ому "
        "ему ым им ых их ыми ими ую юю ия ии ию ие ием ией иям иями иях ья ьи ье ью ьям ьями ьях ьев",
        "- а я о е у ю и і ї є ь й ою ею єю ом ем єм ам ям ах ях ами "
        "ями ів їв ей ові еві єві ий ій а я ого його ому йому "
        "им ім их іх ими іми ої ьої ую юю і ії ію ією ія ій ями",
        "ет ете ют ем ешь ёт ёте",
        "ит ите ят ат им ишь",
        "є єте ють ємо єш",
        "- ът ят та то те а я",
    ),
    r"[\u0370-\u03ff]": (
        "- α ας ες ων η ης ο ος ου ον οι ους ι ια ιου ιων εις εως εων μα ματα ματος ματων ιο ιοι",
        "ω εις ει ουμε ετε ουν ουνε",
        "ομαι εσαι εται ομαστε εστε ονται",
        "αω ας αει αμε ατε ανε",
    ),
    r"[\u0900-\u097f]": ("- ा े ी ि ो ों ें ियां ियाँ ियों ए ओं एं यों",),
    r"[\u0590-\u05ff]": ("- ים", "ה ות"),
    r"[\u0600-\u06ff]": ("- ها های", "ة ات"),
    r"[a-z]": ("- s",),
}
"""Endings by the script of a word: of nouns and what goes with them, of verbs, of such with an article behind them."""
_ENDINGS = [
    (re.compile(letter), [frozenset("" if each == _NONE else fold(each) for each in kind.split()) for kind in kinds])
    for letter, kinds in _KINDS.items()
]
_SYLLABLE = re.compile(r"[\uac00-\ud7a3]")


@lru_cache(maxsize=4096)
def are_forms(word: str, other: str) -> bool:
    """Whether two folded words are one, or forms of one that differ in their endings alone."""
    if word == other:
        return True
    alike = word[: int(Prefix.similarity(word, other))]
    if not alike or len(unicodedata.normalize("NFD", alike) if _SYLLABLE.match(alike) else alike) < _least(alike):
        return False
    kinds = next((kinds for letter, kinds in _ENDINGS if letter.match(word)), [])
    longest = max((len(ending) for kind in kinds for ending in kind), default=0)
    cuts = range(max(1, len(alike) - longest), len(alike) + 1)
    return any(word[cut:] in kind and other[cut:] in kind for kind in kinds for cut in cuts)


def _least(alike: str) -> int:
    """In Korean two syllables, which have four letters at least."""
    return _LEAST - 1 if _SYLLABLE.match(alike) else _LEAST
