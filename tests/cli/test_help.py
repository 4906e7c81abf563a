"""The list of commands says of each what the command says of itself."""

import pytest

from frontdesk.cli import COMMANDS, load


@pytest.mark.parametrize("name", COMMANDS)
def test_the_list_and_the_command_say_the_same(name: str) -> None:
    begins = " ".join((load(name).help or "").split("\n\n")[0].split())
    assert begins == COMMANDS[name][1]
