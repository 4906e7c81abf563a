"""What visitors wrote, as people read it: a follow-up as a question of its own, and what asks nothing at all."""

import re
from collections.abc import Sequence

from frontdesk.answers.person import wants_person
from frontdesk.answers.smalltalk import small_talk
from frontdesk.knowledge.search.analyze import content_terms, fold, terms
from frontdesk.knowledge.search.followup import LEAD, LOOK_BACK, MOST_LEAD, OPENING, leans, may_stand_alone
from frontdesk.knowledge.search.vague import is_vague
from frontdesk.knowledge.search.words import STOP_WORDS, language_of

_WORD = re.compile(r"[^\W\d_]+")
_ENDING = " \t\n?!.,;:？！。"
_INTERJECTIONS = frozenset(
    word
    for line in (
        "hi hii hello hey heya yo hiya hallo moin servus hola bonjour salut ciao ola oi hej hei morning evening",
        "lol lmao rofl haha hahaha hehe hihi jaja kkk xd hm hmm hmmm mhm uh um er ah aha oh ooh oops ups ouch wow huh",
        "sorry pardon apologies entschuldigung sry perdon desole scusa desculpa excuse",
        "yes yeah yep yup no nope nah ok okay k kk sure fine great good nice cool perfect super awesome alright",
        "ja nein doch gut si vale bien oui non bene sim nao nee goed",
        "thanks thank thx ty cheers danke gracias merci grazie obrigado obrigada bedankt tack takk",
        "please pls bitte por favor bye goodbye tschuss adios test testing ping help hilfe ayuda aide aiuto ajuda",
        "anyone anybody someone somebody nobody there here bot robot chatbot assistant sir madam guys dear friend",
        "well anyway nothing never mind nevermind stop wait moment whatever interesting exactly really true",
    )
    for word in line.split()
)
"""Words by which people greet, laugh, agree or call, and ask nothing."""


def asks_something(text: str) -> bool:
    """Whether a message has a word that says what it is about: "lol", "sorry" and "help!" have none."""
    if small_talk(text) is not None or wants_person(text):
        return False
    language = language_of(text)
    stops = STOP_WORDS.get(language[:2], frozenset()) | STOP_WORDS["en"]
    words = [word for word in _WORD.findall(fold(text)) if word not in stops and word not in _INTERJECTIONS]
    return any(
        not all(is_vague(term, language) for term in terms(word, language))
        for word in words
        if len(word) > 1 or not word.isascii()
    )


def stands_alone(question: str) -> bool:
    """Whether a question says what it is about and is joined to none before it, though words of one were added."""
    return may_stand_alone(question) and _bare(question) == question.strip(_ENDING)


def in_full(question: str, earlier: Sequence[str], searched: str) -> str:
    """A question as a person would write it who had not asked the `earlier` ones (oldest first) before.

    Of what was `searched`, a question that was put right is one already ("and to Spain?" as "Do you ship to Spain").
    Words that were carried over make none; then the follow-up stands as a case behind the question that it leans on:
    "How long is a gift card valid? (for companies)".
    """
    said = " ".join(question.split())
    if searched.casefold() == said.casefold() or stands_alone(said):
        return said
    if not searched.casefold().startswith(question.rstrip(" ?").casefold()):
        return searched if searched.rstrip().endswith("?") else f"{searched.rstrip(_ENDING)}?"
    cases, known = [_bare(said)], set(content_terms(searched, language_of(searched)))
    for before in reversed([" ".join(each.split()) for each in earlier[-LOOK_BACK:]]):
        if small_talk(before) is not None or known.isdisjoint(content_terms(before, language_of(before))):
            continue
        if not leans(before):
            return f"{before.rstrip(_ENDING)}? ({', '.join(cases)})"
        cases.insert(0, _bare(before))
    first, *rest = cases
    return f"{first}? ({', '.join(rest)})" if rest else said


def _bare(follow_up: str) -> str:
    """A follow-up without what joins it to the question before ("and", "what about") and its mark."""
    words = follow_up.strip(_ENDING).split()
    for joining, most in ((LEAD, MOST_LEAD), (OPENING, len(follow_up))):
        found = joining.match(fold(" ".join(words)), 0, most)
        words = words[len(found[0].split()) :] if found else words
    return " ".join(words).lstrip(_ENDING) or follow_up.strip(_ENDING)
