"""Verbs of accepting, of which it says little that something else isn't accepted."""

from functools import cache

from frontdesk.answers.support.bags import Terms, bag

_ACCEPT = {
    "en": "accept accepts accepted allow allows allowed permit permits permitted",
    "de": "akzeptieren akzeptiert annehmen angenommen nehmen erlauben erlaubt gestatten gestattet",
    "es": "aceptamos acepta aceptan aceptar aceptado admitimos admite admiten admitir permitimos permite permiten",
    "fr": "acceptons accepte acceptent accepter acceptes acceptees admettons admis prenons prend permettons autorisons",
    "it": "accettiamo accetta accettano accettare accettati ammettiamo ammessi permettiamo prendiamo",
    "pt": "aceitamos aceita aceitam aceitar aceites admitimos permitimos permite permitem",
    "nl": "accepteren accepteert geaccepteerd aanvaarden nemen toestaan toegestaan",
    "sv": "accepterar accepteras tar tillater",
    "da": "accepterer accepteres tager tillader",
    "nb": "aksepterer godtar tar tillater",
    "pl": "akceptujemy akceptuje przyjmujemy przyjmuje",
}


@cache
def accepting(language: str) -> Terms:
    """Their terms in a language."""
    return bag(_ACCEPT.get(language[:2].lower(), ""), language)
