"""Pending states: a change shows the cloud's transitional state until its time has passed."""

import time
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from stretto_aws.emulator.ids import id_of, ids_at
from stretto_aws.emulator.kinds import KINDS, Kind, Move, View
from stretto_aws.emulator.paths import pick
from stretto_aws.emulator.settings import Settings
from stretto_aws.emulator.wire import Forward, Layer, Refusal, Reply, Request, read, write


@dataclass(slots=True)
class _Moving:
    until: float
    move: Move
    ghost: dict[str, Any] | None


class Lifecycle(Layer):
    """Shows transitional states, keeps what is being deleted in sight, refuses what comes early."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._moving: dict[tuple[str, str, str, str, str], _Moving] = {}

    def reset(self) -> None:
        self._moving.clear()

    def settle(self) -> None:
        self._moving.clear()

    def moving(self, scope: tuple[str, str], kind: Kind) -> dict[str, _Moving]:
        """Return by id what is in a transitional state now."""
        if not self._settings.faults.pending:
            self._moving.clear()
        now = time.monotonic()
        for key in [key for key, moving in self._moving.items() if moving.until <= now]:
            del self._moving[key]
        prefix = (*scope, kind.service, kind.id)
        return {key[4]: moving for key, moving in self._moving.items() if key[:4] == prefix}

    def ids(self, scope: tuple[str, str], service: str, field: str) -> set[str]:
        """Return the ids in a transitional state, of the kind whose id field is `field`."""
        kinds = [kind for kind in KINDS.get(service, ()) if kind.id == field]
        return {id_ for kind in kinds for id_ in self.moving(scope, kind)}

    def __call__(self, request: Request, forward: Forward) -> Reply:
        faults = self._settings.faults
        kinds = [kind for kind in KINDS.get(request.service, ()) if kind.moves]
        if not kinds or not faults.pending or not faults.pending_seconds:
            return forward(request)
        for kind in kinds:
            self._refuse_early(kind, request)
        reply = forward(request)
        for kind in kinds:
            self._start(kind, request, reply)
            if view := kind.views.get(request.action):
                reply = self._show(kind, view, request, reply)
        return reply

    def _refuse_early(self, kind: Kind, request: Request) -> None:
        rule = kind.refused.get(request.action)
        moving = self.moving(request.scope, kind) if rule else {}
        if not rule or not moving:
            return
        for id_ in ids_at(rule.ids, {"request": request.params}):
            if id_ in moving:
                state = ", ".join(str(value) for value in moving[id_].move.during.values() if value)
                raise Refusal(rule.code, f"{id_} is in a state that does not allow this: {state}")

    def _start(self, kind: Kind, request: Request, reply: Reply) -> None:
        move = kind.moves.get(request.action)
        if not move or not reply.ok or reply.replayed:
            return
        data = {"request": request.params, "reply": read(request, reply)}
        ghosts = pick(data, move.ghost) if move.ghost else []
        until = time.monotonic() + self._settings.faults.pending_seconds * move.factor
        for id_ in ids_at(move.ids, data):
            ghost = next((deepcopy(item) for item in ghosts if id_of(kind, item) == id_), None)
            key = (*request.scope, kind.service, kind.id, id_)
            self._moving[key] = _Moving(until, move, ghost)

    def _show(self, kind: Kind, view: View, request: Request, reply: Reply) -> Reply:
        moving = self.moving(request.scope, kind)
        if not moving:
            return reply
        wanted = ids_at(view.wanted, request.params) if view.wanted else []
        ghosts = {
            id_: m.ghost for id_, m in moving.items() if m.ghost and (not wanted or id_ in wanted)
        }
        if not reply.ok:
            if not wanted or set(wanted) != set(ghosts):
                return reply
            data: dict[str, Any] = {}
        else:
            data = read(request, reply)
        items = pick(data, view.items)
        if not request.params.get("Filters"):
            missing = ghosts.keys() - {id_of(kind, item) for item in items}
            _append(data, view, [deepcopy(ghosts[id_]) for id_ in sorted(missing)], many=not wanted)
        touched = False
        for item in pick(data, view.items):
            if found := moving.get(id_of(kind, item)):
                touched = True
                for name, value in found.move.during.items():
                    if value is None:
                        item.pop(name, None)
                    else:
                        item[name] = deepcopy(value)
        return write(request, Reply(status=200, headers=[], body=b""), data) if touched else reply


def _append(data: dict[str, Any], view: View, ghosts: list[Any], *, many: bool) -> None:
    """Put ghosts where the view shows items; views of one object are named in the singular."""
    if not ghosts:
        return
    if many or view.items.endswith("s"):
        data.setdefault(view.items, []).extend(ghosts)
    else:
        data[view.items] = ghosts[0]
