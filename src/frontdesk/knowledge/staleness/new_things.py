"""What headings say of things that were used before, and of pages that are called by a number. Pure."""

import re

_USED = re.compile(
    r"(?<!\bbe\s)(?<!\bis\s)(?<!\bare\s)(?<!\bbeen\s)\b(?:used(?=\s[^\W\d_])(?!\s(?:by|for|from|in|to|as|with|within|"
    r"until|up|on|at|only|once|and|or)\b)|second[ -]?hand|pre-?owned|refurbished|reconditioned|ex-display|"
    r"gebrauchte?[nrs]?|generalüberholte?[nrs]?|d['’]occasion|reconditionnée?s?|usad[oa]s?|de segunda mano|"
    r"reacondicionad[oa]s?|usat[oaie]|ricondizionat[oaie]|recondicionad[oa]s?|tweedehands|gebruikte?)(?!\w)",
    re.IGNORECASE,
)
OF_NOTES = (
    "help faq faqs question answer guide overview appendix annex example sample file doc note notes notice "
    "memo sheet info factsheet fact handout letter circular post entry record extract excerpt draft copy "
    "scan upload import export paper slip summary update news leaflet flyer brochure bulletin newsletter "
    "blatt merkblatt infoblatt notiz hinweis brief aushang fiche feuille note avis hoja nota aviso ficha foglio scheda "
    "avviso folha notitie blad bijlage"
)
"""What a page is called by its number: no more of what it tells than that."""


def is_used(heading: str) -> bool:
    """Whether a heading or a sentence names things that were used before."""
    return bool(_USED.search(heading))
