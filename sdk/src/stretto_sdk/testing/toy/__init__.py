"""The provider ``toy`` over a cloud in memory: small, whole, and awkward in every way that counts.

>>> from stretto_sdk.contract import ConnectRequest, Placement
>>> cloud = ToyCloud(clock=lambda: 0.0)
>>> session = ToyProvider(cloud).connect(ConnectRequest(placement=Placement(provider="toy")))
>>> session.placement.key
'toy account=toy region=here'
"""

from stretto_sdk.testing.cloud import Effect, ToyCloud
from stretto_sdk.testing.toy.provider import ToyProvider
from stretto_sdk.testing.toy.session import ToySession

__all__ = ["Effect", "ToyCloud", "ToyProvider", "ToySession"]
