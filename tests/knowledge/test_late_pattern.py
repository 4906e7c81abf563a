"""Large patterns are compiled at their first use, and each of them can be."""

import re
import subprocess
import sys

import pytest

from frontdesk.knowledge.search.late_pattern import LatePattern, compile_all

_COUNT = """
import re._compiler as compiler
lengths, compiled = [], compiler.compile
compiler.compile = lambda given, flags=0: (lengths.append(len(str(given))), compiled(given, flags))[1]
import frontdesk.main
first = len(lengths)
from frontdesk.knowledge.search.late_pattern import compile_all
compile_all()
late = len(lengths) - first
compile_all()
print(late, len(lengths) - first - late)
"""


def test_a_pattern_finds_what_a_compiled_one_finds() -> None:
    late = LatePattern("lamps?", re.IGNORECASE)
    text = "Lamp, lamps and a lantern"
    assert [match[0] for match in late.finditer(text)] == ["Lamp", "lamps"]
    assert late.sub("shade", text) == "shade, shade and a lantern"
    assert late.match(text) and not late.match("a lamp")
    assert late.search("a lamp") and not late.search("a lantern")
    assert late.fullmatch("LAMPS") and not late.fullmatch(text)


def test_a_broken_pattern_is_found_when_all_are_compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("frontdesk.knowledge.search.late_pattern._made", [])
    LatePattern("(lamps")
    with pytest.raises(re.error):
        compile_all()


def test_a_start_leaves_the_large_patterns_for_later_and_each_can_be_compiled() -> None:
    told = subprocess.run([sys.executable, "-c", _COUNT], capture_output=True, text=True, check=True).stdout
    late, again = map(int, told.split())
    assert late >= 10, "those that a start would wait for"
    assert again == 0, "once is enough"
