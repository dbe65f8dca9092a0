"""The faults in force, and the count of calls they are reckoned by."""

from collections import Counter
from threading import Lock

from stretto_aws.emulator.faults import Faults


class Settings:
    """Holds the current faults; setting them starts the count of calls anew."""

    def __init__(self, faults: Faults) -> None:
        self._lock = Lock()
        self._faults = faults
        self._counts: Counter[str] = Counter()

    @property
    def faults(self) -> Faults:
        return self._faults

    def set(self, faults: Faults) -> None:
        """Put other faults in force, from the next call on."""
        with self._lock:
            self._faults = faults
            self._counts.clear()

    def count(self, action: str) -> int:
        """Return the number of this call of `service:Action`, from 1."""
        with self._lock:
            self._counts[action] += 1
            return self._counts[action]
