"""Promises in English."""

_ACTS = (
    r"(?:pass|forward|call|phone|ring|contact|reach out|get back|come back|e-?mail|write (?:to )?you|"
    r"message you|send|"
    r"text you|arrange|schedule|book|reserve|order|cancel|refund|reimburse|credit|process|check (?:on|with|your|the|"
    r"this|that|it|if|whether)|look into|investigate|notify|inform (?:the|our|my|your|them)|let (?:the|our|my|them|"
    r"you know)|alert|escalate|follow up|make sure|ensure|see to it|take care of|update your|change your|fix|resolve|"
    r"ship|replace|transfer|connect you|put you through|hand (?:this|you|it)|raise|open a|file a|log (?:a|this|your)|"
    r"create a|submit|register your|record your|add you|remove you|reset|unlock|activate|deactivate|upgrade your|"
    r"delete your|extend|waive|apply (?:a|the|this)|give you a (?:call|refund|discount)|take it from here|"
    r"get (?:right )?on (?:it|this|that)|get in touch|have a word|visit you|come (?:by|over|to you)|put (?:you|"
    r"your|this|it)|"
    r"sort (?:this|it|that) out|move your|postpone|have (?:someone|"
    r"somebody|a|an|the|"
    r"our|my)\b.{0,30}\b(?:call|contact|reach|get|write|e-?mail|look|check))"
)
_DONE = (
    r"(?:passed|forwarded|called|contacted|reached out|e-?mailed|sent|arranged|scheduled|booked|reserved|"
    r"ordered|placed|"
    r"cancel+ed|refunded|reimbursed|credited|processed|checked|looked (?:into|up|at your)|investigated|"
    r"notified|informed|"
    r"alerted|escalated|followed up|updated|changed|fixed|resolved|shipped|dispatched|replaced|"
    r"transferred|raised|opened|"
    r"filed|logged|created|submitted|registered|recorded|added|removed|reset|unlocked|activated|deactivated|upgraded|"
    r"deleted|extended|waived|applied|confirmed with|spoken (?:to|with)|asked (?:the|our|my|a)|verified|issued|"
    r"initiated|booked|moved|postponed|rescheduled|confirmed|put (?:you|your|this|it)|started (?:a|the|your)|"
    r"made a note|noted (?:your|this|that|it)|let (?:the|our|my|them))"
)
_DOING = (
    r"(?:passing|forwarding|sending|cancel+ing|refunding|processing|escalating|transferring|"
    r"connecting you|notifying|checking (?:your|with|on|this|that|it)|looking into|working on (?:it|this|that|your)|"
    r"contacting|calling|booking|sorting|handling|fixing|updating your|creating|opening|raising|arranging|"
    r"reimbursing)"
)
_PEOPLE = (
    r"(?:(?:our|my|the|your|a|an|one of (?:our|my)|someone (?:from|in|on) (?:our|the|my))\s+(?:\w+\s+){0,2}"
    r"(?:team|colleagues?|agents?|representatives?|specialists?|experts?|managers?|advis[oe]rs?|support|"
    r"staff|members?|"
    r"technicians?|departments?|people|person|human)|(?:someone|somebody)(?: (?:from|in|on) \w+)?|they|support)"
)
_SOFTLY = (
    r"(?:(?:now|just|also|then|personally|gladly|happily|immediately|shortly|soon|already|right away|"
    r"be (?:sure|happy|glad)"
    r" to|go ahead and|gone ahead and|went ahead and|try to|quickly|definitely|certainly|successfully)\s+)*"
)
_NOUNS = (
    r"(?:order|refund|ticket|request|message|question|complaint|account|booking|reservation|"
    r"subscription|address|payment|password|parcel|package|shipment|delivery|replacement|return|case|details|inquiry|"
    r"enquiry|feedback|appointment|table|plan|claim|membership|money)"
)
_NUMBERED = r"(?:\s+(?:(?:number|no\.?|nr\.?|#)\s*)?[(#]?[\w-]*\d[\w-]*\)?)?"
_YOURS = rf"your\s+(?:\w+\s+){{0,2}}{_NOUNS}(?:\s+(?:for|of|from|on|to|with)\s+\w+(?:\s\w+)?)?{_NUMBERED}"
_THE = rf"the\s+(?:\w+\s+)?{_NOUNS}{_NUMBERED}"
_AGENT = rf"(?:i\s?(?:'ll|will|shall|'m going to|am going to|'m gonna)|let me)\s+{_SOFTLY}{_ACTS}"
_NEAR = (
    r"(?:today|tonight|tomorrow|shortly|soon|any (?:minute|moment|second)|this (?:morning|afternoon|evening|week)|"
    r"in the next|within the (?:next|hour)|next week|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)"
)

WILL_OR_DID = (
    rf"\b(?:{_AGENT}"
    rf"|(?:i\s?(?:'ve| have|'d| had)|i)\s+{_SOFTLY}{_DONE}\b"
    rf"|i(?:'m| am)\s+{_SOFTLY}(?:{_DOING}\b|on it\b)"
    r"|(?:consider it done|(?:it|that|this)(?:'s| is| has been) (?:all )?(?:done|taken care of|sorted|"
    r"arranged)(?=[.!]|$))\b"
    r"|rest assured\b|leave (?:it|this|that) (?:to|with) (?:me|us)\b|you have my word\b)"
)
"""What stays a promise beside a denial, too."""

DONE = (
    rf"\b{_YOURS}\s+(?:has|have|is|was|'s)\s+{_SOFTLY}(?:been\s+)?{_SOFTLY}{_DONE}\b"
    rf"|\b{_THE}\s+(?:has|have)\s+{_SOFTLY}been\s+{_SOFTLY}{_DONE}\b"
    rf"|\ba (?:refund|replacement|credit|return|ticket)\b[^.!?]{{0,25}} (?:has been|was) {_SOFTLY}{_DONE}\b"
    rf"|\b(?:{_YOURS}|{_THE}|it|everything)\s*(?:is|are|'s)\s+{_SOFTLY}(?:on (?:its|the|their|your) way|under ?way|"
    r"being (?:processed|handled|refunded|cancel+ed|shipped|sent|looked into|prepared)|all (?:set|sorted|"
    r"taken care of))"
)
TOGETHER = (
    rf"\b(?:we\s?(?:'ll|will|shall|'re going to|are going to)|{_PEOPLE}\s+(?:will|'ll|shall|is going to|"
    rf"are going to))"
    rf"\s+{_SOFTLY}(?:{_ACTS}|be (?:in touch|with you|contacting|calling|reaching|getting back)|"
    r"handle (?:this|it|your)|"
    r"review (?:this|it|your)|respond|reply|answer you|assist you|help you)"
    rf"|\bwe(?:'ve| have)\s+{_SOFTLY}{_DONE}\b"
    rf"|\bwe(?:'re| are)\s+{_SOFTLY}{_DOING}\b"
    rf"|\b{_PEOPLE}\s+(?:is|are)\s+{_SOFTLY}(?:on it\b|{_DOING}\b)"
    r"|\byou(?:'ll| will| should) (?:soon |shortly )?(?:receive|get|hear|be (?:contacted|called|e-?mailed|notified|"
    r"refunded|reimbursed|connected|transferred))\b.{0,40}\b(?:from us|from me|from (?:our|the|a|an)\b|shortly|soon|"
    r"today|tomorrow|within|by (?:our|the|a|phone|e-?mail)|back|in the next|call|confirmation)"
    r"|\byou(?:'ll| will) (?:soon |shortly )?be (?:contacted|called|e-?mailed|notified|refunded|reimbursed)\b"
    r"|\b(?:expect|await|look out for|watch out for|look forward to) (?:a|an|our|the|your|my|to hear)\b.{0,30}"
    r"\b(?:call|e-?mail|mail|message|reply|refund|response|answer|confirmation|visit|letter|text|from us)\b.{0,40}"
    rf"(?:\bfrom (?:us|me|our|the|a|an)\b|\b{_NEAR})"
    rf"|\b(?:{_YOURS}|{_THE})\s+(?:will|should|'ll|is going to)\s+{_SOFTLY}(?:arrive|ship|reach|get|come|"
    rf"be)\b.{{0,40}}"
    rf"\b{_NEAR}"
)
NO_PROMISE = (
    r"\b(?:i|we)\s?(?:'ll|will|shall|can|can't|cannot|could)?\s?(?:not|never|n't|be unable|am unable|"
    r"are unable)\b|\bwon't\b|"
    r"\bhaven't\b|\bhave not\b|\bif you\b.{0,40}\b(?:i|we)(?:'ll| will) (?:help|explain|show|try)|"
    r"\bich kann\b.{0,60}\bnicht\b|"
    r"\b(?:let me|i'll|i will) (?:explain|know|show|tell|help|walk|summari[sz]e|list|describe|"
    r"give you (?:a|an|the|some) "
    r"(?:overview|example|summary|idea|list|steps?))\b"
)
