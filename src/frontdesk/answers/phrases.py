"""The few sentences that Frontdesk says of itself, in the visitor's language; a company's texts come first."""

import msgspec


class Phrases(msgspec.Struct, frozen=True):
    """What is said in one language."""

    dont_know: str
    greeting: str
    thanks: str
    goodbye: str
    person: str
    general: str
    """Said before what is the model's own knowledge and not the company's."""


_ENGLISH = Phrases(
    dont_know="I don't know that: I found nothing about it in what I was given. Would you like to talk to a person?",
    greeting="Hello! What would you like to know?",
    thanks="You're welcome. Is there anything else you would like to know?",
    goodbye="Goodbye, and thanks for stopping by.",
    person="I can't connect you from here, but leave your e-mail address or phone number and a person can reply "
    "to you.",
    general="This isn't in the company's own pages; it is general knowledge:",
)

PHRASES = {
    "en": _ENGLISH,
    "de": Phrases(
        dont_know="Das weiß ich nicht: In meinen Unterlagen steht nichts dazu. "
        "Möchten Sie mit einem Menschen sprechen?",
        greeting="Guten Tag! Was möchten Sie wissen?",
        thanks="Gern geschehen. Möchten Sie sonst noch etwas wissen?",
        goodbye="Auf Wiedersehen und danke für Ihren Besuch.",
        person="Ich kann Sie von hier nicht verbinden. Hinterlassen Sie Ihre E-Mail-Adresse oder Telefonnummer, "
        "dann kann Ihnen ein Mensch antworten.",
        general="Das steht nicht auf den Seiten der Firma; es ist allgemeines Wissen:",
    ),
    "es": Phrases(
        dont_know="No lo sé: no encontré nada sobre eso en la información que tengo. ¿Quiere hablar con una persona?",
        greeting="¡Hola! ¿Qué le gustaría saber?",
        thanks="De nada. ¿Le gustaría saber algo más?",
        goodbye="Adiós, y gracias por su visita.",
        person="No puedo conectarle desde aquí, pero deje su correo o su teléfono y una persona podrá responderle.",
        general="Esto no está en las páginas de la empresa; es conocimiento general:",
    ),
    "fr": Phrases(
        dont_know="Je ne sais pas : je n'ai rien trouvé à ce sujet dans mes informations. Voulez-vous parler à une "
        "personne ?",
        greeting="Bonjour ! Que souhaitez-vous savoir ?",
        thanks="Avec plaisir. Souhaitez-vous savoir autre chose ?",
        goodbye="Au revoir, et merci de votre visite.",
        person="Je ne peux pas vous mettre en relation d'ici, mais laissez votre e-mail ou votre téléphone "
        "et une personne pourra vous répondre.",
        general="Cela ne figure pas dans les pages de l'entreprise ; c'est une connaissance générale :",
    ),
    "it": Phrases(
        dont_know="Non lo so: non ho trovato nulla al riguardo nelle mie informazioni. Vuole parlare con una persona?",
        greeting="Buongiorno! Che cosa desidera sapere?",
        thanks="Prego. Desidera sapere altro?",
        goodbye="Arrivederci, e grazie della visita.",
        person="Da qui non posso metterla in contatto, ma lasci la sua e-mail o il telefono e una persona potrà "
        "risponderle.",
        general="Questo non è nelle pagine dell'azienda; è conoscenza generale:",
    ),
}


def phrases(language: str) -> Phrases:
    """The sentences in a language, or in English where they are not written yet."""
    return PHRASES.get(language[:2].lower(), _ENGLISH)
