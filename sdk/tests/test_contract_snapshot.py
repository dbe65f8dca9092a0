"""The contract changes only as its version says."""

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from stretto_sdk.testing.snapshot import complaint, main, take

SNAPSHOT = Path(__file__).parent / "contract_snapshot.json"

Edit = Callable[[dict[str, Any]], object]


def changed(edit: Edit) -> dict[str, Any]:
    shape = copy.deepcopy(take())
    edit(shape)
    return shape


def test_the_contract_changed_only_as_its_version_says() -> None:
    wrong = complaint(json.loads(SNAPSHOT.read_text("utf-8")), take())
    assert not wrong, wrong


def test_the_snapshot_holds_the_whole_contract() -> None:
    shape = take()
    assert shape["enums"]["Recovery"]["TAG"] == "tag"
    assert shape["messages"]["Pending"]["after"] == {"type": "float", "required": True}
    assert shape["methods"]["Session"]["poll"].endswith("-> 'Done | Gone | Pending'")
    assert shape["errors"]["Busy"]["base"] == "ProviderError"


BREAKS: dict[str, tuple[Edit, str]] = {
    "a field removed": (
        lambda s: s["messages"]["Pending"].pop("note"),
        "Pending.note is gone",
    ),
    "a field retyped": (
        lambda s: s["messages"]["Pending"]["after"].update(type="int"),
        "Pending.after was float and is int",
    ),
    "a field newly required": (
        lambda s: s["messages"]["Pending"]["note"].update(required=True),
        "Pending.note must now be given",
    ),
    "a new field that is required": (
        lambda s: s["messages"]["Done"].update(more={"type": "str", "required": True}),
        "Done.more is new, and must be given",
    ),
    "a message removed": (lambda s: s["messages"].pop("Gone"), "Gone is gone"),
    "a method removed": (lambda s: s["methods"]["Session"].pop("poll"), "Session.poll is gone"),
    "a method that takes something else": (
        lambda s: s["methods"]["Session"].update(close="(self, now: bool) -> None"),
        "Session.close was",
    ),
    "a member removed": (lambda s: s["enums"]["Recovery"].pop("TAG"), "Recovery.TAG is gone"),
    "a member's value changed": (
        lambda s: s["enums"]["Recovery"].update(TAG="label"),
        "Recovery.TAG was tag and is label",
    ),
    "an error that must be told more": (
        lambda s: s["errors"]["Busy"]["takes"]["after"].update(required=True),
        "Busy.after must now be given",
    ),
    "an error under another": (
        lambda s: s["errors"]["Busy"].update(base="Refused"),
        "Busy was a ProviderError and is a Refused",
    ),
}


@pytest.mark.parametrize("name", BREAKS)
def test_what_breaks_needs_a_new_major(name: str) -> None:
    edit, sentence = BREAKS[name]
    new = changed(edit)
    told = complaint(take(), new)
    assert sentence in told
    assert "raise the major in CONTRACT" in told
    new["contract"][1] += 1
    assert complaint(take(), new) == told, "a minor is not enough"
    new["contract"] = [new["contract"][0] + 1, 0]
    assert complaint(take(), new) == ""


ADDS: dict[str, Edit] = {
    "a field with a default": lambda s: s["messages"]["Done"].update(
        more={"type": "str", "required": False}
    ),
    "a field that may be left out": lambda s: s["messages"]["Pending"]["after"].update(
        required=False
    ),
    "a word of an error": lambda s: s["errors"]["Busy"]["takes"].update(
        more={"type": "str", "required": False}
    ),
    "a message": lambda s: s["messages"].update(More={}),
    "a method": lambda s: s["methods"]["Session"].update(more="(self)"),
    "a member": lambda s: s["enums"]["Recovery"].update(MORE="more"),
}


@pytest.mark.parametrize("name", ADDS)
def test_what_is_added_needs_a_new_minor(name: str) -> None:
    new = changed(ADDS[name])
    assert "Raise the minor in CONTRACT" in complaint(take(), new)
    new["contract"][1] += 1
    assert complaint(take(), new) == ""


def test_a_version_never_goes_back() -> None:
    old = changed(lambda s: s.update(contract=[s["contract"][0], s["contract"][1] + 1]))
    assert "never goes back" in complaint(old, take())


def test_a_snapshot_is_not_written_over_a_break(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "snapshot.json"
    assert main([str(file), "--write"]) == 0
    assert json.loads(file.read_text("utf-8")) == take()
    old = changed(lambda s: s["enums"]["Recovery"].update(GUESS="guess"))
    file.write_text(json.dumps(old), "utf-8")
    assert main([str(file), "--write"]) == 1
    assert "Recovery.GUESS is gone" in capsys.readouterr().err
    assert json.loads(file.read_text("utf-8")) == old
    assert main([str(file), "--anew"]) == 0
    assert json.loads(file.read_text("utf-8")) == take()
