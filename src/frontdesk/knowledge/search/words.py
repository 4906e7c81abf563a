"""Words that carry the grammar of a question rather than its subject, per language."""

import re
import unicodedata

from frontdesk.knowledge.search.english_words import reads_as_english

STOP_WORDS: dict[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "en": (
            "a an the this that these those i me my mine we us our ours you your yours he him his she her hers it "
            "its they them their is am are was were be been being do does did doing done have has had having can "
            "could will would shall should may might must and or but if then than so as of at by for with about "
            "into onto to from in on off over under out up down again what which who whom whose when where why "
            "how there here all any both each some such no nor not only own same too very just also please im ive "
            "id ill youre weve dont doesnt didnt isnt arent wasnt werent cant cannot couldnt wont wouldnt shouldnt hi "
            "hasnt havent hadnt mustnt neednt mightnt shant aint "
            "hello hey thanks thank s t d ll re ve m let lets via per yes ok okay one while because until upon "
            "between whats wheres hows whos theres thats get got tell know want need like "
        ),
        "de": (
            "der die das den dem des ein eine einer eines einem einen und oder aber wenn dann als so von bei mit "
            "zu zum zur aus in im ins an am auf für fur über uber unter ich mich mir mein meine meinen meiner wir "
            "uns unser unsere du dich dir dein deine sie ihr ihre ihnen er es ist bin sind war waren sein wird "
            "werden wurde kann können konnen könnte muss müssen mussen soll darf habe haben hat hatte nicht kein "
            "keine was welche welcher welches wer wen wem wann wo warum wie wieso hier da dass man auch nur noch "
            "schon sich bitte es gibt nach vor möchte mochte will ja nein hallo danke "
        ),
        "es": (
            "el la los las un una unos unas y o pero si entonces que de del al a en con por para sin sobre entre "
            "yo me mi mis nosotros nos nuestro tu tus te usted su sus se lo le les es soy son era fue ser esta "
            "estan este esto esta estos estas ese eso hay puedo puede pueden podria tengo tiene tienen debo debe "
            "no ni cual cuales quien cuando donde como cuanto cuanta cuantos porque muy mas ya tambien solo hola "
            "gracias quiero hacer he ha han "
        ),
        "fr": (
            "le la les l un une des du de d et ou mais si que qu qui quoi dont a au aux en dans avec pour par "
            "sans sur sous entre je j me m mon ma mes nous notre nos tu te t ton ta tes vous votre vos il elle "
            "ils elles on se s son sa ses ce c cet cette ces est suis sont etait etre ete ai avez ont avoir peut "
            "puis peux pouvez dois doit ne n pas plus quel quelle quels quelles quand ou comment combien pourquoi "
            "y est-ce tres aussi bonjour merci veux voudrais faire "
        ),
        "it": (
            "il lo la i gli le un uno una e o ma se che chi di del della dei delle a al alla ai in nel nella con "
            "per da dal su tra io mi mio mia miei noi ci nostro tu ti tuo tua voi vi vostro lui lei loro si suo "
            "sua e sono era essere ho hai ha abbiamo hanno posso puoi possono devo deve non quale quali quando "
            "dove come quanto quanta perche molto anche solo questo questa ciao grazie vorrei fare c "
        ),
        "pt": (
            "o a os as um uma uns umas e ou mas se que quem de do da dos das em no na nos nas com por para sem "
            "sobre entre eu me meu minha meus nos nosso tu te teu voce seu sua seus ele ela eles e sou sao era "
            "foi ser esta estao este isto esse isso ha posso pode podem tenho tem devo deve nao qual quais quando "
            "onde como quanto quantos porque muito mais ja tambem so ola obrigado obrigada quero fazer "
        ),
        "nl": (
            "de het een en of maar als dan dat die deze dit van bij met voor naar uit in op aan over onder te tot "
            "ik mij me mijn wij we ons onze jij je jouw u uw hij zij ze hun er is ben zijn was waren word wordt "
            "worden kan kun kunnen moet moeten mag heb hebt heeft hebben niet geen wat welke wie wanneer waar "
            "waarom hoe hier ook nog al zo hallo dank bedankt wil "
        ),
    }.items()
}

# Particles that make one word with the verb before them: "log in" is looked up as "login" too.
PARTICLES = frozenset(["in", "out", "up", "on", "off", "down", "over", "back"])


def in_latin_script(text: str) -> bool:
    """Whether most letters of a text are Latin; true for a text without letters."""
    letters = [letter for letter in text if letter.isalpha()]
    return 2 * sum(unicodedata.name(letter, "").startswith("LATIN") for letter in letters) >= len(letters)


_TELLING = {
    "de": frozenset(["kostet"]),
    "es": frozenset(["cuesta", "cuestan"]),
    "fr": frozenset(["coute", "coutent"]),
    "pt": frozenset(["custa", "custam"]),
    "nl": frozenset(["kost"]),
}
"""Words that say something and are of one language alone: a short question may have a single word of grammar."""
_AROUND = re.compile(r"[?¿!¡,'’]")


def language_of(text: str, default: str = "en") -> str:
    """The language whose grammar words a text holds most of; `default` when none stands out."""
    words = [(word, _bare(word)) for word in _AROUND.sub(" ", text.casefold()).split()]
    counts = {
        language: sum(word in stops or bare in stops or bare in _TELLING.get(language, ()) for word, bare in words)
        for language, stops in STOP_WORDS.items()
    }
    best = max(counts, key=lambda language: counts[language])
    if counts[best] <= counts.get(default, 0):
        return default
    said = [word for word, _ in words]
    is_english = best != "en" and reads_as_english(said, [word for word in said if word in STOP_WORDS[best]])
    return default if is_english else best


def _bare(word: str) -> str:
    """A word without its accents: "¿Cuánto?", "où"."""
    if word.isascii():
        return word
    return "".join(letter for letter in unicodedata.normalize("NFD", word) if not unicodedata.combining(letter))
