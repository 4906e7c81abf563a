"""Whether a few words that begin with a noun say something of it ("the link goes nowhere") or only name a thing."""

import re
from itertools import pairwise

from frontdesk.knowledge.search.named_words import PREPOSITIONS

_SAYS = re.compile(
    r"\b(?:is|are|was|were|has|have|had|does|did|do|will|would|can|could|should|must|\w+n't|ist|sind|war|hat|haben|"
    r"kann|wird|es|esta|est|sont|ha|heeft|kan|never|always|still|already|nowhere|again|yet|not|i|me|we|us|you|it|they|"
    r"them|nie|nicht|noch|nunca|jamais|mai|nooit|niet)\b|\s(?:my|our)\b|[.;:!?]\s|\s\w{3,}ed\b|[€$£%]"
)
"""What has a verb, names somebody or what costs, or goes on with another sentence."""
_VERBS = frozenset(
    word
    for line in (
        "goes went comes came shows says said tells told gives gave takes took gets got makes made leaves left",
        "breaks broke fell falls sent sends lost loses kept keeps found finds looks seems feels felt bought brought",
        "ran runs began begins grew grows knew knows thought stood stands sits sat wrote writes drove drives ate eats",
        "works needs wants fails stops hurts leaks smells arrives remains lacks misses contains includes happens",
        "appears disappears crashes freezes loads refuses ends starts opens closes costs lasts leads stays hangs",
        "flickers burns bites barks cut hit shut cost paid held rang sounds tastes fits dies died cries sleeps slept",
        "vanishes rattles squeaks changes became becomes rose spins blinks beeps lies lied lags reads",
        "bleibt geht ging kommt kam zeigt steht sagt fehlt funktioniert lauft stimmt passt riecht tropft",
        "va viene llega llego muestra dice queda funciona falta marche arrive montre dit reste vient fonctionne manque",
        "resta arriva mostra manca funziona chega fica diz blijft komt kwam gaat zegt toont werkt",
    )
    for word in line.split()
)
"""As they stand behind one thing: "the dog stays"."""
_OF_SEVERAL = frozenset(
    ("go", "come", "show", "say", "stay", "get", "fail", "stop", "leak", "smell", "arrive", "look", "seem", "hurt")
)
"""As they stand behind several: "the links go"."""
_ENDS_SO = re.compile(r"(?<![sui'])s$")
"""Between two words one that ends so is a verb more often than a noun: "the door sticks often"."""


def says(plain: str) -> bool:
    """Whether folded words that begin with a noun have a verb behind it, or go on behind the thing."""
    words = [word.strip(",") for word in plain.split()]
    return (
        _SAYS.search(plain) is not None
        or any(_ENDS_SO.search(word) and word not in PREPOSITIONS for word in words[1:-1])
        or any(word in _VERBS or (word in _OF_SEVERAL and before.endswith("s")) for before, word in pairwise(words))
    )
