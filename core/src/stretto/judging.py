"""What is decided of each resource of a plan, one by one, and why."""

from __future__ import annotations

import dataclasses
import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from stretto_sdk.contract import ABSENT, Change, Placement, Provider, Schema
from stretto_sdk.expressions import Reference, references
from stretto_sdk.image import Declared, Image
from stretto_sdk.json import Document, Json, parts

from stretto.compare import compare
from stretto.errors import ImageRefused
from stretto.model import Action, Drift, Refusal, State, Step
from stretto.ports import Providers
from stretto.records import Fingerprint, Missing, Record
from stretto.upgrades import upgraded
from stretto.values import Fate, NotShown, Outlook, chosen_name, inherit, opened, settle_document


class Kinds:
    """Providers and schemas, each asked for once a plan."""

    def __init__(self, providers: Providers) -> None:
        self._providers = providers
        self._found: dict[tuple[str, str], tuple[Provider, Schema]] = {}

    def get(self, declared: Declared) -> tuple[Provider, Schema]:
        key = (declared.placement.provider, declared.kind)
        if key not in self._found:
            provider = self._providers.provider(key[0])
            try:
                self._found[key] = provider, provider.schema(key[1])
            except KeyError:
                offer = provider.offer()
                close = difflib.get_close_matches(key[1], [k.name for k in provider.kinds()], n=1)
                meant = f" Did you mean {close[0]}?" if close else ""
                raise ImageRefused(
                    f"{declared.address} is a {key[1]}, a kind that {offer.distribution} "
                    f"{offer.version} does not know.{meant}",
                    f"A newer version may know it:\n    pip install --upgrade {offer.distribution}",
                ) from None
        return self._found[key]


@dataclass(slots=True)
class Judge:
    """What is decided as the resources are gone through one by one."""

    image: Image | None
    records: dict[str, Record]
    kinds: Kinds | None
    fingerprint: Fingerprint
    outlooks: dict[str, Outlook] = field(default_factory=dict)
    steps: list[Step] = field(default_factory=list)
    refused: list[Refusal] = field(default_factory=list)
    drift: list[Drift] = field(default_factory=list)
    agreed: dict[str, Document] = field(default_factory=dict)
    warnings: list[str] = field(default_factory=list)
    unchanged: int = 0
    renamed: dict[str, str] = field(init=False)
    """Former address to the present one."""
    leant_on: dict[str, str] = field(init=False)
    """What something may rest on of which nobody knows whether it is there, to that something."""

    def __post_init__(self) -> None:
        self.leant_on = _leant_on(self.records)
        declared = self.image.resources if self.image is not None else {}
        self.renamed = {d.options.was: a for a, d in sorted(declared.items()) if d.options.was}

    # ── What is declared ─────────────────────────────────────────────────────────────────────

    def judge(self, declared: Declared, needs: frozenset[str]) -> None:
        """Decide on one resource; what it needs has been decided on."""
        assert self.kinds is not None
        provider, schema = self.kinds.get(declared)
        address = declared.address
        record = self.records.get(address)
        if record is not None and record.kind == declared.kind:
            record = self.records[address] = upgraded(record, schema, provider)
        stays: list[Reference] = []
        settled = self._settled(declared, record, stays)
        step: Step | None
        if record is not None and record.state is State.IN_DOUBT:
            self._refuse(address, _doubtful(address))
            step, fate = None, Fate.KEPT if record.identity else Fate.HELD
        else:
            step, fate = self._decide(declared, record, provider, schema, settled)
        waits = sorted(n for n in needs if self.outlooks[n].fate is Fate.HELD)
        if waits and step is not None:
            self._refuse(address, f"it waits for {waits[0]}, which is not there")
            step, fate = None, Fate.KEPT if record and record.identity else Fate.HELD
        self.outlooks[address] = Outlook(
            fate=fate,
            schema=schema,
            settled=settled,
            record=record,
            changes=step.changes if step is not None else (),
            identity=declared.external or "",
        )
        if step is not None:
            self.steps.append(_after_namesake(step, schema, settled, record))
        elif not self.refused or self.refused[-1].address != address:
            self.unchanged += 1
            self._agree(declared, record, settled)
        if record is not None:
            self._clear_deposed(record)

    def _agree(self, declared: Declared, record: Record | None, settled: Document) -> None:
        """Note what was applied otherwise than it is declared and is as declared all the same."""
        if record is None or declared.external is not None or isinstance(record.observed, Missing):
            return
        if settled != record.applied and next(references(settled), None) is None:
            self.agreed[declared.address] = settled

    def _settled(
        self, declared: Declared, record: Record | None, stays: list[Reference]
    ) -> Document:
        def find(reference: Reference) -> Json:
            try:
                return self.outlooks[self._renamed(reference.address)].find(reference)
            except NotShown:
                stays.append(reference)
                raise

        settled = settle_document(declared.properties, find)
        if stays and record is not None:
            whole = inherit(settled, declared.properties, record.declared, record.applied, stays)
            assert isinstance(whole, Mapping)
            return whole
        return settled

    def _renamed(self, address: str) -> str:
        """The address under which one is declared that is referred to by its former one."""
        return address if address in self.outlooks else self.renamed[address]

    def _decide(
        self,
        declared: Declared,
        record: Record | None,
        provider: Provider,
        schema: Schema,
        settled: Document,
    ) -> tuple[Step | None, Fate]:
        if declared.external is not None:
            return self._external(declared, record)
        if record is None or not record.identity or record.external:
            return self._first(declared, record)
        if isinstance(record.observed, Missing):
            return self._missing(declared, record, settled)
        if record.kind != declared.kind:
            why = f"its kind was {record.kind} and is {declared.kind}"
            return self._replace(declared, record, schema, settled, why, (), same_place=False)
        if why := _moved_away(declared.placement, record.placement):
            return self._replace(declared, record, schema, settled, why, (), same_place=False)
        found = compare(
            provider=provider,
            schema=schema,
            record=record,
            settled=settled,
            options=declared.options,
            fingerprint=self.fingerprint,
        )
        if found.drift:
            self._report(declared, found.drift)
        if not found.changes:
            return None, Fate.KEPT
        if replacing := [change for change in found.changes if change.replace]:
            why = self._why(replacing[0])
            return self._replace(declared, record, schema, settled, why, found.changes)
        drifted = {change.path for change in found.drift}
        reason = self._reason(found.changes, drifted)
        step = _step(declared, Action.UPDATE, reason, record, changes=found.changes)
        return step, Fate.CHANGED

    def _external(self, declared: Declared, record: Record | None) -> tuple[Step | None, Fate]:
        identity = declared.external or ""
        if record is not None and record.external and record.identity == identity:
            if not isinstance(record.observed, Missing):
                return None, Fate.KEPT
            self._refuse(
                declared.address,
                f"{identity} belongs to another, and it is gone from the cloud: have it made "
                "again, or declare another one",
            )
            return None, Fate.HELD
        reason = f"{identity} belongs to another: it is read, never changed"
        if record is not None and record.identity and not record.external:
            self.warnings.append(
                f"{declared.address}: {record.identity} was made by this process; from now on it "
                f"is left in the cloud and {identity} is used"
            )
        return _step(declared, Action.ADOPT, reason, record), Fate.REMADE

    def _first(self, declared: Declared, record: Record | None) -> tuple[Step, Fate]:
        if declared.options.adopt:
            reason = "it is taken over where it exists, and made where it does not"
            return _step(declared, Action.ADOPT, reason, record), Fate.MADE
        if record is None or record.generation == 0:
            reason = "it is declared and not there yet"
        elif record.external:
            reason = f"until now {record.identity}, which belongs to another, was used"
        else:
            reason = "an earlier attempt did not make it"
        return _step(declared, Action.CREATE, reason, record), Fate.MADE

    def _missing(
        self, declared: Declared, record: Record, settled: Document
    ) -> tuple[Step | None, Fate]:
        was: Json = record.applied
        self._report(declared, (Change(path="", before=ABSENT, after=was),))
        enforced = declared.options.enforce == "correct"
        if enforced or opened(settled) != opened(record.applied):
            reason = "it is gone from the cloud"
            return _step(declared, Action.CREATE, reason, record), Fate.REMADE
        return None, Fate.KEPT

    # ── Replacement ──────────────────────────────────────────────────────────────────────────

    def _replace(
        self,
        declared: Declared,
        record: Record,
        schema: Schema,
        settled: Document,
        why: str,
        changes: tuple[Change, ...],
        *,
        same_place: bool = True,
    ) -> tuple[Step | None, Fate]:
        if declared.options.protect:
            self._refuse(
                declared.address,
                f"it is protected, and would be replaced because {why}: take the change back, or "
                "take protect off first",
                protected=True,
            )
            return None, Fate.KEPT
        clash = same_place and _same_name(schema, settled, record)
        wish = declared.options.replace
        create_first = not clash and (schema.creates_before_delete or not same_place)
        if wish is not None:
            create_first = wish == "create-first"
            if create_first and clash:
                self.warnings.append(
                    f"{declared.address}: create-first cannot work, since the new object takes "
                    "the old one's name; take replace off or change the name"
                )
        step = dataclasses.replace(
            _step(declared, Action.REPLACE, f"replace because {why}", record, changes=changes),
            create_first=create_first,
            keep_old=declared.options.retain,
        )
        return step, Fate.REPLACED

    def _why(self, change: Change) -> str:
        """Why a change replaces, with what it comes from where that is another's replacement."""
        causes = self._causes(change)
        return f"{change.replace} and {causes[0]}" if causes else change.replace

    def _causes(self, change: Change) -> list[str]:
        """What becomes of the resources that a change has to wait for: ``vpc is replaced``."""
        if change.after is ABSENT:
            return []
        found = dict.fromkeys(self._renamed(r.address) for r in references(change.after))
        fates = [(address, self.outlooks[address].fate) for address in found]
        return [f"{address} {fate.value}" for address, fate in fates if fate is not Fate.KEPT]

    def _reason(self, changes: tuple[Change, ...], drifted: set[str]) -> str:
        ours = [change for change in changes if change.path not in drifted]
        names = _names(ours)
        told = []
        if ours:
            causes = list(dict.fromkeys(c for change in ours for c in self._causes(change)))
            because = f" because {causes[0]}" if causes else ""
            told.append(f"{names} {'changes' if len(ours) == 1 else 'change'}{because}")
        if len(ours) < len(changes):
            told.append(f"{_names([c for c in changes if c.path in drifted])} drifted")
        return ", and ".join(told)

    # ── What goes ────────────────────────────────────────────────────────────────────────────

    def take_away(self, record: Record, why: str) -> None:
        """Delete what a record stands for, or let go of it, or refuse to."""
        options = record.options
        if record.state is State.IN_DOUBT:
            self._refuse(record.address, _doubtful(record.address))
            return
        if record.external:
            self._end(record, Action.RELEASE, f"{why}, and it belongs to another")
        elif not record.identity and not record.generation:
            pass  # nothing is left of it but old objects
        elif not record.identity:
            self._end(record, Action.RELEASE, f"{why}, and it was never made")
        elif isinstance(record.observed, Missing):
            self._end(record, Action.RELEASE, f"{why}, and it is gone from the cloud already")
        elif options.retain:
            self._end(record, Action.RELEASE, f"{why}, and it is retained")
        elif options.protect:
            self._refuse(
                record.address,
                f"{why}, and it is protected: declare it without protect, update, and try again",
                protected=True,
            )
        elif user := self.leant_on.get(record.address):
            self._refuse(
                record.address,
                f"{why}, and {user} may rest on it, whose last step has an outcome that cannot be "
                f"told: look in the cloud, then say what you found with\n"
                f"    stretto settle ALIAS {user}",
            )
        else:
            self._end(record, Action.DELETE, why)
        self._clear_deposed(record)

    def let_go(self, record: Record, why: str) -> None:
        """Let go of what a record stands for, and of its deposed objects."""
        if record.state is State.IN_DOUBT:
            self._refuse(record.address, _doubtful(record.address))
            return
        self._end(record, Action.RELEASE, why)
        for old in record.deposed:
            self._end(record, Action.RELEASE, why, deposed=old.identity)

    def _clear_deposed(self, record: Record) -> None:
        for old in record.deposed:
            action = Action.RELEASE if old.retain else Action.DELETE
            reason = "a replacement has left this old object behind"
            self._end(record, action, reason, deposed=old.identity)

    def _end(self, record: Record, action: Action, reason: str, deposed: str = "") -> None:
        old = next((old for old in record.deposed if old.identity == deposed), record)
        self.steps.append(
            Step(
                address=record.address,
                kind=old.kind,
                placement=old.placement,
                action=action,
                reason=reason,
                # The record goes with its own object: until then it must know of the old ones.
                after=frozenset() if deposed else _deposed_keys(record),
                deposed=deposed,
                observed_at=None if deposed else record.observed.at,
            )
        )

    def _refuse(self, address: str, reason: str, *, protected: bool = False) -> None:
        self.refused.append(Refusal(address=address, reason=reason, protected=protected))

    def _report(self, declared: Declared, changes: tuple[Change, ...]) -> None:
        self.drift.append(
            Drift(address=declared.address, changes=changes, enforce=declared.options.enforce)
        )


def _step(
    declared: Declared,
    action: Action,
    reason: str,
    record: Record | None,
    *,
    changes: tuple[Change, ...] = (),
) -> Step:
    return Step(
        address=declared.address,
        kind=declared.kind,
        placement=declared.placement,
        action=action,
        reason=reason,
        changes=changes,
        observed_at=None if record is None else record.observed.at,
    )


def _deposed_keys(record: Record) -> frozenset[str]:
    return frozenset(f"{record.address}#{old.identity}" for old in record.deposed)


def _after_namesake(step: Step, schema: Schema, settled: Document, record: Record | None) -> Step:
    """The step, after the deletion of a deposed object whose name the new object is to bear."""
    if record is None or step.action not in (Action.CREATE, Action.REPLACE):
        return step
    name = chosen_name(schema, settled)
    same = (old for old in record.deposed if old.kind == step.kind and old.identity == name)
    keys = frozenset(f"{record.address}#{old.identity}" for old in same)
    return dataclasses.replace(step, after=keys) if keys else step


def _leant_on(records: Mapping[str, Record]) -> dict[str, str]:
    found: dict[str, str] = {}
    for address, record in sorted(records.items()):
        pending = sorted(record.needs) if record.state is State.IN_DOUBT else []
        while pending:
            need = pending.pop()
            if need in records and need not in found:
                found[need] = address
                pending += sorted(records[need].needs)
    return found


def _doubtful(address: str) -> str:
    return (
        "the outcome of its last step cannot be told: look in the cloud, then say what you found "
        f"with\n    stretto settle ALIAS {address}"
    )


def _moved_away(wanted: Placement, is_at: Placement) -> str:
    """Why a placement is another one; empty when it is not. A field left out fits any."""
    if wanted.provider != is_at.provider:
        return f"it moves from {is_at.provider} to {wanted.provider}"
    for name, value in sorted(wanted.fields.items()):
        if is_at.fields.get(name) != value:
            return f"its {name} was {is_at.fields.get(name, 'not known')} and is {value}"
    return ""


def _same_name(schema: Schema, settled: Document, record: Record) -> bool:
    """Whether the new object would bear the old one's identity, chosen by us."""
    name = chosen_name(schema, settled)
    return name is not None and name == chosen_name(schema, record.applied)


def _names(changes: Iterable[Change]) -> str:
    """``CidrBlock``, ``A and B``, ``A, B and 3 more``."""
    names = [".".join(parts(change.path)) or "it" for change in changes]
    if len(names) > 2:
        return f"{', '.join(names[:2])} and {len(names) - 2} more"
    return " and ".join(names)
