"""Passages embedded a second, against the usual recipe; `bench/embedding.py` measures, in a process of its own."""

import json
import subprocess
import sys
from pathlib import Path

from bench.figure import Figure
from tests.conftest import DATA

SECONDS = 180
NEEDS = DATA / "squad2"


def run() -> list[Figure]:
    """Runs the measurement and takes over what the README tells."""
    command = [sys.executable, str(Path(__file__).with_name("embedding.py"))]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    of = json.loads(told.splitlines()[-1])
    usual = "as exported, padded to a fixed length, batches of 32"
    return [
        Figure("passages embedded", of["ours_per_s"], "/s", "of about 200 tokens, two threads"),
        Figure("the usual recipe", of["naive_per_s"], "/s", usual),
        Figure("ours in the usual", of["ratio"], "times", "passages a second", at_least=2),
        Figure("processor time of a passage", of["ours_cpu_ms"], "ms", f"the usual recipe: {of['naive_cpu_ms']:.0f}"),
        Figure("question embedded p50", of["question_p50_ms"], "ms", "one at a time, nothing else going on"),
        Figure("question embedded p95", of["question_p95_ms"], "ms", "the same"),
        Figure("question while reading p95", of["question_while_reading_p95_ms"], "ms", "while passages are embedded"),
    ]
