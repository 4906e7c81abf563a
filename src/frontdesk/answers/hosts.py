"""Where a company and those that its pages name are reached: a model may name these addresses, and no others."""

import asyncio
import re
from collections import OrderedDict
from collections.abc import Sequence
from uuid import UUID

import msgspec

from frontdesk.answers.facts import names
from frontdesk.answers.general.called import called_in
from frontdesk.answers.general.own_prices import priced_terms
from frontdesk.answers.injection.injected import unordered
from frontdesk.answers.people.contacts import contacts
from frontdesk.foundation.database import Database, rows
from frontdesk.knowledge.search.analyze import term_hash, terms
from frontdesk.knowledge.search.wanted import told_facts
from frontdesk.knowledge.search.words import language_of

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
_SIGNS = frozenset(terms("https http www com org eu io app shop")) | frozenset(
    told_facts("info@host.example, +1 212 555 0123")
)
"""The terms by which passages with an address are found."""
_SOURCES = r"""
    SELECT DISTINCT lower(substring(url FROM '^https?://(?:www\.)?([^/:?#]+)')) AS host FROM source
    WHERE account_id = current_account() AND url LIKE 'http%%' LIMIT 500"""
_NAME = "SELECT name FROM account WHERE id = current_account()"
_GREETINGS = """
    SELECT greeting FROM assistant WHERE account_id = current_account()
    UNION SELECT persona FROM assistant WHERE account_id = current_account() LIMIT 100"""
_PAGES = """
    SELECT d.title || E'\\n' || string_agg(p.text, E'\\n') AS text
    FROM (SELECT document_id, text FROM passage WHERE account_id = current_account() AND NOT excluded
        LIMIT %(most)s) p
    JOIN document d ON d.account_id = current_account() AND d.id = p.document_id GROUP BY d.id, d.title"""
_PRICED = r"""
    SELECT text FROM passage WHERE account_id = current_account() AND NOT excluded
      AND text ~ '[€$£¥]|\m(EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|euros?|Euro|pounds|dollars)\M'
    LIMIT %(most)s"""
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

_IMAGE = re.compile(r"!\[[^\[\]]{0,1000}\](?:\([^()\n]{0,2000}\)|\[([^\[\]]{0,200})\])?")
_WORDLESS_LINK = re.compile(r"(?<!!)\[\s{0,20}\](?:\([^()\n]{0,2000}\)|\[[^\[\]]{0,200}\])")
_TAG = re.compile(r"<(?!a\b|https?:|mailto:|[\w.+-]+@)/?[a-z][^<>]{0,2000}>", re.IGNORECASE)
_DEFINED = re.compile(r"^[ \t]{0,3}\[([^\[\]\n]{1,200})\]:[ \t]*\S.*$", re.MULTILINE)


class Own(msgspec.Struct, frozen=True):
    """What a company's pages tell of it: where it and those that they name are reached, and the terms of what has a
    price there. `name` is the company's, `called` what its pages and assistants call it beside that, and `named`
    whatever has a name in its pages, `spoken` all their terms.
    """

    hosts: frozenset[str] = frozenset()
    priced: frozenset[str] = frozenset()
    name: str = ""
    called: frozenset[str] = frozenset()
    named: frozenset[str] = frozenset()
    spoken: frozenset[str] = frozenset()


class Hosts:
    """The hosts of companies that answered of late; what their passages name is looked for anew when these change."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._known: OrderedDict[UUID, tuple[_State, Own]] = OrderedDict()

    async def of(self, account_id: UUID) -> Own:
        """Hosts that sources come from and that passages name, without "www."; e-mail addresses that passages name,
        and the telling digits of phone numbers. What only an order or an image names is none of them.
        """
        async with self._database.transaction(account_id) as tx:
            name = next((str(row.name) for row in await rows(tx, _NAME, {})), "")
            greetings = tuple(row.greeting for row in await rows(tx, _GREETINGS, {}))
            own = {row.host for row in await rows(tx, _SOURCES, {}) if row.host}
            state = (greetings, *next((tuple(row) for row in await rows(tx, _STATE, {})), ()))
            known = self._known.get(account_id)
            if known is not None and known[0] == state:
                return msgspec.structs.replace(known[1], hosts=known[1].hosts | own, name=name)
            signs = [term_hash(account_id, sign) for sign in _SIGNS]
            texts = [row.text for row in await rows(tx, _PASSAGES, {"signs": signs, "most": _MOST_PASSAGES})]
            tables = [row.text for row in await rows(tx, _PRICED, {"most": _MOST_PASSAGES})]
            pages = [row.text for row in await rows(tx, _PAGES, {"most": _MOST_PASSAGES})]
        told = await asyncio.to_thread(_told, texts, tables, pages, greetings)
        self._known[account_id] = state, told
        self._known.move_to_end(account_id)
        while len(self._known) > _MOST_COMPANIES:
            self._known.popitem(last=False)
        return msgspec.structs.replace(told, hosts=told.hosts | own, name=name)


def _told(texts: Sequence[str], priced: Sequence[str], pages: Sequence[str], greetings: Sequence[str]) -> Own:
    named = frozenset(name for text in texts for name in addresses_in(text))
    terms_priced = frozenset(term for text in priced for term in priced_terms(text))
    in_pages = frozenset(name for text in (*pages, *priced) for name in names(text))
    spoken = frozenset(term for text in (*pages, *priced) for term in terms(text, language_of(text)))
    return Own(named, terms_priced, called=called_in(pages, greetings), named=in_pages, spoken=spoken)


def addresses_in(text: str) -> set[str]:
    """The hosts, e-mail addresses and phone numbers that a text tells its readers."""
    told = _as_read(unordered(text))
    return hosts_in(told) | contacts(told)


def _as_read(text: str) -> str:
    """The text without images and other tags, whose addresses nobody reads, and links that have no words."""
    labels = {(image[1] or image[0][2:-1].partition("]")[0]).casefold() for image in _IMAGE.finditer(text)}
    shown = _WORDLESS_LINK.sub("", _TAG.sub(" ", _IMAGE.sub("", text)))

    def is_of_an_image(defined: re.Match[str]) -> bool:
        label = defined[1].casefold()
        return label in labels and f"[{label}]" not in _DEFINED.sub("", shown).casefold()

    return _DEFINED.sub(lambda defined: "" if is_of_an_image(defined) else defined[0], shown)


def hosts_in(text: str) -> set[str]:
    """The hosts of the addresses in a text, of web and mail, without "www."."""
    named = [match[1] for match in _NAMED.finditer(text)]
    named += [match[0].partition("/")[0] for match in BARE_HOST.finditer(text)]
    return {host.lower().removeprefix("www.") for host in named}
