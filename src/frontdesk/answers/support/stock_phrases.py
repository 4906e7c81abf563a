"""Turns of phrase that say one thing: what a model says in the one and a page in the other is written alike.

"The notice period" is the notice, "the minimum rental" of four weeks the shortest.
"""

import re
from functools import partial

from frontdesk.answers.support.all_but import exceptions_alike

_LASTS = r"(?:rental|hire|stay|contract|booking|tenancy|lease|let|subscription|membership|loan)"
_SPAN = r"(?: (?:period|term|time|length|duration))?"
_FOR_A_TIME = (
    r"(?=[^.;,\n€£$]{0,30}\d+[ -](?:hours?|days?|nights?|weeks?|months?|years?)\b|[^.;,\n\d€£$]{0,30}"
    r"(?:one|two|three|four|six|twelve|an?)[ -](?:hours?|days?|nights?|weeks?|months?|years?)\b)"
)
"""The least price of a rental, or the most people of a booking, is no time."""
_NOT_DENIED = (
    r"(?<!not )(?<!n't )(?<!n’t )(?<!never )(?<!only )(?<!just )(?<!longer )(?<!nobody )(?<!no one )(?<!always )"
    r"(?<!might )(?<!may )(?<!will )(?<!do you )"
)
_DOES = r"(?=(?:give|show|bring|be|hand|send|leave|return|book|cancel|sign|wear)\b)"
_AMOUNT = r"(?:[€£$] ?\d+(?:[.,]\d+)*|(?<![\d.,])\d+(?:[.,]\d+)* ?(?:€|£|EUR|GBP|USD|euros?|pounds?|dollars?))"
_NUMBER = (
    r"(?:[€£$] ?\d|\d|(?:an? |half |one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|zwei|drei|vier|fünf|"
    r"sechs|sieben|acht|neun|zehn|elf|zwölf|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)\b)"
)
_BARRED = (
    r"(?:dogs|cats|pets|animals|children|prams|bikes|bicycles|scooters|shoes|phones|cameras|photos|drones|glasses|"
    r"bottles|balls|candles|barbecues|visitors|guests|smoking|vaping|eating|drinking|running|diving|parking|filming|camping)"
)
_TAUGHT = r"(?:courses|classes|lessons|sessions|tours|workshops|tastings|concerts|camps|trips|rentals)\b"
_MONEY = r"(?:cash|cards?|credit cards?|debit cards?)\b"
_WRITTEN = tuple(
    (re.compile(said, re.IGNORECASE), written)
    for said, written in (
        (rf"\b(?:minimum|shortest(?: possible)?) ({_LASTS}){_SPAN}\b{_FOR_A_TIME}", r"shortest \1"),
        (rf"\b(?:maximum|longest(?: possible)?) ({_LASTS}){_SPAN}\b{_FOR_A_TIME}", r"longest \1"),
        (r"\bnotice period\b", "notice"),
        (r"\b(?:is equal to|equals|amounts to|comes to)\b", "is"),
        (r"\bworth (?=(?:up to|at most|no more than)\b)", ""),
        (r"\breceive(s?)\b(?= (?:an? )?(?:\d|discount|refund))", r"get\1"),
        (r"(?<![\d.,])\b(?:an? )?(\d[\d.,]* ?%) (?:discount|reduction)\b", r"\1 off"),
        (r"\b(?:an? )?(?:discount|reduction) of (\d[\d.,]* ?%)", r"\1 off"),
        (rf"\b(we|they) (do not |don't |don’t |only |also )?take (?={_MONEY})", r"\1 \2accept "),
        (rf"{_NOT_DENIED}\b(?:needs?|have|has) to {_DOES}", "must "),
        (rf"({_AMOUNT}) (?:for )?(?:each|every) (hour|day|night|week|month|year)\b", r"\1 per \2"),
        (rf"({_AMOUNT}) an (hour)\b", r"\1 per \2"),
        (
            rf"(?:^|(?<=[.!?\n] )|(?<=\n))no ({_BARRED}) (?=(?:in|on|at|inside|near|during|after)\b"
            r"(?![^.;:!?\n]*\b(?:is|are|was|were|can|may|must|will|do|does|have|has)\b))",
            r"\1 are not allowed ",
        ),
        (
            r"\bwe (?:do not|don't|don’t) (?:run|offer|hold|have|give|do|organi[sz]e) (?:any )?"
            rf"(?=(?:[a-z]+ )?{_TAUGHT})",
            "there are no ",
        ),
        (rf"({_AMOUNT}) for (?:each|every) (?!further|other|additional|extra|of\b)(?=[^\W\d]{{3}})", r"\1 per "),
        (
            rf"\b(?:each|every) (hour|day|night|week|month|year)"
            rf"((?: (?:after|over|beyond|late|of)[^.;,\n]{{0,40}})?) (costs|is charged at|is) "
            rf"({_AMOUNT})",
            r"it costs \4 per \1\2",
        ),
        (rf"\b(?:around|roughly|approximately|approx\.?) (?={_NUMBER})", "about "),
        (rf"\b(?:ungefähr|zirka) (?={_NUMBER})", "etwa "),
        (rf"\b(?:approximativement|à peu près) (?={_NUMBER})", "environ "),
        (rf"\ba maximum of (?={_NUMBER})", "at most "),
        (rf"\ba minimum of (?={_NUMBER})", "at least "),
        (r"\b(each|every) (?:additional|extra) (?=[^\W\d])", r"\1 further "),
        (r"\b(?:période|durée|délai) de (?=préavis\b)", ""),
        (r"\b(?:período|plazo) de (?=preaviso\b)", ""),
        (r"\bperiodo di (?=preavviso\b)", ""),
    )
)


def written_alike(text: str) -> str:
    """A text with its turns of phrase as pages write them."""
    for pattern, written in _WRITTEN:
        text = pattern.sub(partial(_as_begun, written), text)
    return exceptions_alike(text)


def _as_begun(written: str, found: re.Match[str]) -> str:
    """What is written for it, with a capital where it had one."""
    alike = found.expand(written)
    return alike[:1].upper() + alike[1:] if found[0][:1].isupper() else alike
