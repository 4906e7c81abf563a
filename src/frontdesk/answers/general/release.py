"""What a model says of its own is let out by the sentence, but neither its instructions nor addresses of strangers.

An address or a phone number that no page of the company names goes with the words that it is the point of: the
sentence, its last clause or a remark in brackets. A name such as "Booking.com" is no address while nobody is sent
there.
"""

import re
from collections.abc import Callable, Set
from urllib.parse import urlsplit

from frontdesk.answers.facts import LINK
from frontdesk.answers.hosts import BARE_HOST
from frontdesk.answers.people.contacts import phones
from frontdesk.answers.quoted.lists import ANNOUNCES, ITEM
from frontdesk.knowledge.search.analyze import fold

LEAK_WORDS = 8
"""So many words in a row as in the instructions are the instructions; seven may be a turn of phrase."""
_WORD = re.compile(r"\w+")
_MARKDOWN_LINK = re.compile(r"!?\[([^\[\]]*)\]\(\s*([^()\s]*)[^()]*\)")
_OPEN_LINK = re.compile(r"\](?!\()|\)")
_LONGEST_LINK = 500
_LEAST_WORDS = 3
"""So many words before its last clause say something without it."""
_NOTHING_YET = re.compile(r"[\s>]*(?:[-*+•]|\d{1,3}[.)])?\s*")
"""The beginning of an item."""
_BRACKETS = re.compile(r"(?<!\])\s*(?<!\])\([^()]*\)")
_CLAUSE = re.compile(r"(?:\s*[;—–]|\s-|:|,)\s+(?=[^;—–]*$)|,?\s+(?:or|and|oder|und|o|y|ou|et|e|of|en)\s+(?=[^;—–,]*$)")

_SENDS = re.compile(
    r"(?:\b(?:visit|browse|go (?:on |over )?to|head (?:over )?to|navigate to|log ?in(?:to| to| at| on| via)?|"
    r"sign (?:in|up)(?: to| at| on)?|"
    r"(?:register|order|book|buy|download|pay|apply|enrol|subscribe|more|found|available|reach us|find \w+|"
    r"look) (?:\w+ ){0,3}?(?:at|on|from|via)|"
    r"(?:contact|e-?mail|write to)|"
    r"besuche?n?|geh(?:en sie|e)? (?:auf|zu)|öffnen sie|siehe|schau(?:en sie)? (?:auf|bei)|melden sie sich (?:bei|auf|"
    r"unter) |unter|"
    r"visit[ae]|visiten?|vaya a|ve a|entr[ae] en|abr[ae]|véase|inicie sesión en|regístr\w+ en|"
    r"visite[zr]|allez sur|rendez-vous sur|ouvrez|voir|connectez-vous (?:à|sur)|inscrivez-vous sur|consultez|"
    r"visitate|vai (?:su|a)|andate su|apri(?:te)?|vedi|accedi (?:a|su)|accedete (?:a|su)|consulta(?:te)?|"
    r"visitem|acess[ea]|vá (?:a|para|em)|ver|entre em|"
    r"bezoek|ga naar|zie|log in op|meld je aan (?:op|bij))"
    r"|(?:^|[.!?;:,(]\s*|\b(?:please|can|may|should|must|to|and|then|just|or|also|simply|always)\s+)[\W_]{0,20}"
    r"(?:open|see|check(?: out)?|follow|click(?: on)?|use|try|read|download|öffnen?|siehe|zie|open))"
    r"\s+[^.!?;:,]{0,40}$",
    re.IGNORECASE,
)
"""Words before an address by which a reader is sent there."""
_GIVES_AWAY = re.compile(
    r"\b(?:password|passwort|kennwort|contraseña|mot de passe|parola|senha|wachtwoord|enter your|log ?in (?:at|on|to|"
    r"with|here)|"
    r"sign (?:in|up) (?:at|on|here|with)|credentials|credit card|claim (?:your|the))\b",
    re.IGNORECASE,
)
"""What a sentence asks a reader to do at an address, wherever it stands in it."""


class Leaked(Exception):
    """The model began to recite what it was told."""


class Release:
    """Passes sentences on as they become whole; `text` is what was let out, `unknown_links` how many addresses weren't.

    `hosts` are those whose addresses may be named, whole e-mail addresses that may, and the telling digits of phone
    numbers; `lead` is said before the first sentence.
    """

    def __init__(self, say: Callable[[str], None], secret: str, hosts: Set[str], lead: str = "") -> None:
        self.text = ""
        self.unknown_links = 0
        self._say = say
        self._hosts = hosts
        self._lead = lead
        self._secret = _runs(_WORD.findall(fold(secret)))
        self._recent: list[str] = []
        self._waiting = ""
        self._announced = ""
        self._is_lost = False

    def notice(self, sentence: str) -> None:
        """Takes note of a sentence that is not let out. Raises Leaked."""
        self._recent = [*self._recent, *_WORD.findall(fold(sentence))]
        if self._secret & _runs(self._recent):
            raise Leaked
        self._recent = self._recent[-LEAK_WORDS + 1 :]

    def hear(self, sentence: str) -> None:
        """Takes the model's next sentence. Raises Leaked."""
        self.notice(sentence)
        self._waiting += sentence
        if not self._is_open(self._waiting):
            self._judge()

    @property
    def held(self) -> str:
        """What was heard and is not let out yet."""
        return self._announced + self._waiting

    def keeps(self, sentence: str) -> bool:
        """Whether anything of a sentence would be let out."""
        counted = self.unknown_links
        kept = self._without_strangers(sentence)
        self.unknown_links = counted
        return bool(kept.strip())

    def skip(self, sentence: str) -> None:
        """Leaves a sentence out, with the number of the item that it is, but not where an open link would be torn."""
        if _NOTHING_YET.fullmatch(self._waiting):
            self._waiting = ""
            self._leave_out(sentence)
        else:
            self.hear(sentence)

    def end(self, *, whole: bool = True) -> None:
        """No more comes. In an answer that is not `whole` nothing is announced that isn't there."""
        self._judge()
        if self._announced and whole and not self._is_lost:
            self._out(self._announced)

    def _is_open(self, words: str) -> bool:
        """Whether what waits is no more than the beginning of an item, or ends within a Markdown link."""
        if _NOTHING_YET.fullmatch(words):
            return True
        opened = words.rfind("[")
        return opened >= 0 and len(words) - opened < _LONGEST_LINK and not _OPEN_LINK.search(words, opened)

    def _judge(self) -> None:
        """Lets out what may be said of what waits. A line that announces others waits for the first of them."""
        words, self._waiting = self._waiting, ""
        kept = self._without_strangers(words)
        if not kept.strip():
            self._leave_out(words)
            return
        if self._is_lost and not ITEM.match(kept):
            self._announced = ""
        self._is_lost = False
        if ANNOUNCES.search(kept):
            self._announced += kept
            return
        said, self._announced = self._announced + kept, ""
        self._out(said)

    def _leave_out(self, words: str) -> None:
        """Leaves a sentence out, but not the end of its line. What was announced is lost unless more comes of it."""
        self._is_lost = bool(self._announced)
        blanks = words[len(words.rstrip()) :]
        if "\n" in blanks and self.text and not self._announced and not self.text.endswith("\n"):
            self._out(blanks)

    def _out(self, words: str) -> None:
        if self._lead and not self.text:
            words = f"{self._lead}\n\n{words.lstrip()}"
        self._say(words)
        self.text += words

    def _without_strangers(self, sentence: str) -> str:
        """The sentence without addresses of strangers; empty when one was its point."""
        strangers = self._strangers(sentence)
        if not strangers:
            return sentence
        self.unknown_links += strangers
        kept = _MARKDOWN_LINK.sub(self._named, sentence)
        kept = _BRACKETS.sub(lambda m: "" if self._strangers(m[0]) else m[0], kept)
        while self._strangers(kept):
            clauses = list(_CLAUSE.finditer(kept))
            if not clauses or len(_WORD.findall(kept[: clauses[-1].start()])) < _LEAST_WORDS:
                return ""
            blanks = kept[len(kept.rstrip()) :]
            kept = f"{kept[: clauses[-1].start()].rstrip(' ,')}.{blanks}"
        return kept if _WORD.search(kept) else ""

    def _named(self, link: re.Match[str]) -> str:
        """A link to a stranger as its words, where these are a name in a sentence that sends nobody there."""
        if self._knows(link[2]) or _sends(link.string, link.start()):
            return link[0]
        return link[1]

    def _strangers(self, sentence: str) -> int:
        """How many addresses of strangers a sentence leads to."""
        labelled = [m for m in _MARKDOWN_LINK.finditer(sentence) if m[2]]
        bare = _MARKDOWN_LINK.sub(lambda m: m[1] if m[2] else m[0], sentence)
        found = sum(not self._knows(link[2]) for link in labelled)
        found += sum(not self._knows(link[0]) for link in LINK.finditer(bare))
        found += sum(number not in self._hosts for number in phones(bare))
        return found + sum(self._leads(host, bare) for host in BARE_HOST.finditer(LINK.sub(_blank, bare)))

    def _leads(self, host: re.Match[str], sentence: str) -> bool:
        """Whether a bare host is an address of a stranger: it has a path, or the reader is sent there."""
        return not self._knows(host[0]) and ("/" in host[0] or _sends(sentence, host.start()))

    def _knows(self, link: str) -> bool:
        if "@" in link and "://" not in link:
            return link.rstrip(".,;:!?").casefold().removeprefix("mailto:") in self._hosts
        try:
            host = urlsplit(link if "://" in link else f"//{link}").hostname or ""
        except ValueError:  # An address that no browser would open, either.
            return False
        return host.rstrip(".,;:!?").removeprefix("www.") in self._hosts


def _sends(sentence: str, place: int) -> bool:
    return bool(_SENDS.search(sentence[:place]) or _GIVES_AWAY.search(sentence))


def _blank(link: re.Match[str]) -> str:
    return " " * len(link[0])


def _runs(words: list[str]) -> set[tuple[str, ...]]:
    return {tuple(words[n : n + LEAK_WORDS]) for n in range(len(words) - LEAK_WORDS + 1)}
