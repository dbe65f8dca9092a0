"""The log of calls, in the order they arrived."""

import re
import time
from collections import deque
from threading import Lock
from typing import Any

from stretto_aws.emulator.wire import Reply, Request

_CODE = re.compile(rb"<Code>([^<]+)</Code>")
_TYPE = re.compile(rb'"__type"\s*:\s*"(?:[^"#]*#)?([^":]+)')


class Journal:
    """Keeps the last `bound` calls, 100,000 unless told."""

    def __init__(self, bound: int = 100_000) -> None:
        self._lock = Lock()
        self._entries: deque[dict[str, Any]] = deque(maxlen=bound)

    def clear(self) -> None:
        with self._lock:
            self._entries.clear()

    def open(self, request: Request) -> dict[str, Any]:
        """Note a call as it arrives; `close` notes its end."""
        entry = {
            "service": request.service,
            "action": request.action,
            "account": request.account,
            "region": request.region,
            "at": time.time(),
            "seconds": 0.0,
            "status": 0,
            "error": "",
            "fault": "",
        }
        with self._lock:
            self._entries.append(entry)
        return entry

    def close(self, entry: dict[str, Any], reply: Reply | None, fault: str) -> None:
        """Note the end of a call; without a reply its status stays 0."""
        entry["seconds"] = max(0.0, time.time() - entry["at"])
        entry["fault"] = fault
        if reply is not None:
            entry["status"] = reply.status
            entry["error"] = "" if reply.ok else _error(reply)

    def entries(self) -> list[dict[str, Any]]:
        with self._lock:
            return [dict(entry) for entry in self._entries]


def _error(reply: Reply) -> str:
    for name, value in reply.headers:
        if name.lower() == "x-amzn-errortype":
            return value.rpartition("#")[2].partition(":")[0]
    found = _CODE.search(reply.body) or _TYPE.search(reply.body)
    return found[1].decode(errors="replace") if found else ""
