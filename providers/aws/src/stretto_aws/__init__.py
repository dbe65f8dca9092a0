"""stretto_aws."""
