"""Speed, measured against a peer or a bound in the same run."""
