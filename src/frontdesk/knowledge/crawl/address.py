"""Addresses of pages: one spelling for each, what belongs to a site, and what is a trap. Pure."""

import re
from collections import Counter
from collections.abc import Sequence
from pathlib import PurePosixPath
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit

import msgspec
from w3lib.url import canonicalize_url

LONGEST = 2_000
"""Characters of an address; browsers and servers agree on not much more."""
MOST_PARAMETERS = 4
"""Parameters of an address that is followed: more are the ticked boxes of a filter, in endless combinations."""
MOST_REPEATS = 3
"""Times that a folder may stand in a path: relative links that lead ever deeper repeat them."""

_TRACKING = re.compile(
    r"utm_.*|mtm_.*|pk_.*|hsa_.*|mc_[ce]id|_hs(enc|mi)|__hs.*|_ga|_gl|(fb|g|dc|tw|y|ms|wb|gb|ysc)b?(cl|ra)id|msclkid|igshid"
    r"|ref_src|phpsessid|jsessionid|aspsessionid.*|cfid|cftoken|sessionid|session_id",
    re.IGNORECASE,
)
_SESSION_IN_PATH = re.compile(r";(?:jsessionid|phpsessid|sid)=[^/?#;]*", re.IGNORECASE)
_NUMBER = re.compile(r"\d+")

PAGES = frozenset(
    ["", ".html", ".htm", ".xhtml", ".php", ".asp", ".aspx", ".jsp", ".jspx", ".do", ".cfm", ".cgi", ".md"]
)
FILES = frozenset([".pdf", ".docx", ".pptx", ".xlsx", ".odt", ".ods", ".odp", ".rtf", ".epub", ".txt", ".csv"])
OTHERS = frozenset(
    [
        *(".jpg", ".jpeg", ".png", ".gif", ".svg", ".webp", ".avif", ".ico", ".bmp", ".tif", ".tiff", ".mp3", ".mp4"),
        *(".avi", ".mov", ".webm", ".wav", ".ogg", ".zip", ".gz", ".tgz", ".rar", ".7z", ".tar", ".exe", ".dmg"),
        *(".msi", ".apk", ".iso", ".css", ".js", ".mjs", ".json", ".rss", ".atom", ".woff", ".woff2", ".ttf", ".eot"),
        *(".doc", ".xls", ".ppt", ".bin", ".deb", ".rpm", ".jar", ".pkg", ".ics", ".vcf", ".psd", ".ai", ".eps"),
    ]
)


def join(base: str, link: str) -> str | None:
    """The whole address of a link on a page, spelled in the one way; None where it is none of the web, or too long."""
    try:
        joined = urljoin(base, link.strip())
        parts = urlsplit(joined)
        if parts.scheme not in ("http", "https") or not parts.hostname or parts.username or len(joined) > LONGEST:
            return None
        _ = parts.port  # Raises where it is no number.
        tidy = _tidy(joined)
        return tidy if len(tidy) <= LONGEST else None
    except (ValueError, UnicodeError):
        return None


def _tidy(url: str) -> str:
    parts = urlsplit(canonicalize_url(_SESSION_IN_PATH.sub("", url)))
    kept = [(k, v) for k, v in parse_qsl(parts.query, keep_blank_values=True) if not _TRACKING.fullmatch(k)]
    asked = parse_qsl(parts.query, keep_blank_values=True)
    # Where nothing is taken away the query stays as it was spelled: `?x` and `?x=` may be two things to a server.
    query = parts.query if len(kept) == len(asked) else urlencode(kept)
    return parts._replace(query=query).geturl()


def place(url: str) -> str:
    """What a page is known by in its source: its address without what often differs between links to one page.

    That is the scheme, `www.`, and the slash at the end.
    """
    parts = urlsplit(url)
    return f"{site(url)}{parts.path.rstrip('/') or '/'}{'?' + parts.query if parts.query else ''}"


def site(url: str) -> str:
    """Host and port, without `www.`: what makes two addresses the same site."""
    parts = urlsplit(url)
    port = parts.port
    standard = port is None or port == {"http": 80, "https": 443}[parts.scheme]
    return (parts.hostname or "").removeprefix("www.") + ("" if standard else f":{port}")


def origin(url: str) -> str:
    """Scheme, host and port, as robots.txt goes by them."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def shown(url: str) -> str:
    """An address as people write it."""
    return url.partition("://")[2].rstrip("/")


def ending(url: str) -> str:
    """The ending of the path, such as `.pdf`; empty where there is none."""
    suffix = PurePosixPath(urlsplit(url).path).suffix.lower()
    return suffix if suffix in PAGES | FILES | OTHERS else ""


class Scope(msgspec.Struct, frozen=True):
    """Which addresses belong to a site: those beneath where it begins, or those that `include` names."""

    root: str
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()

    def holds(self, url: str) -> bool:
        """Whether an address is of this site at all; others are passed over in silence."""
        if site(url) != site(self.root):
            return False
        return bool(self.include) or self._beneath(urlsplit(url).path or "/")

    def reason_against(self, url: str) -> str | None:
        """Why an address of this site is not read, or None."""
        if self.include and not any(_matches(pattern, url) for pattern in self.include):
            return "This address is not among those to be read (include)."
        if any(_matches(pattern, url) for pattern in self.exclude):
            return "This address is among those to be left out (exclude)."
        return trap(url)

    def _beneath(self, path: str) -> bool:
        start = urlsplit(self.root).path or "/"
        head, _, last = start.rpartition("/")
        if not last or "." in last:
            return path.startswith(f"{head}/") or path == head
        return path == start or path.startswith(f"{start}/")


def trap(url: str) -> str | None:
    """Why an address is likely one of endlessly many, or None."""
    parts = urlsplit(url)
    if len(parse_qsl(parts.query, keep_blank_values=True)) > MOST_PARAMETERS:
        return f"This address has more than {MOST_PARAMETERS} parameters, as filters make them in endless combinations."
    folders = Counter(folder for folder in parts.path.split("/") if folder)
    if folders and max(folders.values()) > MOST_REPEATS:
        return "This address repeats a folder again and again, as links do that lead ever deeper."
    return None


def shape(url: str) -> str | None:
    """What addresses have in common that differ only in numbers and in values of parameters; None where none do."""
    parts = urlsplit(url)
    names = sorted({name for name, _ in parse_qsl(parts.query, keep_blank_values=True)})
    path = _NUMBER.sub("#", parts.path)
    if not names and path == parts.path:
        return None
    return f"{path}?{'&'.join(names)}" if names else path


def _matches(pattern: str, url: str) -> bool:
    """Whether a pattern fits an address, or its path; `*` stands for anything, slashes too."""
    parts = urlsplit(url)
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    return _glob(pattern, url if "://" in pattern else path)


def _glob(pattern: str, text: str) -> bool:
    first, *rest = pattern.split("*")
    if not rest:
        return text == first
    *middle, last = rest
    if not text.startswith(first) or len(text) < len(first) + len(last) or not text.endswith(last):
        return False
    at, end = len(first), len(text) - len(last)
    for piece in middle:
        found = text.find(piece, at, end)
        if found < 0:
            return False
        at = found + len(piece)
    return True


def in_circle(way: Sequence[str]) -> str:
    """What is said of a page that leads back to itself, over the addresses on the way."""
    if not way:
        return "This page redirects to itself again and again. Nothing can be read there."
    over = "".join(f"to {shown(url)}, " for url in way)
    return f"This page redirects in a circle, {over}and back. Nothing can be read there."
