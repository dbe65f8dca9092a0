"""The real command is killed, interrupted and cut off, and the next one puts everything right."""
