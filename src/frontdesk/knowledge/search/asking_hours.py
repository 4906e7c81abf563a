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
_SAYS = re.compile(
    r"\b(?:opening|open|opens|closed?|closes|business hours|our hours|\w*offnungszeiten|geoffnet|offen|geschlossen|"
    r"horarios?|abiert\w+|abrimos|cerrad\w+|cerramos|horaires?|ouvert\w*|ouvrons|fermee?s?|orari[o]?|apert\w+|apriamo|"
    r"chius\w+|abert\w+|fechad\w+|openingstijden|geopend|gesloten)\b"
)


def asks_hours(plain: str) -> bool:
    """Whether a folded question asks when a company is open, perhaps on a day, and nothing else."""
    words = _WORD.findall(plain.replace("-vous", " vous"))
    if not 1 < len(words) <= _MOST:
        return False
    return any(set(words) & opening and set(words) <= known for opening, known in _ASKING.values())


def says_open(plain: str) -> bool:
    """Whether a folded text says that it speaks of being open or closed: the hours of delivery are others."""
    return _SAYS.search(plain) is not None
