"""The whole kernel under a virtual clock, against an in-memory cloud with seeded faults."""
