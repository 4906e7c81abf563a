"""The language of a greeting or a farewell, which is hardly a word of grammar: "Guten Tag", "bom dia". Pure."""

import re

from frontdesk.knowledge.search.analyze import fold

_GREETINGS = {
    "de": (
        r"guten? (?:tag|morgen|abend)|(?:schonen )?guten|moin(?: moin)?|servus|gruss (?:gott|dich|euch)|gruezi|hallo|"
        r"hallochen|tschuss(?:i)?|auf wieder(?:sehen|schauen|horen)|gute nacht|schonen (?:tag|abend)(?: noch)?|"
        r"mahlzeit|bis (?:bald|dann|spater|morgen)|schones wochenende"
    ),
    "es": (
        r"(?:muy )?(?:buenos dias|buen dia|buenas(?: tardes| noches)?)|hola|adios|"
        r"hasta (?:luego|pronto|manana|la vista)|nos vemos|chau"
    ),
    "fr": (
        r"bonjour|bonsoir|salut|coucou|bonne (?:journee|soiree|nuit)|au revoir|a bientot|a plus(?: tard)?|rebonjour"
    ),
    "it": (
        r"buon ?giorno|buona ?sera|buona (?:giornata|serata|notte)|buon pomeriggio|salve|ciao|arrivederci|"
        r"a (?:dopo|presto)"
    ),
    "pt": r"bom dia|boa (?:tarde|noite)|ola|oi|tchau|ate (?:logo|mais|breve|amanha)|adeus",
    "nl": (
        r"goede ?(?:morgen|middag|avond|nacht|dag)|goeiemorgen|goedendag|goeden?(?:avond|middag)|hoi|dag|doei|"
        r"tot (?:ziens|straks|gauw)|(?:fijne|prettige) (?:dag|avond)"
    ),
    "sv": r"hej(?:san| hej)?|god ?(?:morgon|kvall|dag)|hej ?da|tjena",
    "da": r"godmorgen|goddag|godaften|hej med dig|farvel",
    "nb": r"god morgen|god kveld|hei(?:sann)?|ha det(?: bra)?",
    "pl": r"dzien dobry|dobry wieczor|czesc|do widzenia|dobranoc|witam",
}
_WHOM = (
    r"(?:zusammen|allerseits|euch|ihnen|miteinander|leute|herr \w+|frau \w+|a todos?|a todas|equipo|senor(?:a|es)?|"
    r"a tous|tout le monde|monsieur|madame|messieurs|a tutti|ragazzi|signor[aei]?|signore|a todos|pessoal|"
    r"allemaal|iedereen|meneer|mevrouw|alla|alle(?: sammen)?|team|panstwu)"
)
_GREETED = {
    language: re.compile(rf"(?:{said})(?:[\s,.!]+(?:{said}|{_WHOM}))*") for language, said in _GREETINGS.items()
}
_BEGUN = {language: re.compile(rf"(?:{said})(?![\w'])") for language, said in _GREETINGS.items()}


def greeted_in(text: str) -> str | None:
    """The language of a text that greets or takes leave, and does nothing else; None of any other."""
    plain = _plain(text)
    return next((language for language, said in _GREETED.items() if said.fullmatch(plain)), None)


def begins_greeting_in(text: str) -> str | None:
    """The language of the greeting that a text begins with; None without one."""
    plain = _plain(text)
    return next((language for language, said in _BEGUN.items() if said.match(plain)), None)


def _plain(text: str) -> str:
    return re.sub(r"^\W+|\W+$", "", re.sub(r"\s+", " ", fold(text[:200])))
