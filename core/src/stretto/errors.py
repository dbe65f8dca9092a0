"""What goes wrong in a way that a person can act on.

    KernelError
    ├── StoreError            the store cannot be read, written or is of another make
    ├── ProviderUnavailable   a provider is not installed, or does not load
    ├── ImageRefused          this kernel cannot run that image
    ├── Held                  another live command or conductor owns the process
    │   └── Replaced          this kernel was taken for dead and can own nothing any more
    ├── EmulatorError         an embedded cloud does not start or answer
    ├── BadAlias              ┐
    ├── AliasTaken            │
    ├── NoSuchProcess         │ nothing was done: the command does not fit what is there
    ├── NoSuchResource        │
    ├── WrongPhase            │
    ├── ProcessEnded          ┘
    └── Forbidden             a policy, a protection or the person said no

``exit_code`` is what the command line ends with: 1 it failed, 2 the command is wrong as it was
written, 3 it was refused.
"""

from typing import ClassVar


class KernelError(Exception):
    """Something that a person can act on. The text says what happened, where and why; ``hint``
    says what to do, and may hold a command on a line of its own."""

    exit_code: ClassVar[int] = 1

    def __init__(self, message: str, hint: str = "", problems: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.problems = problems
        """Single causes, a sentence each, where there are several."""

    @property
    def sentence(self) -> str:
        """What happened and what to do, on one line: for where there is room for one only."""
        return " ".join(f"{self.message.rstrip('.')}. {self.hint}".split())

    def __str__(self) -> str:
        lines = [self.message, *(f"  - {problem}" for problem in self.problems)]
        return "\n".join([*lines, self.hint] if self.hint else lines)


class StoreError(KernelError):
    """The store cannot be opened, read or written, or it is of another make."""


class ProviderUnavailable(KernelError):
    """A provider is not installed, does not load, or speaks another contract."""


class ImageRefused(KernelError):
    """This kernel cannot run the image: newer format, newer provider, unknown kind."""


class Held(KernelError):
    """Another live command or conductor owns the process."""

    def __init__(self, message: str, hint: str = "", who: str = "") -> None:
        super().__init__(message, hint)
        self.who = who


class Replaced(Held):
    """Another kernel took this one for dead, as one that was frozen may seem: it can own nothing
    any more, and must end."""


class EmulatorError(KernelError):
    """An embedded cloud does not start, or does not answer."""


class BadAlias(KernelError):
    """No process can be called this."""

    exit_code: ClassVar[int] = 2


class AliasTaken(KernelError):
    """A living process has this alias already."""

    exit_code: ClassVar[int] = 2


class NoSuchProcess(KernelError):
    """No process has this alias or id. The hint says which ones come close."""

    exit_code: ClassVar[int] = 2


class NoSuchResource(KernelError):
    """The process has no resource at this address."""

    exit_code: ClassVar[int] = 2


class WrongPhase(KernelError):
    """The process is in a phase in which this cannot be asked of it."""

    exit_code: ClassVar[int] = 2


class ProcessEnded(WrongPhase):
    """The process has ended: nothing more can be asked of it."""


class Forbidden(KernelError):
    """A policy, a protection or the person said no."""

    exit_code: ClassVar[int] = 3
