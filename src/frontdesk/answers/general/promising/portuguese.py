"""Promises in Portuguese."""

from frontdesk.answers.alternatives import any_of
from frontdesk.answers.general.promising.reach import BEGINS, NUMBERED

_STEM = any_of(
    "envi|encaminh|reencaminh|lig|cancel|anul|reembols|devolv|verific|contact|contat|avis|pass|transfer",
    "transmit|inform|atualiz|actualiz|alter|mud|reserv|solicit|notific|consult|cri|abr|trat|resolv|escrev",
    "comunic|confirm|pedi|ped|retorn|respond|agend|entr|assegur|mand|process|telefon",
)
INF = any_of(
    rf"{_STEM}(?:ar|er|ir)(?:-\w+)*|por em contacto|colocar em contato|entrar em contac?to|tratar dis[st]o",
    "dar (?:baixa|seguimento)",
)
TO = r"(?:(?:lhe|te|o|a|os|as|me|se|ja) ){0,3}"
_NOUN = any_of(
    "pedido|encomenda|reembolso|reserva|conta|reclamacao|pacote|endereco|morada|assinatura|subscricao",
    "consulta|solicitacao|mensagem|devolucao|entrega|marcacao",
)
DONE_WITH = any_of(
    "(?:cancelad|anulad|reembolsad|enviad|processad|alterad|atualizad|encaminhad|reservad|expedid|registad|devolvid)[oa]",
)
_DO = any_of(
    "encaminho|envio|passo|transfiro|reencaminho|cancelo|verifico|transmito|atualizo|anulo|trato|ligo",
)
_OBJECT = any_of("o seu|a sua|o teu|a tua|disso|disto|de tudo|para si|a um|para um|a chamada")
_DID = any_of(
    "enviei|encaminhei|cancelei|anulei|reembolsei|verifiquei|contactei|contatei|avisei|criei|atualizei",
    "alterei|reservei|solicitei|informei|notifiquei|transferi|passei (?:o|a)|registei|registrei|abri um",
    "pedi ao?|liguei",
)
AGENT = any_of(
    rf"(?<!\bnao )\b(?:vou|irei) {TO}(?:ja |agora |imediatamente )?{INF}\b",
    rf"(?<!\bnao )\b{TO}{_STEM}(?:ar|er|ir)(?:ei|-lhe-ei|-o-ei)\b",
    rf"\b{_DO}(?:-lhe|-o|-a)? (?:agora |ja |imediatamente )?{_OBJECT}\b",
    r"\bentro (?:ja |agora )?em conta(?:c?)to com\b",
    r"\blhe (?:passo|ligo|envio|transfiro)\b|\bpasso-(?:lhe|o|a)\b|\bligo-lhe\b|\b(?:ja )(?:tratei|resolvi)\b",
    r"\b(?:tratei|cuidei) (?:d[oae]s?|dis[st]o)\b",
    r"\b(?:vou|irei) (?:falar|conversar) com\b",
    r"\bfalarei com\b",
    r"\b(?:aviso|informo) (?:ja )?(?:os?|as?) (?!senhor)\w+",
    r"\b(?:digo|direi|vou dizer|comunico) (?:ja )?(?:aos?|as?) (?!senhor|verdade)\w+",
    r"\bfalo com (?:o|a|os|um|uma|meu|minha)\b",
    r"\b(?:vou perguntar|perguntarei) a(?:o|os| )",
    r"\b(?:terei|teria) (?:todo o )?(?:gosto|prazer) em (?:cancelar|reembolsar|enviar|reservar|alterar|ligar)",
    rf"\b{_DID}\b",
)
_YOUR = "(?:o seu|a sua|seu|sua|o teu|a tua|o|a) "
_ON_THE_WAY = any_of(f"a caminho|em curso|em andamento|{DONE_WITH}")
_SERVED = any_of("(?:reembolsad|inscrit|removid|registad|registrad)[oa]")
DONE = any_of(
    rf"\b{_YOUR}(?:\w+ )?{_NOUN}{NUMBERED} (?:ja )?(?:foi|esta sendo|esta a ser) (?:ja )?{DONE_WITH}\b",
    rf"\b(?:o|a|seu|sua) {_NOUN}{NUMBERED} (?:ja )?(?:esta|vai) (?:ja )?{_ON_THE_WAY}\b",
    rf"(?:\bvoce |{BEGINS}ja )(?:ja )?foi {_SERVED}\b|\bfoste (?:ja )?{_SERVED}\b",
    rf"(?:\bvoce |{BEGINS})(?:ja|agora) esta {_SERVED}\b",
)
_WE_DO = any_of(
    "ligamos|enviamos|contactamos|avisamos|passamos|reembolsamos|escrevemos|respondemos|informamos",
)
_PERSON = any_of(
    r"atendente|agente|colega|pessoa|funcionari[oa]|especialista|tecnic[oa]|membro \w+ \w+ equip[ae]",
    "operadora?|assistente",
)
_PEOPLE = any_of(
    f"uma? {_PERSON}|alguem",
    r"(?:a )?noss[ao] (?:equip[ae]|time|suporte|servico)(?: de \w+)?",
    "a equip[ae]|o (?:suporte|meu colega)",
)
_FROM_US = any_of("noss[oa]|de nos|em breve|amanha|hoje|brevemente|noticias")
_COMES = any_of("chegara|chega|vai chegar|sera|saira")
TOGETHER = any_of(
    rf"(?<!\bnao )\b(?:vamos|iremos) {TO}{INF}\b",
    rf"(?<!\bnao )\b{TO}{_STEM}(?:ar|er|ir)(?:emos|-lhe-emos|-emos)\b",
    rf"\bligar-lhe-emos\b|\b{_WE_DO}-(?:lhe|o|a)\b",
    r"(?<!\bnao )\blhe (?:ligamos|enviamos|avisamos|respondemos)\b",
    rf"\b{_PEOPLE} (?:lhe |se |o |a |te )*(?:vai|ira|entrara|\w+ra|liga|entra em|contacta)\b",
    rf"\b(?:recebera|receberas|tera|vai receber|ira receber)\b.{{0,60}}\b{_FROM_US}\b",
    r"\b(?:sera|seras) (?:contac?tad|reembolsad|avisad)[oa]\b",
    rf"\b(?:(?:o seu|a sua|seu|sua) )(?:\w+ )?{_NOUN}{NUMBERED} {_COMES}\b.{{0,30}}\b(?:amanha|hoje|em breve)\b",
)
