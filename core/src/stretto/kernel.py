"""One run of the kernel: its session, and the right to change a process."""

from __future__ import annotations

from dataclasses import dataclass, replace

from stretto_sdk.contract import Placement, Verb

from stretto.errors import Held, Replaced
from stretto.gate import Gate, Owner
from stretto.lane import Lane
from stretto.latency import Latencies, Prior
from stretto.look import Eyes
from stretto.metering import Meter
from stretto.ports import Connection, Ports
from stretto.secrecy import Secrecy
from stretto.store import processes as tables
from stretto.store.history import latencies, learn
from stretto.store.processes import SessionRow
from stretto.store.schema import meta_value

LANE = 64
"""Operations of one process that are at work at once; those that wait for the cloud not counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kernel:
    """A running kernel."""

    ports: Ports
    gate: Gate
    me: SessionRow
    latencies: Latencies
    eyes: Eyes

    def lane(self) -> Lane:
        return Lane(LANE)

    async def claim(self, process: str) -> Owner:
        """The right to change a process. Raises Held while another live kernel has it, Replaced
        when this one was taken for dead."""
        store = self.ports.store
        while True:
            epoch = await store.transact(lambda conn: tables.claim(conn, process, self.me.id))
            if epoch is not None:
                return Owner(process=process, session=self.me.id, epoch=epoch)
            await store.read(self.check)
            holder = await store.read(lambda conn: _holder(conn, process))
            if holder is None:
                continue  # it has just become free
            if self.ports.liveness.alive(holder.id):
                raise Held(
                    f"The process is being worked on by {holder.title}, for {holder.who}.",
                    "Wait until that command ends, or stop it with Ctrl-C: what is in flight is "
                    "journalled, and the next command goes on.",
                    who=holder.title,
                )
            await self.bury(holder.id)

    def check(self, conn: Connection) -> None:
        """Raises Replaced when this kernel was taken for dead."""
        mine = tables.session(conn, self.me.id)
        if mine is None or mine.ended_at is not None:
            raise Replaced(
                "This kernel was taken for dead by another one and may change nothing any more.",
                "Run the command again.",
            )

    async def bury(self, session: str) -> None:
        """Write down that a session is over, so that what it owned is free."""
        now = self.ports.clock.now()
        await self.ports.store.transact(lambda conn: tables.end_session(conn, session, now))

    async def close(self) -> None:
        """End the session: whatever it owned is free."""
        self.gate.close()
        learned = self.latencies.fresh()
        await self.ports.store.transact(lambda conn: learn(conn, learned))
        await self.bury(self.me.id)
        if self.gate.quiet:
            self.ports.liveness.drop(self.me.id)
        # Else a call that was given up may still reach the cloud: who goes on with its step must
        # not believe that it died with us, and takes us for alive until the program ends.


async def start_kernel(
    ports: Ports,
    *,
    kind: str,
    host: str,
    pid: int,
    who: str,
    command: str,
) -> Kernel:
    """Begin a session. ``kind`` is ``daemon`` or ``command``."""
    me = SessionRow(
        id=ports.random.token(),
        kind=kind,
        host=host,
        pid=pid,
        who=who,
        command=command,
        started_at=ports.clock.now(),
        ended_at=None,
    )
    # Hold before it can be seen: who finds the row must find the lock.
    ports.liveness.hold(me.id)
    key = await ports.store.transact(lambda conn: _enter(conn, me))
    secrecy = Secrecy(bytes.fromhex(key), ports.secrets)
    gate = Gate(ports, secrecy, Meter(ports.clock, ports.providers, metered=ports.metered))
    rows = await ports.store.read(latencies)
    return Kernel(
        ports=ports,
        gate=gate,
        me=me,
        latencies=Latencies(published(ports), rows),
        eyes=Eyes(ports, gate),
    )


def published(ports: Ports) -> Prior:
    """The providers' own figures."""

    def figure(placement: Placement, kind: str, verb: Verb) -> float:
        schema = ports.providers.provider(placement.provider).schema(kind)
        return schema.latency.get(verb.value, 0.0)

    return figure


def _enter(conn: Connection, me: SessionRow) -> str:
    tables.insert_session(conn, replace(me, ended_at=None))
    return meta_value(conn, "key")


def _holder(conn: Connection, process: str) -> SessionRow | None:
    row = tables.process(conn, process)
    return tables.session(conn, row.owner) if row is not None and row.owner else None
