"""The words in which a company sets its terms: what they are of, what is said of them, and to whom."""

import re

from frontdesk.answers.alternatives import any_of

TERM = any_of(
    "prices?|price list|rates?|fees?|charges?|surcharges?|costs?|deposits?|rents?|rentals?|hire|discounts?",
    "(?:special )?offers?|mileage|closing times?|sales?|promotions?|deals?|vouchers?|coupons?",
    "(?:discount|promo|voucher|coupon|access|door|gate|alarm|wifi) codes?|passwords?|notice(?: periods?)?",
    "cancellations?|refunds?|refund periods?|returns?|return periods?|exchanges?|warrant(?:y|ies)|guarantees?",
    "(?:minimum|maximum|shortest|longest) (?:stay|term|rental|period|order|hire|contract|booking|notice|lease|"
    "rental period|age)s?",
    "contracts?|agreements?|tenanc(?:y|ies)|subscriptions?|memberships?|payments?|invoices?|bills?|bookings?",
    "reservations?|deliver(?:y|ies)|shipping|shipments?|collections?|pick-?ups?|dispatch|orders?|access",
    "access hours|gates?|entrances?|parking|insurances?|insurance cover|cover|polic(?:y|ies)|check-?in|check-?out",
    "opening hours?|opening times|customer service|hotlines?|preise?|preisliste|tarife?|gebuhr(?:en)?",
    r"\w*gebuhr(?:en)?|kosten|kaution(?:en)?|mieten?|\w*mieten?|rabatte?|angebote?|aktion(?:en)?|gutscheine?",
    "gutscheincodes?|rabattcodes?|kundigungsfrist(?:en)?|kundigung(?:en)?|stornierung(?:en)?",
    r"ruckerstattung(?:en)?|ruckgaben?|umtausch|garantien?|gewahrleistung|mindest(?:miet|vertrags|bestell)\w*",
    "mindestlaufzeit|vertrage?|vertrags|zahlung(?:en)?|buchung(?:en)?|reservierung(?:en)?|lieferung(?:en)?",
    "lieferzeit|versand|abholung|zugang|zutritt|tor|parkplatze?|versicherung(?:en)?|offnungszeiten|mitgliedschaft",
    "abo|abonnement|ruckgabefrist|lieferkosten|versandkosten|precios?|tarifas?|cuotas?|fianzas?|depositos?",
    r"alquiler(?:es)?|descuentos?|ofertas?|promocion(?:es)?|cupon(?:es)?|codigo(?: de \w+)?|preavisos?",
    "cancelacion(?:es)?|reembolsos?|devolucion(?:es)?|garantias?|estancia minima|contratos?|pagos?|reservas?",
    r"entregas?|envios?|recogidas?|acceso|puerta|aparcamiento|seguros?|horarios?|plazo(?: de \w+)?|suscripcion",
    "prix|tarifs?|frais|cautions?|depots? de garantie|loyers?|locations?|remises?|reductions?|offres?|soldes",
    r"bons?|code (?:promo|de \w+)|preavis|annulations?|remboursements?|retours?|garanties?|duree minimale?",
    "contrats?|paiements?|livraisons?|retraits?|acces|portail|assurances?|horaires?|abonnements?|adhesion",
    "prezz[oi]|tariff[ae]|cauzion[ei]|deposit[oi]|affitt[oi]|noleggi?o?|scont[oi]|offert[ae]|promozion[ei]",
    r"buon[oi]|codice \w+|preavvis[oi]|disdett[ae]|cancellazion[ei]|rimbors[oi]|resi|garanzi[ae]|durata minima",
    "contratt[oi]|pagament[oi]|prenotazion[ei]|consegn[ae]|spedizion[ei]|ritir[oi]|accesso|cancello|parcheggio",
    "assicurazion[ei]|orari[o]?|precos?|taxas?|caucao|aluguel|aluguer|descontos?|promocao|promocoes|aviso previo",
    "cancelamentos?|devolucoes|estadia minima|pagamentos?|entrega|envio|acesso|portao|estacionamento|seguro|prijs",
    "prijzen|tarief|tarieven|borg|waarborg|huur|huurprijs|korting(?:en)?|aanbieding(?:en)?|actie|kortingscode",
    r"opzegtermijn|annulering(?:en)?|terugbetaling(?:en)?|retour|garantie|minimale \w+|contract(?:en)?",
    "betaling(?:en)?|reservering(?:en)?|levering(?:en)?|bezorging|toegang|poort|verzekering(?:en)?|openingstijden",
)
"""What a company sets for its customers."""
SET = re.compile(
    r"(?:\b|^)"
    + any_of(
        r"free(?! (?:of|from)\b(?! charge))|included|required|needed|necessary|refund(?:ed|able)|"
        r"non-refundable|waived",
        "reduced|halved|doubled|accepted|allowed|permitted|possible|valid|mandatory|optional|charged|due|payable",
        "available|unlimited|cancelled|forbidden|offered|granted|given|taken|asked|heated|cheaper|lower|guaranteed",
        "immediate|instant|flexible|at any time|any time|anytime|24/7|round the clock|at once|on the spot|kostenlos",
        "gratis|frei|inbegriffen|notig|erforderlich|moglich|erstattet|erlassen|reduziert|gesenkt|akzeptiert|erlaubt",
        "gultig|fallig|jederzeit|rund um die uhr|sofort|halbiert|verlangt|erhoben|unbegrenzt|gratuit[oaes]*",
        r"incluid[oa]s?|necesari[oa]s?|obligatori[oa]s?|reembols\w+|reducid[oa]s?|aceptad[oa]s?|permitid[oa]s?",
        "posibles?|necesita|exige|validos?|valida|en cualquier momento|de inmediato|compris[e]?|inclus[e]?",
        r"obligatoires?|rembours\w+|reduit[es]?|accept[es]+|autorisee?s?|possibles?|valables?|a tout moment",
        r"immediat\w*|demandee?s?|exigee?s?|offert[es]?|inclus[oaie]|necessari[oa]|obbligatori[oa]|rimborsat[oaie]",
        "ridott[oaie]|accettat[oaie]|permess[oaie]|possibil[ei]|valid[oaie]|in qualsiasi momento|necessari[oa]s?",
        "obrigatori[oa]s?|aceit[oae]s?|possive(?:l|is)|a qualquer momento|inbegrepen|nodig|verplicht|terugbetaald",
        "verlaagd|geaccepteerd|toegestaan|mogelijk|geldig|altijd",
    )
    + r"(?:\b|$)"
)
"""What is said of a term when it is set."""
WHOM = re.compile(
    r"\b(?:every|all|each|any|new|existing|loyal|regular|returning) (?:\w+ )?(?:customers?|clients?|members?|"
    r"tenants?|guests?|students?|"
    r"visitors?|buyers?) (?:gets?|receives?|pays?|saves?|can (?:claim|get)|earns?)\b|"
    r"\b(?:alle|jeder?|neue?|neu)(?: \w+)? ?(?:kunden?|kundinnen|mitglieder|gaste|studenten) (?:bekomm|erhalt|"
    r"zahl|spar)\w*|"
    r"\b(?:todos los|los nuevos) (?:clientes|socios|estudiantes) (?:reciben|obtienen|pagan|tienen)|"
    r"\b(?:tous les|les nouveaux) (?:clients|membres|etudiants) (?:recoivent|obtiennent|paient|beneficient)|"
    r"\b(?:tutti i|i nuovi) clienti (?:ricevono|pagano|ottengono)|\b(?:todos os|os novos) clientes (?:recebem|pagam)|"
    r"\b(?:alle|nieuwe) klanten (?:krijgen|betalen|ontvangen)|"
    r"\beverything (?:is|costs) (?:now )?(?:free|half|reduced|discounted|on sale)|\balles ist (?:kostenlos|"
    r"gratis|reduziert)|"
    r"\b(?:pays?|only pays?) (?:only |just )?half\b|\bzahlen (?:nur )?(?:die halfte|weniger|nichts)\b|"
    r"\bpaient (?:la )?moitie\b|"
    r"\bpagan (?:solo )?la mitad\b|\bpagano (?:solo )?la meta\b|\bpagam (?:so )?metade\b|"
    r"\bbetalen (?:maar )?de helft\b|"
    r"\b(?:drivers?|customers?|guests?|renters?|tenants?|hirers?|members?) (?:must|has to|have to|"
    r"need to) be (?:at least )?\d|"
    r"\b(?:todo es gratis|tout est gratuit|tutto e gratis|tudo e gratis|alles is gratis)\b"
)
"""Says what customers get and pay."""
YOU_MAY = re.compile(
    r"^(?:[-*•\d.) ]+)?(?:yes, |sure, )?(?:you|customers|tenants|members|guests) (?:can|may|only need to|"
    r"just need to|only have to|do not have to|don't have to|will) "
    r"(?:always |also |now |only |just )?(?:cancel|pay|return|exchange|book|reserve|terminate|give|extend|"
    r"upgrade|leave|rent|hire|move out)\b"
    r".*\b(?:any ?time|free|without|by (?:cheque|check|card|cash|invoice|paypal|bitcoin|transfer)|in cash|"
    r"within|until|up to|notice|"
    r"24|penalty|on (?:sun|mon|tues|wednes|thurs|fri|satur)days?)\b|"
    r"^(?:sie konnen|du kannst) (?:[^.;]{0,60} )?(?:jederzeit|kostenlos|fristlos|"
    r"ohne)\b[^.;]{0,80}\b(?:kundigen|stornieren|"
    r"zuruckgeben|umtauschen|bezahlen|buchen)|"
    r"^(?:puede|puedes) (?:cancelar|pagar|devolver|cambiar|reservar)\b.*\b(?:gratis|sin|cualquier|hasta|"
    r"efectivo|cheque)\b|"
    r"^vous pouvez (?:annuler|payer|retourner|echanger|reserver|resilier)\b.*\b(?:gratuit\w*|sans|tout moment|"
    r"jusqu|especes|cheque)\b"
)
"""Says what customers may do, and on what terms."""
ANYWHERE = re.compile(
    r"(?:passwords?|notices?|access|entrances?|gates?|covers?|orders?|collections?|exchanges?|returns?|payments?|bills?|charges?|"
    r"rates?|dispatch|shipments?|polic(?:y|ies)|sales?|check-?in|check-?out|passwort|zugang|zutritt|tor|versand|"
    r"zahlung(?:en)?|acceso|puerta|pagos?|entregas?|envios?|acces|portail|paiements?|retours?|retraits?|resi|accesso|"
    r"cancello|pagament[oi]|consegn[ae]|ritir[oi]|acesso|portao|pagamentos?|entrega|envio|toegang|poort|retour|"
    r"betaling(?:en)?|levering(?:en)?|codice \w+|codigo(?: de \w+)?)"
)
"""Terms whose words name other things, too: a password of any account, the gate of a transistor."""
OF_OTHER_THINGS = re.compile(
    r"(?:interest|heart|birth|death|growth|inflation|tax|frame|bit|sampl\w+|refresh|error|success|crime|unemployment|"
    r"pulse|breathing|metabolic|flow|burn|base|failure|clock|data|transfer|exchange|discount|mortgage) rates? "
    r"(?!.*(?:\d|[£€$]))"
    r"|(?:access|return|exchange|order|cover|gate|entrance|password|delivery|policy|collection|rate|charge|bill) "
    r"(?:tokens?|points?|values?|keys?|boards?|levels?|rights|lists?|layers?|control|functions?|statements?|address(?:es)?|"
    r"characters?|types?|nodes?|ports?|servers?|files?|protocols?|valves?|oxide|voltages?|managers?|hash(?:es)?|crops?|"
    r"letters?|songs?|versions?|carriers?|density|makers?|interface|drives?|plates?|halls?)\b"
)
"""Things of which a term is a part of the name: "the heart rate", "the access token"."""
