"""A page on a terminal, or in a pipe as if on one: the only place that knows rich."""
