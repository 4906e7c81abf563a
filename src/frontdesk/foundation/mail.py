"""Plain-text mail out, over the operator's SMTP server."""

import asyncio
import ipaddress
import smtplib
import ssl
from concurrent.futures import ThreadPoolExecutor
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import formatdate, parseaddr
from urllib.parse import unquote, urlsplit
from uuid import UUID

import msgspec
from email_validator import EmailNotValidError, validate_email

from frontdesk.foundation.settings import SettingError, Settings

SECONDS = 20.0
"""Longest silence of the mail server."""

_LONGEST_SUBJECT = 200
_PORTS = {"smtp": 587, "smtps": 465}
# A mail server may be silent for long; it has threads of its own so that nothing else waits for one.
_threads = ThreadPoolExecutor(4, thread_name_prefix="mail")


class MailError(Exception):
    """Why a mail did not go. `is_final`: it never will, so another try is of no use."""

    def __init__(self, sentence: str, *, is_final: bool = False) -> None:
        super().__init__(sentence)
        self.is_final = is_final


class Letter(msgspec.Struct, frozen=True):
    """A mail. Its id makes the Message-ID, by which a mail that came twice is known as one."""

    id: UUID
    to: str
    subject: str
    text: str


def mail_address(text: str) -> str | None:
    """The normal form of an e-mail address, or None when it is none; its domain is not looked up."""
    try:
        found = validate_email(text.strip(), check_deliverability=False)
    except EmailNotValidError:
        return None
    return found.ascii_email or f"{found.local_part}@{found.ascii_domain}"


def one_line(text: str) -> str:
    """A text as it may stand in a header: one line of printable signs."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())[:_LONGEST_SUBJECT]


class Server(msgspec.Struct, frozen=True):
    """Where mail is handed in."""

    host: str
    port: int
    username: str
    password: str
    is_tls: bool

    @staticmethod
    def read(url: str) -> "Server":
        """A server by its address, smtp://user:password@host:587 or smtps://. Raises SettingError."""
        try:
            parts = urlsplit(url)
            port = parts.port or _PORTS.get(parts.scheme, 0)
        except ValueError:
            port = 0
        if not port or not parts.hostname or parts.path.strip("/"):
            raise SettingError("FRONTDESK_SMTP_URL can't be read. It looks like smtp://user:password@mail.example:587.")
        user, password = unquote(parts.username or ""), unquote(parts.password or "")
        return Server(parts.hostname, port, user, password, parts.scheme == "smtps")

    @property
    def is_here(self) -> bool:
        """Whether it is on this machine, so that no one listens on the way."""
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return self.host == "localhost"


class Mailer:
    """Who sends mail. A connection for each letter: they are few."""

    def __init__(self, server: Server, sender: str) -> None:
        name, address = parseaddr(sender)
        normal = mail_address(address)
        if normal is None:
            raise SettingError("FRONTDESK_MAIL_FROM is no e-mail address. It looks like Fern <fern@shop.example>.")
        user, _, self._domain = normal.rpartition("@")
        self._server = server
        self._sender = normal
        self._from = Address(one_line(name), user, self._domain)

    @staticmethod
    def of(settings: Settings) -> "Mailer | None":
        """The mailer that the settings name, if they do. Raises SettingError."""
        return Mailer(Server.read(settings.smtp_url), settings.mail_from) if settings.smtp_url else None

    async def send(self, letter: Letter) -> None:
        """Hands a letter in. Raises MailError."""
        await asyncio.get_running_loop().run_in_executor(_threads, self._send, letter)

    def _send(self, letter: Letter) -> None:
        server = self._server
        try:
            with self._connect() as smtp:
                if server.username:
                    smtp.login(server.username, server.password)
                smtp.send_message(self._message(letter), self._sender, [letter.to])
        except smtplib.SMTPRecipientsRefused as error:
            codes = [code for code, _ in error.recipients.values()]
            raise MailError(f"{server.host} takes no mail to this address.", is_final=min(codes) >= 500) from error
        except smtplib.SMTPDataError as error:
            said = f"{server.host} refused the mail ({error.smtp_code})."
            raise MailError(said, is_final=error.smtp_code >= 500) from error
        except smtplib.SMTPNotSupportedError as error:
            raise MailError(f"{server.host} can't take this: {error}.", is_final=True) from error
        except (smtplib.SMTPException, OSError) as error:
            raise MailError(f"{server.host} took no mail: {error}.") from error

    def _connect(self) -> smtplib.SMTP:
        """A connection, encrypted wherever the server can; a password goes over no other, but on this machine."""
        server, context = self._server, ssl.create_default_context()
        if server.is_tls:
            return smtplib.SMTP_SSL(server.host, server.port, timeout=SECONDS, context=context)
        smtp = smtplib.SMTP(server.host, server.port, timeout=SECONDS)
        smtp.ehlo_or_helo_if_needed()
        if smtp.has_extn("starttls"):
            smtp.starttls(context=context)
        elif server.username and not server.is_here:
            smtp.close()
            raise MailError(f"{server.host} offers no encryption (STARTTLS), so the password is not sent to it.")
        return smtp

    def _message(self, letter: Letter) -> EmailMessage:
        message = EmailMessage(policy=SMTP)
        message["From"] = self._from
        message["To"] = letter.to
        message["Subject"] = one_line(letter.subject)
        message["Date"] = formatdate()
        message["Message-ID"] = f"<{letter.id}@{self._domain}>"
        # No holiday reply should come back: RFC 3834.
        message["Auto-Submitted"] = "auto-generated"
        message.set_content(letter.text)
        return message
