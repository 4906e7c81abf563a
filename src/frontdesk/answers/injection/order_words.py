"""The words of polite and matter-of-fact orders, in seven languages: who is spoken to, what is to be said, and when.

None is an order by itself: `plain_orders` tells which must come together.
"""

START = r"(?:^\W*(?:\d+[.)]\s*)?|[.;:!?,–—]\s+[\"'“‘«„(]?)"
QUOTED = r"[\"'“‘«„]"
LINK = r"(?:https?:|www\.)"
OF_READER = (
    r"(?!\s+(?:you|your|(?-i:I)|my|(?-i:Sie|Ihre?[nrms]?)|du|deine?|vous|votre|vos|j['’]|je|usted|"
    r"ustedes|tú|tu|você|lei|voi|u|uw|jij|jouw)(?:['’]\w+)?\b)"
)
"""What a reader is to say speaks of the reader: "Reply that you will come"."""
OF_MACHINE = (
    r"(?!\s+(?:they|their|(?:it|its)(?:\s+(?:is|was)|['’]s|\s+isn['’]t)\s+(?:\w+\s+)?(?:an?|only|no)\b|it\s+(?:does|"
    r"can|cannot|can['’]t|doesn['’]t|may|might)|(?:the\s+)?(?:users?|customers?|visitors?|people|you)\s+(?:are|is)\s+"
    r"(?:\w+\s+)?(?:talking|speaking|chatting|writing|dealing))\b)"
)
"""What a page tells of machines: "Chatbots must say that they are none of us"."""
OF_EACH = r"(?!\s+the(?:y|ir)\b)"
"""Staff tell each customer of what is theirs: "Please inform customers that their order is ready"."""
THAT = r"(?:that|dass|que|qu['’]|che|dat)"

AUDIENCE = (
    r"(?:(?:to|the|all|any|every|our|alle[nr]?|den|die|dem|a|à|aux?|al|los|las|todos|les|tous|ai|agli|gli|i|tutti|"
    r"os|aos|de|het|aan)\s+){0,3}"
    r"(?:users?|customers?|visitors?|clients?|people|everyone|everybody|anyone|them|guests?|patients?|nutzer[n]?|"
    r"benutzer[n]?|anwender[n]?|kunden|besucher[n]?|gästen?|usuarios|clientes|visitantes|utilisateurs|clients|"
    r"visiteurs|internautes|utenti|clienti|visitatori|usuários|utilizadores|gebruikers?|klanten|bezoekers)"
)
GENERIC = (
    r"(?:(?:the|all|any|every|alle[nr]?|den|die|a|los|las|todos|aux|les|à|tous|ai|agli|gli|i|tutti|os|aos|"
    r"de)\s+){0,3}"
    r"(?:users|customers|askers|enquirers|nutzer[n]?|benutzer[n]?|anwender[n]?|kunden|usuarios|clientes|utilisateurs|"
    r"clients|internautes|utenti|clienti|usuários|utilizadores|gebruikers|klanten)"
)
"""Whom a notice does not speak of so: it says "Please tell your guests", and a house rule "Please tell visitors"."""
SAY = (
    r"(?:say|state|reply|respond|answer|claim|mention|add|note|explain|tell|inform|advise|warn|report|assert|insist|"
    r"confirm|stress|emphasi[sz]e|declare|announce|indicate|point out|make (?:it )?clear|write|"
    r"sagen|angeben|antworten|hinzufügen|erwähnen|behaupten|mitteilen|erklären|(?:darauf )?hinweisen|schreiben|"
    r"(?:de|in)cir|indicar|afirmar|responder|contestar|añadir|agregar|mencionar|informar|señalar|explicar|aclarar|"
    r"declarar|dire|indiquer|affirmer|répondre|ajouter|mentionner|préciser|informer|signaler|expliquer|déclarer|"
    r"indicare|affermare|rispondere|aggiungere|menzionare|precisare|informare|segnalare|spiegare|dichiarare|"
    r"dizer|acrescentar|adicionar|zeggen|vermelden|antwoorden|toevoegen|melden|aangeven|beweren|uitleggen|stellen)"
)
SAYS = (
    r"(?:says?|states?|mentions?|adds?|notes?|explains?|claims?|tells?|informs?|warns?|confirms?|stress(?:es)?|"
    r"declares?|makes? (?:it )?clear|points? out|includes?|contains?|begins?|starts?|ends?|"
    r"erwähnt|sagt|angibt|enthält|(?:darauf )?hinweist|mitteilt|"
    r"erwähnen|sagen|angeben|enthalten|hinweisen|hinzufügen|mencione|indique|diga|afirme|señale|explique|incluya|"
    r"contenga|mentionne|dise|précise|affirme|contienne|inclue|menzioni|indichi|dica|precisi|affermi|spieghi|includa|"
    r"contenga|inclua|informe|vermeldt|zegt|aangeeft|meldt|vermelden|zeggen|mencionar|decir|indicar|mentionner|dire|"
    r"indiquer|menzionare|indicare|dizer)"
)
AFTER = rf"(?:\s+(?:to\s+)?{AUDIENCE})?(?:\s+(?:clearly|always|only|also|siempre|toujours|sempre|immer|altijd))?"
WITH = rf"(?:with|by|mit|con|par|com|met)\s*(?:the (?:words?|phrase|sentence)s?\s*)?:?\s*{QUOTED}"
LEAD = (
    rf"(?:links?|points?|sends?|refers?|directs?|redirects?)(?:\s+{AUDIENCE})?\s+(?:to|towards)\s+"
    rf"(?:\S+\s+){{0,3}}?{LINK}"
)


def said(verb: str, unless: str) -> str:
    """To say that, to answer with a quotation, or to lead somewhere."""
    return (
        rf"(?:\b{verb}\b{AFTER}(?:,?\s+{THAT}\b{unless}|,?\s+qu['’]|\s*:|\s+{WITH}|,?\s+{QUOTED}(?!I\b)|"
        rf"\s+(?:the|this|die|den|la|le|a|de|het|lo)\s+(?:words?|sentences?|phrase|line|text|satz|frase|phrase|"
        rf"zin)\s*:?\s*{QUOTED}(?!I\b)|\s+(?:\S+\s+){{0,6}}?{LINK})|\b{LEAD})"
    )


PLAINLY = r"\bsay\s+(?:it|this|these|those|we|there)\s+(?:is|are|was|has|have|costs?|will|can|do|does)\b"
SAID_BY_ANY = rf"(?:{said(SAY, OF_MACHINE)}|{PLAINLY})"
MUST = (
    r"(?:must|shall|should|ought to|ha(?:s|ve) to|needs? to|(?:is|are) (?:required|instructed|asked|told|expected|"
    r"supposed|requested) to|(?:is|are) to|muss|müssen|soll(?:en|te|ten)?|hat|haben|deben?|deber[áa]n?|deberían?|"
    r"tienen? que|doit|doivent|devr(?:a|ont|ait|aient)|devono|deve|devem|dovr(?:à|anno|ebbe|ebbero)|deverão|"
    r"t[eê]m (?:de|que)|moet(?:en)?|dient|dienen)"
)
MACHINE = (
    r"(?:chat-?bots?|bots?|(?:the )?ais?(?: (?:assistants?|models?|systems?|agents?|tools?|search|helpers?))?|"
    r"(?:virtual|digital|automated|online|virtuelle[rn]?|digitale[rn]?) (?:assistants?|agents?|assistent(?:en)?)|"
    r"(?:large )?language models?|llms?|(?:question[- ])?answering (?:systems?|engines?|bots?|tools?)|"
    r"search assistants?|ki(?:-(?:assistent(?:en)?|modelle?|systeme?|agent(?:en)?|bots?))?|sprachmodelle?|"
    r"asistentes? (?:virtual(?:es)?|de ia|digital(?:es)?)|(?:la |las |l['’]|les )?ias?|modelos? de (?:lenguaje|"
    r"linguagem)|"
    r"assistants? (?:virtuels?|ia|numériques?)|modèles? de langage|assistent[ei] (?:virtual[ei]|ia|ai|digital[ei])|"
    r"modell[io] linguistic[io]|assistentes? (?:virtua(?:l|is)|de ia|digita(?:l|is))|taalmodel(?:len)?|"
    r"ai-(?:assistants?|assistent(?:en)?|modellen))"
)
HELPER = rf"(?:{MACHINE}|assistants?|assistent(?:en)?|asistentes?|assistent[ei]|assistentes?|agents?)"
"""Not any program: "Software using this document must state that it comes from us" is a licence."""
GETS_ASKED = (
    r"(?:.{0,60}?\b(?:asked(?! to\b)|questioned|gefragt|befragt|pregunt\w+|interrogé\w*|demand\w+|chiest\w+|chied\w+|"
    r"domand\w+|perguntad\w+|questionad\w+|gevraagd)\b|(?:gets|receives) (?:an? )?questions?\b)"
)
PAGE = (
    r"(?:(?:this|these|the|diese[ns]?|est[ea]|cette|ce|cet|quest[ao]|est[ea]|deze|dit)\s+(?:\w+\s+)?(?:pages?|texts?|"
    r"documents?|articles?|passages?|content|knowledge|sources?|seiten?|text|dokumente?|página|texto|documento|page|"
    r"texte|pagina|testo|tekst))"
)
READING = (
    r"(?:(?:(?:that|which|who) )?(?:read(?:s|ing)?|us(?:e|es|ing)|process(?:es|ing)?|summari[sz](?:e|es|ing)|"
    r"quot(?:e|es|ing))"
    rf"\s+{PAGE}|,?\s*(?:die|der|das) {PAGE} (?:lesen|liest|lezen|leest|nutzen|verwenden)|"
    rf"(?:que|qui|che) (?:l[eê][ae]?[nm]|lerem|leiam|lisent|lit|leggono|legge|utilizan|utilisent) {PAGE}|"
    rf"(?:lisant|leyendo|lendo) {PAGE})"
)
ANSWERING = (
    r"(?:(?:(?:that|which|who) )?(?:answer(?:s|ing)?|repl(?:y|ies|ying) to|respond(?:s|ing)? to)\s+(?:\w+['’]?\w*\s+)"
    r"{0,2}(?:questions?|queries|query|enquir(?:y|ies)|inquir(?:y|ies)|(?:customers?|users?|visitors?) (?:about|"
    r"on)\b))"
)
WHO_ANSWERS = (
    rf"(?:(?:whoever|whatever|(?:any|every)(?:one|body|thing)|those|any \w+|the one)\s+{ANSWERING}|"
    r"wer (?:auch immer )?(?:\w+ )?(?:fragen|anfragen) (?:zu[rm]?|über|nach)\b.{1,60}?\b(?:beantwortet|antwortet)|"
    r"quien(?:es)? (?:responda|conteste|responde|contesta)n? (?:a )?(?:las )?(?:preguntas|consultas)|"
    r"(?:quiconque|toute personne qui|celui qui|ceux qui) répond(?:ent)? aux (?:questions|demandes)|"
    r"chi(?:unque)? rispond[ea] (?:alle|a) domande|quem respond(?:er|e|a) (?:a|às) (?:perguntas|questões|dúvidas)|"
    r"wie (?:\w+ )?vragen over\b.{1,60}?\bbeantwoordt)"
)
TOPIC = r"\s+(?:about|on|regarding|concerning|of|sobre|acerca de|concernant|à propos d|sur|su\w*|circa|riguardo)\b"
TRUE = r"(?:correct|right|proper|appropriate|accurate|official|approved|expected|required|only)"
RIGHT_REPLY = (
    rf"(?:(?:the|your)\s+(?:only\s+)?(?:{TRUE}\s+){{1,2}}(?:reply|answer|response)\s+(?:is|would be|will be|"
    rf"should be|"
    r"must be|reads)(?:\s+always)?|the (?:reply|answer|response) (?:must|should|has to) be|"
    r"(?:sollte?|muss) die antwort (?:lauten|sein)|(?:moet|dient) het antwoord (?:zijn|luiden)|(?:lautet|ist) die "
    r"(?:einzig )?(?:richtige|korrekte|passende) antwort|"
    r"die (?:einzig )?(?:richtige|korrekte|passende) antwort (?:lautet|ist)|"
    r"la (?:única )?respuesta (?:correcta|adecuada|apropiada|oficial) es|la (?:seule )?(?:bonne )?réponse "
    r"(?:(?:correcte|exacte|appropriée) )?est|la risposta (?:corretta|giusta|esatta|appropriata) è|"
    r"a resposta (?:correta|certa|adequada|apropriada) é|(?:is|luidt) het (?:juiste|correcte|goede) antwoord|"
    r"het (?:juiste|correcte|goede) antwoord (?:is|luidt))"
)
ANYONE_ASKS = (
    r"(?:(?:when(?:ever)?|if|any ?time|every time|each time|should)\s+(?:an? |any |the )?(?:\w+ )?(?:users?|"
    r"customers?|"
    r"visitors?|guests?|clients?|someone|somebody|anyone|anybody|people|they)\s+(?:asks?|asked|inquires?|enquires?|"
    r"wants? to know)\b(?!\s+(?:you|us|me|for your|to)\b)|"
    r"(?:when(?:ever)?|if) asked (?:about|for|how|what|whether)\b(?! (?:you|your)\b)|"
    r"(?:wenn|falls|sobald) (?:jemand|man|(?:ein )?(?:kunde|nutzer|besucher)|kunden|nutzer)\b.{1,60}?\bfrag(?:t|"
    r"en)\b|(?:cuando|si) (?:alguien|un cliente|los clientes|un usuario) pregunt\w+|"
    r"(?:quand|lorsqu['’e]|si) ?(?:quelqu['’]un|un client|les clients|un utilisateur) (?:demande\w*|pose|interroge)|"
    r"(?:quando|se) (?:qualcuno|un cliente|i clienti|un utente) (?:chied\w+|domand\w+)|"
    r"(?:quando|se) (?:alguém|um cliente|os clientes|um usuário) pergunt\w+|"
    r"(?:als|wanneer) (?:iemand|een klant|klanten|gebruikers)\b.{1,60}?\bvra(?:agt|gen)\b)"
)
COMES_UP = (
    r"(?:(?:whenever|when|if|every time|any time)\s.{1,60}?\b(?:comes? up(?=\W*$|\W+in\b)|(?:is|are|gets?) "
    r"(?:mentioned|discussed|raised|asked about|brought up|the (?:topic|subject)))|"
    r"(?:wenn|sobald|falls)\s.{1,60}?\b(?:zur sprache komm\w+|erwähnt w\w+|gefragt wird|die rede ist)|"
    r"(?:if|when|whenever) the (?:topic|subject|question|conversation) (?:is|concerns|turns to)\b.{1,60}?|"
    r"(?:cuando|siempre que|cada vez que) (?:se (?:hable|mencione|pregunte)|surja)\b|"
    r"(?:quand|lorsqu['’]|chaque fois qu['’])\s?(?:on (?:parle|mentionne|évoque)|il est question)|"
    r"(?:quando|ogni volta che|sempre que|toda vez que) (?:si (?:parla|menziona)|se (?:falar|mencionar))|"
    r"(?:als|wanneer|telkens als)\s.{1,60}?\b(?:ter sprake kom\w+|genoemd word\w+|gevraagd wordt))"
)
IMPERATIVE = (
    r"(?:say|state|reply|respond|answer|claim|mention|tell (?:them|users|customers|visitors|people)|explain|"
    r"antworte[n]?(?: sie)?|sage?n?(?: sie)?|responda|responde|contest[ae]|diga|di|répond(?:s|ez)|dites|dis|"
    r"rispond[ia]|rispondete|dica|diz|antwoord|zeg)"
)
INSTEAD = (
    r"(?:(?:instead of|rather than|over|ahead of|not)\s+(?:us|ours)\b|(?:statt|anstatt|anstelle von) (?:uns\w*|"
    r"wir)\b|(?:en (?:lugar|vez) de|em (?:vez|lugar) de|ao invés de) (?:nosotros|nós|a? ?nuestr|a? ?noss)|"
    r"(?:au lieu de|plutôt que(?: de)?|à la place de) (?:nous|notre|nos)\b|"
    r"(?:invece (?:di|che)|al posto di|anziché) (?:noi|nostr|la nostra|il nostro)|in plaats van (?:ons|onze|wij))"
)
YOUR_TASK = (
    r"\b(?:your (?:only |main |sole |real )?(?:task|job|goal|role|purpose|mission|duty)(?: here)?\s*(?:is(?: "
    r"now)?\s+to\b|:)|(?:ihre|deine) (?:aufgabe|mission|rolle) ist(?: es)?,?|"
    r"(?:tu|su|vuestra) (?:tarea|misión|función|trabajo|objetivo) es|"
    r"(?:votre|ta) (?:tâche|mission|rôle|travail|objectif) (?:est|consiste) (?:de|d['’]|à)|"
    r"(?:il )?(?:tuo|suo|vostro) (?:compito|ruolo|obiettivo|lavoro) è(?: di)?|"
    r"(?:sua|tua|vossa) (?:tarefa|missão|função) é|(?:uw|je|jouw) (?:taak|opdracht|rol|doel) is(?: om)?(?: het)?)"
)
RECOMMEND = (
    r"(?:recommend|suggest|promote|advertise|praise|name|mention|send|refer|book|favou?r|empf|nenn|bewerb|recom|racc|"
    r"consig|conseil|promo|suger|suggér|sugger|aan te|aanbev|aanraden)"
)
YOUR_ANSWER = (
    r"(?:your|ihre|deine|tu|su|votre|ta|la (?:tua|sua|vostra)|a (?:sua|tua)|uw|je|jouw)\s+(?:\w+ )?"
    r"(?:answers?|repl(?:y|ies)|responses?|output|summary|antwort|respuesta|réponse|risposta|resposta|antwoord)"
)
IMPORTANT = (
    r"(?:(?:is|it['’]s) (?:\w+ )?(?:important|essential|vital|crucial|necessary|required|mandatory|imperative)(?: "
    r"that)?|(?:make|be) sure(?: that)?|ensure(?: that)?|see to it that|"
    r"ist(?: es)? (?:\w+ )?(?:wichtig|wesentlich|notwendig|entscheidend|erforderlich|zwingend),? dass|"
    r"es (?:\w+ )?(?:importante|esencial|fundamental|necesario|imprescindible) que|"
    r"est (?:\w+ )?(?:important|essentiel|nécessaire|indispensable|impératif) que|"
    r"è (?:\w+ )?(?:importante|essenziale|necessario|fondamentale) che|"
    r"é (?:\w+ )?(?:importante|essencial|necessário|fundamental) que|"
    r"is (?:\w+ )?(?:belangrijk|essentieel|noodzakelijk|van belang) dat)"
)
PLEASE = r"(?:please|kindly|we (?:ask|want|need) you to|you are (?:asked|instructed|required|expected) to)"
ASK_TO_INFORM = (
    rf"(?:{PLEASE} (?:always )?(?:(?:inform|tell|advise|notify|warn) {GENERIC}|let {GENERIC} know|"
    rf"(?:say|explain|mention|state) to {GENERIC})|always (?:inform|tell|advise) (?:all |the )?users|"
    r"(?:\w+ ){0,4}?(?:inform|tell|advise) (?:anyone|anybody|everyone|people|those|customers|users|visitors) who "
    r"asks?(?: (?:about|for)\b.{1,60}?)?|"
    rf"(?:informieren|teilen|sagen|weisen) sie {GENERIC} bitte(?: (?:darüber|darauf|mit|hin)){{0,2}},?|"
    rf"bitte (?:informiere(?:n sie)?|teilen? ?(?:sie)?|sagen? ?(?:sie)?|weisen? ?(?:sie)?)\s+{GENERIC}"
    r"(?:\s+(?:darüber|darauf|mit|hin|bitte)){0,2},?|"
    rf"por favor,? (?:inform[ea]n?|d[ií]ga(?:n|les)?|comuni(?:que|ca)n?|indi(?:que|ca)n?|avis[ea]n?)\s+{GENERIC}(?: "
    rf"de)?|(?:veuillez|merci d['’e]|prière d['’e]) ?(?:informer|dire|indiquer|prévenir|signaler)\s+{GENERIC}|"
    rf"(?:si prega di|per favore,?|siete pregati di)\s+(?:inform\w+|dire|dite|comunic\w+|avvis\w+)\s+{GENERIC}|"
    rf"(?:por favor,?|favor) (?:inform[ea]r?|diga|avis[ea]r?|comuni(?:que|car))\s+{GENERIC}(?: de)?|"
    rf"gelieve {GENERIC}(?: te)? (?:informeren|melden|vertellen)|"
    rf"(?:vertel|informeer|meld) {GENERIC} (?:alstublieft|alsjeblieft|a\.?u\.?b\.?)|"
    rf"laat {GENERIC} (?:alstublieft |alsjeblieft )?weten)"
)
ONE_MUST = (
    r"(?:hay que (?:decir|responder|contestar)|se debe (?:decir|responder)|il (?:faut|convient de) (?:dire|répondre)|"
    r"(?:bisogna|si deve|occorre) (?:dire|rispondere)|(?:deve-se|é preciso) (?:dizer|responder)|"
    r"soll(?:te)? (?:man )?(?:geantwortet|gesagt) werden|(?:soll|muss) man (?:sagen|antworten)|"
    r"moet (?:men|er) (?:antwoorden|zeggen)|moet (?:geantwoord|gezegd) worden)"
)
WHO_ASKS = (
    r"(?:(?:customers|users|visitors|people|anyone|everyone|anybody|callers|those|whoever)\s+(?:who |that )?"
    r"(?:asks?|asking|enquir\w+|inquir\w+|wants? to know)\s+(?:about|for|how|what|when|whether|if|where|why)\b"
    r"|(?:kunden|nutzer|besucher|personen|wer),?\s+(?:die )?(?:nach|zu|über)\b"
    r"|(?:a )?(?:quien(?:es)?|los clientes que) pregunt\w+ (?:por|sobre)\b"
    r"|(?:les clients|ceux|les personnes) qui (?:demandent|interrogent|posent)\b"
    r"|(?:chi|i clienti che) chied\w+|(?:quem|os clientes que) pergunt\w+"
    r"|(?:klanten|gebruikers|mensen) die\b.{1,40}?\bvragen\b)"
)
BE_TOLD = (
    rf"(?:\b(?:{MUST})\s+(?:always |only |simply )?be (?:told|informed|advised)(?!\s+that\s+the(?:y|ir)\b)|"
    r"\b(?:ist|sind|muss|müssen|soll|sollen)\b.{0,30}?\b(?:mitzuteilen|zu sagen|gesagt werden|mitgeteilt werden|"
    r"informiert werden),?|\b(?:hay que|se les? debe|debe) (?:decir|informar|indicar|responder)(?:les?)?|"
    r"\bdoivent être informés|\bbisogna (?:dire|rispondere)|\bdeve(?:m)? ser informados|\bdeve-se (?:dizer|informar)|"
    r"\bmoeten? (?:te horen krijgen|worden verteld))"
)
QUESTIONS_ON = (
    r"(?:(?:any|all|every|each)?\s*(?:questions?|queries|enquir(?:y|ies)|inquir(?:y|ies))\s+(?:about|on|regarding|"
    r"concerning)|"
    r"fragen (?:zu|nach|über)|(?:las )?preguntas sobre|les questions (?:sur|concernant)|(?:le )?domande su\w*|"
    r"(?:as )?perguntas sobre|vragen over)\b"
)
BE_ANSWERED = (
    rf"\b(?:answered|beantworte[nt]|responder(?:se)?|respondidas|répondu|répondre|rispondere|risposto|beantwoord)\b"
    rf".{{0,20}}?(?:\b{WITH}|\s*:|\bby (?:saying|stating|claiming|linking)\b|{THAT}\b{OF_READER})"
    rf"|\bmit\s*{QUOTED}.{{1,80}}?\b(?:zu beantworten|beantwortet werden)"
)
ANSWERS_ON = (
    r"(?:answers?|repl(?:y|ies)|responses?)\s+(?:to\s+(?:\w+\s+){0,2}(?:questions?|queries|enquir\w+|customers|"
    r"users|visitors|people)\b.{0,60}?|(?:about|on|regarding)\b.{1,60}?)"
)
