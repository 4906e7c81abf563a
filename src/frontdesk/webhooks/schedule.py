"""When a delivery is tried again, and when it is given up. Pure."""

import random

SCHEDULE = (5, 30, 120, 600, 1_800, 3_600, 10_800, 21_600, *(43_200,) * 6)
"""Seconds to wait after each failed try: the contract's, three days in steps of 12 h at its end."""

GIVE_UP_SECONDS = 0.9 * sum(SCHEDULE)
"""A webhook that took nothing for so long is turned off: only a delivery's last try comes later."""

PAUSE_AFTER = 3
LONGEST_PAUSE = 300


def wait_after(tries: int) -> int | None:
    """Seconds until the next try after so many failed ones, up to a tenth more or less; None when that was the last."""
    if tries > len(SCHEDULE):
        return None
    return max(1, round(SCHEDULE[tries - 1] * random.uniform(0.9, 1.1)))  # noqa: S311 - spreads load, keeps no secret


def pause_after(failures: int) -> int:
    """Seconds that a webhook rests after so many failures in a row: none at first, then longer and longer.

    Always less than the wait of the delivery that failed, so a single one keeps its own schedule. Where nothing
    is taken any more, ten thousand waiting deliveries cost one try in five minutes.
    """
    step = failures - PAUSE_AFTER
    return 0 if step < 0 else min(LONGEST_PAUSE, SCHEDULE[min(step, len(SCHEDULE) - 1)])
