"""The wish for a person in nothing but that word, with what people say before and behind it: "ok then a human please".

Pure. Who opens so answers what was said before, and asks for somebody instead.
"""

import re

from frontdesk.answers.alternatives import any_of

_OPENS = any_of(
    "ok(?:ay|ey)?|k|well|fine|then|alright|all right|right|good|great|yes|yeah|yep|oh|ah|hm+|look|listen|just|actually",
    "please|pls|plz|thanks|thank you|no,? thanks?|no,? thank you|never ?mind|whatever|sure|i see|in that case|any ?way",
    "maybe|rather|sorry|hi|hello|hey|so|forget it|enough|come on|got it|understood|still|perhaps|cool|could i have",
    "i(?:'d| would) (?:rather|prefer)",
    "gut|na gut|nun gut|also|dann|nun|na|ja|danke|nein,? danke|bitte|schon gut|lieber|doch|einfach|jetzt|hallo|egal",
    "in dem fall|alles klar|in ordnung|schade|verstehe|stimmt|oke",
    "vale|bueno|bien|entonces|pues|si|gracias|no,? gracias|por favor|mejor|mira|de acuerdo|hola|en ese caso|perfecto",
    "bon|ben|bah|eh bien|alors|d'accord|oui|merci|non,? merci|dans ce cas|plutot|bref|tant pis|bonjour|tres bien|donc",
    "s'il (?:vous|te) plait|svp|stp",
    "allora|va bene|bene|beh|be'|dunque|quindi|grazie|no,? grazie|per favore|piuttosto|in (?:tal|quel) caso|ciao|vabbe",
    "entao|bem|bom|esta bem|ta bom|tudo bem|sim|obrigad[oa]|nao,? obrigad[oa]|nesse caso|ola|certo|pronto",
    "dan|nou|goed|prima|bedankt|nee,? (?:bedankt|dank je|dank u)|graag|alsjeblieft|alstublieft|aub|liever|in dat geval",
    "doe dan maar|doe maar|geef me(?: dan)?|okee",
)
_TURNS_AWAY = any_of(
    "then|rather|instead|never ?mind|forget it|in that case|any ?way|whatever|no,? thanks?|no,? thank you|enough",
    "could i have|i(?:'d| would) (?:rather|prefer)",
    "dann|lieber|in dem fall|schade|egal|nein,? danke",
    "entonces|mejor|en ese caso|no,? gracias|alors|plutot|dans ce cas|non,? merci|tant pis|bref",
    "allora|piuttosto|in (?:tal|quel) caso|no,? grazie|vabbe|entao|nesse caso|nao,? obrigad[oa]",
    "dan|liever|in dat geval|nee,? (?:bedankt|dank je|dank u)|geef me(?: dan)?",
    "now|asap|right now|right away|jetzt|sofort|ahora|maintenant|tout de suite|adesso|subito|agora",
)
"""With which one leaves what was answered: "ok then", "lieber". "Yes" and "thanks" don't."""
_COUNTS = re.compile(
    r"(?:an|any|some)?other person|(?:eine[nr]?|one|an?) (?:more|weitere|andere|zusatzliche|extra) person|"
    r"(?:eine[nr]?|une?|votre|un[ao]?|algun[ao]|uma?|een|den|der|jullie) (?:person|persona|personne|pessoa|persoon)"
)
"""What is as well the answer to "for how many?": "eine Person bitte" is one person, "another person" one more."""
_NO = any_of("no|nope|nah|nein|ne|non|nao|nee")
"""Before a comma alone: "no person" asks for nobody."""
_KINDLY = any_of(
    "please|pls|plz|thanks|thank you|bitte|danke|por favor|gracias|s'il (?:vous|te) plait|svp|stp|merci|per favore",
    "per piacere|grazie|obrigad[oa]|se faz favor|graag|alsjeblieft|alstublieft|aub",
)
_BEHIND = any_of(
    "then|now|instead|asap|right now|right away|ok(?:ay)?|dann|jetzt|sofort|lieber|entonces|ahora|ya|mejor|alors",
    "maintenant|plutot|tout de suite|allora|adesso|ora|subito|piuttosto|entao|agora|dan|nu|liever|maar",
)
_ENGLISH = (
    r"(?P<a>(?:an?|the|your|some|any|another) )?(?P<real>(?:real|actual|live|human|proper|genuine|flesh and blood) )*"
    r"(?:person|human(?: being)?|someone|somebody|agent|representative|rep|operator|advis[eo]r|employee|manager|"
    r"supervisor|colleague|(?:staff|team) member|member of (?:staff|the team))(?: real)?"
)
_ABROAD = any_of(
    r"(?:ein(?:e[nm]?|er)?|den|der) (?:(?:echt|richtig|wirklich|menschlich|lebendig)e?[nrm]? )?"
    r"(?:mensch(?:en)?|person|mitarbeiter(?:in)?|berater(?:in)?|kolleg(?:en?|in)|ansprechpartner(?:in)?)",
    "jemand(?:en)?(?: echte[ns]?| richtige[ns]?)?",
    r"(?:un[ao]?|algun[ao]?) (?:verdader[oa] )?(?:persona|humano|ser humano|agente|asesora?|operador[a]?|representante|"
    "emplead[oa]|encargad[oa])(?: real| de verdad| humana?| de carne y hueso)?|alguien(?: real| de verdad)?",
    r"(?:une?|votre) (?:vraie? )?(?:personne|humain|etre humain|conseill(?:er|ere)|agent|operateur|operatrice|"
    "employee?|responsable)(?: reelle?| humaine?| en chair et en os)?|quelqu'un(?: de reel)?",
    r"un[ao']? ?(?:ver[ao] )?(?:persona|umano|essere umano|operatore|operatrice|addett[oa]|consulente|responsabile)"
    "(?: ver[ao]| reale| uman[ao]| in carne e ossa)?|qualcuno",
    r"uma? (?:verdadeir[oa] )?(?:pessoa|humano|ser humano|atendente|agente|operadora?|funcionari[oa])"
    "(?: real| de verdade| human[ao]| verdadeir[oa])?|alguem(?: real| de verdade)?",
    r"(?:een|jullie) (?:echte? |menselijke? )?(?:mens|persoon|medewerk(?:er|ster)|collega)|iemand",
)
_GAP = r"[\s,.!;:…–-]+"
_WISH = re.compile(
    rf"(?P<opens>(?:{_OPENS}){_GAP}|(?:{_NO})\s?[,.!;:]\s?)*(?P<whom>{_ENGLISH}|(?P<abroad>{_ABROAD}))"
    rf"(?P<behind>(?:{_GAP}(?:{_KINDLY}|{_BEHIND}))*)"
)
_AWAY = re.compile(rf"(?<!\w){_TURNS_AWAY}(?!\w)")
_KIND = re.compile(rf"\b{_KINDLY}\b")
_LONGEST = 100


def wishes_barely(plain: str, *, asks: bool) -> bool:
    """Whether a message, in small letters without accents, names a person and says nothing else.

    It must be kindly, or open or end as a reply does, and turn away where it may number guests. `asks`: it ends as
    a question, which "then a person?" may be.
    """
    found = _WISH.fullmatch(plain) if len(plain) <= _LONGEST else None
    if found is None:
        return False
    before, behind = plain[: found.start("whom")], plain[found.end("whom") :]
    if _COUNTS.fullmatch(found["whom"]) and not (_AWAY.search(before) or _AWAY.search(behind)):
        return False
    is_kind = _KIND.search(plain) is not None
    named = found["a"] or found["real"] or found["abroad"] or found["behind"]
    return bool(named and (is_kind or (not asks and (found["opens"] or found["behind"]))))
