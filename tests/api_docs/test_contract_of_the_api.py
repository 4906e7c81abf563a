"""schemathesis finds nothing: what the server does is what the document says, whatever it is sent.

The cases are made up from a seed. A test that fails by chance teaches nobody, so the seed is fixed; whoever wants to
see more sets FRONTDESK_TEST_SEED to another number, or to nothing for a new one each time, and
FRONTDESK_TEST_EXAMPLES higher. What is found so becomes a test of its own, or a rule of the document.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import Server

EXAMPLES = os.environ.get("FRONTDESK_TEST_EXAMPLES", "10")
"""How many cases are made up for each operation, beside those that are listed and those at the bounds."""

SEED = os.environ.get("FRONTDESK_TEST_SEED", "20261124")
"""What the cases are made up from; empty: something new each time."""

# A room's events don't end by themselves for ten minutes: what came within a second is looked at.
CONFIG = """
[[operations]]
include-operation-id = "hear_room"
request-timeout = 1

# What is wrong in a made-up upload is mended there by values of an earlier answer, and then called wrongly taken.
[[operations]]
include-operation-id = "replace_source"
phases.stateful.enabled = false
"""


@pytest.fixture
def unlimited(tmp_path: Path) -> Iterator[Server]:
    """A server of its own, without limits of rate."""
    running = Server(tmp_path, FRONTDESK_RATE_LIMITS="off")
    running.start()
    yield running
    running.stop()


@pytest.mark.slow
def test_schemathesis_finds_nothing(unlimited: Server, tmp_path: Path) -> None:
    config = tmp_path / "schemathesis.toml"
    config.write_text(CONFIG)
    alice = unlimited.client("alice")
    alice.text("Delivery", "We deliver to Iceland in six working days.")  # Else a search ends before it begins.
    command = [sys.executable, "-m", "schemathesis.cli", "--config-file", str(config)]
    command += ["run", f"{unlimited.url}/api/v1/openapi.json", "-H", f"Authorization: Token {alice.token}"]
    command += ["--checks", "all", "--exclude-checks", "positive_data_acceptance", "-n", EXAMPLES]
    command += ["--continue-on-failure", "--generation-database", "none", "--no-color", "--warnings", "off"]
    command += ["--request-timeout", "30", *(["--seed", SEED] if SEED else [])]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-20_000:] + done.stderr[-2_000:]
    assert "Selected: 0/" not in done.stdout
