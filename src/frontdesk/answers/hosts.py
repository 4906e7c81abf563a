"""The hosts that are a company's own, or that its pages lead to: a model may name their addresses, and no others."""

import asyncio
import re
from collections import OrderedDict
from uuid import UUID

from frontdesk.answers.injected import cleaned
from frontdesk.foundation.database import Database, rows
from frontdesk.knowledge.search.analyze import term_hash, terms
from frontdesk.knowledge.search.wanted import told_facts

_MOST_PASSAGES = 500
"""Passages with an address that are looked at, so that a large website costs no more than this."""
_MOST_COMPANIES = 256
"""Whose hosts a process keeps at hand."""
_State = tuple[object, ...]
"""How many passages and terms a company has, and what was left out of answers last: other pages have others."""
_STATE = """
    SELECT l.passages, l.terms, count(e.id), max(e.created_at) FROM library l
    LEFT JOIN excluded_passage e ON e.account_id = l.account_id
    WHERE l.account_id = current_account() GROUP BY l.account_id"""
_SIGNS = frozenset(terms("https http www com org eu io app shop")) | frozenset(told_facts("info@host.example"))
"""The terms by which passages with an address are found."""
_SOURCES = r"""
    SELECT DISTINCT lower(substring(url FROM '^https?://(?:www\.)?([^/:?#]+)')) AS host FROM source
    WHERE account_id = current_account() AND url LIKE 'http%%' LIMIT 500"""
_PASSAGES = """
    SELECT text FROM passage WHERE account_id = current_account() AND terms && %(signs)s::int[] AND NOT excluded
    LIMIT %(most)s"""
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


class Hosts:
    """The hosts of companies that answered of late; what their passages name is looked for anew when these change."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._known: OrderedDict[UUID, tuple[_State, frozenset[str]]] = OrderedDict()

    async def of(self, account_id: UUID) -> frozenset[str]:
        """Hosts that sources come from and that passages name, without "www."; one that only an order names is none."""
        async with self._database.transaction(account_id) as tx:
            own = {row.host for row in await rows(tx, _SOURCES, {}) if row.host}
            state = next((tuple(row) for row in await rows(tx, _STATE, {})), ())
            known = self._known.get(account_id)
            if known is not None and known[0] == state:
                return known[1] | own
            signs = [term_hash(account_id, sign) for sign in _SIGNS]
            texts = [row.text for row in await rows(tx, _PASSAGES, {"signs": signs, "most": _MOST_PASSAGES})]
        named = await asyncio.to_thread(lambda: frozenset(host for text in texts for host in hosts_in(cleaned(text))))
        self._known[account_id] = state, named
        self._known.move_to_end(account_id)
        while len(self._known) > _MOST_COMPANIES:
            self._known.popitem(last=False)
        return named | own


def hosts_in(text: str) -> set[str]:
    """The hosts of the addresses in a text, of web and mail, without "www."."""
    named = [match[1] for match in _NAMED.finditer(text)]
    named += [match[0].partition("/")[0] for match in BARE_HOST.finditer(text)]
    return {host.lower().removeprefix("www.") for host in named}
