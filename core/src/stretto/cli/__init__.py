"""The command line, ``stretto``. ``main`` is its only door."""

from __future__ import annotations

import gc
import signal
import sys

SPARING = (50_000, 10, 10)
"""Records and images are many small objects without circles, and the collector's own pace looks
at them again and again: with ten thousand resources, a quarter of the time."""


def main() -> None:
    """Run the command line with this process's arguments, and exit."""
    gc.set_threshold(*SPARING)
    try:
        from stretto.cli.app import run

        code = run(sys.argv[1:])
    except KeyboardInterrupt:  # while it starts, or while it closes after another Ctrl-C
        code = 130
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # nothing is left that could be interrupted
    sys.exit(code)
