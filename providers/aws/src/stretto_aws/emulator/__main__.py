"""`python -m stretto_aws.emulator`: an AWS on this machine."""

import argparse
import json
import os
import sys

from stretto_aws.emulator.faults import Faults
from stretto_aws.emulator.loopback import forget_accounts, is_loopback


def main(argv: list[str] | None = None) -> int:
    """Run the emulator; returns the exit status, 2 for a mistaken command line."""
    parser = argparse.ArgumentParser(
        prog="python -m stretto_aws.emulator",
        description="An AWS on this machine, for rehearsals and tests; nothing leaves it.",
    )
    parser.add_argument(
        "--ready",
        required=True,
        metavar="FILE",
        help="where to write endpoint, pid and environment as JSON once it listens; - prints them",
    )
    parser.add_argument("--port", type=int, default=0, help="on 127.0.0.1; 0 takes a free one")
    parser.add_argument("--host", default="127.0.0.1", help="a loopback address; no other serves")
    parser.add_argument("--faults", default="{}", metavar="JSON", help="the faults at the start")
    parser.add_argument(
        "--until-eof", action="store_true", help="end when standard input does, too"
    )
    options = parser.parse_args(argv)
    if not is_loopback(options.host):
        parser.error(f"{options.host} is not on the loopback; the embedded AWS binds nothing else")
    try:
        faults = Faults.from_json(json.loads(options.faults))
    except (ValueError, TypeError) as error:
        parser.error(f"--faults: {error}")
    forget_accounts()
    try:
        from stretto_aws.emulator.server import serve
    except ModuleNotFoundError as error:
        return _fail(
            f"The embedded AWS needs {error.name}, which is not installed. Install it with:\n\n"
            "    pip install 'stretto-aws[emulator]'"
        )
    try:
        serve(ready=options.ready, port=options.port, faults=faults, until_eof=options.until_eof)
    except OSError as error:
        return _fail(f"The embedded AWS cannot start: {error}")
    return 0


def _fail(message: str) -> int:
    sys.stderr.write(message + "\n")
    return 1


if __name__ == "__main__":
    status = main()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)  # nothing is worth keeping, and taking moto apart takes a second
