"""The command line, ``stretto``. ``main`` is its only door."""

from __future__ import annotations

import signal
import sys


def main() -> None:
    """Run the command line with this process's arguments, and exit."""
    try:
        from stretto.cli.app import run

        code = run(sys.argv[1:])
    except KeyboardInterrupt:  # while it starts, or while it closes after another Ctrl-C
        code = 130
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # nothing is left that could be interrupted
    sys.exit(code)
