"""`lovp parties`."""

import typer

from lovp_cli.council.register.overview import owner_counts
from lovp_cli.output.pages.parties import PartyCount, parties_page
from lovp_cli.program.options import AsOf, Data, Lang
from lovp_cli.program.session import Session


def run(ctx: typer.Context, as_of: AsOf = None, data: Data = None, lang: Lang = None) -> None:
    """List the parties, with how many open actions each answers for."""
    session = Session(ctx, data, lang, as_of)
    register = session.register
    owners = {count.owner: count for count in owner_counts(register.open_rows(session.day))}
    counts = [
        PartyCount(party, found.open if found else 0, found.overdue if found else 0)
        for party in register.parties
        for found in [owners.get(party.id)]
    ]
    session.show_page(parties_page(counts, session.labels))
