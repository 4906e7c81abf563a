"""Words of anger in the languages that Frontdesk speaks, beside those that `person` knows."""

import re

OUTRAGED = re.compile(
    r"\b(?:(?:a|an|the|this|what a|it's a|total|absolute|utter|real) (?:scandal|disgrace|outrage|shambles)|"
    r"scandalous|"
    r"(?:ein|der|was fur ein|echter|richtiger|reiner) skandal|skandalos\w*|zumutung|eine schande|unerhort|"
    r"(?:un|que|es un|vaya) escandalo|escandaloso|(?:un|le|quel|c'est un) scandale|(?:uno|che|e uno) scandalo|"
    r"scandaloso|"
    r"(?:um|que|e um) escandalo|(?:een|wat een) schandaal|schandalig|een schande|"
    r"skandal(?=[.!]*$)|to (?:jest )?skandal|żenada|kpina|oszusci|oszustwo|nie do przyjecia|beznadziejn\w+|"
    r"wstyd(?=[.!]*$)|"
    r"(?:en|ett|rena|ren) skandal(?:e|en)?|skamligt|oacceptabelt|bedrageri|vardelos\w*|uacceptabelt|uakseptabelt|"
    r"svindel|latterligt?|elendig service|"
    r"безобразие|позор|возмутительно|скандал|издеваетесь|издевательство|отвратительн\w+|мошенники|обман|"
    r"ужасн\w+ (?:сервис|обслуживание|магазин))\b"
    r"|太过分|太過分|气死|氣死|垃圾(?:公司|服务|客服|店)|骗子|騙子|忍无可忍|太差(?:了|劲)|无法接受|无耻|丢人|"
    r"ふざけるな|ふざけんな|最悪(?!の場合|の事態)|許せない|いい加減にし|ひどすぎ|あり得ない|ありえない|詐欺(?:だ|です|じゃ|師)"
)
WHERE_IS_MINE = (
    r"where(?:'s| is| are| the (?:hell|heck) (?:is|are)) (?:my|our)|wo (?:ist|sind|bleibt|bleiben) (?:mein|unser)\w*|"
    r"donde (?:esta|estan) mis?|ou (?:est|sont) (?:mon|ma|mes)|dov'e (?:il mio|la mia)|onde (?:esta|estao) "
    r"(?:o meu|a minha|meu|minha)|waar (?:is|zijn|blijft) mijn|gdzie (?:jest|sa) (?:moj\w*|mój)|"
    r"(?:var|hvor) (?:ar|er) (?:min\w*|mitt|mit)|где (?:мой|моя|мое|мои)"
)
"""What is asked of something that should be there: shouted, it is annoyance."""
