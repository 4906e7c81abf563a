"""Who goes first on the processor: what a visitor waits for, then the jobs, then the reading of files.

On Linux niceness is each thread's own, and threads begin with that of the thread that starts them.
"""

import os
import sys
import threading

JOBS = 5
READING = 10
"""Of threads and processes that read and embed. With these two, a question beside a crawl took 1.6 times as long as
alone; with 5 for embedding and 0 for all else, 2.8 times."""


def step_back(niceness: int) -> None:
    """Makes this thread at least so nice, where the system counts by threads; elsewhere this process."""
    me = threading.get_native_id() if sys.platform == "linux" else 0
    os.setpriority(os.PRIO_PROCESS, me, max(niceness, os.getpriority(os.PRIO_PROCESS, me)))
