"""Promises in English."""

from frontdesk.answers.alternatives import any_of
from frontdesk.answers.general.promising.reach import BEGINS, denial, shared

_OTHER_WORDS = (
    r"(?! (?:this|that|another|one|the other|it this) way\b| (?:simply|plainly|bluntly|briefly|mildly|differently|"
    r"shortly|like (?:this|that))\b| in(?:to)? (?:other|simple|simpler|plain|short|a few|perspective|context|figures|"
    r"numbers|words|a nutshell)\b)"
)
"""Who puts it in other words only speaks."""
_THIRD = any_of("(?:the|our|my|your|him|her|them|someone|somebody|everyone)\\b")
_THING = any_of("(?:this|that|it|them|these|those) ")
_WHERE = any_of("(?:your|the|our|my|his|her|this|that|it)\\b")
ACTS = any_of(
    "pass|forward|submit|transfer|hand (?:this|you|it)|raise|escalate|submit",
    "call|phone|ring|contact|reach out|get back|come back|get in touch|follow up|connect you|put you through",
    "e-?mail|write (?:to )?you|message you|text you|send|ship|replace",
    "speak (?:to|with) (?!you)|talk (?:to|with) (?!you)|have a word|ask (?:my|our|the|a|them|him|her|someone|around)",
    "arrange|schedule|book|reserve|order|cancel|unsubscribe you|sign you (?:up|out)|log you out",
    "refund|reimburse|credit|process|waive|extend|apply (?:a|the|this)|give you a (?:call|refund|discount)",
    "check (?:on|with|your|the|this|that|it|if|whether)|look into|investigate|find out",
    f"notify|inform {_THIRD}|alert|let (?:{_THIRD}|you know)",
    rf"remind {_THIRD}|say to {_THIRD}|tell {_THIRD}(?! (?:story|truth|difference)\b)",
    rf"report (?:this|that|it|your)|add (?:{_THING}|(?:an?|the|your|some) (?:\w+ ){{1,3}}?)(?:to|into|onto) {_WHERE}",
    rf"tell (?!you\b|me\b|us\b|an?\b|some|more\b|all\b|the\b)(?:\w+ ){{1,3}}(?:that|about|to|you)\b|warn {_THIRD}",
    "make a note|see to (?:it|this|that)",
    "(?:flag|note|mention) (?:this|that|it|your)(?! (?:the|we|it|there|our|all|only)\\b)",
    "see that (?:it|this|you|your|they|everything|everyone|no ?one|nobody|the|he|she)",
    "make sure|ensure|see to it|take care of|deal with|handle|sort (?:this|it|that) out|fix|resolve",
    "take it from here|get (?:right )?on (?:it|this|that)",
    "update your|change your|move your|postpone|upgrade your|delete your|reset|unlock|activate|deactivate",
    "open a|file a|log (?:a|this|your)|create a|register your|record your|add you|remove you",
    f"visit you|come (?:by|over|to you)|put (?:you|your|this|it){_OTHER_WORDS}",
    r"(?:have|get) (?:this|that|it|these|those|them|everything|(?:your|the|an?) (?:\w+ )?\w+) (?:re)?(?:sent|shipped|"
    r"delivered|booked|cancel+ed|refunded|reserved|changed|moved|fixed|replaced|checked|arranged|prepared|transferred|"
    r"forwarded|removed|added|updated|sorted|set (?:up|aside)|issued|credited|waived|processed|collected|picked up)",
    r"have (?:someone|somebody|a|an|the|our|my)\b.{0,30}\b(?:call|contact|reach|get|write|e-?mail|look|check)",
)
DONE_WITH = any_of(
    "passed|forwarded|escalated|transferred|raised|submitted",
    "called|phoned|contacted|reached out|e-?mailed|texted|written to|wrote to|followed up|sent|shipped|dispatched",
    "spoken (?:to|with)|spoke (?:to|with)|talked (?:to|with)|asked (?:the|our|my|an?|him|her|them)|confirmed with",
    "arranged|scheduled|rescheduled|booked|reserved|ordered|placed|moved|postponed|confirmed",
    "cancel+ed|refunded|reimbursed|credited|processed|issued|initiated|waived|extended|applied|replaced",
    "checked|looked (?:into|up|at your)|investigated|verified|found out",
    "notified|informed|alerted|(?:let|told) (?:the|our|my|him|her|them)|flagged",
    f"warned {_THIRD}|made {_THIRD}.{{0,20}} aware|mentioned (?:this|it|your)",
    "taken care of|took care of|dealt with|seen to|saw to|handled|sorted|fixed|resolved|made sure",
    "updated|changed|upgraded|deleted|reset|unlocked|activated|deactivated|unsubscribed",
    "opened|filed|logged|created|registered|recorded|added|removed|signed you",
    f"put (?:you|your|this|it){_OTHER_WORDS}|started (?:a|the|your)|made a note|noted (?:your|this|that|it)",
)
_DOING = any_of(
    "passing|forwarding|sending|escalating|transferring|raising|notifying|connecting you",
    "contacting|calling|speaking (?:to|with) (?!you)|asking (?:my|our|the|a)",
    "cancel+ing|refunding|reimbursing|processing|booking|arranging|creating|opening|updating your",
    "checking (?:your|with|on|this|that|it)|looking into|working on (?:it|this|that|your)",
    f"(?:telling|informing|warning) {_THIRD}",
    "sorting|handling|fixing|taking care of|dealing with",
)
_STAFF = any_of(
    "team|colleagues?|agents?|representatives?|specialists?|experts?|managers?|advis[oe]rs?|support|staff|members?",
    "technicians?|departments?|people|person|human",
)
PEOPLE = any_of(
    rf"(?:our|my|the|your|a|an|one of (?:our|my)|someone (?:from|in|on) (?:our|the|my))\s+(?:\w+\s+){{0,2}}{_STAFF}",
    r"(?:someone|somebody)(?: (?:from|in|on) \w+)?|they|support",
)
_MANNER = any_of(
    "now|just|also|then|immediately|shortly|soon|already|right away|quickly",
    "personally|gladly|happily|definitely|certainly|successfully",
    "be (?:sure|happy|glad) to|try to|go ahead and|gone ahead and|went ahead and",
)
SOFTLY = rf"(?:{_MANNER}\s+)*"
_NOUNS = any_of(
    "order|refund|payment|money|return|replacement|claim",
    "ticket|request|message|question|complaint|case|inquiry|enquiry|feedback|details",
    "account|subscription|membership|plan|address|password",
    "booking|reservation|appointment|table",
    "parcel|package|shipment|delivery",
)
_NUMBERED = r"(?:\s+(?:(?:number|no\.?|nr\.?|#)\s*)?[(#]?[\w-]*\d[\w-]*\)?)?"
_YOURS = rf"your\s+(?:\w+\s+){{0,2}}{_NOUNS}(?:\s+(?:for|of|from|on|to|with)\s+\w+(?:\s\w+)?)?{_NUMBERED}"
_THE = rf"the\s+(?:\w+\s+)?{_NOUNS}{_NUMBERED}"
NEAR = any_of(
    "today|tonight|tomorrow|shortly|soon|any (?:minute|moment|second)|this (?:morning|afternoon|evening|week)",
    "in the next|within the (?:next|hour)|next week|on (?:mon|tues|wednes|thurs|fri|satur|sun)day",
)
_SHALL = any_of(
    "i ?(?:'ll|will|shall|'m going to|am going to|'m gonna)|let me",
    "i ?(?:'d|would) be (?:very |more than )?(?:happy|glad|pleased|delighted) to|i ?(?:'d|would) gladly",
    "i ?(?:'m| am) (?:very |more than )?(?:happy|glad|pleased) to",
)
_HANDLED = any_of("handled|sorted|arranged|(?:all )?(?:set|done|settled)|(?:being )?(?:taken care of|looked after)")

_GOES_ON = any_of(
    rf"(?:have|had) {SOFTLY}{DONE_WITH}|(?:will|shall) {SOFTLY}{ACTS}|am {SOFTLY}{_DOING}",
)
AGENT = any_of(
    rf"{shared('and|but|so|yet')}{_GOES_ON}\b",
    rf"\b{_SHALL} {SOFTLY}{ACTS}",
    rf"\b(?:i ?(?:'ve| have|'d| had)|i) {SOFTLY}{DONE_WITH}\b",
    rf"\bi(?:'m| am) {SOFTLY}(?:{_DOING}\b|on it\b)",
    r"\b(?:consider it done|leave (?:it|this|that) (?:to|with) me|you have my word)\b",
    rf"\brest assured,? (?:that )?(?:everything|it|this|all)(?: is|'s| has been| will be) {_HANDLED}\b",
)
_IN_HAND = any_of(
    "on (?:its|their|your) way(?! to (?!you))|under ?way|all (?:sorted|taken care of|set(?! (?:up|for|out)\\b))",
    "being (?:processed|handled|refunded|cancel+ed|shipped|sent|looked into|prepared)",
)
_SERVED = any_of(
    "refunded|reimbursed|credited|booked(?: in)?|registered|signed (?:up|in|out)|enrolled|subscribed|unsubscribed",
    "checked in|logged out|upgraded|rescheduled|put through|transferred|removed from|added to|taken off|put on",
)
_SPOT = any_of(
    "spots?|seats?|places?|slots?|rooms?|tables?|spaces?|stay|session|lane|court|pitch|bikes?|cars?|tickets?"
)
_SAVED = any_of("saved|held|secured|set aside|kept for you|reserved|booked|locked in|safe with us|waiting for you")
_BEGINS = rf"(?:{BEGINS}|(?<=\band ))"
"""Not "make sure that you are registered"."""
DONE = r"\b" + any_of(
    rf"{_YOURS} ?(?:has|have|is|was|'s) {SOFTLY}(?:been )?{SOFTLY}{DONE_WITH}\b",
    rf"{_THE} (?:has|have) {SOFTLY}been {SOFTLY}{DONE_WITH}\b",
    rf"a (?:refund|replacement|credit|return|ticket)\b[^.!?]{{0,25}} (?:has been|was) {SOFTLY}{DONE_WITH}\b",
    rf"(?:{_YOURS}|{_THE}|it|everything) ?(?:is|are|'s) {SOFTLY}{_IN_HAND}",
    rf"(?:{_YOURS}|{_THE}) ?(?:is|are|'s) {SOFTLY}on the way(?! to (?!you))",
    rf"your (?:\w+ )?{_SPOT} ?(?:is|are|'s|has been|have been|was|were) {SOFTLY}{_SAVED}\b",
    rf"{_BEGINS}you(?:'ve| have) {SOFTLY}been {SOFTLY}{_SERVED}\b",
    rf"{_BEGINS}you(?:'re| are)(?: all)? {SOFTLY}{_SERVED}\b",
    r"(?:it|that|this)(?:'s| is| has been) (?:all )?(?:done|taken care of|sorted|arranged)(?=[.!]|$)",
)
REPLY = any_of(
    "be (?:in touch|with you|contacting|calling|reaching|getting back)|respond|reply",
    "handle (?:this|it|your)|review (?:this|it|your)|answer you|assist you|help you",
)
_FROM_US = any_of(
    r"from us|from me|from (?:our|the|a|an)\b|by (?:our|the|a|phone|e-?mail)|back|call|confirmation",
    "shortly|soon|today|tomorrow|within|in the next",
)
_REACHED = "contacted|called|e-?mailed|notified|refunded|reimbursed"
_AWAITED = any_of(
    "call|e-?mail|mail|message|reply|response|answer|confirmation|letter|text|refund|visit|from us",
)
TOGETHER = r"\b" + any_of(
    rf"(?:we ?(?:'ll|will|shall|'re going to|are going to)|{PEOPLE} (?:will|'ll|shall|is going to|are going to)) "
    rf"{SOFTLY}(?:{ACTS}|{REPLY})",
    rf"we(?:'ve| have) {SOFTLY}{DONE_WITH}\b|we(?:'re| are) {SOFTLY}{_DOING}\b",
    rf"{PEOPLE} (?:is|are) {SOFTLY}(?:on it\b|{_DOING}\b)",
    r"rest assured(?=[.!]|$)|leave (?:it|this|that) (?:to|with) us\b",
    rf"you(?:'ll| will| should) (?:soon |shortly )?(?:receive|get|hear|be (?:{_REACHED}|connected|transferred))\b"
    rf".{{0,40}}\b{_FROM_US}",
    rf"you(?:'ll| will) (?:soon |shortly )?be (?:{_REACHED})\b",
    r"(?:expect|await|look out for|watch out for|look forward to) (?:a|an|our|the|your|my|to hear)\b"
    rf".{{0,30}}\b{_AWAITED}\b.{{0,40}}(?:\bfrom (?:us|me|our|the|a|an)\b|\b{NEAR})",
    rf"(?:{_YOURS}|{_THE}) (?:will|should|'ll|is going to) {SOFTLY}(?:arrive|ship|reach|get|come|be)\b"
    rf".{{0,40}}\b{NEAR}",
)

_CANNOT = any_of(
    r"(?:'ll|will|shall|can|could|would|should|do|did|am|are|have|had)? ?(?:not|never)\b(?! only\b)",
    "(?:ca|wo|could|would|should|do|did|are|have|had)n't|cannot|'m not|'re not|'ve not|'m unable|'re unable",
    "(?:will |'ll )?be unable|am unable|are unable",
)
_DENIED = denial(
    any_of(rf"(?:i|we) ?{_CANNOT}", "won't|haven't|have not"),
    joins="and",
    but="but|however|instead|so|yet|still|though|because|since|therefore",
    asks="whether|if|when|where|why|how|who|what|which|that (?:your|you|our|my|the|it|there|they|we|i|an?)",
    promise=AGENT,
)
NO_PROMISE = any_of(
    _DENIED,
    r"\bif you\b.{0,40}\b(?:i|we)(?:'ll| will) (?:help|explain|show|try)",
)
"""What is denied, and what is offered to be explained."""
_TELLING = any_of(
    "confirm|tell you|inform you|notify you|let you know|assure you|promise you|remind you|advise you|add",
    "see|say|report|pleased|glad|happy|sorry|afraid|note|understand|point out",
)
_READILY = any_of(
    "can|could|may|might|must|should|do|have|am|want|need|like|would|wish|able|be|to",
    "pleased|happy|glad|delighted|sorry|afraid|proud|very|more|than|so|just|also|only|now|gladly|happily|already",
    "hereby|simply|really|truly|safely|certainly|definitely|again",
)
TELLS = any_of(
    rf"\bi(?:'m|'d)? (?:{_READILY} ){{0,6}}{_TELLING} that\b",
    rf"\bi(?:'ll| will) (?:{_MANNER} )?(?:tell you|assure you|promise you|confirm|say) that\b",
    r"(?<=\brest assured) that\b",
    r"\bplease note that\b",
)
"""Who tells the visitor, here and now, that something is so does no more. Who will tell it, or tells others, does."""
