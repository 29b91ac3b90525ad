"""`lovp schema`."""

import json

from lovp_cli.files.schema.json_schema import json_schema


def run() -> None:
    """Print the JSON Schema of the files, for editors."""
    print(json.dumps(json_schema(), ensure_ascii=False, indent=2))
