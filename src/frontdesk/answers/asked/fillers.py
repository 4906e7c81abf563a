"""What is said around greetings, thanks and farewells, and asks nothing: `mate`, `anyway`, `for your help`."""

from frontdesk.knowledge.search.late_pattern import LatePattern

_FOR = (
    r"help|reply|replies|answers?|responses?|info|information|support|time|patience|assistance|quick response|"
    r"everything|hilfe|antwort|auskunft|muhe|infos?|unterstutzung|geduld|alles|ayuda|respuesta|informacion|tiempo|"
    r"todo|aide|reponse|tout|aiuto|risposta|informazioni?|tutto|ajuda|resposta|tudo|hulp|antwoord|uitleg"
)
_WORDS = (
    # Whom it is said to.
    r"mate|man|bro|dude|buddy|pal|love|dear|folks|guys|all|everyone|team|friend|sir|madam|ma'am|there|"
    r"dir|ihnen|euch|dich|sie|leute|zusammen|usted(?:es)?|a (?:usted|ustedes|ti|vous|toi|lei|te|voce|todos|tous|tutti)|"
    r"amigos?|senor|senora|monsieur|madame|signore|signora|u|jullie|"
    # How much, and all the same.
    r"(?:a|an) (?:lot|mill|million|billion|bunch|ton|whole lot)|tons|millions|heaps|loads|again|anyways?|anyhow|"
    r"then|now|so|very|much|really|indeed|too|also|just|well|all the same|for now|though|"
    r"sehr|so|schon|mal|auch|nochmals?|noch ?mal|trotzdem|jedenfalls|dann|erstmal|"
    r"mucho|igualmente|de todos modos|de todas formas|tambien|entonces|"
    r"beaucoup|quand meme|aussi|alors|bien|lo stesso|comunque|anche|allora|mesmo assim|tambem|entao|"
    r"alvast|toch|ook|dan|"
    # Yes, no, and between the pieces.
    r"yes|yeah|yep|yup|no|nope|nah|oh|ah|ha|ja|nein|na|si|oui|non|sim|nao|nee|and|und|y|e|et|en|"
    r"you too|same to you|(?:wunsche ich )?(?:ihnen|dir|euch) auch|bitte|please|por favor|s'il vous plait|"
    rf"for (?:that|this|it|everything|all|(?:the|your|all your|all the) (?:quick |kind |fast |great )?(?:{_FOR}))|"
    rf"fur (?:die|deine|ihre|eure|das|alles|den) ?(?:schnelle |nette )?(?:{_FOR})?|"
    rf"por (?:la|su|tu|toda la|toda su|el)? ?(?:{_FOR})|pour (?:votre|ton|l'|la|les|vos)? ?(?:{_FOR})|"
    rf"per (?:l'|la|il|le|tutto)? ?(?:{_FOR})?|pel[ao] (?:sua )?(?:{_FOR})|voor (?:de|je|uw|het) (?:{_FOR})"
)
FILLER = LatePattern(rf"(?:{_WORDS})")
