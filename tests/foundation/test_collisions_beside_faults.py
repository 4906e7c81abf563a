"""What failed together is done again only where nothing but collisions failed: a fault beside one would come again."""

import pytest
from psycopg.errors import DeadlockDetected, SerializationFailure

from frontdesk.foundation.collisions import is_collision, past_collisions


def test_collisions_alone_are_one() -> None:
    assert is_collision(DeadlockDetected())
    assert is_collision(ExceptionGroup("several", [DeadlockDetected(), SerializationFailure()]))
    assert is_collision(ExceptionGroup("several", [ExceptionGroup("inner", [DeadlockDetected()])]))


def test_a_fault_beside_a_collision_is_a_fault() -> None:
    assert not is_collision(ExceptionGroup("several", [DeadlockDetected(), ValueError("a bug")]))
    assert not is_collision(ExceptionGroup("several", [ExceptionGroup("inner", [ValueError("a bug")])]))
    assert not is_collision(None)


async def test_a_fault_is_not_done_again() -> None:
    tried = 0

    async def act() -> None:
        nonlocal tried
        tried += 1
        raise ExceptionGroup("several", [DeadlockDetected(), ValueError("a bug")])

    with pytest.raises(ExceptionGroup):
        await past_collisions(act)
    assert tried == 1
