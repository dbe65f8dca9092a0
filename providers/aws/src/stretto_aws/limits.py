"""The request rates that AWS publishes, as token buckets a service, account and region.

A service's kinds share one bucket for what reads and one for what writes. Where AWS counts each
operation by itself, or in classes, the figure is that of the slowest that our bindings call often;
where it counts all of a service's requests together, the two buckets share its figure. The kernel
lowers a budget when it is throttled and raises it again, so a figure starts it well and need not be
exact. Services of which nothing is published start at a cautious assumption of their binding
(``bindings/services.yaml``), or at ``UNPUBLISHED``. A service is in one of the two places only.
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
    note: str = ""
    """The operations that the figures are of, in requests a second; and what of it is not verified
    against the page."""


UNPUBLISHED = Published(
    read=(10.0, 20.0),
    write=(5.0, 10.0),
    source="nothing is published: low enough for the slowest service that publishes",
)

_DOCS = "https://docs.aws.amazon.com"

PUBLISHED: dict[str, Published] = {
    "acm": Published(
        read=(5.0, 5.0),
        write=(5.0, 5.0),
        source=f"{_DOCS}/acm/latest/userguide/acm-limits.html",
        note="ListCertificates 5, DescribeCertificate 10; RequestCertificate 5",
    ),
    "apigateway": Published(
        read=(5.0, 35.0),
        write=(5.0, 5.0),
        source=f"{_DOCS}/apigateway/latest/developerguide/limits.html",
        note="10 a second and 40 at once for all operations together; CreateResource 5",
    ),
    "cloudwatch": Published(
        read=(9.0, 9.0),
        write=(3.0, 3.0),
        source=f"{_DOCS}/AmazonCloudWatch/latest/monitoring/cloudwatch_limits.html",
        note="DescribeAlarms 9; PutMetricAlarm 3, DeleteAlarms 3",
    ),
    "ec2": Published(
        read=(20.0, 100.0),
        write=(5.0, 50.0),
        source=f"{_DOCS}/ec2/latest/devguide/ec2-api-throttling.html",
        note="non-mutating, with pages or filters: 20 a second, 100 at once; mutating: 5 and 50",
    ),
    "ecs": Published(
        read=(20.0, 50.0),
        write=(1.0, 20.0),
        source=f"{_DOCS}/AmazonECS/latest/APIReference/request-throttling.html",
        note="cluster reads 20 and 50; changes of clusters and of task definitions 1 and 20",
    ),
    "kms": Published(
        read=(500.0, 500.0),
        write=(5.0, 5.0),
        source=f"{_DOCS}/kms/latest/developerguide/requests-per-second.html",
        note="ListAliases 500, GetKeyPolicy 1000, DescribeKey 2000; CreateKey 5, CreateAlias 5",
    ),
    "lambda": Published(
        read=(7.5, 7.5),
        write=(7.5, 7.5),
        source=f"{_DOCS}/lambda/latest/dg/gettingstarted-limits.html",
        note="15 for the whole control plane together, besides GetFunction 100 and GetPolicy 15",
    ),
    "logs": Published(
        read=(10.0, 10.0),
        write=(5.0, 5.0),
        source=f"{_DOCS}/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html",
        note="DescribeLogGroups 10; CreateLogGroup 10, PutRetentionPolicy 5",
    ),
    "route53": Published(
        read=(2.5, 2.5),
        write=(2.5, 2.5),
        source=f"{_DOCS}/Route53/latest/DeveloperGuide/DNSLimitations.html",
        note="5 for all requests of an account together",
    ),
    "secretsmanager": Published(
        read=(50.0, 50.0),
        write=(50.0, 50.0),
        source=f"{_DOCS}/secretsmanager/latest/userguide/reference_limits.html",
        note="UpdateSecret and its like 50, DescribeSecret 10,000; of CreateSecret, DeleteSecret and "
        "ListSecrets the figures are not verified",
    ),
    "sns": Published(
        read=(30.0, 30.0),
        write=(10.0, 30.0),
        source=f"{_DOCS}/general/latest/gr/sns.html",
        note="not verified: ListTopics and CreateTopic 30, TagResource 10",
    ),
    "ssm": Published(
        read=(30.0, 40.0),
        write=(3.0, 5.0),
        source=f"{_DOCS}/general/latest/gr/ssm.html",
        note="not verified: GetParameter 40, PutParameter 3",
    ),
}
"""By botocore's name of the service."""


def limits(
    services: Iterable[str], assumed: Mapping[str, Mapping[str, tuple[float, float]]]
) -> tuple[Limit, ...]:
    """The budgets of these services; ``assumed`` are rates by service and class of operation."""
    found: list[Limit] = []
    for service in sorted(services):
        start = PUBLISHED.get(service, UNPUBLISHED)
        rates = {Traffic.READ: start.read, Traffic.WRITE: start.write}
        if service not in PUBLISHED:
            rates |= {Traffic(name): rate for name, rate in assumed.get(service, {}).items()}
        found += [
            Limit(service=service, traffic=traffic, rate=rate, burst=burst)
            for traffic, (rate, burst) in rates.items()
        ]
    return tuple(found)
