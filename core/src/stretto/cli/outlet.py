"""Standard streams that cannot hurt the work: closed ones, full disks, readers that have gone, and
terminals that cannot show every letter."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from typing import Any, TextIO


class Outlet:
    """A stream that swallows what can no longer be written, and remembers why.

    What a command does to the cloud must not stop in the middle because nobody reads of it.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self.lost: OSError | None = None
        """Why something was not written."""

    def write(self, text: str) -> int:
        with self._losing():
            self._stream.write(text)
        return len(text)

    def flush(self) -> None:
        with self._losing():
            self._stream.flush()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)

    @contextlib.contextmanager
    def _losing(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            self.lost = self.lost or error
            lead_nowhere(self._stream)


def lead_nowhere(stream: TextIO) -> None:
    """Let a stream write where nothing is kept, so that what it still holds harms nobody: the
    interpreter flushes it once more at its end."""
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)


def open_streams() -> None:
    """Give the program the standard streams that it was started without. Their descriptors would
    otherwise be given to the next file that is opened, and a stray line be written into that."""
    for number, name, mode in ((0, "stdin", "r"), (1, "stdout", "w"), (2, "stderr", "w")):
        if getattr(sys, name) is not None:
            continue
        descriptor = os.open(os.devnull, os.O_RDWR)
        if descriptor != number:
            os.dup2(descriptor, number)
            os.close(descriptor)
        setattr(sys, name, open(number, mode, closefd=False))  # noqa: SIM115 - a descriptor, for good


@contextlib.contextmanager
def outlets() -> Iterator[Outlet]:
    """Within this, standard output and standard error are ``Outlet``s. Gives that of standard
    output."""
    streams = []
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
        streams.append(Outlet(stream))
    out, err = streams
    with (
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
    ):
        yield out
