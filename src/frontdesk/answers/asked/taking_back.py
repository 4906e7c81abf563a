"""Words that take back what was said before them: "wait, forget that", "vergiss das"."""

import re

from frontdesk.answers.alternatives import any_of

_SAID = (
    r"(?:(?:my|the|that|this|those|these)(?: (?:last|previous|first|other|two|few))* (?:messages?|questions?|ones?)|"
    r"about (?:it|that|this)|what i (?:just )?(?:said|asked|wrote|typed)|i (?:said|asked) (?:that|this|anything|it)|"
    r"it|that|this)"
)
TAKEN_BACK = re.compile(
    r"(?:(?:oh|ah|oops|sorry|wait|hang on|hold on|no|nope|actually|ok|okay|well|hm+|um+|please|just|you can|"
    r"ach|nein|warte|moment|entschuldigung|bitte|espera|perdon|mejor|attends|attendez|pardon|non|aspetta|aspetti|scusa|"
    r"scusi|espere|desculpe|desculpa|nao|wacht|sorry hoor|nee)[\s,.!…-]+)*"
    + any_of(
        rf"(?:forget|ignore|disregard|scratch|strike|skip|drop|never ?mind) {_SAID}",
        r"never ?mind|nvm|i take (?:that|it) back|scratch that",
        r"(?:vergiss|vergessen sie) (?:die|diese|meine)(?: letzte)? (?:frage|nachricht)|"
        r"olvid[ae] (?:la|esa|esta)(?: ultima)? pregunta|oublie(?:z)? (?:la|cette)(?: derniere)? question|"
        r"dimentic(?:a|hi) (?:la|quella|questa)(?: ultima)? domanda|esquec[ae] (?:a|essa|esta)(?: ultima)? pergunta|"
        r"vergeet (?:die|de|mijn)(?: laatste)? vraag",
        r"vergiss (?:das|es)|vergessen sie (?:das|es)|hat sich (?:schon )?erledigt|das nehme ich zuruck|"
        r"ignorier(?:e|en sie)? (?:das|meine (?:letzte )?(?:frage|nachricht))|streich das|doch nicht",
        r"olvid[ae]lo|olvid[ae] (?:eso|lo anterior|mi pregunta)|dejalo|dejelo|ignor[ae] (?:eso|lo anterior)|"
        r"laisse(?:z)? tomber|oublie(?:z)?(?:[ -]le|[ -]ca| ma question| cela)?|"
        r"lasci[ao] (?:stare|perdere)|dimenticalo|dimentichi|come non detto|"
        r"esquec[ae](?: isso)?|deix[ae] (?:pra la|para la|estar)|ignore isso|"
        r"laat maar(?: zitten)?|vergeet (?:het|dat|maar)(?: maar)?|negeer dat|toch niet",
    )
    + r"(?: (?:please|bitte|por favor|s'il vous plait|s'il te plait|per favore|alstublieft|mal|then|now))?(?![\w'-])"
)
