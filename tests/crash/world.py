"""A machine with a store, an embedded AWS that is lent to it, and what is to be found there."""

from __future__ import annotations

import contextlib
import fcntl
import io
import json
import os
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

from stretto.cli.app import run
from stretto_aws.emulator import Emulator

from tests.crash.victim import hurry

HERE = Path(__file__).parent
SHOP = HERE / "shop.py"
SECRET = "correct-horse-battery"

FIRST = frozenset(
    {"vpc", "subnet", "nat", "table", "route", "group", "ingress", "bucket", "role", "database"}
    | {"jobs"}
)
SECOND = FIRST - {"jobs"} | {"letters"}
TABLES = {"route", "ingress"}
"""Addresses of what bears no tag here."""


@dataclass(frozen=True, slots=True)
class Done:
    """A command that has ended: negative codes are signals."""

    code: int
    out: str
    err: str

    @property
    def text(self) -> str:
        """All of it on one line, as people read it: lines are broken anywhere."""
        return " ".join((self.out + self.err).split())


class Machine:
    """A store, and the cloud that its commands find beside it as if they had started it."""

    def __init__(self, home: Path, cloud: Emulator) -> None:
        self.home = home
        self.cloud = cloud
        self.store = home / "store.db"
        self.points = home / "points"
        self.epoch = time.time()
        self.env = {
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "TMPDIR": str(home),
            "LANG": "C.UTF-8",
            "PYTHONWARNINGS": "error",
            "DB_PASSWORD": SECRET,
            "STRETTO_TEST_EPOCH": str(self.epoch),
        }
        self._lock = self._lend()

    def _lend(self) -> int:
        """What ``stretto cloud start`` leaves: a lock that is held, a pid and an endpoint."""
        folder = self.home / "store.db.d" / "clouds"
        folder.mkdir(parents=True)
        lock = os.open(folder / "aws.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        fcntl.flock(lock, fcntl.LOCK_EX)
        (folder / "aws.pid").write_text(f"{self.cloud.pid}\n")
        ready = {"endpoint": self.cloud.endpoint, "environment": self.cloud.environment}
        (folder / "aws.ready").write_text(json.dumps(ready))
        return lock

    def close(self) -> None:
        os.close(self._lock)

    # ── Commands ─────────────────────────────────────────────────────────────────────────────

    def start(
        self, *command: str, point: str = "never", flags: Sequence[str] = (), **env: str
    ) -> subprocess.Popen[str]:
        """A command that kills itself at a point."""
        victim = [sys.executable, str(HERE / "victim.py"), *flags, point]
        return subprocess.Popen(
            [*victim, "--", "--store", str(self.store), "--emulate", *command],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=self.env | env,
            cwd=self.home,
        )

    def command(
        self, *command: str, point: str = "never", flags: Sequence[str] = (), **env: str
    ) -> Done:
        return self.end_of(self.start(*command, point=point, flags=flags, **env))

    def end_of(self, running: subprocess.Popen[str]) -> Done:
        """Wait for a command's end."""
        out, err = running.communicate(timeout=100)
        done = Done(running.returncode, out, err)
        assert SECRET not in out + err
        assert "Traceback" not in err, err
        return done

    def ok(self, *command: str) -> Done:
        """A command that must succeed, in a process of its own."""
        done = self.command(*command)
        assert done.code == 0, done.out + done.err
        return done

    def here(self, *command: str) -> Done:
        """A command that must succeed, in this process: what is not under test costs less so."""
        out, err = io.StringIO(), io.StringIO()
        with (
            patch.dict(os.environ, self.env, clear=True),
            contextlib.chdir(self.home),
            contextlib.redirect_stdout(out),
            contextlib.redirect_stderr(err),
            hurry(self.epoch),
        ):
            code = run(["--store", str(self.store), "--emulate", *command])
        assert code == 0, out.getvalue() + err.getvalue()
        return Done(code, out.getvalue(), err.getvalue())

    def count(self, *command: str) -> int:
        """How many points a command passes."""
        done = self.command(*command, STRETTO_TEST_POINTS=str(self.points))
        assert done.code == 0, done.out + done.err
        return len(self.points.read_text().splitlines())

    # ── What is in the journal ───────────────────────────────────────────────────────────────

    def _rows(self, query: str) -> list[tuple[Any, ...]]:
        conn = sqlite3.connect(f"file:{self.store}?mode=ro", uri=True)
        try:
            return conn.execute(query).fetchall()
        finally:
            conn.close()

    def open_intents(self) -> list[tuple[str, str]]:
        """Verb and address of what was under way."""
        if not self.store.exists():
            return []
        query = "SELECT verb, address FROM intent WHERE state = 'open' ORDER BY address"
        return [(str(verb), str(address)) for verb, address in self._rows(query)]

    def process(self) -> tuple[str, str] | None:
        """Id and phase of the one process; None when there is none."""
        if not self.store.exists():
            return None
        rows = self._rows("SELECT id, phase FROM process")
        assert len(rows) <= 1
        return (str(rows[0][0]), str(rows[0][1])) if rows else None

    def secrets_kept(self) -> list[str]:
        """Files of the store that hold the secret."""
        kept = [*self.home.glob("store.db*"), *self.home.glob("store.db.*/**/*")]
        return [str(p) for p in kept if p.is_file() and SECRET.encode() in p.read_bytes()]

    # ── What is in the cloud ─────────────────────────────────────────────────────────────────

    def inventory(self) -> Counter[str]:
        """Every object that is not the cloud's own, by kind and our address; ``?`` without one."""
        self.cloud.settle()
        found = Counter(f"{kind} {_address(tags)}" for kind, tags in self._tagged())
        ec2 = self.cloud.client("ec2")
        for table in ec2.describe_route_tables()["RouteTables"]:
            found["route"] += sum(r["Origin"] == "CreateRoute" for r in table["Routes"])
        for group in ec2.describe_security_groups()["SecurityGroups"]:
            found["ingress"] += sum(len(p["IpRanges"]) for p in group["IpPermissions"])
        return +found

    def _tagged(self) -> Iterator[tuple[str, list[dict[str, str]]]]:
        ec2, s3 = self.cloud.client("ec2"), self.cloud.client("s3")
        iam, sqs, rds = (self.cloud.client(name) for name in ("iam", "sqs", "rds"))
        own = [v["VpcId"] for v in ec2.describe_vpcs()["Vpcs"] if not v["IsDefault"]]
        for vpc in ec2.describe_vpcs(VpcIds=own)["Vpcs"] if own else ():
            yield "vpc", vpc.get("Tags", [])
        for subnet in ec2.describe_subnets()["Subnets"]:
            if subnet["VpcId"] in own:
                yield "subnet", subnet.get("Tags", [])
        for nat in ec2.describe_nat_gateways()["NatGateways"]:
            if nat["State"] != "deleted":
                yield "nat", nat.get("Tags", [])
        for table in ec2.describe_route_tables()["RouteTables"]:
            if not any(a.get("Main") for a in table["Associations"]):
                yield "table", table.get("Tags", [])
        for group in ec2.describe_security_groups()["SecurityGroups"]:
            if group["GroupName"] != "default":
                yield "group", group.get("Tags", [])
        for bucket in s3.list_buckets()["Buckets"]:
            yield "bucket", _bucket_tags(s3, bucket["Name"])
        for role in iam.list_roles()["Roles"]:
            yield "role", iam.list_role_tags(RoleName=role["RoleName"])["Tags"]
        for url in sqs.list_queues().get("QueueUrls", []):
            tags = sqs.list_queue_tags(QueueUrl=url).get("Tags", {})
            yield "queue", [{"Key": k, "Value": v} for k, v in tags.items()]
        for database in rds.describe_db_instances()["DBInstances"]:
            yield "database", database["TagList"]


def wanted(addresses: Sequence[str] | frozenset[str]) -> Counter[str]:
    """The inventory that a composition of these addresses is to have."""
    kinds = {"jobs": "queue", "letters": "queue"}
    return Counter(a if a in TABLES else f"{kinds.get(a, a)} {a}" for a in addresses)


def _address(tags: list[dict[str, str]]) -> str:
    return next((tag["Value"] for tag in tags if tag["Key"] == "stretto:address"), "?")


def _bucket_tags(s3: Any, name: str) -> list[dict[str, str]]:
    try:
        tags: list[dict[str, str]] = s3.get_bucket_tagging(Bucket=name)["TagSet"]
    except s3.exceptions.ClientError:
        return []
    return tags
