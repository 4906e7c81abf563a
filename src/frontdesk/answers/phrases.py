"""In which language Frontdesk speaks of itself, and the form of its few sentences; a company's texts come first."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache, lru_cache

import msgspec

from frontdesk.answers.asked.greeted_in import begins_greeting_in, greeted_in
from frontdesk.answers.asked.smalltalk import SmallTalk
from frontdesk.answers.wording import WORDING
from frontdesk.answers.written_in import by_script, by_words
from frontdesk.knowledge.search.analyze import fold, terms
from frontdesk.knowledge.search.english_words import reads_as_english
from frontdesk.knowledge.search.short_forms import written_out
from frontdesk.knowledge.search.words import STOP_WORDS


class Phrases(msgspec.Struct, frozen=True):
    """What is said in one language. Words in braces are filled in."""

    dont_know: str
    nearest: str
    """{title}: said instead of it before the words of that page that come nearest."""
    topics: str
    """{topics}: what an answer was found near, in the sources' own words."""
    offer: str
    """The question whether the visitor wants a person."""
    passed: str
    """Said only with a hand-over in the same transaction."""
    known: str
    """Said when a hand-over was open before."""
    present: str
    """Said to who asks whether anyone is there now, within the hours."""
    away: str
    back: str
    """{day} {time}: when people are there again, another day."""
    back_today: str
    leave_contact: str
    or_leave: str
    """`leave_contact` behind an offer of a person."""
    noted: str
    """{contact}: how the visitor will be reached."""
    declined: str
    no_person: str
    leave_any: str
    """Asks for an address or a number where no person is offered."""
    reply_there: str
    """The same, where one is known."""
    frustrating: str
    not_allowed: str
    spent: str
    """Said where a model would have answered, and no more may be asked of it today."""
    failed: str
    """Said where a model would have answered, and it failed."""
    still: str
    """Said instead of `dont_know` to who was told it just before."""
    offer_again: str
    """Said instead of `offer` then."""
    nothing_about: str
    """{question}: one of several that was not answered."""
    what: str
    """{words}: what points to something that was not named."""
    which: str
    """{choices}: what the question may mean."""
    either: str
    """The word between the last two of several choices."""
    greeting: str
    thanks: str
    well: str
    """Said to who asks how one is."""
    here: str
    """Said to who asks whether anyone is there."""
    goodbye: str
    me: str
    """What the assistant says of itself."""
    speaks: str
    """Said to who asks for a language."""
    general: str
    """Said before what is the model's own knowledge and not the company's."""
    days: str
    """The days of the week from Monday on, as they stand in `back`."""

    def reply(self, talk: SmallTalk) -> str:
        """What is said to a message that asks nothing of the sources."""
        said: dict[SmallTalk, str] = {"greeting": self.greeting, "thanks": self.thanks, "farewell": self.goodbye}
        said |= {
            "who": self.me,
            "helps": self.me,
            "speaks": self.speaks,
            "well": self.well,
            "here": self.here,
            "noted": self.declined,
        }
        return said[talk]

    def day(self, weekday: int) -> str:
        """A day of the week; 0 is Monday."""
        return self.days.split()[weekday]

    def helps_with(self, titles: list[str]) -> str:
        """What can be helped with; empty without titles."""
        told = self.choices(titles) if len(titles) > 1 else "".join(titles)
        return self.topics.format(topics=told) if titles else ""

    def choices(self, names: list[str]) -> str:
        """Several names as one of them is asked for."""
        return f"{', '.join(names[:-1])} {self.either} {names[-1]}"


PHRASES = {language: Phrases(**said) for language, said in WORDING.items()}

# Words of grammar that tell further languages, and short questions in those that search knows.
_MORE_WORDS = {
    "es": "hacen tienen cuesta cuestan hace tienda puedes enviar comprar",
    "it": "quanto costa posso avete spedite fate negozio dove siete è",
    "pt": "vocês custa posso vocês tem têm fica loja enviar comprar é",
    "nl": "kost jullie hebben wat kan",
    "pl": "jak czy jest nie mam moge mogę się sie na do dla gdzie kiedy ile co to po czym mój moja proszę chcę od za",
    "sv": "hur är jag och att det en ett på vad när var kan har inte för med till mitt min ni er varför vill kostar",
    "da": "hvordan er jeg og at det en et på hvad hvornår hvor kan har ikke for med til mit min jeres hvorfor vil af",
    "nb": "hvordan er jeg og at det en et på hva når hvor kan har ikke for med til mitt min dere hvorfor vil av",
}
_WORDS = {
    language: STOP_WORDS.get(language, frozenset()) | frozenset(_MORE_WORDS.get(language, "").split())
    for language in {*STOP_WORDS, *_MORE_WORDS}
}
_LANGUAGES_OF = Counter(word for words in _WORDS.values() for word in words)
_LETTERS = {"de": "äöüß", "es": "ñ¿¡", "fr": "èêçœ", "pt": "ãõ", "pl": "łśżźćńę", "sv": "äö", "da": "æø", "nb": "æø"}
_SCRIPTS = (
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("zh", re.compile(r"[\u3400-\u9fff]")),
    ("ru", re.compile(r"[\u0400-\u04ff]")),
)
_ADDRESS = re.compile(r"\S+@\S+|https?://\S+|www\.\S+")
_NOT_RUSSIAN = re.compile(r"[іїєґўјљњћђџѓќ]", re.IGNORECASE)
_LEAST_SHARE = 0.12
"""So much of a text's words must be grammar words of a language other than English alone to speak that language."""
_LEAST_SIGNS = 0.3
"""So many of a text's letters are of the script that it is written in."""
_LEAST_RUSSIAN = 0.4
_LEAST_KANA = 0.05
_SURELY = 1.0
"""So much more must tell another language: about one word of grammar that the usual one doesn't have."""
_LIKELY = 0.9
"""So much where there is nothing better to go by."""


@cache
def grammar(code: str) -> frozenset[str]:
    """A language's words of grammar, folded and not, with their stems."""
    words = STOP_WORDS.get(code) or _WORDS.get(code, frozenset())
    return frozenset(each for word in words for each in (word, fold(word), *terms(word, code)))


def phrases(language: str) -> Phrases:
    """The sentences in a language, or in English where they are not written yet."""
    return PHRASES.get(language[:2].lower().replace("no", "nb"), PHRASES["en"])


def spoken(text: str, usual: str = "en") -> str | None:
    """The language that a visitor writes, whether Frontdesk speaks it or not; None when too little tells it.

    What is said alike in several languages is of the `usual` one: "no" and "me" are Spanish in a Spanish conversation.
    """
    greeted, text = greeted_in(text), written_out(_ADDRESS.sub(" ", text).lower())
    if own := greeted or by_script(text):
        return own
    for language, script in _SCRIPTS:
        if script.search(text):
            return None if language == "ru" and _NOT_RUSSIAN.search(text) else language
    words = re.findall(r"[^\W\d_]+", text.casefold())
    if not words:
        return None
    told = _told(text)
    # "Mit" is German first, though it is a word of Danish, too.
    best = max(sorted(told), key=lambda each: (told[each], each == usual, each == "en", each in STOP_WORDS))
    if best not in ("en", usual) and reads_as_english(words, [word for word in words if word in _WORDS[best]]):
        return None  # What was said before tells it better.
    further, much = by_words(words, _LANGUAGES_OF)
    if much > told[best]:
        return further
    is_told = told[best] >= (_LEAST_SHARE * len(words) if best != "en" else 0.3)
    return best if is_told else begins_greeting_in(text)


def spoken_in_answer(answer: str, pages: Sequence[str], question: str) -> str:
    """The language of what was made of an answer so far: that of the pages that it was made from or of its question,
    another only where it tells it surely. Short sentences tell little: "Frakten är gratis", "La entrega é gratuita"."""
    asked = _surely_spoken(question, "en")
    pages_in = _surely_spoken("\n".join(pages), asked, surely=_LIKELY)
    return _surely_spoken(answer, pages_in, asked)


def _surely_spoken(text: str, usual: str, other: str = "", *, surely: float = _SURELY) -> str:
    """The language of a text that goes with others in the `usual` one; the `other` may as well be."""
    text = _ADDRESS.sub(" ", text)
    letters = max(1, sum(letter.isalpha() for letter in text))
    # A page may write the names of languages in their own script.
    signs = {language: len(script.findall(text)) / letters for language, script in _SCRIPTS}
    if signs["ja"] + signs["zh"] >= _LEAST_SIGNS:
        return "ja" if signs["ja"] >= _LEAST_KANA else "zh"
    if signs["ru"] >= _LEAST_RUSSIAN:
        return usual if _NOT_RUSSIAN.search(text) else "ru"
    told = _told(text)
    best = max(sorted(told), key=lambda language: (told[language], language == usual, language == other))
    surely = 0.0 if usual in signs or best == other else surely
    return best if told[best] > told.get(usual, 0.0) + surely else usual


@lru_cache(maxsize=256)
def _told(text: str) -> dict[str, float]:
    """How much the words and letters of a text tell each language."""
    folded = text.casefold()
    words = re.findall(r"[^\W\d_]+", folded)
    letters = frozenset(folded)
    return {
        language: sum(1 / _LANGUAGES_OF[word] for word in words if word in known)
        + sum(letter in letters for letter in _LETTERS.get(language, "")) / 2
        for language, known in _WORDS.items()
    }
