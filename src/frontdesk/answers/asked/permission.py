"""What may be brought along, asked as what is allowed: pages say "dogs are welcome", visitors "can I bring my dog?"."""

import re

from frontdesk.knowledge.search.analyze import fold

_A_PHRASE = r"(?!(?:it|them|out|part|up|off|this|that|back)\b)"
"""Not "bring it back", "take out", "take part"."""
_MAY_BRING = {
    "Is {} allowed?": (
        r"(?:can|may|could|am|are|is it ok(?:ay)? if)(?: i| we)(?: allowed to| also)? "
        rf"(?:bring|take|come with)(?: along)? (?P<what>{_A_PHRASE}.+?)(?: (?:along|with (?:me|us)))?"
    ),
    "Ist {} erlaubt?": r"(?:darf|kann|durfen|konnen) (?:ich|man|wir) (?P<what>.+?) (?:mitbringen|mitnehmen|dabeihaben)",
    "Se permite {}?": r"(?:puedo|podemos|se puede) (?:llevar|traer|ir con|venir con)(?: a)? (?P<what>.+)",
    "{} est admis ?": r"(?:puis[- ]je|peut[- ]on|on peut|je peux) (?:amener|apporter|emmener|venir avec) (?P<what>.+)",
}
_ASKED = {asks: re.compile(pattern) for asks, pattern in _MAY_BRING.items()}


def permitted(question: str) -> str:
    """The question whether what a visitor wants to bring is allowed; the question itself where it asks nothing such."""
    plain = fold(question).strip(" ¿?!.")
    found = ((asks, pattern.fullmatch(plain)) for asks, pattern in _ASKED.items())
    return next((asks.format(match["what"]) for asks, match in found if match), question)
