"""Blocking calls on threads."""

import asyncio
import subprocess
import sys
import threading

import pytest
from stretto.host import HostWorkers
from stretto.threads import Threads


def test_more_calls_than_threads_are_all_answered() -> None:
    threads = Threads(3, "few")
    seen: set[str] = set()

    def call(number: int) -> int:
        seen.add(threading.current_thread().name)
        return number * 2

    async def all_of_them() -> list[int]:
        return await asyncio.gather(*(threads.call(call, number) for number in range(200)))

    assert asyncio.run(all_of_them()) == [number * 2 for number in range(200)]
    assert seen <= {"few-1", "few-2", "few-3"}
    threads.close()


def test_the_same_threads_serve_one_loop_after_another() -> None:
    threads = Threads(2, "two")
    assert asyncio.run(threads.call(str, 1)) == "1"
    assert asyncio.run(threads.call(str, 2)) == "2"
    threads.close()
    threads.close()


@pytest.mark.parametrize("raised", [ValueError("no"), KeyError("gone"), StopIteration(3)])
def test_what_a_call_raises_comes_out_where_it_is_awaited(raised: Exception) -> None:
    threads = Threads(1, "one")

    def call(error: Exception) -> None:
        raise error

    with pytest.raises((ValueError, KeyError, RuntimeError)):
        asyncio.run(threads.call(call, raised))
    threads.close()


def test_a_call_whose_waiter_has_gone_before_it_begins_is_not_made() -> None:
    workers = HostWorkers(threads=1)
    gate = threading.Event()
    made: list[str] = []

    def hang(_: str) -> None:
        gate.wait(30)

    async def main() -> None:
        first = asyncio.ensure_future(workers.call(hang, "", timeout=60))
        await asyncio.sleep(0)
        with pytest.raises(TimeoutError):
            await workers.call(made.append, "late", timeout=0.01)
        gate.set()
        await first
        await workers.call(str, "last", timeout=60)

    asyncio.run(main())
    assert made == []
    workers.close()


def test_a_call_that_hangs_does_not_keep_the_program() -> None:
    program = (
        "import asyncio, threading\n"
        "from stretto.host import HostWorkers\n"
        "try:\n"
        "    asyncio.run(HostWorkers().call(threading.Event().wait, None, timeout=0.01))\n"
        "except TimeoutError:\n"
        "    print('given up')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout == "given up\n"
    assert done.stderr == ""
