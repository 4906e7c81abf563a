"""Things sold new or used, and pages called by a number, as headings say it. Pure."""

import re

_NEW = re.compile(
    r"\b(?:new|neue[nrs]?|nouve(?:aux?|lles?|l)|neufs?|neuves?|nuev[oa]s?|nuov[oaie]|nov[oa]s?|nieuwe?)\b",
    re.IGNORECASE,
)
_USED = re.compile(
    r"(?<!\bbe\s)(?<!\bis\s)(?<!\bare\s)(?<!\bbeen\s)\b(?:used(?=\s[^\W\d_])(?!\s(?:by|for|from|in|to|as|with|within|"
    r"until|up|on|at|only|once|and|or)\b)|second[ -]?hand|pre-?owned|refurbished|reconditioned|ex-display|"
    r"gebrauchte?[nrs]?|generalüberholte?[nrs]?|d['’]occasion|reconditionnée?s?|usad[oa]s?|de segunda mano|"
    r"reacondicionad[oa]s?|usat[oaie]|ricondizionat[oaie]|recondicionad[oa]s?|tweedehands|gebruikte?)(?!\w)",
    re.IGNORECASE,
)
OF_NOTES = (
    "help faq faqs question answer guide overview appendix annex example sample file doc note notes notice memo sheet info factsheet fact handout letter circular post entry record extract excerpt draft copy "
    "scan upload import export paper slip summary update news leaflet flyer brochure bulletin newsletter "
    "blatt merkblatt infoblatt notiz hinweis brief aushang fiche feuille note avis hoja nota aviso ficha foglio scheda "
    "avviso folha notitie blad bijlage"
)
"""What a page is called by its number: no more of what it tells than that."""


def is_used(heading: str) -> bool:
    """Whether a heading or a sentence names things that were used before."""
    return bool(_USED.search(heading))


def is_new(word_or_heading: str) -> bool:
    """Whether a heading names things as new."""
    return bool(_NEW.search(word_or_heading))
