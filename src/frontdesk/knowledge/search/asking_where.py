"""What asks for a company's own street address, and for a place that may be a part of what has it.

Addresses are asked for in other words than they are written in ("Where are you?": "Houtkaai 14, 9000 Ghent").
"""

import re

import msgspec

from frontdesk.knowledge.search.late_pattern import LatePattern

OF_ANY_TRADE = (
    r"(?:shops?|stores?|showrooms?|offices?|branch(?:es)?|premises|place|company|business|firm|headquarters|hq|"
    r"outlets?|boutique|locations?|building|"
    r"laden|geschaft|filialen?|buro|lokal|firma|betrieb|standorte?|"
    r"tiendas?|oficinas?|local|sede|empresa|magasins?|boutiques?|bureaux?|agence|negozio?|ufficio|"
    r"lojas?|escritorio|winkels?|kantoor|zaak|sklep|biuro|butik(?:en)?|butikken|kontor(?:et)?|магазин|офис|компания)"
)
_OF_A_TRADE = (
    r"(?:workshops?|studios?|salons?|clinics?|practices?|surgery|restaurants?|cafes?|bars?|bakery|bakeries|hotels?|"
    r"hostel|garages?|warehouse|gym|school|nursery|farm|factory|brewery|winery|museum|gallery|theatre|theater|"
    r"library|pharmacy|depot|yard|centre|center|campus|werkstatt|praxis|taller|clinica|restaurante|atelier|cabinet|"
    r"officina|ristorante|laboratorio|werkplaats|praktijk|warsztat|gabinet|restauracja|restaurang(?:en)?|"
    r"hotellet?|verkstad(?:en)?|verksted(?:et)?|vaerksted(?:et)?|клиника|ресторан|отель|гостиница|салон|кафе|"
    r"мастерская|студия)"
)
_PLACE = rf"(?:{OF_ANY_TRADE}|{_OF_A_TRADE})"
_YOUR = (
    r"your|ur|euer|eure[nmrs]?|ihre?[nmrs]?|deine?[nmrs]?|su|tu|vuestr[oa]|votre|vos|vostr[oaie]|voss[oa]|seu|sua|"
    r"jullie|uw|je|wasz[ae]?|er|era|din|jeres|deres|ваш[аеи]?"
)
_THE = r"the|der|die|das|den|la|el|los|las|le|il|i|o|a|as|os|de|het"
_YOURS = rf"(?:you(?: guys| all)?|u|ihr|euch|sie|(?:(?:{_YOUR}|{_THE}) (?:[\w-]+ ){{0,2}}|l'){_PLACE})"
_KIND = r"(?:(?:exact|full|physical|street|postal|shop|store|office|company|business) )"
# Not the visitor's own, none that is not of a street, and not where something is sent.
_OURS = (
    r"^(?!.*\b(?:my|change|update|edit|verify|confirm|wrong|forgot\w*|remove|delete|newsletter|e-?mails?|mail|web|"
    r"website|url|ip|mac|billing|invoice|shipping|delivery|returns?|send|ship|parcels?|packages?|orders?|"
    r"meine[nrms]?|mein|andern|falsche?|rechnung\w*|liefer\w*|ruck\w*|retour\w*|schick\w*|mi|mis|cambiar|correo|"
    r"envio|enviar|devol\w*|mon|ma|changer|livraison|envoyer|mio|mia|cambiare|spedi\w*|meu|minha|mudar|"
    r"mijn|wijzigen|moj|zmienic|min|mitt?|mina|andra|endre|byta|skicka\w*|sende?\w*|faktur\w*|мо[йяеи]|моего|"
    r"изменить|сменить|поменять|отправ\w*|достав\w*|почт\w*)\b|"
    r".*(?:我的|改|修改|更[改换換]|收[货貨]|寄|送|[邮郵]|网址|網址|私の|変更|配送|届け|発送|返[品送]|メール|請求)).*"
)
_IN_THE_NORTH = (
    rf"\b(?:var|hvor) (?:ligger|finns|finnes|ar|er|sitter|haller|holder|finder jeg|finner jeg|hittar (?:jag|man)) "
    rf"(?:ni|er|i|dere|{_YOURS}|{_PLACE})(?: (?:till|til|henne|nagonstans|hus))*$|"
    r"\b(?:er|eran|jeres|deres|din) adresse?\b|\badressen (?:deres|din)$|^adress$|"
    r"\b(?:vad|hvad|hva) (?:ar|er) adress(?:en|e)?$|"
    r"\bhvordan (?:kommer|finder|finner) (?:jeg|man|vi) (?:til |frem til )?(?:jer|dere)$|"
    r"\bhur (?:kommer|hittar) (?:jag|man|vi) (?:till )?er$"
)
_IN_RUSSIAN = (
    rf"\bгде (?:именно )?(?:вы|(?:находится |расположен[аоы]? )?(?:{_YOURS}|{_PLACE}))"
    r"(?: (?:находитесь|находится|расположен[аоы]?|сидите))*$|\bгде вас найти$|"
    r"\bкак (?:к вам|до вас) (?:добраться|доехать|пройти|попасть)$|"
    r"\b(?:ваш|какой|какой у вас|подскажите|скажите) адрес(?: (?:магазина|офиса|салона|компании))?$|^адрес$"
)
_OURS_IN_CHINESE = r"(?:你[们們]?|[您贵貴][们們]?)的?"
_SHOP_IN_CHINESE = r"(?:[公店][司铺鋪]?|商店|门店|門店|酒店|[饭飯]店|餐[厅廳]|[诊診]所|工作室)"
_IN_CHINESE = (
    rf"(?:{_OURS_IN_CHINESE}{_SHOP_IN_CHINESE}?|^{_SHOP_IN_CHINESE})(?:位于|位於|[开開]?在)"
    r"(?:哪[里裡儿兒]?|什[么麼]地方|何[处處])[呀啊呢]?$|"
    rf"(?:^|请问|請問|{_OURS_IN_CHINESE}|{_SHOP_IN_CHINESE}的?)地址(?:是什[么麼]|在哪[里裡儿兒]?|是哪[里裡儿兒]?|是多少|是)?$|"
    rf"怎[么麼]?[样樣]?(?:去|到|找到?){_OURS_IN_CHINESE}(?:那[里裡儿兒]|{_SHOP_IN_CHINESE})?$"
)
_IN_JAPANESE = (
    r"(?:^|(?:店|会社|御社|貴社|ホテル|そちら|こちら)の?)(?:ご?住所|所在地)(?:は|を|が)?(?:どこ|どちら|何|なん|教えて)?"
    r"(?:です|でしょう|になります)?か?(?:ください|下さい)?$|"
    r"^(?:(?:お|御)?店|店舗|会社|御社|貴社|ホテル|事務所|オフィス|場所|そちら)(?:は|って)?(?:どこ|どちら)"
    r"(?:に)?(?:あります|ございます|です|でしょう)?か?$"
)
_POSTCODE = (
    rf"(?:^|\b(?:{_YOUR}|{_THE}|what|what's|whats|which|welche|wat is (?:de|jullie|uw)|cual es (?:el|su|vuestro)) )"
    r"(?:post(?:al)? ?code|zip(?: ?code)?|postleitzahl|plz|code postal|codigo postal|codice postale)"
    r"(?: (?:for|of) (?:the )?(?:sat ?nav|gps|navi))?(?: please)?$"
)
_ASKED = LatePattern(
    _OURS + rf"(?P<asks>{_POSTCODE}|^{_KIND}*(?:add?ress(?:es)?|location)(?: please)?$|"
    rf"\b(?:(?:your|ur) {_KIND}*|{_KIND}+)(?:add?ress(?:es)?|locations?)\b(?! (?:book|bar|label|field|line|data|tag))|"
    rf"(?<!enter )(?<!put )(?<!type )(?<!in )\bthe {_KIND}*add?ress(?:es)?(?: please)?$|\baddress(?:es)? of {_YOURS}\b|"
    rf"\bwhere(?: exactly|abouts)?(?: are|'?s| is| can (?:i|we|one) (?:find|visit)| (?:do|to) (?:(?:i|we) )?find|"
    rf" could (?:i|we) find) {_YOURS}(?: (?:located|based|situated|at|exactly|now|please))*"
    rf"(?:$|[.!?](?: |$)|,? and (?:when|what|how)\b)|"
    r"^(?:hi |hello |so )?where are you in (?!(?:the (?:process|queue)|stock|line|my)\b)[\w' -]{2,30}$|"
    rf"\bwhere in [a-z][\w' -]{{2,30}}? (?:are|is) {_YOURS}(?: (?:located|based|situated|exactly|please))*$|"
    r"\b(?:do you have|can you (?:give|tell) me|could you (?:give|tell) me|what is|what's) (?:an?|the) add?ress$|"
    rf"\bwhere(?: in [\w ]+)? (?:are you|is (?:your|the) {_PLACE}) (?:located|based|situated)\b|"
    rf"\bwhere {_YOURS} (?:are|is)(?: (?:located|based|situated|at|exactly|please))*$|"
    r"\b(?:which|what) add?ress do you have$|"
    rf"\bhow (?:do|can|could) (?:i|we) (?:get to|come to|find) {_YOURS}$|\bdirections to {_YOURS}$|"
    r"\b(?:which|what) (?:city|town|street|area|part of town) are you (?:in|on|located|based)\b|"
    rf"\bwo (?:genau )?(?:finde(?:n)? (?:ich|wir|man)|seid|sind|sitzt|sitzen|liegt|ist|befindet sich|befinden sich) "
    rf"{_YOURS}(?: genau)?$|\bwie komm(?:e|en|t) (?:ich|wir|man) zu (?:euch|ihnen|(?:eurem|ihrem|eurer|ihrer) \w+)$|"
    rf"\bwo (?:genau )?{_YOURS} (?:genau )?(?:sind|seid|ist|liegt|sitzt|sitzen|zu finden (?:sind|seid|ist))$|"
    r"\b(?:ihre|eure|die|welche|deine)\s(?:genaue )?(?:adresse|anschrift)\b|^(?:adresse|anschrift)$|"
    rf"\bdonde (?:estais|estan|se encuentran|os encuentro|os encontrais|puedo encontrar(?:os|los|les)|los encuentro)"
    rf"(?: ustedes| vosotros)?(?: ubicad[oa]s)?$|\bdonde (?:esta|estan|es|queda|quedan|se encuentran?) {_YOURS}$|"
    r"^donde es$|"
    r"\b(?:su|tu|la|vuestra|cual es la|que) direccion\b|^direccion$|"
    r"\bcomo (?:llego|llegar|se llega)(?: a (?!(?:tiempo|casa|ser|tener)\b)\w+)?$|"
    r"\bou vous situez[- ]vous$|\bin welcher stra(?:ss|ß)e (?:seid|sind|liegt|ist) (?:ihr|sie|der laden|das \w+)$|"
    r"\bou (?:etes[- ]vous|vous trouve[rz](?:[- ]vous)?|(?:puis[- ]je|peut[- ]on) vous trouver)(?: situes?)?$|"
    rf"\bou (?:est|sont|se trouven?t?|se situen?t?) {_YOURS}$|"
    rf"\bou (?:vous (?:etes|vous trouvez)|(?:se trouvent? |est ){_YOURS})(?: situes?)?$|"
    r"\b(?:votre|l'|quelle) ?adresse\b|^adresse$|\bcomment venir chez vous$|"
    rf"\bdove (?:siete|vi trovate|vi trovo|posso trovarvi|si trova|sono|e) ?(?:{_YOURS})?$|\bdov'e {_YOURS}$|"
    r"\b(?:vostro|il|l'|quale) ?indirizzo\b|^indirizzo$|\bcome (?:vi raggiungo|arrivo da voi)$|"
    r"\bonde voces (?:ficam|estao)$|"
    rf"\bonde (?:fica|ficam|estao|e|posso encontrar|encontro) ?(?:voces|{_YOURS})?(?: localizad[oa]s)?$|"
    r"\b(?:seu|vosso|o|qual e o) endereco\b(?! d[eoa]\b)|^(?:endereco|morada)$|\b(?:vossa|sua|a) morada\b|"
    rf"\bwaar (?:zitten|zijn|vind ik|kan ik|is|zit|ligt) (?:jullie|u|{_YOURS})(?: vinden| gevestigd)?$|"
    rf"\bwaar (?:jullie|u|{_YOURS}) (?:precies )?(?:(?:te vinden |gevestigd )?(?:zijn|is)|zitten|zit|ligt)$|"
    r"\b(?:jullie|uw|het|wat is het) adres\b|\bgdzie (?:jestescie|sie znajdujecie|was znajde|mozna was znalezc)$|"
    rf"\bgdzie (?:jest|sa|znajduje sie) {_YOURS}$|\b(?:wasz|jaki macie|jaki jest) adres\b|^adres$|"
    rf"{_IN_THE_NORTH}|{_IN_RUSSIAN}|{_IN_CHINESE}|{_IN_JAPANESE})"
)
_TIME = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?|night|noon|midnight|midday|dawn|dusk|lunch\w*|weekends?|christmas|"
    r"easter|summer|winter|spring|autumn|morning|evening|present|last|once|least|first|"
    r"januar|februar|marz|mai|juni|juli|oktober|dezember|enero|febrero|marzo|abril|mayo|junio|julio|agosto|"
    r"septiembre|octubre|noviembre|diciembre|verano|invierno|janvier|fevrier|mars|avril|juin|juillet|aout|septembre|"
    r"octobre|novembre|decembre|ete|hiver|automne|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|"
    r"dicembre|estate|inverno|janeiro|fevereiro|marco|maio|junho|julho|setembro|outubro|novembro|dezembro|verao|"
    r"januari|februari|maart|mei|augustus)"
)
"""What is no town behind "in" or "at"."""
_IN_A_TOWN = LatePattern(
    rf" (?:in|at|a|en|em|te|i|na|w|we|v|в) (?!(?:{_TIME}|the|an?|my|this|process|stock|line|time|case|person|advance|"
    r"general|total|future|d(?:er|ie|as|em|en)|ein\w*|zukunft|urlaub|ce|cet|cette|est[ea]|quest[oa]|el|la|le|il|lo|"
    r"los|las|het|de|een|un[ea]?|moment\w*|casa|linea|ligne|cas|caso|internet|online|general)\b)"
    rf"[^\W\d_][\w'-]{{2,30}}(?: (?!{_TIME}\b)[^\W\d_][\w'-]{{2,30}})?$"
)
_HOW = re.compile(r"(?:como|comment|come|how|wie|hoe|hvordan|hur)\b")
"""How one gets there is asked with words behind it that are no town: "como llego a tiempo"."""
_NAMED = re.compile(rf"\b(?:(?P<any>{OF_ANY_TRADE})|{_OF_A_TRADE})\b")
_OF_YOU = re.compile(rf"\b(?:{_YOUR})\b")


class Place(msgspec.Struct, frozen=True):
    """A place that is asked for by what it is.

    `yours` where it is said to be the company's ("your library") and not just one in its house ("the library"),
    `any_trade` where every company may call its own so ("the shop").
    """

    noun: str
    yours: bool
    any_trade: bool


def asks_address(question: str) -> str | None:
    """The words of a question, folded, that ask for the company's own address, with the town that they name."""
    if found := _ASKED.search(question):
        return found["asks"].strip()
    town = _IN_A_TOWN.search(question)
    if town is None or _HOW.match(question):
        return None
    return f"{found['asks'].strip()}{town[0]}" if (found := _ASKED.search(question[: town.start()])) else None


def asked_place(asking: str) -> Place | None:
    """The place that words for an address name; None where they ask for the company itself ("Where are you?")."""
    found = [*_NAMED.finditer(asking)]
    if not found:
        return None
    last = found[-1]
    yours = _OF_YOU.search(asking, 0, last.start()) is not None
    return Place(last[0], yours, last["any"] is not None)
