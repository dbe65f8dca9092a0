"""What makers of providers and of the kernel test with: a toy cloud, and the conformance kit.

``stretto_sdk.testing.cloud`` and ``stretto_sdk.testing.toy`` need nothing but the sdk;
``stretto_sdk.testing.conformance`` needs pytest (``pip install stretto-sdk[testing]``).
"""
