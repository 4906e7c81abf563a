"""The document and the page over HTTP; neither needs a token."""

from pathlib import Path
from typing import Any

import msgspec
from litestar import Response, get
from litestar.handlers import HTTPRouteHandler

from frontdesk.accounts.caller import Call
from frontdesk.api_docs.page import HOST, page
from frontdesk.foundation.http import API
from frontdesk.foundation.paging import base_address

_FOLDER = Path(__file__).parent
_POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
HEADERS = {"Content-Security-Policy": _POLICY, "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer"}


def routes(document: dict[str, Any]) -> list[HTTPRouteHandler]:
    """The routes that show a document."""
    as_json = msgspec.json.encode(document)
    as_page = page(document, openapi=f"{API}/openapi.json", assets=f"{API}/docs")
    style, script = ((_FOLDER / name).read_bytes() for name in ("docs.css", "docs.js"))

    @get("/openapi.json")
    async def openapi() -> Response[bytes]:
        """The API as an OpenAPI document."""
        return Response(as_json, media_type="application/json", headers={"Access-Control-Allow-Origin": "*"})

    @get("/docs")
    async def docs(request: Call) -> Response[bytes]:
        """The API as a page, with the address in its examples by which it was asked for."""
        shown = as_page.replace(HOST, base_address(request)).encode()
        return Response(shown, media_type="text/html", headers=HEADERS)

    @get("/docs/docs.css")
    async def docs_style() -> Response[bytes]:
        """The page's style."""
        return Response(style, media_type="text/css", headers=HEADERS)

    @get("/docs/docs.js")
    async def docs_script() -> Response[bytes]:
        """The page's script: copying, and finding an operation."""
        return Response(script, media_type="text/javascript", headers=HEADERS)

    return [openapi, docs, docs_style, docs_script]
