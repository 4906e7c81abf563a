"""The language of a greeting or a farewell, which is hardly a word of grammar: "Guten Tag", "bom dia". Pure.

"Hallo" is said in several: whom it is said to tells ("Hallo allemaal").
"""

import re

from frontdesk.knowledge.search.analyze import fold

_GREETINGS = {
    "de": (
        r"guten? (?:tag|morgen|abend)|(?:schonen )?guten|moin|servus|gruss (?:gott|dich|euch)|gruezi|hallo|"
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
    "sv": r"hej(?:san)?|god ?(?:morgon|kvall|dag)|hej ?da|tjena",
    "da": r"godmorgen|goddag|godaften|hej med dig|farvel",
    "nb": r"god morgen|god kveld|hei(?:sann)?|ha det(?: bra)?",
    "pl": r"dzien dobry|dobry wieczor|czesc|do widzenia|dobranoc|witam",
}
_WHOM = {
    "de": r"zusammen|allerseits|euch|ihnen|miteinander|leute|herr \w+|frau \w+|ihr lieben|da",
    "es": r"a todos?|a todas|equipo|senor(?:a|es)?|amigos?|chicos",
    "fr": r"a tous|a toutes|tout le monde|monsieur|madame|messieurs|l'equipe",
    "it": r"a tutti|ragazzi|signor[aei]?|signore",
    "pt": r"a todos|a todas|pessoal|gente|senhora?",
    "nl": r"allemaal|iedereen|meneer|mevrouw|daar|mensen|jongens|samen",
    "sv": r"alla|alla dar|pa er",
    "da": r"alle(?: sammen)?",
    "nb": r"alle(?: sammen)?",
    "pl": r"panstwu|wszystkim",
}
"""Whom a greeting is said to."""
_HOW = {
    "de": r"wie geht(?:'s|s| es)(?: (?:dir|ihnen|euch))?|alles (?:gut|klar)",
    "es": r"que tal(?: (?:estas?|todo|estais))?|como (?:estas?|estan|va|andas)|todo bien",
    "fr": r"(?:comment )?ca va(?: bien)?|comment (?:allez-vous|vas-tu)|quoi de neuf",
    "it": r"come (?:va|stai|sta|state)|tutto bene",
    "pt": r"tudo (?:bem|bom|certo)|como (?:vai|esta|estas|estao)|beleza",
    "nl": r"hoe (?:gaat het|gaat ie|is het)(?: met (?:je|jou|u|jullie))?|alles goed",
    "sv": r"hur (?:mar du|ar laget)|laget",
    "da": r"hvordan gar det",
    "nb": r"hvordan gar det|hvordan har du det",
    "pl": r"jak sie masz|co slychac",
}
"""How one is asked how one is, behind a greeting."""
_ALIKE = {"nl": r"hallo", "es": r"bon dia", "pt": r"hola", "nb": r"hallo|hei", "da": r"hallo|hej", "sv": r"hallo"}
"""Greetings of another language, too, which whom they are said to tells."""


def _behind(language: str) -> str:
    return rf"(?:{_WHOM[language]}|{_HOW[language]}|team)"


_GREETED = {
    language: re.compile(rf"(?:{said})(?:[\s,.!?¿¡-]+(?:{said}|{_behind(language)}))*")
    for language, said in _GREETINGS.items()
}
_SAID_ALIKE = {
    language: re.compile(rf"(?:{said})(?:[\s,.!?¿¡-]+{_behind(language)})+(?![\w'])")
    for language, said in _ALIKE.items()
}
_BEGUN = {language: re.compile(rf"(?:{said})(?![\w'])") for language, said in _GREETINGS.items()}


def greeted_in(text: str) -> str | None:
    """The language of a text that greets or takes leave, and does nothing else; None of any other."""
    plain = _plain(text)
    told = (*_GREETED.items(), *_SAID_ALIKE.items())
    return next((language for language, said in told if said.fullmatch(plain)), None)


def begins_greeting_in(text: str) -> str | None:
    """The language of the greeting that a text begins with; None without one."""
    plain = _plain(text)
    told = (*_SAID_ALIKE.items(), *_BEGUN.items())
    return next((language for language, said in told if said.match(plain)), None)


def _plain(text: str) -> str:
    return re.sub(r"^\W+|\W+$", "", re.sub(r"\s+", " ", fold(text[:200])))
