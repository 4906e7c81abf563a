"""What asks when a company is open, in any order of words: "Habt ihr sonntags auf?", "¿A qué hora abrís?"."""

import re

_DAYS = frozenset(
    word
    for line in (
        "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays",
        "saturdays sundays weekend weekends weekday weekdays bank holiday holidays today tonight tomorrow",
        "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montags dienstags mittwochs donnerstags",
        "freitags samstags sonnabends sonntags feiertag feiertags feiertagen wochenende wochenenden werktags",
        "heute morgen",
        "lunes martes miercoles jueves viernes sabado sabados domingo domingos festivo festivos feriados hoy manana",
        "lundi mardi mercredi jeudi vendredi samedi dimanche lundis samedis dimanches feries week-end",
        "aujourd'hui demain",
        "lunedi martedi mercoledi giovedi venerdi sabato domenica domeniche festivi oggi domani",
        "segunda terca quarta quinta sexta segunda-feira sexta-feira feira hoje amanha",
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag zaterdags zondags feestdagen vandaag",
        "morgen weekeinde",
    )
    for word in line.split()
)
_OPEN = {
    "en": "open opens opening close closes closing closed shut",
    "de": "offen geoffnet geschlossen dicht offnet offnen schliesst schliessen offnungszeiten auf zu",
    "es": "abierto abiertos abierta abiertas cerrado cerrados abris abren abre cerrais cierran cierra horario horarios",
    "fr": "ouvert ouverte ouverts ouvertes ouvrez ferme fermes fermee fermez horaires ouverture",
    "it": "aperto aperti aperta aprite apre chiuso chiusi chiusa chiudete chiude orari orario apertura",
    "pt": "aberto abertos aberta abrem abre fechado fechados fecham fecha horario horarios",
    "nl": "open geopend gesloten dicht sluiten sluit openen openingstijden",
}
_BESIDE = {
    "en": "when what time are is do does you guys your the shop store office on at in till until from how late "
    "hours times "
    "also and a usually",
    "de": "wann um wie wieviel viel uhr lange bis ab von habt hat haben seid sind ist macht machen ihr sie "
    "euer eure ihre "
    "der die das den laden geschaft buro bei euch ihnen am an im auch denn noch hier und so immer eigentlich lang",
    "es": "cuando a que hora horas hasta desde de esta estais estan ustedes vosotros la el los las tienda "
    "local oficina en "
    "por y tambien son es su cual cuales vuestro dia dias fin semana todos",
    "fr": "quand a quelle heure quelles quels jusqu'a partir de etes est sont vous votre vos le la les magasin "
    "boutique bureau ce que est-ce etes-vous en et aussi jour jours d'ouverture tous t-il",
    "it": "quando a che ora ore fino da siete e sono voi il la i le negozio ufficio di in anche giorni quali "
    "vostri nel",
    "pt": "quando a que horas ate de estao esta voces voce o os a as loja no na aos em e tambem qual quais dia dias",
    "nl": "wanneer hoe laat tot vanaf van zijn bent is gaan gaat jullie u je de het winkel kantoor op in ook en jullie "
    "uw wat welke dagen dag",
}
_GREETS = "hi hello hey hallo hola bonjour salut ciao buongiorno ola hoi please bitte gracias merci svp grazie"
_ASKING = {
    code: (frozenset(words.split()), _DAYS | frozenset(f"{words} {_BESIDE[code]} {_GREETS}".split()))
    for code, words in _OPEN.items()
}
_WORD = re.compile(r"[\w'-]+")
_MOST = 14
"""Words; who says more asks for something else, too."""
_OURS = (
    r"shop|store|office|showroom|reception|branch|studio|salon|clinic|laden|geschaft|buro|filiale|praxis|werkstatt|"
    r"tienda|"
    r"oficina|local|magasin|boutique|bureau|agence|negozio|ufficio|loja|escritorio|winkel|kantoor|zaak"
)
_NAMED = re.compile(
    r"\b(?:(?:opening|business|office|shop|store|our) (?:hours|times)|\w*offnungszeiten|horarios?|horaires?|orari[o]?|"
    r"openingstijden|openingsuren)\b"
    # "Opening hours of the sauna" are not the company's.
    r"(?!(?: (?:de |di )?(?:apertura|ouverture|abertura|atencion|atendimento|d'ouverture))? "
    rf"(?:of|for|der|des|vom|von|fur|de|del|du|di|della|da|do|van) (?!(?:\w+ )?(?:{_OURS})\b|(?:our|unser\w*|apertura|"
    r"ouverture|abertura|atencion|atendimento|lunes|lunedi|segunda|lundi|maandag)\b))"
)
"""What opening hours are called."""
_WE = re.compile(
    r"\b(?:we(?:'re| are|'ll be| will be)?(?: \w+){0,2} (?:open|opens|close|closed|shut)|"
    rf"(?:{_OURS})s? (?:is |are |ist |hat |esta |est |e |is )?(?:\w+ ){{0,2}}(?:open|opens|closed?|closes|geoffnet|"
    rf"offen|"
    r"geschlossen|offnet|schliesst|abiert[oa]|abre|cerrad[oa]|cierra|ouverte?|ouvre|fermee?|ferme|apert[oa]|apre|"
    r"chius[oa]|"
    r"chiude|abert[oa]|fechad[oa]|fecha|geopend|gesloten)|"
    r"(?:wir (?:haben|sind)|(?:haben|sind) wir)\b[^.\n]{0,60}?\b(?:geoffnet|offen|geschlossen|auf|zu)|wir (?:offnen|"
    r"schliessen)|"
    r"abrimos|cerramos|estamos (?:abiert|cerrad|abert|fechad)\w+|fechamos|(?:nous sommes|on est) (?:ouvert|ferme)\w*|"
    r"nous (?:ouvrons|fermons)|apriamo|chiudiamo|siamo (?:apert|chius)\w+|(?:wij|we) (?:zijn|"
    r"gaan)\b[^.\n]{0,60}?\b(?:open|"
    r"geopend|gesloten|dicht))\b"
)
"""What says that the company is open, or its shop, and not the applications for a course."""
_OF_DAYS = frozenset(
    word
    for line in (
        "h uhr uur am pm a m p to bis tot and und y et e en o'clock daily every day all week hour hours noon midnight",
        "year round sundays public taglich werktags ruhetag diario diariamente todos tous tutti giorni jours dias from",
        "von vom du au dal al alle ore mon tue tues wed thu thurs fri sat sun mo di mi do fr sa so lun mar mer jeu ven",
        "sam dim mie jue vie sab dom gio seg ter qua qui sex ma wo vr za zo we",
    )
    for word in line.split()
)
_HOLIDAY = re.compile(
    r"\b(?:(?:bank |public )?holidays?|feiertag\w*|festivos?|feriados?|feries?|festivi|festiv[oi]|feestdag(?:en)?)\b"
)


def asks_hours(plain: str) -> bool:
    """Whether a folded question asks when a company is open, perhaps on a day, and nothing else."""
    words = _WORD.findall(plain.replace("-vous", " vous"))
    if not 1 < len(words) <= _MOST:
        return False
    return any(set(words) & opening and set(words) <= known for opening, known in _ASKING.values())


def says_open(plain: str, above: str = "") -> bool:
    """Whether a folded text, below some headings, says when a company is open: the hours of delivery are others, and
    "applications open on Monday" are not its own."""
    if _NAMED.search(f"{above}\n{plain}") or _WE.search(plain):
        return True
    return any(_names_nothing_else(each) for each in re.split(r"[.!?](?=\s|$)|\n", plain))


def names_holidays(plain: str) -> bool:
    """Whether a folded text names holidays: on them other hours hold."""
    return _HOLIDAY.search(plain) is not None


def _names_nothing_else(sentence: str) -> bool:
    """Whether a sentence tells of being open, and beside it of days and hours alone: "Open daily from 9 to 5"."""
    words = {word for word in _WORD.findall(sentence.replace("-", " ")) if not word[0].isdigit()}
    return any(words & opening and words <= known | _OF_DAYS for opening, known in _ASKING.values())
