"""From what was typed to a party."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from difflib import get_close_matches

from lovp_cli.council.records.refusal import Refusal
from lovp_cli.council.register.names import folded
from lovp_cli.council.register.register import Register


def find_party(register: Register, name: str, flag: str) -> str:
    """The id of the party with this name. Raises Refusal with the names there are."""
    if found := register.names.find(name):
        return found
    names = [part.strip() for part in name.split(",")]
    if len(names) > 1 and all(map(register.names.find, names)):
        raise Refusal(f"{flag}: {_one_at_a_time(names, flag)}")
    # Only here: most names are typed well.
    from lovp_cli.council.phrases.lines_to_type import line_for_party

    ids = [party.id for party in register.parties]
    close = get_close_matches(name.casefold(), ids, 1)
    hint = f"did you mean {close[0]}?" if close else f"parties: {', '.join(ids) or 'none yet'}"
    raise Refusal(
        f"{flag}: there is no party '{name}'; {hint} (to add it, type: {line_for_party(name)})"
    )


def find_parties(register: Register, names: Iterable[str], flag: str) -> list[str]:
    """The ids of parties, of which several may be typed as one, between commas. Raises Refusal."""
    found: list[str] = []
    for name in names:
        parts = [part.strip() for part in name.split(",")]
        whole = register.names.find(name) or not all(map(register.names.find, parts))
        found += [find_party(register, part, flag) for part in ([name] if whole else parts)]
    return found


def _one_at_a_time(names: list[str], flag: str) -> str:
    if flag == "--owner":
        first, *others = names
        partners = " ".join(f"--with {name}" for name in others)
        return f"one party answers, and others take part: --owner {first} {partners}"
    return "one party at a time: " + " ".join(f"{flag} {name}" for name in names)


def find_owners(register: Register, name: str, flag: str, day: date) -> list[str]:
    """The party with this name, or names in the files that council.yaml does not know.

    Raises Refusal.
    """
    if found := register.names.find(name):
        return [found]
    rows = register.rows(day)
    named = {party for row in rows for party in (row.owner, *row.involved)}
    names = [register.names.find(part.strip()) for part in name.split(",")]
    if len(names) > 1 and None not in names:
        return [party for party in names if party]
    alike = sorted(party for party in named if folded(party) == folded(name))
    return alike or [find_party(register, name, flag)]
