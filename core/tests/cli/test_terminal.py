"""On a terminal: colour, the live region, questions, Ctrl-C. And in a pipe that breaks."""

from __future__ import annotations

import contextlib
import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import termios
import time
from typing import IO, TYPE_CHECKING

import pytest

NET = ("Toy::Net::Network", {"Cidr": "10.0.0.0/16"})
SLOW = (
    "Toy::Data::Database",
    {"Engine": "good", "Size": 1, "Password": {"$secret": {"env": "DB_PASSWORD"}}},
)

if TYPE_CHECKING:
    from core.tests.cli.conftest import Machine
COLOUR = re.compile(r"\x1b\[[0-9;]*3[0-9]m")


class Terminal:
    """A command on a terminal of its own."""

    def __init__(self, machine: Machine, *arguments: str, width: int = 80, **env: str) -> None:
        self.master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, width, 0, 0))
        self.process = subprocess.Popen(
            machine.command(*arguments),
            env={**machine.env, "TERM": "xterm-256color", **env},
            cwd=machine.home,
            stdin=slave,
            stdout=slave,
            stderr=slave,
            start_new_session=True,
        )
        os.close(slave)
        self.seen = ""

    def until(self, pattern: str, seconds: float = 30.0) -> str:
        """Read until the pattern is there. Fails with all that was seen."""
        end = time.monotonic() + seconds
        while not re.search(pattern, self.seen):
            ready, _, _ = select.select([self.master], [], [], max(0.0, end - time.monotonic()))
            assert ready, f"no {pattern!r} in {self.seen!r}"
            data = b""
            with contextlib.suppress(OSError):  # the other end was closed
                data = os.read(self.master, 65536)
            assert data, f"ended without {pattern!r}: {self.seen!r}"
            self.seen += data.decode(errors="replace")
        return self.seen

    def rest(self) -> str:
        while True:
            try:
                data = os.read(self.master, 65536)
            except OSError:
                data = b""
            if not data:
                break
            self.seen += data.decode(errors="replace")
        self.process.wait(30)
        os.close(self.master)
        return self.seen

    def interrupt(self) -> None:
        """Press Ctrl-C until it ends. One that comes in the instant before a blocking read of the
        terminal is seen only when that read returns, which the next one makes it do."""
        while self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(0.5)

    def type(self, text: str) -> None:
        os.write(self.master, text.encode())


def said(stream: IO[str] | None) -> str:
    """The next line of a stream."""
    assert stream is not None
    return stream.readline()


@pytest.fixture
def emulated(machine: Machine) -> Machine:
    machine.env["STRETTO_EMULATE"] = "1"
    machine.env["DB_PASSWORD"] = "correct horse battery"
    return machine


def test_a_terminal_has_colour_and_no_color_takes_it_away(emulated: Machine) -> None:
    image = emulated.image("site", {"net": NET})
    plain = Terminal(emulated, "plan", image, NO_COLOR="1")
    assert not COLOUR.search(plain.rest())
    coloured = Terminal(emulated, "run", image)
    assert COLOUR.search(coloured.rest())
    assert coloured.process.returncode == 0
    assert "site is" in re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", coloured.seen)


def test_no_color_goes_for_the_live_region_too(emulated: Machine) -> None:
    terminal = Terminal(emulated, "run", emulated.image("site", {"net": NET}), NO_COLOR="1")
    assert not COLOUR.search(terminal.rest())


def test_a_person_is_asked_before_something_is_deleted(emulated: Machine) -> None:
    emulated.ok("run", emulated.image("site", {"net": NET}))
    no = Terminal(emulated, "kill", "site")
    no.until(r"This deletes 1 object in the cloud: net\. Go on\?")
    no.type("n\n")
    assert "Nothing was done" in no.rest()
    assert no.process.returncode == 3
    yes = Terminal(emulated, "kill", "site")
    yes.until(r"Go on\?")
    yes.type("y\n")
    yes.rest()
    assert yes.process.returncode == 0
    assert emulated.json("status")["processes"] == []


def test_ctrl_c_at_the_question_does_nothing(emulated: Machine) -> None:
    emulated.ok("run", emulated.image("site", {"net": NET}))
    asked = Terminal(emulated, "kill", "site")
    asked.until(r"Go on\?")
    asked.interrupt()
    assert "Interrupted" in asked.rest()
    assert asked.process.returncode == 130
    assert emulated.json("status")["processes"][0]["phase"] == "running"


def test_ctrl_c_leaves_what_is_in_flight_to_the_next_command(emulated: Machine) -> None:
    emulated.ok("cloud", "start", "toy", TOY_SPEED="0.01")
    image = emulated.image("site", {"db": SLOW, "net": NET})
    running = emulated.start("run", image, start_new_session=True)
    seen = ""
    while "net created" not in seen or "db creating" not in seen:
        line = said(running.stdout)
        assert line, seen
        seen += line
    running.send_signal(signal.SIGINT)
    out, err = running.communicate(timeout=30)
    assert running.returncode == 130, seen + out + err
    assert "stretto resume site" in err
    assert "correct horse" not in seen + out + err
    states = {r["address"]: r["state"] for r in emulated.json("status", "site")["resources"]}
    assert states["net"] == "ready"
    assert states["db"] != "ready"
    again = emulated.start("resume", "site", start_new_session=True)
    line = said(again.stdout)
    again.send_signal(signal.SIGINT)
    out, err = again.communicate(timeout=30)
    assert again.returncode == 130, line + out + err


def test_a_second_ctrl_c_leaves_at_once(emulated: Machine) -> None:
    emulated.ok("cloud", "start", "toy", TOY_SPEED="0.01")
    running = Terminal(emulated, "run", emulated.image("site", {"db": SLOW}), width=40)
    running.until("db creating")
    os.kill(running.process.pid, signal.SIGSTOP)  # so that it cannot end between the two
    os.kill(running.process.pid, signal.SIGINT)
    os.kill(running.process.pid, signal.SIGTERM)
    os.kill(running.process.pid, signal.SIGCONT)
    running.rest()
    assert running.process.returncode == 130
    assert emulated.json("status", "site")["ok"]


def test_a_second_terminal_is_told_who_has_the_process(emulated: Machine) -> None:
    emulated.ok("cloud", "start", "toy", TOY_SPEED="0.01")
    running = Terminal(emulated, "run", emulated.image("site", {"db": SLOW}))
    running.until("db creating")
    second = emulated.run("verify", "site")
    assert second.returncode == 1
    assert f"{running.process.pid}" in second.stderr
    assert emulated.json("status", "site")["process"]["held_by"]
    os.kill(running.process.pid, signal.SIGINT)
    running.rest()


def test_no_line_of_a_narrow_window_is_too_long(emulated: Machine) -> None:
    image = emulated.image("site", {"network-with-a-long-name": NET})
    terminal = Terminal(emulated, "plan", image, width=40)
    lines = re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", terminal.rest()).splitlines()
    assert lines
    assert max(map(len, lines)) <= 40


def test_a_reader_that_goes_away_is_no_error(emulated: Machine) -> None:
    emulated.ok("run", emulated.image("site", {f"net-{i}": NET for i in range(30)}))
    reading = emulated.start("history", "site", "--json")
    assert reading.stdout
    reading.stdout.close()
    reading.stdout = None
    _, err = reading.communicate(timeout=30)
    assert (reading.returncode, err) == (0, "")


def test_a_conductor_runs_until_ctrl_c_and_takes_commands_meanwhile(emulated: Machine) -> None:
    image = emulated.image("site", {"net": NET})
    conductor = emulated.start("conductor", "--json", start_new_session=True)
    assert "Conducting" in said(conductor.stderr)
    document = emulated.json("run", image)
    assert document["ok"], document
    assert document["process"]["phase"] == "running"
    second = emulated.run("conductor")
    assert second.returncode == 1
    assert str(conductor.pid) in second.stderr
    conductor.send_signal(signal.SIGINT)
    out, err = conductor.communicate(timeout=30)
    assert conductor.returncode == 0, err
    assert '"type": "step.done"' in out
