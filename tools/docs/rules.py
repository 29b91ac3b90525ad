"""The table of everything that `lovp check` can find."""

from __future__ import annotations

from lovp_cli.council.rules.run import RULES
from lovp_cli.files.schema.problems import FINDINGS
from lovp_cli.files.yaml_text.guards import FINDINGS as GUARDS
from lovp_cli.program import unrecorded as not_recorded
from tools.docs.table import one_line, table


def rules() -> str:
    """Every rule by its id and what it says, in three tables: errors, warnings, information."""
    found = [(name, "error", text) for name, text in {**GUARDS, **FINDINGS}.items()]
    found += [(rule.ID, rule.SEVERITY, (rule.__doc__ or "").split("\n\n")[0]) for rule in RULES]
    found.append((not_recorded.ID, "info", not_recorded.WHAT))
    parts = []
    for severity in ("error", "warning", "info"):
        rows = [(f"`{name}`", one_line(text)) for name, of, text in sorted(found) if of == severity]
        parts.append(table(severity, "what it says", rows=rows))
    return "\n".join(parts)
