"""What visitors wrote, as people read it: what asks nothing at all, and what is only a piece of a question."""

import re

from frontdesk.answers.asked.clarify import only_picks
from frontdesk.answers.asked.in_full import ENDING, bare, content, says_enough
from frontdesk.answers.asked.questions import begins_to_ask, is_question
from frontdesk.answers.asked.smalltalk import small_talk
from frontdesk.answers.people.calm import calm
from frontdesk.answers.people.person import is_angry, wants_person
from frontdesk.knowledge.search.analyze import fold, terms
from frontdesk.knowledge.search.followup import OPENING, POINTING
from frontdesk.knowledge.search.vague import is_vague
from frontdesk.knowledge.search.words import STOP_WORDS, language_of

_WORD = re.compile(r"[^\W\d_]+")
_ABOUT = ("about", "mit", "bei", "met")
"""Ends what names a topic: "what about parking?" asks by itself."""
_CASE = re.compile(
    r"(?:to|for|in|from|with|without|at|on|by|per|nach|fur|von|aus|mit|ohne|bei|am|im|zu|para|con|sin|por|desde|a|en|"
    r"pour|avec|sans|chez|di|da|con|senza|com|sem|met|zonder|voor|op|naar|van|dla|do|z|bez|w|na|for|med|utan|uden|till)\b"
)
"""Begins a case of a question that was asked before."""
_MOST_OF_A_CASE = 3
"""Words that say something; more are a wish of their own: "For my birthday I'd like to book the whole pool"."""
_CLAUSE = re.compile(r"[,.;:!?]\s+")
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
    """Whether a message has a word that says what it is about: "lol", "sorry", "the second" and "help!" have none.

    Anger that asks nothing is told to people, and no page could answer it.
    """
    if small_talk(text) is not None or wants_person(text) or only_picks(text):
        return False
    if is_angry(text) and not is_question(calm(text)):
        return False
    language = language_of(text)
    stops = STOP_WORDS.get(language[:2], frozenset()) | STOP_WORDS["en"]
    words = [word for word in _WORD.findall(fold(text)) if word not in stops and word not in _INTERJECTIONS]
    return any(
        not all(is_vague(term, language) for term in terms(word, language))
        for word in words
        if len(word) > 1 or not word.isascii()
    )


def said_alike(question: str) -> frozenset[str]:
    """What is alike in the same question, however it is begun: "Do you sell plants?", "so do you sell plants"."""
    return frozenset(content(bare(question)))


def is_fragment(question: str) -> bool:
    """Whether words ask nothing without those before them: "and for a parrot?", "in Berlin?", "this one?"."""
    said = bare(question)
    if any(map(begins_to_ask, _CLAUSE.split(said))):
        return False
    if only_picks(question) or (_CASE.match(fold(said)) and len(content(said)) <= _MOST_OF_A_CASE):
        return True
    opening = OPENING.match(fold(question).strip(ENDING))
    joins = opening is not None and not opening[0].endswith(_ABOUT)
    return (joins or POINTING.search(fold(said)) is not None) and not says_enough(said)
