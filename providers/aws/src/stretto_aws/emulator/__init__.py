"""An AWS on this machine: moto behind layers that make it as strict and as unreliable as the cloud.

    with Emulator.start(faults=Faults(throttle=0.1)) as cloud:
        cloud.client("ec2").create_vpc(CidrBlock="10.0.0.0/16")
        cloud.calls()

It runs in a process of its own, on the loopback, and calls nobody. Needs `stretto-aws[emulator]`.
"""

from stretto_aws.emulator.faults import Faults, Strike
from stretto_aws.emulator.handle import Call, Emulator, EmulatorError

__all__ = ["Call", "Emulator", "EmulatorError", "Faults", "Strike"]
