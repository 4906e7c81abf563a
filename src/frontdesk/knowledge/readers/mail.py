"""Mails with attachments: the mail itself is one part, each attachment another."""

import email
import email.policy
import hashlib
from email.message import EmailMessage

from frontdesk.knowledge.readers.reading import File, Member, clean

_MOST = 100
"""Attachments of one mail that are read."""


def members(file: File) -> list[Member]:
    """The mail and its attachments, or nothing when it has none: then it is a file like any other."""
    found = [
        Member(place, (number,), hashlib.sha256(data).digest())
        for number, (place, data) in enumerate(_attachments(file.data))
    ]
    mail = Member("", (), hashlib.sha256(file.data).digest())
    return [mail, *{member.place: member for member in found}.values()] if found else []


def attachment(data: bytes, number: int) -> bytes:
    """The bytes of an attachment that `members` found."""
    return _attachments(data)[number][1]


def _attachments(data: bytes) -> list[tuple[str, bytes]]:
    """(name, bytes) of each attachment with a name; a picture in the text is none."""
    message = email.message_from_bytes(data, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    found: list[tuple[str, bytes]] = []
    for part in message.iter_attachments():
        name = clean(part.get_filename() or "").replace("\n", " ").replace("/", " ")
        content = part.get_payload(decode=True)
        if name and isinstance(content, bytes) and part.get_content_maintype() not in ("image", "audio", "video"):
            found.append((name, content))
    return found[:_MOST]
