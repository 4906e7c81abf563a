"""How an English page speaks of somebody who asks and of what they are to be told."""

from frontdesk.answers.injection.asking_parts import CLAUSE_START, MONEY, Asking, content, custom
from frontdesk.answers.injection.order_words import IMPORTANT, OF_READER, QUOTED

_PERSON = (
    r"(?:visitors?|customers?|users?|guests?|clients?|callers?|patients?|people|persons?|askers?|[ei]nquirers?|"
    r"questioners?|shoppers?|buyers?|members?|residents?|tenants?|parents?|students?|passengers?|travell?ers?|"
    r"readers?)"
)
_SOMEBODY = r"(?:someone|somebody|anyone|anybody|everyone|everybody|they|those|all|whoever|who|one)"
_ONE = (
    r"(?:(?:an?|any|the|some|every|each|all|other|most|many)\s+)?(?:(?!(?:your|our|we|you)\b)[\w-]+\s+)?"
    rf"(?:{_PERSON}|{_SOMEBODY})"
)
_MAY = (
    r"(?:(?:may|might|could|can|will|should|do|does|ever|happens? to|to|is|are|were|be|would|often|also|then)\s+){0,3}"
)
_QUERY = r"(?:questions?|quer(?:y|ies)|[ei]nquir(?:y|ies))"
_PRICE = r"(?:an?|the) (?:prices?|costs?|quotes?|rates?|figures?|fees?)"
_BE_ASKED = r"(?<!\bis )(?<!\bare )(?<!\bbe )(?<!\bwere )asked"
_NOT_OF_YOURS = (
    r"\b(?!\s+(?:(?:about|for|why|where|if|whether|who)\s+)?(?:you|your)\b|"
    r"\s+(?:us|me|him|her|our|to|permission)\b|\W*$)"
)
_WISH = (
    r"(?:(?:wants?|wanting|wish(?:es|ing)?|likes?|liking|needs?|needing|seeks?|seeking|hop(?:es?|ing)|looking|"
    r"tr(?:y|ies|ying)|keen|eager|curious) (?:to (?:know|learn|find out|hear|be told)|(?:for )?information)|"
    r"curious (?:about|whether|if|how|what)|wonder(?:s|ing)?|(?:shows? an? )?interest(?:ed)? in|quer(?:y|ies|ied|"
    r"ying)|"
    rf"(?:pos(?:e|es|ing)|rais(?:e|es|ing)|puts?|putting) (?:an?|the|this) {_QUERY}|"
    rf"(?:has|have|having|with) (?:an?|any|the)? ?{_QUERY}|(?:needs?|wants?|needing|wanting|after|seeking|seeks?) "
    rf"{_PRICE}|brings?(?: it)? up|bringing up|(?:rings?|calls?|phones?|e-?mails?|writes?|calling|writing) about)"
)
_ASK = rf"(?:(?:ask(?:s|ing)?|{_BE_ASKED}|[ei]nquir(?:e|es|ed|ing)|{_WISH}){_NOT_OF_YOURS})"
_NOT_YOURS = r"\b(?!\s+(?:you|your|us)\b)"
_WHAT = rf"\s+(?:about|after|for|of|how|what|whether|if|on|regarding|concerning|why|when|where|which|who){_NOT_YOURS}"
_ABOUT = (
    r"\s+(?:about|after|on|regarding|concerning|as to|of|for|around|relat(?:ing|ed) to|touching|(?:is )?(?:about|how|"
    r"what|"
    rf"whether|if)){_NOT_YOURS}"
)
_QUERIES = (
    r"(?:\brequests? for (?:the |an? )?(?:price|cost|information|rate|fee)s?\b|\binterest in\b|"
    rf"\b{_PERSON}['’]s? {_QUERY}{_NOT_YOURS}|(?:(?:any|all|every|each|an?|the|other|such|to|for|on|regarding|"
    rf"whose)\s+(?:(?!your\b)[\w'’-]+\s+)?|^\W*(?:(?!your\b|our\b)[\w'’-]+\s+)?)"
    rf"{_QUERY}{_ABOUT}|\b(?:any|all|every|each|an?|price)\s+(?:[\w-]+\s+)?{_QUERY}(?=\s*[:,]))"
)
_BOTS_REPLY = r"(?:\b(?:bot|assistant|agent|chat-?bot|help ?desk|support|ai)['’]s (?:answer|reply|response)\b)"
_WRITING = (
    r"(?:\bin (?:your|the|any|every|each|all) (?:repl(?:y|ies)|answers?|responses?) (?:about|on|regarding|concerning|"
    r"to)\b(?!\s+(?:us|your|our|this|the (?:invitation|letter|survey))\b)|"
    r"\b(?:when|while|if) (?:you (?:are )?)?(?:reply|replying|answer|answering|respond|responding)(?: to)?"
    rf"(?: (?:an?|any|the|every|all))? (?:{_PERSON}|{_SOMEBODY}|{_QUERY})"
    rf"\s+(?:about|on|regarding|concerning|who|asking){_NOT_YOURS}|"
    r"\bin (?:any |all |every |your )?(?:conversations?|chats?|talks?) (?:about|on|over)\b|"
    rf"\b(?:chatting|talking|speaking|writing|corresponding) (?:with|to) (?:\w+ )?{_PERSON} (?:about|on){_NOT_YOURS}|"
    rf"{_BOTS_REPLY} (?:about|on|to|regarding)\b|\bthe (?:answer|reply|response) (?:(?:to|for|that) )?(?:the |all |"
    rf"any )?{_PERSON}\b|"
    r"\b(?:agents?|assistants?|bots?|support|desk) (?:answering|replying|responding|who (?:answers?|repl(?:y|ies)))\b|"
    r"\byour (?:repl(?:y|ies)|answers?|responses?) (?:to (?:any|all|every|each|an?)|about|on|regarding|"
    rf"concerning){_NOT_YOURS})"
)
_ASKED = (
    r"\b(?:(?:if|when(?:ever)?|should|were|in case|in the event (?:that|of)|once|as soon as|where|(?:any|every|"
    rf"each) ?time)\s+{_ONE}\s+{_MAY}{_ASK}|(?<!your )(?<!our )(?:{_PERSON}|{_SOMEBODY})\s+(?:who\s+|that\s+)?"
    rf"{_MAY}(?:{_ASK}{_WHAT}|{_WISH}{_NOT_OF_YOURS})|whoever\s+{_MAY}{_ASK})|"
    rf"(?:{CLAUSE_START}|\b(?:if|when(?:ever)?|once|(?:up)?on being|where)\s+(?:you (?:are|get) )?)"
    rf"(?:asked|questioned|queried|quizzed){_WHAT}|\byou (?:be|are|get) asked{_WHAT}|\bon being asked\b|\b(?:any|all|"
    rf"every|each) (?:asker|[ei]nquirer)s?\b|"
    rf"{_QUERIES}|{_WRITING}|"
    r"\bthe (?:asker|[ei]nquirer|questioner|person (?:asking|who asks))\b|"
    r"\b(?:if|when(?:ever)?|should)\b.{1,60}?\b(?:comes?|is brought|are brought|arises?)(?: up)? in (?:(?:an?|the|any|"
    r"your) )?(?:chat|conversation|talk)s?\b|"
    r"\b(?:if|when(?:ever)?|once|should) the (?:conversation|talk|chat|topic|subject) (?:turns?|moves?|shifts?|"
    r"comes?|is|concerns)\b|"
    r"\bif (?:there (?:is|are|should be) (?:an?|any)|(?:the|a|any) (?=\w+ (?:is|concerns|comes|arises)\b)) ?"
    rf"{_QUERY}{_NOT_YOURS}"
)
_ANYBODY = (
    r"\b(?:(?:if|should|whenever|any ?time|in case)\s+(?:some(?:one|body)|any(?:one|body)|an?\s+\w+)\s+"
    rf"{_MAY}{_ASK}|whoever\s+{_ASK}|(?:any|every|all|each) (?:\w+ )?{_QUERY}{_ABOUT}|(?:if|"
    rf"when(?:ever)?) (?:you are )?asked)"
)
_THEM = (
    r"(?:to\s+)?(?:them|him(?: or her)?|her|(?:(?:the|that|this|such|any|every|each|all)\s+)?(?:[\w-]+\s+)?"
    rf"(?:{_PERSON}|anyone|everyone|everybody))(?: asking)?"
)
_CLAUSE = (
    r"(?:(?!(?:the truth|as|in|on|with|by|no|not|so|hello|yes)\b)(?:(?!(?:what|which|who|whom|how|if|whether|when|"
    r"where|why|to|about|you|your|my|(?-i:I)|their|that|and)\b)[\w'’.&-]+\s+){1,6}?"
    r"(?:is|are|was|were|costs?|has|have|had|takes?|will|can|does|must|comes?|opens?|closes?|starts?|ends?|went|"
    r"includes?|needs?|lasts|(?:is|are|was|has|does|do|can|wo)n['’]t)\b|(?:it|they)['’](?:s|re|ll)\b)"
)
_THAT = content(r"that\b", clause=_CLAUSE)
_AT_ONCE = content(r"that\b", value=MONEY)
_BARE = rf"(?:\s*:|:?\s*{QUOTED}|\s+{MONEY})"
_DO = (
    rf"(?:{CLAUSE_START}(?:(?:then|please|simply|just|always|only|kindly|so|and|be sure to|make sure to)\s+){{0,3}}|"
    r"\byou(?:['’]ll)?\s+(?:(?:should|must|will|would|shall|can|may|always|only|simply|just|then|are (?:\w+ )?to|"
    r"have to|need to|ought to)\s+){0,3}|"
    r"(?<!\bwe )(?<!\bthey )(?<!\bstaff )(?<!\bteam )(?<!\bwill )\b(?:then|please|always|simply)\s+)"
)
_BE = (
    r"\b(?:(?:must|shall|should|ought to|ha(?:s|ve) to|needs? to|will|(?:is|are) (?:to|meant to|supposed to))\s+"
    r"(?:\w+ly |always |only )?be|one is to be)\s+(?:\w+ly |always |only |then )?"
)
_CUSTOM = custom(r"that\b")
_IS = r"\b(?:is|are|gets?)\s+(?:\w+ly |always |only |then )?"
_TOLD = (
    r"(?:told|informed|advised|notified|assured|(?:given|quoted) (?:(?:the|this|that|an?)\s+)?(?:answer|reply|"
    r"response|information|price|figure)s?)"
)
_NAMED = r"(?:quoted|stated|named|(?:given|quoted|stated|named|put)\s+(?:(?:the|an?) \w+ (?:of|as)|as|at))"
_ANSWERED = r"(?:answered|met|replied to)(?:\s+(?:with|by saying))?"
_AN_ANSWER = r"(?:(?:the|this|that|as|an?|following|only)\s+){0,3}(?:answer|reply|response|information|message)"
_TELL = (
    rf"\b{MONEY}\s.{{0,30}}?\b(?:must|should|shall|(?:is|are|has|have) to) be (?:quoted|given|stated|named|mentioned|"
    rf"told)\b|"
    rf"{_DO}(?:(?:give|use) (?:\w+ )?(?:the|this) (?:answer|reply|response){_AT_ONCE}|(?:(?:tell|inform|advise|"
    rf"assure|notify)\s+{_THEM}|let\s+(?!us\b|me\b|your\b).{{1,80}}?\sknow|(?:say|state|reply|respond|answer|"
    rf"mention|explain|confirm|claim|point out|insist|declare|write|note|make (?:it )?(?:clear|known))(?:\s+{_THEM})?"
    rf"(?:\s+(?:with|back))?){_THAT}|"
    rf"(?:state|give|quote|name|mention|provide|use|offer|say|answer|reply)\s+(?:(?!your\b)\S+\s+){{0,5}}?{MONEY})|"
    r"\b(?:assistant|bot|chat-?bot|ai|support|help ?desk|agent|model|operator)s?\s+(?:(?:answering|"
    r"replying)\s+(?:\w+\s+){0,3})?(?:must |should |will |then )?"
    rf"(?:gives?|quotes?|states?|says?|answers?|names?|repl(?:y|ies))\s*:?\s+(?:\S+\s+){{0,4}}?{MONEY}|"
    rf"{_BE}(?:{_TOLD}{content('that', MONEY, _CLAUSE)}|{_NAMED}\s+{MONEY}|{_ANSWERED}{_AT_ONCE})|"
    rf"{_IS}(?:{_TOLD}|{_NAMED}|{_ANSWERED}){_CUSTOM}|"
    r"\b(?:must|shall|should|(?:is|are|has|have|needs?) to) (?:be (?:stated|said|made (?:clear|known)|mentioned|"
    rf"pointed out|replied|answered|explained)\b.{{0,60}}?\sthat\b{OF_READER}|hear{content('that', MONEY, _CLAUSE)})|"
    rf"{_DO}(?:(?:say|reply|respond|answer|explain|tell|inform|advise|make (?:it )?clear)(?: to)? "
    rf"(?:{_SOMEBODY}|(?:(?:any|all|every|each|the) )?{_PERSON}(?: who| asking))\b.{{1,80}}?\sthat\b{OF_READER}|"
    rf"(?:answer|(?:reply|respond) to) (?:(?:any|all|every|each|the|an?) )?(?:\w+ )?{_QUERY}.{{1,80}}?\s(?:with|"
    rf"by saying){_BARE})|"
    rf"\b{IMPORTANT}\s.{{1,80}}?\b(?:hears?|knows?|learns?|(?:is|are) told){_AT_ONCE}|"
    rf"\b(?:must|shall|should|to|only) (?:get|receive|hear) {_AN_ANSWER}{_AT_ONCE}|"
    rf"\b(?:gets?|receives?|hears?) {_AN_ANSWER}{_CUSTOM}"
)
_REPLY = r"(?:answer|reply|response|wording)\b(?! (?:sheet|key|form|option|card|time))"
_FIGURE = r"(?:answer|reply|response|figure|price|wording|amount|sum|rate|number|information)"
_TO_QUOTE = (
    rf"(?:(?:thing to (?:say|answer|reply|tell \w+)|{_FIGURE} (?:to (?:be )?(?:quoted?|given?|used?|stated?|"
    rf"mention(?:ed)?|named?|told)|you (?:\w+ )?"
    r"(?:quote|give|state|use|mention|name)))\b)"
)
_ANSWER = (
    r"\b(?:(?:the|your|our|one|an?)\s+(?:[\w-]+\s+){0,2}?(?:correct|right|proper|appropriate|accurate|official|"
    r"approved|"
    r"expected|required|only|acceptable|accepted|permitted|allowed|valid|true|standard|single|agreed|suitable|fitting|"
    rf"best)\s+(?:[\w-]+\s+)?{_REPLY}|the {_REPLY} (?:to |for |that )?(?:all )?{_PERSON}\b|(?:the|an?|your) "
    rf"(?:[\w-]+ )?{_TO_QUOTE}|(?:the|your) {_REPLY} (?=must|should|has to|ought to|is to))"
    rf".{{0,80}}?(?:\b(?:is|are|be|reads?|remains?)\b(?:\s+(?:always|simply))?{content('that')}|\s*:)|"
    rf"{MONEY}(?:\s+\S+){{0,3}}?\s+(?:is|are|must be|should be) (?:the|your) (?:[\w-]+ )?(?:{_REPLY}|{_TO_QUOTE})|"
    rf"{_BOTS_REPLY}\b.{{0,60}}?(?::|\bis)\s+{MONEY}|\byour (?:answer|reply|response)\b.{{0,60}}?(?::|"
    rf"\bis{content('that')})"
)
_ROLE = (
    r"\bas (?:(?:support|help ?desk|customer (?:service|care|support)|chat) (?:staff|agent|team|bot|assistant)|"
    r"chat-?bot|help ?desk)\b|"
    r"\b(?:(?:acting |in your role |working )?as (?:the|an?|our|this|[\w-]+['’]s)|(?<!if )(?<!when )(?<!once )"
    r"you are(?: now)? (?:the|an?|our))\s+(?:[\w'’-]+\s+){0,3}?(?:agent|assistant|(?:chat-?)?bot|help ?-?desk|"
    r"support|ai|"
    r"(?:language )?model|representative|rep|operator|advis[eo]r|receptionist|concierge|answerer)\b(?! (?:of|for)\b)"
)
ENGLISH = Asking(
    _ASKED,
    _ANYBODY,
    _TELL,
    _ANSWER,
    rf"\bthe (?:answer|reply|response) (?:is|reads)(?:\s+(?:always|simply))?{content('that')}",
    _ROLE,
)
