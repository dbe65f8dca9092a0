"""One run: kernels, people and a cloud in one virtual world; then a world without faults, in which
everything must come right."""

from __future__ import annotations

import asyncio
import hashlib
import json
import random
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import cast

from stretto.byhand import settling
from stretto.conductor import Conductor
from stretto.errors import Replaced, StoreError
from stretto.kernel import start_kernel
from stretto.model import Phase
from stretto.ports import Connection, Ports
from stretto.store import processes as tables
from stretto.store.history import order, put_order
from stretto.store.journal import open_intents
from stretto.store.memory import MemoryStore, in_memory
from stretto_sdk.contract import ConnectRequest, Placement, Provider, Session, Verb
from stretto_sdk.testing.cloud import ToyCloud
from stretto_sdk.testing.toy import ToyProvider
from stretto_sdk.testing.toy.kinds import SCHEMAS

from tests.simulation.judge import Wish, verdicts
from tests.simulation.loop import NODE, Stuck, VirtualLoop
from tests.simulation.ports import (
    Faults,
    SimClock,
    SimLiveness,
    SimProviders,
    SimRandom,
    SimSession,
    SimWorkers,
    context_of,
    secrets,
)
from tests.simulation.scenario import changed, random_image

CHAOS = 400.0
"""Virtual seconds with faults."""
INBOX = 2.0
"""Virtual seconds between two looks into the inbox: most turns of the loop are such looks."""
SWEEP = 400.0
"""Virtual seconds within which the kernel looks at everything at least once."""
PEACE = 40_000.0
"""Virtual seconds within which everything must have come right without faults."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """How a run came out."""

    seed: int
    wrong: tuple[str, ...]
    """A sentence each; empty when all is well."""
    digest: str
    """Of everything that happened: the same seed gives the same."""
    turns: int
    covered: Mapping[str, int]
    """How often each fault, command and recovery occurred; absent when never."""


@dataclass(slots=True)
class World:
    """Two conductors on one store, a few processes, and somebody who breaks things."""

    seed: int
    size: int = 10
    processes: int = 2
    rng: random.Random = field(init=False)
    loop: VirtualLoop = field(init=False)
    faults: Faults = field(init=False)
    cloud: ToyCloud = field(init=False)
    conn: Connection = field(init=False)
    liveness: SimLiveness = field(init=False)
    wishes: dict[str, Wish] = field(default_factory=dict)
    orders: list[int] = field(default_factory=list)
    nodes: list[str] = field(default_factory=list)
    seen: Counter[str] = field(default_factory=Counter)
    crashes: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.rng = rng = random.Random(self.seed)
        self.loop = VirtualLoop(random.Random(rng.getrandbits(64)))  # type: ignore[abstract]  # what the kernel never uses is not there
        harsh = rng.choice((0.02, 0.05, 0.15))
        self.faults = Faults(
            lost_request=rng.random() * harsh,
            lost_reply=rng.random() * harsh,
            throttled=rng.random() * harsh,
            crashed_cloud=rng.random() * harsh,
            failed_commit=rng.random() * 0.01,
            frozen_sending=rng.random() * 0.15,
        )
        self.cloud = ToyCloud(
            self.loop.time,
            visible_after=rng.choice((0.0, 1.0, 4.0)),
            page_size=rng.choice((2, 10, 100)),
        )
        self.conn = in_memory()
        self.liveness = SimLiveness(self.loop)

    # ── The run ──────────────────────────────────────────────────────────────────────────────

    def run(self) -> Verdict:
        wrong: tuple[str, ...]
        try:
            self.loop.run(self._life(), until=self.loop.time() + CHAOS + PEACE)
            wrong = tuple(self._judged())
        except Stuck as stuck:
            wrong = (f"it does not converge: {stuck}", *self._unsettled(), *self._judged())
        return Verdict(
            seed=self.seed,
            wrong=(*self.crashes, *wrong),
            digest=self._digest(),
            turns=self.loop.turns,
            covered={name: n for name, n in sorted(self._covered().items()) if n},
        )

    async def _life(self) -> None:
        clock = SimClock(self.loop)
        for _ in range(2):
            self._start_node()
        for number in range(self.processes):
            self._command_run(f"p{number}")
        end = self.loop.time() + CHAOS
        while self.loop.time() < end:
            await clock.sleep(self.rng.expovariate(1 / 12.0))
            self._something_happens()
            self._watch()
        self._make_peace()
        await self._until_settled(clock)

    def _something_happens(self) -> None:
        draw = self.rng.random()
        if draw < 0.35:
            self._kill_one()
        elif draw < 0.5:
            self._freeze_one()
        elif draw < 0.65:
            self._command_update()
        elif draw < 0.72:
            self._command_kill()
        elif draw < 0.82:
            self._meddle()
        elif draw < 0.92:
            self._command_rest()
        self._answer_doubts()
        while len(self._living()) < 2:
            self._start_node()

    def _make_peace(self) -> None:
        self.faults.none()
        for name, wish in sorted(self.wishes.items()):
            if wish.suspended and not wish.ends:
                self._order(name, "resume")
        for node in self._living():
            self._thaw(node)
        while len(self._living()) < 2:
            self._start_node()

    async def _until_settled(self, clock: SimClock) -> None:
        """Until nothing is left to do. Raises Stuck when the loop's time is over first."""
        while True:
            await clock.sleep(30.0)
            self._answer_doubts()
            while len(self._living()) < 1:
                self._start_node()
            if not list(self._unsettled()):
                await clock.sleep(SWEEP)  # drift that came last is mended too
                if not list(self._unsettled()):
                    return

    # ── Nodes ────────────────────────────────────────────────────────────────────────────────

    def _start_node(self) -> None:
        name = f"node{len(self.nodes)}"
        self.nodes.append(name)
        self.loop.spawn(name, self._conduct(name))

    async def _conduct(self, name: str) -> None:
        ports = self._ports()
        try:
            kernel = await start_kernel(
                ports, kind="daemon", host="sim", pid=len(self.nodes), who=name, command=name
            )
            conductor = Conductor(kernel=kernel, sweep=30.0, inbox=INBOX)
            await conductor.run(asyncio.Event())
        except (StoreError, Replaced) as error:
            self.seen[f"ended: {type(error).__name__}"] += (
                1  # as a real one would: it ends, and what watches over it starts another
            )
        except Exception as error:
            self.crashes.append(f"{name} crashed: {error!r}")
        finally:
            if self.loop.alive(name):
                self.loop.kill(name)

    def _ports(self) -> Ports:
        rng = random.Random(self.rng.getrandbits(64))
        providers: dict[str, Provider] = {"toy": ToyProvider(self.cloud)}

        def connect(provider: Provider, placement: Placement, /) -> Session:
            inner = provider.connect(ConnectRequest(placement=placement))
            return cast(Session, SimSession(inner, inner.placement))

        def freeze() -> None:
            self._freeze(NODE.get())

        def failing_disk() -> None:
            if rng.random() < self.faults.failed_commit:
                self.seen["fault: failed commit"] += 1
                raise OSError(28, "No space left on device")

        return Ports(
            clock=SimClock(self.loop),
            random=SimRandom(rng),
            workers=SimWorkers(self.loop, rng, self.faults, freeze, self.seen),
            store=MemoryStore(self.conn, before_commit=failing_disk),
            liveness=self.liveness,
            providers=SimProviders(providers),
            connect=connect,
            secrets=secrets,
        )

    def _living(self) -> list[str]:
        return [n for n in self.nodes if self.loop.alive(n)]

    def _kill_one(self) -> None:
        living = self._living()
        if living:
            self.seen["fault: kill"] += 1
            self.loop.kill(self.rng.choice(living))

    def _freeze_one(self) -> None:
        """Stop a node for a while, as a laptop's lid does; others may take it for dead."""
        living = [n for n in self._living() if n not in self.liveness.frozen_since]
        if not living:
            return
        self._freeze(self.rng.choice(living))

    def _freeze(self, node: str) -> None:
        if not self.loop.alive(node) or node in self.liveness.frozen_since:
            return
        self.seen["fault: freeze"] += 1
        self.loop.pause(node)
        self.liveness.frozen_since[node] = self.loop.time()
        # Not on the node's own time: it has none until then.
        context = context_of("world")
        self.loop.call_later(self.rng.uniform(0.1, 30.0), self._thaw, node, context=context)

    def _thaw(self, node: str) -> None:
        if node in self.liveness.frozen_since and self.loop.alive(node):
            buried = any(
                held == node and row is not None and row.ended_at is not None
                for held, row in (
                    (self.liveness.held[id], tables.session(self.conn, id))
                    for id in self.liveness.held
                )
            )
            self.seen["taken over while frozen"] += buried
        self.liveness.frozen_since.pop(node, None)
        self.loop.resume(node)

    # ── People ───────────────────────────────────────────────────────────────────────────────

    def _command_run(self, name: str) -> None:
        image = random_image(self.rng, name, self.size)
        tables.put_image(self.conn, image.digest, image.document)
        now = SimClock(self.loop).now()
        tables.insert_process(
            self.conn, id=name, alias=name, composition=name, image=image.digest, at=now
        )
        self._order(name, "run", image=image.digest)
        self.wishes[name] = Wish(images=[image])

    def _command_update(self) -> None:
        name = self._some_process()
        if name is None:
            return
        wish = self.wishes[name]
        before = wish.images[-1]
        image = changed(self.rng, before)
        tables.put_image(self.conn, image.digest, image.document)
        self._order(name, "update", image=image.digest, previous=before.digest)
        wish.images.append(image)
        wish.suspended = False  # who updates wants it to run

    def _command_kill(self) -> None:
        name = self._some_process()
        if name is not None and self.rng.random() < 0.5:
            ends = "release" if self.rng.random() < 0.25 else "kill"
            self._order(name, ends)
            self.wishes[name].ends = ends

    def _command_rest(self) -> None:
        """What people ask for besides."""
        name = self._some_process()
        if name is None:
            return
        wish = self.wishes[name]
        if self.rng.random() < 0.5:
            self._order(name, "verify")
        elif wish.suspended:
            self._order(name, "resume")
            wish.suspended = False
        else:
            self._order(name, "suspend")
            wish.suspended = True

    def _order(self, process: str, command: str, **arguments: str) -> None:
        now = SimClock(self.loop).now()
        self.seen[f"command: {command}"] += 1
        self.orders.append(put_order(self.conn, process, command, arguments, now, "somebody"))

    def _some_process(self) -> str | None:
        living = [name for name, wish in sorted(self.wishes.items()) if not wish.ends]
        return self.rng.choice(living) if living else None

    def _answer_doubts(self) -> None:
        """Who is asked looks into the cloud and says what is there."""
        for process in sorted(self.wishes):
            row = tables.process(self.conn, process)
            asked = {
                str(order(self.conn, id).arguments.get("address"))
                for id in self.orders
                if order(self.conn, id).state in ("new", "taken")
            }
            if row is None or row.phase is Phase.ENDED:
                continue
            for intent in open_intents(self.conn, process):
                settled = self.loop.time() + 1_700_000_000.0 - intent.sent_at > 200.0
                if intent.state != "in-doubt" or not settled or intent.address in asked:
                    continue
                made = [
                    o.id
                    for o in self.cloud.live()
                    for e in self.cloud.effects
                    if e.id == o.id
                    and e.verb == Verb.CREATE.value
                    and e.witness is not None
                    and e.witness.token == intent.token
                ]
                now = SimClock(self.loop).now()
                self.seen[f"settled by a person: {'made' if made else 'not made'}"] += 1
                arguments = settling(self.conn, process, intent.address, made[0] if made else None)
                self.orders.append(
                    put_order(self.conn, process, "settle", arguments, now, "somebody")
                )

    def _meddle(self) -> None:
        """Somebody changes or deletes something behind our back."""
        candidates = [o for o in self.cloud.live() if o.kind == "Toy::Store::Bucket"]
        if not candidates or any(o.operation for o in candidates):
            return
        thing = self.rng.choice(candidates)
        self.seen["fault: drift"] += 1
        if self.rng.random() < 0.5:
            self.cloud.meddle(
                thing.placement, thing.kind, thing.id, {"Versioning": {"Enabled": False}}
            )
        else:
            self.cloud.vanish(thing.placement, thing.kind, thing.id)

    # ── The end ──────────────────────────────────────────────────────────────────────────────

    def _unsettled(self) -> Iterator[str]:
        for process, wish in sorted(self.wishes.items()):
            row = tables.process(self.conn, process)
            goal = Phase.ENDED if wish.ends else Phase.RUNNING
            if row is None or row.phase is not goal:
                yield f"{process} is {row and row.phase}: {row and row.note}"
            if wish.image is not None and row is not None and row.image != wish.image.digest:
                yield f"{process} runs another image"
            for intent in open_intents(self.conn, process):
                yield f"{process}/{intent.address}: {intent.verb} is {intent.state}: {intent.note}"
        for id in self.orders:
            settled = order(self.conn, id)
            if settled.state in ("new", "taken"):
                yield f"the command {settled.command} of {settled.process} is {settled.state}"

    def _watch(self) -> None:
        """What must hold at every moment."""
        for process, session in self.conn.execute(
            "SELECT process.id, owner FROM process JOIN conductor ON owner = conductor.id "
            "WHERE conductor.ended_at IS NOT NULL"
        ):
            self.crashes.append(f"{process} is owned by the session {session}, which is over")

    def _covered(self) -> Counter[str]:
        """What was seen, with the recoveries that the history tells of."""
        for (data,) in self.conn.execute("SELECT data FROM event WHERE type = 'recovered'"):
            told = json.loads(data)
            sentence = str(told["sentence"])
            if "a person says" in sentence:
                continue
            verb = sentence.split()[2]
            how, found = "", sentence.partition(": ")[2].rstrip(".")
            if verb == "create":
                how = f" by {SCHEMAS[told['kind']].recovery.value}"
            self.seen[f"recovered: {verb}{how}: {found}"] += 1
        return self.seen

    def _judged(self) -> Iterator[str]:
        yield from verdicts(self.cloud, self.conn, self.wishes)
        for context in self.loop.errors:
            yield f"an error that nobody handled: {context.get('exception')!r}"

    def _digest(self) -> str:
        told = hashlib.sha256()
        for effect in self.cloud.effects:
            told.update(repr(effect).encode())
        for row in self.conn.execute("SELECT at, process, type, address, data FROM event"):
            told.update(repr(tuple(row)).encode())
        return told.hexdigest()


def simulate(seed: int) -> Verdict:
    """One run from its seed."""
    assert NODE.get() == "world"
    return World(seed).run()
