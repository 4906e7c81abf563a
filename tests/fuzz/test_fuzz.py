"""Bad input of every kind does no harm: the bounded form of `python -m bench.fuzz`, always with the same seed."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from bench.fuzz import SETTINGS, fuzz
from tests.conftest import Server
from tests.stand_in_thread import StandInThread

REQUESTS = 1_500
SEED = 20


@pytest.fixture
def sturdy(tmp_path: Path) -> Iterator[Server]:
    """A server of its own without limits of rate, with a model that answers at once."""
    with StandInThread() as stand_in:
        model = {"FRONTDESK_LLM_URL": stand_in.url, "FRONTDESK_LLM_MODEL": "stand-in", "FRONTDESK_LLM_KEY": "key"}
        running = Server(tmp_path, FRONTDESK_RATE_LIMITS="off", **model, **SETTINGS)
        running.start()
        yield running
        running.stop()


@pytest.mark.slow
def test_bad_input_is_refused_in_words_and_does_no_harm(sturdy: Server) -> None:
    outcome = asyncio.run(fuzz(sturdy, REQUESTS, SEED))
    assert outcome.requests == REQUESTS
    assert not outcome.faults, "\n".join(outcome.faults[:20])
    assert "request failed" not in (sturdy.folder / "log").read_text(errors="replace")
    after_a_fifth, at_the_end = outcome.memory_mib
    assert at_the_end < after_a_fifth + 150
    assert outcome.statuses[400] > 100
    assert outcome.statuses[201] > 5
