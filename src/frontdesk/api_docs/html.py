"""HTML by nested calls: text is escaped wherever it enters, so nothing has to remember to."""

from html import escape


class Html(str):
    """Markup that is safe as it is."""

    __slots__ = ()


_VOID = ("link", "meta", "input", "br")


def tag(name: str, /, *children: str, **attributes: str | bool) -> Html:
    """An element. Text among the children is escaped; a trailing underscore frees an attribute of a Python word."""
    said = "".join(
        f" {key.rstrip('_').replace('_', '-')}" + ("" if value is True else f'="{escape(str(value))}"')
        for key, value in attributes.items()
        if value is not False
    )
    return Html(f"<{name}{said}>" + ("" if name in _VOID else f"{joined(*children)}</{name}>"))


def joined(*children: str) -> Html:
    """Children one after the other."""
    return Html("".join(child if isinstance(child, Html) else escape(child, quote=False) for child in children))


def with_code(text: str) -> Html:
    """Text in which what stands between backticks is code."""
    parts = text.split("`")
    return joined(*(tag("code", part) if i % 2 else part for i, part in enumerate(parts)))
