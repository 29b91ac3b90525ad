"""The documents, and what each of them should be now."""

from __future__ import annotations

import re
import sys
from difflib import unified_diff
from pathlib import Path

from tools.docs import keys
from tools.docs.commands import commands
from tools.docs.examples import run_examples
from tools.docs.rules import rules
from tools.docs.terms import terms

ROOT = Path(__file__).parent.parent.parent
_MADE = re.compile(r"(<!-- made: (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)
_MAKERS = {"commands": commands, "rules": rules, "terms": terms, **keys.MAKERS}


def documents() -> list[Path]:
    """Every document that holds something made or run."""
    return [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]


def current(text: str) -> str:
    """A document as it should be. Raises BrokenExample."""
    made = _MADE.sub(lambda match: f"{match[1]}{_MAKERS[match[2]]()}{match[3]}", text)
    return run_examples(made)


def update(*, check: bool) -> int:
    """Write every document anew, or only compare; the exit status."""
    changed = [path for path in documents() if _changes(path, check=check)]
    if not (check and changed):
        return 0
    names = ", ".join(path.relative_to(ROOT).as_posix() for path in changed)
    print(f"not current: {names}; type: python -m tools.docs", file=sys.stderr)
    return 1


def _changes(path: Path, *, check: bool) -> bool:
    text = path.read_text("utf-8")
    wanted = current(text)
    if check:
        name = path.relative_to(ROOT).as_posix()
        lines = (text.splitlines(), wanted.splitlines())
        for line in unified_diff(*lines, name, f"{name} as it should be", lineterm=""):
            print(line)
    elif wanted != text:
        path.write_text(wanted, "utf-8", newline="\n")
    return wanted != text
