"""The small words by which a copy of a sentence may say something else than it, in the languages of pages."""

import re

from frontdesk.answers.support.clauses import VERB


def _words(*lines: str) -> frozenset[str]:
    return frozenset(word for line in lines for word in line.split())


_UP = _words("above over more exceeding uber mehr oberhalb encima dessus sopra oltre acima boven meer")
_DOWN = _words("below under less fewer unter weniger unterhalb debajo dessous sotto abaixo onder minder")
_BEFORE = _words("before prior up until till vor bis antes hasta avant prima voor tot")
_AFTER = _words("after nach despues apres dopo depois na")
_SAME = _words("same gleich gleiche gleichen gleichviel mismo misma meme stesso stessa mesmo mesma zelfde")
_OFF = _words("off discount rabatt descuento remise reduction sconto desconto korting")
_OVER = _words("over above uber boven")
LEAST = _words("least minimum min mindestens wenigstens minimo almeno minstens minimaal")
MOST = _words("most maximum max hochstens maximal maximo massimo hoogstens maximaal")
_PAIRS = ((_UP, _DOWN), (_BEFORE, _AFTER), (_UP, _SAME), (_DOWN, _SAME), (_UP, _OFF))
TURNS = (*_PAIRS, *((other, one) for one, other in _PAIRS), (_OVER, LEAST))
"""Words, and those in whose place they say something else: "10% more" for "10% off"."""
DAY = _words("day date morning evening night tag abend morgen dia tarde jour soir giorno sera noite dag avond")
BEHIND_A_DAY = tuple((one, other) for one in (_words("of"),) for other in (_BEFORE, _AFTER))
"""The same right behind a day: "on the day of" for "on the day before"."""
BEFORE_A_NUMBER = tuple((one, other) for one in (_words("of aged at"),) for other in (_UP, _DOWN))
"""The same right before a number: "children of 6" for "children under 6"."""
PERSONS = tuple(
    {one, other}
    for one, other in (
        ("you", "us"),
        ("you", "we"),
        ("your", "our"),
        ("wir", "sie"),
        ("uns", "ihnen"),
        ("unser", "ihr"),
    )
)
"""Who does something, and who doesn't."""
ONLY = _words("only nur solo solamente seulement uniquement soltanto apenas somente alleen")
OTHERS = _words("other others andere anderen otros otras autres altri altre outros outras")
CHANGES = _words(
    "less off more extra cheaper discount weniger mehr rabatt menos descuento moins remise meno sconto minder"
)
"""Right behind a sum these make it a difference: "£3 less"."""
RESTRICTS = _words(
    "cancelled canceled missed failed unused paid booked confirmed extra additional further free working business more",
    "full half late consecutive abgesagte abgesagten verpasste weitere weiteren zusatzliche freie volle halbe",
    "cancelados canceladas adicionales libres annules annulees supplementaires annullati aggiuntivi geannuleerde",
)
"""Words between a number and its noun that leave fewer of what is counted."""
REST = _words("rest remainder remaining balance restbetrag restliche resto reste solde saldo restant")
"""Of what is left something else is told than of the whole."""
ALL = _words(
    "everyone everybody anyone anybody all any every jeder jede jedes alle todos todas cada cualquiera tous toutes",
    "chaque tutti tutte ogni chiunque toda todo qualquer iedereen elke",
)
CASES = _words(
    "after if when once unless without nach wenn falls sobald ohne si cuando tras sin quand lorsque apres sans",
    "se quando dopo senza sem depois als wanneer na zonder",
)
"""Begin a case in which alone the rest is so."""
BUT = re.compile(rf" (?:but|however|aber|sondern|jedoch|pero|sino|mais|ma|mas|porem|maar) .*{VERB.pattern}")
WITHIN = _words("within until after before without under over during innerhalb bis dentro hasta dans binnen")
"""Begin what is said of the thing right before: "by post within three days"."""
BESIDE = re.compile(r" (?:with|by|than|to|from|mit|von|als|con|por|que|avec|par|da|di|com|met|door|dan) ")
"""What stands on its two sides can't change places."""
POINTS = _words(
    "it they them this that these those one ones we he she anything everything es sie ihn ihnen das dies diese man wir",
    "er lo la los las ello ellos esto eso il elle ils elles cela ca le les lui essi esso questo het zij hen dat dit",
)
"""Stand for what was spoken of before, which a sentence may name."""
SAY_LITTLE = _words(
    "either too also there then else anything everything something items thing things business working responsible",
    "cost costs pay pays paid charge charged kostet kosten zahlen zahlt bezahlen betragt cuesta cuestan pagar paga",
    "pagan coute coutent payer payez costa costano pagate custa custam kost betaalt betalen",
)
"""Words in whose place others say the same."""
OF_A_NOUN = _words(
    "the a an our your all each every der die das ein eine unsere alle el la los las un una le les il lo i gli o os as",
    "um uma de het een so also in addition",
)
"""May stand before the noun that a sentence begins with."""
OR, AND = _words("or oder o ou"), _words("and und y e et en")
