"""Sentences taken apart: clauses, their verbs, and who their subjects are."""
