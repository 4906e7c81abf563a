"""Promises in Spanish, French and Italian, and all of the Romance languages together (`portuguese`)."""

from frontdesk.answers.alternatives import any_of
from frontdesk.answers.general.promising import portuguese
from frontdesk.answers.general.promising.reach import BEGINS, NUMBERED, PAUSE, denial, shared

_ES_STEM = any_of(
    "envi|reenvi|pas|llam|cancel|anul|reembols|devolv|avis|contact|transmit|transfer|comprob|verific|tramit",
    "gestion|escrib|inform|remit|deriv|traslad|notific|actualiz|cambi|modific|reserv|solicit|comunic|consult",
    "encarg|asegur|mand|resolv|investig|revis|abr|cre|confirm|ped|hac|pon|conect|orden|ocup|respond|atend",
)
ES_INF = rf"(?:{_ES_STEM}(?:ar|er|ir)\w*|poner\w*|hacer (?:el|la|un|una|seguimiento)|dar (?:de baja|parte))"
ES_TO = r"(?:(?:le|te|lo|la|os|les|se|me|nos) ){0,3}"
_ES_NOT = r"(?<!\bno )(?<!\bno le )(?<!\bno te )(?<!\bno se )"
_ES_NOUN = any_of(
    "pedido|reembolso|solicitud|reserva|cuenta|queja|paquete|envio|direccion|suscripcion|cita|incidencia",
    "devolucion|reclamacion|consulta|mensaje|dinero",
)
_ES_DONE_STEM = any_of(
    "cancelad|anulad|reembolsad|enviad|tramitad|aplazad|movid|confirmad|modificad|cambiad|actualizad|procesad",
    "reservad|registrad|devuelt|abonad",
)
ES_DONE_WITH = f"{_ES_DONE_STEM}[oa]"
_ES_DO_YOU = any_of(
    "paso|envio|llamo|reenvio|transfiero|comunico|derivo|pongo|escribo|aviso|conecto|remito|traslado|cancelo",
    "reembolso|reservo|tramito|mando",
)
_ES_DO = any_of(
    "paso|envio|reenvio|tramito|cancelo|anulo|reviso|compruebo|gestiono|transmito|traslado|actualizo|remito",
    "derivo|consulto|comunico",
)
_ES_ACTED = any_of(
    "enviado|pasado|cancelado|anulado|reembolsado|comprobado|contactado|avisado|verificado|reenviado|creado",
    "tramitado|transmitido|actualizado|modificado|cambiado|reservado|solicitado|gestionado|atendido|resuelto",
    "arreglado|solucionado|preguntado a|pedido|informado|hablado con|abierto|registrado|notificado|trasladado",
    "derivado|remitido|llamado|revisado",
)
_ES_OTHERS = any_of("a (?:la|los|las|mis?|nuestr[oa]s?)|al")
_ES_AGENT = any_of(
    rf"\bvoy a {ES_TO}{ES_INF}\b|\bvoy a decir(?:le|lo|selo)? {_ES_OTHERS}\b",
    rf"\b(?:le|te|lo|la|os|se lo|se la) {_ES_DO_YOU}\b",
    rf"\b(?:aviso|llamo|escribo|informo|comunico|digo) (?:ahora |enseguida )?{_ES_OTHERS}\b",
    r"\bme (?:encargo|ocupo|encargare|ocupare|pongo en contacto)\b",
    rf"\b{_ES_DO} (?:ahora |ahora mismo |enseguida )?(?:su|tu|esto|esta|este)\b",
    rf"\b(?:ya )?{ES_TO}he (?:\w+ )?{_ES_ACTED}\b",
    r"\bme (?:he )?(?:encargado|ocupado|encargue|ocupe)\b",
    r"\b(?:hablo|hablare|voy a hablar) con (?:el|la|los|mi|mis|nuestr[oa]s?|un[oa]?)\b",
    r"\b(?:preguntare|voy a preguntar(?:le)?) a(?:l| )",
    r"\b(?:ya esta|queda) (?:hecho|resuelto|solucionado|cancelado|tramitado)\b",
)
_ES_WAS = any_of("ha sido|fue|esta|queda|se ha")
_ES_ON_THE_WAY = any_of("en camino|de camino|en curso|en proceso")
_ES_SERVED = any_of("(?:reembolsad|inscrit|registrad|suscrit)[oa]|dad[oa] de (?:baja|alta)")
_ES_ADDRESSED = rf"(?:\busted |{BEGINS})"
_ES_DONE_TO = any_of(
    rf"\b(?:su|tu) (?:\w+ )?{_ES_NOUN}{NUMBERED} (?:ya )?{_ES_WAS} (?:ya |siendo )?{ES_DONE_WITH}\b",
    rf"\b(?:su|tu|el|la) (?:\w+ )?{_ES_NOUN}{NUMBERED} (?:ya )?(?:esta|va) (?:ya )?{_ES_ON_THE_WAY}\b",
    r"\b(?:se le ha|le hemos|ya) (?:reembolsado|devuelto)\b",
    rf"{_ES_ADDRESSED}(?:ya )?has? sido {_ES_SERVED}\b",
    rf"{_ES_ADDRESSED}(?:(?:ya|ahora) estas?|estas? (?:ya|ahora)) (?:usted )?{_ES_SERVED}\b",
)
_ES_WE_DID = any_of(
    "enviado|cancelado|reembolsado|tramitado|avisado|contactado|actualizado|pasado|procesado|reservado",
    "anulado",
)
_ES_WE_DO = any_of(
    "llamamos|contactamos|escribimos|enviamos|avisamos|pasamos|reembolsamos|respondemos|mandamos|informamos",
)
ES_PERSON = any_of(
    r"agente|companer[oa]|asesora?|persona|emplead[oa]|tecnic[oa]|operadora?|miembro de \w+ equipo|responsable",
)
_ES_PEOPLE = any_of(
    f"un[oa]? {ES_PERSON}|alguien",
    r"(?:nuestro|el|mi) (?:equipo|companero|servicio)(?: de \w+)?",
)
_ES_FROM_US = any_of("nuestr[oa]|de nosotros|pronto|en breve|manana|hoy|proximamente|noticias")
_ES_SOON = any_of("manana|hoy|pronto|en breve")
_ES_TOGETHER = any_of(
    rf"{_ES_NOT}\b{ES_TO}(?:{_ES_STEM}(?:ar|er|ir)|pondr|har)emos\b(?! (?:encantad|feli))",
    rf"\bvamos a {ES_TO}{ES_INF}\b",
    rf"\b(?:ya )?{ES_TO}hemos {_ES_WE_DID}\b",
    rf"{_ES_NOT}\b(?:le|te|os|les) {_ES_WE_DO}\b",
    rf"\b{_ES_PEOPLE} (?:le |se |lo |la |te |os )*(?:\w+ra|va a \w+|llama|contacta|escribe)\b",
    rf"\b(?:recibira|recibiras|tendra|tendras)\b.{{0,60}}\b{_ES_FROM_US}\b",
    r"\b(?:sera|seras) (?:contactad|llamad|reembolsad|avisad)[oa]\b",
    rf"\b(?:su|tu) (?:\w+ )?{_ES_NOUN}{NUMBERED} (?:llegara|llega|saldra|sera)\b.{{0,30}}\b{_ES_SOON}\b",
)
_ES_DID = any_of(
    "envié|cancelé|anulé|pasé|actualicé|avisé|reembolsé|verifiqué|contacté|informé|solicité|reservé|cambié",
    "modifiqué|tramité|reenvié|llamé|transmití|pedí|abrí|hablé con",
)
ES_ACCENTED = any_of(
    rf"{_ES_NOT}\b{ES_TO}(?:{_ES_STEM}(?:ar|er|ir)|pondr|har)é\b(?! (?:lo posible))",
    rf"\b(?:ya )?(?:le |lo |la |se )*{_ES_DID}\b",
    rf"\bdiré {_ES_OTHERS}\b",
)

FR_INF = any_of(
    "transmettre|envoyer|r?appeler|rembourser|annuler|re?contacter|transferer|verifier",
    "faire (?:suivre|le|remonter|passer|en sorte)",
    "prevenir|mettre|signaler|demander (?:a|au)|informer|avertir|modifier|changer|commander|reserver|creer",
    "ouvrir|traiter|regler|assurer|ecrire|relayer|planifier|organiser|passer|occuper|charger|renseigner",
    "parler (?:a|au|avec)|me desinscrire|vous desinscrire|vous inscrire|desinscrire|inscrire|proceder",
    "consulter (?:votre|mon|mes|le dossier)|enregistrer",
)
FR_TO = r"(?:(?:vous|te|le|la|les|lui|leur|y|en|me|nous) |[lmtnds]'){0,4}"
_FR_NOUN = any_of(
    "commande|demande|remboursement|compte|reservation|reclamation|colis|adresse|abonnement|rendez-vous",
    "billet|livraison|message|ticket|retour|dossier|argent",
)
_FR_STEM = any_of(
    "transmettr|enverr|r?appeller|rembourser|annuler|re?contacter|transferer|verifier|previendr|fer|mettr",
    "signaler|modifier|informer|avertir|changer|commander|reserver|creer|ouvrir|traiter|occuper|charger",
    "assurer|ecrir|relayer|parler|desinscrir|inscrir|gerer|passer|demander|reviendr|tiendr|repondr|repondrer",
    "reglier|regler",
)
_FR_AT_ONCE = any_of("tout de suite |immediatement |maintenant |aussitot ")
_FR_DO = any_of(
    "transmets?|envoie|r?appelle|rembourse|annule|re?contacte|transfere|verifie|previens|mets en",
    "fais (?:suivre|le necessaire|passer|remonter)",
    "signale|demande (?:a|au)|informe|avertis|modifie|change|commande|reserve|cree|ouvre|traite|relaie",
    "fais savoir (?:a|au)|dis (?:a|au|aux)",
    "passe (?:un|une|a|mon|notre|le|la)|m'?occupe|occupe|charge|me renseigne|parle (?:a|au|avec)",
    "gere (?:cela|ca|votre)|assure (?:que|la)|prends (?:en charge|contact)|enregistre",
)
_FR_ACTED = any_of(
    "transmis|envoye|annule|rembourse|verifie|contacte|prevenu|commande|cree|reserve|signale|transfere",
    "modifie|change|informe|averti|demande a|fait (?:suivre|le|remonter)|mis a jour|ouvert|enregistre",
    "parle (?:a|avec)|appele|regle|traite|effectue",
)
_FR_GLAD_TO = any_of("annuler|rembourser|modifier|envoyer|appeler|reserver|transmettre|transferer")
_FR_AGENT = any_of(
    rf"{shared('et|mais')}{FR_TO}(?:{_FR_DO}|{_FR_STEM}ai|ai {_FR_ACTED}e?s?)\b",
    rf"\bje (?:vais|viens de|m'en vais) {FR_TO}{_FR_AT_ONCE}?{FR_TO}{FR_INF}\b",
    rf"\bj(?:e |'){FR_TO}{_FR_DO}\b|\bj(?:e |'){FR_TO}{_FR_STEM}ai\b",
    rf"\bj(?:e |'){FR_TO}ai (?:bien |deja |aussi |egalement |immediatement )*{_FR_ACTED}e?s?\b",
    r"\bje (?:le |la |les )?(?:vais (?:le |la |les )?dire|dirai) (?:aux?|a)\b(?! vous)",
    r"\bje m'en suis (?:bien |deja )?(?:occupe|charge)e?\b",
    rf"\bje serais? (?:ravie?|heureu(?:x|se)) (?:de (?:vous |l')?|d'){_FR_GLAD_TO}\b",
    r"\bc'est (?:bien )?(?:fait|regle)(?=[.!]|$)",
)
FR_DONE_WITH = any_of(
    "annule|rembourse|modifie|expedie|envoye|transmis|deplace|reporte|confirme|en route|en chemin|en cours",
    "reserve|restitue",
)
_FR_NOW = any_of("bien |desormais |maintenant |deja |actuellement ")
_FR_DONE_TO = any_of(
    rf"\b(?:votre|ta|ton) (?:\w+ )?{_FR_NOUN}{NUMBERED} a (?:bien |deja |maintenant )*ete\b",
    rf"\b(?:votre|ta|ton|la|le) (?:\w+ )?{_FR_NOUN}{NUMBERED} est {_FR_NOW}*{FR_DONE_WITH}e?\b",
    r"\bvous avez (?:bien |deja )*ete (?:rembourse|inscrit|desinscrit|desabonne|enregistre|transfere)e?s?\b",
    r"\bvous etes (?:desormais|maintenant|bien|deja) (?:inscrit|desinscrit|desabonne|abonne|enregistre)e?s?\b",
)
_FR_WE_DO = any_of(
    "r?appelons|envoyons|re?contactons|tenons|transmettons|ecrivons|mettons|remboursons|transferons|informons",
    "prevenons|repondons|passons|expedions",
)
_FR_PEOPLE = any_of(
    r"une? (?:conseill\w+|agent|collegue|membre \w+|personne|responsable|technicien\w*|operat\w+)",
    "quelqu'un",
    r"(?:notre|l'|le|mon) ?(?:equipe|service|support|collegue)(?: \w+)?",
)
FR_SERVES = any_of(
    r"\w+ra|contacter|rappeler|appeler|repondre|rappelle|contacte|ecrit|repond|prend contact",
)
_FR_FROM_US = any_of(
    r"contacte\w*|rappele\w*|appele\w*|rembourse\w*|de notre part|de nous|un appel|bientot|sous peu|demain",
    "prochainement|aujourd'hui|nouvelles",
)
_FR_SOON = any_of("demain|aujourd'hui|bientot|sous peu")
_FR_COMES = any_of("arrivera|arrive|sera|partira|part")
_FR_TOGETHER = any_of(
    rf"\bnous {FR_TO}(?:{_FR_STEM}ons\b|allons {FR_TO}{FR_INF}\b)",
    rf"\bnous vous {_FR_WE_DO}\b",
    r"\bnous (?:transmettons|annulons|traitons|verifions|envoyons) (?:votre|cela|quelqu'un|un technicien)\b",
    r"\bon (?:vous|te) (?:r?appelle|recontacte|contacte|envoie|rembourse|ecrit|tient)\b",
    r"\b(?:nous revenons|on revient) vers vous\b",
    r"\bnous (?:vous |l')?avons (?:bien |deja )*(?:annule|rembourse|envoye|transmis|traite|modifie|contacte)\w*\b",
    rf"\b{_FR_PEOPLE} (?:de l'equipe )?(?:va |vous |se |te |y |lui )*{FR_SERVES}\b",
    rf"\bvous (?:serez|allez (?:etre|recevoir)|recevrez|aurez)\b.{{0,60}}\b{_FR_FROM_US}\b",
    rf"\b(?:votre|ta|ton) (?:\w+ )?{_FR_NOUN}{NUMBERED} {_FR_COMES}\b.{{0,30}}\b{_FR_SOON}\b",
)

IT_STEM = any_of(
    "inoltr|invi|ricontatt|contatt|richiam|chiam|annull|rimbors|avvis|avvert|verific|trasmett|trasfer",
    "controll|segnal|pass|inform|modific|cambi|aggiorn|prenot|apr|cre|occup|mett|assicur|scriv|comunic",
    "provved|gest|mand|ordin|richied|rispond|colleg|risolv|fiss",
)
IT_TO = r"(?:(?:la|le|lo|li|ti|vi|ci|si|mi|me ne|se ne|ce ne|gliel[oa]) ){0,3}"
_IT_NOUN = any_of(
    "ordine|rimborso|richiesta|prenotazione|account|reclamo|pacco|spedizione|indirizzo|abbonamento",
    "appuntamento|consegna|segnalazione|messaggio|reso|ticket",
)
_IT_DO_YOU = any_of(
    "passo|inoltro|invio|chiamo|richiamo|metto in|trasferisco|avviso|ricontatto|contatto|trasmetto|mando",
    "rimborso|collego|annullo|prenoto",
)
_IT_OBJECT = any_of(
    "la (?:sua|tua|richiesta|domanda|segnalazione)",
    "il (?:suo|tuo|messaggio|caso)|l'ordine|l'annullamento|un (?:ticket|reclamo)|annullare|inviare|rimborsare",
)
_IT_DO = any_of(
    "inoltro|trasmetto|annullo|verifico|controllo|passo|segnalo|aggiorno|modifico|invio|apro|rimborso|giro",
    "procedo a|procedo con",
)
_IT_ACTED = any_of(
    "inviato|inoltrato|annullato|rimborsato|verificato|contattato|avvisato|creato|ordinato|prenotato",
    "trasmesso|modificato|aggiornato|cambiato|segnalato|informato|aperto|richiesto|parlato con|passato",
    "controllato|registrato",
)
_IT_AGENT = any_of(
    rf"\b{IT_TO}{IT_STEM}(?:er|ir|)o'?(?<=ero)\b",
    rf"\b{IT_TO}{IT_STEM}iro\b",
    r"\b(?:faro|daro) (?:in modo|avere|sapere)\b",
    rf"\b(?:la|le|lo|ti|vi|glielo|gliela) {_IT_DO_YOU}\b",
    rf"\b{_IT_DO} (?:subito |ora |immediatamente )?{_IT_OBJECT}\b",
    r"\b(?:avviso|informo) (?:subito |ora )?(?:la|il|i|l')\b",
    r"\b(?:dico|diro|comunico|segnalo) (?:subito |ora )?a(?:l|i|lla|llo)\b",
    r"\b(?:la|ti) faccio (?:ri)?(?:chiamare|contattare)\b",
    r"\bme ne occupo\b|\bmi occupo io\b|\bci penso io\b|\bprovvedo (?:subito|io|a)\b|\bmi metto in contatto\b",
    rf"\b{IT_TO}(?:l'|gliel')?ho (?:gia |appena |anche |subito )*{_IT_ACTED}[aie]?\b",
    r"\bme ne sono (?:gia )?(?:occupat|incaricat)[oa]\b",
    r"\bparlero con\b|\bchiedero a(?:l|i|d)? ?",
    r"\b(?:parlo|ne parlo|chiedo) (?:con|a)(?:l| ) ?(?:mio|mia|un|una|il|la|nostro|responsabile|collega)\b",
    r"\bsar(?:ei|o) (?:liet|felic|contenta?)[oaei]? di (?:annullar|rimborsar|inviar|prenotar|modificar|chiamar)",
    r"\b(?:tutto |e |gia )(?:fatto|sistemato|risolto)(?=[.!]|$)",
)
IT_DONE_WITH = any_of("annullat|rimborsat|spedit|spostat|modificat|confermat|riservat|prenotat|restituit")
_IT_WAS_DONE = any_of(
    "e (?:gia |appena )?stat[oa]",
    f"e (?:gia |ora )?{IT_DONE_WITH}[oa](?= (?:con successo|ora)|[.!]|$)",
)
_IT_SERVED = any_of("(?:rimborsat|iscritt|disiscritt|registrat|prenotat)[oa]|cancellat[oa] dal(?:la|l')?")
_IT_DONE_TO = any_of(
    rf"\b(?:il suo|la sua|il tuo|la tua|l'|il |la )(?: ?\w+)?? ?{_IT_NOUN}{NUMBERED} {_IT_WAS_DONE}",
    rf"\b(?:il suo|la sua|il tuo|la tua|l'|il |la ) ?{_IT_NOUN}{NUMBERED} e (?:gia )?in (?:arrivo|viaggio|corso)\b",
    rf"(?:\blei e|\bsei) (?:gia |appena )?stat[oa] {_IT_SERVED}\b",
    rf"{BEGINS}e (?:gia |appena )?stat[oa] {_IT_SERVED}(?= dal|[{PAUSE}]|$)",
    rf"(?:\blei e|\bsei) (?:ora|gia|adesso) {_IT_SERVED}\b",
)
_IT_WE_DO = any_of(
    "richiamiamo|chiamiamo|contattiamo|ricontattiamo|inviamo|rimborsiamo|avvisiamo|mettiamo in|passiamo",
    "trasferiamo|scriviamo|rispondiamo",
)
_IT_PEOPLE = any_of(
    r"un[oa]?'? ?(?:operator\w+|colleg[ao]|addett[oa]|consulente|persona|tecnico|responsabile)",
    "qualcuno",
    r"(?:il nostro|il|la nostra) (?:team|collega|servizio|assistenza)(?: \w+)?",
    "l'assistenza|il mio collega",
)
_IT_FROM_US = any_of("da noi|nostr[oa]|a breve|presto|domani|oggi|da parte|notizie")
_IT_COMES = any_of("arrivera|arriva|sara|partira")
_IT_YOUR = any_of("il suo|la sua|il tuo|la tua")
_IT_SOON = any_of("domani|oggi|presto|a breve")
_IT_TOGETHER = any_of(
    rf"(?<!\bnon )(?<!\bnon la )\b{IT_TO}{IT_STEM}(?:er|ir)emo\b",
    r"\b(?:la|le|ti|vi) faremo (?:sapere|avere)\b",
    rf"(?<!\bnon )\b(?:la|le|ti|vi) {_IT_WE_DO}\b",
    rf"\b{_IT_PEOPLE} (?:la |le |ti |vi |si |lo )*(?:\w+ra|chiama|contatta|richiama|scrive|risponde)\b",
    rf"\b(?:ricevera|riceverai|avra|avrai)\b.{{0,60}}\b{_IT_FROM_US}\b",
    r"\b(?:sara|sarai|verra|verrai) (?:ri)?(?:contattat|chiamat|rimborsat|avvisat|richiamat)[oa]\b",
    rf"\b{_IT_YOUR} (?:\w+ )?{_IT_NOUN}{NUMBERED} {_IT_COMES}\b.{{0,30}}\b{_IT_SOON}\b",
)

AGENT = "|".join((_ES_AGENT, _FR_AGENT, _IT_AGENT, portuguese.AGENT))
DONE = "|".join((_ES_DONE_TO, _FR_DONE_TO, _IT_DONE_TO, portuguese.DONE))
TOGETHER = "|".join((_ES_TOGETHER, _FR_TOGETHER, _IT_TOGETHER, portuguese.TOGETHER))
ACCENTED = ES_ACCENTED

NO_PROMISE = any_of(
    denial(
        "no (?:puedo|podemos|s[eé]|sabemos)",
        joins="y|e",
        but="pero|sino|asi que|por eso|porque",
        asks="si|cu[aá]ndo|d[oó]nde|c[oó]mo|qu[eé]|qui[eé]n|cu[aá]l(?:es)?",
        promise=f"{_ES_AGENT}|{ES_ACCENTED}",
    ),
    denial(
        "(?:je|nous) ne (?:peux|pouvons|sais|savons|suis)",
        joins="et",
        but="mais|cependant|donc|car|parce",
        asks="si|s'|quand|ou|comment|pourquoi|que|qu'|qui|quel(?:le)?s?",
        promise=_FR_AGENT,
    ),
    denial(
        "non (?:posso|possiamo|so|sappiamo)",
        joins="e|ed",
        but="ma|pero|quindi|percio|perche",
        asks="se|quando|dove|come|che|chi|quale?",
        promise=_IT_AGENT,
    ),
    denial(
        "n[aã]o (?:posso|podemos|sei|sabemos|consigo)",
        joins="e",
        but="mas|porem|por isso|porque",
        asks="se|quando|onde|como|que|quem|qual",
        promise=portuguese.AGENT,
    ),
)
"""What is denied, to the end of the clause."""
_FR_TELL = any_of(
    "informe|signale|avertis|previens|rappelle|confirme|assure|precise|indique|avise|vois",
)
TELLS = any_of(
    r"\b(?:le|te|os|les) (?:informo|aviso|comunico|recuerdo|confirmo|aseguro|indico|hago saber)(?: de)? que\b",
    r"\b(?:puedo|quiero|me alegra) (?:confirmar|informar|decir|asegurar)(?:le|te)?(?: de)? que\b",
    r"\bconfirmo que\b",
    rf"\bj(?:e |')(?:(?:vous|te) |peux |tiens a |ai le plaisir de ){{0,3}}{_FR_TELL}r?(?: que|\b qu')",
    r"\b(?:la|ti|le|vi) (?:informo|avviso|segnalo|comunico|ricordo|confermo|assicuro|avverto) che\b",
    r"\b(?:confermo|posso confermar(?:le|ti)|vedo) che\b",
    r"\b(?:(?:lhe|te) )?(?:informo|aviso|comunico|lembro|confirmo|asseguro)(?:-lhe|-o|-a|-te)?(?: de)? que\b",
)
"""Who informs that something is so does no more."""
