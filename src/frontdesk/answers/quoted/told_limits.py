"""What asks for a season, a height, a weight, for how many there is room or what happens if, and what tells it."""

import re

from frontdesk.answers.alternatives import any_of
from frontdesk.answers.quoted.limited import PEOPLE
from frontdesk.answers.quoted.told_words import AHEAD, UNIT, Fact, words

_MONTH = any_of(
    "january|february|march|april|may|june|july|august|september|october|november|december",
    "jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|januar|februar|marz|mai|juni|juli|oktober|dezember",
    "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre",
    "janvier|fevrier|mars|avril|juin|juillet|aout|septembre|octobre|novembre|decembre",
    "gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre",
    "janeiro|fevereiro|marco|maio|junho|julho|setembro|outubro|novembro|dezembro",
    "januari|februari|maart|mei|augustus",
)
_TIME_OF_YEAR = any_of(
    "spring|summer|autumn|fall|winter|fruhling|fruhjahr|sommer|herbst|primavera|verano|otono|invierno|printemps|ete|"
    "automne|hiver|estate|autunno|inverno|verao|outono|lente|voorjaar|zomer|herfst|najaar"
)
_TO = r"(?:-|–|to|until|till|through|thru|bis|al?|hasta|au|jusqu'en|jusqu'a|ad|fino a|ate|tot|t/m|and|und|y|e|et|en)"
_PART = (
    r"(?:(?:the|end|start|beginning|of|mid|late|early|ende|mitte|anfang|zum|finales|mediados|principios|de|fin|debut|"
    r"mi|fine|inizio|meta|di|fim|inicio|eind|begin|half)[ -])*(?:\d{1,2}\.? )?"
)
_SEASON = re.compile(
    rf"\b(?:{_MONTH}\.?(?: \d{{1,4}}(?:st|nd|rd|th)?)?\s?{_TO}\s?{_PART}{_MONTH}\b|all year|year[- ]round|"
    r"every month|ganzjahrig|das ganze jahr|todo el ano|toute l'annee|tutto l'anno|(?:o ano todo|todo o ano)|"
    rf"(?:het )?hele jaar|(?:in|during|im|en|durante|au|pendant|em|no|nel|in de) (?:the |der |el |l'|la |het )?"
    rf"{_TIME_OF_YEAR}\b)"
)
_LEAST_OR_MOST = r"(?:min(?:imum|imal)?|max(?:imum|imal)?|least|most|lowest|highest|greatest)"
_NUMBER = r"\d[\d.,]*"

_WHAT_IF = any_of(
    "what happens (?:if|when|in case of)|what if|was (?:passiert|ist),? (?:wenn|bei)",
    "que pasa si|(?:que se passe-t-il|qu'arrive-t-il|que se passe) (?:si|en cas de)|(?:cosa|che) succede se",
    "(?:o )?que acontece se|wat gebeurt er (?:als|bij)|wat als",
)
_WHAT_WITH = any_of(
    "what happens (?:with|to)|was (?:passiert|geschieht|ist) mit|que pasa con|que se passe-t-il (?:avec|pour)",
    "qu'arrive-t-il a|(?:cosa|che) succede (?:con|a)|(?:o )?que acontece com|wat gebeurt er met",
)
_CASES = any_of(
    "if|when|unless|in case|in the event|wenn|falls|bei|si|cuando|en caso|en cas|quand|se|quando|in caso|em caso",
    "als|wanneer|in geval|bij",
)
_BECOMES = any_of(
    r"kept?|keeps?|lost|lose|forfeit\w*|return(?:s|ed)?|refund\w*|(?:pa(?:y|id)|given?|get|back)(?: \w+){0,3} back|"
    r"stays?|"
    r"remains?|expires?|deleted|transferr?ed|mov(?:e|ed)|counts?|deducted|credited|verfall\w*|verfallt|behalten|"
    r"(?:zuruck|erstatte|einbehalt)\w*|bleib\w*|angerechnet|devuel\w+|devolv\w+|reembols\w+|pierd\w+|conserv\w+",
    r"rembours\w+|rendu\w*|perdu\w*|restitu\w+|conserve\w*|rimbors\w+|pers[oaie]|trattenut\w+|perd\w+|fica[m]?|"
    r"terug\w*|behouden|vervalt|vervallen|ingehouden",
)
"""What becomes of something."""

LIMITS = (
    # In which months.
    Fact(
        words(
            any_of(
                r"(?:which|what) (?:months?|seasons?|times? of (?:the )?year)|(?:the |your )?season|"
                r"(?:in )?welche[nrm]? (?:monate?n?|jahreszeit\w*)|saison|(?:en )?(?:que|cuales) meses|temporada",
                r"(?:quels|quel) mois|quelle (?:saison|periode)|(?:in )?(?:quali|che) mesi|stagione|"
                r"(?:em )?que meses|"
                r"(?:in )?welke maand(?:en)?|seizoen",
            )
        ),
        _SEASON,
        done=True,
    ),
    Fact(words("when|wann|cuando|quand|quando|wanneer"), _SEASON, alone=False, done=True),
    Fact(
        words(
            r"(?:in|during|im|en|durante|au|pendant|em|no|nel|a) (?:the |der |el |l'|la |het |de )?"
            rf"(?:{_MONTH}|{_TIME_OF_YEAR})"
        ),
        _SEASON,
        alone=False,
        done=True,
    ),
    # For how many there is room.
    Fact(
        words(
            any_of(
                r"how many (?:people|persons|passengers|guests|adults|players|of us|kids|children)"
                r"(?: (?:can|could|may|do|does|will|would))?(?: (?:you|we))?"
                r"(?: (?:fit|go|sit|be|travel|ride|sleep|stay|take|carry|have))?(?: (?:in|into|on))?",
                r"(?:maximum )?capacity",
                r"wie viele (?:leute|personen|gaste|passagiere|menschen)(?: (?:passen|durfen|konnen|haben platz))?",
                r"cuantas personas(?: (?:caben|pueden|entran))?|combien de (?:personnes|passagers)(?: peuvent)?",
                r"quante persone(?: (?:possono|stanno|entrano|ci stanno))?|quantas pessoas(?: (?:cabem|podem))?",
                r"hoeveel (?:personen|mensen|passagiers|gasten)(?: (?:passen|kunnen|mogen))?",
            )
        ),
        re.compile(
            r"\b"
            + any_of(
                "carr(?:y|ies)|holds?|seats?|takes?|fits?|sleeps?|accommodates?|(?:room|space) for|up to|at most",
                "no more than|maximum|max|hochstens|maximal|bis zu|platz fur|fasst|hasta|como maximo|maximo|caben",
                "jusqu'a|au plus|fino a|al massimo|massimo|ospita|ate|no maximo|acomoda|hoogstens|maximaal|tot|biedt",
            )
            + rf"\b(?: [^\W\d]+){{0,3}} {_NUMBER}+(?= *(?:$|[,;:!?()]|\.(?!\d)|(?:and|or|und|oder|y|et|e|ou|o|en|"
            rf"of)\b|"
            rf"in \w+ |(?:[^\W\d]+ ){{0,2}}?{PEOPLE}\b))"
        ),
        alone=False,
    ),
    # How tall somebody must be, and how heavy they may be.
    Fact(
        words(
            any_of(
                rf"{_LEAST_OR_MOST} heights?|heights? (?:limits?|requirements?|restrictions?|minimum)|how tall",
                r"mindestgrosse|mindestkorpergrosse|wie gross|(?:altura|estatura) (?:minima|maxima)|"
                r"taille min\w+|altezza minima|minimum ?lengte|minimale lengte",
            )
        ),
        re.compile(
            rf"{_NUMBER} ?(?:m|cm|met(?:re|er)s?|metros?|metri|feet|foot|ft|inch\w*)\b[^.;]{{0,15}}?"
            r"\b(?:tall|high|height|gross|hoch|lang|alt[oa]s?|altura|estatura|taille|altezza|lengte|grand\w*)\b|"
            rf"\b(?:height|tall|korpergrosse|mindestgrosse|grosse|shorter|taller|smaller|kleiner|grosser|altura|"
            rf"estatura|mid\w+|mesur\w+|taille|altezza|lengte)\b"
            rf"[^.;\d]{{0,40}}{_NUMBER} ?(?:m|cm|met\w+|feet|foot|ft)\b"
        ),
        kind="length",
    ),
    Fact(
        words(
            any_of(
                rf"{_LEAST_OR_MOST} (?:body ?)?weights?|weights? (?:limits?|restrictions?|maximum|allowance)|"
                r"how heavy(?= (?:can|may|could|must|should|do)\b)|wie schwer(?= (?:darf|durfen|kann|konnen|muss)\b)|"
                r"hochstgewicht|maximalgewicht|gewichts(?:grenze|limit)|peso maximo|"
                r"limite de peso|poids max\w+|limite de poids|peso massimo|limite di peso|maximum ?gewicht|"
                r"maximale gewicht|gewichtslimiet"
            )
        ),
        re.compile(
            r"\b(?:over|above|exceed\w*|heavier|more than|at least|uber|schwerer|mehr als|mindestens|mas de|plus de|"
            r"depass\w+|"
            r"piu di|mais de|meer dan|zwaarder|minstens|weigh\w*|most|up to|max\w*|limit\w*|no more than|under|below|"
            r"hochstens|bis|wieg\w*|pes\w+|hasta|"
            rf"jusqu'a|fino a|ate|tot|weeg\w*|wegen)\b[^.;\d]{{0,60}}?{_NUMBER} ?(?:kg|kilo\w*|stone|st|lbs?|"
            rf"pounds)\b"
        ),
        kind="mass",
    ),
    # Whether so long before is right.
    Fact(
        re.compile(
            r"^(?:so |and )?(?:is|are|does|do|must|ist|sind|muss|es|son|hay que|est|sont|e|sono|deve|devo|zijn|"
            r"moet)\b"
            rf"[^?]{{0,80}}?\b(?P<figure>\d+ {UNIT}'? (?:{AHEAD}))"
        ),
        words(AHEAD),
        alone=False,
        of_time=True,
        behind=True,
    ),
    # What happens in a case, which is told as one, and with something.
    Fact(
        words(f"{_WHAT_IF}|{_WHAT_WITH}"),
        words(_CASES),
        alone=False,
        case=True,
    ),
    Fact(
        words(f"{_WHAT_IF}|{_WHAT_WITH}"),
        words("only|nur|solo|seulement|apenas|alleen|ne .{1,40} que"),
        alone=False,
    ),
    Fact(words(_WHAT_WITH), words(_BECOMES), alone=False),
)
"""Facts that are asked for by what they limit."""
