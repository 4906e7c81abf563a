"""Personal data in free text: found, hidden behind placeholders for those who need not see it, and shown again."""

import re
from collections.abc import Callable

_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+")
_IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{2,4}){3,8}\b")
_CARD = re.compile(r"(?<![\d.,])\d(?:[ -]?\d){12,18}(?![\d]|[.,]\d)")
# Nine digits at least, so that prices, dates and most order numbers stay readable; fewer only behind a "+".
_PHONE = re.compile(r"(?<![\w.,])(?:\+\d(?:[ ()./-]{0,2}\d){6,14}|0\d(?:[ ()./-]{0,2}\d){7,13})(?![\w]|[.,]\d)")
_PLACEHOLDER = re.compile(r"<(?:e-mail|iban|card|phone)-\d+>")
_LONGEST_PLACEHOLDER = 20


class Veil:
    """Hides personal data of one conversation, the same address always behind the same placeholder."""

    def __init__(self) -> None:
        self._placeholders: dict[str, str] = {}

    def hide(self, text: str) -> str:
        """The text with e-mail addresses, IBANs, card and phone numbers replaced."""
        for kind, pattern, counts in _KINDS:
            text = pattern.sub(lambda m, k=kind, c=counts: self._hidden(k, m[0]) if c(m[0]) else m[0], text)  # type: ignore[misc]
        return text

    def hide_again(self, text: str) -> str:
        """The text with what was hidden before hidden again, and nothing else."""
        for original, placeholder in self._placeholders.items():
            text = text.replace(original, placeholder)
        return text

    def show(self, text: str) -> str:
        """The text with what was hidden in its place again."""
        originals = {placeholder: original for original, placeholder in self._placeholders.items()}
        return _PLACEHOLDER.sub(lambda m: originals.get(m[0], m[0]), text)

    def split(self, text: str) -> tuple[str, str]:
        """What holds no half placeholder at its end, and the rest."""
        opened = text.rfind("<", max(0, len(text) - _LONGEST_PLACEHOLDER))
        return (text, "") if opened < 0 or ">" in text[opened:] else (text[:opened], text[opened:])

    def _hidden(self, kind: str, original: str) -> str:
        return self._placeholders.setdefault(original, f"<{kind}-{len(self._placeholders) + 1}>")


def redacted(text: str) -> str:
    """The text without personal data, for a log line."""
    return Veil().hide(text)


def _is_card(text: str) -> bool:
    """The Luhn check digit (ISO/IEC 7812-1)."""
    digits = [int(char) for char in text if char.isdigit()]
    doubled = sum(sum(divmod(2 * digit, 10)) for digit in digits[-2::-2])
    return (sum(digits[-1::-2]) + doubled) % 10 == 0


def _is_iban(text: str) -> bool:
    """The remainder by 97 (ISO 13616)."""
    bare = text.replace(" ", "")
    if not 15 <= len(bare) <= 34:
        return False
    return int("".join(str(int(char, 36)) for char in bare[4:] + bare[:4])) % 97 == 1


def _always(_: str) -> bool:
    return True


_KINDS: tuple[tuple[str, re.Pattern[str], Callable[[str], bool]], ...] = (
    ("e-mail", _EMAIL, _always),
    ("iban", _IBAN, _is_iban),
    ("card", _CARD, _is_card),
    ("phone", _PHONE, _always),
)
