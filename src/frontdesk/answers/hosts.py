"""The hosts that are a company's own, or that its pages lead to: a model may name their addresses, and no others."""

import re
from uuid import UUID

from frontdesk.answers.injected import cleaned
from frontdesk.foundation.database import Transaction, rows
from frontdesk.knowledge.search.analyze import term_hash, terms
from frontdesk.knowledge.search.wanted import told_facts

_MOST_PASSAGES = 500
"""Passages with an address that are looked at, so that a large website costs no more than this."""
_SIGNS = frozenset(terms("https http www com org eu io app shop")) | frozenset(told_facts("info@host.example"))
"""The terms by which passages with an address are found."""
_SOURCES = r"""
    SELECT DISTINCT lower(substring(url FROM '^https?://(?:www\.)?([^/:?#]+)')) AS host FROM source
    WHERE account_id = current_account() AND url LIKE 'http%%' LIMIT 500"""
_PASSAGES = """
    SELECT text FROM passage WHERE account_id = current_account() AND terms && %(signs)s::int[] LIMIT %(most)s"""
_TLD = (
    r"(?:com|net|org|info|biz|io|co|app|dev|site|shop|store|online|club|xyz|top|click|link|page|live|cloud|example|"
    r"test|eu|uk|de|"
    r"at|ch|fr|nl|be|es|it|pt|pl|se|dk|no|fi|us|ru|cn)"
)
BARE_HOST = re.compile(
    rf"(?<![\w@./-])(?:[a-z0-9-]{{1,63}}\.){{1,4}}{_TLD}\b(?!\.?\w)(?:/[^\s<>()\[\]\"']*)?", re.IGNORECASE
)
"""An address as people say it, without "https://"."""
_NAMED = re.compile(r"(?:https?://(?:[^\s/@]*@)?|@|\bwww\.)((?:[\w-]{1,63}\.){1,5}[a-z]{2,24})\b", re.IGNORECASE)


async def known_hosts(tx: Transaction, account_id: UUID) -> frozenset[str]:
    """Hosts that sources come from and that passages name, without "www."; those that only an order names are none."""
    signs = [term_hash(account_id, sign) for sign in _SIGNS]
    found = {row.host for row in await rows(tx, _SOURCES, {}) if row.host}
    for row in await rows(tx, _PASSAGES, {"signs": signs, "most": _MOST_PASSAGES}):
        found |= hosts_in(cleaned(row.text))
    return frozenset(found)


def hosts_in(text: str) -> set[str]:
    """The hosts of the addresses in a text, of web and mail, without "www."."""
    named = [match[1] for match in _NAMED.finditer(text)]
    named += [match[0].partition("/")[0] for match in BARE_HOST.finditer(text)]
    return {host.lower().removeprefix("www.") for host in named}
