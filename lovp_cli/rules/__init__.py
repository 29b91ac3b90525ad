"""The checks, each in a file of its own: an id, a severity, a docstring, a generator."""

from lovp_cli.rules.evidence import Evidence, Problem, Rule
from lovp_cli.rules.run import RULES, check

__all__ = ["RULES", "Evidence", "Problem", "Rule", "check"]
