"""Phone numbers and e-mail addresses in a text: where somebody is reached."""

import re

from frontdesk.answers.alternatives import any_of
from frontdesk.answers.facts import LINK, links
from frontdesk.answers.quoted.labels import IN_ORDER
from frontdesk.knowledge.search.analyze import fold
from frontdesk.knowledge.search.wanted import NO_PHONE

_TELLING = 8
"""So many last digits tell a number from others, however its country and town are written."""
_LEAST, _MOST = 7, 15
_PARTS = r"[ ()./\N{NO-BREAK SPACE}\N{EN DASH}-]{0,3}"
_RUN = re.compile(rf"(?<![\w.,/-])(?:\+\s?)?\(?\d(?:{_PARTS}\d){{6,17}}(?!\w|[.,/-]\d)")
_RINGS = re.compile(r"(?:\+|\(?0[1-9(]|00[1-9]|0[ /-]?\d|\d-\d{3}-\d{3}-\d{4}|\(?\d{3}\)?[ .-]\d{3}[.-]\d{4})")
"""How a number begins or is written that can be rung, whatever stands before it."""
_WHEN = (
    r"(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{2}){1,2}|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}\.\d{2}|(?:[01]\d|2[0-4])[0-5]\d|"
    r"\d{4})"
)
_TIME = r"(?:[01]?\d|2[0-4])[.-]?[0-5]\d"
_DATE = re.compile(rf"{_WHEN}(?:\s?[/\N{{EN DASH}}-]\s?{_WHEN}| {_TIME}| (?:[01]?\d|2[0-4]))?")
"""A day or a span of days; also a day with a time behind it, of which a colon cuts the minutes off."""
_SHARE = re.compile(r"0[.,]\d+")
_CALL = any_of(
    r"(?:tele)?phone\w*|tel|call\w*|ring(?:ing)?|dial|hotline|helpline|whats ?app|mobile|fax",
    r"telefon\w*|ruf\w*|anruf\w*|handy|mobil\w*|numm?er\w*",
    r"telefono|telephone\w*|llam\w+|appele\w*|joindre|chiama\w*|lig(?:a|ar|ue|uem)|telemovel|numero",
    r"bel(?:len|t)?|telefoon\w*|ringa?|zadzwon\w*|dzwon\w*|numer\w*",
)
_CALLED = re.compile(rf"(?:\b{_CALL}\b|телефон\w*|звон\w*|тел\.|电话|致电|電話)[^.!?\d]{{0,40}}(?:\btel\. ?)?$")
_OF_A_ROW = re.compile(
    rf"\b(?:{any_of(*sorted(IN_ORDER))}(?:s|n|es)?|tickets?|items?|codes?|vouchers?|artikel|gutschein\w*)"
    r"(?: ?(?:numbers?|no|nr|nummer)\b\.?)? $"
)
"""What stands before the number of one of many."""


def mails(text: str) -> set[str]:
    """The e-mail addresses of a text."""
    return {link for link in links(text) if "@" in link and "://" not in link}


def phones(text: str) -> set[str]:
    """The numbers of a text that read like phone numbers, each by the digits that tell it."""
    plain = fold(LINK.sub(lambda link: " " * len(link[0]), text))
    return {_telling(run[0]) for run in _runs(plain) if _is_phone(plain, run)}


def perhaps_phones(text: str) -> set[str]:
    """The same of a page, where a heading or a column may say that a number is one."""
    return {_telling(run[0]) for run in _runs(text)}


def contacts(text: str) -> set[str]:
    """The addresses and numbers of a text, as far as they may be any: whoever repeats it invents none."""
    return mails(text) | perhaps_phones(text)


def _runs(text: str) -> list[re.Match[str]]:
    return [run for run in _RUN.finditer(text) if _LEAST <= len(re.sub(r"\D", "", run[0])) <= _MOST]


def _telling(number: str) -> str:
    return re.sub(r"\D", "", number)[-_TELLING:]


def _is_phone(text: str, run: re.Match[str]) -> bool:
    before = text[: run.start()]
    if _CALLED.search(before):
        return True
    is_other = _DATE.fullmatch(run[0]) or _SHARE.fullmatch(run[0]) or _is_of_a_thing(before)
    return bool(_RINGS.match(run[0])) and not is_other


def _is_of_a_thing(before: str) -> bool:
    """Whether the words before a number say that it is another's than a phone's."""
    return bool(NO_PHONE.search(before) or _OF_A_ROW.search(before))
