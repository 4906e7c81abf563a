"""Where the company is: a question for its address is answered only by what has one, and by its own page first."""

import re
from collections.abc import Sequence

from frontdesk.knowledge.search.analyze import content_terms, fold
from frontdesk.knowledge.search.find import Found
from frontdesk.knowledge.search.vague import is_vague
from frontdesk.knowledge.search.wanted import ADDRESS, asked_facts, told_facts
from frontdesk.knowledge.search.words import language_of

_OWN_PAGE = re.compile(
    r"\b(?:contact\w*|visit\w*|find us|getting here|directions|locations?|address\w*|about us|our \w+|stores?|"
    r"shops?|branches|offices?|imprint|impressum|kontakt\w*|anfahrt|adresse\w*|standorte?|filialen?|uber uns|"
    r"contacto|ubicacion|donde estamos|direccion|coordonnees|nous trouver|mentions legales|acces|contatti|"
    r"dove siamo|sede|contato|contactos|onde estamos|morada|bereikbaarheid|vestiging\w*|over ons|dojazd|o nas|"
    r"yhteystiedot|kontakta|hitta)\b|контакт|адрес|联系|聯絡|地址|アクセス|会社概要|お問い合わせ"
)
"""What a page is called on which a company says where it is: other pages have the addresses of others, as that of
the authority to which one may complain."""


def told_where(query: str, found: Sequence[Found]) -> tuple[list[Found], bool]:
    """The passages that may answer, and whether they are addresses that the question asks for and for nothing more.

    All of them where the question is for no address, or where none has one.
    """
    words = asked_facts(query).get(ADDRESS)
    telling = [passage for passage in found if ADDRESS in told_facts(passage.text)] if words is not None else []
    if words is None or not telling:
        return list(found), False
    own = [p for p in telling if p.question or _OWN_PAGE.search(fold(f"{p.title} > {p.heading}"))]
    language = language_of(query)
    asking = set(content_terms(words, language))
    rest = [term for term in content_terms(query, language) if term not in asking and not is_vague(term, language)]
    return own or telling, not rest
