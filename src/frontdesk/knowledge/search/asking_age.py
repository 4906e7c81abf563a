"""What asks from which age on something is allowed, and what tells it: "Drivers must be 21 or over" names no "old"."""

import re

_STARTS = (
    r"(?:starts?|begins?|joins?|learns?|drives?|rides?|trains?|apply|applies|enters?|sign up|register|take part|"
    r"participate|hire|rent|work|play|book)"
)
ASKS_AGE = (
    r"\b(?:how old (?:do|does|must|should|have|has|need|needs|would|to|is the youngest|"
    r"are (?:you|we|they|(?:the )?(?:kids|children|guests|drivers|players)) (?:allowed|required|supposed|to))\b|"
    r"what age (?:do|does|must|should|is|are|limit)\b|(?:which|from what|at what|minimum|min|legal|right) age\b|"
    r"age (?:limits?|requirements?|restrictions?)\b|old enough\b|too young\b|"
    r"wie alt (?:muss|mussen|darf|durfen|soll|sollte)\b|mindestalter\b|altersgrenze\b|ab welchem alter\b|"
    r"ab wie ?viel jahren\b|(?:que|cual es la) edad(?: minima)?\b|edad minima\b|"
    r"cuantos anos (?:hay|debo|tengo|debe|se)\b|"
    r"(?:quel|a partir de quel) age\b|age minimum\b|(?:quanti anni|che eta) (?:devo|bisogna|si deve|serve|"
    r"occorre|avere)\b|"
    r"eta minima\b|(?:que|qual e a) idade(?: minima)?\b|idade minima\b|quantos anos (?:preciso|devo|e preciso|tenho)\b|"
    r"hoe oud (?:moet|moeten|mag|mogen)\b|(?:welke|vanaf welke|minimum) ?leeftijd\b|"
    # Somebody's age, of whom it is asked whether they may.
    r"(?:can|may|could) [^?.!]{0,40}?\b\d{1,2}[- ]?(?:years?|yrs?)[- ]?olds?\b|"
    rf"(?:can|may|could) (?:i|we|you|they|he|she|(?:my|our|a|the) \w+) (?:\w+ )?{_STARTS}(?: \w+){{0,3}} at (?:age )?"
    r"1\d(?= ?(?:$|[,;!?]))|"
    r"(?:i'?m|i am|(?:he|she|son|daughter|child|boy|girl|kid)(?:'s| is)) (?:only |just )?\d{1,2}"
    r"(?= ?(?:$|[,.;!?]| years?[ -]old\b| and\b| can\b))|"
    r"(?:kann|konnen|darf|durfen) [^?.!]{0,40}?\b(?:\d{1,2}[- ]?jahrig\w*|mit \d{1,2} jahren)|"
    r"(?:puede[sn]?|puedo) [^?.!]{0,40}?\b(?:de|con) \d{1,2} anos\b|"
    r"(?:peut|peux|peuvent|puis-je) [^?.!]{0,40}?\b(?:de|a) \d{1,2} ans\b|"
    r"(?:puo|posso|possono) [^?.!]{0,40}?\b(?:di|a|con) \d{1,2} anni\b|pode[m]? [^?.!]{0,40}?\b(?:de|com) \d{1,2} "
    r"anos\b|"
    r"(?:kan|kunnen|mag|mogen) [^?.!]{0,40}?\b\d{1,2}(?: jaar\b|-?jarige?\b))"
)
_AS_AGE = (
    r"(?= years?(?: (?:old|of age))?\b| (?:or|and) (?:over|older|above|up)\b| ?[!;:)]|[.,](?!\d)| ?$|\n|"
    r" (?:to|and|with|for|if|in order|when|before|by|on|at) (?!\d))"
)
"""Behind the years that somebody must be, and not behind what is measured: "must be 21 to drive", "should be 40 cm"."""
_OF_CHILDREN = r"(?:\d{1,2} (?:years? (?:old|of age)|(?:or|and) (?:over|older|above))|ages? (?:of )?\d{1,2}(?! ?%))\b"
ASKS_AGE_ALONE = re.compile(
    r"(?:(?:what(?:'?s| is)|is there|(?:wie hoch|was) ist|gibt es|cual es|hay|quel est|y a-t-il|qual e|c'e|ha|"
    r"wat is|is er) )?(?:(?:the|an?|your|das|dein|ihr|euer|ein|die|eine|la|una?|l'|um|de|een) ?)?"
    r"(?:minimum age|age limit|mindestalter|altersgrenze|edad minima|age minimum|eta minima|idade minima|"
    r"minimumleeftijd)"
)
"""Asks for an age in a folded question, and for that of nothing named."""
WORDS = (
    r"olds?|age|enough|young|minimum|min|alt|alter|mindestalter|altersgrenze|jahren|edad|minima|anos|eta|anni|idade|"
    r"oud|"
    r"leeftijd|minimumleeftijd"
)
"""Of what asks, the words that ask for the age."""
_YEARS = r"(?:1[2-9]|2\d|3\d|[4-9]\d)"
_WHO = (
    r"(?:you|they|people|pupils|students|children|kids|drivers|players|members|riders|learners|guests|applicants|"
    r"anyone|everyone|he|she|teenagers|juniors|candidates)"
)
_BEHIND_AGE = r"(?= ?[!;)]|[.,](?!\d)| ?$|\n| (?:or|and|if|with|when|but)\b)"
_TURNS = (
    rf"(?:day|once|when|until|before|if|as soon as) {_WHO} (?:are|is|turns?|have turned|has turned|reach|reaches) "
    rf"(?:at least )?(?:the age of )?{_YEARS}{_BEHIND_AGE}|"
    rf"\b{_WHO} (?:can|may|could) (?:only |already |also )?{_STARTS}\b[^.\n\d]{{0,40}}? (?:at|from)(?: age)? "
    rf"{_YEARS}{_BEHIND_AGE}|"
    rf"(?:sobald|wenn|bis|seit) (?:du|sie|er|man|ihr) {_YEARS} (?:bist|sind|ist|wird|wirst|werden)\b|"
    rf"(?:cumpl\w+|tener|tengas?|tengan?)(?: \w+){{0,4}} {_YEARS}(?: anos)?\b|(?:avoir|ayez|ait|aura|avez) "
    rf"(?:\w+ ){{0,3}}{_YEARS} ans\b|(?:avere|abbia|compi\w+) (?:\w+ ){{0,3}}{_YEARS}(?: anni)?\b|"
    rf"(?:ter|tenha|completar|fizer) (?:\w+ ){{0,3}}{_YEARS} anos\b|\b{_YEARS} (?:jaar )?(?:bent|wordt)\b"
)
"""What tells it of a birthday, or of who may begin: "from the day you are 17", "You can start at 17"."""
_FROM = r"(?:[3-9]|[1-9]\d)"
"""From so many years on children may come: hardly anybody says so of how long something lasts."""
TOLD_AGE = (
    rf"\b(?:(?:must|have to|has to|need to|needs to|should) be (?:at least |aged? |over |above |between )*"
    rf"(?:{_YEARS}(?: ?(?:to|and|-|–) ?\d{{1,2}})?{_AS_AGE}|{_OF_CHILDREN})|\bages? (?:from )?\d{{1,2}}(?: ?(?:to|"
    rf"and|-|–) ?\d|\+| (?:and|or) )|"
    rf"\baged? (?:at least |between |from |over |limit |of )*{_YEARS}\b|(?:minimum|legal) age\b[^.\n]{{0,30}}\d|"
    rf"{_YEARS} (?:years? (?:old|of age)|or (?:over|older|above)|and (?:over|older|above))\b|"
    rf"(?:a partir de|desde) (?:los )?{_FROM} anos\b|(?:a partir de|des) {_FROM} ans\b|"
    rf"(?:a partire )?dai {_FROM} anni\b|a partir d[eo]s? {_FROM} anos\b|"
    rf"mindestens {_YEARS} jahren?(?: alt)?\b|ab {_FROM} jahren\b|mindestalter\b[^.\n]{{0,30}}\d|"
    rf"(?:mayor(?:es)? de|al menos|minimo) {_YEARS}(?: anos)?\b|edad minima\b[^.\n]{{0,30}}\d|"
    rf"(?:au moins|plus de|minimum) {_YEARS} ans\b|age (?:minimum|minimal|requis)\b[^.\n]{{0,30}}\d|"
    rf"(?:almeno|compiuto|maggior[ei] di) (?:i )?{_YEARS}(?: anni)?\b|eta minima\b[^.\n]{{0,30}}\d|"
    rf"(?:maior(?:es)? de|pelo menos) {_YEARS}(?: anos)?\b|idade minima\b[^.\n]{{0,30}}\d|"
    rf"{_TURNS}|"
    rf"(?:minimaal|minstens|ten minste) {_YEARS} jaar\b|vanaf {_FROM} jaar\b|minimumleeftijd\b[^.\n]{{0,30}}\d)"
)
