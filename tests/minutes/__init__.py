"""How well commitments are found: `python -m tests.minutes`."""
