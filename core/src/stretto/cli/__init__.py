"""The command line, ``stretto``. ``main`` is its only door."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line with this process's arguments, and exit."""
    from stretto.cli.app import run

    sys.exit(run(sys.argv[1:]))
