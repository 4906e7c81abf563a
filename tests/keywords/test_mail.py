"""A person is mailed when a visitor writes a word that they watch: through a real SMTP conversation."""

import smtplib
import ssl
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, LoginPassword
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from frontdesk.foundation.connection import find
from frontdesk.foundation.mail import Letter, Mailer, MailError, one_line
from frontdesk.foundation.mail import Server as MailServer
from frontdesk.foundation.settings import SettingError, read
from tests.client import Client, unique, until
from tests.conftest import Server
from tests.mailbox import Mailbox, Post, free_port

MOST = 6
"""Mails about watched words that go out in an hour one by one."""

LETTER = Letter(uuid4(), "ines@shop.example", "Hello", "Grüße,\nFern\n")


@pytest.fixture(scope="module")
def post() -> Iterator[tuple[Post, int]]:
    """A mail server on loopback, and its port."""
    mailbox = Mailbox()
    yield mailbox.post, mailbox.port
    mailbox.close()


@pytest.fixture(scope="module")
def mailing(tmp_path_factory: pytest.TempPathFactory, post: tuple[Post, int]) -> Iterator[Server]:
    """A server that can send mail."""
    settings = {"FRONTDESK_SMTP_URL": f"smtp://127.0.0.1:{post[1]}", "FRONTDESK_MAIL_FROM": "Fern <fern@shop.example>"}
    running = Server(tmp_path_factory.mktemp("mailing"), **settings, FRONTDESK_KEYWORD_MAILS_PER_HOUR=str(MOST))
    running.start()
    yield running
    running.stop()


@pytest.fixture(scope="module")
def ines(mailing: Server) -> Client:
    """Who owns a company there."""
    return mailing.client("alice")


def test_each_message_with_the_word_is_mailed_once(ines: Client, post: tuple[Post, int]) -> None:
    word = unique("refund")
    made = ines.made("/keywords/", keyword=word, email=" Ines@Shop.example ")
    assert made["email"] == "Ines@shop.example"
    ines.made("/keywords/", keyword=unique("other"), email="else@shop.example")
    room = ines.quiet_room()
    ines.say(room, f"My {word}!\n.\nAnd {word} again.", nickname="Mary\r\nBcc: all@shop.example", email="m@x.example")
    ines.say(room, "Nothing to see")
    ines.say(room, f"No {word} from us", is_support_sender=True)
    ines.say(room, f"Where is my {word}?")
    mails = until(lambda: len(post[0].about(word)) == 2 and post[0].about(word))
    # Two jobs work at once, so the mails may come in either order.
    second, first = sorted(mails, key=lambda mail: str(mail["Subject"]))
    assert first["Subject"] == f'Mary Bcc: all@shop.example wrote "{word}"'
    assert second["Subject"] == f'A visitor wrote "{word}"'
    assert (first["From"], first["To"]) == ("Fern <fern@shop.example>", "Ines@shop.example")
    assert first["Bcc"] is None
    assert first["Message-ID"] != second["Message-ID"]
    text = first.get_content().replace("\r\n", "\n")
    assert f"> My {word}!\n> .\n> And {word} again." in text
    assert room["label"] in text
    assert "E-mail: m@x.example" in text
    assert set(post[0].recipients) == {"Ines@shop.example"}


def test_a_mail_that_was_not_taken_is_sent_later(ines: Client, post: tuple[Post, int], mailing: Server) -> None:
    word = unique("refund")
    ines.made("/keywords/", keyword=word, email="ines@shop.example")
    post[0].answers.append("451 Come back later")
    ines.say(ines.quiet_room(), f"A {word}")
    until(lambda: post[0].about(word))
    assert not post[0].answers
    log = (mailing.folder / "log").read_text()
    assert [line for line in log.splitlines() if "job failed" in line and "refused the mail (451)" in line], log


def test_past_so_many_an_hour_one_mail_tells_the_rest(mailing: Server, post: tuple[Post, int]) -> None:
    owner, word = mailing.company(unique("Busy"), unique("owner")), unique("sale")
    made = owner.made("/keywords/", keyword=word, email="busy@shop.example")
    assert made["hint"] is None
    room = owner.quiet_room()
    for number in range(MOST):
        owner.say(room, f"{word} {number}")
    until(lambda: len(post[0].about(word)) == MOST)
    for number in range(5):
        owner.say(room, f"{word} again {number}")
    with (
        find(read(mailing.environment)) as addresses,
        psycopg.connect(addresses.owner_url, autocommit=True) as owning,
    ):

        def an_hour_later() -> int:
            job = "UPDATE procrastinate_jobs SET scheduled_at = now() WHERE task_name = 'keywords.digest'"
            done = "SELECT count(*) FROM procrastinate_jobs WHERE task_name = 'keywords.mail'"
            [left] = owning.execute(done).fetchone() or (1,)
            return 0 if left else owning.execute(job).rowcount

        until(an_hour_later)
    [digest] = until(lambda: [mail for mail in post[0].mails if mail["Subject"].startswith("5 more times")])
    assert digest["To"] == "busy@shop.example"
    assert f'5 x "{word}"' in digest.get_content()
    assert len(post[0].about(word)) == MOST


def test_an_address_is_set_changed_and_taken_away(ines: Client) -> None:
    word = unique("refund")
    assert ines.made("/keywords/", keyword=word)["email"] is None
    assert ines.made("/keywords/", keyword=word, email="a@shop.example")["email"] == "a@shop.example"
    assert ines.made("/keywords/", keyword=word)["email"] == "a@shop.example"
    assert ines.made("/keywords/", keyword=word, email=None)["email"] is None
    assert ines.made("/keywords/", keyword=word, email="")["email"] is None


@pytest.mark.parametrize(
    "email", ["ines", "a@b", 5, "a@shop.example\r\nBcc: b@shop.example", "a@x.example, b@x.example"]
)
def test_an_address_that_is_none_is_named(ines: Client, email: object) -> None:
    reply = ines.post("/keywords/", json={"keyword": " ", "email": email})
    assert (reply.status_code, sorted(reply.json())) == (400, ["email", "keyword"])


def test_without_a_mail_server_the_notification_is_all(alice: Client) -> None:
    word = unique("refund")
    made = alice.made("/keywords/", keyword=word, email="ines@shop.example")
    assert made["hint"].startswith("No mail goes out")
    assert alice.get(f"/keywords/{made['uuid']}/").json() == made
    assert alice.made("/keywords/", keyword=word, email=None)["hint"] is None
    room = alice.quiet_room()
    alice.say(room, word)
    assert alice.get("/keyword_notifications/").json()["results"][0]["keyword"] == word


@pytest.mark.parametrize(
    ("url", "sender", "words"),
    [
        ("mail.example:587", "fern@shop.example", "FRONTDESK_SMTP_URL can't be read"),
        ("http://mail.example", "fern@shop.example", "FRONTDESK_SMTP_URL can't be read"),
        ("smtp://mail.example:port", "fern@shop.example", "FRONTDESK_SMTP_URL can't be read"),
        ("smtp://mail.example", "", "FRONTDESK_MAIL_FROM is no e-mail address"),
    ],
)
def test_settings_that_cannot_be_used_are_named(url: str, sender: str, words: str) -> None:
    with pytest.raises(SettingError, match=words):
        Mailer(MailServer.read(url), sender)


def test_addresses_of_servers_are_read() -> None:
    assert MailServer.read("smtps://a%40b:p%2Fw@mail.example") == MailServer("mail.example", 465, "a@b", "p/w", True)
    assert MailServer.read("smtp://mail.example/").port == 587


def test_a_header_is_one_line() -> None:
    assert one_line("Mary\r\nBcc: x\u2028y\x00 \u202ez" + "a" * 300).startswith("Mary Bcc: x y z")
    assert len(one_line("a" * 300)) == 200


@pytest.mark.parametrize(
    ("answer", "is_final"), [("451 Later", False), ("554 No such thing", True), ("452 Full", False)]
)
async def test_a_refusal_says_whether_to_try_again(post: tuple[Post, int], answer: str, is_final: bool) -> None:
    post[0].answers.append(answer)
    with pytest.raises(MailError) as caught:
        await Mailer(MailServer.read(f"smtp://127.0.0.1:{post[1]}"), "fern@shop.example").send(LETTER)
    assert caught.value.is_final is is_final


async def test_nobody_there_is_tried_again() -> None:
    with pytest.raises(MailError) as caught:
        await Mailer(MailServer.read("smtp://127.0.0.1:9"), "fern@shop.example").send(LETTER)
    assert not caught.value.is_final


def _certificate(folder: Path) -> tuple[Path, ssl.SSLContext]:
    """A certificate of its own for loopback: its file, and what a server speaks with."""
    key, now = ec.generate_private_key(ec.SECP256R1()), datetime.now(UTC)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(hours=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    file = folder / "mail.pem"
    plain = serialization.NoEncryption()
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain)
    file.write_bytes(pem + made.public_bytes(serialization.Encoding.PEM))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    return file, context


@pytest.mark.parametrize("scheme", ["smtp", "smtps"])
async def test_a_password_goes_encrypted(scheme: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file, context = _certificate(tmp_path)
    post, seen = Post(), list[tuple[bytes, bytes]]()

    def sign_in(_server: Any, _session: Any, _envelope: Any, _mechanism: str, given: Any) -> AuthResult:
        assert isinstance(given, LoginPassword)
        seen.append((given.login, given.password))
        return AuthResult(success=given.password == b"p/w", handled=False)

    wrapped: dict[str, Any] = {"ssl_context": context} if scheme == "smtps" else {"tls_context": context}
    # The library does not see that a connection was encrypted from the start.
    needs_tls = scheme == "smtp"
    controller = Controller(
        post,
        "127.0.0.1",
        free_port(),
        authenticator=sign_in,
        auth_required=True,
        auth_require_tls=needs_tls,
        **wrapped,
    )
    controller.start()
    at = f"127.0.0.1:{controller.port}"
    try:
        with pytest.raises(MailError, match="CERTIFICATE_VERIFY_FAILED"):
            await Mailer(MailServer.read(f"{scheme}://fern:p%2Fw@{at}"), "fern@shop.example").send(LETTER)
        monkeypatch.setenv("SSL_CERT_FILE", str(file))
        await Mailer(MailServer.read(f"{scheme}://fern:p%2Fw@{at}"), "fern@shop.example").send(LETTER)
        with pytest.raises(MailError) as caught:
            await Mailer(MailServer.read(f"{scheme}://fern:wrong@{at}"), "fern@shop.example").send(LETTER)
        assert isinstance(caught.value.__cause__, smtplib.SMTPAuthenticationError)
    finally:
        controller.stop()
    assert seen[0] == (b"fern", b"p/w")
    assert post.mails[0].get_content().splitlines() == ["Grüße,", "Fern"]
