"""Whether what is quoted says anything of bringing or using one's own, where a question asks leave for that. Pure.

To "Can I bring my own champagne?" it is no answer that champagne is included. To "Do I need to bring my own towel?" it
is one.
"""

import re
from collections.abc import Sequence

from frontdesk.answers.alternatives import any_of
from frontdesk.knowledge.search.analyze import fold

_MAY = any_of(
    "can|could|may|might|allowed|permitted|ok|okay|fine|alright|all right|possible|able|welcome|free|a problem",
    "darf|durfen|kann|konnen|konnte|konnten|durfte|durften|erlaubt|gestattet|moglich|in ordnung",
    r"puedo|podemos|puede[ns]?|podria\w*|permit\w+|posible|esta bien|puis|peux|peut|pouvons|pourrai\w*|autoris\w+|"
    r"permis|"
    r"droit|posso|possiamo|puo|potrei|potremmo|possibile|permess[oa]|consentit[oa]|pode[mr]?|podemos|poderia\w*|"
    r"possivel",
    "mag|mogen|kan|kunnen|toegestaan|mogelijk|goed",
)
_MUST = any_of(
    r"need\w*|must|have to|has to|should|supposed|required|necessary|tell|say|if|whether|or|muss|mussen|soll\w*|"
    r"brauch\w*|"
    r"notig|oder|ob",
    r"tengo que|tenemos que|hay que|debo|debemos|necesit\w+|hace falta|si|dois|devons|doit|faut|besoin|ou|devo|"
    r"dobbiamo|"
    r"bisogna|serve|se|preciso|precisamos|devemos|tenho de|tenho que|moet|moeten|hoef|of",
)
"""Who asks what is needed is told so by what is included."""
_BRINGING_OWN = any_of(
    r"(?:bring|take|use|wear|provide|supply|carry|have)(?: along)? (?:my|our|your|his|her|their) own",
    r"(?:mein|unser)\w* eigene[nrsm]?\b[^?]{0,60}\b(?:mitbringen|mitnehmen|benutzen|verwenden|nutzen|tragen)",
    r"(?:llevar|traer|usar) (?:mis?|nuestr[oa]s?) propi[oa]s?|"
    r"(?:apporter|amener|emmener|utiliser|prendre) (?:mon|ma|mes|notre|nos) propres?",
    r"(?:portare|usare) (?:il|la|i|le|l') ?(?:mi[oae]i?|nostr[oaie]) (?:propri[oae] )?|"
    r"(?:levar|trazer|usar) (?:[oa]s? )?(?:meus?|minhas?|nossos?|nossas?) propri[oa]s?",
    r"(?:mijn|onze?) eigen\b[^?]{0,60}\b(?:meenemen|meebrengen|gebruiken)",
)
_ASKS_LEAVE = re.compile(
    rf"\b{_MAY}\b(?:(?!\b{_MUST}\b)[^?.!;]){{1,60}}?(?<!\w){_BRINGING_OWN}|\b{_BRINGING_OWN} (?:darf|durfen|kann|"
    rf"konnen|mag|"
    r"mogen|kan)\b"
)
_TELLS_OWN = re.compile(
    r"\b"
    + any_of(
        r"bring\w*|brought|own|carry|outside (?:food|drinks?)|corkage|byob?|allow\w*|permit\w*|welcome|forbidden|"
        r"prohibit\w*|banned|not|no|never|cannot|can't|may|can|must|only|mitbring\w*|mitgebracht\w*|mitnehmen|"
        r"eigene\w*|erlaubt|"
        r"gestattet|verboten|kein\w*|nicht|durfen|darf|konnen|nur",
        r"llev\w+|tra(?:er|iga\w*|e)|propi\w+|permit\w+|prohib\w+|puede[ns]?|no|apport\w+|amen\w+|propres?|"
        r"autoris\w+|"
        r"interdit\w*|pouvez|peut|pas|port\w+|propri\w*|permess\w+|vietat\w+|potete|puo|non|levar|trazer|permitid\w+|"
        r"proibid\w+|pode[m]?|nao|meene\w+|meebreng\w*|eigen|toegestaan|verboden|mag|mogen|niet|geen",
    )
    + r"\b"
)


def says_nothing_of_own(question: str, quoted: Sequence[str]) -> bool:
    """Whether a question asks leave to bring or use one's own, and no quote says anything of what may be."""
    return _ASKS_LEAVE.search(fold(question)) is not None and not any(_TELLS_OWN.search(fold(each)) for each in quoted)
