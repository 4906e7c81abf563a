"""Whether two questions are one by their words alone, in scripts that the embedding model doesn't read. Pure.

There a cosine tells nothing, no stop words are known, and a word more or another one may ask for something else. So
they are one when nothing but what is polite, or only asks whether, tells them apart, and the endings of a word, or when
one says behind what the other says before: "parking, is there any?"
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz.distance import Prefix

from frontdesk.knowledge.search.analyze import WORD, fold
from frontdesk.knowledge.search.endings import are_forms
from frontdesk.knowledge.search.unspaced import UNSPACED_RUN, subject

# Letters that two forms of one word begin with: subscribe, subscription.
SAME_BEGINNING = 5
_LONGEST_WORD = 60
"""Letters of a word that are looked at."""
_END = r"(?=[\s?？。!！.,;؟]*$)"
_FROM, _TO = r"(?<!\S)", r"(?![^\s?？!.,;؟।])"
_LIGHT = re.compile(
    # Thai, Lao, Khmer, Burmese.
    rf"(?:(?:ได้)?(?:(?<!ผ้า)(?<!เส้น)(?:ไหม|มั้ย)|หรือไม่|หรือเปล่า|รึเปล่า)(?:(?:นะ)?(?:ครับ|ค่ะ|คะ))?|(?:นะ)?(?:ครับ|ค่ะ|คะ)){_END}|"
    r"(?<![\u0e01-\u0e4e])(?:ขอถาม(?:ว่า|หน่อย)?|สวัสดี(?:ครับ|ค่ะ)?)|"
    rf"(?:ໄດ້)?(?:ຫຼືບໍ່|ແມ່ນບໍ່?|ບໍ່?){_END}|^\s*តើ|(?:ដែរ)?(?:ឬទេ|ឬអត់|ទេ|ឬ){_END}|(?:ပါ)?(?:သလား|လား){_END}|"
    # Chinese and Japanese.
    rf"请问|請問|您好|你好|[你您](?:们|們)?|(?:这|這)(?:里|裡|儿|兒)|(?<=有)[没沒]有|可不(?=可)|"
    rf"能不(?=能)|[吗嗎呢吧啊]{_END}|"
    rf"(?<=[\u30a0-\u30ff\u3400-\u9fff])[はが]|(?<=ます)(?:でしょう)?か{_END}|(?:です|でしょう)か{_END}|"
    # Korean: what marks a noun, and how a question ends.
    rf"(?<=[가-힣])[은는이가을를](?=\s)|(?<=[가-힣])(?:[은는이가]요|나요|[어아]요|습니까|을까요|[은인는]가요){_END}|"
    # Words of grammar of those who write blanks.
    rf"^\s*क्या{_TO}|(?<=\s)हैं?{_END}|"
    rf"{_FROM}(?:ли|у вас|пожалуйста|скажите|здравствуйте|чи|будь ласка|το|τα|η|ο|οι|τη|την|τον|τις|τους|παρακαλω|"
    rf"هل|آیا|کیا|من فضلك|لو سمحت|مرحبا|لطفا|האם|בבקשה){_TO}"
)
_DAYS = (
    "วัน(?:จันทร์|อังคาร|พุธ|พฤหัส(?:บดี)?|ศุกร์|เสาร์|อาทิตย์|หยุด|นี้)|พรุ่งนี้|"
    "(?:周|週|星期|礼拜|禮拜)[一二三四五六日天末]|[月火水木金土日]曜日?|週末|今[天日]|明[天日]|[월화수목금토일]요일|주말|오늘|내일|"
    rf"{_FROM}(?:(?:ال)?يوم|و?(?:ال)?(?:أحد|اثنين|إثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت)|غدا|"
    r"понедельник\w*|вторник\w*|сред[ауеы]|четверг\w*|пятниц\w*|суббот\w*|воскресень\w*|сегодня|завтра|"
    "δευτερα|τριτη|τεταρτη|πεμπτη|παρασκευη|σαββατο|κυριακη|σημερα|αυριο|"
    "(?:יום )?(?:ראשון|שני|שלישי|רביעי|חמישי|שישי)|שבת|היום|מחר|"
    "सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार|आज|कल)" + _TO
)
_ASKS = (
    f"^(?:แล้ว|และ|ส่วน)|(?:ล่ะ|หล่ะ|ละ){_END}|เท่าไหร่|เท่าไร|หรือ|"
    "^(?:那么|那麼|那|では|じゃあ?|それと|그럼|그리고|혹시)|얼마(?:인가요|예요|에요)?|언제|어디서?|"
    rf"{_FROM}(?:و?(?:ماذا عن|ما|ماذا|كم|متى|أين|اين|كيف|من|هو|هي|عن|في|أي|أم|هناك|يوجد|لديكم|[يت]كلف)|"
    "а|и|или|что|как|насчет|когда|где|сколько|кто|какой|какая|какие|есть|стоит|стоят|в|во|на|о|об|"
    "και|τι|ποτε|που|ποσο|ποιος|ποια|για|σε|στο|στη|υπαρχει|εχετε|κοστιζει|κοστιζουν|"
    "ו?(?:מה|מתי|איפה|כמה|מי|איך|לגבי|עם|יש|לכם)|"
    "और|तो|क्या|कब|कहाँ|कहां|कितना|कितनी|कितने|कौन|कैसे|का|की|के|को|में|पर)" + _TO
)
_SAYS_NOTHING = re.compile(f"{_DAYS}|{_ASKS}")
"""What goes on about what was said: words that join, ask, or name a day."""
_ONLY_ASKS = re.compile(f"{_LIGHT.pattern}|{_ASKS}")
_DENIES = re.compile(
    r"(?:[不没沒未无無别別]|ไม่|ບໍ່|មិន)\s*\S|"
    r"(?<!\S)(?:не|нет|нельзя|без|ні|немає|не можна|δεν|μην|χωρις|לא|בלי|لا|ليس|بدون|نیست|نہیں|नहीं|बिना|안|못)"
    r"(?:\s+\S+|$)"
)
"""What denies, with what is denied: to pay is not needed, and not to pay is allowed."""
_ARTICLE = re.compile(r"^(?:[وبفك]?ال|لل|ה)(?=\w{3})")
_AT_OR_TO = re.compile(r"^(?:[بك](?=ال)|ل(?=ل))(?=\w{5})")
"""An Arabic preposition that is written in one with the article: to the airport, at the airport."""


def same_by_words(question: str, stored: str) -> bool:
    """Whether two questions are of the same words, in one order or with one part of them before the other."""
    asked, held = _units(question), _units(stored)
    if not asked or len(asked) != len(held):
        return False
    first = next((n for n, pair in enumerate(zip(asked, held, strict=True)) if not are_forms(*pair)), len(asked))
    behind = zip(reversed(asked[first:]), reversed(held[first:]), strict=True)
    last = len(asked) - next((n for n, pair in enumerate(behind) if not are_forms(*pair)), len(asked) - first)
    left, other = asked[first:last], held[first:last]
    return not left or (
        _denied(asked) == _denied(held)
        and any(
            all(map(are_forms, [*left[at:], *left[:at]], other))
            for at in range(1, len(left))
            if are_forms(left[at], other[0])
        )
    )


def first_of_same(question: str, stored: Sequence[str]) -> int | None:
    """The place of the question that is of the same words: of the very same ones before forms of them, or a part of
    them before the other.
    """
    same = [number for number, each in enumerate(stored) if same_by_words(question, each)]
    said, units = _split(fold(question)), _units(question)
    return min(same, key=lambda n: (_split(fold(stored[n])) != said, _units(stored[n]) != units), default=None)


def form_of(term: str, other: str) -> bool:
    """Whether two words begin alike, to the last letter of the shorter but one."""
    return bool(Prefix.similarity(term, other) >= max(SAME_BEGINNING, min(len(term), len(other)) - 1))


def shared(question: str, told: str) -> float:
    """The share of a question's own letters that stand in a text, in words of it or, where words are not told apart, in
    pieces of some letters; 1 of a question that says nothing of its own: "And on Sunday?"
    """
    asked, held = own_words(question), _split(fold(told))
    text, said = "".join(held), _Said(held)
    found = sum(
        _covered(word, text) if UNSPACED_RUN.search(word) else len(word) * said.has_akin(word) for word in asked
    )
    return found / sum(map(len, asked)) if asked else 1.0


def own_words(question: str) -> list[str]:
    """The words of a question that neither join it to another one, nor only ask, nor name a day."""
    return _split(_SAYS_NOTHING.sub(" ", _LIGHT.sub(" ", fold(subject(question)).strip())))


@lru_cache(maxsize=4096)
def only_asks(term: str) -> bool:
    """Whether a term in another script than Latin only asks, or joins a question to another one."""
    return not term.isascii() and _ONLY_ASKS.fullmatch(term) is not None


def _covered(run: str, text: str) -> int:
    """How many letters of a run stand in a text, in pieces of at least two signs or four letters."""
    size = min(len(run), 2 if re.match(r"[\u3040-\u30ff\u3400-\u9fff]", run) else 4)
    inside = {at + n for at in range(len(run) - size + 1) if run[at : at + size] in text for n in range(size)}
    return len(inside)


def _units(text: str) -> list[str]:
    """The words of a text, and the single letters of what is written without blanks."""
    return [unit for word in _words(text) for unit in (word if UNSPACED_RUN.search(word) else [word])]


def _words(text: str) -> list[str]:
    plain = fold(text)
    return _apart(_LIGHT.sub(" ", plain.strip())) or _apart(plain)


def _apart(folded: str) -> list[str]:
    """The words without their articles, and what is written in one with these as a word of its own."""
    written = (match[0].rstrip("-") for match in WORD.finditer(folded))
    return [part for word in written for part in (*_AT_OR_TO.findall(word), _ARTICLE.sub("", word))]


def _split(folded: str) -> list[str]:
    return [_ARTICLE.sub("", match[0].rstrip("-")) for match in WORD.finditer(folded)]


def _denied(units: Sequence[str]) -> list[str]:
    """What is denied in a question, in some order."""
    return sorted(_DENIES.findall("".join(unit if UNSPACED_RUN.search(unit) else f" {unit} " for unit in units)))


class _Said:
    """The words of a text by how they begin, so that each word of a question is looked up at once; Korean ones by the
    letters that their syllables are made of.
    """

    def __init__(self, words: Sequence[str]) -> None:
        self._words = frozenset(words)
        self._shortened = {word[:-cut] for word in self._words for cut in (1, 2) if _letters(word[:-cut]) > 2}
        spelled = [_spelled(word) for word in self._words]
        self._begun = {each[:end] for each in spelled for end in range(SAME_BEGINNING, len(each) + 1)}
        self._stems = {each[: _needed(each)] for each in spelled if len(each) >= SAME_BEGINNING}

    def has_akin(self, word: str) -> bool:
        """Whether a word is one of them, or a form of one, or one has a letter or two behind it."""
        if word in self._words or word in self._shortened:
            return True
        if any(word[:-cut] in self._words and _letters(word[:-cut]) > 2 for cut in (1, 2)):
            return True
        each = _spelled(word)
        if len(word) < 2 or len(each) < SAME_BEGINNING:
            return False
        stems = (each[:end] in self._stems for end in range(SAME_BEGINNING, len(each) + 1))
        return each[: _needed(each)] in self._begun or any(stems)


def _needed(spelled: str) -> int:
    """How many letters of a word a longer form of it begins with, see `form_of`."""
    return max(SAME_BEGINNING, len(spelled) - 1)


def _spelled(word: str) -> str:
    return unicodedata.normalize("NFD", word)[:_LONGEST_WORD]


def _letters(word: str) -> int:
    return len(unicodedata.normalize("NFD", word))
