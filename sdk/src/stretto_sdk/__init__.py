"""stretto_sdk."""
