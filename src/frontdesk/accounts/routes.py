"""Signing in over HTTP."""

import msgspec
from litestar import post

from frontdesk.accounts.caller import Call
from frontdesk.accounts.sign_in import Credentials, SignIn
from frontdesk.foundation.bodies import decode, form
from frontdesk.foundation.errors import Malformed
from frontdesk.foundation.http import client_address, read_body, refuse_declared
from frontdesk.foundation.settings import Settings


class TokenShape(msgspec.Struct):
    """A fresh token: the only time it is shown."""

    token: str


@post("/auth/api-token", status_code=200, needs=None, takes=Credentials, as_form=True)
async def api_token(request: Call, sign_in: SignIn, settings: Settings) -> TokenShape:
    """A token for a name and a password, sent as JSON or as a form."""
    credentials = await _credentials(request, settings.max_json_bytes)
    return TokenShape(await sign_in.token(credentials, client_address(request)))


async def _credentials(request: Call, most_bytes: int) -> Credentials:
    content_type = request.headers.get("content-type", "")
    if content_type.startswith(("application/x-www-form-urlencoded", "multipart/form-data")):
        refuse_declared(request, most_bytes)
        try:
            values = dict(await request.form())
        except Exception:  # The form parsers raise what they like on a body that is none.
            raise Malformed("The form can't be read.") from None
        return form(Credentials, {k: v for k, v in values.items() if isinstance(v, str)})
    return decode(Credentials, await read_body(request, most_bytes), content_type, most_bytes)


routes = [api_token]
