"""Days, months and countries, by which a page tells of several cases one by one."""

from functools import cache

from babel import Locale

from frontdesk.answers.support.bags import Terms, bag
from frontdesk.knowledge.search.analyze import fold


@cache
def names(code: str) -> frozenset[str]:
    """The words of their names in a language, folded."""
    locale = Locale.parse(code)
    dated = [name for form in (locale.days, locale.months) for name in form["format"]["wide"].values()]
    return frozenset(
        fold(word)
        for name in (*dated, *locale.territories.values())
        for word in name.split()
        if word[0].isalpha() and len(word) > 3
    )


@cache
def named_terms(language: str) -> Terms:
    """Their names as terms."""
    return bag(" ".join(names(language[:2].lower())), language)
