"""`lovp parties`."""

from typing import Annotated

import typer

from lovp_cli.council.register.overview import owner_counts
from lovp_cli.output.counted import counted
from lovp_cli.output.lists.parties import objects, sheet
from lovp_cli.output.pages.parties import PartyCount, parties_page
from lovp_cli.program.delivery import (
    A_LIST,
    Delivery,
    Excel,
    Force,
    Output,
    Public,
    Template,
    format_option,
)
from lovp_cli.program.options import AsOf, Data, Lang
from lovp_cli.program.session import Session


def run(
    ctx: typer.Context,
    format: Annotated[str | None, format_option(*A_LIST)] = None,
    output: Output = None,
    force: Force = False,
    template: Template = None,
    excel: Excel = False,
    public: Public = None,
    as_of: AsOf = None,
    data: Data = None,
    lang: Lang = None,
) -> None:
    """List the parties, with how many open actions each answers for."""
    session = Session(ctx, data, lang, as_of)
    delivery = Delivery(
        session, A_LIST, format, output, template, force=force, public=public, excel=excel
    )
    register = delivery.register
    owners = {count.owner: count for count in owner_counts(register.open_rows(session.day))}
    counts = [
        PartyCount(party, found.open if found else 0, found.overdue if found else 0)
        for party in register.parties
        for found in [owners.get(party.id)]
    ]
    delivery.deliver(
        lambda: parties_page(counts, delivery.labels),
        lambda: objects(counts),
        lambda: sheet(counts, delivery.labels),
        many=counted(len(counts), "party", "parties"),
    )
