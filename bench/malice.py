"""Bad input of every kind, made for every operation of the API: what `bench.fuzz` sends; seeded, to be repeated."""

import json
import random
from collections import defaultdict, deque
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import msgspec

from bench.bad_values import BYTES, HEADERS, METHODS, QUERIES, RAW_VALUES, SEGMENTS, TYPES
from frontdesk.api_docs.examples import TAKEN
from frontdesk.foundation.http import API
from frontdesk.main import ROUTES


class Probe(msgspec.Struct):
    """One request as bytes. `due`: whether it is complete, so that an answer must come; `what` names its malice.

    What it makes, if it makes something, belongs to `collection`.
    """

    what: str
    head: str
    body: bytes = b""
    due: bool = True
    more: tuple[bytes, ...] = ()
    collection: str = ""


class Malice:
    """Makes probes out of the app's own operations, tokens and identifiers."""

    def __init__(self, seed: int, token: str, own: Mapping[str, Sequence[str]], foreign: Sequence[str]) -> None:
        self._random = random.Random(seed)
        self._token = token
        self._foreign = foreign
        self._own: dict[str, deque[str]] = defaultdict(lambda: deque(maxlen=20))
        for collection, ids in own.items():
            self._own[collection].extend(ids)
        self._operations = [
            (method, path, route) for route in ROUTES for path in route.paths for method in route.http_methods
        ]
        self._kinds = [
            *(self._fields,) * 8,
            *(self._raw_body,) * 3,
            *(self._typed,) * 2,
            *(self._path, self._query, self._method, self._header, self._header),
            *(self._many_headers, self._framing, self._framing, self._broken, self._multipart),
        ]

    def __iter__(self) -> Iterator[Probe]:
        """Every operation with every kind of malice in turn, for ever."""
        while True:
            operations = self._random.sample(self._operations, len(self._operations))
            for method, path, route in operations:
                probe = self._random.choice(self._kinds)(method, path, route)
                probe.collection = path.split("/")[1]
                yield probe

    def learn(self, probe: Probe, made: str) -> None:
        """A probe made something with this identifier: later ones reach what is behind its look-up."""
        self._own[probe.collection].append(made)

    def _id(self, collection: str, *, keep: bool = False) -> str:
        """Mostly an identifier that leads somewhere; another company's, or one of another kind, now and then."""
        own = self._own[collection]
        if own and self._random.random() < (0.1 if keep else 0.75):
            return self._random.choice(own)
        return self._random.choice((*self._foreign, *(ids[0] for ids in self._own.values() if ids)))

    def _address(self, path: str, method: str = "") -> str:
        parts = path.split("/")
        known = [self._id(parts[1], keep=method == "DELETE") if part.startswith("{") else part for part in parts]
        return API + "/".join(known) + self._random.choice(("", "/"))

    def _head(self, method: str, address: str, *headers: str, token: str | None = None) -> str:
        lines = [f"{method} {address} HTTP/1.1"]
        if not any(h.startswith("Host:") for h in headers):
            lines.append("Host: desk.example")
        if not any(h.startswith("Authorization:") for h in headers):
            lines.append(f"Authorization: Token {token or self._token}")
        return "\r\n".join([*lines, *headers, "", ""])

    def _with_body(self, what: str, method: str, address: str, body: bytes, *headers: str) -> Probe:
        typed = (
            headers
            if any(h.startswith("Content-Type") for h in headers)
            else ("Content-Type: application/json", *headers)
        )
        return Probe(what, self._head(method, address, *typed, f"Content-Length: {len(body)}"), body)

    def _fields(self, method: str, path: str, route: Any) -> Probe:
        """Fields of the operation's form, and others, with values of every kind."""
        form = route.opt.get("takes")
        names = [f.encode_name for f in msgspec.structs.fields(form)] if form else ["uuid"]
        names += ["room", "room_uuid", "uuid", "account_id", "body", "\\ud800", ""]
        chosen = self._random.sample(names, self._random.randint(1, min(4, len(names))))
        pairs = {name: self._value() for name in chosen}
        # Around most of them a body that is taken, so that the fault that is looked for lies behind the form.
        if (taken := TAKEN.get(form.__name__ if form else "")) and self._random.random() < 0.7:
            fine: dict[str, Any] = self._random.choice(list(taken.values()))
            if "room" in fine:
                fine = fine | {"room": {"uuid": self._id("rooms")}}
            kept = {name: pairs[name] for name in chosen[: self._random.randint(0, 2)]}
            pairs = {name: json.dumps(value) for name, value in fine.items()} | kept
        body = ", ".join(f'"{name}": {value}' for name, value in pairs.items())
        return self._with_body("fields", method, self._address(path, method), f"{{{body}}}".encode())

    def _value(self) -> str:
        if self._random.random() < 0.2:
            return json.dumps(self._id(self._random.choice(list(self._own))))
        return self._random.choice(RAW_VALUES)

    def _raw_body(self, method: str, path: str, _: Any) -> Probe:
        return self._with_body("raw body", method, self._address(path, method), self._random.choice(BYTES))

    def _typed(self, method: str, path: str, _: Any) -> Probe:
        kind = f"Content-Type: {self._random.choice(TYPES)}"
        return self._with_body("media type", method, self._address(path, method), self._random.choice(BYTES), kind)

    def _path(self, method: str, path: str, _: Any) -> Probe:
        parts = self._address(path, method).split("/")
        parts[self._random.randrange(1, len(parts))] = self._random.choice(SEGMENTS)
        return self._with_body("path", method, "/".join(parts), b"{}")

    def _query(self, method: str, path: str, _: Any) -> Probe:
        asked = "&".join(self._random.sample(QUERIES, self._random.randint(1, 3)))
        return self._with_body(
            "query", self._random.choice((method, "GET")), f"{self._address(path, method)}?{asked}", b"{}"
        )

    def _method(self, _: str, path: str, __: Any) -> Probe:
        method = self._random.choice(METHODS)
        return self._with_body("method", method, self._address(path, method), b"{}")

    def _header(self, method: str, path: str, _: Any) -> Probe:
        headers = self._random.sample(HEADERS, self._random.randint(1, 3))
        probe = self._with_body("header", method, self._address(path, method), b"{}", *headers)
        probe.due = not any(h.startswith(("Content-Length", "Connection")) for h in headers)
        return probe

    def _many_headers(self, method: str, path: str, _: Any) -> Probe:
        count, size = self._random.choice(((90, 50), (300, 5), (5_000, 5), (1, 60_000), (1, 300_000), (3, 2_000_000)))
        flood = [f"X-{number}: {'v' * size}" for number in range(count)]
        return Probe("many headers", self._head(method, self._address(path, method), *flood), due=False)

    def _framing(self, method: str, path: str, _: Any) -> Probe:
        """Bodies in pieces, and requests that are odd but whole."""
        address, kind = self._address(path, method), "Content-Type: application/json"
        chunks = (b"5\r\n{}   \r\n", b"2;ext=1\r\n  \r\n", b"0\r\n", b"X-Trailer: 1\r\n\r\n")
        chunked = self._head(method, address, kind, "Transfer-Encoding: chunked")
        whole = self._head(method, address, kind, "Content-Length: 2")
        return self._random.choice(
            (
                Probe("chunks", chunked, chunks[0], more=chunks[1:]),
                Probe(
                    "bytes one by one", whole[:30], b"", more=(*(bytes([b]) for b in whole[30:].encode()), b"{", b"}")
                ),
                Probe("HTTP/1.0", whole.replace("HTTP/1.1", "HTTP/1.0"), b"{}"),
                Probe("absolute address", whole.replace(address, f"http://other.example{address}", 1), b"{}"),
                Probe(
                    "two at once",
                    whole.replace("\r\n\r\n", "\r\nConnection: keep-alive\r\n\r\n"),
                    b"{}" + whole.encode() + b"{}",
                ),
            )
        )

    def _broken(self, method: str, path: str, _: Any) -> Probe:
        """Requests that never become whole, or are none: an answer may come, or the end of the connection."""
        address, kind = self._address(path, method), "Content-Type: application/json"
        chunked = self._head(method, address, kind, "Transfer-Encoding: chunked")
        heads = [
            (self._head(method, address, kind, "Content-Length: 50"), b'{"body'),
            (self._head(method, address, kind, "Content-Length: -1"), b"{}"),
            (self._head(method, address, kind, "Content-Length: 2", "Content-Length: 3"), b"{}"),
            (self._head(method, address, kind, "Content-Length: 2", "Transfer-Encoding: chunked"), b"0\r\n\r\n"),
            (self._head(method, address, kind, "Transfer-Encoding: gzip, identity"), b"{}"),
            (chunked, b"zz\r\n{}\r\n0\r\n\r\n"),
            (chunked, b"ffffffffffffffffff\r\n{}"),
            (chunked, b"2\r\n{}xx0\r\n\r\n"),
            (chunked, b"5\r\n{}"),
            (chunked, b"2\r\n{}\r\n"),
            (chunked, b"1;" + b"x" * 100_000),
            (chunked, b"2\r\n{}\r\n0\r\n" + b"T: v\r\n" * 5_000),
            (self._head(method, address, " folded", "X: a\x00b"), b""),
            (self._head(method, address).replace("\r\n", "\n"), b""),
            (f"{method} {address}\r\n\r\n", b""),
            ("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", b"\x00\x00\x00\x04\x00\x00\x00\x00\x00" + b"\xff" * 50),
            (f"{method} {address} HTTP/1.1\r\n\r\n", b""),
            ("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", b"\x00" * 100),
            (f"{method} /{'a' * 70_000} HTTP/1.1\r\nHost: x\r\n\r\n", b""),
            (f"{method} * HTTP/1.1\r\nHost: x\r\n\r\n", b""),
            ("\r\n" * 1_000, b""),
        ]
        head, body = self._random.choice(heads)
        return Probe("broken", head, body, due=False)

    def _multipart(self, method: str, path: str, _: Any) -> Probe:
        name = self._random.choice(
            ("a.txt", "", "../../x.md", "a\x00.csv", "x" * 5_000 + ".txt", "\u202etxt.exe", "a.zip", "a.pdf", "a.xlsx")
        )
        field = self._random.choice(("file", "title", "kind", "", "file\xff", "language"))
        data = self._random.choice(
            (
                b"",
                b"PK\x03\x04" + b"\xff" * 60,
                b"%PDF-1.7\n%%EOF",
                b"a,b\n\x00,\xff",
                b"x" * 2_000_000,
                b"\xff\xfe" * 99,
            )
        )
        body = (
            f'--b\r\nContent-Disposition: form-data; name="{field}"; filename="{name}"\r\n\r\n'.encode(
                "latin-1", "replace"
            )
            + data
        )
        body += self._random.choice((b"\r\n--b--\r\n", b"\r\n--b", b"", b"\r\n--b\r\n\r\n--b--"))
        return self._with_body(
            "multipart", method, self._address(path, method), body, "Content-Type: multipart/form-data; boundary=b"
        )
