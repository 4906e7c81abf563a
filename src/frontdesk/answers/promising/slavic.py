"""Promises in Polish and Russian, where the form of the verb says who acts, and when."""

_NUMBERED = r"(?: (?:nr\.? ?|numer |номер |№ ?)?[(#]?[\w-]*\d[\w-]*\)?)?"

# Without its accents "anuluję" (I) is "anuluje" (they).
_PL_I = (
    r"(?:przekaż|zadzwoni|oddzwoni|wyśl|prześl|odeśl|anuluj|sprawdz|zwróc|skontaktuj|poinformuj|zajm|połącz|zmieni|"
    r"zarezerwuj|zgłosz|napisz|załatwi|przełącz|dopilnuj|zamówi|zlec|utworz|otworz|zaktualizuj|powiadomi|upewni|"
    r"umówi|"
    r"przekazuj|kontaktuj|zajmuj|informuj|rezerwuj|przekieruj|przekierowuj|poprosz\w* (?:zespół|kolegę|o kontakt))ę"
)
_PL_DID = (
    r"(?:przekaza|wysła|przesła|anulowa|sprawdzi|zwróci|skontaktowa|poinformowa|zmieni|zarezerwowa|zgłosi|"
    r"zamówi|zleci|"
    r"zaktualizowa|utworzy|powiadomi|załatwi|otworzy|poprosi|przekierowa)"
)
_PL_WE = (
    r"(?:przekażemy|zadzwonimy|oddzwonimy|wyślemy|prześlemy|skontaktujemy|zwrócimy|odezwiemy|powiadomimy|"
    r"poinformujemy|"
    r"sprawdzimy|anulujemy|zajmiemy|odpowiemy|napiszemy|połączymy|zmienimy|załatwimy|zarezerwujemy|dopilnujemy|"
    r"zrealizujemy|przygotujemy)"
)
_PL_NOUN = (
    r"(?:zamówieni\w+|zwrot\w*|zgłoszeni\w+|rezerwacj\w+|paczk\w+|przesyłk\w+|adres\w*|kont\w+|reklamacj\w+|"
    r"wizyt\w+|wniosek|"
    r"prośb\w+|subskrypcj\w+|dostaw\w+|wiadomość|pieniądze|termin\w*)"
)
_PL_YOURS = r"(?:twoj[aeą]|twój|pana|pani|państwa|to|ten|ta)"
_PL_NOT = r"(?<!\bnie )(?<!\bnie się )"
PL_AGENT = (
    rf"{_PL_NOT}\b{_PL_I}\b|{_PL_NOT}\b(?:sprawdzam|wysyłam|przesyłam|łączę|zwracam|zgłaszam|zamawiam|przełączam|"
    r"oddzwaniam|anulowuję|przekierowuję) (?:teraz |właśnie |już )?(?:twoj\w+|twój|pana|pani|państwa|to|"
    r"zamówieni\w+|"
    rf"do|z|tę|ten|prośbę|zgłoszenie|sprawę)\b|{_PL_NOT}\b(?:dam znać|(?:porozmawiam|skonsultuję|omówię)\b.{{0,20}} z|"
    r"(?:zapytam|dopytam)\b)|\b(?:zająłem|zajęłam) się\b|"
    rf"{_PL_NOT}\b{_PL_DID}(?:łem|łam)\b|\b(?:gotowe|załatwione)(?=[.!]|$)"
)
PL_DONE = (
    rf"\b{_PL_YOURS} (?:\w+ )?{_PL_NOUN}{_NUMBERED} (?:właśnie |już )?(?:został[aoy]?|jest już|jest (?:w drodze|"
    r"w trakcie|"
    r"anulowan\w+|zmienion\w+|wysłan\w+)|są w drodze)\b|\b(?:został[aey]ś|został[ay]? (?:pan|pani|państwo)|"
    r"jest (?:pan|pani) (?:już|teraz)|jesteś (?:już|teraz)) (?:\w+ )?(?:wypisan|zapisan|(?:za|wy)rejestrowan)\w*"
    rf"|\b{_PL_NOUN}{_NUMBERED} (?:został[aoy]? (?:już |właśnie )?"
    r"(?:anulowan|zwrócon|wysłan|zmienion|przekazan|zlecon)\w*|(?:jest|są) (?:już )?w drodze)"
)
PL_TOGETHER = (
    rf"{_PL_NOT}\b{_PL_WE}\b|{_PL_NOT}\b{_PL_DID}(?:liśmy|łyśmy|śmy)\b"
    r"|\b(?:konsultant\w*|ktoś|pracownik|kolega|koleżanka|zespół|doradca|agent|specjalist\w+|dział \w+|obsługa \w+)\b"
    r"(?![^,;.:]{0,20}\bnie\b).{0,30}\b(?:skontaktuj[eą]|zadzwoni|oddzwoni|odpowie|napisze|zajmie|pomoże|sprawdzi|odezwie|"
    r"przejmie)\b|\b(?:otrzyma (?:pan|pani|państwo)|otrzymasz|dostaniesz|otrzymają państwo|"
    r"usłyszysz)\b.{0,60}\b(?:od nas|"
    r"wkrótce|jutro|niebawem|dziś|dzisiaj|niedługo)\b|\bzostani(?:e|esz)\b.{0,20}\b(?:poinformowan|powiadomion|"
    rf"połączon)\w*|\b{_PL_YOURS} {_PL_NOUN}{_NUMBERED} (?:dotrze|przyjdzie|dojdzie|będzie|zostanie)\b.{{0,30}}"
    r"\b(?:jutro|dziś|dzisiaj|wkrótce|niebawem)\b"
)

_RU_I = (
    r"(?:передам|позвоню|перезвоню|отправлю|отошлю|перешлю|отменю|проверю|верну|свяжусь|сообщу|займусь|соединю|"
    r"изменю|поговорю|переговорю|спрошу|обсужу|разберусь|отпишу вас|"
    r"оформлю|забронирую|напишу|узнаю|уточню|переведу|направлю|закажу|обновлю|создам|прослежу|запрошу|позабочусь|"
    r"сделаю|решу|договорюсь|переключу|вышлю|передаю|отправляю|пересылаю|отменяю|соединяю|перевожу|связываюсь|"
    r"направляю|"
    r"переключаю|оформляю|сообщаю (?:коллегам|команде|менеджеру)|проверяю (?:ваш|это|статус)\w*)"
)
_RU_DID = (
    r"(?:передал|отправил|отменил|проверил|вернул|связал[а-я]*|сообщил|изменил|оформил|забронировал|переслал|"
    r"направил|"
    r"поговорил|спросил|позаботил(?:ся|ась)|разобрал(?:ся|ась)|занял(?:ся|ась)|решил|отписал|"
    r"заказал|обновил|создал|уведомил|уточнил|запросил|позвонил)"
)
_RU_WE = (
    r"(?:передадим|позвоним|перезвоним|отправим|отменим|проверим|вернем|свяжемся|сообщим|напишем|уточним|"
    r"оформим|изменим|"
    r"ответим|вышлем|займемся|решим|направим|забронируем|уведомим|перешлем|доставим|пришлем|привезем)"
)
_RU_NOUN = (
    r"(?:заказ|возврат|заявк|запрос|обращени|посылк|бронировани|брон|запис|встреч|визит|адрес|аккаунт|жалоб|"
    r"доставк|подписк|средств|деньг|"
    r"сообщени|отправлени)\w*"
)
_RU_NOT = r"(?<!\bне )(?<!\bне могу )"
RU_AGENT = (
    rf"{_RU_NOT}\b{_RU_I}\b|\bя (?!не )(?:\w+ ){{0,2}}{_RU_DID}а?\b|\b(?:готово|все сделано)(?=[.!]|$)"
    rf"|^{_RU_DID}а? (?:ваш|вас|вам|это)\w*\b"
)
RU_DONE = (
    rf"\b(?:ваш\w*|твой|твоя|твое|этот|эта) (?:\w+ )?{_RU_NOUN}{_NUMBERED} (?:уже |теперь )*(?:был\w* )?(?:уже )?"
    r"(?:отменен|возвращен|отправлен|изменен|перенесен|подтвержден|оформлен|передан|переслан|обновлен|обработан|"
    r"зарегистрирован|в пути)\w*"
    rf"|\b{_RU_NOUN}{_NUMBERED} (?:уже |был\w* )*(?:в пути|успешно \w+)"
    r"|\bвы (?:уже |теперь |были )*(?:отписаны|записаны|зарегистрированы|подписаны)\b"
    r"|\bвам вернули (?:деньги|средства)\b"
)
RU_TOGETHER = (
    rf"{_RU_NOT}\b{_RU_WE}\b|\bмы (?!не )(?:\w+ ){{0,2}}{_RU_DID}и\b"
    r"|\b(?:наш\w* \w+|менеджер|оператор|сотрудник|специалист|коллега|кто-то|кто-нибудь|команда|поддержк\w+|"
    r"консультант)\b(?![^,;.:]{0,20}\bне\b).{0,30}\b(?:свяжется|позвонит|перезвонит|ответит|напишет|проверит|поможет|"
    r"займется|рассмотрит)\b|\bвам (?:скоро |завтра )?(?:позвонят|перезвонят|ответят|напишут)\b|"
    r"\bс вами (?:скоро |завтра )?"
    r"свяж(?:утся|ется)\b|\bвы (?:скоро |завтра )?получите\b.{0,60}\b(?:от нас|скоро|завтра|в ближайшее|сегодня|"
    r"звонок)\b"
    r"|\bожидайте (?:звонка|ответа|письма|сообщения)\b"
    rf"|\b(?:ваш\w*|твой|твоя) {_RU_NOUN}{_NUMBERED} (?:прибудет|придет|будет|поступит|"
    r"приедет)\b.{0,30}\b(?:завтра|"
    r"сегодня|скоро)\b"
)

AGENT = RU_AGENT
DONE = RU_DONE
TOGETHER = RU_TOGETHER
ACCENTED = PL_AGENT
ACCENTED_DONE = PL_DONE
ACCENTED_TOGETHER = PL_TOGETHER

_REST = r"(?:(?!\b(?:ale|lecz|jednak|но|однако|зато)\b)[^,;.:!?])*"
NO_PROMISE = (
    rf"\bnie (?:mog[eę]|mo[zż]emy|wiem|wiemy)\b{_REST}(?:, (?:kiedy|czy|jak|gdzie|kto|co)\b{_REST})?"
    rf"|\bне (?:могу|можем|знаю|знаем)\b{_REST}(?:, (?:когда|ли|как|где|кто|что)\b{_REST})?"
)
"""What is denied, to the end of what is said not to be known."""
TELLS = (
    r"\b(?:informuje|informuję|potwierdzam|przypominam|widz[eę]|zapewniam)(?: \w+)?,? [zż]e\b"
    r"|\b(?:сообщаю|подтверждаю|напоминаю|вижу|уверяю|могу подтвердить|могу сообщить)(?: \w+)?,? что\b"
)
"""Who informs that something is so does no more."""
