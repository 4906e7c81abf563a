"""Turns a variable's text into a setting's value, or into the sentence that says which values there are."""

import difflib
import ipaddress
import math
import re
from collections.abc import Callable, Collection, Iterable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from msgspec import Meta

_ON = ("1", "on", "true", "yes")
_OFF = ("0", "off", "false", "no")
_HOST = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?\.?")
_SECRET = re.compile(r"_(?:KEY|PASSWORD|TOKEN)$|^DATABASE_URL$|_SMTP_URL$")

Check = Callable[[str], str]
"""Gives a text back as it is used, or raises ValueError with what is allowed: the end of a sentence after "use"."""


class SettingError(ValueError):
    """Settings that can't be used; each of the `problems` is a sentence that names one and the way out."""

    def __init__(self, *problems: str) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


def says(
    text: str, *, ge: float = 0, gt: float | None = None, le: float | None = None, check: Check | None = None
) -> Meta:
    """What a setting is for, and which values it takes: bounds of a number, a check of a text."""
    least = {"gt": gt} if gt is not None else {"ge": ge}
    return Meta(description=text, extra={"bounds": {**least, "le": le}, "check": check})


def convert(name: str, text: str, kind: type, meta: Meta) -> Any:
    """The value of a variable. Raises SettingError."""
    known = meta.extra or {}
    try:
        if kind is bool:
            return _switch(text)
        if kind in (int, float):
            return _number(text, kind, **known["bounds"])
        if kind is Path:
            return Path(_path(text))
        return known["check"](text) if known["check"] else text
    except ValueError as error:
        shown = "can't be used" if _SECRET.search(name) else f'is "{text}"'
        raise SettingError(f"{name} {shown}; use {error}.") from None


def unknown_names(environ: Iterable[str], known: Collection[str]) -> list[str]:
    """A sentence for each variable that looks like ours and is none, with the name it is nearest to."""
    names = {*known, *(f"{name}_FILE" for name in known)}
    odd = sorted(name for name in environ if name.startswith("FRONTDESK_") and name not in names)
    sentences = []
    ours = {name.removeprefix("FRONTDESK_"): name for name in names}
    for name in odd:
        near = difflib.get_close_matches(name.removeprefix("FRONTDESK_"), ours, n=1)
        meant = f" Did you mean {ours[near[0]]}?" if near else " docs/settings.md lists them all."
        sentences.append(f"{name} is no setting, so it changes nothing.{meant}")
    return sentences


def _switch(text: str) -> bool:
    if text.lower() not in (*_ON, *_OFF):
        raise ValueError("on or off")
    return text.lower() in _ON


def _number(
    text: str, kind: type, *, ge: float | None = None, gt: float | None = None, le: float | None = None
) -> float:
    noun = "a whole number" if kind is int else "a number"
    more = f" above {gt:g}" if gt is not None else f" of at least {ge:g}" if ge is not None else ""
    allowed = f"{noun} from {ge:g} to {le:g}" if le is not None and ge is not None else f"{noun}{more}"
    try:
        value: float = kind(text)
    except ValueError:
        raise ValueError(allowed) from None
    if not math.isfinite(value) or (ge is not None and value < ge) or (gt is not None and value <= gt):
        raise ValueError(allowed)
    if le is not None and value > le:
        raise ValueError(allowed)
    return value


def _path(text: str) -> str:
    if "\x00" in text:
        raise ValueError("the path of a folder")
    return text


def one_of(*choices: str) -> Check:
    """One of these words, in upper or lower case."""

    def check(text: str) -> str:
        if text.lower() not in choices:
            raise ValueError(f"{', '.join(choices[:-1])} or {choices[-1]}")
        return text.lower()

    return check


def host(text: str) -> str:
    """An address of this machine, or a name of it."""
    if not _is_address(text.strip("[]")) and not _HOST.fullmatch(text):
        raise ValueError("an address such as 127.0.0.1, or 0.0.0.0 for every address of this machine")
    return text.strip("[]")


def web_address(text: str) -> str:
    """An http or https address."""
    allowed = "an address that begins with http:// or https://, such as https://llm.example/v1"
    try:
        parts = urlsplit(text)
        fine = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        fine = False
    if not fine or any(sign.isspace() for sign in text):
        raise ValueError(allowed)
    return text


def listed(text: str) -> list[str]:
    """The parts of a value that are separated by commas."""
    return [part.strip() for part in text.split(",") if part.strip()]


def web_addresses(text: str) -> str:
    """One http or https address, or several separated by commas."""
    for part in listed(text):
        web_address(part)
    return text


def postgres_address(text: str) -> str:
    """The address of a PostgreSQL database."""
    if text.partition("://")[0] not in ("postgresql", "postgres", "postgresql+psycopg"):
        raise ValueError("an address such as postgresql://user:password@db.example:5432/frontdesk")
    return text


def networks(text: str) -> str:
    """Addresses and networks, separated by commas."""
    for item in _items(text):
        if not _is_network(item):
            raise ValueError(f"addresses and networks separated by commas, such as 10.0.0.0/8; {item} is neither")
    return text


def targets(text: str) -> str:
    """1, or hosts and networks separated by commas."""
    for item in _items(text):
        is_word = item.lower() in {*_ON, *_OFF} - {"1"}
        if is_word or not (item == "1" or _is_network(item) or (_HOST.fullmatch(item) and not _looks_numeric(item))):
            raise ValueError(f"1 for all of them, or hosts and networks separated by commas; {item} is none of these")
    return text


def _items(text: str) -> list[str]:
    return [item.strip() for item in text.split(",") if item.strip()]


def _looks_numeric(item: str) -> bool:
    return all(part.isdigit() for part in item.split("."))


def _is_address(text: str) -> bool:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True


def _is_network(text: str) -> bool:
    try:
        ipaddress.ip_network(text, strict=False)
    except ValueError:
        return False
    return "/" in text or _is_address(text)
