"""Promises in Spanish, French, Italian and Portuguese."""

_NUMBERED = r"(?: (?:n\S{0,6} ?)?[(#]?[\w-]*\d[\w-]*\)?)?"

_ES_STEM = (
    r"(?:envi|reenvi|pas|llam|cancel|anul|reembols|devolv|avis|contact|transmit|transfer|comprob|verific|tramit|"
    r"gestion|"
    r"escrib|inform|remit|deriv|traslad|notific|actualiz|cambi|modific|reserv|solicit|comunic|consult|encarg|asegur|"
    r"mand|resolv|investig|revis|abr|cre|confirm|ped|hac|pon|conect|orden|ocup|respond|atend)"
)
_ES_INF = rf"(?:{_ES_STEM}(?:ar|er|ir)\w*|poner\w*|hacer (?:el|la|un|una|seguimiento)|dar (?:de baja|parte))"
_ES_TO = r"(?:(?:le|te|lo|la|os|les|se|me|nos) ){0,3}"
_ES_NOT = r"(?<!\bno )(?<!\bno le )(?<!\bno te )(?<!\bno se )"
_ES_NOUN = (
    r"(?:pedido|reembolso|solicitud|reserva|cuenta|queja|paquete|envio|direccion|suscripcion|cita|incidencia|"
    r"devolucion|"
    r"reclamacion|consulta|mensaje|dinero)"
)
_ES_DONE = (
    r"(?:cancelad|anulad|reembolsad|enviad|tramitad|aplazad|movid|confirmad|modificad|cambiad|actualizad|"
    r"procesad|reservad|registrad)[oa]"
)
_ES_AGENT = (
    rf"\bvoy a (?:{_ES_TO}){_ES_INF}\b"
    r"|\b(?:le|te|lo|la|os|se lo|se la) (?:paso|envio|llamo|reenvio|transfiero|comunico|derivo|pongo|escribo|aviso|"
    r"conecto|remito|traslado|cancelo|reembolso|reservo|tramito|mando)\b|\b(?:aviso|llamo|escribo) (?:ahora |"
    r"enseguida )?(?:a la|al|a los|a mi|a nuestro)\b|\bme (?:encargo|ocupo|encargare|ocupare|"
    r"pongo en contacto)\b"
    r"|\b(?:paso|envio|reenvio|tramito|cancelo|anulo|reviso|compruebo|gestiono|transmito|traslado|actualizo|remito|"
    r"derivo|consulto|comunico) (?:ahora |ahora mismo |enseguida )?(?:su|tu|esto|esta|este)\b"
    rf"|\b(?:ya )?{_ES_TO}he (?:\w+ )?(?:enviado|pasado|cancelado|anulado|reembolsado|comprobado|contactado|avisado|"
    r"verificado|reenviado|creado|tramitado|transmitido|actualizado|modificado|cambiado|reservado|solicitado|"
    r"gestionado|atendido|resuelto|arreglado|solucionado|preguntado a|"
    r"informado|hablado con|abierto|registrado|notificado|trasladado|derivado|remitido|llamado|revisado)\b"
    r"|\bme (?:he )?(?:encargado|ocupado|encargue|ocupe)\b"
    r"|\b(?:hablo|hablare|voy a hablar) con (?:el|la|los|mi|mis|nuestr[oa]s?|un[oa]?)\b"
    r"|\b(?:preguntare|voy a preguntar(?:le)?) a(?:l| )"
    r"|\b(?:ya esta|queda) (?:hecho|resuelto|solucionado|cancelado|tramitado)\b"
)
_ES_DONE_TO = (
    rf"\b(?:su|tu) (?:\w+ )?{_ES_NOUN}{_NUMBERED} (?:ya )?(?:ha sido|fue|esta|queda|se ha) (?:ya |"
    rf"siendo )?{_ES_DONE}\b"
    rf"|\b(?:su|tu|el|la) (?:\w+ )?{_ES_NOUN}{_NUMBERED} (?:ya )?(?:esta|va) (?:ya )?(?:en camino|de camino|en curso|"
    r"en proceso)\b|\b(?:se le ha|le hemos|ya) (?:reembolsado|devuelto)\b|\bha sido (?:reembolsad|dad|inscrit)[oa]\b"
    r"|\bya esta (?:usted )?(?:inscrit|registrad|dad|suscrit)[oa]\b"
)
_ES_TOGETHER = (
    rf"{_ES_NOT}\b{_ES_TO}(?:{_ES_STEM}(?:ar|er|ir)|pondr|har)emos\b(?! (?:encantad|feli))"
    rf"|\bvamos a {_ES_TO}{_ES_INF}\b|\b(?:ya )?{_ES_TO}hemos (?:enviado|cancelado|reembolsado|tramitado|avisado|"
    r"contactado|actualizado|pasado|procesado|reservado|anulado)\b"
    rf"|{_ES_NOT}\b(?:le|te|os|les) (?:llamamos|contactamos|escribimos|enviamos|avisamos|pasamos|reembolsamos|"
    r"respondemos|mandamos|informamos)\b"
    r"|\b(?:un[oa]? (?:agente|companer[oa]|asesora?|persona|emplead[oa]|tecnic[oa]|operadora?|miembro de \w+ equipo|"
    r"responsable)|alguien|(?:nuestro|el|mi) (?:equipo|companero|servicio)(?: de \w+)?) (?:le |se |lo |la |te |os )*"
    r"(?:\w+ra|va a \w+|llama|contacta|escribe)\b"
    r"|\b(?:recibira|recibiras|tendra|tendras)\b.{0,60}\b(?:nuestr[oa]|de nosotros|pronto|en breve|manana|hoy|"
    r"proximamente|noticias)\b|\b(?:sera|seras) (?:contactad|llamad|reembolsad|avisad)[oa]\b"
    rf"|\b(?:su|tu) (?:\w+ )?{_ES_NOUN}{_NUMBERED} (?:llegara|llega|saldra|sera)\b.{{0,30}}\b(?:manana|hoy|pronto|"
    r"en breve)\b"
)
ES_ACCENTED = (
    rf"\b(?:{_ES_STEM}(?:ar|er|ir)|pondr|har)é\b(?! (?:lo posible))"
    r"|\b(?:ya )?(?:le |lo |la |se )*(?:envié|cancelé|anulé|pasé|actualicé|avisé|reembolsé|verifiqué|contacté|"
    r"informé|"
    r"solicité|reservé|cambié|modifiqué|tramité|reenvié|llamé|transmití|pedí|abrí|hablé con)\b"
)

_FR_INF = (
    r"(?:transmettre|envoyer|r?appeler|rembourser|annuler|re?contacter|transferer|verifier|faire (?:suivre|le|"
    r"remonter|"
    r"passer|en sorte)|prevenir|mettre|signaler|demander (?:a|au)|informer|avertir|modifier|changer|commander|"
    r"reserver|"
    r"creer|ouvrir|traiter|regler|assurer|ecrire|relayer|planifier|organiser|passer|occuper|charger|renseigner|"
    r"parler (?:a|au|avec)|me desinscrire|vous desinscrire|vous inscrire|desinscrire|inscrire|"
    r"proceder|consulter (?:votre|mon|mes|le dossier)|enregistrer)"
)
_FR_TO = r"(?:(?:vous|te|le|la|les|lui|leur|y|en|me|nous) |[lmtnds]'){0,4}"
_FR_NOUN = (
    r"(?:commande|demande|remboursement|compte|reservation|reclamation|colis|adresse|abonnement|rendez-vous|billet|"
    r"livraison|message|ticket|retour|dossier|argent)"
)
_FR_STEM = (
    r"(?:transmettr|enverr|r?appeller|rembourser|annuler|re?contacter|transferer|verifier|previendr|fer|mettr|"
    r"signaler|"
    r"modifier|informer|avertir|changer|commander|reserver|creer|ouvrir|traiter|occuper|charger|assurer|ecrir|"
    r"relayer|"
    r"parler|desinscrir|inscrir|gerer|passer|demander|reviendr|tiendr|repondr|repondrer|reglier|regler)"
)
_FR_AGENT = (
    rf"\bje (?:vais|viens de|m'en vais) {_FR_TO}(?:tout de suite |immediatement |maintenant |"
    rf"aussitot )?{_FR_TO}{_FR_INF}\b"
    rf"|\bj(?:e |'){_FR_TO}(?:transmets?|envoie|r?appelle|rembourse|annule|re?contacte|transfere|verifie|"
    r"previens|mets en|"
    r"fais (?:suivre|le necessaire|passer|remonter)|signale|demande (?:a|au)|informe|avertis|modifie|change|commande|"
    r"reserve|cree|ouvre|traite|relaie|passe (?:un|une|a|mon|notre|le|la)|m'?occupe|occupe|charge|me renseigne|"
    r"parle (?:a|au|avec)|gere (?:cela|ca|votre)|assure (?:que|la)|prends (?:en charge|contact)|enregistre)\b"
    rf"|\bj(?:e |'){_FR_TO}{_FR_STEM}ai\b"
    rf"|\bj(?:e |'){_FR_TO}ai (?:bien |deja |aussi |egalement |immediatement )*(?:transmis|envoye|annule|rembourse|"
    r"verifie|contacte|prevenu|commande|cree|reserve|signale|transfere|modifie|change|informe|averti|demande a|"
    r"fait (?:suivre|le|remonter)|mis a jour|ouvert|enregistre|parle (?:a|avec)|appele|regle|traite|effectue)e?s?\b"
    r"|\bje m'en suis (?:bien |deja )?(?:occupe|charge)e?\b"
    r"|\bje serais? (?:ravie?|heureu(?:x|se)) (?:de (?:vous |l')?|d')"
    r"(?:annuler|rembourser|modifier|envoyer|appeler|reserver|transmettre|transferer)\b"
    r"|\bc'est (?:bien )?(?:fait|regle)(?=[.!]|$)"
)
_FR_DONE_TO = (
    rf"\b(?:votre|ta|ton) (?:\w+ )?{_FR_NOUN}{_NUMBERED} a (?:bien |deja |maintenant )*ete\b"
    rf"|\b(?:votre|ta|ton|la|le) (?:\w+ )?{_FR_NOUN}{_NUMBERED} est (?:bien |desormais |maintenant |deja |"
    r"actuellement )*"
    r"(?:annule|rembourse|modifie|expedie|envoye|transmis|deplace|reporte|confirme|en route|en chemin|en cours)e?\b"
    r"|\bvous avez (?:bien |deja )*ete (?:rembourse|inscrit|desinscrit|desabonne|enregistre|transfere)e?s?\b"
    r"|\bvous etes (?:desormais|maintenant|bien|deja) (?:inscrit|desinscrit|desabonne|abonne|enregistre)e?s?\b"
)
_FR_TOGETHER = (
    rf"\bnous {_FR_TO}(?:{_FR_STEM}ons\b|allons {_FR_TO}{_FR_INF}\b)"
    r"|\bnous vous (?:r?appelons|envoyons|re?contactons|tenons|transmettons|ecrivons|mettons|remboursons|transferons|"
    r"informons|prevenons|repondons|passons|expedions)\b|\bnous (?:transmettons|annulons|traitons|verifions|"
    r"envoyons) (?:votre|"
    r"cela|quelqu'un|un technicien)\b|\bon (?:vous|te) (?:r?appelle|recontacte|contacte|envoie|rembourse|ecrit|"
    r"tient)\b|\b(?:nous revenons|on revient) vers vous\b|\bnous (?:vous |l')?avons (?:bien |deja )*(?:annule|"
    r"rembourse|envoye|transmis|traite|modifie|contacte)\w*\b"
    r"|\b(?:une? (?:conseill\w+|agent|collegue|membre \w+|personne|responsable|technicien\w*|operat\w+)|quelqu'un|"
    r"(?:notre|l'|le|mon) ?(?:equipe|service|support|collegue)(?: \w+)?) (?:de l'equipe )?(?:va |vous |se |te |"
    r"y |lui )*"
    r"(?:\w+ra|contacter|rappeler|appeler|repondre|rappelle|contacte|ecrit|repond|prend contact)\b"
    r"|\bvous (?:serez|allez (?:etre|recevoir)|recevrez|aurez)\b.{0,60}\b(?:contacte\w*|rappele\w*|appele\w*|"
    r"rembourse\w*|de notre part|de nous|un appel|bientot|sous peu|demain|prochainement|aujourd'hui|nouvelles)\b"
    rf"|\b(?:votre|ta|ton) (?:\w+ )?{_FR_NOUN}{_NUMBERED} (?:arrivera|arrive|sera|partira|"
    r"part)\b.{0,30}\b(?:demain|"
    r"aujourd'hui|bientot|sous peu)\b"
)

_IT_STEM = (
    r"(?:inoltr|invi|ricontatt|contatt|richiam|chiam|annull|rimbors|avvis|avvert|verific|trasmett|trasfer|controll|"
    r"segnal|pass|inform|modific|cambi|aggiorn|prenot|apr|cre|occup|mett|assicur|scriv|comunic|provved|gest|mand|"
    r"ordin|richied|rispond|colleg|risolv|fiss)"
)
_IT_TO = r"(?:(?:la|le|lo|li|ti|vi|ci|si|mi|me ne|se ne|ce ne|gliel[oa]) ){0,3}"
_IT_NOUN = (
    r"(?:ordine|rimborso|richiesta|prenotazione|account|reclamo|pacco|spedizione|indirizzo|abbonamento|appuntamento|"
    r"consegna|segnalazione|messaggio|reso|ticket)"
)
_IT_AGENT = (
    rf"\b{_IT_TO}{_IT_STEM}(?:er|ir|)o'?(?<=ero)\b|\b{_IT_TO}{_IT_STEM}iro\b|\b(?:faro|daro) (?:in modo|avere|"
    r"sapere)\b"
    r"|\b(?:la|le|lo|ti|vi|glielo|gliela) (?:passo|inoltro|invio|chiamo|richiamo|metto in|trasferisco|avviso|"
    r"ricontatto|contatto|trasmetto|mando|rimborso|collego|annullo|prenoto)\b"
    r"|\b(?:inoltro|trasmetto|annullo|verifico|controllo|passo|segnalo|aggiorno|modifico|invio|apro|rimborso|giro|"
    r"procedo a|procedo con) (?:subito |ora |immediatamente )?(?:la (?:sua|tua|richiesta|domanda|segnalazione)|"
    r"il (?:suo|tuo|messaggio|caso)|l'ordine|l'annullamento|un (?:ticket|reclamo)|annullare|inviare|rimborsare)\b"
    r"|\bavviso (?:subito |ora )?(?:la|il|i|l')\b|\b(?:la|ti) faccio (?:ri)?(?:chiamare|contattare)\b|"
    r"\bme ne occupo\b|\bmi occupo io\b|\bci penso io\b|\bprovvedo (?:subito|io|a)\b|\bmi metto in contatto\b"
    rf"|\b{_IT_TO}(?:l'|gliel')?ho (?:gia |appena |anche |subito )*(?:inviato|inoltrato|annullato|rimborsato|"
    r"verificato|"
    r"contattato|avvisato|creato|ordinato|prenotato|trasmesso|modificato|aggiornato|cambiato|segnalato|informato|"
    r"aperto|richiesto|parlato con|passato|controllato|registrato)[aie]?\b"
    r"|\bme ne sono (?:gia )?(?:occupat|incaricat)[oa]\b|\bparlero con\b|\bchiedero a(?:l|i|d)? ?"
    r"|\b(?:parlo|ne parlo|chiedo) (?:con|a)(?:l| ) ?(?:mio|mia|un|una|il|la|nostro|responsabile|collega)\b"
    r"|\bsar(?:ei|o) (?:liet|felic|contenta?)[oaei]? di (?:annullar|rimborsar|inviar|prenotar|modificar|chiamar)"
    r"|\b(?:tutto |e |gia )(?:fatto|sistemato|risolto)(?=[.!]|$)"
)
_IT_DONE_TO = (
    rf"\b(?:il suo|la sua|il tuo|la tua|l'|il |la )(?: ?\w+)?? ?{_IT_NOUN}{_NUMBERED} (?:e (?:gia |appena )?stat[oa]|"
    r"e (?:gia |ora )?(?:annullat|rimborsat|spedit|spostat|modificat|confermat)[oa](?= (?:con successo|ora)|[.!]|$))"
    rf"|\b(?:il suo|la sua|il tuo|la tua|l'|il |la ) ?{_IT_NOUN}{_NUMBERED} e (?:gia )?in (?:arrivo|viaggio|corso)\b"
    r"|\b(?:lei )?e stat[oa] (?:rimborsat|iscritt|disiscritt|cancellat|registrat)[oa](?= dal|[,.!]|$)"
    r"|\b(?:lei e|sei) (?:ora|gia|adesso) (?:iscritt|disiscritt|registrat|prenotat)[oa]\b"
)
_IT_TOGETHER = (
    rf"(?<!\bnon )(?<!\bnon la )\b{_IT_TO}{_IT_STEM}(?:er|ir)emo\b|\b(?:la|le|ti|vi) faremo (?:sapere|avere)\b"
    r"|(?<!\bnon )\b(?:la|le|ti|vi) (?:richiamiamo|chiamiamo|contattiamo|ricontattiamo|inviamo|rimborsiamo|avvisiamo|"
    r"mettiamo in|passiamo|trasferiamo|scriviamo|rispondiamo)\b"
    r"|\b(?:un[oa]?'? ?(?:operator\w+|colleg[ao]|addett[oa]|consulente|persona|tecnico|responsabile)|qualcuno|"
    r"(?:il nostro|il|la nostra) (?:team|collega|servizio|assistenza)(?: \w+)?|l'assistenza|"
    r"il mio collega) (?:la |le |ti "
    r"|vi |si |lo )*(?:\w+ra|chiama|contatta|richiama|scrive|risponde)\b"
    r"|\b(?:ricevera|riceverai|avra|avrai)\b.{0,60}\b(?:da noi|nostr[oa]|a breve|presto|domani|oggi|da parte|"
    r"notizie)\b"
    r"|\b(?:sara|sarai|verra|verrai) (?:ri)?(?:contattat|chiamat|rimborsat|avvisat|richiamat)[oa]\b"
    rf"|\b(?:il suo|la sua|il tuo|la tua) (?:\w+ )?{_IT_NOUN}{_NUMBERED} (?:arrivera|arriva|sara|partira)\b.{{0,30}}"
    r"\b(?:domani|oggi|presto|a breve)\b"
)

_PT_STEM = (
    r"(?:envi|encaminh|reencaminh|lig|cancel|anul|reembols|devolv|verific|contact|contat|avis|pass|transfer|transmit|"
    r"inform|atualiz|actualiz|alter|mud|reserv|solicit|notific|consult|cri|abr|trat|resolv|escrev|comunic|confirm|"
    r"pedi|ped|retorn|respond|agend|entr|assegur|mand|process|telefon)"
)
_PT_INF = (
    rf"(?:{_PT_STEM}(?:ar|er|ir)(?:-\w+)*|por em contacto|colocar em contato|entrar em contac?to|tratar dis[st]o|"
    r"dar (?:baixa|seguimento))"
)
_PT_TO = r"(?:(?:lhe|te|o|a|os|as|me|se|ja) ){0,3}"
_PT_NOUN = (
    r"(?:pedido|encomenda|reembolso|reserva|conta|reclamacao|pacote|endereco|morada|assinatura|subscricao|consulta|"
    r"solicitacao|mensagem|devolucao|entrega|marcacao)"
)
_PT_DONE = (
    r"(?:cancelad|anulad|reembolsad|enviad|processad|alterad|atualizad|encaminhad|reservad|expedid|"
    r"registad)[oa]"
)
_PT_AGENT = (
    rf"(?<!\bnao )\b(?:vou|irei) {_PT_TO}(?:ja |agora |imediatamente )?{_PT_INF}\b"
    rf"|(?<!\bnao )\b{_PT_TO}{_PT_STEM}(?:ar|er|ir)(?:ei|-lhe-ei|-o-ei)\b"
    r"|\b(?:encaminho|envio|passo|transfiro|reencaminho|cancelo|verifico|transmito|atualizo|anulo|trato|"
    r"ligo)(?:-lhe|-o|"
    r"-a)? (?:agora |ja |imediatamente )?(?:o seu|a sua|o teu|a tua|disso|disto|de tudo|para si|a um|para um|"
    r"a chamada)\b"
    r"|\bentro (?:ja |agora )?em conta(?:c?)to com\b|\blhe (?:passo|ligo|envio|transfiro)\b|\bpasso-(?:lhe|o|"
    r"a)\b|\bligo-lhe\b|\b(?:ja )(?:tratei|resolvi)\b"
    r"|\b(?:tratei|cuidei) (?:d[oae]s?|dis[st]o)\b|\b(?:vou|irei) (?:falar|conversar) com\b|\bfalarei com\b|"
    r"\bfalo com (?:o|a|os|um|uma|meu|minha)\b|\b(?:vou perguntar|perguntarei) a(?:o|os| )"
    r"|\b(?:terei|teria) (?:todo o )?(?:gosto|prazer) em (?:cancelar|reembolsar|enviar|reservar|alterar|ligar)"
    r"|\b(?:enviei|encaminhei|cancelei|anulei|reembolsei|verifiquei|contactei|contatei|avisei|criei|atualizei|"
    r"alterei|"
    r"reservei|solicitei|informei|notifiquei|transferi|passei (?:o|a)|registei|registrei|abri um|pedi ao?|liguei)\b"
)
_PT_DONE_TO = (
    rf"\b(?:(?:o seu|a sua|seu|sua|o teu|a tua|o|a) )(?:\w+ )?{_PT_NOUN}{_NUMBERED} (?:ja )?(?:foi|esta sendo|"
    rf"esta a ser) (?:ja )?{_PT_DONE}\b"
    rf"|\b(?:o|a|seu|sua) {_PT_NOUN}{_NUMBERED} (?:ja )?(?:esta|vai) (?:ja )?(?:a caminho|em curso|em andamento|"
    rf"{_PT_DONE})\b"
    r"|\b(?:voce|ja) foi (?:reembolsad|inscrit|removid|registad|registrad)[oa]\b"
    r"|\b(?:voce )?(?:ja|agora) esta (?:inscrit|registad|registrad)[oa]\b"
)
_PT_TOGETHER = (
    rf"(?<!\bnao )\b(?:vamos|iremos) {_PT_TO}{_PT_INF}\b"
    rf"|(?<!\bnao )\b{_PT_TO}{_PT_STEM}(?:ar|er|ir)(?:emos|-lhe-emos|-emos)\b|\bligar-lhe-emos\b"
    r"|\b(?:ligamos|enviamos|contactamos|avisamos|passamos|reembolsamos|escrevemos|respondemos|"
    r"informamos)-(?:lhe|o|a)\b"
    r"|(?<!\bnao )\blhe (?:ligamos|enviamos|avisamos|respondemos)\b"
    r"|\b(?:uma? (?:atendente|agente|colega|pessoa|funcionari[oa]|especialista|tecnic[oa]|membro \w+ \w+ equip[ae]|"
    r"operadora?|assistente)|alguem|(?:a )?noss[ao] (?:equip[ae]|time|suporte|servico)(?: de \w+)?|a equip[ae]|"
    r"o (?:suporte|meu colega)) (?:lhe |se |o |a |te )*(?:vai|ira|entrara|\w+ra|liga|entra em|contacta)\b"
    r"|\b(?:recebera|receberas|tera|vai receber|ira receber)\b.{0,60}\b(?:noss[oa]|de nos|em breve|amanha|hoje|"
    r"brevemente|noticias)\b|\b(?:sera|seras) (?:contac?tad|reembolsad|avisad)[oa]\b"
    rf"|\b(?:(?:o seu|a sua|seu|sua) )(?:\w+ )?{_PT_NOUN}{_NUMBERED} (?:chegara|chega|vai chegar|sera|"
    r"saira)\b.{0,30}"
    r"\b(?:amanha|hoje|em breve)\b"
)

AGENT = "|".join((_ES_AGENT, _FR_AGENT, _IT_AGENT, _PT_AGENT))
DONE = "|".join((_ES_DONE_TO, _FR_DONE_TO, _IT_DONE_TO, _PT_DONE_TO))
TOGETHER = "|".join((_ES_TOGETHER, _FR_TOGETHER, _IT_TOGETHER, _PT_TOGETHER))
ACCENTED = ES_ACCENTED

_REST = r"(?:(?!\b(?:pero|mais|ma|mas|sino|cependant)\b)[^,;.:!?])*"
NO_PROMISE = (
    rf"\bno (?:puedo|podemos|s[eé]|sabemos)\b{_REST}|\b(?:je|nous) ne (?:peux|pouvons|sais|savons|suis)\b{_REST}"
    rf"|\bnon (?:posso|possiamo|so|sappiamo)\b{_REST}|\bn[aã]o (?:posso|podemos|sei|sabemos|consigo)\b{_REST}"
)
"""What is denied, to the end of the clause."""
TELLS = (
    r"\b(?:le|te|os|les) (?:informo|aviso|comunico|recuerdo|confirmo|aseguro|indico|hago saber)(?: de)? que\b"
    r"|\b(?:puedo|quiero|me alegra) (?:confirmar|informar|decir|asegurar)(?:le|te)?(?: de)? que\b|\bconfirmo que\b"
    r"|\bj(?:e |')(?:(?:vous|te) |vais |peux |tiens a |ai le plaisir de ){0,3}(?:informe|signale|avertis|previens|"
    r"rappelle|confirme|assure|precise|indique|avise|vois)r?(?: que|\b qu')"
    r"|\b(?:la|ti|le|vi) (?:informo|avviso|segnalo|comunico|ricordo|confermo|assicuro|avverto) che\b"
    r"|\b(?:confermo|posso confermar(?:le|ti)|vedo) che\b"
    r"|\b(?:(?:lhe|te) )?(?:informo|aviso|comunico|lembro|confirmo|asseguro)(?:-lhe|-o|-a|-te)?(?: de)? que\b"
)
"""Who informs that something is so does no more."""
