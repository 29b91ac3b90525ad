"""English sentences: where clauses begin, which verbs rule them, who their subjects are."""
