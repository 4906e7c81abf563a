"""How much of what a model says is passed on: nothing twice, and no more than the assistant's length has room for."""

from frontdesk.answers.quoted.lists import ANNOUNCES, ITEM
from frontdesk.answers.said_before import as_said
from frontdesk.knowledge.split import count_words


class Length:
    """Counts an answer's words while it is let out, sentence by sentence; once it is `reached`, no more is."""

    def __init__(self, most_words: int) -> None:
        self.reached = False
        self._most = most_words
        self._said: set[tuple[str, str]] = set()
        self._announced = ""

    def repeats(self, sentence: str) -> bool:
        """Whether a sentence was said. An item may be said again of what another list is of."""
        if not (said := as_said(sentence)):
            return False
        if not ITEM.match(sentence):
            self._announced = said if ANNOUNCES.search(sentence) else ""
        return (self._announced, said) in self._said

    def has_room(self, before: str, sentence: str) -> bool:
        """Whether a sentence, that is said then, may follow what was let out `before`; the first one always may."""
        self.reached = bool(before.strip()) and count_words(f"{before}{sentence}") > self._most
        if not self.reached:
            self._said.add((self._announced, as_said(sentence)))
        return not self.reached
