"""Delayed visibility: what was made a moment ago is missing from reads."""

import time

from stretto_aws.emulator.ids import id_of, ids_at
from stretto_aws.emulator.kinds import KINDS, Kind
from stretto_aws.emulator.paths import drop, pick
from stretto_aws.emulator.settings import Settings
from stretto_aws.emulator.wire import Forward, Layer, Refusal, Reply, Request, read, write


class Visibility(Layer):
    """Hides new objects from the reads that `kinds.py` names, by id and in lists."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._born: dict[tuple[str, str, str, str, str], float] = {}

    def reset(self) -> None:
        self._born.clear()

    def settle(self) -> None:
        self._born.clear()

    def __call__(self, request: Request, forward: Forward) -> Reply:
        seconds = self._settings.faults.visibility_seconds
        if not seconds:
            return forward(request)
        kinds = KINDS.get(request.service, ())
        for kind in kinds:
            view = kind.views.get(request.action)
            if view and view.wanted:
                hidden = self._hidden(kind, request)
                for id_ in ids_at(view.wanted, request.params):
                    if id_ in hidden:
                        raise Refusal(kind.missing, f"{id_} does not exist", fault="visibility")
        reply = forward(request)
        if not reply.ok:
            return reply
        for kind in kinds:
            if (path := kind.created.get(request.action)) and not reply.replayed:
                data = {"request": request.params, "reply": read(request, reply)}
                for id_ in ids_at(path, data):
                    key = (*request.scope, kind.service, kind.id, id_)
                    self._born[key] = time.monotonic() + seconds
            elif view := kind.views.get(request.action):
                reply = self._filter(kind, view.items, request, reply)
        return reply

    def _hidden(self, kind: Kind, request: Request) -> set[str]:
        now = time.monotonic()
        for key in [key for key, until in self._born.items() if until <= now]:
            del self._born[key]
        prefix = (*request.scope, kind.service, kind.id)
        return {key[4] for key in self._born if key[:4] == prefix}

    def _filter(self, kind: Kind, path: str, request: Request, reply: Reply) -> Reply:
        hidden = self._hidden(kind, request)
        if not hidden:
            return reply
        data = read(request, reply)
        if not any(id_of(kind, item) in hidden for item in pick(data, path)):
            return reply
        drop(data, path, lambda item: id_of(kind, item) in hidden)
        return write(request, reply, data)
