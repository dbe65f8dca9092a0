"""The bound: plain boto3, no plan, no record. Run as a program of its own, so that its cost is its own.

python -m benchmarks.rawboto create|list COUNT ENDPOINT
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import boto3
from botocore.config import Config

from benchmarks.shape import PER_VPC, REGION

POOL = 32


def _client(service: str, endpoint: str) -> Any:
    return boto3.client(
        service,
        region_name=REGION,
        endpoint_url=endpoint,
        aws_access_key_id="test",
        aws_secret_access_key="test",
        config=Config(retries={"total_max_attempts": 1}, max_pool_connections=POOL),
    )


def create(count: int, endpoint: str) -> None:
    """The same resources as the composition, from a pool of threads."""
    ec2, sqs = _client("ec2", endpoint), _client("sqs", endpoint)
    each = count // 3
    vpcs = [
        ec2.create_vpc(CidrBlock=f"10.{v}.0.0/16")["Vpc"]["VpcId"]
        for v in range(1 + (each - 1) // PER_VPC)
    ]
    work: list[Callable[[], Any]] = []
    for i in range(each):
        vpc, block = divmod(i, PER_VPC)
        cidr = f"10.{vpc}.{block}.0/24"
        work.append(lambda v=vpcs[vpc], c=cidr: ec2.create_subnet(VpcId=v, CidrBlock=c))  # type: ignore[misc]  # loop values are bound as defaults
        work.append(
            lambda v=vpcs[i // PER_VPC], n=f"group-{i}": ec2.create_security_group(  # type: ignore[misc]  # as above
                VpcId=v, GroupName=n, Description="benchmark"
            )
        )
    for i in range(count - 2 * each - len(vpcs)):
        work.append(lambda n=f"queue-{i}": sqs.create_queue(QueueName=n))  # type: ignore[misc]  # as above
    with ThreadPoolExecutor(POOL) as pool:
        for done in [pool.submit(one) for one in work]:
            done.result()


def look(endpoint: str) -> int:
    """List everything once; gives how many things there are."""
    ec2, sqs = _client("ec2", endpoint), _client("sqs", endpoint)
    found = 0
    for client, call, key in (
        (ec2, "describe_vpcs", "Vpcs"),
        (ec2, "describe_subnets", "Subnets"),
        (ec2, "describe_security_groups", "SecurityGroups"),
        (sqs, "list_queues", "QueueUrls"),
    ):
        pages = client.get_paginator(call).paginate(PaginationConfig={"PageSize": 1000})
        found += sum(len(page.get(key, [])) for page in pages)
    return found


if __name__ == "__main__":
    action, number, where = sys.argv[1:]
    if action == "create":
        create(int(number), where)
    else:
        print(look(where))
