"""What asks for a sum of money beside "how much" and "price": "Wie hoch ist die Kaution?", "quel est le montant"."""

from frontdesk.knowledge.search.payments import SUMS

_THE = r"(?:[\w']+ ){0,3}(?:[ld]')?"
"""Articles and other small words before what has the sum."""
ASKS_SUM = (
    # "How high is the ceiling?" asks for no money.
    rf"\b(?:how (?:high|big|large) (?:is|are)|wie (?:hoch|gross|teuer) (?:ist|sind|ware)|hoe hoog (?:is|zijn)|"
    rf"(?:de|a) (?:cuanto|combien|quanto) (?:es|son|est|sont|e|sono)|was ist|cual es|"
    rf"quel(?:le)? est|qual'? ?e'?) (?={_THE}{SUMS}\b)|"
    rf"\b(?:wie ?viel|hoeveel)(?: (?:ist|betragt|kostet|bedraagt|is|zahle?n?|muss|moet|betaal|betalen))? "
    rf"(?={_THE}{SUMS}\b)|\b(?:cuanto|quanto) (?:es|son|e'?|sono|pago|se paga|si paga) (?={_THE}{SUMS}\b)|"
    r"\b(?:wie viel|wieviel) (?:betragt|zahlt|zahle|bezahle)\b|\ba (?:cuanto|quanto) (?:ascienden?|ammonta(?:no)?)\b|"
    r"\ba combien s'elevent?\b|\bhow much in\b|"
    rf"\bhow much of an? (?={_THE}{SUMS}\b)|\bhoeveel (?:bedraagt|bedragen|betaal)\b|"
    # An amount may be one of luggage, and a "valor" that of an experience.
    r"\b(?:montant|importe|importo|bedrag) (?:de|of|van|der|des|del|della|da|do)\b|"
    rf"\b(?:valor|amount|hohe) (?:de|of|der|des|del|da|do) (?={_THE}{SUMS}\b)"
)
"""No groups in it: what is found are the words that ask, without what has the sum."""
