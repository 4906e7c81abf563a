"""An operation as a command line that can be pasted into a shell."""

import json
import re
import shlex
from typing import Any

from frontdesk.api_docs.examples import LABEL, UUID

_NAMED = {"label": LABEL, "number": "3"}

UPLOAD = "multipart/form-data"


def curl(base: str, path: str, method: str, operation: dict[str, Any]) -> str:
    """The command that tries an operation with its first example."""
    url = base + re.sub(r"\{(\w+)\}", lambda name: _NAMED.get(name[1], UUID), path)
    content = operation.get("requestBody", {}).get("content", {})
    by_itself = "post" if content else "get"
    lines = [" ".join(["curl", *(["-X", method.upper()] if method != by_itself else []), shlex.quote(url)])]
    if operation["security"]:
        lines.append('-H "Authorization: Token $FRONTDESK_TOKEN"')
    if "text/event-stream" in operation["responses"].get("200", {}).get("content", {}):
        lines[0] = lines[0].replace("curl", "curl -N", 1)
    if "application/json" in content:
        body = next(iter(content["application/json"].get("examples", {"": {"value": {}}}).values()))["value"]
        lines += ["-H 'Content-Type: application/json'", f"-d {shlex.quote(json.dumps(body, ensure_ascii=False))}"]
    return " \\\n  ".join(lines)


def curl_upload(base: str, path: str, method: str) -> str:
    """The command that uploads a file."""
    url = base + path.replace("{uuid}", UUID)
    return f'curl -X {method.upper()} {url} \\\n  -H "Authorization: Token $FRONTDESK_TOKEN" \\\n  -F file=@prices.pdf'
