"""Every kind that the AWS provider drives keeps every promise of the contract."""

from stretto_aws.provider import provider
from stretto_sdk.testing.conformance import conform

from .cases import CASES

PROVIDER = provider()

test_conformance = conform(PROVIDER, CASES)
