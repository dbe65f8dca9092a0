"""Values that a composition handles and does not know: references, secrets, and text made of them.

They are text, so that f-strings, ``%``, ``+``, ``join`` and ``json.dumps`` take them: what they hold
is a *marker*, which is found again when the composition has run and becomes an expression in the
image. What would have to know the value (comparing, testing, measuring, cutting) raises NotKnown.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar

from stretto_sdk.expressions import ref
from stretto_sdk.json import Json, pointer

if TYPE_CHECKING:
    from pydantic_core import CoreSchema

    from stretto_sdk.run import Entry, Run

    # To type checkers a reference is no text: else a network's identifier would pass for any text.
    _Text = object
else:
    _Text = str

T_co = TypeVar("T_co", covariant=True)

MARKER = re.compile(r"__stretto_(?:value_(\d+)_(\d+)|secret_([0-9a-f]+))__")
_BROKEN = re.compile(r"__stretto|stretto_(?:value|secret)_|_stretto_", re.IGNORECASE)


class NotKnown(TypeError):
    """The composition asks for a value that exists only when the process runs."""


def _needs_value(name: str) -> Any:
    def method(self: Unknown, *_: object) -> NoReturn:
        raise self._unknown(name)

    return method


class Unknown(_Text):
    """Text whose value is not known while a composition is compiled."""

    _shown: str
    _expression: Json

    def __repr__(self) -> str:
        return f"⟨{object.__getattribute__(self, '_shown')}⟩"

    def __str__(self) -> str:
        return str.__str__(self)

    def __format__(self, spec: str) -> str:
        if spec:
            raise self._unknown(f"formatted with {spec!r}")
        return str(self)

    def __add__(self, other: object) -> str:
        if isinstance(other, str | Unknown):
            return str(self) + str(other)
        raise self._unknown("reckoned with")

    def __radd__(self, other: object) -> str:
        if isinstance(other, str | Unknown):
            return str(other) + str(self)
        raise self._unknown("reckoned with")

    def __hash__(self) -> int:
        return hash(str(self))

    def __copy__(self) -> Unknown:
        return self

    def __deepcopy__(self, memo: dict[int, object]) -> Unknown:
        return self

    def __reduce__(self) -> NoReturn:
        raise self._unknown("pickled")

    __bool__ = _needs_value("tested")
    __eq__ = __ne__ = __lt__ = __le__ = __gt__ = __ge__ = _needs_value("compared")
    __len__ = _needs_value("measured")
    __iter__ = __reversed__ = _needs_value("looped over")
    __contains__ = _needs_value("searched")
    __getitem__ = _needs_value("taken apart")
    __int__ = __float__ = __index__ = _needs_value("read as a number")
    __mul__ = __rmul__ = __sub__ = __rsub__ = __truediv__ = _needs_value("reckoned with")

    def _unknown(self, done: str) -> NotKnown:
        shown = object.__getattribute__(self, "_shown")
        return NotKnown(
            f"{shown} cannot be {done}: its value is known only when the process runs, and a "
            "composition runs once, before that. Use it as a value, or inside an f-string"
        )


def _make(cls: type[Any], text: str, shown: str, expression: Json) -> Any:
    made = str.__new__(cls, text)
    made._shown = shown
    made._expression = expression
    return made


class Text(Unknown):
    """Text that will be made of values known later, such as a JSON document."""

    def __getattribute__(self, name: str) -> Any:
        if name.startswith("_"):
            return object.__getattribute__(self, name)
        raise self._unknown(f"asked for .{name}")


class Ref(Unknown, Generic[T_co]):
    """A property of a resource, known once the resource is there.

    Attributes and items lead deeper: ``database.Endpoint.Address``, ``zone["NameServers"][0]``.
    """

    _entry: Entry
    _path: tuple[str, ...]

    def __getattribute__(self, name: str) -> Any:
        if name.startswith("_"):
            return object.__getattribute__(self, name)
        entry, path = self._entry, self._path
        if hasattr(str, name) and not entry.names(path, name):
            raise self._unknown(f"asked for .{name}")
        return entry.reference((*path, name))

    def __getitem__(self, key: object) -> Any:
        if isinstance(key, str) and not isinstance(key, Unknown):
            return self._entry.reference((*self._path, key))
        if isinstance(key, int) and not isinstance(key, bool) and key >= 0:
            return self._entry.reference((*self._path, str(key)))
        raise self._unknown("cut")


class Identifier(str):
    """An identifier that is known, with the kind it belongs to."""

    _entry: Entry
    _path: tuple[str, ...]


def make_reference(run: Run, entry: Entry, path: tuple[str, ...]) -> Ref[Any]:
    """A reference to a place in an entry's properties; ``()`` is its identity."""
    shown = ".".join([entry.address, *path]) if path else entry.address
    made: Ref[Any] = run.remember(
        lambda text: _make(Ref, text, shown, ref(entry.address, pointer(path)))
    )
    made._entry = entry
    made._path = path
    return made


def make_identifier(entry: Entry, path: tuple[str, ...], text: str) -> Identifier:
    made = Identifier(text)
    made._entry = entry
    made._path = path
    return made


def make_text(run: Run, shown: str, expression: Json) -> Text:
    made: Text = run.remember(lambda text: _make(Text, text, shown, expression))
    return made


def plain_text(value: object) -> str:
    """The text, or nothing for what is none or is not known."""
    known = isinstance(value, str) and not isinstance(value, Unknown)
    return str(value) if known and not MARKER.search(str(value)) else ""


_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


class Secret(Unknown):
    """A secret's source. Its value is read when the cloud is called, and kept nowhere.

    >>> Secret.env("DB_PASSWORD")
    Secret.env('DB_PASSWORD')
    """

    _source: Mapping[str, str]

    def __init__(self, *_: object) -> None:
        if not hasattr(self, "_source"):
            raise NotKnown(
                "Secret(...) takes no value: name its source with Secret.env(name) or "
                "Secret.file(path)"
            )

    @classmethod
    def env(cls, name: str, /) -> Secret:
        """The value of an environment variable of the conductor. Raises ValueError for no name."""
        if not _NAME.fullmatch(plain_text(name)):
            raise ValueError("Secret.env takes the name of an environment variable: DB_PASSWORD")
        return cls._of({"env": name})

    @classmethod
    def file(cls, path: str | os.PathLike[str], /) -> Secret:
        """The content of a file on the conductor's machine, less a line end at its end."""
        text = plain_text(os.fspath(path))
        if not text:
            raise ValueError("Secret.file takes the path of a file")
        return cls._of({"file": text})

    @classmethod
    def _of(cls, source: Mapping[str, str]) -> Secret:
        ((how, what),) = source.items()
        spelled = json.dumps(dict(source), sort_keys=True).encode().hex()
        expression: Json = {"$secret": dict(source)}
        made: Secret = _make(
            cls, f"__stretto_secret_{spelled}__", f"Secret.{how}({what!r})", expression
        )
        made._source = source
        return made

    def __repr__(self) -> str:
        return str(object.__getattribute__(self, "_shown"))

    def __getattribute__(self, name: str) -> Any:
        if name.startswith("_"):
            return object.__getattribute__(self, name)
        raise self._unknown(f"asked for .{name}")

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: object, _handler: object) -> CoreSchema:
        from pydantic_core import core_schema as cs

        return cs.no_info_plain_validator_function(
            cls._parsed,
            serialization=cs.plain_serializer_function_ser_schema(lambda one: one._expression),
        )

    @classmethod
    def _parsed(cls, value: object) -> Secret:
        """A secret, or its source as text: ``env:DB_PASSWORD`` or ``file:/run/secrets/db``."""
        if isinstance(value, Secret):
            return value
        if isinstance(value, str):
            how, _, what = value.partition(":")
            if how == "env" and _NAME.fullmatch(what):
                return cls.env(what)
            if how == "file" and what:
                return cls.file(what)
        raise ValueError(
            "a secret is never given in the clear: name its source, env:NAME or file:PATH"
        )


def secret_of(spelled: str) -> Json:
    """The expression of a secret's marker."""
    return {"$secret": json.loads(bytes.fromhex(spelled))}


def damaged(text: str) -> bool:
    """Whether text holds what is left of a marker that was cut or changed."""
    return bool(_BROKEN.search(MARKER.sub("", text)))
