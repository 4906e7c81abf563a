"""Questions that name nothing in the world that they could be asked of, and so are asked of the company: "Which
languages are spoken?", "Who founded it?", "What happens if it rains?"; and what is the visitor's own wherever he is.
"""

from frontdesk.answers.alternatives import any_of
from frontdesk.knowledge.search.late_pattern import LatePattern

_PLACE = any_of(
    "(?:the|this|that) (?:place|venue|house|site|building|establishment|outfit)",
    "(?:de[rnm]|das|die) (?:laden|haus|hauses|lokal|ort|betrieb|ganze)|(?:el|este) (?:lugar|sitio|local|negocio)",
    "l'endroit|l'etablissement|(?:le|ce) lieu|la maison|(?:il|questo) (?:posto|locale)",
    "(?:o|este) (?:lugar|sitio|local)",
    "(?:de|deze) (?:zaak|plek|tent)|het (?:pand|bedrijf)",
)
_IT = any_of("it|this|that|them", _PLACE)
_PAST = any_of(
    r"spoken|taught|bought|brought|caught|written|eaten|frozen|grown|known|worn|stolen|chosen|given|drawn|heard|lost|"
    r"met|put|read|run|said|sung|set|shut|told|fed|found|used|made|done|kept|sent|sold|held|paid|lent|shown|taken|"
    r"built|\w{3,}ed",
)
_WEATHER = any_of(
    "(?:it|there) (?:rains?|snows?|pours|storms|thunders)|it(?:'s| is|'ll be) (?:too )?(?:windy|raining|rainy|wet|hot|"
    "cold|foggy|cloudy|stormy|snowing|icy)",
    "the weather[^?]{0,30}|(?:there(?:'s| is) )?(?:bad weather|rain|wind|snow|fog|a storm)",
    "(?:i|we)(?:'m| am|'re| are)? (?:running )?(?:late|sick|ill|unable[^?]{0,20}|delayed)|"
    "(?:i|we) (?:miss|can't|cannot|arrive|don't|cancel|change my|fall ill)[^?]{0,30}",
    "es (?:regnet|schneit|sturmt)|regen|schlecht\\w* wetter|das wetter[^?]{0,30}|ich (?:krank|zu spat)[^?]{0,20}",
    "llueve|nieva|hace (?:mal tiempo|viento)|llego tarde|no puedo[^?]{0,20}|s'il (?:pleut|neige)|pluie|il pleut|"
    "je suis (?:en retard|malade)",
    "piove|nevica|arrivo (?:tardi|in ritardo)|chover|chove|estiver a chover|het (?:regent|sneeuwt)|ik (?:te laat|ziek)"
    "[^?]{0,20}",
)
_SO = r"^(?:(?:and|so|but|und|y|et|e|en) )?"
OF_NOBODY = LatePattern(
    _SO
    + any_of(
        rf"(?:which|what|how many) [\w' -]{{2,40}} (?:is|are|was|were) {_PAST}(?: (?:for|after|out|in|up|off|to))?",
        rf"(?:is|are|was|were) [\w' -]{{2,40}} {_PAST} (?:for|after|to)",
        rf"who \w{{3,12}} (?:up )?{_IT}|who (?:is|was) (?:\w+ )?(?:behind|in charge of) {_IT}",
        rf"who does {_IT} belong to",
        rf"(?:when|how|where|by whom|why) (?:was|were|is|did) (?:it|{_PLACE}) (?:first )?(?:{_PAST}|open|start|begin)",
        rf"(?:what(?:'ll| will)? (?:happens?|if)|what (?:happens|is done)) (?:if |when |in case of |with )?{_WEATHER}",
        r"(?:welche\w*|wie viele) \w+ (?:werden|wird|sind) (?:ge\w+|unterrichtet|verkauft|verwendet|angeboten)",
        rf"wer (?:hat )?(?:\w+ )?(?:es|{_PLACE})(?: gegrundet| gebaut| eroffnet)?|"
        rf"wann wurden? (?:es|{_PLACE}) \w+|wem gehort (?:es|{_PLACE})",
        rf"was (?:passiert|ist|geschieht),? (?:wenn |bei )?{_WEATHER}",
        rf"(?:que|cuales|quais|che|quali|quantas|quante) \w+ (?:se|si) \w{{3,}}(?:n|no|m)|"
        rf"(?:quien|quem|chi) (?:\w+ )?(?:fundo|fundou|ha fondato|dirige|gestiona|construyo|construiu) {_PLACE}|"
        rf"(?:de quien|de quem) (?:es|e) {_PLACE}|di chi e {_PLACE}",
        rf"(?:que|o que) (?:pasa|acontece|sucede|ocurre) (?:si|se) {_WEATHER}|"
        rf"(?:che )?cosa (?:succede|accade) se {_WEATHER}|que se passe[ -]t[ -]il (?:si |en cas de )?{_WEATHER}",
        rf"quel(?:le)?s? \w+ (?:est|sont) \w+e?e?s?|qui (?:a fonde|dirige|possede|tient) {_PLACE}|a qui est {_PLACE}",
        rf"welke \w+ worden (?:ge|be|ver|onder)\w+|wie (?:heeft )?{_PLACE} \w+|van wie is {_PLACE}|"
        rf"wat (?:gebeurt er )?als {_WEATHER}",
    )
    + r"[ ?.!]*$"
)
"""Asks what is done without saying where or by whom, of "it" or of "the place"."""
OWN_THINGS = LatePattern(
    r"\b(?:my|mein\w*|mis?|mon|ma|mes|i miei|le mie|mi[oae]|meus?|minhas?|mijn) (?:(?:own|old|new|\w+y) )?(?P<thing>"
    + any_of(
        "tooth|teeth|gums?|hair|skin|face|eyes?|ears?|nose|mouth|tongue|lips?|throat|neck|back|shoulders?|arms?|"
        "elbows?|hands?|fingers?|nails?|legs?|knees?|feet|foot|toes?|stomach|belly|head|heart|liver|weight|sleep|"
        "blood pressure|muscles?",
        "house|flat|apartment|kitchen|bathroom|bedroom|garden|lawn|roof|windows?|oven|fridge|freezer|dishwasher|"
        "washing machine|mattress|sofa|carpets?|curtains?|bed ?sheets?|sheets|towels|pillows?|clothes|jeans|shoes",
        "car|tyres?|tires|plants?|roses|tomatoes|orchids?|cactus|computer|laptop|phone|battery|router|printer",
        "parents|mother|father|brother|sister|baby|toddler|cat|dog|dogs|cats|rabbit|hamster|landlord|neighbou?rs?",
        "zahne|haare?|haut|augen|ohren|rucken|hande|fusse|nagel|haus|wohnung|garten|auto|pflanzen|computer|handy|katze",
        "dientes|pelo|piel|ojos|espalda|manos|pies|unas|casa|jardin|coche|plantas|ordenador|gato|movil",
        "dents|cheveux|peau|yeux|dos|mains|pieds|ongles|maison|jardin|voiture|plantes|ordinateur|chat",
        "denti|capelli|pelle|occhi|schiena|mani|piedi|unghie|macchina|auto|piante|computer|gatto",
        "dentes|cabelo|pele|olhos|costas|maos|pes|unhas|carro|plantas|computador",
        "tanden|haar|huid|ogen|rug|handen|voeten|nagels|huis|tuin|planten|kat",
    )
    + r")(?:'s)?\b"
)
"""The visitor's body, home, family, car, plants and computer: nobody's company has them."""
CARED_FOR = LatePattern(
    r"^(?:(?:and|so|but|und|y|et|e|en) )?(?!where\b|wo\b|donde\b|ou\b|dove\b|onde\b|waar\b)(?:"
    r"(?:why|how(?! (?:safe|far|long (?:can|may|do|will|should) (?:i|we) (?:leave|park|keep)|"
    r"(?:can|do|should|would|will) (?:i|we) (?:park|leave|store|bring|charge|lock|find|collect|get|send|take)))"
    r"|what (?:causes|makes|can i do (?:about|against)|should i do (?:about|if|when)|helps)|warum|wieso|weshalb|"
    r"por que|pourquoi|perche|come mai|porque|waarom|is it normal|ist es normal|es normal|est-ce normal|e normale)\b"
    r"|.*\b"
    + any_of(
        "wash|clean|feed|repair|fix|grow|water|brush|polish|trim|cut|prune|mow|paint|dye|bleach|iron|shave|moistur\\w+|"
        "condition|stretch|train|exercise|massage|whiten|floss|treat|heal|lose|strengthen|soothe|defrost|descale|"
        "unclog|unblock|insulate|heat|cool|ventilate|fertili[sz]e|repot|plant|groom|bathe|walk|reset|restart|"
        "reboot|update|cover|protect|hurts?|aches?|itch\\w*|bleed\\w*|sneez\\w+|limp\\w*|vomit\\w*|leak\\w*|rust\\w*|"
        "wash(?:ing|ed)|clean(?:ing|ed)|feeding|repairing|growing|watering|brushing|cutting",
        "waschen|putzen|reinigen|futtern|reparieren|giessen|wachsen|pflegen|schneiden|farben|streichen|bugeln|dungen|"
        "lavar|limpiar|alimentar|reparar|regar|cortar|cuidar|pintar|planchar|podar|laver|nettoyer|nourrir|reparer|"
        "arroser|brosser|couper|soigner|peindre|tailler",
        "lavare|pulire|nutrire|riparare|annaffiare|spazzolare|tagliare|curare|dipingere|limpar|escovar|"
        "wassen|schoonmaken|voeren|repareren|poetsen|knippen|verven|snoeien",
    )
    + r"\b)"
)
"""Asks why one's own is so, or how one cares for it."""
