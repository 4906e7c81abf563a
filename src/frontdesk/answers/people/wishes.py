"""Ways to ask for a person that name none, or only beside a machine: to be called, and not to be served by a bot."""

import re

from frontdesk.answers.alternatives import any_of
from frontdesk.knowledge.search.late_pattern import LatePattern

_A = any_of("an?|this|the|your|some|any|einem|einer|einen|ein|dem|keinem|kein|un[ea]?|uma?|een|geen|en|ett|et")
_BOT = rf"(?:{_A} )?" + any_of(
    r"robot\w*|(?:ro)?bots?|chatbot\w*|machines?|computers?|ai|ki|ia|maschinen?|automaten|automat",
    r"maquinas?|macchin[ae]|robo|maszyn\w*|bota|maskin\w*|робот\w*|бот\w*",
)
_WHEN = any_of(
    "before|when|if|once|after|in case|on arrival|whenever|bevor|wenn|falls|vor|nach",
    "antes|cuando|si|despues|avant|quand|apres|prima|quando|se|dopo|depois|voor|als|wanneer|na",
    "innan|nar|om|efter|før|hvis|etter|przed|jesli|gdy|kiedy|po|перед|если|когда|после",
)
_DAY = any_of(
    "(?:mon|tues|wednes|thurs|fri|satur|sun)day",
    "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag",
    "lunes|martes|miercoles|jueves|viernes|sabado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
    "lunedi|martedi|mercoledi|giovedi|venerdi|domenica|segunda|terca|quarta|quinta|sexta",
    "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag",
)
_NOON = "noon|midday|tomorrow|lunch|work|mittag|feierabend|mediodia|midi|demain|mezzogiorno|domani"
_TIME = rf"(?:(?:el|le|il|la|las|les|alle|de|van|proximo|este) )*(?:\+?\d[\w:.]*|(?:{_DAY}|{_NOON})\b)"
"""When, or at which number."""
_LATER = rf"(?!,? {_WHEN}\b(?! {_TIME}))"
"""A call at a later event is how something is done: "call me before delivery", but not "call me after 5"."""
_SOON = any_of(
    "please|pls|now|today|tomorrow|tonight|on|at|back|asap|later|this|next|urgently|directly|about|regarding",
    "as soon|in the|in an?|instead|from|with|because|and|thanks?|first|within|between|immediately|right away",
    rf"any ?time|sometime|soon|around|(?:by|before|after) (?:the end|{_TIME})|to (?!action\b)\w+",
)
_SOON_ABROAD = any_of(
    "bitte|jetzt|heute|morgen|gleich|zuruck|unter|auf|um|am|an|wegen|danke|schnell|por favor|ahora|hoy|manana|al?",
    "ya|luego|cuanto|lo antes|en|esta|sobre|gracias|urgente|s'il vous plait|svp|maintenant|demain|aujourd'hui",
    "au|sur|ce|cet|vite|tout de suite|rapidement|merci|des que|per favore|subito|ora|adesso|domani|oggi|allo|sul",
    "stasera|appena|grazie|indietro|il prima|agora|hoje|amanha|no|na|para|urgentemente|obrigad[oa]",
    "nu|vandaag|terug|op|alsjeblieft|alstublieft|aub|even|snel|over|por la|mas tarde|entre|dans|plus tard|piu tardi",
    rf"nel|tra|fra|(?:despues|antes|apres|avant|dopo|prima) {_TIME}",
)
_END = r"(?=$|[.!?,;])"
_CALL_ME = rf"(?:{_END}|(?= (?:{_SOON}\b|{_TIME})))"
_CALL_ME_ABROAD = rf"(?:{_END}|(?= (?:{_SOON_ABROAD}\b|{_TIME})))"
"""Not "call me Ishmael"."""
_SOFTLY = rf"(?:{any_of('please|pls|actually|just|maybe|really|at least|finally|kindly|possibly|perhaps')} )*"
_SOMEONE = any_of("someone|somebody|anyone|anybody|a (?:real )?person|a human|one of you")
_WHO_CALLS = any_of(
    rf"\b(?:can|could|may) {_SOMEONE} {_SOFTLY}(?:call|ring|phone|contact) me\b{_LATER}",
    # "Will someone call me to arrange delivery?" asks how it is done.
    rf"\b(?:will|would) {_SOMEONE} {_SOFTLY}(?:call|ring|phone|contact) me\b(?: back)?"
    rf"(?:{_END}|(?= (?:please|pls|now|today|asap|right away)\b))",
    rf"\b(?:can|could|would) you {_SOFTLY}(?:call|ring|phone) me\b(?: back)?{_CALL_ME}{_LATER}",
    r"(?:^|[.!?,;] ?|\b(?:then|so|and|but|please|pls|just|kindly) )(?:call|ring|phone) me\b(?: back)?"
    rf"{_CALL_ME}{_LATER}",
    r"\b(?:i(?:'d| would) like|i want|i need|i demand|i prefer) (?:to be (?:called|rung)|a (?:phone )?call)\b(?: back)?"
    rf"{_CALL_ME}{_LATER}",
)
_KIND_WORDS = any_of(
    "please|pls|plz|thanks|thank you|bitte|danke|por favor|gracias|s'il vous plait|svp|merci|per favore|grazie",
    "obrigad[oa]|alsjeblieft|alstublieft|aub|graag|prosze|tack|takk|tak",
)
_NO_EVENT = rf"(?:(?!(?:d(?:er|ie|as)|{_WHEN})\b(?! {_TIME}))[\w+./:]+ ){{0,5}}"
_CALLED = any_of(
    _WHO_CALLS,
    rf"\b(?:rufen sie|ruft|ruf) mich {_NO_EVENT}(?:zuruck|an)\b{_LATER}",
    rf"\bllama(?:d)?me\b{_CALL_ME_ABROAD}{_LATER}|\bquiero que me llamen\b{_LATER}",
    rf"\br?appell?ez?[- ]moi\b{_CALL_ME_ABROAD}{_LATER}",
    rf"\b(?:(?:ri)?chiamami|(?:ri)?chiamatemi|mi (?:ri)?chiami|mi (?:ri)?chiamate)\b{_CALL_ME_ABROAD}{_LATER}",
    rf"\b(?:me liga|me ligue|ligue[- ]me|liguem[- ]me|me telefone)\b{_LATER}",
    rf"(?:^|[.!?,] ?|\b(?:alsjeblieft|graag|aub) )bel (?:me|mij)\b{_LATER}",
    rf"\b(?:prosze|prosze o) (?:do mnie )?(?:telefon|oddzwoni\w+|zadzwoni\w+)\b(?: do mnie)?{_LATER}",
    rf"\b(?:zadzwon|oddzwon)(?:cie)? (?:do mnie)\b{_LATER}",
    rf"(?:^|[.!?,] ?|\b(?:snalla|vær sa snill|vennligst|venligst) )ring (?:til |upp )?(?:mig|meg)\b{_LATER}",
    "(?:请|可以|能)?(?:给我(?:回个?|打个?)?电话|致电我|回电给我|打电话给我)(?!号|前)",
    "(?:お?電話(?:を)?(?:して)?(?:ください|下さい|いただけ|もらえ)|折り返し(?:お)?電話)",
)
_PERSON = any_of(
    r"person|human|human being|someone real|mensch\w*|persona|humano|personne|humain|umano|pessoa|mens",
    r"czlowiek\w*|człowiek\w*|manniska|menneske|человек\w*",
)
_NO_BOT = (
    rf"\b{_PERSON}(?: please)?,? (?:and |und |y |et |e |en |a |og |och )?"
    rf"(?:not|no|keine[mnr]?|nicht|pas|non|nao|niet|geen|nie|inte|ikke|не|а не) (?:\w+ )?{_BOT}\b"
)
_I_AM = any_of(
    "i['’]?m|i am|we['’]re|we are|ich bin|wir sind|soy|somos|je suis|nous sommes|sono|siamo|sou|somos|ik ben|jestem",
    "jag ar|jeg er|я|мы",
)
_REALLY = any_of("real|actual|live|just|only|also|echte?[rns]?|doch|ja|auch|vraie?|ver[oa]|och|ju|jo", r"\w+ly")
_OF_ONESELF = re.compile(rf"\b{_I_AM} (?:(?:{_A}|{_REALLY}) )*+{_NO_BOT}")
"""Who says to be no robot asks for nobody: a form held them for one. Who waits for a person says something else."""
_FROM_PEOPLE = any_of(
    r"\b(?:help|assistance|support|an? (?:answer|reply|response)|advice|hear|hearing) (?:\w+ )?"
    r"from (?:a|an|some|your|one of your|actual|real) (?:real |actual |live |human )*"
    r"(?:person|human|people|human being|humans|staff|someone)\b",
    r"\b(?:hilfe|antwort|unterstutzung) (?:von|durch) (?:einem |einen |echten |richtigen )*(?:menschen|mitarbeiter)\b",
    r"\b(?:ayuda|respuesta|atencion) (?:de|por) (?:una )?(?:persona|humano|un humano|alguien real)\b",
    r"\b(?:aide|reponse) d'(?:une? )?(?:vraie? )?(?:personne|humain|etre humain)\b",
    r"\b(?:aiuto|risposta|assistenza) (?:da|di) (?:una )?(?:vera )?(?:persona|umano|un umano)\b",
    r"\b(?:ajuda|resposta|atendimento) (?:de|por) (?:uma )?(?:pessoa|humano|um humano)\b",
    r"\b(?:hulp|antwoord) van (?:een )?(?:echte? )?(?:mens|persoon|medewerker)\b",
    r"\b(?:pomoc\w*|odpowiedz\w*) (?:od )?(?:człowieka|konsultanta)\b",
    r"\b(?:hjalp|hjælp|svar) (?:av|fra|fran) (?:en |et )?(?:riktig |rigtig |ekte )?(?:manniska|menneske|person)\b",
    r"\b(?:помощь|ответ) (?:живого )?человека\b|\b(?:живой|живым|живого) человек\w*",
)
_ASKS_ABOUT = any_of(
    "is|are|do|does|did|was|were|have|has|what|when|how|where|which|who|why|will",
    "ist|sind|gibt|bieten|haben|hat|wann|wie|was|wo|kostet|es|son|hay|ofrecen|tienen|cuando|como|cuanto|esta",
    "est|est-ce|y a|avez|offrez|quand|comment|combien|c'e|offrite|avete|quando|quanto|ha|tem|oferecem",
    "zijn|bieden|hebben|heeft|wanneer|hoe|czy|kiedy|jak|ile|ar|finns|har|nar|hur|er|findes|finnes|hvornar|hvordan",
    "есть|когда|как|сколько",
)
_ASKS_HOW = any_of(
    # Who asks how it is got wants it; "how long does help from a person take" asks about it.
    r"(?:how|where|why)(?! (?:much|long|many|often|fast|soon)\b)[^.!?,;]*? (?:i|we|to|one) (?:\w+ )??"
    r"(?:get|reach|receive|have|find|obtain)\b",
    r"(?:wie|wo|warum|wieso)\b[^.!?,;]*? ?(?:bekomm|krieg|erhalt|finde)\w*",
    r"(?:como|donde|por que)\b[^.!?,;]*? (?:obten|obtien|recib|consi|conse|obter|receb|teng|tener|ter\b)\w*",
    r"(?:comment|ou|pourquoi)\b[^.!?,;]*? (?:obten|obtien|recev|recoi|avoir|trouver)\w*",
    r"(?:come|dove|perche)\b[^.!?,;]*? (?:ottener|ottengo|ricev|aver|trov)\w*",
    r"(?:hoe|waar|waarom) (?:krijg|vind|kan|kunnen)\b|(?:jak|gdzie|dlaczego)\b[^.!?,;]*? ?(?:uzyska|otrzyma|dosta)\w*",
    r"(?:hur|hvordan|var|hvor|varfor|hvorfor)\b[^.!?,;]*? (?:far?|faar)\b|(?:как|где|почему)\b[^.!?,;]*?получ\w+",
    # Is there a way?
    "is there (?:any|a|no|some) (?:way|chance|possibility|option)|gibt es (?:irgend)?k?eine (?:moglichkeit|chance)",
    "(?:hay|ha|existe) (?:alguna?|una?) (?:forma|manera|modo)|y a[- ]t[- ]il (?:un )?moyen|est-ce qu'il y a un moyen",
    "c'e (?:un )?modo|is er een manier|czy jest sposob|finns det nagot satt|findes der en made|есть ли способ",
)
_HELPED_BY_PEOPLE = (
    rf"(?:^|[.!?,;])(?: |and |und |y |et |but )*+(?:(?={_ASKS_HOW})|(?!{_ASKS_ABOUT}\b))[^.!?,;]*?{_FROM_PEOPLE}"
)
"""What is wished for; "is support from a person included" asks about it."""
_MATTERS = "几点|什么时候|何时|上班|下班|时间|收费|多少|工资|招聘|培训|系统|软件|怎么样"
_HUMANS = any_of(
    f"真人(?:帮|服务|客服|回)(?!.{{0,8}}(?:{_MATTERS}))",
    "人間(?:に|の|と)(?:対応|話|サポート|助け)(?!.{0,10}(?:何時|時間|料金|いくら|含ま))",
)
_NO_MORE = rf"(?:,? (?:{_KIND_WORDS}|now|today|asap|right away|here|instead))*(?:$|[.!?,;])"
_STAFF = any_of(
    "person|human being|someone|somebody|agent|rep|representative|advis[eo]r|manager|supervisor|colleague",
    "(?:staff|team) member|member of (?:staff|the team)|(?:customer |client |guest )(?:service|support|care)",
)
_TO_SERVE = r"(?: (?:to|who can|that can) (?:talk|speak|chat|help|assist|answer|deal|look into|sort)\b[^.!?;]{0,40})?"
_THEM = any_of(
    "someone|somebody|anyone|anybody|a (?:real )?person|a human|a colleague",
    "(?:a|your|the) (?:manager|supervisor|owner)",
    "one of (?:you|your (?:people|staff|team|colleagues))|(?:a|some) (?:staff|team) member|your (?:team|staff|people)",
)
_WRITE_ME = (
    r"(?:e-?mail|mail|write|text|message|contact|call|ring|phone|get back|reach out|reply|respond)(?: to)? (?:me|us)\b"
)
_PUT_THROUGH = any_of(
    # "I need a person to sign" and "an agent for my flat" are other wishes.
    rf"\b(?:i|we)(?: would|'d)? (?:really |just )?(?:want|need|like|prefer) (?:an? |the |your |some )?"
    rf"(?:real |actual |live )*(?:{_STAFF}){_TO_SERVE}{_NO_MORE}",
    r"(?:^|[.!?,;] ?|\b(?:you|please|pls|just|and|then|so) )(?:transfer|connect|put|pass|forward|hand) me"
    rf"(?: through| over| on)?{_NO_MORE}",
    r"^(?:the |your )?(?:customer|client|guest) (?:services?|support|care|relations)(?: (?:team|desk|agent|rep))?"
    rf"{_NO_MORE}$",
    rf"^(?:the |your |an? )?(?:{_STAFF}|staff|support|reception|help ?desk|front desk|boss|owner),? (?:{_KIND_WORDS})$",
    rf"^(?:kunden(?:service|dienst|support|betreuung)|servicio al cliente|atencion al cliente|service clients?|"
    rf"servizio clienti|assistenza clienti|atendimento ao cliente|apoio ao cliente|klantenservice|kundtjanst|"
    rf"kundeservice|obsluga klienta){_NO_MORE}$",
    rf"\b(?:can|could|would|will) you {_SOFTLY}(?:have|get|ask|tell|let) (?:{_THEM}) (?:to )?{_SOFTLY}"
    rf"{_WRITE_ME}{_LATER}",
    rf"(?:^|[.!?,;] ?|\b(?:please|pls|just) )(?:have|get|ask|tell|let) (?:{_THEM}) (?:to )?{_WRITE_ME}{_LATER}",
    rf"\b(?:can|could|may) (?:{_THEM}) {_SOFTLY}{_WRITE_ME}{_LATER}",
)
"""To be put through, or written to, by who names no person, or none but "customer service"."""
_WISHES = LatePattern(f"{_CALLED}|{_NO_BOT}|{_HELPED_BY_PEOPLE}|{_HUMANS}|{_PUT_THROUGH}")


def wishes_for_person(plain: str) -> bool:
    """Whether a message, in small letters without accents, asks to be called or to be served by no bot."""
    return bool(_WISHES.search(_OF_ONESELF.sub(" ", plain)))
