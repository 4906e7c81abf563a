"""Finding products: the account's words, the wish that a question is, and the products that fit it."""

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Collection
from uuid import UUID

import msgspec

from frontdesk.foundation.database import Database, rows
from frontdesk.knowledge.former import Former
from frontdesk.knowledge.products.choose import Card, Chosen, choose, read_cards
from frontdesk.knowledge.products.facets import Facets
from frontdesk.knowledge.products.lexicon import Learned, Lexicon, Meaning
from frontdesk.knowledge.products.understand import understand
from frontdesk.knowledge.products.wish import Wish
from frontdesk.knowledge.search.find import Vector
from frontdesk.models.embed import Embedder

MOST_LEXICONS = 64
"""Accounts whose catalogs' words a process keeps at hand."""
MOST_UNKNOWN = 8
"""Words of a question that are looked up by their meaning."""
_STATE = """
    SELECT c.id, s.title, c.revision, c.embedder
    FROM catalog c JOIN source s ON s.account_id = c.account_id AND s.id = c.id
    WHERE c.account_id = current_account() ORDER BY c.id"""
_FACETS = "SELECT id, facets FROM catalog WHERE account_id = current_account() ORDER BY id"

State = tuple[tuple[UUID, str, bytes, int | None], ...]


class ProductRecall:
    """Finds products of a company; `former` are the embedding models before, whose catalogs are not read again."""

    def __init__(self, database: Database, embedder: Callable[[], Embedder], former: Former) -> None:
        self._database = database
        self._embedder = embedder
        self._former = former
        self._lexicons: OrderedDict[UUID, tuple[State, Lexicon]] = OrderedDict()
        self._made: dict[tuple[UUID, State], asyncio.Task[Lexicon]] = {}

    async def lexicon(self, account_id: UUID) -> Lexicon | None:
        """The words of the account's catalogs as they are now; None without a catalog."""
        async with self._database.transaction(account_id) as tx:
            found = await rows(tx, _STATE, {})
            state = tuple((row.id, row.title, bytes(row.revision), row.embedder) for row in found)
            known = self._lexicons.get(account_id)
            if known is not None and known[0] == state:
                self._lexicons.move_to_end(account_id)
                return known[1]
            if not state:
                return None
            made = self._made.get((account_id, state))
            held = {} if made else {row.id: bytes(row.facets) for row in await rows(tx, _FACETS, {})}
        # Who asks while it is made waits for it; one who goes away leaves it to the others.
        return await asyncio.shield(made or self._make(account_id, state, held))

    def _make(self, account_id: UUID, state: State, held: dict[UUID, bytes]) -> asyncio.Task[Lexicon]:
        key = (account_id, state)
        if key not in self._made:
            self._made[key] = asyncio.create_task(self._keep(account_id, state, held))
            self._made[key].add_done_callback(lambda _: self._made.pop(key, None))
        return self._made[key]

    async def _keep(self, account_id: UUID, state: State, held: dict[UUID, bytes]) -> Lexicon:
        """Makes the words of a state and keeps them in the place of those before."""
        lexicon = await asyncio.to_thread(_lexicon, state, held, self._embedder())
        self._lexicons[account_id] = (state, lexicon)
        while len(self._lexicons) > MOST_LEXICONS:
            self._lexicons.popitem(last=False)
        return lexicon

    async def wish(self, question: str, lexicon: Lexicon, right: Collection[str] = ()) -> Wish:
        """What a question asks for; words that the catalog doesn't know are looked up by their meaning."""
        wish = await asyncio.to_thread(understand, question, lexicon, right=right)
        if not wish.unknown:
            return wish
        known: dict[str, Meaning] = {}
        for word in wish.unknown[:MOST_UNKNOWN]:
            if not word.isalpha() or len(word) <= 2:
                continue
            if (meaning := lexicon.nearest(await self._vectors(word, lexicon))) is not None:
                known[word] = meaning
        if not known:
            return wish
        meant = await asyncio.to_thread(understand, question, lexicon, known, right)
        return msgspec.structs.replace(meant, guessed=wish.empty and not wish.about)

    async def choose(self, account_id: UUID, question: str, wish: Wish, lexicon: Lexicon) -> Chosen:
        """The products that fit a wish."""
        asked = await self._vectors(question, lexicon)
        async with self._database.transaction(account_id, at_one_moment=True) as tx:
            return await choose(tx, account_id, wish, lexicon, asked)

    async def cards(self, account_id: UUID, ids: list[UUID]) -> list[Card]:
        """Products by their ids."""
        async with self._database.transaction(account_id) as tx:
            return await read_cards(tx, ids)

    async def _vectors(self, text: str, lexicon: Lexicon) -> dict[int, Vector]:
        """The vectors of a text, each by one of the models that embedded the catalogs, as far as it is here and reads
        the text."""
        embedder, vectors = self._embedder(), {}
        for number in lexicon.models:
            model = embedder if number == embedder.number else await self._former.model(number)
            if model is not None and model.reads(text):
                vectors[number] = await model.query(text)
        return vectors


def _lexicon(state: State, held: dict[UUID, bytes], embedder: Embedder) -> Lexicon:
    """The words of some catalogs."""
    catalogs = [
        Learned(str(id_), title, msgspec.msgpack.decode(held[id_], type=Facets), model)
        for id_, title, _, model in state
        if id_ in held
    ]
    return Lexicon(catalogs, embedder.encoder.is_word)
