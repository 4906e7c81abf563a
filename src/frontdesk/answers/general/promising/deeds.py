"""Claims that something of the visitor's stands done ("Your lesson is booked"), and who else knows of it by now.

What is STATED tells of one visitor whatever the pages say: they tell how lessons are booked, and none tells of this
one's. What is said FREELY may be a rule where a page has it. How far both are claims is seen from what stands around
them: `is_opening` says that nothing leads up to one, `ENDS` what may follow one that is STATED, and RULE what makes a
rule of it.
"""

import re

from frontdesk.answers.alternatives import any_of
from frontdesk.answers.general.promising.reach import PAUSE
from frontdesk.knowledge.search.late_pattern import LatePattern

_LEADS = any_of(
    "when|whenever|once|if|whether|that|until|after|before|as|wenn|sobald|falls|ob|dass|nachdem|bis|si|cuando|que|se",
    "quando|quand|lorsque|des|che|als|zodra|wanneer|dat|nadat|how|why|wie|como|comment|come|hoe",
)
_WORD = rf"(?!{_LEADS} )[^\s{PAUSE}]{{1,40}} "
_A_THING = rf"(?:{_WORD}){{1,6}}?"
_DAY = any_of(
    r"\d[\w.:]*|\w{3,6}days?|\w{3,8}tag|today|tonight|tomorrow|noon|next (?:week|month)|heute|ubermorgen|mittwoch",
    "januar|februar|marz|mai|juni|juli|oktober|dezember|lunes|martes|miercoles|jueves|viernes|sabado|domingo|hoy",
    "manana|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|aujourd'hui|lunedi|martedi|mercoledi|giovedi",
    r"venerdi|domenica|oggi|domani|segunda\S*|terca\S*|quarta\S*|quinta\S*|sexta\S*|hoje|amanha|\w{2,6}dag|vandaag",
    "morgen|january|february|march|april|may|june|july|august|september|october|november|december",
)
_AT = any_of("for|on|at|from|to|fur|am|um|auf|ab|para|el|a|al|pour|le|de|per|il|alle|dalle|em|as|voor|op|om|naar|van")
_DET = any_of("the|next|this|den|dem|nachsten|kommenden|las?|los|el|proxim[oa]|le|la|il|as?|o|de|het|aanstaande")
_ADV = any_of(
    "now|already|all|hereby|jetzt|nun|bereits|schon|hiermit|soeben|fest|verbindlich|erfolgreich|ya|ahora|bien|deja",
    "maintenant|desormais|ora|gia|adesso|ja|agora|nu|al|inmiddels|hierbij",
)
_SOFTLY = rf"(?:(?:{_ADV}|just|also|successfully|officially|safely|fully) )*"
_FOR_YOU = any_of(
    "for you|in your name|under your name|fur (?:sie|dich|euch)|auf (?:ihren|deinen) namen|para (?:usted|ti|si|voce)",
    "a su nombre|a tu nombre|pour vous|pour toi|(?:a|en) votre nom|per (?:lei|te)|a suo nome|em seu nome",
    "voor (?:u|je|jou)|op (?:uw|je|jouw) naam",
)
_SOON = rf"(?:(?:{_ADV}|{_AT}|{_DET}|{_DAY}|uhr|uur|sie|dich|u|je|{_FOR_YOU}) )*"
ENDS = re.compile(
    rf"^(?: {_ADV})*(?: ?[{PAUSE}-]| ?$| (?:and|und|y|et|ed?|en)\b| {_FOR_YOU}\b| {_AT} (?:{_DET} )*{_DAY}\b)",
)
"""Ends there, or tells for when or for whom: not "Your booking is confirmed by e-mail"."""
_RULING = any_of(
    rf"(?:by|per)(?! (?:{_DET} )*{_DAY})|every|each|daily|weekly|monthly|yearly|regularly",
    r"jede\w*|taglich|monatlich|cada",
    "within|automatically|only|always|usually|normally|then|online|with|via|through|innerhalb|binnen|automatisch",
    "nur|immer|erst|dann|damit|meist(?:ens)?|mit|nach|durch|una (?:vez|volta)|une fois|chaque|ogni|elke|iedere",
    "en un plazo|automaticamente|automatiquement|solo",
    "siempre|entonces|si|tras|mediante|por|entro|sempre|allora|se|dopo|tramite|alleen|altijd|dan|als|met|na|door",
    "toujours|alors|seulement|sous|par|apres|dans les|while|during",
)
RULE = LatePattern(rf"^[^{PAUSE}]{{0,80}}?\b{_RULING}\b")
_NOT_A_RULE = rf"(?!(?:{_RULING}|nicht|nie|noch|kein\w*|niet|nooit|wenn|sobald|falls|zodra|wanneer|not)\b)"
_LATER = rf"(?:{_NOT_A_RULE}[^\s{PAUSE}]+ ){{0,7}}?"

_EN = any_of(
    "(?:re)?booked(?: in)?|reserved|confirmed|cancel+ed|(?:re)?scheduled|registered|enrolled|noted|arranged|secured",
    "moved|changed|sorted|taken care of|settled|postponed|on (?:its|their|the) way(?! to)",
    r"(?:put |added )?on the (?:\w+ )?list",
)
_EN_ANY = any_of(
    _EN,
    "sent|paid|charged|refunded|updated|deleted|saved|received|forwarded|passed on|extended|renewed|added|removed",
    "recorded|submitted|processed|shipped|ordered|issued|credited|approved|accepted|closed|on (?:its|their|the) way",
)
_DE = any_of(
    "gebucht|reserviert|bestatigt|storniert|abgesagt|vorgemerkt|eingetragen|angemeldet|notiert|umgebucht|verlegt",
    "verschoben|geandert|gesichert|erledigt|vereinbart|registriert",
)
_DE_ANY = any_of(
    _DE,
    "gesendet|verschickt|abgeschickt|versandt|bezahlt|abgebucht|belastet|erstattet|aktualisiert|geloscht|gespeichert",
    "eingegangen|weitergeleitet|weitergegeben|verlangert|bearbeitet|bestellt|gutgeschrieben|genehmigt|unterwegs",
)
_ES = (
    r"(?:reservad|confirmad|cancelad|anulad|apuntad|inscrit|anotad|programad|cambiad|asegurad|agendad|aplazad|"
    r"registrad)[oa]s?"
)
_ES_ANY = any_of(
    _ES,
    r"(?:enviad|pagad|cobrad|cargad|reembolsad|actualizad|borrad|eliminad|guardad|recibid|tramitad|modificad|pedid|"
    r"movid|trasladad|solucionad)[oa]s?",
)
_FR = r"(?:reserve|confirme|annule|inscrit|note|programme|deplace|reporte|modifie|enregistre|change|regle|fixe)e?s?"
_FR_ANY = any_of(
    _FR, r"(?:envoye|paye|debite|rembourse|supprime|sauvegarde|recu|transmis|traite|expedie|commande|efface)e?s?"
)
_IT = r"(?:prenotat|riservat|confermat|annullat|cancellat|iscritt|annotat|programmat|spostat|modificat|fissat)[oaie]"
_IT_ANY = any_of(
    _IT,
    r"(?:inviat|pagat|addebitat|rimborsat|aggiornat|salvat|ricevut|inoltrat|spedit|ordinat|eliminat|registrat)[oaie]",
)
_PT = r"(?:reservad|marcad|confirmad|cancelad|anulad|inscrit|anotad|agendad|alterad|adiad|remarcad)[oa]s?"
_PT_ANY = any_of(_PT, r"(?:enviad|pag|cobrad|reembolsad|atualizad|apagad|guardad|recebid|expedid)[oa]s?")
_NL = any_of(
    "geboekt|gereserveerd|bevestigd|geannuleerd|ingepland|genoteerd|ingeschreven|aangemeld|verzet|verplaatst|gewijzigd",
    "geregeld|vastgelegd",
)
_NL_ANY = any_of(
    _NL,
    "verzonden|verstuurd|betaald|afgeschreven|terugbetaald|bijgewerkt|verwijderd|opgeslagen|ontvangen|doorgestuurd",
    "besteld|verlengd|onderweg",
)
_ES_YOUR, _FR_YOUR, _NL_YOUR = "(?:sus?|tus?|vuestr[oa]s?)", "(?:votre|vos|ton|ta|tes)", "(?:uw|je|jouw|jullie)"
_IT_YOUR, _PT_YOUR = "(?:su[oa]|suoi|sue|tu[oa]|tuoi|tue)", "(?:seus?|suas?|teus?|tuas?)"
_ES_IS, _FR_IS = rf"(?:{_ADV} )*(?:esta|queda)n? (?:{_ADV} )*", rf"(?:est|sont) (?:{_ADV} )*"
_PT_IS = rf"(?:{_ADV} )*(?:esta|estao|fica) (?:{_ADV} )*"
_IS_DONE = any_of(
    rf"\byour {_A_THING}(?:(?:has|have) {_SOFTLY}been|was|were) {_SOFTLY}{_EN_ANY}\b(?! (?:out|up|with|for by)\b)",
    rf"\byour {_A_THING}(?:is|are) {_SOFTLY}{_EN}\b(?! (?:out|up|with|for by)\b)",
    rf"\b(?:ihre?|deine?|eure?) {_A_THING}(?:ist|sind|wurden?) {_SOON}{_DE}\b",
    rf"\b{_ES_YOUR} {_A_THING}(?:{_ES_IS}|ha sido ){_ES}\b",
    rf"\b{_FR_YOUR} {_A_THING}(?:{_FR_IS}|a ete ){_FR}\b",
    rf"\b(?:(?:il|la|i|le) )?{_IT_YOUR} {_A_THING}(?:e|sono) (?:{_ADV} )*(?:stat[oaie] )?{_IT}\b",
    rf"\b(?:(?:o|a|os|as) )?{_PT_YOUR} {_A_THING}(?:{_PT_IS}|foi ){_PT}\b",
    rf"\b{_NL_YOUR} {_A_THING}(?:is|zijn|staat) {_SOON}{_NL}\b",
    rf"\b(?:it|that|this|everything|all) ?(?:is|'s) (?:{_ADV} )*(?:booked|reserved|cancel+ed|rescheduled|confirmed)\b",
    r"\b(?:es|das|alles) ist (?:\w+ )?(?:gebucht|reserviert|storniert)\b|\btodo (?:esta|queda) reservado\b",
    r"\bc'est (?:reserve|annule)\b|\btout est (?:reserve|regle)\b|\be tutto prenotato\b|\bhet is geboekt\b",
)
_THE_ONE_OF_THEN = any_of(
    rf"\bthe (?:\w+ ){{1,3}}?(?:is|has been) (?:{_ADV} )*(?:booked|reserved|cancel+ed|rescheduled|confirmed)"
    rf"(?= (?:for you|in your name|(?:for|on) (?:{_DET} )*{_DAY}))",
)
_ENTERED = any_of(
    rf"\b(?:vous etes|tu es) (?:{_ADV} )*inscrite?s?\b(?: (?:au cours|a la formation))?",
    rf"\b(?:lei )?e (?:{_ADV} )*iscritt[oa] al(?:la)? (?:corso|lezione)\b|\besta (?:{_ADV} )*inscrit[oa] en el curso\b",
    rf"\b(?:u bent|je bent) (?:{_ADV} )*ingeschreven\b(?: voor (?:de|het) (?:cursus|les))?",
    rf"\byou(?:'re| are|'ve been| have been) {_SOFTLY}(?:booked(?: in)?|enrolled|signed up|registered|added)"
    r"\b(?! (?:out|up)\b)",
    rf"\b(?:sie sind|du bist) (?:{_ADV} )*{_SOON}(?:eingetragen|vorgemerkt|angemeldet|eingebucht)\b",
)
_LISTED = any_of(
    rf"\byour {_A_THING}is (?:{_ADV} )*(?:set|fixed|down) (?:for|on) (?:{_DET} )*{_DAY}\b",
    rf"\byou(?:'re| are) (?:{_ADV} )*down (?:for|on) (?:{_DET} )*{_DAY}\b",
    r"\b(?:the|your) (?:booking|reservation|appointment|lesson) is (?:made(?=[.!,]|$)|in your name)\b",
    rf"\b(?:ihr|dein) (?:\w+ )?(?:termin|platz) steht (?:{_ADV} )*(?:fest[.!]?$|fur (?:{_DET} )*{_DAY})",
    r"\b(?:votre|ton) (?:rendez-vous|place) est (?:pris|retenue?)\b",
    rf"\b(?:uw|je|jouw) (?:\w+ )?(?:afspraak|les|plek) staat (?:{_ADV} )*(?:vast|voor (?:{_DET} )*{_DAY})",
    rf"\byou(?:'re| are) (?:{_ADV} )*on (?:the|our) (?:\w+[ -]){{0,2}}?(?:waiting ?)?list\b",
    rf"\byou(?:'ve| have) {_SOFTLY}been charged\b(?! (?:with|by)\b)",
    r"\byou(?:'re| are) all set\b(?! to\b| up\b)",
    r"\byour (?:\w+ )?(?:booking|payment|order|request) (?:has gone|went) through\b",
    r"\b(?:the|this|that) (?:slot|place|spot|seat|lesson|table|room) is (?:now )?yours\b",
    r"\byour name is (?:\w+ )?on (?:the|our)\b(?=[^.!?]{0,20}\blist\b)",
    rf"\b(?:sie stehen|du stehst|ihr steht|sie sind|du bist) (?:{_ADV} )*(?:auf|in) (?:der|unserer) (?:\w*liste)\b",
    rf"\b(?:usted )?(?:{_ADV} )*(?:esta|estas) (?:{_ADV} )*(?:apuntad[oa] )?en (?:la|nuestra) lista\b",
    rf"\b(?:vous etes|tu es) (?:{_ADV} )*(?:inscrite?s? )?sur (?:la|notre) liste\b",
    rf"\b(?:lei )?(?:{_ADV} )*(?:e|sei) (?:{_ADV} )*(?:nell[ae]?|in|sulla) ?'?(?:nostra )?lista\b",
    rf"\b(?:voce )?(?:{_ADV} )*esta (?:{_ADV} )*na (?:nossa )?lista\b",
    rf"\b(?:u|je|jij) (?:staat|bent) (?:{_ADV} )*op (?:de|onze) (?:\w*lijst)\b",
)
_ALL = "everyone|everybody|nobody|anyone|who|people|public|world|all|staff|parents"
_SOMEONE = rf"\b(?:(?!(?:{_LEADS}|{_ALL}) )[\w'-]{{1,40}} ){{1,3}}"
_KNOW = any_of(
    rf"{_SOMEONE}(?:has|have) {_SOFTLY}been (?:informed|told|notified|alerted|warned|briefed|made aware)\b"
    r"(?! (?:by|in|on)\b)",
    rf"{_SOMEONE}(?:is|are) (?:now|already) (?:informed|notified|aware|in the picture)\b",
    rf"{_SOMEONE}(?:now |already )*knows? (?:now\b|already\b|(?:about|of) (?:it|this|that|your)\b)",
    rf"{_SOMEONE}(?:wurden?|ist|sind) (?:{_ADV} )*(?:daruber )?(?:informiert|benachrichtigt|verstandigt)\b",
    rf"{_SOMEONE}(?:weiss|wissen) (?:{_ADV} )*(?:bescheid|davon)\b",
    rf"{_SOMEONE}(?:ha|han) sido (?:{_ADV} )*(?:informad|avisad|notificad)[oa]s?\b",
    rf"{_SOMEONE}(?:ya )?esta (?:informad|avisad)[oa]\b",
    rf"{_SOMEONE}(?:a|ont) (?:{_ADV} )*ete (?:informe|prevenu|averti|notifie)e?s?\b",
    rf"{_SOMEONE}est (?:au courant|prevenue?|informee?)\b",
    rf"{_SOMEONE}(?:e|sono) (?:{_ADV} )*stat[oaie] (?:informat|avvisat|avvertit)[oaie]\b",
    rf"{_SOMEONE}(?:foi|foram) (?:{_ADV} )*(?:informad|avisad|notificad)[oa]s?\b",
    rf"{_SOMEONE}(?:is|zijn|werd) (?:{_ADV} )*(?:geinformeerd|ingelicht|op de hoogte)\b",
    rf"{_SOMEONE}weet er(?:van| (?:al )?van)\b",
)
_KNOWS_YOURS = any_of(
    rf"{_SOMEONE}(?:now |already )*knows? (?:about|of) your\b",
    rf"{_SOMEONE}(?:weiss|wissen) von (?:ihre[mnr]|deine[mnr])\b",
    rf"{_SOMEONE}(?:now |already )*knows? (?:that )?you(?:'re| are|'ll| will| have| need| want| can't)\b",
    rf"{_SOMEONE}(?:has |have )?(?:{_ADV} )*(?:got|received) your (?:message|request|details|e-?mail|note)\b",
    rf"\byour (?:message|request|e-?mail|note) (?:has |have )?(?:{_ADV} )*(?:reached|arrived)\b",
    r"\b(?:the|our) (?:team|school|office|instructor|colleague) has your (?:message|request|details|name)\b",
)
_BEFORE = any_of(
    r"last (?:time|week|month|year|lesson|visit)|yesterday|already|letztes mal|letzte woche|gestern|bereits|schon",
    "la ultima vez|la semana pasada|ayer|ya|la derniere fois|la semaine derniere|hier|deja|l'ultima volta|ieri|gia",
    r"da ultima vez|ontem|(?:de )?(?:vorige|laatste) (?:keer|week)|gisteren|al",
)
_EN_ACTED = any_of("paid|booked|ordered|reserved|cancel+ed|bought|signed up|spent|sent|asked|registered")
_DE_ACTED = any_of("bezahlt|gezahlt|gebucht|bestellt|reserviert|storniert|gekauft")
_ROMANCE_ACTED = any_of(
    "pago|pagaste|reservo|reservaste|compro|compraste|cancelo|ha (?:pagado|reservado|comprado|cancelado|pedido)",
    "(?:vous avez|tu as) (?:\\w+ )?(?:paye|reserve|commande|achete|annule)",
    "(?:ha|hai) (?:\\w+ )?(?:pagato|prenotato|ordinato|comprato|annullato)|pagou|reservou|comprou|cancelou",
)
_ACTED_BEFORE = any_of(
    rf"\byou (?:\w+ )?{_EN_ACTED}\b(?=[^{PAUSE}]{{0,40}} {_BEFORE}\b)|\b{_BEFORE},? you (?:\w+ )?{_EN_ACTED}\b",
    rf"\byou (?:have )?already {_EN_ACTED}\b|\byou were charged\b(?=[^{PAUSE}]{{0,40}} {_BEFORE}\b)",
    rf"\b(?:sie haben|du hast) (?:\S+ )?{_BEFORE} (?:\S+ ){{0,5}}?{_DE_ACTED}\b|\b{_BEFORE} (?:haben sie|hast du) "
    rf"(?:\S+ ){{0,5}}?{_DE_ACTED}\b",
    rf"\b{_BEFORE},? (?:usted |lei |voce )?{_ROMANCE_ACTED}\b|\b(?:usted |lei |voce )?{_ROMANCE_ACTED}\b"
    rf"(?=[^{PAUSE}]{{0,40}} {_BEFORE}\b)",
    rf"\b(?:vous avez|tu as) {_BEFORE} (?:paye|reserve|commande|achete|annule)\b",
    rf"\b(?:u|je) (?:hebt|heeft) (?:\S+ )?{_BEFORE} (?:\S+ ){{0,5}}?(?:betaald|geboekt|besteld|gereserveerd|gekocht)\b",
)
_CALLED_OUT = "^" + any_of(
    "(?:all )?(?:booked|reserved|confirmed|cancel+ed|rescheduled|noted)|gebucht|reserviert|storniert|notiert",
    "reservad[oa]|anotado|apuntado|reserve|c'est note|prenotato|annotato|marcado|geboekt|genoteerd",
) + rf"(?= ?[!.,\u2012-\u2015]| ?$| (?:for|fur|para|pour|per|voor) (?:you\b|(?:{_DET} )*{_DAY}))"  # fmt: skip
STATED = LatePattern("|".join((_IS_DONE, _THE_ONE_OF_THEN, _ENTERED, _KNOW, _CALLED_OUT)))
STATED_OF_ONE = LatePattern("|".join((_LISTED, _KNOWS_YOURS, _ACTED_BEFORE)))
"""What can't be said of everyone, however it goes on."""

FREELY = LatePattern(
    any_of(
        rf"\byour {_A_THING}(?:is|are|was|were|has been|have been|got) {_SOFTLY}{_EN_ANY}\b(?! (?:out|up|with)\b)",
        rf"\b(?:ihre?|deine?|eure?) {_A_THING}(?:ist|sind|wurden?) {_LATER}{_DE_ANY}\b",
        rf"\b{_ES_YOUR} {_A_THING}(?:{_ES_IS}|ha sido |han sido |fue |se ha |se han ){_ES_ANY}\b",
        rf"\b{_FR_YOUR} {_A_THING}(?:{_FR_IS}|a ete |ont ete ){_FR_ANY}\b",
        rf"\b{_IT_YOUR} {_A_THING}(?:e|sono) (?:{_ADV} )*(?:stat[oaie] )?{_IT_ANY}\b",
        rf"\b{_PT_YOUR} {_A_THING}(?:{_PT_IS}|foi |foram ){_PT_ANY}\b",
        rf"\b{_NL_YOUR} {_A_THING}(?:is|zijn|staat|werd) {_LATER}{_NL_ANY}\b",
        rf"\byou(?:'ve| have)? (?:just |now )?{_EN_ACTED} (?:[£€$]|\d|an?\b|the\b|two\b|three\b|your\b|for\b|on\b)",
        r"\byou were charged (?:[£€$]|\d)",
        rf"\byou have an? (?:[\w-]+ ){{1,4}}?(?:on|at|for) (?:{_DET} )*{_DAY}\b",
        rf"\byour (?:[\w-]+ ){{1,4}}?(?:is|was) (?:{_ADV} )*(?:on|at) (?:{_DET} )*{_DAY}\b",
        rf"\b(?:sie haben|du hast) (?:{_LATER}){_DE_ACTED}\b",
    )
)
_OPENED = any_of(
    r"yes|yep|sure|ok(?:ay)?|done|great|perfect|good|right|all (?:right|set|done)|good news|of course|certainly|booked",
    r"(?:thanks|thank you|hi|hello|danke|gracias|merci|grazie|bedankt|obrigad[oa])(?: \w+)?|congratulations|no problem",
    "ja|klar|erledigt|super|gut|alles klar|naturlich|gerne|si|vale|listo|hecho|perfecto|claro|oui|d'accord|parfait",
    "c'est (?:fait|bon)|bien sur|fatto|perfetto|certo|va bene|sim|feito|pronto|geregeld|prima|zeker|gute nachrichten",
    "buenas noticias|bonne nouvelle|buone notizie|goed nieuws|wonderful|excellent|lovely|absolutely",
)
_OPENS = re.compile(rf"^(?:{_OPENED} ?[{PAUSE}-]+ ?)*(?:(?:and|so|now|today) )?$|[.!?] $")
_BEGINS = re.compile(rf"(?:^|[{PAUSE}-] ?|\b(?:and|so|und|y|et|ed?|en) )$")


def is_opening(before: str, *, strictly: bool) -> bool:
    """Whether what stands before a claim leads up to nothing; `strictly`, no more than "Yes" does."""
    return (_OPENS if strictly else _BEGINS).search(before) is not None


_TOLD_WHOM = r"(?!(?:you|me|us|a|an|the (?:truth|time|difference)|everything|it)\b)(?:(?:the|our|my) )?[\w'-]+"
_I_DID = r"(?<!can )(?<!could )(?<!should )(?<!may )(?<!if )(?<!did )(?<!do )\bi(?:'ve| have|'d| had)? "
AGENT = any_of(
    rf"{_I_DID}{_SOFTLY}let {_TOLD_WHOM}(?: [\w'-]+)? know\b",
    rf"{_I_DID}{_SOFTLY}(?:told|informed|notified|texted|messaged|reminded) {_TOLD_WHOM}"
    r"(?= (?:about|of|that|to|you)\b|[.!,]|$)",
    r"\bse lo he (?:dicho|comentado|contado) a\b|\bl'ho (?:gia )?detto al?\b",
    r"\bje (?:l'ai|le lui ai) dit(?: a (?!vous\b)|[.!]|$)",
    r"\bik heb het (?:al )?(?:tegen|aan) (?:\w+ ){1,2}(?:gezegd|verteld|doorgegeven)\b",
)
