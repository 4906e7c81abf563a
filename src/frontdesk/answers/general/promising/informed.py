"""Claims in all the languages that others were told of what concerns the visitor: the kitchen, of an allergy."""

from frontdesk.answers.alternatives import any_of

_EN_BEEN = r"(?:has|have|was|were|is|are) (?:\w+ )?(?:been )?(?:\w+ )?"
_EN_TOLD = any_of("informed|told|notified|alerted|warned|aware")
_DE_YOUR = any_of("ihre?[nmrs]?|deine?[nmrs]?")
_DE_TOLD = any_of("informiert|benachrichtigt|unterrichtet|im bilde")
_NL_TOLD = any_of("geinformeerd|ingelicht|op de hoogte(?: gebracht)?")
_NORDIC_TOLD = any_of(r"informer\w+|underratta\w+|underrettet|varsl\w+")
_NORDIC_YOURS = any_of("di(?:n|tt|t|ne|na)|ert?|att? du")
DONE = any_of(
    rf"(?<!\byou )\b{_EN_BEEN}{_EN_TOLD} (?:of|about|that) your?\b",
    rf"(?<!\bsie )(?<!\bdu )\b(?:ist|sind|wurden?) (?:\w+ )?uber {_DE_YOUR} \w+ (?:\w+ )?{_DE_TOLD}\b",
    rf"(?<!\bu )\b(?:is|zijn|werd) (?:\w+ )?{_NL_TOLD} (?:over|van) (?:uw|je)\b",
    rf"(?<!\bdu )\b(?:har|ar|er|blev|ble) (?:\w+ )?(?:\w+ )?{_NORDIC_TOLD} om {_NORDIC_YOURS}\b",
    r"(?<!\busted )\bha sido (?:\w+ )?(?:informad|avisad)[oa] (?:de|sobre) (?:su|tu|que usted)\b",
    r"\ba (?:\w+ )?ete (?:informe|prevenu|averti)e? (?:de (?:votre|vos|ta|ton)|que vous)\b",
    r"(?<!\blei )\be (?:\w+ )?stat[oa] (?:informat|avvisat|avvertit)[oa] (?:del(?:la)? (?:sua?|tua?)|che lei)\b",
    r"(?<!\bvoce )\bfoi (?:\w+ )?(?:informad|avisad)[oa] (?:da sua|do seu|da tua|do teu|de que voce)\b",
    r"\bzosta[lł][aoy]? (?:\w+ )?(?:poinformowan|powiadomion)\w+ o (?:pana|pani|panstwa|twoj\w+)\b",
    r"\b(?:предупрежд|уведомл|проинформирова)\w+ о (?:ваш|тво)\w+",
)
