"""What a page says while its text is still to come: `Loading…`, `Bitte warten`, `読み込み中です`."""

import re

from frontdesk.knowledge.search.analyze import fold

_PHRASES = (
    "loading,still loading,now loading,loading page,loading content,loading data,loading app,please wait,please,wait,"
    "just a moment,one moment,one moment please,a moment please,hold on,redirecting,initializing,starting,connecting",
    "bitte warten,bitte,wird geladen,seite wird geladen,die seite wird geladen,inhalte werden geladen,laden,ladt,lade,"
    "einen moment,moment,einen augenblick",
    "chargement,chargement en cours,en cours de chargement,veuillez patienter,merci de patienter,patientez,un instant,"
    "un moment,s'il vous plait",
    "cargando,cargando pagina,por favor espere,por favor,espere,espera,un momento,carregando,a carregar,aguarde,"
    "por favor aguarde,um momento",
    "caricamento,caricamento in corso,attendere,attendere prego,attendi,un attimo,un momento,bezig met laden,"
    "even geduld,even geduld a.u.b,moment geduld,een moment,ogenblik geduld",
    "ładowanie,trwa ładowanie,wczytywanie,prosze czekac,laddar,laser in,vanta,et ojeblik,ett ogonblick,indlæser,"
    "laster,laster inn,vent venligst,vennligst vent,vent,ladataan,odota,nacitani,nacita se,prosim cekejte",
    "загрузка,идет загрузка,загружается,подождите,пожалуйста подождите,завантаження,зачекайте,yukleniyor,"
    "lutfen bekleyin,φορτωση,se incarca,betoltes,toltes",
    "読み込み中,読み込み中です,読込中,ロード中,ロード中です,ローディング中,お待ちください,お待ち下さい,少々お待ちください,"
    "しばらくお待ちください,加载中,正在加载,载入中,正在载入,請稍候,請稍等,请稍候,请稍等,请等待,載入中,正在載入,加載中,"
    "로딩 중,로딩중,로드 중,불러오는 중,불러오는 중입니다,잠시만 기다려 주세요,잠시만 기다려주세요",
    "جار التحميل,جاري التحميل,انتظر من فضلك,กำลังโหลด,đang tải,vui long cho,memuat,sedang memuat,harap tunggu,"
    "लोड हो रहा है",
)
_ONE = "|".join(
    re.escape(phrase)
    for phrase in sorted({fold(each) for line in _PHRASES for each in line.split(",")}, key=len, reverse=True)
)
_WAITS = re.compile(rf"(?:(?:{_ONE})(?!\w)(?:\W|\d{{1,3}} ?%)*)*+")
_ENDS = ".!?。！？"
_PIECE = re.compile(rf"(?<=[{_ENDS}])|\n")
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_ASKS = re.compile("java ?script", re.IGNORECASE)
"""A short text that speaks of scripts asks for them, all of it."""
_AROUND = re.compile(r"\bcookies?\b|©|\ball rights\b", re.IGNORECASE)
"""What the sentences around an application speak of, and no page's own."""
_WORDS, _CHARACTERS = 4, 8
"""So many words, or characters where there are no spaces between words, make a sentence."""


def waits(visible: str) -> bool:
    """Whether all there is to see says that the text is still to come: nothing, or the words for it and marks."""
    return _WAITS.fullmatch(fold(" ".join(visible.split()))) is not None


def says_something(text: str) -> bool:
    """Whether a short text holds a whole sentence of its own, and doesn't ask for scripts."""
    return not _ASKS.search(text) and any(
        not _AROUND.search(one)
        and not waits(one)
        and (len(one.split()) >= _WORDS or len(_UNSPACED.findall(one)) >= _CHARACTERS)
        for one in _PIECE.split(text)
        if one.endswith(tuple(_ENDS))
    )
