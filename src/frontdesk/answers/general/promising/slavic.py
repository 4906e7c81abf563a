"""Promises in Polish and Russian, where the form of the verb says who acts, and when."""

from frontdesk.answers.alternatives import any_of
from frontdesk.answers.general.promising.reach import denial

_NUMBERED = r"(?: (?:nr\.? ?|numer |номер |№ ?)?[(#]?[\w-]*\d[\w-]*\)?)?"

# Without its accents "anuluję" (I) is "anuluje" (they).
_PL_STEM = any_of(
    "przekaż|zadzwoni|oddzwoni|wyśl|prześl|odeśl|anuluj|sprawdz|zwróc|skontaktuj|poinformuj|zajm|połącz",
    "zmieni|zarezerwuj|zgłosz|napisz|załatwi|przełącz|dopilnuj|zamówi|zlec|utworz|otworz|zaktualizuj",
    "powiadomi|upewni|umówi|przekazuj|kontaktuj|zajmuj|informuj|rezerwuj|przekieruj|przekierowuj",
    r"poprosz\w* (?:zespół|kolegę|o kontakt)",
)
_PL_I = f"{_PL_STEM}ę"
_PL_DID = any_of(
    "przekaza|wysła|przesła|anulowa|sprawdzi|zwróci|skontaktowa|poinformowa|zmieni|zarezerwowa|zgłosi|zamówi",
    "zleci|zaktualizowa|utworzy|powiadomi|załatwi|otworzy|poprosi|przekierowa",
)
_PL_WE = any_of(
    "przekażemy|zadzwonimy|oddzwonimy|wyślemy|prześlemy|skontaktujemy|zwrócimy|odezwiemy|powiadomimy",
    "poinformujemy|sprawdzimy|anulujemy|zajmiemy|odpowiemy|napiszemy|połączymy|zmienimy|załatwimy",
    "zarezerwujemy|dopilnujemy|zrealizujemy|przygotujemy",
)
_PL_NOUN = any_of(
    r"zamówieni\w+|zwrot\w*|zgłoszeni\w+|rezerwacj\w+|paczk\w+|przesyłk\w+|adres\w*|kont\w+|reklamacj\w+",
    r"wizyt\w+|wniosek|prośb\w+|subskrypcj\w+|dostaw\w+|wiadomość|pieniądze|termin\w*",
)
_PL_YOURS = r"(?:twoj[aeą]|twój|pana|pani|państwa|to|ten|ta)"
_PL_NOT = r"(?<!\bnie )(?<!\bnie się )"
_PL_DO = any_of(
    "sprawdzam|wysyłam|przesyłam|łączę|zwracam|zgłaszam|zamawiam|przełączam|oddzwaniam|anulowuję",
    "przekierowuję",
)
_PL_OBJECT = any_of(r"twoj\w+|twój|pana|pani|państwa|to|zamówieni\w+|do|z|tę|ten|prośbę|zgłoszenie|sprawę")
PL_AGENT = any_of(
    rf"{_PL_NOT}\b{_PL_I}\b",
    rf"{_PL_NOT}\b{_PL_DO} (?:teraz |właśnie |już )?{_PL_OBJECT}\b",
    rf"{_PL_NOT}\b(?:dam znać|(?:porozmawiam|skonsultuję|omówię)\b.{{0,20}} z|(?:zapytam|dopytam)\b)",
    rf"{_PL_NOT}\b(?:powiem|mówię|przypomnę) (?!pan|pań|ci\b|wam\b|tylko|krótko|szczerze|tak\b|że\b|o\b|to\b)\w+",
    rf"\b(?:zająłem|zajęłam) się\b|{_PL_NOT}\b{_PL_DID}(?:łem|łam)\b|\b(?:gotowe|załatwione)(?=[.!]|$)",
)
_PL_WAS = any_of(
    "został[aoy]?|jest już",
    r"jest (?:w drodze|w trakcie|anulowan\w+|zmienion\w+|wysłan\w+)",
    "są w drodze",
)
_PL_YOU_WERE = any_of(
    "został[aey]ś|został[ay]? (?:pan|pani|państwo)|jest (?:pan|pani) (?:już|teraz)|jesteś (?:już|teraz)",
)
_PL_WAS_DONE = any_of(
    r"został[aoy]? (?:już |właśnie )?(?:anulowan|zwrócon|wysłan|zmienion|przekazan|zlecon)\w*",
    "(?:jest|są) (?:już )?w drodze",
)
PL_DONE = any_of(
    rf"\b{_PL_YOURS} (?:\w+ )?{_PL_NOUN}{_NUMBERED} (?:właśnie |już )?{_PL_WAS}\b",
    rf"\b{_PL_YOU_WERE} (?:\w+ )?(?:wypisan|zapisan|(?:za|wy)rejestrowan)\w*",
    rf"\b{_PL_NOUN}{_NUMBERED} {_PL_WAS_DONE}",
)
_PL_PEOPLE = any_of(
    r"konsultant\w*|ktoś|pracownik|kolega|koleżanka|zespół|doradca|agent|specjalist\w+|dział \w+|obsługa \w+",
)
_PL_SERVES = any_of(
    "skontaktuj[eą]|zadzwoni|oddzwoni|odpowie|napisze|zajmie|pomoże|sprawdzi|odezwie|przejmie",
)
_PL_RECEIVE = any_of("otrzyma (?:pan|pani|państwo)|otrzymasz|dostaniesz|otrzymają państwo|usłyszysz")
_PL_COMES = any_of("dotrze|przyjdzie|dojdzie|będzie|zostanie")
PL_TOGETHER = any_of(
    rf"{_PL_NOT}\b{_PL_WE}\b",
    rf"{_PL_NOT}\b{_PL_DID}(?:liśmy|łyśmy|śmy)\b",
    rf"\b{_PL_PEOPLE}\b(?![^,;.:]{{0,20}}\bnie\b).{{0,30}}\b{_PL_SERVES}\b",
    rf"\b{_PL_RECEIVE}\b.{{0,60}}\b(?:od nas|wkrótce|jutro|niebawem|dziś|dzisiaj|niedługo)\b",
    r"\bzostani(?:e|esz)\b.{0,20}\b(?:poinformowan|powiadomion|połączon)\w*",
    rf"\b{_PL_YOURS} {_PL_NOUN}{_NUMBERED} {_PL_COMES}\b.{{0,30}}\b(?:jutro|dziś|dzisiaj|wkrótce|niebawem)\b",
)

_RU_I = any_of(
    "предупрежу|передам|позвоню|перезвоню|отправлю|отошлю|перешлю|отменю|проверю|верну|свяжусь|сообщу|займусь|соединю",
    "изменю|поговорю|переговорю|спрошу|обсужу|разберусь|отпишу вас|оформлю|забронирую|напишу|узнаю|уточню",
    "переведу|направлю|закажу|обновлю|создам|прослежу|запрошу|позабочусь|сделаю|решу|договорюсь|переключу",
    "вышлю|передаю|отправляю|пересылаю|отменяю|соединяю|перевожу|связываюсь|направляю|переключаю|оформляю",
    r"(?:скажу|сообщаю|напомню) (?!вам|тебе|сразу|прямо|кратко|честно|также|что|о\b|об\b|это)\w+[уеимя]",
    r"проверяю (?:ваш|это|статус)\w*",
)
_RU_DID = any_of(
    "передал|отправил|отменил|проверил|вернул|связал[а-я]*|сообщил|изменил|оформил|забронировал|переслал",
    "предупредил|направил|поговорил|спросил|позаботил(?:ся|ась)|разобрал(?:ся|ась)|занял(?:ся|ась)|решил|отписал|заказал",
    "обновил|создал|уведомил|уточнил|запросил|позвонил",
)
_RU_WE = any_of(
    "передадим|позвоним|перезвоним|отправим|отменим|проверим|вернем|свяжемся|сообщим|напишем|уточним|оформим",
    "изменим|ответим|вышлем|займемся|решим|направим|забронируем|уведомим|перешлем|доставим|пришлем|привезем",
)
_RU_THING = any_of(
    "заказ|возврат|заявк|запрос|обращени|посылк|бронировани|брон|запис|встреч|визит|адрес|аккаунт|жалоб",
    "доставк|подписк|средств|деньг|сообщени|отправлени",
)
_RU_NOUN = rf"{_RU_THING}\w*"
_RU_NOT = r"(?<!\bне )(?<!\bне могу )"
RU_AGENT = any_of(
    rf"{_RU_NOT}\b{_RU_I}\b|\bя (?!не )(?:\w+ ){{0,2}}{_RU_DID}а?\b|\b(?:готово|все сделано)(?=[.!]|$)",
    rf"^{_RU_DID}а? (?:ваш|вас|вам|это)\w*\b",
)
RU_DONE_WITH = any_of(
    "отменен|возвращен|отправлен|изменен|перенесен|подтвержден|оформлен|передан|переслан|обновлен|обработан",
    "зарегистрирован|забронирован|в пути",
)
_RU_YOUR = any_of(r"ваш\w*|твой|твоя|твое|этот|эта")
RU_DONE = any_of(
    rf"\b{_RU_YOUR} (?:\w+ )?{_RU_NOUN}{_NUMBERED} (?:уже |теперь )*(?:был\w* )?(?:уже )?{RU_DONE_WITH}\w*",
    rf"\b{_RU_NOUN}{_NUMBERED} (?:уже |был\w* )*(?:в пути|успешно \w+)",
    r"\bвы (?:уже |теперь |были )*(?:отписаны|записаны|зарегистрированы|подписаны)\b",
    r"\bвам вернули (?:деньги|средства)\b",
)
_RU_PEOPLE = any_of(
    r"наш\w* \w+|менеджер|оператор|сотрудник|специалист|коллега|кто-то|кто-нибудь|команда|поддержк\w+",
    "консультант",
)
_RU_SERVES = any_of("свяжется|позвонит|перезвонит|ответит|напишет|проверит|поможет|займется|рассмотрит")
_RU_COMES = any_of("прибудет|придет|будет|поступит|приедет")
RU_TOGETHER = any_of(
    rf"{_RU_NOT}\b{_RU_WE}\b|\bмы (?!не )(?:\w+ ){{0,2}}{_RU_DID}и\b",
    rf"\b{_RU_PEOPLE}\b(?![^,;.:]{{0,20}}\bне\b).{{0,30}}\b{_RU_SERVES}\b",
    r"\bвам (?:скоро |завтра )?(?:позвонят|перезвонят|ответят|напишут)\b",
    r"\bс вами (?:скоро |завтра )?свяж(?:утся|ется)\b",
    r"\bвы (?:скоро |завтра )?получите\b.{0,60}\b(?:от нас|скоро|завтра|в ближайшее|сегодня|звонок)\b",
    r"\bожидайте (?:звонка|ответа|письма|сообщения)\b",
    rf"\b(?:ваш\w*|твой|твоя) {_RU_NOUN}{_NUMBERED} {_RU_COMES}\b.{{0,30}}\b(?:завтра|сегодня|скоро)\b",
)

AGENT = RU_AGENT
DONE = RU_DONE
TOGETHER = RU_TOGETHER
THING = any_of(_PL_NOUN, _RU_NOUN)
"""What is told of a thing without saying whose it is may be told of everyone's."""
ACCENTED = PL_AGENT
ACCENTED_DONE = PL_DONE
ACCENTED_TOGETHER = PL_TOGETHER

NO_PROMISE = any_of(
    denial(
        "nie (?:mog[eę]|mo[zż]emy|wiem|wiemy)",
        joins="i|oraz|a",
        but="ale|lecz|jednak|wi[eę]c|dlatego|bo",
        asks="kiedy|czy|jak|gdzie|kto|co|[zż]e|dlaczego",
        promise=PL_AGENT,
        comma=True,
    ),
    denial(
        "не (?:могу|можем|знаю|знаем)",
        joins="и|а",
        but="но|однако|зато|поэтому",
        asks="когда|ли|как|где|кто|что|почему",
        promise=RU_AGENT,
        comma=True,
    ),
)
"""What is denied, to the end of what is said not to be known."""
_PL_HEARER = any_of("pan[aiu]?|pani[aą]|pa[nń]stw[aou]m?|ci[eę]?|was|wam|uprzejmie|te[zż]|r[oó]wnie[zż]")
_RU_HEARER = any_of("вам|тебе|вас|тебя|также|еще|лишь|только")
TELLS = any_of(
    rf"\b(?:informuj[eę]|potwierdzam|przypominam|widz[eę]|zapewniam)(?: {_PL_HEARER}){{0,2}},? [zż]e\b",
    rf"\b(?:сообщаю|подтверждаю|напоминаю|вижу|уверяю|могу подтвердить|могу сообщить)(?: {_RU_HEARER}){{0,2}},? что\b",
)
"""Who tells the visitor, here and now, that something is so does no more. Who tells others acts."""
