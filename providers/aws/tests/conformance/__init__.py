"""The AWS provider is put to the conformance kit, against the embedded AWS."""
