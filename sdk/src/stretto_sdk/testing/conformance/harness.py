"""The harness: how the kit reaches the cloud, or the emulator, behind a provider."""

# ruff: noqa: ARG002  a power that a harness has not takes its arguments all the same

from __future__ import annotations

import itertools
import os
import time
from abc import ABC, abstractmethod
from collections.abc import Sequence

from stretto_sdk.contract import Session

READS = (
    "Describe",
    "Get",
    "List",
    "Find",
    "Search",
    "Head",
    "Lookup",
    "Check",
    "BatchGet",
    "Query",
)
"""How the names of API actions begin that change nothing."""


class Skip(Exception):
    """The check does not apply; the text is the reason."""


class Harness(ABC):
    """Subclass it once per provider and give it to the kit by a fixture called ``harness``.

    Only ``session`` and ``again`` are needed. Each further power that a harness has lets more checks
    run; a power that it has not raises Skip with the reason, which is reported.
    """

    _numbers = itertools.count(1)

    @abstractmethod
    def session(self) -> Session:
        """A session at a placement in which there is nothing yet (another account, or a cloud that
        was reset)."""

    @abstractmethod
    def again(self, session: Session) -> Session:
        """A fresh session at the same placement, as after a restart of the kernel."""

    def unique(self) -> str:
        """A word of lower-case letters and digits that no other trial, worker or run has."""
        return f"{os.getpid():x}{time.time_ns() // 1000 % 16**7:x}{next(self._numbers):x}"

    def wait(self, seconds: float) -> None:
        """Let time pass. Emulators whose clock is their own wait for much less."""
        time.sleep(min(seconds, 0.02))

    def is_write(self, action: str) -> bool:
        """Whether an API action, as ``ec2:CreateVpc``, changes something."""
        return not action.rpartition(":")[2].startswith(READS)

    # ── Powers ───────────────────────────────────────────────────────────────────────────────

    def lose_reply_of_next_create(self, session: Session) -> None:
        """The next writing request is done, and its reply does not arrive."""
        raise Skip("this harness cannot lose a reply")

    def throttle_next(self, session: Session) -> None:
        """The next request is refused as one too many, and not done."""
        raise Skip("this harness cannot throttle")

    def hide_next(self, session: Session, seconds: float) -> None:
        """The next new object is seen only after so many seconds."""
        raise Skip("this harness cannot delay what is seen")

    def small_pages(self, session: Session, kind: str) -> int:
        """List by pages as small as can be, and say how many objects one holds at most."""
        raise Skip("this harness cannot make small pages")

    def unknown_field(self, session: Session, kind: str, identity: str) -> str:
        """Have the cloud give the object a top-level property that the kind's schema does not know,
        and say its name."""
        raise Skip("this harness cannot add a field")

    def census(self, session: Session, kind: str) -> int:
        """How many objects of a kind there are, seen or not, by other means than the provider."""
        raise Skip("this harness cannot count")

    def sent(self, session: Session) -> Sequence[str]:
        """Every API action that the cloud has received at this placement, in order."""
        raise Skip("this harness does not see the requests")
