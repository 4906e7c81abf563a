"""What people say out of politeness, or of themselves, which tells nothing of what they ask."""

import re

from frontdesk.answers.asked.smalltalk import small_talk
from frontdesk.knowledge.search.analyze import fold

_SAID = (
    # Salutations, names, and good wishes.
    r"(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|hallo|guten (?:tag|morgen|abend)|hola|bonjour|ciao)\b"
    r"[\w ,&]{0,40}",
    r"(?:my name(?:'s| is)|i am called|this is|ich heisse|mein name ist|me llamo|je m'appelle|mi chiamo) "
    r"[\w .'’-]{2,50}",
    r"(?:i )?hope (?:you(?:'re| are)?|all is|this|everything)\b.{0,60}",
    r"(?:(?:with )?(?:best|kind|warm|many)?\s*(?:regards|wishes|greetings)|cheers|sincerely|yours(?: \w+)?|"
    r"(?:mit freundlichen|viele|liebe|beste) grusse\w*|saludos|cordialement|saluti)\b[\w ,.'’-]{0,40}",
    # Announcements of a question, and pleas.
    r"(?:(?:just )?a )?(?:quick|short|small|simple) question(?: for you)?",
    r"(?:(?:my|some|a few|a couple of|several|two|three|\d) )?(?:quick )?(?:questions(?: for you)?|fragen|preguntas|"
    r"domande|perguntas|vragen)",
    r"(?:i(?:'ve| have| had)?|we have) (?:got )?(?:a |some |two |three |another |one )?(?:more )?(?:quick |few )?"
    r"questions?(?: (?:about|regarding|on|concerning|for) .{0,80})?",
    r"(?:sorry|apologies)(?: to| for) (?:bother|disturb)\w*.{0,30}",
    r"(?:please |could you |can you |would you )*help me(?: out| please)?(?: with (?:this|that|something))?",
    r"i(?:'m| am)? (?:need|looking for|want) (?:some |your )?help",
    r"(?:i(?:'m| am)|we(?:'re| are)) (?:just )?(?:writing|reaching out|contacting|new here|a (?:new |first.time )?"
    r"customer)\b.{0,60}",
    # Thanks ahead, and how to be reached.
    r"(?:many )?(?:thanks|thank you|thx|danke|gracias|merci|grazie)\b.{0,60}",
    r"(?:please )?(?:let me know|get back to me|advise)\b.{0,40}",
    r"(?:my|our) (?:e-?mail|phone|telephone|number|address|order number)(?: address| number)?(?: is|:).{1,80}",
)
_COURTESY = re.compile("|".join(f"(?:{each})" for each in _SAID))


def is_courtesy(sentence: str) -> bool:
    """Whether a sentence is said out of politeness only, or of the one who asks."""
    plain = fold(sentence).strip(" .!?,;:-")
    return not plain or small_talk(sentence) in ("greeting", "thanks", "farewell") or bool(_COURTESY.fullmatch(plain))
