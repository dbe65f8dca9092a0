"""The peer: the same resources in terraform, where it and its AWS provider are found."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from benchmarks.shape import PER_VPC, REGION


def missing() -> str:
    """Why terraform cannot take part; empty when it can."""
    if shutil.which("terraform") is None:
        return "terraform is not on the PATH"
    if mirror() is None:
        return (
            "no filesystem mirror of terraform's AWS provider was found: set "
            "STRETTO_TERRAFORM_MIRROR to a folder that holds HOST/hashicorp/aws/..."
        )
    return ""


def mirror() -> Path | None:
    named = os.environ.get("STRETTO_TERRAFORM_MIRROR")
    candidates = [Path(named)] if named else sorted(Path("/opt").glob("*"))
    for folder in candidates:
        if any(folder.glob("*/hashicorp/aws")):
            return folder
    return None


def write(folder: Path, count: int, endpoint: str) -> dict[str, str]:
    """Write the configuration; gives the environment to run terraform in."""
    found = mirror()
    assert found is not None
    (folder / "cli.tfrc").write_text(
        f'provider_installation {{ filesystem_mirror {{ path = "{found}" }} }}\n'
        "disable_checkpoint = true\n"
    )
    lines = [
        'terraform {\n  required_providers {\n    aws = { source = "hashicorp/aws" }\n  }\n}',
        'provider "aws" {',
        f'  region = "{REGION}"',
        '  access_key = "test"',
        '  secret_key = "test"',
        "  skip_credentials_validation = true",
        "  skip_metadata_api_check = true",
        "  skip_requesting_account_id = true",
        "  skip_region_validation = true",
        f'  endpoints {{\n    ec2 = "{endpoint}"\n    sqs = "{endpoint}"\n    sts = "{endpoint}"\n  }}',
        "}",
    ]
    each = count // 3
    vpcs = 1 + (each - 1) // PER_VPC
    for v in range(vpcs):
        lines.append(f'resource "aws_vpc" "v{v}" {{ cidr_block = "10.{v}.0.0/16" }}')
    for i in range(each):
        vpc, block = divmod(i, PER_VPC)
        lines.append(
            f'resource "aws_subnet" "s{i}" {{\n  vpc_id = aws_vpc.v{vpc}.id\n'
            f'  cidr_block = "10.{vpc}.{block}.0/24"\n}}'
        )
    for i in range(each):
        lines.append(
            f'resource "aws_security_group" "g{i}" {{\n  name = "group-{i}"\n'
            f'  description = "benchmark"\n  vpc_id = aws_vpc.v{i // PER_VPC}.id\n}}'
        )
    for i in range(count - 2 * each - vpcs):
        lines.append(f'resource "aws_sqs_queue" "q{i}" {{ name = "queue-{i}" }}')
    (folder / "main.tf").write_text("\n".join(lines) + "\n")
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "TF_CLI_CONFIG_FILE": str(folder / "cli.tfrc"),
        "TF_IN_AUTOMATION": "1",
        "CHECKPOINT_DISABLE": "1",
    }
