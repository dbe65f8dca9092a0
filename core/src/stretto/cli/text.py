"""Text for people: widths, wrapping, colour, tables, and values that cannot harm a terminal.

Everything here is a pure function of values and a ``Look``. Text that came from elsewhere (a cloud, a
file, an exception) passes ``clean`` before it is shown.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from stretto_sdk.json import Json

_CODES = {"bold": "1", "dim": "2", "red": "31", "green": "32", "yellow": "33", "cyan": "36"}

Piece = tuple[str, str]
"""Text and its style: ``("vpc", "bold")``; the empty style is plain."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How the reader sees it."""

    width: int | None = None
    """Columns; None where lines have no end, as in a pipe."""
    colour: bool = False
    now: float = 0.0
    """Seconds since 1970, for ages."""

    def paint(self, text: str, style: str) -> str:
        codes = [_CODES[word] for word in style.split()]
        if not self.colour or not codes or not text:
            return text
        return f"\x1b[{';'.join(codes)}m{text}\x1b[0m"

    def flow(self, pieces: Iterable[Piece], *, indent: int = 0, hang: int = 0) -> list[str]:
        """Lines of words in their styles, broken at spaces where the width demands it, else within
        a word. ``indent`` is for the first line, ``hang`` for the others."""
        words = [(word, style) for text, style in pieces for word in _words(text)]
        if self.width is None:
            return [" " * indent + self._line(words).rstrip(" ")]
        room = max(self.width, 12)
        hang = min(hang, room // 2)
        lines: list[list[Piece]] = [[(" " * indent, "")]]
        used = margin = indent
        space: list[Piece] = []
        for word, style in words:
            if word == " ":
                space = [(" ", style)] if used > margin else []
                continue
            rest = word
            if used > margin and used + len(space) + cells(rest) > room:
                lines.append([(" " * hang, "")])
                used = margin = hang
                space = []
            used += len(space)
            lines[-1] += space
            space = []
            while used + cells(rest) > room:
                head = cut(rest, room - used)
                lines[-1].append((head, style))
                rest = rest[len(head) :]
                lines.append([(" " * hang, "")])
                used = margin = hang
            lines[-1].append((rest, style))
            used += cells(rest)
        return [self._line(line) for line in lines]

    def _line(self, pieces: Iterable[Piece]) -> str:
        """The pieces as one text, each run of one style painted once."""
        runs: list[list[str]] = []
        for text, style in pieces:
            if runs and runs[-1][1] == style:
                runs[-1][0] += text
            else:
                runs.append([text, style])
        return "".join(self.paint(text, style) for text, style in runs)

    def say(self, text: str, style: str = "", *, indent: int = 0, hang: int | None = None) -> str:
        """Paragraphs of one style: every line of the text is wrapped by itself."""
        hang = indent if hang is None else hang
        lines = text.split("\n")
        wrapped = [self.flow([(line, style)], indent=indent, hang=hang) for line in lines]
        return "\n".join(line for lines in wrapped for line in lines)


def _words(text: str) -> Iterable[str]:
    """Words and single spaces, in order. Leading spaces are one word: they are an indent."""
    body = text.lstrip(" ") if text.strip(" ") else text
    if len(text) - len(body) > 1:
        yield text[: len(text) - len(body)]
    elif len(body) < len(text):
        yield " "
    word = ""
    for character in body:
        if character == " ":
            if word:
                yield word
            word = ""
            yield " "
        else:
            word += character
    if word:
        yield word


def cells(text: str) -> int:
    """How many columns the text takes on a terminal."""
    if text.isascii():
        return len(text)
    return sum(_cells(character) for character in text)


def _cells(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def cut(text: str, room: int) -> str:
    """The longest beginning that takes at most ``room`` columns, and at least one character."""
    used = 0
    for at, character in enumerate(text):
        used += _cells(character)
        if used > room:
            return text[: max(at, 1)]
    return text


def clean(text: str) -> str:
    """The text with every character that could steer a terminal or deceive the eye spelt out.

    Line breaks stay. Control characters (Cc), and formatting ones (Cf), which turn the direction
    of writing or are invisible, become ``\\x1b``, ``\\u202e``.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(
        character
        if character == "\n" or unicodedata.category(character) not in ("Cc", "Cf", "Cs")
        else character.encode("unicode_escape", "surrogatepass").decode()
        for character in text
    )


def one_line(text: str) -> str:
    """The text on one line, cleaned."""
    return clean(" ".join(text.split()))


LONGEST = 600
"""Characters of a value that are shown; ``--json`` has it whole."""


def value(given: Json) -> str:
    """A value as people read it: JSON, with expressions in words."""
    text = clean(_plain(given))
    if len(text) > LONGEST:
        return f"{text[:LONGEST]}… ({len(text):,} characters)"
    return text


def _plain(given: Json) -> str:
    if isinstance(given, dict) or (hasattr(given, "items") and not isinstance(given, str)):
        items = dict(given)  # type: ignore[arg-type]  # a mapping, as ``items`` says
        if len(items) == 1:
            ((key, inner),) = items.items()
            words = _expression(str(key), inner)
            if words:
                return words
        return "{" + ", ".join(f"{_quoted(str(k))}: {_plain(v)}" for k, v in items.items()) + "}"
    if isinstance(given, Sequence) and not isinstance(given, str):
        return "[" + ", ".join(_plain(item) for item in given) + "]"
    return _quoted(given)


def _quoted(given: Json) -> str:
    return json.dumps(given, ensure_ascii=False)


def _expression(key: str, inner: Json) -> str:
    """An expression in words; empty for a key that is none."""
    if key in ("$secret", "$digest"):
        return "(secret)"
    if key == "$ref" and isinstance(inner, Sequence) and len(inner) == 2:
        return f"{inner[0]}{str(inner[1]).replace('/', '.')} (known after apply)"
    if key == "$literal":
        return _plain(inner)
    if key == "$json":
        return f"JSON text of {_plain(inner)}"
    if key == "$join" and isinstance(inner, Sequence):
        parts = (f"{p}" if isinstance(p, str) else "{" + _plain(p) + "}" for p in inner)
        text = "".join(parts).replace(" (known after apply)}", "}")
        return f'"{text}" (known after apply)'
    return ""


def age(seconds: float) -> str:
    """A span of time in its largest unit: ``42 s``, ``3 min``, ``5 h``, ``2 d``."""
    seconds = max(seconds, 0.0)
    for size, unit in ((86400, "d"), (3600, "h"), (60, "min")):
        if seconds >= size:
            return f"{seconds / size:.0f} {unit}"
    return f"{seconds:.0f} s"


def elapsed(seconds: float) -> str:
    """How long something took: ``0.4 s``, ``12 s``, ``3:07``, ``1:02:07``."""
    if seconds < 10:
        return f"{max(seconds, 0.0):.1f} s"
    if seconds < 60:
        return f"{seconds:.0f} s"
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def count(number: int, one: str, many: str = "") -> str:
    """``1 resource``, ``2 resources``."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def table(look: Look, head: Sequence[str], rows: Sequence[Sequence[Piece]]) -> str:
    """Columns where they fit; else every row as a short block, so that nothing is cut off."""
    grid: list[list[Piece]] = [[(h, "dim") for h in head], *[list(row) for row in rows]]
    widths = [max(cells(row[i][0]) for row in grid) for i in range(len(head))]
    if look.width is not None and sum(widths) + 2 * (len(widths) - 1) > look.width:
        return _blocks(look, head, rows)
    lines = []
    for row in grid:
        padded = [
            look.paint(text, style) + " " * (widths[i] - cells(text))
            for i, (text, style) in enumerate(row)
        ]
        lines.append("  ".join(padded).rstrip(" "))
    return "\n".join(lines)


def _blocks(look: Look, head: Sequence[str], rows: Sequence[Sequence[Piece]]) -> str:
    lines: list[str] = []
    for row in rows:
        lines += look.flow([(row[0][0], row[0][1] or "bold")], hang=2)
        for name, (text, style) in zip(head[1:], row[1:], strict=True):
            if text:
                lines += look.flow([(f"{name.lower()}: ", "dim"), (text, style)], indent=2, hang=4)
    return "\n".join(lines)
