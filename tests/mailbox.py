"""A mail server on loopback that keeps what it takes; a test chooses how it answers."""

import socket
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

from aiosmtpd.controller import Controller


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Post:
    """A mail server's mailbox, and how it answers."""

    def __init__(self) -> None:
        self.mails: list[EmailMessage] = []
        self.recipients: list[str] = []
        self.answers: list[str] = []

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Any) -> str:  # noqa: N802 - aiosmtpd's name
        """Takes a mail, or answers as it was told to."""
        if self.answers:
            return self.answers.pop(0)
        mail = message_from_bytes(envelope.content, policy=policy.default)
        assert isinstance(mail, EmailMessage)
        self.mails.append(mail)
        self.recipients += envelope.rcpt_tos
        return "250 OK"

    def about(self, word: str) -> list[EmailMessage]:
        """The mails about a word."""
        return [mail for mail in self.mails if word in mail["Subject"]]


class Mailbox:
    """A mail server that runs until it is closed; `settings` point Frontdesk at it."""

    def __init__(self) -> None:
        self.post = Post()
        self._controller = Controller(self.post, hostname="127.0.0.1", port=free_port())
        self._controller.start()
        self.port = self._controller.port
        self.settings = {
            "FRONTDESK_SMTP_URL": f"smtp://127.0.0.1:{self.port}",
            "FRONTDESK_MAIL_FROM": "Fern <fern@shop.example>",
        }

    def close(self) -> None:
        """Takes no more mail."""
        self._controller.stop()
