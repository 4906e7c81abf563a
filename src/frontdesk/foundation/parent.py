"""A process that was started by another ends with it, however that one ends."""

import os
import signal
import threading
import time

LOOKS_SECONDS = 1.0


def end_with(parent: int) -> None:
    """Ends this process as if it were told to stop, soon after the process `parent`, which started it, is gone.

    Of a server killed with -9 the others would hold its port, and the next start would find it taken.
    """

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(LOOKS_SECONDS)
        os.kill(os.getpid(), signal.SIGTERM)

    threading.Thread(target=watch, daemon=True).start()
