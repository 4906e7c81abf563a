"""Small words on which a sentence turns: who may enter "only" with a key may not without one, in any language.

Each has its own words, and others that may say the same: what has one of its own says it, and the other text must say
it by any of both.
"""

ONLY: dict[str, tuple[str, str]] = {
    "en": (
        "only|solely|exclusively",
        "just|alone|nothing but|nobody but|no one but|except|sole|limited to|purely|merely|unless|until|reserved|"
        "once|one|single|at most|up to|max~",
    ),
    "de": ("nur|ausschliesslich~|lediglich", "allein~|einzig~|erst|bloss|ausser|begrenzt|beschrankt|vorbehalten"),
    "es": ("solo|solamente|unicamente|exclusivamente", "unic~|sol[oa]s?|nada mas|salvo|excepto|limitad~|mas que|sino"),
    "fr": (
        r"seulement|uniquement|seul~|exclusivement|n(?:e |')\w+(?: \w+){0,2} qu(?:e\b|')~",
        "sauf|hormis|juste|limite~|reserve~|simplement|unique~",
    ),
    "it": ("solo|soltanto|solamente|esclusivamente|unicamente", "sol[aei]|appena|tranne|unic~|limitat~|riservat~"),
    "pt": ("so|somente|apenas|unicamente|exclusivamente", "sozinh~|unic~|exceto|salvo|limitad~|reservad~"),
    "nl": ("alleen|slechts|uitsluitend|enkel", "maar|pas|enige|behalve|louter|voorbehouden"),
    "sv": ("bara|endast|enbart", "blott|forst|ensam~|enda|utom|uteslutande"),
    "da": ("kun|udelukkende", "bare|blot|først|eneste|alene|undtagen"),
    "nb": ("kun|bare|utelukkende", "først|alene|eneste|blott|unntatt"),
    "pl": ("tylko|wyłacznie|jedynie", "dopiero|jedyn~|sam~|oprocz"),
    "ru": ("только|лишь|исключительно", "единственн~|один|одн~|кроме"),
    "zh": ("只|仅|僅|唯一", "才|独|限"),
    "ja": ("のみ|だけ|しか", "限|ばかり|まで"),
}
SOME: dict[str, tuple[str, str]] = {
    "en": ("some of|several|certain", "a few|some|few|selected|individual|couple|various|partly|many|number of|any"),
    "de": (
        "einige~|manche~|gewisse[rn]?",
        "etliche|ein paar|wenige~|mehrere~|bestimmte~|teilweise|einzelne~|ausgewahlte~|viele~",
    ),
    "es": ("algun[oa]s|ciert[oa]s", "vari[oa]s|unos|unas|poc[oa]s|much[oa]s|determinad~|par"),
    "fr": ("certaine?s|quelques", "plusieurs|divers~|quelque|des|beaucoup|determine~"),
    "it": ("alcun[ie]|cert[ie]|qualche", "divers[ie]|vari[ei]?|poch[ie]|molt[ie]|determinat~|paio|parecch~"),
    "pt": ("algun~|algumas|certas|certos", "vari[oa]s|pouc[oa]s|muit[oa]s|determinad~|uns|umas"),
    "nl": ("sommige|bepaalde", "een paar|enkele|weinig|enige|verschillende|aantal|diverse|meerdere|veel"),
    "sv": ("nagra|vissa", "flera|ett par|somliga|manga|olika"),
    "da": ("nogle|visse", "flere|et par|enkelte|mange|bestemte"),
    "nb": ("noen|visse", "flere|et par|enkelte|mange|bestemte"),
    "pl": ("niektor~|pewne|pewnych", "kilk~|wybran~|wiel~|par[aeu]"),
    "ru": ("некотор~", "нескольк~|отдельн~|определенн~|мног~"),
    "zh": ("某些|一些|部分|有些", "几|幾|多|些"),
    "ja": ("一部|いくつか", "ある|数|複数|多く"),
}
MUST: dict[str, tuple[str, str]] = {
    "en": (
        "mandatory|compulsory|obligatory",
        "must|have to|has to|required|requires?|need|needs|needed|necessary|oblig~|only with|can't|cannot|not|bring|"
        "please|binding|duty",
    ),
    "de": (
        "obligatorisch~|verpflichtend~|pflicht",
        "\\w*pflicht\\w*|muss~|mussen|erforderlich~|notig|vorgeschrieben~|notwendig~|verbindlich~|bitte|nur",
    ),
    "es": ("obligatori~", "oblig~|deb~|tien~ que|hay que|necesari~|requ~|exig~|imprescindible~|solo|por favor"),
    "fr": ("obligatoire~", "oblig~|doi~|dev~|faut|necessaire~|requis~|exig~|imperati~|seul~|veuillez"),
    "it": ("obbligatori~", "obblig~|dev~|dov~|necessari~|richie~|bisogna|occorr~|solo|prego"),
    "pt": ("obrigatori~", "obrig~|dev~|tem de|tem que|necessari~|exig~|precis~|so|favor"),
    "nl": ("verplicht|verplichte", "moet~|vereist~|nodig|noodzakelijk|alleen|graag|bindend"),
    "sv": ("obligatorisk~", "maste|krav~|kravs|skall?|nodvandig~|bara"),
    "da": ("obligatorisk~|pakrævet", "skal|kræve~|nødvendig~|kun"),
    "nb": ("obligatorisk~|pabudt", "ma|kreve~|nødvendig~|skal|kun"),
    "pl": ("obowiazkow~", "trzeba|mus~|wymagan~|koniecz~|obowiaz~|nalezy|tylko"),
    "ru": ("обязател~", "должн~|нужн~|необходим~|требу~|надо|только"),
    "zh": ("必须|必需|强制|必須", "要|需|应|只"),
    "ja": ("必須|義務", "必要|なければ|ください|のみ"),
}
INCLUDED: dict[str, tuple[str, str]] = {
    "en": (
        "included|inclusive",
        "in the price|free|comes? with|contain~|includ~|incl|with|part of|no extra|plus|get|also|too",
    ),
    "de": (
        "inbegriffen|inklusive|im preis enthalten",
        "enthalten|enthalt~|inkl|im preis|einschliesslich|kostenlos~|"
        "gratis|dabei|ohne aufpreis|mit|gehor~|umfass~|beinhalte~|zzgl|zuzuglich|auch",
    ),
    "es": ("incluid~", "inclu~|en el precio|gratis|gratuit~|sin coste|con|tambien|comprend~|contien~"),
    "fr": (
        "inclus~|compris~",
        "inclu~|dans le prix|gratuit~|sans supplement|avec|aussi|comprend~|ttc|offert~|contien~",
    ),
    "it": ("inclus~|compres~", "inclu~|nel prezzo|gratis|gratuit~|con|anche|comprend~|contien~"),
    "pt": ("incluid~", "inclu~|no preco|gratis|gratuit~|com|tambem|compreend~|cont~"),
    "nl": ("inbegrepen|inclusief", "incl|in de prijs|gratis|met|ook|bevat~|omvat~"),
    "sv": ("ingar|inkluderad~|inklusive", "inkl~|i priset|gratis|med|aven|ocksa|omfatta~|inneh~"),
    "da": ("inkluderet|inklusive", "inkl~|i prisen|gratis|med|ogsa|omfatte~|indeh~"),
    "nb": ("inkludert|inklusive", "inkl~|i prisen|gratis|med|ogsa|omfatte~|inneh~"),
    "pl": ("wliczon~", "w cenie|zawart~|zawier~|obejm~|bezpłatn~|gratis|z|takze|rowniez"),
    "ru": ("включен~", "входит|входят|включа~|бесплатн~|в цене|в стоимост~|с|также"),
    "zh": ("包含|包括", "含|包|免费|附"),
    "ja": ("含まれ|込み", "含|無料|付き|付"),
}
