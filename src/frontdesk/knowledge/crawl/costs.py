"""What the reading of a website may cost."""

import msgspec

from frontdesk.knowledge.crawl import fetch
from frontdesk.knowledge.readers import Limits


class Costs(msgspec.Struct, frozen=True):
    """What a crawl may cost: fetches, the reading of what came, its memory, and pauses in seconds."""

    fetches: fetch.Limits
    reading: Limits
    memory_bytes: int
    delay: float
    retry: float
    same_shape: int

    def pause(self, tries: int, asked: float) -> float:
        """Seconds before what gave no answer for the so manieth time is asked once more; `asked` by its site."""
        return max(asked, self.retry * 3.0 ** (tries - 1))
