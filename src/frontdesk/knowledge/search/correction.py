"""Puts an earlier question right by what a visitor meant instead: "no, I meant the Pro plan", "the repeat one"."""

import re
from collections.abc import Sequence
from itertools import pairwise

from frontdesk.knowledge.search.analyze import content_terms, fold
from frontdesk.knowledge.search.everyday import is_everyday, sort_of
from frontdesk.knowledge.search.late_pattern import LatePattern
from frontdesk.knowledge.search.named_words import ARTICLES, INDEFINITE, PREPOSITIONS, is_acronym, is_name, names_in
from frontdesk.knowledge.search.sayings import says
from frontdesk.knowledge.search.vague import is_vague
from frontdesk.knowledge.search.wanted import asked_facts, wanted
from frontdesk.knowledge.search.words import STOP_WORDS, language_of

_AROUND = " \t\n\"'¿¡([?.!"
_SIGN = r"[\s,.!:;-]+"
_ANOTHER = (
    r"(?:not (?:that|this|it|quite)(?: one)?|not the [^,.;:]{2,40}|wrong(?: one)?|incorrect|falsch|incorrecto|faux|"
    r"sbagliato|errado|fout|(?:that|this|it)(?:'s|s| is| was)? (?:wrong|incorrect|not (?:it|right|correct))|"
    r"(?:(?:that|this|it)(?:'s|s| is| was)? )?not what i (?:meant|asked|wanted)(?: for| about)?|"
    r"you (?:got (?:me|that|it) wrong|misunderst(?:ood|and)(?: me)?)|"
    r"i (?:didn'?t|did not|don'?t|do not) (?:mean|ask (?:about|for)) [^,.;:]{2,40}|"
    r"das (?:meinte?|war) (?:ich )?nicht|nicht (?:das|die|den|der)(?: [^,.;:]{2,40})?|ese no|"
    r"pas (?:ca|celui|celle)(?:-la)?|non quello|niet (?:die|dat|deze))"
)
"""Says that something else was meant than was understood."""
_NO = r"(?:no|nope|nah|nein|non|nee|nao)"
_SORRY = r"(?:sorry|oh|ah|oops|hm+|wait|actually|nicht|entschuldigung|perdon|pardon)"
_MEANT = (
    r"(?:(?:i )?(?:meant|ment)|my question (?:is|was) about|i (?:mean|was (?:asking|talking) (?:about|for)|"
    r"am (?:asking|talking) about)|(?P<asked>i (?:was )?asked (?:about|for))|i'm (?:asking|talking) about|"
    r"ich (?:meinte?|rede von)|me referia a|me refiero a|quise decir|quiero decir|je (?:veux|voulais) dire|"
    r"je parle d[eu]|intend(?:o|evo)|volevo dire|quis dizer|quero dizer|ik bedoel(?:de)?)"
)
_ARTICLE = r"(?:the|an?|der|die|das|den|eine[nrm]?|el|la|los|las|le|les|une?|il|lo|gli|una|het|een)\b"
_CASE = r"(?=(?:for|with|in|at|to|from|fur|mit|bei|nach|para|con|pour|avec|per|com|voor|met)\s)"
CORRECTION = LatePattern(
    rf"(?:(?:{_ANOTHER}|{_NO}|{_SORRY}){_SIGN})*"
    rf"(?:{_MEANT}\b|(?:{_NO},? |{_ANOTHER}(?:{_SIGN}{_NO})?{_SIGN})(?:but )?(?P<article>{_ARTICLE}|{_CASE}))"
    r"[\s:,]*(?P<meant>.+)",
    re.DOTALL,
)
_MOST_NAMED = 3
"""Words of what is named behind "no, the", but for articles and prepositions."""
_POINTS = (
    r"(?:the|an?|this|that|these|those|first|second|third|fourth|last|next|other|another|same|right|correct|wrong|any|each|"
    r"every|which|good|no|(?:cheap|bigg|small|larg|long|short|bett|new|old|low|high|fast|light|heavi)e(?:r|st)|best|"
    r"more|most|less|least)\b"
)
_ONE = re.compile(
    r"(?:(?:and|or|what about|how about|for|about|of|no|sorry|actually|wait)[\s,]+)*(?P<article>(?:the|an?|your)\s+)?"
    rf"(?P<which>(?!{_POINTS})[^\s,.;:!?]{{2,30}}(?: (?!(?:is|are|do|does)\b)[^\s,.;:!?]{{2,30}}){{0,2}}) ones?"
    r"(?: please| instead)?"
)
"""Of what was asked about another kind: "the repeat one". What points to things that were shown asks for those."""
_DOES = frozenset(
    word
    for line in (
        "cost costs take takes last lasts start starts begin begins end ends work works include includes need needs",
        "run runs require requires cover covers contain expire expires come comes open opens close closes offer offers",
        "dauert beginnt startet endet gilt enthalt umfasst offnet schliesst dura empieza termina incluye dure commence",
        "coute inclut dura costa inizia comincia include duurt begint",
    )
    for word in line.split()
)
"""What a thing is asked about, beside the kinds of fact."""
_DOERS = frozenset(("i", "you", "we", "u", "ich", "wir", "ihr", "man", "je", "vous", "nous", "tu", "ik", "jullie"))
"""Behind whom a verb stands: "can I bring"."""
_TO_DO = frozenset(
    ("it", "much", "long", "want", "need", "like", "possible", "allowed", "able", "have", "how", "cost", "takes")
)
"""Behind which "to" begins what is done: "how much is it to ship"."""
_NUMBER = re.compile(r"\d+|two|three|four|five|six|seven|eight|nine|ten|zwei|drei|vier|dos|tres|deux|trois|twee|drie")
"""No thing of its own: "a table for two"."""
_IS = frozenset(("is", "are", "was", "were", "ist", "sind", "est", "sont", "zijn"))
"""Begins a question that ends with what a thing may be: "Is breakfast included?"."""
# A name alone behind these words takes the place of the one before: "Actually Norway", "no wait, Norway".
RENAMING = re.compile(
    r"(?P<lead>(?:(?:no|nope|nein|non|nee|nao)(?:\s*[,.!:;-]+\s*|\s+(?=wait|sorry|actually|perdon|pardon))|"
    r"(?:sorry|oops|wait|actually|rather|make that|i mean|entschuldigung|perdon|pardon|scusi|desculpe)[\s,.!:;-]+)+)"
    r"(?P<to>(?:to|in|for|from|a|para|en|pour|per|naar) )?(?P<meant>[^,.;:!?]{2,40})$"
)
TAKES_BACK = re.compile(r"\b(?:wait|actually|rather|make that|i mean)\b|,\s*$")
"""A "no" or "sorry" by itself is said to someone ("Sorry Anna"), or begins something else ("no. Refund")."""
MOST_NAMES = 3
_SAID_SO = frozenset(
    ["really", "seriously", "what", "why", "wow", "great", "perfect", "never", "nothing", "forget", "enough", "please"]
)
"""What is written with a capital and names nothing: "Wait, Really"."""
BEFORE_NOUN = re.compile(
    r"(?i)(?:(?:for|about|of|on|in|with|to|für|von|bei|para|de|pour|per|voor|the|an?|der|die|das|den|eine?[nrm]?|my|your|our|el|la|los|las|"
    r"une?|una|uma?|le|les|il|het|een)\s+)+(?=\S)"
)
ASKING = re.compile(
    r"(?:what|how|when|where|which|who|why|can|could|do|does|is|are|was|wie|wann|wo|welche|kann|que|como|"
    r"cuando|donde|"
    r"comment|quand|ou est|quel)\b"
)


def corrected(question: str, topic: str) -> str | None:
    """The earlier question with what a correction puts right ("no, I meant the Pro plan"); None when it is none."""
    if not topic:
        return None
    language = language_of(f"{topic} {question}")
    if name := _other_name(question, topic):
        return put_right(topic, name, language)
    plain = fold(question).strip(_AROUND)
    if (alone := _ONE.fullmatch(plain)) and alone["article"]:
        return _of_that_kind(topic, _as_written(question, plain, alone.span("which")), language)
    found = CORRECTION.match(plain)
    if not found:
        return None
    said = _as_written(question, plain, (found.start("meant"), len(plain))).strip(" ,")
    if found["article"] is None:
        return None if found["asked"] and says(fold(said)) else _meant(topic, said, language)
    said = _as_written(question, plain, (found.start("article"), len(plain))).strip(" ,")
    return _meant(topic, said, language) if _only_names(said, topic, language) else None


def _meant(topic: str, said: str, language: str) -> str | None:
    """The earlier question about what a correction `said` was meant."""
    if one := _ONE.fullmatch(fold(said)):
        kind = _of_that_kind(topic, said[one.start("which") : one.end("which")], language)
        if kind is not None:
            return kind
    lead = BEFORE_NOUN.match(said)
    meant = said[lead.end() :] if lead else said
    found = content_terms(meant, language)
    if not found or len(found) > 4 or ASKING.match(fold(meant)):
        return meant or None
    return _exchanged(topic, said, meant, language)


def _as_written(question: str, plain: str, place: tuple[int, int]) -> str:
    """What stands in a question at a place of its folded form, which is as long from there to the end."""
    bare = question.strip(_AROUND)
    return bare[len(bare) - len(plain) + place[0] : len(bare) - len(plain) + place[1]]


def _only_names(said: str, topic: str, language: str) -> bool:
    """Whether what stands behind "no" or "wrong" names a thing and says nothing of it.

    A number belongs to a name that the question had, too: "no, the room 14" of "How much is room 12?"
    """
    lead = BEFORE_NOUN.match(said)
    words = said[lead.end() if lead else 0 :].split()
    plain = [fold(word) for word in words]
    small = ARTICLES | PREPOSITIONS | INDEFINITE
    # Behind a German noun, which has a capital, a word without one is a verb.
    is_told = language == "de" and any(
        one[:1].isupper() and other[:1].islower() and fold(other) not in small for one, other in pairwise(words)
    )
    if is_told or says(" ".join(plain)):
        return False
    if fold(said.split(maxsplit=1)[0]) not in PREPOSITIONS:
        known = fold(topic).split()
        if any(re.search(r"\d", word) and (n == 0 or plain[n - 1] not in known) for n, word in enumerate(plain)):
            return False
    return len([word for word in plain if word not in small]) <= _MOST_NAMED


def _of_that_kind(topic: str, which: str, language: str) -> str | None:
    """The earlier question about another one of its kind: "How much is a repeat consultation?"

    The kind is the last word of the first thing that the question names; None where it names none. Where something is
    done with several ("ship a bike to Norway"), nobody knows of which it is another kind.
    """
    words = topic.strip(" ?.!").split()
    if not (things := things_in(words, language)):
        return None
    first, last = things[0]
    if len(things) > 1 and _is_done_with(words, first):
        return asked_as([*words, which], topic)
    return asked_as([*words[:first], which, *words[last:]], topic)


def _exchanged(topic: str, said: str, meant: str, language: str) -> str:
    """The earlier question about another thing: "How much is a home visit?", where one place is the thing's.

    That is the thing behind the same preposition, or the only one; who asks for another kind of fact ("no, the phone
    number") asks it of the same things.
    """
    words = topic.strip(" ?.!").split()
    things = things_in(words, language)
    if wanted(meant) or asked_facts(meant):
        about = [word for first, last in things for word in words[first : last + 1]]
        return asked_as([f"{meant}?", *about], topic) if about and topic.endswith("?") else " ".join([meant, *about])
    mine = {*content_terms(meant, language)}
    if any(mine & {*content_terms(word, language)} for first, last in things for word in words[first : last + 1]):
        return put_right(topic, meant, language)
    leading = fold(said.split(maxsplit=1)[0])
    is_led = leading in PREPOSITIONS
    likely = [each for each in things if leading in _before(words, each[0])] if is_led else things
    if not is_led and len(things) > 1:
        likely = _alike(words, things, leading, meant)
    names = [n for n in range(1, len(words)) if words[n][:1].isupper() and language != "de"]
    if is_led and not likely and names and _is_named(meant):
        return put_right(topic, meant, language)
    if len(likely) != 1:
        return asked_as([*words, said if is_led else meant], topic)
    first, last = likely[0]
    if names and first <= names[-1] <= last and len(meant.split()) == 1:
        return put_right(topic, meant, language)
    return asked_as([*words[:first], meant, *words[last + 1 :]], topic)


def _alike(words: Sequence[str], things: Sequence[tuple[int, int]], leading: str, meant: str) -> list[tuple[int, int]]:
    """Of several things those that are named as another one is: with such an article, or without and a name as well.

    "The suite" may be another one than "a room with breakfast" has: what stands behind no preposition.
    """
    articles = INDEFINITE if leading in INDEFINITE else ARTICLES
    if leading in articles:
        same = [
            (first, last)
            for first, last in things
            if articles & {*_before(words, first)} and _is_named(words[last]) == _is_named(meant)
        ]
        return same or [each for each in things if not (PREPOSITIONS - INDEFINITE) & {*_before(words, each[0])}]
    bare = [
        (first, last)
        for first, last in things
        if not (ARTICLES | INDEFINITE) & {*_before(words, first)} and not _NUMBER.fullmatch(fold(words[last]))
    ]
    named = [each for each in bare if _is_named(words[each[1]]) == _is_named(meant)]
    same = [each for each in named if sort_of(words[each[0] : each[1] + 1]) == sort_of(meant.split())]
    return same if _is_named(meant) else named


def _is_named(words: str) -> bool:
    return any(is_name(word) or is_acronym(word) for word in words.split())


def _is_done_with(words: Sequence[str], thing: int) -> bool:
    """Whether a verb that somebody does stands before a thing: "can I rent a van", "to ship a bike"."""
    plain = [fold(word) for word in words[:thing]]
    while plain and plain[-1] in ARTICLES | INDEFINITE:
        plain.pop()
    return len(plain) > 1 and (plain[-2] in _DOERS or _is_verb(plain, len(plain) - 1))


def _before(words: Sequence[str], first: int) -> list[str]:
    """The preposition and the article right before a thing."""
    return [fold(word) for word in words[max(0, first - 2) : first]]


def _is_verb(plain: Sequence[str], n: int) -> bool:
    """Whether an English word is what somebody is to do: "is it to ship", "do I need to book"."""
    return n > 1 and plain[n - 1] == "to" and plain[n - 2] in _TO_DO


def things_in(words: Sequence[str], language: str) -> list[tuple[int, int]]:
    """First and last place of each thing that a question names: not what it asks of them, nor what people do."""
    asked = " ".join(words)
    facts = {word for said in (*wanted(asked).values(), *asked_facts(asked).values()) for word in said.split()}
    stops = STOP_WORDS.get(language[:2], frozenset()) | STOP_WORDS["en"]
    plain = [fold(word.strip('¿¡?.!,;:"()')) for word in words]
    # The German "was" asks what something is.
    asks_if = plain[0] in _IS and (plain[0], language) != ("was", "de")
    runs: list[tuple[int, int]] = []
    for n, word in enumerate(plain):
        is_done = n > 0 and (plain[n - 1] in _DOERS or plain[n - 1] == "how" or _is_verb(plain, n))
        if not word or is_done or word in stops or word in facts or word in _DOES:
            continue
        is_state = n == len(plain) - 1 and asks_if and bool(runs) and runs[-1][1] == n - 1
        if is_state or all(is_vague(term, language) for term in content_terms(word, language)):
            continue
        joined = bool(runs) and runs[-1][1] == n - 1 and not words[n - 1].endswith((",", ";", "?", "."))
        runs[-1:] = [(runs[-1][0], n)] if joined else [*runs[-1:], (n, n)]
    return runs


def _other_name(question: str, topic: str) -> str:
    """The name that a message consists of, behind words that take back one of the same sort that was said before.

    German nouns tell no names.
    """
    said = question.strip(" ?.!¿¡")
    found = RENAMING.match(fold(said))
    earlier = topic.strip(" ?.!").split()
    runs = names_in(earlier)
    if not found or not runs or not (found["to"] or TAKES_BACK.search(found["lead"])):
        return ""
    words = said[-len(found["meant"]) :].split()
    before = earlier[runs[-1][0] : runs[-1][1] + 1]
    said_so = all(is_everyday(word) or fold(word) in _SAID_SO for word in words)
    named = 0 < len(words) <= MOST_NAMES and all(map(is_name, words)) and not said_so
    return " ".join(words) if named and sort_of(words) == sort_of(before) and language_of(question) != "de" else ""


def put_right(topic: str, meant: str, language: str) -> str:
    """An earlier question with `meant` in the place of what it replaces.

    That is a word that both have with the words before it, or else the last name.
    """
    wanted = set(content_terms(meant, language))
    words = topic.strip(" ?.!").split()
    terms_of = [set(content_terms(word, language)) if fold(word) not in STOP_WORDS["en"] else set() for word in words]
    shared = next((n for n in reversed(range(len(words))) if terms_of[n] & wanted), None)
    name = next((n for n in reversed(range(1, len(words))) if words[n][:1].isupper()), None)
    replaced = name if shared is None else shared
    if replaced is None:
        return asked_as([*words, meant], topic)
    numbered = shared is None or any(map(str.isdigit, meant))
    last = replaced + (numbered and _has_number(words, replaced, meant))
    first = replaced
    while first > 1 and terms_of[first - 1] and (words[first - 1][:1].isupper() or first == shared):
        first -= 1
    return asked_as([*words[:first], meant, *words[last + 1 :]], topic)


def asked_as(words: Sequence[str], topic: str) -> str:
    """Words that ask as the topic did: to the embedder its mark is a part of what it says."""
    return " ".join(words) + ("?" if topic.rstrip().endswith("?") else "")


def _has_number(words: Sequence[str], name: int, meant: str) -> bool:
    """Whether the word behind a name is its number: the other name has one, too, or nothing is said behind it."""
    behind = words[name + 1 : name + 2]
    is_number = bool(behind) and any(map(str.isdigit, behind[0]))
    return is_number and (any(map(str.isdigit, meant)) or name + 2 == len(words))
