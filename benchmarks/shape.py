"""What the benchmarks' resources look like, for us and for the peers."""

REGION = "us-east-1"
PER_VPC = 256
"""Subnets of a /24 that fit into one /16."""
