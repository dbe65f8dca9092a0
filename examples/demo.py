"""The main job, from plan to kill, on the embedded AWS: no account, no credential.

Every line that begins with ``$`` is a command that you can type yourself. The store, the embedded
cloud and everything in it live in a temporary folder and are gone at the end.
"""

from __future__ import annotations

import json
import os
import secrets
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import boto3

HERE = Path(__file__).resolve().parent
STRETTO = str(Path(sys.executable).with_name("stretto"))
SITE = "examples/three_tier.py"
REGION = "eu-west-1"
BOLD, DIM, PLAIN = ("\x1b[1m", "\x1b[2m", "\x1b[0m") if sys.stdout.isatty() else ("", "", "")


def say(text: str) -> None:
    print(f"\n{BOLD}── {text}{PLAIN}", flush=True)


def stretto(*words: str, expect: tuple[int, ...] = (0,)) -> None:
    """Run a command as a person would, and end the demo when it fails."""
    print(f"{BOLD}$ stretto {' '.join(words)}{PLAIN}", flush=True)
    code = subprocess.run([STRETTO, *words], cwd=HERE.parent, check=False).returncode
    if code not in expect:
        raise SystemExit(f"stretto {words[0]} ended with {code}: the demo stops here.")


def ask(*words: str) -> Any:
    """Run a command for its JSON."""
    done = subprocess.run(
        [STRETTO, *words, "--json"], cwd=HERE.parent, check=True, capture_output=True, text=True
    )
    return json.loads(done.stdout)


class Cloud:
    """The embedded AWS as anybody's boto3 sees it."""

    def __init__(self, environment: dict[str, str]) -> None:
        self._session = boto3.Session(
            aws_access_key_id=environment["AWS_ACCESS_KEY_ID"],
            aws_secret_access_key=environment["AWS_SECRET_ACCESS_KEY"],
            region_name=REGION,
        )
        self._endpoint = environment["AWS_ENDPOINT_URL"]

    def client(self, service: str) -> Any:
        return self._session.client(service, endpoint_url=self._endpoint)

    def census(self) -> dict[str, int]:
        """How much of what the site is made of is there, asked with plain boto3."""
        ec2, iam = self.client("ec2"), self.client("iam")
        not_default = [{"Name": "is-default", "Values": ["false"]}]
        vpcs = [v["VpcId"] for v in ec2.describe_vpcs(Filters=not_default)["Vpcs"]]
        ours = [{"Name": "vpc-id", "Values": vpcs or ["none"]}]
        nats = ec2.describe_nat_gateways()["NatGateways"]
        return {
            "VPCs": len(vpcs),
            "subnets": len(ec2.describe_subnets(Filters=ours)["Subnets"]),
            "security groups": len(
                [
                    g
                    for g in ec2.describe_security_groups(Filters=ours)["SecurityGroups"]
                    if g["GroupName"] != "default"
                ]
            ),
            "NAT gateways": len([n for n in nats if n["State"] != "deleted"]),
            "addresses": len(ec2.describe_addresses()["Addresses"]),
            "launch templates": len(ec2.describe_launch_templates()["LaunchTemplates"]),
            "load balancers": len(self.client("elbv2").describe_load_balancers()["LoadBalancers"]),
            "target groups": len(self.client("elbv2").describe_target_groups()["TargetGroups"]),
            "roles": len(iam.list_roles()["Roles"]),
            "instance profiles": len(iam.list_instance_profiles()["InstanceProfiles"]),
            "buckets": len(self.client("s3").list_buckets()["Buckets"]),
            "tables": len(self.client("dynamodb").list_tables()["TableNames"]),
            "queues": len(self.client("sqs").list_queues().get("QueueUrls", [])),
            "topics": len(self.client("sns").list_topics()["Topics"]),
            "functions": len(self.client("lambda").list_functions()["Functions"]),
            "log groups": len(self.client("logs").describe_log_groups()["logGroups"]),
            "databases": len(self.client("rds").describe_db_instances()["DBInstances"]),
        }


def mended(alias: str, seconds: float) -> bool:
    """Wait until the conductor has mended what it found."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        events = ask("history", alias)["events"]
        if any(event["type"] == "drift.mended" for event in events):
            return True
        time.sleep(0.3)
    return False


def main() -> None:
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="stretto-demo-") as folder:
        os.environ["STRETTO_STORE"] = str(Path(folder) / "demo.db")
        os.environ["DB_PASSWORD"] = secrets.token_urlsafe(18)
        conductor: subprocess.Popen[bytes] | None = None
        try:
            say("A three-tier site, declared in examples/three_tier.py. What would be made?")
            stretto("plan", SITE, "--emulate")

            say(
                "Start a conductor: the kernel in the background, that keeps what it runs as declared."
            )
            print(f"{BOLD}$ stretto conductor --emulate --sweep 2 &{PLAIN}", flush=True)
            conductor = subprocess.Popen(
                [STRETTO, "conductor", "--emulate", "--sweep", "2"],
                cwd=HERE.parent,
                stdout=subprocess.DEVNULL,
            )
            cloud = Cloud(ask("cloud", "start")["clouds"][0]["environment"])

            say("Bring the site up. The conductor works; the command follows.")
            stretto("run", SITE, "-a", "shop", "--emulate")
            stretto("status", "shop")

            say("Somebody changes the queue behind our back, with plain boto3.")
            sqs = cloud.client("sqs")
            (queue,) = sqs.list_queues()["QueueUrls"]
            print(f"{DIM}sqs.set_queue_attributes(VisibilityTimeout=7){PLAIN}")
            sqs.set_queue_attributes(QueueUrl=queue, Attributes={"VisibilityTimeout": "7"})
            if not mended("shop", 30):
                raise SystemExit("The conductor did not mend the queue within 30 s.")
            now = sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=["VisibilityTimeout"])
            print(f"The conductor found it and mended it: {now['Attributes']}")
            stretto("history", "shop", "--last", "4")

            say("Update: one change in place, one replacement, one new, one gone.")
            stretto(
                "update", "shop", SITE,
                "-p", "visibility=120", "-p", "port=9090", "-p", "alerts=true", "-p", "archive=false",
                "--yes",
            )  # fmt: skip
            stretto("plan", "shop", "--detailed-exitcode")

            say("Kill it: everything is deleted, in reverse order.")
            stretto("kill", "shop", "--yes")
            left = {what: number for what, number in cloud.census().items() if number}
            print(f"Left in the cloud, asked with plain boto3: {left or 'nothing'}.")
            stretto("status", "--all")
            if left:
                raise SystemExit("Something is left in the cloud.")
        finally:
            if conductor is not None:
                conductor.terminate()
                conductor.wait(timeout=20)
            subprocess.run([STRETTO, "cloud", "stop"], check=False, cwd=HERE.parent)
    print(f"\n{BOLD}Done in {time.monotonic() - started:.0f} s.{PLAIN}")


if __name__ == "__main__":
    main()
