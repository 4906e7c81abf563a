"""Ways to ask for a person that name none, or only beside a machine: to be called, and not to be served by a bot."""

import re

BOT = (
    r"(?:(?:an?|this|the|your|some|any|einem|einer|einen|ein|dem|keinem|kein|un[ea]?|uma?|een|geen|en|ett|et) )?"
    r"(?:robot\w*|(?:ro)?bots?|chatbot\w*|machines?|computers?|ai|ki|ia|maschinen?|automaten|automat|maquinas?|"
    r"macchin[ae]|"
    r"robo|maszyn\w*|bota|maskin\w*|робот\w*|бот\w*)"
)
_LATER = (
    r"(?!,? (?:before|when|if|once|after|in case|on arrival|whenever|bevor|wenn|falls|vor|nach|antes|cuando|si|"
    r"despues|"
    r"avant|quand|apres|prima|quando|se|dopo|depois|voor|als|wanneer|na|innan|nar|om|efter|før|hvis|etter|przed|"
    r"jesli|"
    r"gdy|kiedy|po|перед|если|когда|после)\b)"
)
_SOFTLY = r"(?:(?:please|pls|actually|just|maybe|really|at least|finally|kindly|possibly|perhaps) )*"
_CALLED = (
    rf"\b(?:can|could|will|would|may) (?:someone|somebody|anyone|anybody|a (?:real )?person|a human|"
    rf"one of you) {_SOFTLY}"
    rf"(?:call|ring|phone|contact) me\b{_LATER}"
    rf"|\b(?:can|could|would) you {_SOFTLY}(?:call|ring|phone) me\b(?: back)?(?=$|[.!?,]| (?:please|now|today|"
    rf"tomorrow|on|"
    r"at|back|asap|about|regarding|later)\b)"
    rf"|(?:^|[.!?,;] ?|\b(?:then|so|and|but|please|pls|just|kindly) )(?:call|ring|phone) me\b(?: back)?(?=$|[.!?,]| "
    r"(?:please|pls|now|today|tomorrow|tonight|on|at|back|asap|later|this|urgently|directly|about|regarding|as soon|"
    r"in the)\b)"
    rf"|\b(?:i(?:'d| would) like|i want|i need|i demand|i prefer) (?:to (?:be called|be rung)|a (?:phone )?call)"
    rf"(?: back)?\b{_LATER}"
    rf"|\b(?:rufen sie|ruft|ruf) mich (?:bitte |doch |mal |einfach )*(?:zuruck|an)\b{_LATER}"
    rf"|\bllama(?:d)?me\b{_LATER}|\bquiero que me llamen\b|\br?appell?ez?[- ]moi\b{_LATER}"
    rf"|\b(?:ri)?chiamami\b{_LATER}|\b(?:ri)?chiamatemi\b{_LATER}|\bmi (?:ri)?chiami\b{_LATER}|\bmi (?:ri)?chiamate\b"
    rf"|\b(?:me liga|me ligue|ligue[- ]me|liguem[- ]me|me telefone)\b{_LATER}"
    rf"|(?:^|[.!?,] ?|\b(?:alsjeblieft|graag|aub) )bel (?:me|mij)\b{_LATER}"
    rf"|\b(?:prosze|prosze o) (?:do mnie )?(?:telefon|oddzwoni\w+|zadzwoni\w+)\b(?: do mnie)?{_LATER}"
    rf"|\b(?:zadzwon|oddzwon)(?:cie)? (?:do mnie)\b{_LATER}"
    rf"|(?:^|[.!?,] ?|\b(?:snalla|vær sa snill|vennligst|venligst) )ring (?:til |upp )?(?:mig|meg)\b{_LATER}"
    r"|(?:请|可以|能)?(?:给我(?:回个?|打个?)?电话|致电我|回电给我|打电话给我)(?!号|前)"
    r"|(?:お?電話(?:を)?(?:して)?(?:ください|下さい|いただけ|もらえ)|折り返し(?:お)?電話)"
)
_NO_BOT = (
    rf"\b(?:person|human|human being|someone real|mensch\w*|persona|humano|personne|humain|umano|pessoa|mens|"
    rf"czlowiek\w*|"
    rf"człowiek\w*|manniska|menneske|человек\w*)(?: please)?,? (?:and |und |y |et |e |en |a |og |och )?(?:not|"
    rf"no|keine[mnr]?|"
    rf"nicht|pas|non|nao|niet|geen|nie|inte|ikke|не|а не) (?:\w+ )?{BOT}\b"
)
_FROM_PEOPLE = (
    r"\b(?:help|assistance|support|an? (?:answer|reply|response)|advice|hear|hearing) (?:\w+ )?from (?:a|an|"
    r"some|your|"
    r"one of your|actual|real) (?:real |actual |live |human )*(?:person|human|people|human being|humans|staff|"
    r"someone)\b"
    r"|\b(?:hilfe|antwort|unterstutzung) (?:von|durch) (?:einem |einen |echten |richtigen )*(?:menschen|"
    r"mitarbeiter)\b"
    r"|\b(?:ayuda|respuesta|atencion) (?:de|por) (?:una )?(?:persona|humano|un humano|alguien real)\b"
    r"|\b(?:aide|reponse) d'(?:une? )?(?:vraie? )?(?:personne|humain|etre humain)\b"
    r"|\b(?:aiuto|risposta|assistenza) (?:da|di) (?:una )?(?:vera )?(?:persona|umano|un umano)\b"
    r"|\b(?:ajuda|resposta|atendimento) (?:de|por) (?:uma )?(?:pessoa|humano|um humano)\b"
    r"|\b(?:hulp|antwoord) van (?:een )?(?:echte? )?(?:mens|persoon|medewerker)\b"
    r"|\b(?:pomoc\w*|odpowiedz\w*) (?:od )?(?:człowieka|konsultanta)\b"
    r"|\b(?:hjalp|hjælp|svar) (?:av|fra|fran) (?:en |et )?(?:riktig |rigtig |ekte )?(?:manniska|menneske|person)\b"
    r"|\b(?:помощь|ответ) (?:живого )?человека\b|\b(?:живой|живым|живого) человек\w*"
    r"|真人(?:帮|服务|客服|回)|人間(?:に|の|と)(?:対応|話|サポート|助け)"
)
WISHES = re.compile(f"{_CALLED}|{_NO_BOT}|{_FROM_PEOPLE}")
