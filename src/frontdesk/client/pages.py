"""Lists, page after page."""

from typing import Any, TypeVar
from urllib.parse import parse_qsl, urlsplit

import msgspec

from frontdesk.client.effects import Item, Items
from frontdesk.client.link import Call, Link, decoded

T = TypeVar("T")

PAGE = 100


class _Page(msgspec.Struct):
    results: list[Any]
    next: str | None = None


def pages(link: Link, shape: type[T], path: str, **filters: Any) -> Items[T]:
    """Everything in a list, newest first, a page of 100 at a time and only as far as it is read.

    Of a page's `next` only the query counts: the token goes to no other address, whatever a proxy makes of it.
    """
    params: dict[str, Any] = {"limit": PAGE, **filters}
    while True:
        page = decoded((yield from link.exchange(Call(method="GET", path=path, params=params))), _Page)
        for one in page.results:
            yield Item(msgspec.convert(one, shape))
        if page.next is None:
            return
        params = dict(parse_qsl(urlsplit(page.next).query, keep_blank_values=True))
