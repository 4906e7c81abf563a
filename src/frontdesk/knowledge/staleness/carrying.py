"""Words that carry an amount and say nothing of what it is of ("we ask", "you pay", "applies"), and words for one
matter ("we deliver", "the delivery"), per language. Pure."""

import re

_CARRYING = {
    "en": (
        r"adds?|added|we (?:also )?(?:ask(?: for)?|sell)|gets?|getting|receives?|received|gives?|due|once|one-?off|"
        r"flat|enjoys?|saves?|(?:our|a) use of|use of|using|applies|normally|it takes|you have|must|be|time"
    ),
    "de": (
        r"kostet|kosten|beträgt|betragen|berechne[nt]|berechnet wird|zahl(?:en|t)|erheben|erhebt|verlang(?:en|t)|"
        r"fällig|erhalten|erhält|bekomm(?:en|t)|gewähren|bieten|geben|sparen|spart|einmalig|dauer[nt]|dauert|zeit|"
        r"möglich|buchen|reservieren|nutzen|innerhalb|binnen|preis|gebühr|das|müssen|unsere[nmrs]?"
    ),
    "fr": (
        r"coûte(?:nt)?|pay(?:ez|ons|er)|paient?|facturons|facturée?s?|ajoutons|demandons|prend|prennent|dure(?:nt)?|"
        r"bénéficient|bénéficie|reçoivent|obtiennent|profitent|accordons|offrons|proposons|pouvez|peut|devez|doit|"
        r"réserver|réservez|prix|tarifs?|s['’]élève(?:nt)?|acceptée?s?|possible|sous|délai|disposez|d['’]une?|est de|"
        r"avons|possibles|ont|avez|il y a|nous"
    ),
    "es": (
        r"pag(?:a|an|ar|amos)|deben?|tener|cobra(?:n|mos)?|cuestan?|valen?|tardan?|duran?|tienen?|recibe[ns]?|"
        r"obtienen?|puede[ns]?|reservar|reserve|añadimos|precio|tarifa|aplicamos|usted(?:es)?|disponen?|plazo|"
        r"aceptan?|posibles?|hay|cada una|nuestr[oa]s?"
    ),
    "it": (
        r"pag(?:a|ano|are|ate)|deve|dovete|avere|costano|costa|dura(?:no)?|ricevono|hanno|ha|può|potete|prenotare|"
        r"addebitiamo|chiediamo|aggiungiamo|prezzo|tariffa|avete|entro|possibil[ei]|è"
    ),
    "pt": (
        r"pag(?:a|am|ar)|deve|ter|custam?|cobra(?:m|mos)?|demora(?:m)?|duram?|têm|tem|recebem?|pode[ms]?|reservar|"
        r"adicionamos|preço|tarifa|você|possível|é"
    ),
    "nl": (
        r"betaal(?:t|d)?|moet|betalen|kost(?:en)?|rekenen|vragen|duurt|duren|krijg(?:t|en)|ontvang(?:t|en)|kunt|kan|"
        r"boeken|reserveren|prijs|bedraagt|binnen|mogelijk|is|zijn|u"
    ),
}
_TO_BE_HAD = {
    "en": (
        r"\b(?:you|guests|customers|visitors|anyone) (?:can|may|could) (?:also |always )?(?:book|hire|rent|buy|"
        r"reserve)\b"
    ),
    "de": r"\b(?:mieten|kaufen|ausleihen|leihen)(?=[.!]?$)",
    "fr": r"\b(?:vous|on) (?:pouvez|peut) (?:aussi )?(?:réserver|louer|acheter)\b",
    "es": r"\b(?:se )?puede[ns]? (?:también )?(?:reservar|alquilar|comprar)\b",
    "it": r"\b(?:potete|si può|si possono|può) (?:anche )?(?:prenotare|noleggiare|affittare|comprare)\b",
    "pt": r"\b(?:você )?pode[ms]? (?:também )?(?:reservar|alugar|comprar)\b",
    "nl": r"\b(?:huren|kopen)(?=[.!]?$)",
}
_MATTERS = {
    "en": (
        (r"deliver(?:s|ed|y|ies)?", "delivery"),
        (r"admissions?|entrance|entry", "entry"),
        (r"we store|stored|storing|storage", "storage"),
        (r"late payments?|pay(?:ing)? late|paid late", "late"),
    ),
    "de": (
        (r"liefer(?:n|t|ung|zeit)|lieferungen", "Lieferung"),
        (
            r"rückgaben?|zurückgeben|zurückgegeben|zurücksenden|zurückgesendet|zurückschicken|zurückgeschickt",
            "Rückgabe",
        ),
        (r"reparier(?:en|t)|reparatur(?:en)?", "Reparatur"),
        (r"storn(?:ieren|iert|ierung(?:en)?)", "Stornierung"),
        (r"erstatt(?:en|et|ung(?:en)?)", "Erstattung"),
    ),
    "fr": (
        (r"livr(?:ons|er|ée?s?|aisons?)", "livraison"),
        (r"retours?|retourn(?:er|ez|ée?s?)|renvoyer|renvoyée?s?", "retour"),
        (r"rembours(?:ons|er|ée?s?|ements?)", "remboursement"),
        (r"annul(?:er|ez|ée?s?|ations?)", "annulation"),
        (r"répar(?:ons|er|ée?s?|ations?)", "réparation"),
    ),
    "es": (
        (r"entreg(?:amos|ar|an|as?)", "entrega"),
        (r"devol(?:ver|uciones|ución)|devuel\w+", "devolución"),
        (r"reembols(?:amos|ar|os?)", "reembolso"),
        (r"cancel(?:ar|ación|aciones)", "cancelación"),
        (r"repar(?:amos|ar|ación|aciones)", "reparación"),
    ),
    "it": (
        (r"consegn(?:iamo|are|a|e)", "consegna"),
        (r"resi|reso|restitu\w+", "reso"),
        (r"rimbors(?:iamo|are|[oi])", "rimborso"),
        (r"annull(?:are|amento|amenti)|cancell(?:are|azione|azioni)", "annullamento"),
    ),
    "pt": (
        (r"entreg(?:amos|ar|as?)", "entrega"),
        (r"devol(?:ver|ução|uções)", "devolução"),
        (r"reembols(?:amos|ar|os?)", "reembolso"),
        (r"cancel(?:ar|amentos?)", "cancelamento"),
    ),
    "nl": (
        (r"lever(?:en|ing(?:en)?|t|tijd)|bezorg(?:en|ing(?:en)?|t)", "levering"),
        (r"retour(?:neren|neert|en)?|terugsturen|terugbrengen", "retour"),
        (r"annuler(?:en|ing(?:en)?)", "annulering"),
    ),
}
_HIRED = {
    "en": r"rent(?:s|al|als|ing)?|hir(?:e|es|ing)(?: out)?",
    "de": r"miete[nt]?|vermieten|vermietung|verleih|verleihen|ausleihen|leihen",
    "fr": r"lou(?:er|ons|ez|e)|locations?(?: d['’e])?",
    "es": r"alquil(?:er|ar|amos|a)",
    "it": r"noleggi(?:o|are|amo)|affitt(?:o|are|iamo)",
    "pt": r"alug(?:uer|uel|ar|amos)",
    "nl": r"(?:ver)?hu(?:ur|ren|rt)",
}
_OBJECTS = (
    r"(?:(?:confidential|private|personal|old|vertrauliche|alte|confidentiels) )?(?:documents?|papers?|paperwork|"
    r"files|items?|things|goods|belongings|dokumente|unterlagen|akten|papiere?|gegenstände|waren|documents|papiers|"
    r"articles?|documentos|papeles|artículos|documenti|articoli|papéis|artigos|documenten|papieren|artikelen)"
)
"""What is done to such things is what is done, without them: "we shred documents", "shredding"."""
_DISCOUNT = (
    r"off|discounts?|reductions?|rebates?|cheaper|less|rabatte?|nachlass|ermäßigung|günstiger|réductions?|remises?|"
    r"rabais|descuentos?|rebajas?|sconto|sconti|riduzion[ei]|descontos?|korting"
)
_PERCENT = re.compile(
    rf"\d(?:[.,]\d+)?\s?(?:%|percent|per cent|prozent)\s(?:(?:de|di|in)\s)?(?:{_DISCOUNT})(?!\w)|"
    rf"\b(?:{_DISCOUNT})\s(?:of|von|"
    r"de|del|di|van)\s(?=\d+(?:[.,]\d+)?\s?(?:%|percent|prozent))|\bsaves?(?=\s\d+(?:[.,]\d+)?\s?(?:%|percent))",
    re.IGNORECASE,
)
_ANY_DISCOUNT = re.compile(rf"\b(?:{_DISCOUNT}|saves?|sparen|spart)(?!\w)", re.IGNORECASE)


def bare(text: str, language: str, *, hired: bool) -> str:
    """A text without the words that carry its amount; with one word for each matter that has two. Where a thing is had
    for a time, `hired`, that it is hired says no more."""
    if _PERCENT.search(text):
        text = f"{_ANY_DISCOUNT.sub(' ', text)} discount"
    text = _sub(_TO_BE_HAD.get(language, ""), text)
    for words, matter in _MATTERS.get(language, ()):
        text = re.sub(rf"(?<!\w)(?:{words})(?!\w)", matter, text, flags=re.IGNORECASE)
    if hired:
        text = _sub(rf"(?<!\w)(?:{_HIRED.get(language, '(?!)')})(?!\w)", text)
    return _sub(rf"(?<![\w-])(?:{_CARRYING.get(language, '(?!)')})(?![\w-])", text)


def without_objects(text: str) -> str:
    """A text without the things to which anything is done."""
    return _sub(rf"(?<![\w-])(?:{_OBJECTS})(?![\w-])", text)


def _sub(pattern: str, text: str) -> str:
    return re.sub(pattern, " ", text, flags=re.IGNORECASE) if pattern else text
