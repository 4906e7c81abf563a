"""When a delivery is tried again."""

from frontdesk.webhooks.schedule import GIVE_UP_SECONDS, SCHEDULE, pause_after, wait_after


def test_the_waits_are_those_that_are_promised() -> None:
    half_day = 12 * 3600
    assert SCHEDULE[:8] == (5, 30, 120, 600, 1800, 3600, 3 * 3600, 6 * 3600)
    assert set(SCHEDULE[8:]) == {half_day}
    assert len(SCHEDULE[8:]) * half_day == 3 * 24 * 3600


def test_a_wait_differs_by_a_tenth_at_most() -> None:
    for tries, seconds in enumerate(SCHEDULE, 1):
        waits = [wait_after(tries) or 0 for _ in range(50)]
        assert all(0.9 * seconds - 1 <= wait <= 1.1 * seconds + 1 for wait in waits)


def test_after_the_last_wait_there_is_no_other_try() -> None:
    assert wait_after(len(SCHEDULE)) is not None
    assert wait_after(len(SCHEDULE) + 1) is None


def test_a_webhook_is_given_up_with_its_last_try_and_not_before() -> None:
    assert sum(SCHEDULE[:-1]) < GIVE_UP_SECONDS < sum(SCHEDULE)


def test_a_pause_never_holds_up_the_delivery_that_caused_it() -> None:
    assert pause_after(1) == pause_after(2) == 0
    for failures in range(3, 40):
        wait = SCHEDULE[min(failures, len(SCHEDULE)) - 1]
        assert 0 < pause_after(failures) <= min(300, 0.9 * wait)
