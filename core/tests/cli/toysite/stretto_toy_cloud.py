"""The toy cloud as an embedded cloud: ``python -m stretto_toy_cloud --ready FILE``.

``TOY_SPEED`` divides what long operations take; ``TOY_FAIL`` makes the start fail.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from multiprocessing.connection import Connection, Listener
from pathlib import Path

from stretto_sdk.testing.cloud import CloudError, ToyCloud


def answer(cloud: ToyCloud, connection: Connection) -> None:
    with connection:
        try:
            method, args, kwargs = connection.recv()
        except EOFError:
            return
        try:
            connection.send(("ok", getattr(cloud, method)(*args, **kwargs)))
        except CloudError as error:
            told = {"code": error.code, "after": error.after, "object_id": error.object_id}
            connection.send(("error", told))


def main() -> None:
    if os.environ.get("TOY_FAIL"):
        sys.exit("the toy cloud has no more toys")
    ready = Path(sys.argv[sys.argv.index("--ready") + 1])
    cloud = ToyCloud(time.time, speed=float(os.environ.get("TOY_SPEED", "100")))
    with Listener(("127.0.0.1", 0), backlog=64) as listener:
        endpoint = f"toy://127.0.0.1:{listener.address[1]}"
        leaked = sorted(k for k in os.environ if k.startswith(("AWS_", "AZURE_", "GOOGLE_")))
        environment = {"TOY_ENDPOINT": endpoint, "TOY_SEES": " ".join(leaked)}
        draft = ready.with_suffix(".draft")
        draft.write_text(json.dumps({"endpoint": endpoint, "environment": environment}))
        draft.replace(ready)
        while True:
            connection = listener.accept()
            threading.Thread(target=answer, args=(cloud, connection), daemon=True).start()


if __name__ == "__main__":
    main()
