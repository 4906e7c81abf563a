"""Puts an earlier question right by what a visitor meant instead: "no, I meant the Pro plan", "the repeat one"."""

import re
from collections.abc import Sequence

from frontdesk.knowledge.search.analyze import content_terms, fold
from frontdesk.knowledge.search.everyday import is_everyday, sort_of
from frontdesk.knowledge.search.named_words import PREPOSITIONS, is_name, names_in
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
    r"am (?:asking|talking) about|(?:was )?asked (?:about|for))|i'm (?:asking|talking) about|"
    r"ich (?:meinte?|rede von)|me referia a|me refiero a|quise decir|quiero decir|je (?:veux|voulais) dire|"
    r"je parle d[eu]|intend(?:o|evo)|volevo dire|quis dizer|quero dizer|ik bedoel(?:de)?)"
)
_ARTICLE = r"(?:the|an?|der|die|das|den|eine[nrm]?|el|la|los|las|le|les|une?|il|lo|gli|una|het|een)\b"
_CASE = r"(?=(?:for|with|in|at|to|from|fur|mit|bei|nach|para|con|pour|avec|per|com|voor|met)\s)"
CORRECTION = re.compile(
    rf"(?:(?:{_ANOTHER}|{_NO}|{_SORRY}){_SIGN})*"
    rf"(?:{_MEANT}\b|(?:{_NO},? |{_ANOTHER}(?:{_SIGN}{_NO})?{_SIGN})(?:but )?(?P<article>{_ARTICLE}|{_CASE}))"
    r"[\s:,]*(?P<meant>.+)",
    re.DOTALL,
)
_SAYS = re.compile(
    r"\b(?:is|are|was|were|has|have|had|does|did|do|will|would|can|could|isn't|doesn't|won't|ist|sind|war|hat|haben|kann|"
    r"wird|es|esta|est|sont|ha|heeft|kan)\b|\s\w{3,}ed\b"
)
"""What stands behind "no, the" and has a verb says something: "no, the shop is closed"."""
_MOST_NAMED = 5
"""Words of what is named behind "no, the"."""
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
_IS = frozenset(("is", "are", "was", "were", "ist", "sind", "est", "sont", "zijn"))
"""Begins a question that ends with what a thing may be: "Is breakfast included?"."""
_INDEFINITE = frozenset(("a", "an", "ein", "eine", "einen", "einem", "einer", "un", "una", "une", "um", "uma", "een"))
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
    r"(?i)(?:(?:for|about|of|on|in|with|to|für|von|bei|para|de|pour|per|voor|the|an?|der|die|das|den|eine?[nrm]?|el|la|los|las|"
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
    if not found or (found["article"] is not None and not _only_names(found["meant"])):
        return None
    return _meant(topic, _as_written(question, plain, found.span("meant")).strip(" ,"), language)


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


def _only_names(meant: str) -> bool:
    return len(meant.split()) <= _MOST_NAMED and not _SAYS.search(meant)


def _of_that_kind(topic: str, which: str, language: str) -> str | None:
    """The earlier question about another one of its kind: "How much is a repeat consultation?"

    The kind is the last word of the first thing that the question names; None where it names none.
    """
    words = topic.strip(" ?.!").split()
    if not (things := things_in(words, language)):
        return None
    first, last = things[0]
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
    shares = any(mine & {*content_terms(word, language)} for first, last in things for word in words[first : last + 1])
    named = any(words[n][:1].isupper() for first, last in things for n in range(max(first, 1), last + 1))
    leading = fold(said.split(maxsplit=1)[0])
    if leading in PREPOSITIONS:
        things = [each for each in things if leading in _before(words, each[0])]
        if not things and not named and not shares:
            return asked_as([*words, said], topic)
    elif len(things) > 1:
        kind = leading in _INDEFINITE
        things = [each for each in things if kind == bool(_INDEFINITE & {*_before(words, each[0])})]
    if shares or len(things) != 1 or (named and len(meant.split()) == 1):
        return put_right(topic, meant, language)
    first, last = things[0]
    return asked_as([*words[:first], meant, *words[last + 1 :]], topic)


def _before(words: Sequence[str], first: int) -> list[str]:
    """The preposition and the article right before a thing."""
    return [fold(word) for word in words[max(0, first - 2) : first]]


def things_in(words: Sequence[str], language: str) -> list[tuple[int, int]]:
    """First and last place of each thing that a question names: not what it asks of them, nor what people do."""
    asked = " ".join(words)
    facts = {word for said in (*wanted(asked).values(), *asked_facts(asked).values()) for word in said.split()}
    stops = STOP_WORDS.get(language[:2], frozenset()) | STOP_WORDS["en"]
    plain = [fold(word.strip('¿¡?.!,;:"()')) for word in words]
    runs: list[tuple[int, int]] = []
    for n, word in enumerate(plain):
        is_done = n > 0 and (plain[n - 1] in _DOERS or plain[n - 1] == "how")
        if not word or is_done or word in stops or word in facts or word in _DOES:
            continue
        is_state = n == len(plain) - 1 and plain[0] in _IS and bool(runs) and runs[-1][1] == n - 1
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
    last = replaced + (shared is None and _has_number(words, replaced, meant))
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
