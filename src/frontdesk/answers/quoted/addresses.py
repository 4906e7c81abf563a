"""Which of the addresses that passages tell are the company's, and which of these a question names. Pure."""

import re
from collections.abc import Sequence

import msgspec

from frontdesk.answers.quoted.each_place import Told
from frontdesk.knowledge.search.analyze import content_terms, fold, terms
from frontdesk.knowledge.search.asking_where import asked_place
from frontdesk.knowledge.search.vague import is_vague
from frontdesk.knowledge.search.wanted import ADDRESS, asked_facts, told_facts
from frontdesk.knowledge.search.whose_place import Whose, each_whose, neighbours_in

_OWN_PAGE = re.compile(
    r"\b(?:contact\w*|visit\w*|find us|getting here|directions|locations?|address\w*|about us|our \w+|stores?|"
    r"shops?|branches|offices?|imprint|impressum|kontakt\w*|anfahrt|adresse\w*|standorte?|filialen?|uber uns|"
    r"contacto|ubicacion|donde estamos|direccion|coordonnees|nous trouver|mentions legales|acces|contatti|"
    r"dove siamo|sede|contato|contactos|onde estamos|morada|bereikbaarheid|vestiging\w*|over ons|dojazd|o nas|"
    r"yhteystiedot|kontakta|hitta)\b|контакт|адрес|联系|聯絡|地址|アクセス|会社概要|お問い合わせ"
)
"""What a page is called on which a company says where it is: other pages have the addresses of others, as that of
the authority to which one may complain."""
_HOW_TO_COME = re.compile(
    r"\bhow (?:do|can|could)\b|\bdirections\b|\bkomm(?:e|en|t)\b|\bcomo\b|\bcomment\b|\bcome (?:vi|arrivo)\b|"
    r"\bhvordan\b|\bhur\b|как|怎"
)
FEW_PAGES = 3
"""Of so few passages none is spoken of often."""


class Address(msgspec.Struct, frozen=True):
    """An address: the place of its passage, and of its sentence there; -1 where it goes over several of them."""

    place: int
    sentence: int
    whose: Whose
    said: frozenset[str]


def is_own_page(title: str, heading: str) -> bool:
    """Whether a page is called so that what it tells of places is of the company's."""
    return _OWN_PAGE.search(fold(f"{title} > {heading}")) is not None


def asks_how_to_come(asking: str) -> bool:
    """Whether words that ask for an address ask for the way there, which may begin at places of others."""
    return _HOW_TO_COME.search(asking) is not None


def asks_of_company(asking: str) -> bool:
    """Whether words that ask for an address mean the company's, and no other place's ("the recycling centre")."""
    place = asked_place(asking)
    return place is None or place.yours or place.any_trade


def addresses_of(passages: Sequence[Told], language: str) -> list[Address]:
    """The addresses that passages tell, each with whose it is.

    A hospital is called so on its own pages: of the neighbours that a passage names, one that is in its title, or that
    most of the passages speak of, is none. On a page of the company's own an address is its where nothing says else,
    and where there is no other.
    """
    kinds = [neighbours_in(passage.text) for passage in passages]
    often = {
        kind
        for kind in frozenset[str]().union(*kinds)
        if len(passages) >= FEW_PAGES and 2 * sum(kind in each for each in kinds) > len(passages)
    }
    told = [found for n, p in enumerate(passages) for found in _addresses_in(n, p, frozenset(often), language)]
    if any(each.whose != "others" for each in told):
        return told
    mine = {n for n, p in enumerate(passages) if is_own_page(p.title, p.heading)}
    return [msgspec.structs.replace(each, whose="unsaid") if each.place in mine else each for each in told]


def _addresses_in(place: int, passage: Told, own: frozenset[str], language: str) -> list[Address]:
    if ADDRESS not in told_facts(passage.text):
        return []
    own_page = is_own_page(passage.title, passage.heading)
    own |= neighbours_in(passage.title)
    whose = each_whose(passage.text, passage.sentences, passage.name, own, own_page=own_page)
    if own_page:
        whose = ["ours" if each == "unsaid" else each for each in whose]
    said = [passage.text[start:end] for start, end in passage.sentences]
    found = [
        Address(place, n, whose[n], frozenset(terms(f"{passage.name} {text}", language)))
        for n, text in enumerate(said)
        if ADDRESS in told_facts(text)
    ]
    left = "\n".join(text for n, text in enumerate(said) if whose[n] != "others")
    if found or ADDRESS not in told_facts(left):
        return found or [Address(place, -1, "others", frozenset())]
    mine: Whose = "ours" if "ours" in whose else "unsaid"
    return [Address(place, -1, mine, frozenset(terms(f"{passage.name} {left}", language)))]


def meant(question: str, addresses: Sequence[Address], language: str) -> tuple[list[Address], frozenset[str]]:
    """The addresses of the company that a question asks for, and the terms by which it names one of several.

    Those of which it says that they are its own come before others; a named town or branch keeps its own.
    """
    mine = [address for address in addresses if address.whose != "others"]
    place = asked_place(asked_facts(question).get(ADDRESS, ""))
    noun = {*terms(place.noun, language)} if place is not None else set()
    asked = {term for term in content_terms(question, language) if not is_vague(term, language)} - noun
    everywhere = frozenset.intersection(*(a.said for a in mine)) if len(mine) > 1 else frozenset[str]()
    hits = [len((asked & address.said) - everywhere) for address in mine]
    if (most := max(hits, default=0)) > 0:
        mine = [address for address, hit in zip(mine, hits, strict=True) if hit == most]
        named = frozenset(asked).intersection(frozenset[str]().union(*(address.said for address in mine)))
    else:
        named = frozenset()
    return [address for address in mine if address.whose == "ours"] or mine, named
