"""Settings of every test run."""

from hypothesis import settings

# The machines that run tests are shared: how long an example takes says nothing.
settings.register_profile("shared", deadline=None)
settings.load_profile("shared")
