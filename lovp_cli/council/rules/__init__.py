"""The checks, each in a file of its own: an id, a severity, a docstring, a generator."""
