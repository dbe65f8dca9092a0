"""Keeps the process on this machine: no look-up and no connection leaves the loopback, and no file or
variable of a real account is read."""

import ipaddress
import os
import sys
from typing import Any

_NAMES = {"localhost", "ip6-localhost", ""}


def is_loopback(host: object) -> bool:
    """Tell whether a host, by name or number, is this machine's loopback."""
    if host is None:
        return True
    name = host.decode(errors="replace") if isinstance(host, bytes) else str(host)
    if name.lower() in _NAMES:
        return True
    try:
        return ipaddress.ip_address(name.strip("[]").partition("%")[0]).is_loopback
    except ValueError:
        return False


def forget_accounts() -> None:
    """Make this process one that knows of no AWS account. To be called before an SDK is imported:
    moto makes sessions as it is imported, and each reads the person's configuration."""
    for name in [name for name in os.environ if name.startswith("AWS_")]:
        del os.environ[name]
    os.environ["AWS_CONFIG_FILE"] = os.environ["AWS_SHARED_CREDENTIALS_FILE"] = os.devnull
    os.environ["AWS_EC2_METADATA_DISABLED"] = "true"


def confine() -> None:
    """Refuse, from now on and for good, whatever would leave the loopback (`PermissionError`)."""
    sys.addaudithook(_audit)


def _audit(event: str, args: tuple[Any, ...]) -> None:
    if event in ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"):
        _require(args[0])
    elif event in ("socket.connect", "socket.sendto", "socket.bind"):
        address = args[1]
        if isinstance(address, tuple):  # else a path: a Unix socket stays on this machine
            _require(address[0])


def _require(host: object) -> None:
    if not is_loopback(host):
        raise PermissionError(f"the embedded AWS does not leave this machine: {host!r}")
