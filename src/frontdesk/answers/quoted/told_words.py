"""What asks for a fact, and what tells it in other words: a discount ("10% off"), a notice ("48 hours before")."""

import re
from typing import NamedTuple

from frontdesk.answers.alternatives import any_of


class Fact(NamedTuple):
    """A fact: what asks for it in a folded question, and what tells it in a folded sentence.

    With `of_time` a length of time tells it, which `told` must stand before or, with `behind`, right behind. `alone`
    when it may be asked of nothing: a minimum term is the contract's, and a notice that for something. With `subject`
    what it is asked of must stand before what tells it, with `case` some of it behind. `of_whom` where children are no
    people like all others. `kind` is that of a measure which must limit it.
    `done` where what is done may be told of other persons.
    """

    asks: re.Pattern[str]
    told: re.Pattern[str]
    alone: bool = True
    of_time: bool = False
    behind: bool = False
    subject: bool = False
    of_whom: bool = False
    case: bool = False
    kind: str = ""
    done: bool = False


UNIT = (
    r"(?:minutes?|hours?|days?|nights?|weeks?|months?|minuten|stunden?|tage?n?|wochen?|monate?n?|minutos?|horas?|dias?|"
    r"semanas?|mes(?:es)?|heures?|jours?|semaines?|mois|minuti|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|uur|dag(?:en)?|"
    r"we[ek]+en|maand(?:en)?)"
)
AHEAD = any_of(
    r"before|ahead|in advance|beforehand|prior|earlier|notice",
    "vorher|vor|im voraus|zuvor|davor|vorab|fruher",
    "antes|de antelacion|de anticipacion|de preaviso|con antelacion|avant|a l'avance|d'avance|de preavis",
    "prima|di anticipo|di preavviso|in anticipo|de antecedencia|com antecedencia|van tevoren|vooraf|voor|ervoor|eerder",
)
_NOTICE = any_of(
    r"notice(?: period)?|\w*kundigungsfrist|stornierungsfrist|vorlauf|preaviso|preavis|preavviso|opzegtermijn"
)
_ASKS_NOTICE = any_of(
    rf"(?:how much|what|how many {UNIT}'?)(?: of)? notice|notice period",
    r"how (?:far|long|much|early|late|soon)(?: \w+)? (?:ahead|in advance|before(?:hand)?|prior|earlier)",
    r"how (?:early|late|far ahead) (?=(?:do|does|can|could|should|must|will|would|may|is|are|am)\b)",
    rf"how many {UNIT} (?:ahead|in advance|before(?:hand)?|prior)",
    r"(?:by|until|till) when (?=(?:do|does|can|could|should|must|may|is|are)\b)",
    rf"(?:wie (?:lange|viel\w*|fruh|weit|kurzfristig)(?: {UNIT})?(?: (?:zuvor|vorher|vorab|davor|im voraus))?"
    r"(?= .{0,120}\b(?:vorher|vorab|davor|im voraus|zuvor)\b)|wie (?:fruh|kurzfristig)|bis wann|bis zu wann)",
    r"(?:con )?(?:cuant[oa]s?|que) (?:tiempo )?(?:\w+ )?(?:de )?(?:antes|antelacion|anticipacion|preaviso)|hasta "
    r"cuando",
    r"combien de (?:temps|jours|d'heures|heures) (?:a l'avance|avant)|jusqu'a quand|quel(?:le)? (?:est le )?preavis",
    r"(?:con )?quant[oi] (?:tempo |giorni |ore )?(?:prima|anticipo|preavviso)|fino a quando",
    r"(?:com )?quant[ao]s? (?:tempo |dias |horas )?(?:de )?(?:antes|antecedencia)|ate quando",
    r"hoe (?:lang|veel|ver|vroeg|laat)(?: \w+)? (?:van tevoren|vooraf|ervoor)|tot wanneer|hoe vroeg",
)
_FIGURE_AHEAD = (
    r"(?:^|[,;] |\b(?:and|but|so|und|y|et|e|en) )(?:can|could|may|must|should|do|is it|am i|are we|kann|darf|muss|"
    r"konnen|"
    r"puedo|podemos|se puede|puis-je|peut-on|est-ce que je peux|posso|si puo|kan|mag|moet)\b"
    rf"[^?]{{0,120}}?\b(?P<figure>(?:\d+|an?|one|two|three|einen?|zwei|una?|une|dos|deux|due|um|een) {UNIT}'? "
    rf"(?:{AHEAD}))"
)
_DISCOUNT = any_of(
    "discounts?|discounted|reductions?|concessions?|concessionary|money off|cheaper|deals?|rabatte?|ermassigung(?:en)?|"
    "ermassigt\\w*|nachlass|vergunstigung(?:en)?|gunstiger",
    r"reduced (?:rates?|prices?|fees?)|special (?:rates?|prices?|offers?)|\w+rabatte?|descuentos?|rebajas?|"
    r"reducciones|reduccion|remises?|tarifs? reduits?|sconti|sconto|riduzion[ei]|prezz[oi] ridott[oi]|descontos?|"
    r"korting(?:en)?|\w+korting",
)
_OFF = any_of(
    r"\d ?(?:%|per ?cent|prozent|por ciento|pour ?cent|per ?cento|procent)[^.;]{0,25}?\b(?:off|discount|less|cheaper|"
    r"reduction|rabatt|nachlass|ermassigung|gunstiger|weniger|descuento|menos|reduction|remise|moins|sconto|meno|"
    r"desconto|korting|goedkoper)",
    r"\d(?: (?:euros?|pounds?|dollars?))? off|half[- ]price|pay (?:only )?half|less than (?:others|adults)",
    _DISCOUNT,
)
_LASTS = any_of(
    r"lasts?|takes?|runs?(?: for)?|goes on|dauer[tn]|geht|dura[n]?|tarda[n]?|dure(?:nt)?|dura(?:no)?|demora[m]?|"
    r"duur[t]|"
    r"duren"
)
_TERM = any_of(
    r"minimum (?:contract |membership |rental |hire |subscription )?(?:terms?|contract|period|commitment|duration|"
    r"length|"
    r"tie-?in|lock-?in|membership)|contract (?:length|term|duration|period)|length of (?:the|a|your|my) contract",
    r"mindest(?:vertrags|miet)?(?:laufzeit|dauer)|vertragslaufzeit|vertragsdauer|laufzeit",
    r"(?:permanencia|duracion|contrato|plazo|periodo) minim[oa]|permanencia|duracion del contrato",
    r"(?:duree|engagement|periode) minim\w+|duree (?:du contrat|d'engagement|minimale)|engagement",
    r"durata (?:minima|del contratto)|vincolo|duracao (?:minima|do contrato)|fidelizacao",
    r"(?:minimale|minimum) ?(?:looptijd|duur|contractduur|huurperiode)|contractduur|looptijd",
)
_BINDS = any_of(
    r"contracts?|memberships?|agreements?|subscriptions?|commit\w*|tied|bound|locked|rentals?|hire|leases?|"
    r"vertrag\w*|vertrage|mitgliedschaft\w*|laufzeit|abo\w*|gebunden|contratos?|permanencia|suscripcion\w*|contrats?|"
    r"engagement|abonnements?|contratt[oi]|abbonament[oi]|fidelizacao|contract(?:en)?|abonnement|lidmaatschap|looptijd"
)
_MAY = any_of(
    r"allowed|permitted|welcome|forbidden|prohibited|banned|not accepted|accepted|(?:can|may|must) (?:not )?(?:come|"
    r"stay)",
    r"erlaubt|gestattet|willkommen|zugelassen|verboten|untersagt|(?:durfen|darf|konnen|kann)\b[^.;]{0,30}?"
    r"\b(?:mit|rein|mitkommen|mitgebracht|mitgenommen|mitbringen|hinein|kommen)",
    r"admit\w+|permit\w+|prohib\w+|bienvenid\w+|acept\w+|autoris\w+|admis\w*|interdit\w*|bienvenu\w*|accept\w+|"
    r"accept\w+|"
    r"ammess\w+|vietat\w+|benvenut\w+|permess\w+|accett\w+|proibid\w+|bem-vind\w+|aceit\w+",
    r"toegestaan|welkom|verboden|toegelaten|(?:mogen|mag)\b[^.;]{0,30}?\b(?:mee|binnen|komen)",
)
_ASKS_MAY = any_of(
    r"allowed|permitted|(?:(?:can|may|could) (?:i|we) (?:bring|take)|(?<=^)(?:are|is)(?=[\w ']* welcome$))",
    r"erlaubt|gestattet|willkommen|zugelassen|darf ich|durfen wir|kann ich|konnen wir|mitbringen|mitnehmen|durfen|darf",
    r"permitid[oa]s?|bienvenid[oa]s?|se (?:admiten?|permiten?|aceptan?)|puedo (?:llevar|traer)|admiten|permiten",
    r"autorises?|admis(?:es)?|acceptes?|permis(?:es)?|bienvenus?|puis-je (?:amener|apporter|emmener)",
    r"ammess[oiae]|permess[oiae]|benvenut[oiae]|accettat[oiae]|posso portare|permitid[oa]s?|posso (?:levar|trazer)",
    r"toegestaan|welkom|toegelaten|mag ik|mogen|mag|meenemen|meebrengen|mee",
)
_ASKS_TAKEN = any_of(
    r"(?:do|will|would) (?:you|they|u) (?:also )?(?:take|accept)|(?:can|may|could) (?:i|we|you|one) (?:also )?pay|"
    r"is it possible to pay",
    r"(?:nehmen|akzeptieren) sie|(?:nehmt|akzeptiert) ihr|(?:kann|konnen|darf) (?:ich|man|wir)(?= .{0,120}\bzahlen\b)",
    r"(?:aceptan|aceptais|admiten)|(?:puedo|podemos|se puede) pagar|(?:acceptez|prenez)-vous|"
    r"(?:puis-je|peut-on|je peux) (?:payer|regler)|accettate|prendete|(?:posso|si puo) pagare|aceitam|posso pagar|"
    r"(?:accepteren|nemen) jullie|(?:accepteert|neemt) u|(?:kan|mag) ik(?= .{0,120}\bbetalen\b)",
)
_TAKEN = any_of(
    r"pay|pays|payable|paid|paying|payments?|accept\w*|takes?|taken|\w*zahl\w*|akzept\w+|nehmen|angenommen|"
    r"pag\w{1,6}|acept\w+|admit\w+|pai\w{2,5}|payer|regl\w+|prenons|accett\w+|prendiamo|aceit\w+|betaal\w*|"
    r"betal\w+|nemen"
)
_ASKS_CONTACT = any_of(
    r"contact (?:you|details|information|info|us)|(?:get|be|keep) in (?:touch|contact)(?: with you)?|"
    r"get (?:a )?hold of (?:you|someone|somebody)|(?:reach|speak to|talk to) (?:you|someone|somebody)",
    r"kontaktdaten|kontaktieren|(?:erreiche|erreichen|erreicht) (?:ich|man|wir) (?:sie|euch|jemanden)|kontakt "
    r"aufnehmen",
    r"contactar(?:les|los|con ustedes|os)?|ponerme en contacto|(?:vous|les) (?:contacter|joindre)|coordonnees|"
    r"contattarvi|"
    r"contatti|contatarvi|contactar-vos|entrar em contato|contactgegevens|(?:jullie|u) bereiken|contact opnemen",
)
_REACHED = r"\w@[\w-]+\.\w|(?:\+|\b0)\d(?:[ ()/-]{0,2}\d){6,13}(?!\d)"


def words(of: str) -> re.Pattern[str]:
    """A pattern of whole words."""
    return re.compile(rf"\b(?:{of})(?![\w-])")


FACTS = (
    Fact(re.compile(rf"\b(?:{_ASKS_NOTICE})|{_FIGURE_AHEAD}"), words(AHEAD), alone=False, of_time=True, behind=True),
    Fact(re.compile(rf"\b(?:{_ASKS_NOTICE})|{_FIGURE_AHEAD}"), words(_NOTICE), alone=False, of_time=True),
    Fact(words(_DISCOUNT), re.compile(rf"(?:(?<=\d)|\b|(?=\d))(?:{_OFF})(?!\w)"), of_whom=True),
    Fact(
        words(
            r"how long(?= *$)|how long (?:is|are|does|do|will|would)|wie lange(?= *$)|"
            r"wie lange (?:ist|sind|dauer[tn]|geht|gehen)|cuanto (?:tiempo )?"
            r"(?:dura[n]?|tarda[n]?)|combien de temps (?:dure(?:nt)?|prend)|quanto (?:tempo )?dura(?:no|m)?|"
            r"hoe lang (?:duurt|duren|is|zijn)"
        ),
        words(_LASTS),
        alone=False,
        of_time=True,
        subject=True,
    ),
    Fact(words(_TERM), words(_BINDS), of_time=True),
    Fact(words(_ASKS_MAY), words(_MAY), alone=False, subject=True),
    Fact(words(_ASKS_CONTACT), re.compile(_REACHED)),
    Fact(words(_ASKS_TAKEN), words(_TAKEN), alone=False),
)
"""A notice is told by what is counted back, or by its name."""
IDLE = {
    "en": (
        "long last take run how much many give get have need want offer do make please any kind sort time early late "
        "ahead "
        "advance notice reach contact touch speak talk call ring phone somebody someone son daughter child children "
        "kid "
        "kids boy girl old olds year age people person minimum day hour week month bring welcome allow allowed also "
        "still "
        "usually exactly really currently anyone start begin join come due"
    ),
    "de": (
        "lange dauern dauert geben brauchen bekommen haben wollen gibt bitte art zeit fruh spat vorher voraus vorab "
        "sohn "
        "tochter kind kinder alt jahr alter leute person mindestens tag stunde woche monat mitbringen mitnehmen durfen "
        "darf konnen kann erlaubt gestattet willkommen erreichen anrufen kontakt jemand anfangen beginnen"
    ),
    "es": (
        "dar tener necesitar necesito querer tiempo antes antelacion hijo hija nino ninos edad ano anos persona "
        "personas "
        "minimo minima dia hora semana mes llevar traer permitido contactar llamar alguien hay hacer empezar"
    ),
    "fr": (
        "donner avoir besoin vouloir temps avant avance fils fille enfant enfants age an ans personne personnes "
        "minimum "
        "minimal jour heure semaine mois apporter amener autorise faut-il doit-on peut-on puis-je joindre appeler "
        "contacter quelqu'un commencer"
    ),
    "it": (
        "dare avere bisogno volere tempo prima anticipo figlio figlia bambino bambini eta anno anni persona persone "
        "minimo "
        "minima giorno ora settimana mese portare permesso contattare chiamare qualcuno iniziare"
    ),
    "pt": (
        "dar ter preciso querer tempo antes antecedencia filho filha crianca criancas idade ano anos pessoa pessoas "
        "minimo "
        "minima dia hora semana mes levar trazer permitido contactar ligar alguem comecar"
    ),
    "nl": (
        "geven hebben nodig willen tijd vooraf tevoren zoon dochter kind kinderen leeftijd jaar oud persoon personen "
        "minimaal minimum dag uur week maand meenemen meebrengen mogen mag toegestaan bereiken bellen iemand beginnen"
    ),
}
"""Words that say nothing of what a fact is asked of."""
CHILDREN = (
    "son daughter child children kid kids boy girl sohn tochter kind kinder hijo hija nino ninos fils fille enfant "
    "enfants figlio figlia bambino bambini filho filha crianca criancas zoon dochter kinderen"
)
"""Of these words those that name whom a fact is asked of."""
