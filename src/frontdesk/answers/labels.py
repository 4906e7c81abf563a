"""What is told apart by a number: what stands of module 12 is no answer for module 3. Pure."""

import re

from frontdesk.knowledge.search.analyze import fold

_NOUNS = "|".join(
    noun
    for line in (
        "module room gate platform floor level chapter section step page zone line bus tram train flight model version",
        "size terminal hall building unit grade stage phase option exit pitch cabin locker bay dock lane form",
        "article rule part type series generation route tour course lesson table seat apartment flat house channel",
        "modul zimmer raum bahnsteig gleis etage stufe kapitel abschnitt schritt seite linie modell version halle",
        "habitacion puerta piso nivel capitulo pagina linea modelo talla sala chambre porte niveau chapitre",
    )
    for noun in line.split()
)
_LABEL = re.compile(rf"\b({_NOUNS})s?\s+(?:(?:number|nummer|numero|no|nr|n)\b\.?\s*)?[#°º]?\s*(\d{{1,5}}[a-z]?)\b")


def labels(text: str) -> set[tuple[str, str]]:
    """The things that are called by a noun and a number, (noun, number) each."""
    return {(match[1], match[2]) for match in _LABEL.finditer(fold(text))}


def of_another(question: str, text: str) -> bool:
    """Whether a text speaks of a thing that is called by another number than the one asked about, and not of that."""
    asked = labels(question)
    if not asked:
        return False
    told = labels(text)
    numbers = set(re.findall(r"\d+[a-z]?", fold(text)))
    return any(number not in numbers and any(noun == other for other, _ in told) for noun, number in asked)
