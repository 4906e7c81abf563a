"""What may be reached outside, and in which words it is said that it may not, or did not answer."""

import asyncio
import datetime
import gzip
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from frontdesk.foundation.guard import Guard, OutboundError, Resolve
from frontdesk.foundation.outbound import Outbound

Answer = Callable[[bytes], Awaitable[bytes]]


def found(*addresses: str) -> Resolve:
    """A look-up that finds these addresses for every host."""

    async def look(host: str, port: int) -> list[str]:
        return list(addresses)

    return look


@asynccontextmanager
async def serving(answer: Answer, tls: ssl.SSLContext | None = None) -> AsyncIterator[int]:
    """The port of a server on loopback that answers each request with the bytes that `answer` makes of its head."""

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                writer.write(await answer(head))
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(talk, "127.0.0.1", 0, ssl=tls)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()


def reply(body: bytes = b"hello", status: str = "200 OK", **headers: str) -> bytes:
    """An HTTP answer."""
    lines = [f"HTTP/1.1 {status}", f"content-length: {len(body)}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode() + body


async def hello(head: bytes) -> bytes:
    """Answers with the request's own head."""
    return reply(head)


def sent(
    outbound: Outbound, url: str, seconds: float = 5, most_bytes: int = 10_000, **more: object
) -> Awaitable[object]:
    """A GET."""
    return outbound.send("GET", url, seconds=seconds, most_bytes=most_bytes, **more)  # type: ignore[arg-type]


async def failure(awaited: Awaitable[object]) -> OutboundError:
    """The error that something ends in."""
    with pytest.raises(OutboundError) as caught:
        await awaited
    return caught.value


INSIDE = [
    "127.0.0.1",
    "127.8.9.10",
    "0.0.0.0",
    "10.0.0.5",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "100.64.0.1",
    "100.100.100.200",
    "169.254.169.254",
    "168.63.129.16",
    "192.0.2.1",
    "198.18.0.1",
    "203.0.113.9",
    "224.0.0.1",
    "239.1.2.3",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "fe80::1",
    "fe80::1%eth0",
    "fc00::1",
    "fd00:ec2::254",
    "ff02::1",
    "2001:db8::1",
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.5",
    "::10.0.0.5",
    "2002:7f00:1::",
    "2002:a00:5::1",
    "64:ff9b::7f00:1",
    "64:ff9b::a00:5",
    "64:ff9b:1::a00:5",
]


@pytest.mark.parametrize("address", INSIDE)
async def test_addresses_inside_are_refused(address: str) -> None:
    error = await failure(Guard("", found(address)).addresses("shop.example", 443))
    assert (error.kind, error.address) == ("private", address)


@pytest.mark.parametrize(
    "address", ["93.184.216.34", "8.8.8.8", "172.32.0.1", "2606:2800:220:1::1", "64:ff9b::808:808"]
)
async def test_addresses_outside_are_fine(address: str) -> None:
    assert await Guard("", found(address)).addresses("shop.example", 443) == [address]


async def test_one_address_inside_is_enough_to_refuse() -> None:
    error = await failure(Guard("", found("93.184.216.34", "10.0.0.5")).addresses("shop.example", 443))
    assert error.kind == "private"
    assert error.sentence == (
        "shop.example is inside a private network, so Frontdesk won't open it. This protects your other servers. "
        "An administrator can allow it with FRONTDESK_ALLOW_PRIVATE_TARGETS."
    )


@pytest.mark.parametrize("written", ["localhost", "127.1", "2130706433", "0x7f000001", "[::1]", "[::ffff:7f00:1]"])
async def test_loopback_is_refused_however_it_is_written(written: str) -> None:
    assert (await failure(Guard().check(f"http://{written}:9/"))).kind == "private"


@pytest.mark.parametrize(
    ("allowed", "host", "address", "fine"),
    [
        ("1", "shop.local", "10.0.0.5", True),
        ("10.0.0.0/8", "shop.local", "10.0.0.5", True),
        ("10.0.0.5", "shop.local", "10.0.0.5", True),
        ("10.0.0.5", "shop.local", "10.0.0.6", False),
        ("192.168.0.0/16, shop.local", "SHOP.local", "10.0.0.5", True),
        ("shop.local", "evil.shop.local", "10.0.0.5", False),
        ("10.0.0.0/8", "shop.local", "::ffff:10.0.0.5", True),
        ("fd00::/8", "shop.local", "fd00::1", True),
        ("1", "shop.local", "fd12:3456:789a::42", True),
        ("1", "shop.local", "::1", True),
        ("1", "shop.local", "fe80::1ff:fe23:4567:890a", True),
        ("1, fd00:c1::a9fe:a9fe", "keys.local", "fd00:c1::a9fe:a9fe", True),
        ("", "shop.local", "10.0.0.5", False),
    ],
)
async def test_the_operator_allows_hosts_and_networks(allowed: str, host: str, address: str, fine: bool) -> None:
    guard = Guard(allowed, found(address))
    if fine:
        assert await guard.addresses(host, 80) == [address]
    else:
        assert (await failure(guard.addresses(host, 80))).kind == "private"


async def test_a_host_that_is_unknown() -> None:
    async def nowhere(host: str, port: int) -> list[str]:
        raise OSError("no such host")

    async with Outbound(resolver=nowhere) as outbound:
        error = await failure(sent(outbound, "http://shop.example/"))
    assert (error.kind, error.sentence) == ("unresolved", "shop.example can't be found. Check the address.")
    await Guard("", nowhere).check("http://shop.example/")


@pytest.mark.parametrize(
    "url",
    [
        "",
        "shop.example",
        "ftp://shop.example/",
        "http://",
        "file:///etc/passwd",
        "http://a:b@shop.example/",
        "http://[::1",
        "http://a b/",
    ],
)
async def test_what_is_no_web_address(url: str) -> None:
    async with Outbound("1") as outbound:
        assert (await failure(sent(outbound, url))).kind == "bad_url"


async def test_the_name_stays_the_names_and_the_address_the_checked_one() -> None:
    looks: list[str] = []

    async def look(host: str, port: int) -> list[str]:
        looks.append(host)
        return ["127.0.0.1"] if len(looks) == 1 else ["10.255.255.1"]

    async with serving(hello) as port, Outbound("shop.example", resolver=look) as outbound:
        for _ in range(3):
            answer = await outbound.send("GET", f"http://shop.example:{port}/a?b=c", seconds=5, most_bytes=10_000)
            assert answer.body.startswith(b"GET /a?b=c HTTP/1.1\r\n")
            assert f"host: shop.example:{port}".encode() in answer.body.lower()
    assert looks == ["shop.example"]


async def test_a_second_address_is_tried_when_the_first_does_not_answer() -> None:
    async with serving(hello) as port, Outbound("1", resolver=found("127.0.0.2", "127.0.0.1")) as outbound:
        assert (await outbound.send("GET", f"http://shop.example:{port}/", seconds=5, most_bytes=99)).status == 200


async def test_no_proxy_of_the_environment_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    async with serving(hello) as port, Outbound("1") as outbound:
        assert (await outbound.send("GET", f"http://127.0.0.1:{port}/", seconds=5, most_bytes=99)).status == 200


async def test_a_long_body_is_cut_or_refused() -> None:
    async def long(head: bytes) -> bytes:
        return reply(gzip.compress(b"0" * 1_000_000), content_encoding="gzip")

    async with serving(long) as port, Outbound("1") as outbound:
        url = f"http://127.0.0.1:{port}/"
        answer = await outbound.send("GET", url, seconds=5, most_bytes=1_000)
        assert (answer.body, answer.cut) == (b"0" * 1_000, True)
        error = await failure(sent(outbound, url, most_bytes=1_000, whole=True))
        assert (error.kind, error.sentence) == ("too_large", "The answer of 127.0.0.1 is larger than 1,000 bytes.")
        assert len((await outbound.send("GET", url, seconds=5, most_bytes=1_000_000, whole=True)).body) == 1_000_000


async def test_a_target_that_is_silent_is_given_up() -> None:
    async def silent(head: bytes) -> bytes:
        await asyncio.sleep(60)
        return b""

    async with serving(silent) as port, Outbound("1") as outbound:
        error = await failure(sent(outbound, f"http://127.0.0.1:{port}/", seconds=0.3))
    assert (error.kind, error.sentence) == ("timeout", "127.0.0.1 didn't answer within 0.3 s.")


async def test_a_port_that_is_closed() -> None:
    async with serving(hello) as port:
        pass
    async with Outbound("1") as outbound:
        error = await failure(sent(outbound, f"http://127.0.0.1:{port}/"))
    assert (error.kind, error.sentence) == ("refused", "127.0.0.1 didn't answer (connection refused).")


@pytest.mark.parametrize("junk", [b"", b"SSH-2.0-x\r\n\r\n", b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nabc"])
async def test_an_answer_that_is_none(junk: bytes) -> None:
    async def answer(head: bytes) -> bytes:
        if not junk:
            raise ConnectionError
        return junk + b"\r\n" * 0

    async with serving(answer) as port, Outbound("1") as outbound:
        error = await failure(sent(outbound, f"http://127.0.0.1:{port}/", seconds=1))
    assert error.kind in ("refused", "timeout")


async def test_a_redirect_is_handed_back_or_followed_with_every_step_looked_at() -> None:
    async def look(host: str, port: int) -> list[str]:
        return ["127.0.0.1" if host == "shop.example" else "10.0.0.5"]

    async def answer(head: bytes) -> bytes:
        path = head.split(b" ")[1].decode()
        step = int(path[1:])
        steps = {1: f"/{step - 1}", 9: "http://inside.example/", 8: "file:///etc/passwd", 7: "//shop.example:{port}/7"}
        if step == 0:
            return reply(head)
        return reply(b"", "302 Found", location=steps.get(step, f"/{step - 1}"))

    async with serving(answer) as port, Outbound("shop.example", resolver=look) as outbound:
        url = f"http://shop.example:{port}"
        answered = await outbound.send("GET", f"{url}/3", seconds=5, most_bytes=999)
        assert (answered.status, answered.headers["location"]) == (302, "/2")
        followed = await outbound.follow("POST", f"{url}/3", seconds=5, most_bytes=999, content=b"x")
        assert (followed.status, followed.final_url) == (200, f"{url}/0")
        assert followed.body.startswith(b"GET /0 ")
        too_far = outbound.follow("GET", f"{url}/3", most_redirects=2, seconds=5, most_bytes=999)
        assert (await failure(too_far)).sentence == "shop.example redirects more than 2 times."
        assert (await failure(outbound.follow("GET", f"{url}/9", seconds=5, most_bytes=999))).kind == "private"
        assert (await failure(outbound.follow("GET", f"{url}/8", seconds=5, most_bytes=999))).kind == "bad_url"


async def test_credentials_do_not_follow_to_another_host() -> None:
    async def answer(head: bytes) -> bytes:
        if head.startswith(b"GET /go"):
            port = head.lower().split(b"host: shop.example:")[1].split(b"\r\n")[0].decode()
            return reply(b"", "302 Found", location=f"http://other.example:{port}/")
        return reply(head, set_cookie="a=b")

    async with serving(answer) as port, Outbound("1", resolver=found("127.0.0.1")) as outbound:
        headers = {"authorization": "Token x", "accept": "text/html"}
        for _ in range(2):
            url = f"http://shop.example:{port}/go"
            answered = await outbound.follow("GET", url, seconds=5, most_bytes=9_999, headers=headers)
            assert b"Token x" not in answered.body
            assert b"cookie" not in answered.body
            assert b"text/html" in answered.body


def certified(folder: Path, name: str, days: int) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """TLS for a server by this name whose certificate lasts so many days from now, and for clients that trust it."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
    ends = datetime.datetime.now(datetime.UTC) + datetime.timedelta(days=days)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(ends - datetime.timedelta(days=90))
        .not_valid_after(ends)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem = folder / f"{name}.pem"
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    pem.write_bytes(certificate.public_bytes(serialization.Encoding.PEM) + private)
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(pem)
    client = ssl.create_default_context(cafile=str(pem))
    return server, client


@pytest.mark.parametrize(
    ("name", "days", "trusted", "sentence"),
    [
        ("shop.example", 30, True, ""),
        ("shop.example", -1, True, "shop.example's certificate has run out. Renew it there; we go on by ourselves."),
        (
            "other.example",
            30,
            True,
            "shop.example's certificate is for another name. Replace it there; we go on by ourselves.",
        ),
        (
            "shop.example",
            30,
            False,
            "shop.example's certificate isn't signed by anyone this server trusts. Replace it there; "
            "we go on by ourselves.",
        ),
    ],
)
async def test_certificates_are_those_of_the_name(
    tmp_path: Path, name: str, days: int, trusted: bool, sentence: str
) -> None:
    server, client = certified(tmp_path, name, days)
    tls = client if trusted else None
    async with serving(hello, server) as port, Outbound("1", resolver=found("127.0.0.1"), tls=tls) as outbound:
        url = f"https://shop.example:{port}/"
        if not sentence:
            assert (await outbound.send("GET", url, seconds=5, most_bytes=99)).status == 200
        else:
            error = await failure(sent(outbound, url))
            assert (error.kind, error.sentence) == ("certificate", sentence)
