"""Two clerks' versions of one file brought together."""
