"""Ctrl-C, a request to end, a terminal that is closed. The first asks the kernel to finish what is
in flight, the second leaves at once; both are safe: every call was journalled before it was sent."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from types import FrameType

FIRST = "Interrupted: finishing what is in flight. Ctrl-C again leaves at once; that is safe, too."
SECOND = "Left at once. What was in flight is in the journal: the next command settles it."


@contextlib.contextmanager
def interruptible(interrupt: threading.Event, say: Callable[[str], None]) -> Iterator[None]:
    """Within this, SIGINT, SIGTERM and SIGHUP set ``interrupt``; a second one ends the process."""

    def handle(_number: int, _frame: FrameType | None) -> None:
        if interrupt.is_set():
            _leave()
        interrupt.set()
        # Said from a thread of its own: the code that was interrupted may hold the lock of the
        # screen, and would never let go of it while this handler waits.
        threading.Thread(target=say, args=(FIRST,), daemon=True).start()

    # Under nohup a closed terminal means nothing, and stays so.
    deaf = signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
    meant = (signal.SIGINT, signal.SIGTERM, *(() if deaf else (signal.SIGHUP,)))
    before = {number: signal.signal(number, handle) for number in meant}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _leave() -> None:
    with contextlib.suppress(OSError):
        show_cursor = "\x1b[?25h" if sys.stdout.isatty() else ""
        os.write(sys.stderr.fileno(), f"{show_cursor}\n{SECOND}\n".encode())
    os._exit(130)
