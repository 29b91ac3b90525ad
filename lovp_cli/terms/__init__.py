"""From a term to its last day and its meeting."""

from lovp_cli.terms.edtf import span
from lovp_cli.terms.resolve import Deadline, kind_of, resolve

__all__ = ["Deadline", "kind_of", "resolve", "span"]
