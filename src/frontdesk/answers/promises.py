"""Whether a sentence promises an act, or claims to have done one: what a model must not say when nobody does it.

Words are compared without accents and case. What a customer may do ("you can call us"), what the company does for
everyone ("we ship on Mondays") and what the model does by writing ("I'll explain") are no promises.
"""

import re

from frontdesk.knowledge.search.analyze import fold

_ACTS = (
    r"(?:pass|forward|call|phone|ring|contact|reach out|get back|come back|e-?mail|write (?:to )?you|"
    r"message you|send|"
    r"text you|arrange|schedule|book|reserve|order|cancel|refund|reimburse|credit|process|check (?:on|with|your|the|"
    r"this|that|it|if|whether)|look into|investigate|notify|inform (?:the|our|my|your|them)|let (?:the|our|my|them|"
    r"you know)|alert|escalate|follow up|make sure|ensure|see to it|take care of|update your|change your|fix|resolve|"
    r"ship|replace|transfer|connect you|put you through|hand (?:this|you|it)|raise|open a|file a|log (?:a|this|your)|"
    r"create a|submit|register your|record your|add you|remove you|reset|unlock|activate|deactivate|upgrade your|"
    r"delete your|extend|waive|apply (?:a|the|this)|give you a (?:call|refund|discount)|have (?:someone|"
    r"somebody|a|an|the|"
    r"our|my)\b.{0,30}\b(?:call|contact|reach|get|write|e-?mail|look|check))"
)
_DONE = (
    r"(?:passed|forwarded|called|contacted|reached out|e-?mailed|sent|arranged|scheduled|booked|reserved|"
    r"ordered|placed|"
    r"cancel+ed|refunded|reimbursed|credited|processed|checked|looked (?:into|up|at your)|investigated|"
    r"notified|informed|"
    r"alerted|escalated|followed up|updated|changed|fixed|resolved|shipped|dispatched|replaced|"
    r"transferred|raised|opened|"
    r"filed|logged|created|submitted|registered|recorded|added|removed|reset|unlocked|activated|deactivated|upgraded|"
    r"deleted|extended|waived|applied|confirmed with|spoken (?:to|with)|asked (?:the|our|my|a)|verified|issued|"
    r"initiated|started (?:a|the|your)|made a note|noted (?:your|this|that|it)|let (?:the|our|my|them))"
)
_PEOPLE = (
    r"(?:(?:our|my|the|your|a|an|one of (?:our|my)|someone (?:from|in|on) (?:our|the|my))\s+(?:\w+\s+){0,2}"
    r"(?:team|colleagues?|agents?|representatives?|specialists?|experts?|managers?|advis[oe]rs?|support|"
    r"staff|members?|"
    r"technicians?|departments?|people|person|human)|someone|somebody|they|support)"
)
_SOFTLY = (
    r"(?:(?:now|just|also|then|personally|gladly|happily|immediately|shortly|soon|already|right away|"
    r"be (?:sure|happy|glad)"
    r" to|go ahead and|try to|quickly|definitely|certainly)\s+)*"
)
_THINGS = (
    r"your\s+(?:\w+\s+){0,2}(?:order|refund|ticket|request|message|question|complaint|account|booking|reservation|"
    r"subscription|address|payment|password|parcel|package|return|case|details|inquiry|enquiry|feedback|"
    r"appointment|plan)"
)
_AGENT = rf"(?:i\s?(?:'ll|will|shall|'m going to|am going to|'m gonna)|let me)\s+{_SOFTLY}{_ACTS}"
_CLAIM = (
    rf"\b(?:i\s?(?:'ve| have|'d| had)|i)\s+{_SOFTLY}{_DONE}\b"
    rf"|\b{_THINGS}\s+(?:has|have|is|was|'s)\s+(?:now |just |already |successfully )*(?:been\s+)?{_DONE}\b"
    rf"|\bi(?:'m| am)\s+{_SOFTLY}(?:passing|forwarding|sending|cancel+ing|refunding|processing|escalating|transferring|"
    r"connecting you|notifying|checking (?:your|with|on|this|that|it)|looking into|contacting|booking|updating your|"
    r"creating|opening|raising)\b"
    r"|\b(?:consider it done|(?:it|that|this)(?:'s| is| has been) (?:all )?(?:done|taken care of|sorted|"
    r"arranged)(?=[.!]|$))\b"
    r"|\brest assured\b|\bleave (?:it|this|that) (?:to|with) (?:me|us)\b|\byou have my word\b"
)
_TOGETHER = (
    rf"\b(?:we\s?(?:'ll|will|shall|'re going to|are going to)|{_PEOPLE}\s+(?:will|'ll|shall|is going to|are going to))"
    rf"\s+{_SOFTLY}(?:{_ACTS}|be (?:in touch|with you|contacting|calling|reaching|getting back)|"
    r"handle (?:this|it|your)|"
    r"review (?:this|it|your)|respond|reply|answer you|assist you|help you)"
    rf"|\bwe(?:'ve| have)\s+{_SOFTLY}{_DONE}\b"
    r"|\byou(?:'ll| will| should) (?:soon |shortly )?(?:receive|get|hear|be (?:contacted|called|e-?mailed|notified|"
    r"refunded|reimbursed|connected|transferred))\b.{0,40}\b(?:from us|from me|from (?:our|the|a|an)\b|shortly|soon|"
    r"today|tomorrow|within|by (?:our|the|a|phone|e-?mail)|back|in the next|call|confirmation)"
    r"|\byou(?:'ll| will) (?:soon |shortly )?be (?:contacted|called|e-?mailed|notified|refunded|reimbursed)\b"
)
_OTHER_AGENT = (
    r"\bich (?:werde|habe|leite|gebe|sende|schicke|storniere|kummere mich|melde mich|prufe das|buche|"
    r"erstatte|veranlasse|"
    r"verbinde|informiere)\b(?!.{0,30}\b(?:erklaren|erlautern|beschreiben|nicht|keine?)\b)"
    r"|\bihre? (?:bestellung|anfrage|erstattung|adresse|buchung|beschwerde|ticket)\w* (?:wurde|ist|habe ich)\b.{0,40}"
    r"\b(?:storniert|weitergeleitet|erstattet|geandert|bearbeitet|bestellt|gebucht|erstellt|veranlasst)\b"
    r"|\b(?:voy a|le) (?:enviar|pasar|llamar|reembolsar|cancelar|contactar|avisar|transferir|comprobar|reenviar)\b"
    r"|\bhe (?:enviado|pasado|cancelado|reembolsado|comprobado|contactado|avisado|verificado|reenviado|"
    r"creado|tramitado)\b"
    r"|\b(?:enviare|pasare|llamare|cancelare|reembolsare|avisare|contactare|transmitire)\b"
    r"|\bsu (?:pedido|reembolso|solicitud|reserva|cuenta|queja) (?:ha sido|fue)\b"
    r"|\bje (?:vais|vous) (?:transmettre|transmets|envoyer|envoie|appeler|rappelle|rembourser|rembourse|"
    r"annuler|contacter|"
    r"transferer|transfere|verifier|faire suivre|prevenir|mettre en relation)\b"
    r"|\bj'ai (?:transmis|envoye|annule|rembourse|verifie|contacte|prevenu|commande|cree|reserve|signale|transfere)\b"
    r"|\bvotre (?:commande|demande|remboursement|compte|reservation|reclamation) a ete\b"
    r"|\bho (?:inviato|inoltrato|annullato|rimborsato|verificato|contattato|avvisato|creato|ordinato|prenotato)\b"
    r"|\b(?:inviero|inoltrero|chiamero|annullero|rimborsero|avvisero|verifichero|contattero)\b"
    r"|\b(?:vou|irei) (?:enviar|encaminhar|ligar|cancelar|reembolsar|verificar|contactar|avisar|passar|transferir)\b"
    r"|\b(?:enviei|encaminhei|cancelei|reembolsei|verifiquei|contactei|avisei|criei)\b"
    r"|\bik (?:zal|ga|heb|stuur|geef|annuleer|bel)\b.{0,60}\b(?:door(?:sturen|gestuurd|gegeven|geven)?|bellen|gebeld|"
    r"geannuleerd|annuleren|terugbetaald|terugbetalen|contact opnemen|gecontroleerd|controleren|gestuurd|sturen|u)\b"
)
_OTHER_TOGETHER = (
    r"\b(?:wir|unser team|ein (?:mitarbeiter|kollege|mensch)|eine? kolleg(?:e|in)|jemand) (?:werden|wird|"
    r"melden|meldet|"
    r"rufen|ruft|kontaktieren|kontaktiert|haben (?:ihre?|das))\b(?!.{0,30}\bnicht\b)"
    r"|\b(?:nos pondremos en contacto|le (?:llamaremos|escribiremos|avisaremos|contactaremos|enviaremos|"
    r"reembolsaremos)|"
    r"(?:un agente|alguien|nuestro equipo|un companero) (?:le |se |lo |la )?(?:llamara|contactara|pondra|"
    r"escribira|respondera))\b"
    r"|\b(?:nous (?:vous|allons vous) (?:contacter(?:ons)?|rappeler(?:ons)?|rembourser(?:ons)?|recontacter(?:ons)?|"
    r"enverrons|ecrirons|tiendrons)|(?:un (?:conseiller|agent|collegue)|quelqu'un|notre equipe|une personne) (?:va )?"
    r"(?:vous )?(?:contacter|rappeler|repondra|contactera|rappellera|recontactera|ecrira))\b"
    r"|\b(?:la (?:contatteremo|chiameremo|ricontatteremo|rimborseremo)|(?:un operatore|qualcuno|il nostro team) la "
    r"(?:contattera|chiamera|ricontattera))\b"
    r"|\b(?:entraremos em contato|entraremos em contacto|ligaremos|(?:um atendente|alguem|"
    r"nossa equipe) (?:vai|ira|entrara))\b"
    r"|\b(?:we (?:zullen|nemen)|(?:een medewerker|iemand|ons team) (?:zal|neemt|belt)) .{0,40}\b(?:contact|bellen|u|"
    r"terugbellen|mailen)\b"
)
_NO_PROMISE = re.compile(
    r"\b(?:i|we)\s?(?:'ll|will|shall|can|can't|cannot|could)?\s?(?:not|never|n't|be unable|am unable|"
    r"are unable)\b|\bwon't\b|"
    r"\bhaven't\b|\bhave not\b|\bif you\b.{0,40}\b(?:i|we)(?:'ll| will) (?:help|explain|show|try)|"
    r"\bich kann\b.{0,60}\bnicht\b|"
    r"\b(?:let me|i'll|i will) (?:explain|know|show|tell|help|walk|summari[sz]e|list|describe|"
    r"give you (?:a|an|the|some) "
    r"(?:overview|example|summary|idea|list|steps?))\b"
)
_BY_THE_AGENT = re.compile(rf"\b{_AGENT}|{_CLAIM}|{_OTHER_AGENT}")
_BY_ANYONE = re.compile(rf"{_TOGETHER}|{_OTHER_TOGETHER}")

_FOR_THE_COMPANY = re.compile(
    r"\b(?:we|we're|we've|our|ours|wir|unser\w*|nosotros|nuestr[oa]s?|ofrecemos|tenemos|nous|notre|nos|noi|nostr[oaie]|"
    r"offriamo|nosso|nossa|oferecemos|wij|onze|ons)\b"
)


def speaks_for_company(sentence: str) -> bool:
    """Whether a sentence speaks in the company's name ("Yes, we do"), of which the model itself knows nothing."""
    return _FOR_THE_COMPANY.search(fold(sentence)) is not None


def promises(sentence: str, *, from_pages: bool = False) -> bool:
    """Whether a sentence promises an act or claims one. `from_pages`: a passage of the company says the same.

    Then "we will refund you" is the company's own word, and only what the writer itself claims to do is a promise.
    """
    plain = re.sub(r"\s+", " ", fold(sentence).replace("’", "'")).strip()
    if _NO_PROMISE.search(plain) and not re.search(rf"\b(?:{_AGENT}|{_CLAIM})", _NO_PROMISE.sub(" ", plain)):
        return False
    return bool(_BY_THE_AGENT.search(plain) or (not from_pages and _BY_ANYONE.search(plain)))
