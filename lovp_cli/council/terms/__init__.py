"""From a term to its last day and its meeting."""
