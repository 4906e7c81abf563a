"""Matters that pages tell in two ways (who takes part, what is kept, the car park, the phone), in one of them. Pure."""

import re
from functools import lru_cache

_PEOPLE = r"(?:people|persons|participants|guests|personen|teilnehmer|gäste)"
_FORMS = tuple(
    (re.compile(form, re.IGNORECASE), told)
    for form, told in (
        # How many take part in something.
        (
            rf"^(?:at most|up to|no more than|a maximum of|max(?:imum)?\.?)\s(?P<n>\d+)\s{_PEOPLE}\s(?:can\s|may\s)?"
            r"(?:take part in|join|participate in|go on)\s(?P<what>(?:the|our|each|every|"
            r"a)\s[\w -]{2,40}?)(?=\s*[.!]?$)",
            r"\g<what> has \g<n> people",
        ),
        (
            rf"^(?:höchstens|maximal|bis zu)\s(?P<n>\d+)\s{_PEOPLE}\s(?:nehmen|können)\san\sder\s(?P<what>\w+)\s"
            r"(?:teil(?:nehmen)?)(?=\s*[.!]?$)",
            r"die \g<what> hat \g<n> people",
        ),
        # What is kept for somebody.
        (
            r"^(?P<what>(?:your|the|all|an?)\s[\w -]{2,30}?)\s(?:is|are)\s(?:kept|held)\s(?:for\s)?"
            r"(?P<long>\d+\s\w+)(?:\s(?:in|at)\s(?:the|our)\s(?:shop|store))?(?=\s*[.!]?$)",
            r"we keep \g<what> for \g<long>",
        ),
        # How many cars may park.
        (
            r"^(?:the|our)\s(?:car park|parking (?:lot|area))\s(?:has|offers|holds)\s(?P<n>\d+)\s(?:parking\s)?"
            r"(?:spaces|places|bays)(?=\s*[.!]?$)|^there are\s(?P<m>\d+)\sparking (?:spaces|places|"
            r"bays)(?=\s*[.!]?$)",
            r"we have \g<n>\g<m> parking spaces",
        ),
        (
            r"^(?:der|unser)\sparkplatz\shat\s(?P<n>\d+)\s(?:stell)?plätze(?=\s*[.!]?$)",
            r"Wir haben \g<n> Parkplätze",
        ),
        # Until when somebody answers the phone.
        (
            r"^(?:(?:the|our)\s(?:phones?|phone lines?|telephone|hotline)\s(?:is|are)\s(?:staffed|manned|answered|"
            r"open)|"
            r"you (?:can|may) (?:call|ring|phone) us(?: (?:by|on the) phone)?)(?=\s(?:until|till|from)\s)",
            "phone calls are open",
        ),
        (
            r"^(?:(?:das|unser)\stelefon\sist\sbesetzt|sie (?:können|erreichen) uns (?:telefonisch|"
            r"anrufen))(?=\s(?:bis|von)\s)",
            "anrufe sind offen",
        ),
    )
)


@lru_cache(maxsize=2048)
def in_one_way(text: str) -> str:
    """A text that tells of such a matter, in the one way; any other as it is."""
    for form, told in _FORMS:
        found = form.search(text)
        if found is not None:
            return f"{text[: found.start()]}{found.expand(told)}{text[found.end() :]}"
    return text
