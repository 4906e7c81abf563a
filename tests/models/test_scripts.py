"""Whether an embedding model reads a script is told by the words of its tokenizer."""

from itertools import product

import pytest

from frontdesk.models.embed import Embedder
from frontdesk.models.errors import ModelMissing
from frontdesk.models.scripts import reads, scripts_of

try:
    MODEL = Embedder.load()
except ModelMissing:
    pytest.skip("the embedder's weights are not installed", allow_module_level=True)

UNREAD = [
    "มีที่จอดรถไหม",
    "ມີບ່ອນຈອດລົດບໍ",
    "តើមានចំណតរថយន្តទេ",
    "ကားပါကင်ရှိလား",
    "有停车场吗？",
    "駐車場はありますか？",
    "주차장이 있나요?",
    "क्या पार्किंग है?",
    "יש חניה?",
    "Есть ли парковка?",
    "Υπάρχει πάρκινγκ;",
    "هل يوجد موقف سيارات؟",
    "Wi-Fi รหัสอะไร",
]
READ = [
    "Is there parking?",
    "Gibt es Parkplätze für Gäste?",
    "Où est l’entrée ?",
    "Có bãi đậu xe không?",
    "12 + 3?",
    "",
]


@pytest.mark.parametrize("text", UNREAD)
def test_the_model_that_comes_with_it_does_not_read_other_scripts(text: str) -> None:
    assert not MODEL.reads(text)


@pytest.mark.parametrize("text", READ)
def test_it_reads_latin_letters(text: str) -> None:
    assert MODEL.reads(text)


def test_a_model_of_many_languages_reads_theirs() -> None:
    thai = ["▁" + "".join(each) for each in product("กขคงจฉชซ", repeat=3)]
    signs = [chr(0x4E00 + n) for n in range(4_000)]
    scripts = scripts_of([*thai, *signs, "[UNK]", *("".join(each) for each in product("abcdefgh", repeat=3))])

    assert reads("มีที่จอดรถไหม", scripts)
    assert reads("有停车场吗？", scripts)
    assert reads("Is there parking?", scripts)
    assert not reads("주차장이 있나요?", scripts)


def test_of_a_vocabulary_of_bytes_it_is_not_to_be_told() -> None:
    assert reads("มีที่จอดรถไหม", scripts_of(["Ġthe", "à¸", "a"]))
