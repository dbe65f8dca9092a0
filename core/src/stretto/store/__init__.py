"""The store: one row per resource, append-only events, and the journal of intents."""
