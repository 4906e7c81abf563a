"""Words that say little about what is wanted, in the languages whose words of grammar are known.

"Become a member" is about members, "the return policy" about returns, "Wie lange dauert die Lieferung?" about delivery.
"""

from functools import cache

from frontdesk.knowledge.search.analyze import terms

_WORDS = {
    "en": (
        "become get got want need like know tell find give happen happens work use thing things anything something "
        "someone policy policies information info details question answer help possible way rule rules please now"
    ),
    "de": (
        "dauert dauern kommt kommen passiert passieren geht gehen macht machen mache tun bekommt bekommen bekomme "
        "braucht brauchen brauche finde finden weiss wissen sagen frage fragen antwort information informationen info "
        "hilfe moglich moglichkeit lange lang eigentlich etwas jetzt funktioniert nutzen benutzen bietet bieten lautet "
        "an ab bis denn mal euch eure euer lassen lasse lasst habt "
        "seid nehmt konnt musst durfen sollte"
    ),
    "es": (
        "dura durar tarda tardar tardais tardan pasa pasar ocurre funciona usar encontrar encuentro saber necesito "
        "necesita ayuda informacion pregunta respuesta posible algo ahora conseguir ofreceis ofrecen ofrece haceis "
        "hacen tiempo existe vuestro vuestra vuestros vuestras teneis"
    ),
    "fr": (
        "dure durer passe passer marche fonctionne utiliser trouver trouve savoir besoin faut aide information "
        "informations question reponse possible chose maintenant obtenir proposez offrez faites fait temps existe ca"
    ),
    "it": (
        "dura durare vuole succede funziona usare trovare trovo sapere bisogno serve aiuto informazione informazioni "
        "domanda risposta possibile cosa adesso ottenere offrite fate tempo esiste avete qual siete puo"
    ),
    "pt": (
        "demora dura durar acontece funciona usar encontrar encontro saber preciso ajuda informacao informacoes "
        "pergunta resposta possivel coisa agora obter oferecem fazem leva tempo existe voces"
    ),
    "nl": (
        "duurt duren gebeurt gaat gaan werkt gebruiken vind vinden weten nodig hulp informatie vraag antwoord mogelijk "
        "ding nu krijg krijgen bieden biedt lang maken maakt doen doet komen komt jullie om laten welk"
    ),
}


def is_vague(term: str, language: str) -> bool:
    """Whether a term of a question says little about what is wanted."""
    return term in _vague(language[:2])


@cache
def _vague(code: str) -> frozenset[str]:
    return frozenset(term for word in _WORDS.get(code, "").split() for term in terms(word, code))
