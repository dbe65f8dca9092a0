"""Plans as text and as JSON."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Final

from stretto_sdk.contract import Absent, Change
from stretto_sdk.expressions import is_expression
from stretto_sdk.json import Document, Json, matches, parts, pointer

from stretto.cli.text import Look, Piece, age, clean, count, value
from stretto.model import Action, Drift, Plan, Refusal, Step

if TYPE_CHECKING:
    from stretto_sdk.image import Image

    from stretto.plugins import Registry

STYLES: Final = {
    Action.CREATE: "green",
    Action.UPDATE: "yellow",
    Action.DELETE: "red",
    Action.REPLACE: "red",
    Action.ADOPT: "cyan",
    Action.RELEASE: "cyan",
    Action.NONE: "dim",
}
NAMES: Final = {
    Action.CREATE: "create",
    Action.UPDATE: "update",
    Action.DELETE: "delete",
    Action.REPLACE: "replace",
    Action.ADOPT: "adopt",
    Action.RELEASE: "release",
    Action.NONE: "keep",
}
DESTRUCTIVE: Final = frozenset({Action.DELETE, Action.REPLACE})


Declared = Callable[[Step], Iterable[tuple[str, Json]]]


def _nothing(_: Step) -> tuple[tuple[str, Json], ...]:
    return ()


def declared_by(image: Image, registry: Registry) -> Declared:
    """What an image declares of a step's resource, with what must not be shown as a secret."""

    def declared(step: Step) -> Iterable[tuple[str, Json]]:
        resource = image.resources.get(step.address)
        if resource is None:
            return
        schema = registry.provider(step.placement.provider).schema(step.kind)
        hidden = (*schema.sensitive, *schema.write_only)
        for path, given in _leaves(resource.properties):
            secret = any(matches(pattern, path) for pattern in hidden)
            yield path, {"$secret": {}} if secret else given

    return declared


def destroyed(plan: Plan) -> tuple[str, ...]:
    """The addresses of what the plan deletes or replaces."""
    return tuple(
        step.key for step in plan.steps if step.action in DESTRUCTIVE and not step.keep_old
    )


def _leaves(given: Json, at: str = "") -> Iterator[tuple[str, Json]]:
    """Everything that is no mapping, by its pointer; an expression is one value."""
    if isinstance(given, Mapping) and (given or not at) and not is_expression(given):
        for key, inner in given.items():
            yield from _leaves(inner, at + pointer([key]))
    else:
        yield at, given


def creates(plan: Plan) -> bool:
    """Whether anything is made anew."""
    return any(step.action is Action.CREATE for step in plan.steps)


def plan_text(plan: Plan, look: Look, declared: Declared = _nothing) -> str:
    """The whole plan, ending in its summary line.

    ``declared`` gives what a step that creates will declare: pointers and values, none of them
    secret.
    """
    blocks: list[list[str]] = []
    placements = {step.placement.key for step in plan.steps}
    for step in plan.steps:
        changes = step.changes
        if step.action is Action.CREATE and not changes:
            changes = tuple(
                Change(path=path, before=Absent.ABSENT, after=given)
                for path, given in declared(step)
            )
        blocks.append(_step(step, changes, look, place=len(placements) > 1))
    if len(placements) == 1:
        blocks.insert(0, look.flow([(f"In {clean(*placements)}:", "dim")]))
    if plan.drift:
        blocks.append(_drift(plan.drift, look))
    if plan.moved:
        blocks.append(_moved(plan.moved, look))
    if plan.refused:
        blocks.append(_refused(plan.refused, look))
    for warning in plan.warnings:
        blocks.append(look.flow([("warning: ", "yellow bold"), (clean(warning), "")], hang=2))
    blocks.append(_summary(plan, look))
    return "\n".join("\n".join(block) for block in blocks)


def _step(step: Step, changes: Iterable[Change], look: Look, *, place: bool) -> list[str]:
    style = STYLES[step.action]
    head: list[Piece] = [
        (f"{step.action.value} ", style),
        (clean(step.address), f"{style} bold"),
        ("  ", ""),
        (clean(step.kind), "dim"),
    ]
    if step.deposed:
        head.append((f"  its old object {clean(step.deposed)}", "dim"))
    if step.action is Action.REPLACE:
        head.append(("  " + _order(step), "dim"))
    if place:
        head.append((f"  in {clean(step.placement.key)}", "dim"))
    lines = look.flow(head, indent=2, hang=4)
    if step.reason:
        lines += look.flow([(clean(step.reason), "")], indent=6, hang=6)
    for change in changes:
        lines += _change(change, look, creating=step.action is Action.CREATE)
    return lines


def _order(step: Step) -> str:
    if step.keep_old:
        return "a new one is made, the old one stays in the cloud"
    return "new before old" if step.create_first else "old is deleted before new is made"


def _moved(moved: Mapping[str, str], look: Look) -> list[str]:
    lines = ["", *look.flow([("Renamed; the objects stay as they are:", "")])]
    for new, old in sorted(moved.items()):
        lines += look.flow([(clean(old), "dim"), (" → ", ""), (clean(new), "bold")], indent=4)
    return lines


def _refused(refused: Iterable[Refusal], look: Look) -> list[str]:
    lines = ["", *look.flow([("Left alone:", "yellow")])]
    for one in refused:
        lines += look.flow([(clean(one.address), "bold")], indent=4)
        lines += look.flow([(clean(one.reason), "")], indent=6, hang=6)
    return lines


def _change(change: Change, look: Look, *, creating: bool) -> list[str]:
    name = clean(".".join(parts(change.path))) or "the whole"
    pieces: list[Piece] = [(f"{name}: ", "")]
    if creating or (change.before is Absent.ABSENT and change.after is not Absent.ABSENT):
        pieces.append((_side(change.after), "green"))
        if not creating:
            pieces.append((" (was not set)", "dim"))
    elif change.after is Absent.ABSENT:
        pieces += [(_side(change.before), "red"), (" → (not set)", "")]
    else:
        pieces += [(_side(change.before), "red"), (" → ", ""), (_side(change.after), "green")]
    if change.replace and not creating:
        pieces.append(("  (makes it be replaced)", "dim"))
    return look.flow(pieces, indent=6, hang=10)


def _side(side: Json | Absent) -> str:
    return "(not set)" if isinstance(side, Absent) else value(side)


_DRIFT_NOTES: Final = {
    "correct": "it will be put back",
    "report": "reported only",
    "off": "left as it is",
}


def _drift(drift: Iterable[Drift], look: Look) -> list[str]:
    lines = ["", *look.flow([("Changed in the cloud since it was applied:", "yellow")])]
    for one in drift:
        note = _DRIFT_NOTES.get(one.enforce, one.enforce)
        lines += look.flow([(clean(one.address), "bold"), (f"  ({note})", "dim")], indent=4, hang=6)
        for change in one.changes:
            if change.path:
                lines += _change(change, look, creating=False)
            else:
                lines += look.flow([("it is gone", "red")], indent=6)
    return lines


def _summary(plan: Plan, look: Look) -> list[str]:
    if plan.empty:
        text = f"Nothing to do: {count(plan.unchanged, 'resource')} as declared."
        if plan.refused:
            text = (
                f"Nothing can be done: see what is left alone above; {plan.unchanged} as declared."
            )
        elif not plan.unchanged:
            text = "Nothing to do: no resources are declared, and none are there."
        return look.flow([(text, "bold")])
    numbers = tally(plan)
    done = [f"{numbers[a]} to {NAMES[a]}" for a in Action if numbers.get(a)]
    if plan.moved:
        done.append(f"{len(plan.moved)} renamed")
    if plan.refused:
        done.append(f"{len(plan.refused)} left alone")
    if plan.unchanged:
        done.append(f"{plan.unchanged} as declared")
    oldest = min((s.observed_at for s in plan.steps if s.observed_at is not None), default=None)
    text = f"Plan: {', '.join(done)}."
    if oldest is not None:
        text += f" It rests on observations up to {age(look.now - oldest)} old."
    return ["", *look.flow([(text, "bold")])]


def tally(plan: Plan) -> dict[Action, int]:
    """How many steps there are of each action."""
    numbers: dict[Action, int] = {}
    for step in plan.steps:
        numbers[step.action] = numbers.get(step.action, 0) + 1
    return numbers


def plan_json(plan: Plan) -> Document:
    """The plan as the ``plan`` key of ``--json``."""
    return {
        "process": plan.process,
        "alias": plan.alias,
        "image": plan.image,
        "empty": plan.empty,
        "unchanged": plan.unchanged,
        "steps": [
            {
                "address": step.address,
                "kind": step.kind,
                "placement": {"provider": step.placement.provider, **step.placement.fields},
                "action": NAMES[step.action],
                "reason": step.reason,
                "changes": [_change_json(change) for change in step.changes],
                "after": sorted(step.after),
                "deposed": step.deposed,
                "keep_old": step.keep_old,
                "observed_at": step.observed_at,
            }
            for step in plan.steps
        ],
        "drift": [
            {
                "address": one.address,
                "enforce": one.enforce,
                "changes": [_change_json(change) for change in one.changes],
            }
            for one in plan.drift
        ],
        "moved": dict(plan.moved),
        "refused": [
            {"address": one.address, "reason": one.reason, "protected": one.protected}
            for one in plan.refused
        ],
        "warnings": list(plan.warnings),
    }


def _change_json(change: Change) -> Document:
    """A side that has no value is left out: null is a value."""
    sides: dict[str, Json] = {"path": change.path, "replace": change.replace}
    if not isinstance(change.before, Absent):
        sides["before"] = change.before
    if not isinstance(change.after, Absent):
        sides["after"] = change.after
    return sides
