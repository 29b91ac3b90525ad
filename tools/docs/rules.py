"""The table of everything that `lovp check` can find."""

from __future__ import annotations

from lovp_cli.council.rules.run import RULES
from lovp_cli.files.schema.problems import FINDINGS
from lovp_cli.files.yaml_text.guards import FINDINGS as GUARDS
from tools.docs.table import one_line, table


def rules() -> str:
    """Every rule by its id, its severity and what it says, in two tables: errors, warnings."""
    found = [(name, "error", text) for name, text in {**GUARDS, **FINDINGS}.items()]
    found += [(rule.ID, rule.SEVERITY, (rule.__doc__ or "").split("\n\n")[0]) for rule in RULES]
    parts = []
    for severity in ("error", "warning"):
        rows = [(f"`{name}`", one_line(text)) for name, of, text in sorted(found) if of == severity]
        parts.append(table(severity, "what it says", rows=rows))
    return "\n".join(parts)
