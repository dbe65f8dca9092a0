"""What may name a resource, an output, a composition or a process."""

from __future__ import annotations

LONGEST = 200
"""Characters of an address, scopes included: clouds keep it in a tag, and the shortest of theirs
has 256."""


def name_problem(name: str) -> str:
    """Why this text cannot name anything; empty when it can."""
    if not name:
        return "a name cannot be empty"
    for letter in name:
        if not (letter.isalnum() or letter in "_-.@+=,~"):
            return f"a name cannot have {letter!r} in it: letters, digits and _ - . @ + = , ~ can"
    return length_problem(name)


def address_problem(address: str) -> str:
    """The same for an address: names, one within the other, with slashes between."""
    wrong = next(filter(None, map(name_problem, address.split("/"))), "")
    return wrong or length_problem(address)


def length_problem(name: str) -> str:
    """Why this is too long to name anything; empty when it is not."""
    if len(name) > LONGEST:
        return f"a name has at most {LONGEST} characters, and this one has {len(name):,}"
    return ""
