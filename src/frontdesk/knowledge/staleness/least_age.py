"""From what age on something is for somebody, in one form: "from the age of 10", "must be at least 10". Pure."""

import re

_AGE = r"(?P<{}>\d{{1,2}})(?![\d.,]*\d)"
_OLD = r"(?:[\s-]years?(?:[\s-]old| of age)?)"
_UP = r"(?:\s(?:and|or) (?:over|older|above|up(?:wards)?)|\+|\s(?:up|on)wards?)(?!\w)"
_ANY = (
    rf"from (?:the )?age (?:of )?NUMBER(?:{_OLD})?(?:{_UP}|\sup)?",
    rf"(?:from )?(?:aged?|ages|of age|the age of) NUMBER(?:{_OLD})?{_UP}",
    rf"NUMBER{_OLD}?\s(?:and|or) older",
    rf"(?:must|have to|has to|need to|needs to|should) be (?:at least |aged (?:at least )?)?NUMBER"
    rf"(?:{_OLD}|(?=\s(?:to|and|or|for|when|on|in|at)\b|\s*[.!]?$))(?:{_UP})?",
    rf"at least NUMBER{_OLD.removesuffix('?)')})",
    r"ab einem Alter von NUMBER(?: Jahren)?",
    r"(?:müssen |muss )?mindestens NUMBER Jahre alt(?: sein)?",
    r"(?:doivent |doit |devez )?avoir (?:au moins |plus de )?NUMBER ans(?: ou plus)?",
    r"[âa]gée?s? d['’]au moins NUMBER ans",
    r"(?:deben?|hay que|tienen? que) (?:tener|haber cumplido) (?:al menos |como mínimo |más de )?NUMBER años"
    r"(?: o más)?",
    r"(?:devono|deve|bisogna) avere (?:almeno |più di )?NUMBER anni",
    r"(?:devem|deve|é preciso) ter (?:pelo menos |no mínimo )?NUMBER anos",
    r"(?:moeten|moet) (?:minstens|ten minste|minimaal) NUMBER jaar(?: oud)?(?: zijn)?",
)
_OF_THE_YOUNG = (
    rf"from NUMBER{_OLD}(?:{_UP}|\sup)?",
    rf"NUMBER{_OLD}?{_UP}",
    r"ab NUMBER Jahren?",
    r"(?:à partir de|dès(?: l['’][âa]ge de)?|de plus de) NUMBER ans",
    r"(?:a partir de|desde)(?: los)? NUMBER años",
    r"(?:a partire )?dai NUMBER anni(?: in su)?",
    r"a partir d[eo]s? NUMBER anos",
    r"vanaf NUMBER jaar",
)


def _any_of(forms: tuple[str, ...]) -> re.Pattern[str]:
    named = (form.replace("NUMBER", _AGE.format(f"n{at}")) for at, form in enumerate(forms))
    return re.compile(rf"(?<![\w£€$.])(?:{'|'.join(named)})(?!\w)", re.IGNORECASE)


_FROM = _any_of(_ANY)
_FROM_YOUNG = _any_of((*_ANY, *_OF_THE_YOUNG))
_YOUNG = re.compile(
    r"\b(?:child(?:ren)?|kids?|youngsters?|kind(?:er)?|enfants?|niñ[oa]s|bambin[io]|crianças?|kinderen)(?!\w)",
    re.IGNORECASE,
)
_PEOPLE = re.compile(
    r"\b(?:teens|teenagers|juniors|pupils|participants?|riders?|drivers?|players?|guests?|people|personen|jugendliche|"
    r"teilnehmer\w*|jeunes|personnes|jóvenes|personas|ragazzi|persone|jovens|pessoas|jongeren|personen)\b",
    re.IGNORECASE,
)
_WHO = re.compile(
    r"\b(?:you|we|who|anyone|adults?|members?|visitors?|customers?|sie|wir|vous|usted|lei|u)\b", re.IGNORECASE
)
_IS_THERE = re.compile(
    r"\b(?:(?:(?:is|are) )?(?:open|suitable) (?:to|for)|(?:is|are) for|(?:be allowed |be able |in order )?to (?=join|"
    r"take|attend|come)|(?:join|take part in|attend|participate in|come to|go to)|(?:um )?(?:am|an der|an den)(?=\s)|"
    r"teilnehmen|teilzunehmen|teil|können|dürfen|peuvent|pueden|possono|podem|kunnen|mogen|"
    r"(?:pour )?participer (?:aux?|à la|à)|(?:para )?participar (?:en el|en la|en|no|na|do|da)|(?:per )?partecipare "
    r"(?:al|alla|ai)|(?:om )?(?:mee te doen aan|deel te nemen aan)|deelnemen aan|meedoen aan)(?!\w)",
    re.IGNORECASE,
)
"""That somebody is at something, which its being for them says."""

_MINIMUM = re.compile(
    r"^(?:the |our )?minimum age (?:for|to join|on|at|in) (?P<what>[^\d,;:.!?]{2,60}?)(?: is|:)\s(?P<age>\d{1,2})"
    rf"(?:{_OLD})?(?=\s*[.!]?$)",
    re.IGNORECASE,
)


def of_anyone(one: str, other: str) -> tuple[str, str]:
    """Two such texts without that it is for children, where the other doesn't say for whom it is."""
    if not ("agefrom" in one and "agefrom" in other):
        return one, other
    return _of_anyone(one, other), _of_anyone(other, one)


def _of_anyone(text: str, than: str) -> str:
    return text if _WHO.search(than) or _YOUNG.search(than) or _PEOPLE.search(than) else _YOUNG.sub(" ", text)


def from_age(text: str) -> str:
    """A text that says from what age on something is for whom, with that age in one form; any other as it is."""
    young = _YOUNG.search(text) or _PEOPLE.search(text)
    form = _FROM_YOUNG if young else _FROM
    told = _MINIMUM.sub(r"\g<what> agefrom \g<age> years", text)
    told = form.sub(lambda found: f" agefrom {next(each for each in found.groups() if each)} years ", told)
    return _YOUNG.sub("children", _IS_THERE.sub(" ", told)) if told != text else text
