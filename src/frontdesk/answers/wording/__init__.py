"""The words of `phrases`, a file for each language in which Frontdesk speaks, found by its code."""

import pkgutil
from importlib import import_module

WORDING: dict[str, dict[str, str]] = {
    found.name: import_module(f"{__name__}.{found.name}").WORDS for found in pkgutil.iter_modules(__path__)
}
"""Language -> name of the phrase -> its words."""
