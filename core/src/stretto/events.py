"""The types of events: one line of a process's history each.

``data`` is plain JSON with keys from: ``verb``, ``kind``, ``reason``, ``identity``, ``seconds``,
``error``, ``calls``, ``hint``, and those named here. It never holds a secret.
"""

from typing import Final

PROCESS_CREATED: Final = "process.created"
"""``composition``, ``image``."""
PHASE: Final = "phase"
"""``phase``, ``was``, ``note``."""
PLAN_MADE: Final = "plan.made"
"""``steps`` by action's name, ``unchanged``, ``warnings``."""
STEP_STARTED: Final = "step.started"
STEP_PENDING: Final = "step.pending"
"""The cloud is at work: ``note``, ``after``."""
STEP_DONE: Final = "step.done"
STEP_FAILED: Final = "step.failed"
STEP_BLOCKED: Final = "step.blocked"
"""``by``: the address that failed."""
STEP_RETRY: Final = "step.retry"
"""Nothing happened, or it cannot be told: ``after`` seconds it is tried again."""
DRIFT_FOUND: Final = "drift.found"
"""``paths``, ``enforce``."""
DRIFT_MENDED: Final = "drift.mended"
RECOVERED: Final = "recovered"
"""``sentence``: what a crash or a lost reply left, and how it was settled."""
IN_DOUBT: Final = "in-doubt"
"""The outcome of a step cannot be told: ``sentence``, ``hint``."""
FIGHTING: Final = "fighting"
"""Somebody else keeps changing it back: ``paths``, ``sentence``."""
COMMAND_ACCEPTED: Final = "command.accepted"
"""``command``, ``ticket``."""
COMMAND_DONE: Final = "command.done"
COMMAND_FAILED: Final = "command.failed"

TYPES: Final = (
    PROCESS_CREATED,
    PHASE,
    PLAN_MADE,
    STEP_STARTED,
    STEP_PENDING,
    STEP_DONE,
    STEP_FAILED,
    STEP_BLOCKED,
    STEP_RETRY,
    DRIFT_FOUND,
    DRIFT_MENDED,
    RECOVERED,
    IN_DOUBT,
    FIGHTING,
    COMMAND_ACCEPTED,
    COMMAND_DONE,
    COMMAND_FAILED,
)
