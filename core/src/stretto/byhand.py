"""A step whose outcome cannot be told is settled by a person who has looked."""

from __future__ import annotations

from collections.abc import Mapping

from stretto_sdk.contract import NotFound, Observation, ReadRequest, Verb
from stretto_sdk.json import Json

from stretto import events
from stretto.errors import KernelError
from stretto.gate import Owner
from stretto.halfmade import applied_as_found
from stretto.kernel import Kernel
from stretto.landing import Purpose, land_object, land_void
from stretto.ports import Connection
from stretto.store.history import Order, emit
from stretto.store.journal import Intent, open_intents


def settling(
    conn: Connection, process: str, address: str, identity: str | None
) -> Mapping[str, Json]:
    """The arguments of the command: what the person says, and the step that they say it of."""
    here = [intent for intent in open_intents(conn, process) if intent.address == address]
    meant = min(here, key=lambda intent: intent.state != "in-doubt", default=None)
    intent = "" if meant is None else meant.id
    return {"address": address, "identity": identity, "intent": intent}


async def settle_by_hand(kernel: Kernel, owner: Owner, order: Order) -> str:
    """Enter what the person says: the object's identity, or that there is none. Gives a sentence,
    empty when a kernel that died since has entered it.

    Raises KernelError when nothing is in doubt at that address, or when what was named is not
    there; ProviderError when it cannot be looked at.
    """
    address = str(order.arguments["address"])
    said = order.arguments.get("identity")
    left = await kernel.ports.store.read(lambda conn: open_intents(conn, owner.process))
    # What the person meant is the step that was in doubt when they spoke, and no later one.
    intent = next((i for i in left if i.id == order.arguments.get("intent")), None)
    if intent is None:
        if order.state == "taken":
            return ""
        raise KernelError(
            f"Nothing is in doubt at {address}: there is nothing to settle.",
            "See what is with\n    stretto status ALIAS",
        )
    if said is None:
        return await _absent(kernel, owner, intent)
    return await _present(kernel, owner, intent, str(said))


async def _absent(kernel: Kernel, owner: Owner, intent: Intent) -> str:
    sentence = f"{intent.verb} of {intent.address}: a person says that it was not done."
    now = kernel.ports.clock.now()

    def write(conn: Connection) -> None:
        owner.check(conn)
        land_void(conn, intent, sentence)
        emit(conn, now, owner.process, events.RECOVERED, intent.address, sentence=sentence)

    await kernel.ports.store.transact(write)
    return sentence


async def _present(kernel: Kernel, owner: Owner, intent: Intent, identity: str) -> str:
    if intent.verb is not Verb.CREATE:
        raise KernelError(f"{intent.address} was not being created: its identity is known.")
    seen = await _read(kernel, owner, intent, identity)
    sentence = f"{intent.verb} of {intent.address}: a person says that it made {identity}."
    now, purpose = kernel.ports.clock.now(), Purpose.of(intent)
    applied = applied_as_found(kernel.gate, intent, purpose, seen, now)

    def write(conn: Connection) -> None:
        owner.check(conn)
        land_object(conn, intent, purpose, seen, applied, now)
        emit(conn, now, owner.process, events.RECOVERED, intent.address, sentence=sentence)

    await kernel.ports.store.transact(write)
    return sentence


async def _read(kernel: Kernel, owner: Owner, intent: Intent, identity: str) -> Observation:
    """The object that a person names; a young one may take a while to be shown."""
    request = ReadRequest(kind=intent.kind, identity=identity)
    clock = kernel.ports.clock
    settle = kernel.gate.schema(intent.placement, intent.kind).settle
    while True:
        try:
            return await kernel.gate.read(
                owner.process, intent.placement, request, intent.properties
            )
        except NotFound:
            unsettled = intent.sent_at + settle - clock.now()
            if unsettled <= 0:
                raise KernelError(
                    f"There is no {intent.kind} {identity}.",
                    "Look again: the identity must be spelled as the cloud spells it.",
                ) from None
            await clock.sleep(unsettled)
