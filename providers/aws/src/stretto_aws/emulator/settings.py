"""The faults in force, and the count of calls they are reckoned by."""

from collections import Counter
from threading import Lock

from stretto_aws.emulator.faults import ANY, WRITE, Faults

_READS = ("Describe", "Get", "List", "Head", "Search", "BatchGet", "Lookup", "Query", "Scan")
"""How the names of actions begin that change nothing."""


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

    def count(self, name: str) -> dict[str, int]:
        """Return the numbers of this call, from 1: of `service:Action`, and of the calls of any."""
        names = [name, ANY]
        if not name.partition(":")[2].startswith(_READS):
            names.append(WRITE)
        with self._lock:
            self._counts.update(names)
            return {name: self._counts[name] for name in names}
