"""The request rates that AWS publishes, as token buckets a service, account and region.

A service's kinds share one bucket for what reads and one for what writes. Where AWS counts each
operation by itself, or in classes, the figure is that of the slowest that our bindings call often:
the kernel lowers a budget when it is throttled and raises it again, so a figure starts it well and
need not be exact. Services of which nothing is published start at what their bindings have seen to
hold (``bindings/services.yaml``), or at ``UNPUBLISHED``.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from stretto_sdk.contract import Limit, Traffic


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """What a service allows: (calls per second, calls at once) for reading and for writing."""

    read: tuple[float, float]
    write: tuple[float, float]
    source: str
    """Where it says so."""


UNPUBLISHED = Published(
    read=(10.0, 20.0),
    write=(5.0, 10.0),
    source="nothing is published: low enough for the slowest service that publishes",
)

_DOCS = "https://docs.aws.amazon.com"

PUBLISHED: dict[str, Published] = {
    "acm": Published(
        read=(10.0, 10.0), write=(5.0, 5.0), source=f"{_DOCS}/acm/latest/userguide/acm-limits.html"
    ),
    "apigateway": Published(
        read=(10.0, 40.0),
        write=(5.0, 5.0),
        source=f"{_DOCS}/apigateway/latest/developerguide/limits.html",
    ),
    "cloudwatch": Published(
        read=(9.0, 9.0),
        write=(3.0, 3.0),
        source=f"{_DOCS}/AmazonCloudWatch/latest/monitoring/cloudwatch_limits.html",
    ),
    "ec2": Published(
        read=(20.0, 100.0),
        write=(5.0, 50.0),
        source=f"{_DOCS}/ec2/latest/devguide/ec2-api-throttling.html",
    ),
    "kms": Published(
        read=(100.0, 100.0),
        write=(5.0, 5.0),
        source=f"{_DOCS}/kms/latest/developerguide/requests-per-second.html",
    ),
    "lambda": Published(
        read=(15.0, 15.0),
        write=(15.0, 15.0),
        source=f"{_DOCS}/lambda/latest/dg/gettingstarted-limits.html",
    ),
    "logs": Published(
        read=(10.0, 10.0),
        write=(5.0, 5.0),
        source=f"{_DOCS}/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html",
    ),
    "route53": Published(
        read=(5.0, 5.0),
        write=(5.0, 5.0),
        source=f"{_DOCS}/Route53/latest/DeveloperGuide/DNSLimitations.html",
    ),
    "secretsmanager": Published(
        read=(50.0, 50.0),
        write=(50.0, 50.0),
        source=f"{_DOCS}/secretsmanager/latest/userguide/reference_limits.html",
    ),
    "sns": Published(
        read=(30.0, 30.0),
        write=(10.0, 30.0),
        source=f"{_DOCS}/general/latest/gr/sns.html",
    ),
}
"""By botocore's name of the service."""


def limits(
    services: Iterable[str], seen: Mapping[str, Mapping[str, tuple[float, float]]]
) -> tuple[Limit, ...]:
    """The budgets of these services; ``seen`` are rates by service and class of operation."""
    found: list[Limit] = []
    for service in sorted(services):
        start = PUBLISHED.get(service, UNPUBLISHED)
        rates = {Traffic.READ: start.read, Traffic.WRITE: start.write}
        if service not in PUBLISHED:
            rates |= {Traffic(name): rate for name, rate in seen.get(service, {}).items()}
        found += [
            Limit(service=service, traffic=traffic, rate=rate, burst=burst)
            for traffic, (rate, burst) in rates.items()
        ]
    return tuple(found)
