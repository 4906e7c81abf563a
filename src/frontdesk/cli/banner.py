"""What a start says: where the server is, how to sign in, what to do next, and what is not as it should be."""

import http.client
import json
import sys
import time
import urllib.error
import urllib.request
from typing import Any
from urllib.parse import urlsplit

from rich.markup import escape

from frontdesk.cli.output import me, out, print_json
from frontdesk.foundation.settings import Settings

_LOOK_SECONDS = 3.0
"""How long a model endpoint may take to say which models it has."""


def address_of(config: Settings) -> str:
    """Where a browser on this machine finds the server."""
    host = "127.0.0.1" if config.host in ("0.0.0.0", "::") else config.host  # noqa: S104
    return f"http://{f'[{host}]' if ':' in host else host}:{config.port}"


def announce(config: Settings, began: float, welcome: dict[str, Any], as_json: bool) -> None:
    """Waits until the server answers, then says where it is and what to do next."""
    address = address_of(config)
    while not _answers(f"{address}/readyz"):
        time.sleep(0.05)
    seconds = time.perf_counter() - began
    guesses = welcome.pop("guesses", False)
    if as_json:
        told = {"address": address, "seconds": round(seconds, 2), "data": str(config.data_dir), **welcome}
        print_json(told | {"notes": notes(config, guesses=guesses)})
        sys.stdout.flush()
        return
    folder = config.data_dir
    where = "your database" if config.database_url else folder if folder.is_absolute() else f"./{folder}"
    lines = [
        "",
        f"  [bold]Frontdesk is running.[/bold]          (started in {seconds:.1f} s, data in {escape(str(where))})",
        "",
        f"  Open      {address}/api/v1/docs      the API, with examples to copy",
        *_sign_in(welcome),
        "  Stop      Ctrl C. Your data stays.",
        "",
    ]
    out.print("\n".join(lines), soft_wrap=True)
    for note in notes(config, guesses=guesses):
        out.print(f"  Note      {escape(note)}\n", soft_wrap=True)


def _sign_in(welcome: dict[str, Any]) -> list[str]:
    if "username" in welcome:
        password = welcome["password"]
        shown = f"{escape(password)}      <- shown once, keep it" if password else "the password you set"
        return [f"  Sign in   {escape(welcome['username'])}   /   {shown}", "", *_next()]
    sources, waiting = welcome["sources"], welcome["waiting"]
    told = f"{sources} source{'' if sources == 1 else 's'}, {waiting} {'person' if waiting == 1 else 'people'} waiting"
    return ["", f"  Welcome back. {told}.", "", *(_next() if not sources else [])]


def _next() -> list[str]:
    here = escape(me())
    return [
        "  Next      In another terminal:",
        f"            {here} ingest FOLDER         brings your pages in",
        f"            {here} demo                  or an example company's",
        f'            {here} ask "a question"      and asks them',
        "",
    ]


def notes(config: Settings, *, guesses: bool) -> list[str]:
    """What works otherwise than one would think, and the way out; `guesses`: an assistant is in general mode."""
    if config.llm_url:
        troubles = (_model_trouble(*endpoint) for endpoint in config.llm_endpoints())
        return [trouble for trouble in troubles if trouble]
    if not guesses:
        return []
    return [
        "An assistant is in general mode, and there is no model but the small built-in one, which makes things up. "
        "Set FRONTDESK_LLM_URL and FRONTDESK_LLM_MODEL."
    ]


def _model_trouble(url: str, model: str, key: str) -> str | None:
    """What keeps the model endpoint from answering, asked by its list of models; None where nothing is known to."""
    where = urlsplit(url).netloc.rpartition("@")[2]
    headers = {"Authorization": f"Bearer {key}"} if key else {}
    request = urllib.request.Request(f"{url.rstrip('/')}/models", headers=headers)  # noqa: S310 - http, see settings
    until = "Until it does, answers are quoted from your sources."
    try:
        with urllib.request.urlopen(request, timeout=_LOOK_SECONDS) as reply:  # noqa: S310
            known = [str(one["id"]) for one in json.load(reply)["data"]]
    except urllib.error.HTTPError as error:
        # Some endpoints list no models; only a refusal tells something.
        refused = error.code in (401, 403)
        return f"The model at {where} refused FRONTDESK_LLM_KEY. {until}" if refused else None
    except OSError as error:
        cause = getattr(error, "reason", error)
        reason = getattr(cause, "strerror", None) or cause
        return f"The model at {where} isn't answering ({reason}). {until}"
    except (ValueError, KeyError, TypeError, http.client.HTTPException):
        return None
    if known and model not in known:
        named = f'has no model "{model}"' if model else "needs a name in FRONTDESK_LLM_MODEL"
        return f"The endpoint at {where} {named}. It has: {', '.join(known[:5])}."
    return None


def _answers(url: str) -> bool:
    try:
        with urllib.request.urlopen(url, timeout=2) as reply:  # noqa: S310 - our own address
            return bool(reply.status == 200)
    except OSError:
        return False
