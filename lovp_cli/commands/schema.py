"""`lovp schema`."""

import json

from lovp_cli.files.schema.json_schema import json_schema
from lovp_cli.program.session import show_lines


def run() -> None:
    """Print the JSON Schema of the files, for editors."""
    show_lines(*json.dumps(json_schema(), ensure_ascii=False, indent=2).split("\n"))
