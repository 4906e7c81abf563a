"""Whether a translation says what the original says, as far as that can be told without knowing what it means.

Figures, addresses, markers, names that no language changes, the number of sentences, denials and promises. In doubt it
doesn't, and the original is shown.
"""

import re
from collections import Counter

from frontdesk.answers.facts import MARKER, links
from frontdesk.answers.general.promises import promises, speaks_for_company
from frontdesk.answers.translation.begins_and_ends import begin_and_end_alike
from frontdesk.answers.translation.calendar_names import same_names
from frontdesk.answers.translation.closings_kept import keeps_closings
from frontdesk.answers.translation.currencies import same_currencies
from frontdesk.answers.translation.denials import denied_alike, plain
from frontdesk.answers.translation.figures import same_figures
from frontdesk.answers.translation.lengths import of_like_length
from frontdesk.answers.translation.modals_kept import keeps_duties
from frontdesk.answers.translation.names_kept import keeps_names
from frontdesk.answers.translation.places_kept import keeps_place
from frontdesk.answers.translation.rates_kept import keeps_rates
from frontdesk.answers.translation.turned import keeps_free, keeps_words, turns

_END = re.compile(
    r"(?<![.!?…。！？।؟۔։។။])[.!?…。！？।؟۔։។။]++[\"'”’»)\]*_]*+(?:\s*\[\d+\])*(?=\s|$|(?<=[。！？\]]))|\n+"
)
"""Where a sentence may end; some of these are abbreviations."""
_UNENDED = frozenset(["th", "lo"])
"""Languages that end a sentence with nothing but a blank, if that."""
_ABBREVIATED = re.compile(
    r"(?:\b(?:[^\W\d_]{1,2}|\d+|inkl|exkl|zzgl|mwst|ust|bzw|evtl|usw|etc|max|min|tel|abt|incl|excl|approx|bspw|vgl|ggf|str|sra|"
    r"dra|prof|dott|sig|dhr|mevr|mrs|ext|ave?|avda|apt|tlf|resp|pln|np|itd|tzn|ung|mvh|dvs|osv|kap|mon|tue|wed|thu|fri|sat|sun))\.$",
    re.IGNORECASE,
)
_NAME = re.compile(r"\b[A-Z]\w*?[a-z]{2}[A-Z]\w*\b(?<!Innen)")
"""A capital within the word: PayPal, WooCommerce."""
_LONGEST_ABBREVIATION = 12
_MOST_TIMES = 6
"""A translation is no longer than so many times its original: a Chinese sign is about four letters."""
_MOST_MORE = 100
"""Characters that it may have beside them: of two words more is made sooner."""


def is_faithful(text: str, language: str, other: str, other_language: str) -> bool:
    """Whether `other` may stand for `text`, each in its language (two letters)."""
    return (
        len(other) <= _MOST_TIMES * len(text) + _MOST_MORE
        and keeps_facts(text, language, other, other_language)
        and all(name.casefold() in other.casefold() for name in _NAME.findall(text))
        and (not _UNENDED.isdisjoint((language, other_language)) or _same_count(text, other))
        and _same_sense(text, language, other, other_language)
    )


def keeps_facts(text: str, language: str, other: str, other_language: str) -> bool:
    """Whether two texts hold the same figures, addresses and markers."""
    return (
        same_figures(text, language, other, other_language)
        and links(text) == links(other)
        and Counter(MARKER.findall(text)) == Counter(MARKER.findall(other))
    )


def _sentences(text: str) -> list[str]:
    """The text in pieces, cut wherever a sentence may end."""
    pieces, begin = [], 0
    for end in _END.finditer(text):
        pieces.append(text[begin : end.end()].strip())
        begin = end.end()
    pieces.append(text[begin:].strip())
    return [piece for piece in pieces if re.search(r"\w", MARKER.sub("", piece))]


def _surely(sentences: list[str]) -> list[str]:
    """Sentences with what an abbreviation may have cut off joined again; none begins with a small letter."""
    whole: list[list[str]] = []
    for sentence in sentences:
        if whole and (_ABBREVIATED.search(whole[-1][-1][-_LONGEST_ABBREVIATION:]) or sentence[0].islower()):
            whole[-1].append(sentence)
        else:
            whole.append([sentence])
    return [" ".join(pieces) for pieces in whole]


def _same_count(text: str, other: str) -> bool:
    """Whether two texts may have as many sentences: abbreviations leave some room."""
    most, other_most = _sentences(text), _sentences(other)
    return len(_surely(most)) <= len(other_most) and len(_surely(other_most)) <= len(most)


def _same_sense(text: str, language: str, other: str, other_language: str) -> bool:
    """Whether no sentence changes its figures, gains or loses a denial or gains a promise; as one, where the sentences
    have no order.
    """
    ours, theirs = _surely(_sentences(text)), _surely(_sentences(other))
    pairs = list(zip(ours, theirs, strict=True)) if len(ours) == len(theirs) else [(text, other)]
    return all(_agree(one, language, its, other_language) for one, its in pairs)


def _agree(one: str, language: str, other: str, other_language: str) -> bool:
    if not same_figures(one, language, other, other_language):
        return False
    if not denied_alike(one, language, other, other_language) or not _keeps_words(one, language, other, other_language):
        return False
    if promises(other, from_pages=True) and not promises(one, from_pages=True):
        return False
    return not promises(other) or promises(one) or speaks_for_company(one)


def _keeps_words(one: str, language: str, other: str, other_language: str) -> bool:
    """Whether two sentences name the same and turn on the same words, as far as the words are known."""
    ours, theirs = plain(one), plain(other)
    return (
        same_currencies(one, language, other, other_language)
        and same_names(one, language, other, other_language)
        and keeps_names(one, language, other, other_language)
        and keeps_place(one, language, other, other_language)
        and begin_and_end_alike(ours, language, theirs, other_language)
        and keeps_rates(ours, language, theirs, other_language)
        and not turns(ours, language, theirs, other_language)
        and keeps_words(ours, language, theirs, other_language)
        and keeps_duties(ours, language, theirs, other_language)
        and keeps_closings(ours, language, theirs, other_language)
        and keeps_free(one, language, other, other_language)
        and of_like_length(one, language, other, other_language)
    )
