"""The public register as the files of a website: a page, and the data beside it."""

from __future__ import annotations

import json
from datetime import date

from lovp_cli.council.phrases.labels import Labels
from lovp_cli.council.register.register import Register
from lovp_cli.council.register.selection import ordered
from lovp_cli.output.formats import csv_text, json_text
from lovp_cli.output.formats.html.rendering import render_register
from lovp_cli.output.lists.actions import objects, sheet
from lovp_cli.output.lists.actions_schema import rows_schema
from lovp_cli.output.names_in_documents import for_documents
from lovp_cli.output.pages.web_register import web_register
from lovp_cli.output.row_in_words import list_title
from lovp_cli.output.web_register import Link

_PAGE, _JSON, _CSV, _SCHEMA = "index.html", "actions.json", "actions.csv", "actions.schema.json"


def site(register: Register, labels: Labels, day: date) -> dict[str, bytes]:
    """Files by their names, of all that is in a register, as it stood on a day.

    What they hold is public if the register is.
    """
    rows = ordered(register.rows(day))
    links = (Link(_JSON, "JSON"), Link(_CSV, "CSV"), Link(_SCHEMA, "JSON Schema"))
    in_documents = for_documents(labels, register, paper=False)
    title = list_title(register.short, labels, (), ended=True)
    texts = {
        _PAGE: render_register(web_register(register, in_documents, day, links)),
        _JSON: json_text.render(objects(rows)),
        _CSV: csv_text.render(sheet(rows, title, labels)),
        _SCHEMA: json.dumps(rows_schema(), ensure_ascii=False, indent=2),
    }
    return {name: f"{text}\n".encode() for name, text in texts.items()}
