"""Whether a visitor asks in which languages the assistant answers: `Do you speak Spanish?`"""

from frontdesk.knowledge.search.late_pattern import LatePattern

_NAME = (
    r"(?:english|german|spanish|french|italian|portuguese|dutch|polish|swedish|danish|norwegian|finnish|russian|"
    r"ukrainian|"
    r"turkish|greek|arabic|hebrew|hindi|chinese|mandarin|cantonese|japanese|korean|czech|hungarian|romanian|"
    r"deutsch|englisch|spanisch|franzosisch|italienisch|portugiesisch|niederlandisch|polnisch|russisch|turkisch|"
    r"espanol|castellano|ingles|aleman|frances|italiano|portugues|catalan|"
    r"francais|anglais|allemand|espagnol|italien|portugais|neerlandais|"
    r"inglese|tedesco|spagnolo|francese|portoghese|alemao|espanhol|italiano|"
    r"nederlands|engels|duits|frans|spaans|polski|svenska|dansk|norsk|suomi|русски|по-русски|"
    r"(?:other|any other|which|what|my|another) languages?|andere sprachen|otros idiomas|d'autres langues|altre lingue)"
)
_NAMES = (
    rf"(?:(?:any|some|auch|also|a little|un poco de|un peu) )*"
    rf"{_NAME}(?:(?: or| and| oder| und| o| y| ou| et| e| of| en|,) {_NAME})*"
)
_YOU = r"(?:you|u|the (?:chat)?(?:bot|assistant))"
SPEAKS = LatePattern(
    rf"(?:(?:hi|hello|hey|hallo|hola|bonjour|ciao)[\s,.!]+)?(?:(?:do|does|can|could) {_YOU} (?:also )?(?:speaks?|"
    rf"understands?|talk|write|answer|reply|chat)(?: in)?"
    rf"(?: to me in)? {_NAMES}(?: here| too| as well| please)?|"
    rf"(?:can|could|may) (?:i|we) (?:speak|write|talk|chat|ask)(?: to you| with you)?(?: in)? {_NAMES}|"
    rf"(?:what|which|how many) languages? (?:do|can) {_YOU} (?:speak|understand)|{_NAME} please|in {_NAME} please|"
    rf"(?:sprechen sie|sprichst du|sprecht ihr|verstehen sie|verstehst du|konnen sie|"
    rf"kannst du) {_NAMES}(?: sprechen| verstehen)?|"
    rf"(?:kann|darf) ich (?:hier |auch )*(?:auf )?{_NAMES} (?:schreiben|sprechen|fragen)|"
    rf"welche sprachen (?:sprechen sie|sprichst du|sprecht ihr)|"
    rf"(?:habla[ns]?|hablais|entiende[ns]?|puede[ns]? hablar)(?: usted(?:es)?)? (?:en )?{_NAMES}|"
    rf"(?:parlez|comprenez)[ -]vous (?:l'|le )?{_NAMES}|(?:est[ -]ce que )?(?:vous|tu) (?:parlez|parles) {_NAMES}|"
    rf"parles[ -]tu {_NAMES}|"
    rf"(?:parla(?:te)?|parli|capisce|capisci)(?: l'| il)? ?{_NAMES}|(?:voces? )?(?:fala[ms]?|entende[ms]?) {_NAMES}|"
    rf"(?:spreekt u|spreek je|spreken jullie|verstaat u) (?:ook )?{_NAMES}|czy mowi (?:pan|pani|pan/pani) po polsku|"
    rf"(?:talar du|pratar du|taler du|snakker du) {_NAMES}|(?:вы |ты )?говор(?:ите|ишь) (?:ли вы )?(?:по-)?русски|"
    r"(?:你|您)(?:会)?说(?:中文|英文|英语)吗|日本語(?:を話せますか|は話せますか|で(?:も)?いいですか))"
)
