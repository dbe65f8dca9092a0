"""Secrets: resolved just before a call, digested in what comes back, scrubbed from what is said."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

from stretto_sdk.contract import Schema
from stretto_sdk.expressions import (
    Reference,
    Unresolved,
    evaluate,
    has_secret,
    is_expression,
    secret_paths,
)
from stretto_sdk.json import Document, Json, lookup, parts, pointer

from stretto.errors import KernelError
from stretto.ports import Secrets
from stretto.records import DIGEST, keyed, redact

HIDDEN = "(secret)"
"""What stands in a sentence where a secret stood."""


SHORTEST = 4
"""Characters of the shortest secret that is looked for in texts: shorter ones are everywhere."""


@dataclass(frozen=True, slots=True)
class Revealed:
    """Properties as they are sent. Lives for one call and is never stored."""

    properties: Document
    values: tuple[str, ...]
    """The text of every secret in them, longest first."""

    def __repr__(self) -> str:
        return "Revealed(...)"


class Secrecy:
    """The store's key, and where secrets are looked up."""

    def __init__(self, key: bytes, secrets: Secrets) -> None:
        self._key = key
        self._secrets = secrets

    def reveal(self, properties: Document) -> Revealed:
        """Put the secrets in. References must be resolved. Raises KernelError where a secret
        cannot be had, which names its source."""
        seen: set[str] = set()

        def secret(source: Mapping[str, str]) -> Json:
            value = self._secrets(source)
            seen.update(text for text in _texts(value) if len(text) >= SHORTEST)
            return value

        whole = evaluate(properties, _unresolved, secret)
        assert isinstance(whole, Mapping)
        return Revealed(whole, tuple(sorted(seen, key=lambda text: (-len(text), text))))

    def values(self, declared: Json) -> tuple[str, ...]:
        """The texts of the secrets that a declaration names, longest first: of those that can be
        had now. References may stand in it."""
        if not has_secret(declared):
            return ()
        seen: set[str] = set()
        for source in _sources(declared):
            with suppress(KernelError):
                seen.update(t for t in _texts(self._secrets(source)) if len(t) >= SHORTEST)
        return tuple(sorted(seen, key=lambda text: (-len(text), text)))

    def fingerprint(self, value: Json) -> str:
        """The keyed digest of a declared value after its secrets are resolved; empty when one of
        them cannot be had now (see ``stretto.records.Fingerprint``)."""
        try:
            return keyed(self._key, evaluate(value, _unresolved, self._secrets))
        except (KernelError, Unresolved, ValueError):
            return ""

    def seal(
        self, observed: Document, declared: Document, schema: Schema, values: Sequence[str] = ()
    ) -> Document:
        """An observation fit to be stored: digests at every place that was declared with a secret,
        and at every sensitive place, or one that echoes one of the ``values``, that was not declared
        in plain text."""
        places = set(secret_paths(declared))
        places.update(p for p in _places(observed, schema.sensitive) if not _open(declared, p))
        if values:
            places.update(p for p in _echoes(observed, values, ()) if not _open(declared, p))
        return redact(observed, places, self._digest) if places else observed

    def digests(self, properties: Document) -> dict[str, str]:
        """For each place that holds a secret, the digest of what is sent there now. Raises
        KernelError where a secret cannot be had."""
        places = secret_paths(properties)
        if not places:
            return {}
        shown = self.reveal(properties).properties
        return {path: self._digest(lookup(shown, path)) for path in sorted(places)}

    def _digest(self, value: Json) -> str:
        return keyed(self._key, value)


def scrub(text: str, values: Iterable[str]) -> str:
    """The text without any of the secrets. Providers must not put them there; this is for those
    that do."""
    for value in values:
        text = text.replace(value, HIDDEN)
    return text


def holds(value: Json, values: Sequence[str]) -> bool:
    """Whether a document holds one of the secrets."""
    return bool(values) and any(s in text for text in _texts(value) for s in values)


def veil(properties: Document) -> Document:
    """Settled properties without what needs a secret: enough to delete an object by, even where
    the secret is long gone."""
    return {key: value for key, value in properties.items() if not has_secret(value)}


def _unresolved(reference: Reference) -> Json:
    raise Unresolved(reference)


def _texts(value: Json) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield str(key)
            yield from _texts(item)
    elif isinstance(value, Sequence):
        for item in value:
            yield from _texts(item)


def _sources(value: Json) -> Iterator[Mapping[str, str]]:
    """Where the secrets of a document come from."""
    if isinstance(value, Mapping):
        inner = value.get("$secret")
        if is_expression(value) and isinstance(inner, Mapping):
            yield {key: str(item) for key, item in inner.items()}
        elif "$literal" not in value or not is_expression(value):
            for item in value.values():
                yield from _sources(item)
    elif isinstance(value, Sequence) and not isinstance(value, str):
        for item in value:
            yield from _sources(item)


def _open(declared: Document, path: str) -> bool:
    """Whether a value stands there in plain text: whoever reads the image reads it anyway."""
    try:
        return not has_secret(lookup(declared, path))
    except KeyError:
        return False


def _echoes(value: Json, values: Sequence[str], at: tuple[str, ...]) -> Iterator[str]:
    """Pointers to the texts that hold one of the secrets; to a mapping that has one for a key."""
    if isinstance(value, str):
        if any(secret in value for secret in values):
            yield pointer(at)
    elif isinstance(value, Mapping):
        if at and any(secret in str(key) for key in value for secret in values):
            yield pointer(at)
            return
        for key, item in value.items():
            yield from _echoes(item, values, (*at, str(key)))
    elif isinstance(value, Sequence):
        for index, item in enumerate(value):
            yield from _echoes(item, values, (*at, str(index)))


def _places(document: Document, patterns: Iterable[str]) -> Iterator[str]:
    """Pointers into a document that schema patterns (``*`` for any item) name."""
    for pattern in patterns:
        yield from _matching(document, parts(pattern), ())


def _matching(value: Json, rest: tuple[str, ...], at: tuple[str, ...]) -> Iterator[str]:
    if not rest:
        yield pointer(at)
        return
    head, tail = rest[0], rest[1:]
    if isinstance(value, Mapping):
        if DIGEST in value and len(value) == 1:
            return
        for key in sorted(value) if head == "*" else [head] if head in value else []:
            yield from _matching(value[key], tail, (*at, key))
    elif isinstance(value, Sequence) and not isinstance(value, str):
        for index, item in enumerate(value):
            if head in ("*", str(index)):
                yield from _matching(item, tail, (*at, str(index)))
