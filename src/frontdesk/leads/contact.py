"""Whether a text says something, and whether an e-mail address or a phone number could reach someone."""

import re

import phonenumbers
from email_validator import EmailNotValidError, validate_email

_DIGITS = re.compile(r"[\d\s().+/-]+")


def filled(text: str | None) -> str | None:
    """The text as it is, or None where it is blank."""
    return text if text and text.strip() else None


def is_email(text: str) -> bool:
    """Whether this is an e-mail address; its domain is not looked up."""
    try:
        validate_email(text.strip(), check_deliverability=False)
    except EmailNotValidError:
        return False
    return True


def is_phone(text: str) -> bool:
    """Whether this is a possible phone number: with a country's code, or 5 to 20 digits as written at home."""
    if len(text) > 60:
        return False
    if text.strip().startswith("+"):
        try:
            return phonenumbers.is_possible_number(phonenumbers.parse(text))
        except phonenumbers.NumberParseException:
            return False
    return _DIGITS.fullmatch(text) is not None and 5 <= sum(c.isdigit() for c in text) <= 20
