"""Where the details of an unforeseen error are written."""

from __future__ import annotations

import os
import platform
import sys
import tempfile
import traceback
from pathlib import Path


def write_details(error: BaseException) -> Path:
    """Write the stack, without the values of variables, to a file that only its owner can read."""
    descriptor, name = tempfile.mkstemp(prefix="stretto-", suffix=".log")
    with os.fdopen(descriptor, "w") as out:
        out.write(f"Python {platform.python_version()} on {platform.platform()}\n")
        # The first argument names the command; later ones may hold what is nobody's business.
        out.write(f"stretto {' '.join(sys.argv[1:2])}\n\n")
        out.writelines(traceback.format_exception(error))
    return Path(name)
