"""Titles of pages as the topics that a company can help with. Pure."""

import re
from collections.abc import Collection, Sequence

from frontdesk.answers.written_in import by_script

TOPIC_WORDS = 6
"""Words that a topic has at most."""
_COUNT = (
    r"\d++|one|two|three|four|five|six|seven|eight|nine|ten|eins|zwei|drei|vier|fünf|deux|trois|quatre|cinq|dos|tres|"
    r"cuatro|cinco|due|tre|quattro|cinque|dois|três|quatro|een|twee|drie|vijf"
)
_PAIRS = (
    r"f\.?a\.?q\.?s?|q ?(?:&|and|n|und)? ?a|(?:frequently asked )?questions?(?: (?:and|&) answers?)?|answers?|pairs?|"
    r"fragen(?: (?:und|&) antworten)?|antworten|questions?(?: et)? réponses?|foire aux questions|"
    r"preguntas(?: frecuentes| y respuestas)?|respuestas|"
    r"domande(?: frequenti| e risposte)?|risposte|perguntas(?: frequentes| e respostas)?|"
    r"respostas|(?:veelgestelde )?vragen(?: en antwoorden)?|antwoorden"
)
"""What a file of questions with their answers is called, whatever they are about."""
_OF_A_FILE = re.compile(
    r"(?:(?:(?:untitled|unnamed|new) ?)?(?:page|document|doc|file)s?|untitled|unnamed|index|readme|home(?: ?page)?|"
    r"main|part|default|test|draft|copy|scan|image|img|export|upload|temp|tmp|data|misc|start|welcome|startseite|dokument|"
    rf"seite|unbenannt|documento|pagina|inicio|accueil|sans titre|{_PAIRS}|(?:{_COUNT})(?![^\W\d_]))"
    rf"(?:[ ._-]*(?:\(\d++\)|(?:{_COUNT})(?![^\W\d_])|"
    r"(?:copy|final|new|draft|v\d+|of|list|export|pairs?|faqs?|csv|json)))*",
    re.IGNORECASE,
)
_LIKE_A_FILE = re.compile(r"^/|[_\\]|^\S*[^\W\d]\d{3}\S*$|^[\da-f]*\d[\da-f]{5,}$|^[\W\d]*$|^[\x00-\u024f]{1,2}$|^.$")
"""A path, a single word with a long number, a key, a number alone, or a letter or two."""
_SIGNS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_SMALL_WORD = re.compile(r"[^\W\d_]+\d*")
"""One word, which as a heading would begin with a capital."""


def short_titles(titles: Sequence[str], most: int) -> list[str]:
    """The first of those titles that name what a page is about."""
    short = (
        title
        for title in map(named, titles)
        if says_something(title) and len(title.split()) <= TOPIC_WORDS and title[-1] not in ".?!…？。"
    )
    return list(dict.fromkeys(short))[:most]


def readable(titles: Sequence[str], spoken: Collection[str]) -> list[str]:
    """Those titles that are in no other script than the languages that are spoken: pages in Arabic or Thai have no
    words of grammar by which their language is told."""
    return [title for title in titles if (script := _script(title)) is None or not script.isdisjoint(spoken)]


def _script(title: str) -> frozenset[str] | None:
    """The languages that a title's script may be; None for Latin letters."""
    if own := by_script(title):
        return frozenset([own])
    return frozenset(["zh", "ja"]) if _SIGNS.search(title) else None


def says_something(title: str) -> bool:
    """Whether a page's name tells what it is about, and not only which of several files it is."""
    if not title or (title.islower() and _SMALL_WORD.fullmatch(title)):
        return False
    return _OF_A_FILE.fullmatch(title) is None and _LIKE_A_FILE.search(title) is None


def named(title: str) -> str:
    """A title without the ending of its file."""
    return re.sub(r"\.\w{2,5}$", "", " ".join(title.split()))
