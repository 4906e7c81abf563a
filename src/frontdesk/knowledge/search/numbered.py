"""What is called by a number ("room 12"), and what a number counts ("12 people"), as `fold` writes them."""

_PLACES = (
    "room gate platform line bus tram train flight terminal hall building seat table apartment flat house exit bay",
    "dock lane pitch cabin locker route channel zimmer raum bahnsteig gleis linie halle habitacion puerta linea",
    "sala chambre porte",
)
_OTHERS = (
    "module floor level chapter section step page zone model version size unit grade stage phase option form",
    "article rule part type series generation tour course lesson",
    "modul etage stufe kapitel abschnitt schritt seite modell",
    "piso nivel capitulo pagina modelo talla niveau chapitre",
)
TOLD_APART = frozenset(noun for line in _PLACES for noun in line.split())
"""What is no more or less than another by its number: "from platform 4" says nothing of platform 7."""
NUMBERED = TOLD_APART | {noun for line in _OTHERS for noun in line.split()}
"""What things are called before their number."""
COUNTED = tuple(
    word
    for line in (
        "times more people persons person adults adult children child kids kid guests guest players seniors students",
        "toddlers babies infants teenagers seats beds tickets pieces pcs am pm mal personen leute erwachsene kinder",
        "gaste uhr personas adultos ninos personnes adultes enfants persone adulti bambini ospiti volte notti notte",
        "posti pessoas criancas vezes noites noite volwassenen kinderen keer nachten uren osoby osob dni noce nocy",
        "personer vuxna voksne dagar dager dage natter netter",
    )
    for word in line.split()
)
"""What a number counts, beside the units of measures."""
