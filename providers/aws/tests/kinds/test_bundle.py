"""The file that holds the kinds."""

from pathlib import Path

import pytest
from stretto_aws.bundle import Bundle, pack
from stretto_sdk.json import Json

PAGE: Json = {"body": {"type": "object"}, "text": "größer }"}
ROWS = [("A::B::C", "b.C", "A thing.", "crud", PAGE)]


def test_a_bundle_gives_back_what_was_packed(tmp_path: Path) -> None:
    path = tmp_path / "kinds.bin"
    path.write_bytes(pack({"kinds": 1}, ROWS))
    there = Bundle(path)
    assert there.origin == {"kinds": 1}
    assert there.row("A::B::C") == PAGE
    assert there.by_name["A::B::C"].handlers == "crud"


def test_the_same_rows_make_the_same_bytes() -> None:
    many = [(f"A::B::C{i}", f"b.C{i}", "", "", {"n": "x" * 30}) for i in range(20)]
    assert pack({}, many) == pack({}, list(many))


def test_a_kind_that_is_not_there_is_a_key_error(tmp_path: Path) -> None:
    path = tmp_path / "kinds.bin"
    path.write_bytes(pack({}, ROWS))
    with pytest.raises(KeyError):
        Bundle(path).row("A::B::D")


def test_a_file_that_is_no_bundle_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.bin"
    path.write_bytes(b"SQLite format 3\0")
    with pytest.raises(ValueError, match=r"other\.bin is no bundle of kinds"):
        Bundle(path)
