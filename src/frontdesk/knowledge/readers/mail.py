"""Mails with attachments: the mail itself is one part, each attachment another."""

import email
import email.policy
import email.utils
import hashlib
import itertools
import re
from collections.abc import Container, Iterator
from email.message import Message
from pathlib import PurePosixPath

from frontdesk.knowledge.readers.reading import File, Member, clean

_MOST = 100
"""Attachments of one mail that are read."""
_HEADERS = 256 * 1024
_DEPTH = 9
"""Parts in parts that are looked into; a mail that is attached as a file is taken for three."""
_HEADER = re.compile(r"\*\*(Subject|From|To|CC|BCC|Reply-To|Date)\*\*:[ \t]*(.*)(?:\n+|$)", re.IGNORECASE)
_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_MULTIPART = re.compile(rb"^content-type:\s*multipart/", re.IGNORECASE | re.MULTILINE)


def members(file: File) -> list[Member]:
    """The mail and its attachments, or nothing when it has none: then it is a file like any other."""
    found = [
        Member(place, (number,), hashlib.sha256(data).digest())
        for number, (place, data) in enumerate(attachments(file.data))
    ]
    return [Member("", (), hashlib.sha256(file.data).digest()), *found] if found else []


def without_addresses(text: str) -> str:
    """What kreuzberg says of a mail, under its subject and with the day it was sent, without who wrote it to whom: that
    is for nobody who asks."""
    headers: dict[str, str] = {}
    while (found := _HEADER.match(text)) and (name := found[1].lower()) not in headers:
        headers[name] = found[2].strip()
        text = text[found.end() :]
    subject, date = headers.get("subject"), _day(headers.get("date", ""))
    return "\n\n".join(filter(None, [subject and f"# {subject}", date and f"Date: {date}", text]))


def _day(date: str) -> str:
    if _ISO_DAY.match(date):
        return date[:10]
    try:
        return email.utils.parsedate_to_datetime(date).date().isoformat()
    except (TypeError, ValueError):
        return date


def may_have_attachments(data: bytes) -> bool:
    """Whether a file that may be a mail is of several parts: a look that costs little."""
    return _MULTIPART.search(data, 0, _HEADERS) is not None


def attachments(data: bytes) -> list[tuple[str, bytes]]:
    """(name, bytes) of each attachment with a name; a picture in the text is none. What is attached to a mail in the
    mail is among them."""
    found: dict[str, bytes] = {}
    for name, content in itertools.islice(_attached(_parsed(data), 0), _MOST):
        found[_not_taken(name, found)] = content
    return list(found.items())


def _attached(message: Message, depth: int) -> Iterator[tuple[str, bytes]]:
    """The attachments in the order of the mail, those of a mail in it right behind that. The text of a mail that is
    forwarded as one stands in the text of the mail."""
    parts = message.get_payload() if depth < _DEPTH and message.is_multipart() else []
    for part in parts if isinstance(parts, list) else []:
        if not isinstance(part, Message):
            continue
        name = clean(part.get_filename() or "").replace("\n", " ").replace("/", " ")
        content = None if part.is_multipart() else part.get_payload(decode=True)
        if part.is_multipart():
            yield from _attached(part, depth + 1)
        elif name and isinstance(content, bytes) and part.get_content_maintype() not in ("image", "audio", "video"):
            yield name, content
            if name.lower().endswith(".eml"):
                yield from _attached(_parsed(content), depth + 3)


def _parsed(data: bytes) -> Message:
    return email.message_from_bytes(data, policy=email.policy.default)


def _not_taken(name: str, taken: Container[str]) -> str:
    """The name, or with a number where an attachment before it is called the same."""
    path = PurePosixPath(name)
    names = (f"{path.stem} ({number}){path.suffix}" for number in itertools.count(2))
    return next(each for each in itertools.chain([name], names) if each not in taken)
