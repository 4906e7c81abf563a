"""Keeps what a company enters out of the operator's own network: a host is looked at before it is used."""

import asyncio
import ipaddress
import socket
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Literal

import httpx

from frontdesk.foundation.http import networks

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Resolve = Callable[[str, int], Awaitable[list[str]]]
"""Looks up the addresses of a host and port; raises OSError where there are none."""

Kind = Literal["private", "unresolved", "refused", "timeout", "certificate", "too_large", "bad_url", "redirect"]

LOOKUP_SECONDS = 5.0
# Lookups can hang for minutes; they have threads of their own so that nothing else waits for one.
_lookups = ThreadPoolExecutor(8, thread_name_prefix="lookup")
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_UNICAST = ipaddress.ip_network("2000::/3")
_METADATA = tuple(
    map(
        ipaddress.ip_network,
        (
            "169.254.0.0/16",  # Most clouds, and the credentials of their containers
            "168.63.129.16",  # Looks public: one cloud's metadata and wire server
            "100.100.100.200",
            "192.0.0.192",
            "fd00:ec2::/32",
            "fd20:ce::254",
            "fd00:42::42",
            "fd00:100::100:200",
        ),
    )
)
"""Where a cloud hands its keys to whatever runs on a machine. They are opened only where they are named: who allows all
private addresses means shops and sites beside this one. An IPv6 address that holds one of the IPv4 ones is one, too."""


class OutboundError(Exception):
    """Why an outside address gave no answer: its `kind`, a sentence for people, and the address to blame, if any."""

    def __init__(self, kind: Kind, sentence: str, address: str = "") -> None:
        super().__init__(sentence)
        self.kind = kind
        self.sentence = sentence
        self.address = address


WEB_ADDRESS = r"^\s*[Hh][Tt][Tt][Pp][Ss]?://."
"""What every address that `read_url` takes looks like, as a pattern."""


def read_url(text: str) -> httpx.URL:
    """An absolute http(s) address with a host and without credentials. Raises OutboundError `bad_url`."""
    try:
        url = httpx.URL(text.strip())
        fine = url.scheme in ("http", "https") and bool(url.host) and (url.port is None or 0 < url.port < 65_536)
    except (httpx.InvalidURL, ValueError, UnicodeError):
        fine = False
    if not fine or any(c <= " " or c == "\x7f" for c in text.strip()):
        raise OutboundError("bad_url", "This is no web address. It looks like https://shop.example/path.")
    if url.userinfo:
        raise OutboundError("bad_url", "The address holds a name or password. Leave out what stands before the @.")
    return url


async def resolve(host: str, port: int) -> list[str]:
    """The addresses of a host, asked of the system."""
    look = asyncio.get_running_loop().run_in_executor
    found = await look(_lookups, lambda: socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


class Guard:
    """Says which addresses may be reached: public ones, and those that the operator allows.

    `allowed` is "1" (all but a cloud's metadata), or hosts and networks separated by commas. A host by name may be at
    any address.
    """

    def __init__(self, allowed: str = "", resolver: Resolve = resolve) -> None:
        items = [item.strip().lower() for item in allowed.split(",") if item.strip()]
        self.everything = "1" in items
        self._networks = networks(",".join(item for item in items if _is_network(item)))
        self._hosts = frozenset(items) - {"1"}  # As a host this would be the address 0.0.0.1.
        self._resolve = resolver

    async def addresses(self, host: str, port: int) -> list[str]:
        """The addresses at which a host may be reached. Raises OutboundError `unresolved`, or `private`."""
        try:
            async with asyncio.timeout(LOOKUP_SECONDS):
                found = await self._resolve(host.strip("[]"), port)
        except (OSError, TimeoutError, UnicodeError):
            found = []
        if not found:
            raise OutboundError("unresolved", f"{host} can't be found. Check the address.")
        for address in found:
            if host.lower() not in self._hosts and not self._may(address):
                raise OutboundError("private", self._why_not(host, address), address)
        return found

    async def check(self, url: str) -> None:
        """Looks an address up before it is kept; a host that is unknown may come. Raises OutboundError."""
        parsed = read_url(url)
        if self.everything and not _is_address(parsed.host):
            return  # A name is looked up when it is used.
        try:
            await self.addresses(parsed.host, parsed.port or (443 if parsed.scheme == "https" else 80))
        except OutboundError as error:
            if error.kind != "unresolved":
                raise

    def _may(self, text: str) -> bool:
        address = _unwrapped(ipaddress.ip_address(text))
        free = not _is_metadata(address) if self.everything else _is_public(address)
        return free or any(address in network for network in self._networks)

    def _why_not(self, host: str, text: str) -> str:
        metadata = _is_metadata(_unwrapped(ipaddress.ip_address(text)))
        return (_KEYS if metadata else _PRIVATE).format(host=host)


_KEYS = (
    "{host} is where a cloud keeps the keys of this machine, so Frontdesk won't open it. "
    "An administrator can name it in FRONTDESK_ALLOW_PRIVATE_TARGETS."
)
_PRIVATE = (
    "{host} is inside a private network, so Frontdesk won't open it. This protects your other servers. "
    "An administrator can allow it with FRONTDESK_ALLOW_PRIVATE_TARGETS."
)


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return False
    return True


def _is_network(item: str) -> bool:
    if item == "1":
        return False
    try:
        ipaddress.ip_network(item, strict=False)
    except ValueError:
        return False
    return True


def _unwrapped(address: Address) -> Address:
    """The IPv4 address inside an IPv6 one (mapped, 6to4 or NAT64), as a translator on the way would reach it."""
    if isinstance(address, ipaddress.IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour
        if inner is None and address in _NAT64:
            inner = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
        return inner or address
    return address


def _is_public(address: Address) -> bool:
    never = address.is_multicast or address.is_reserved or address.is_unspecified or address.is_link_local
    return address.is_global and not never and not _is_metadata(address)


def _is_metadata(address: Address) -> bool:
    return any(each in network for each in (address, *_inside(address)) for network in _METADATA)


def _inside(address: Address) -> Iterator[ipaddress.IPv4Address]:
    """The IPv4 addresses that may be meant by an IPv6 one that is not public: translators, tunnels and clouds write
    them into it at places of their own, or their decimal digits as if these were hexadecimal (`fd00::169:254:169:254`).
    """
    if not isinstance(address, ipaddress.IPv6Address) or (address.is_global and address in _UNICAST):
        return
    whole = address.packed
    around = whole[:8] + whole[9:]  # A translator leaves the ninth byte out (RFC 6052).
    for held in [*(whole[at : at + 4] for at in range(0, 13, 2)), *(around[at : at + 4] for at in range(4, 9))]:
        yield ipaddress.IPv4Address(held)
    digits = [whole[at : at + 2].hex().lstrip("0") or "0" for at in range(8, 16, 2)]
    if all(each.isdecimal() and int(each) < 256 for each in digits):
        yield ipaddress.IPv4Address(".".join(digits))
