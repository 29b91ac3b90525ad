"""Lines that somebody is to type, so that council.yaml knows a party or a moment."""

from __future__ import annotations

import re

from lovp_cli.council.phrases.slugs import slug


def line_for_party(name: str) -> str:
    """The line that adds a party with this name."""
    return f"lovp add-party {_id_and_name(slug(name, 'party'), name)}"


def line_for_moment(name: str, year: int | None = None) -> str:
    """The line that adds a moment with this name; `year` where there is another one already."""
    id = slug(name, "moment")
    return f"lovp add-moment {_id_and_name(f'{id}-{year}' if year else id, name)} --on DAYS"


def _id_and_name(id: str, name: str) -> str:
    # What a shell would read on in has no place in a name.
    shown = re.sub(r'["`$\\!]', "", name)
    if shown in ("", name_of(id)):
        return id
    return f'{id} --name "{shown}"' if re.search(r"[^\w.-]", shown) else f"{id} --name {shown}"


def name_of(id: str) -> str:
    """The name of what was given none."""
    return id.replace("-", " ")
