"""The formats to choose from; each is imported only when it is used."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from lovp_cli.council.phrases.labels import Labels
    from lovp_cli.council.records.row import Row
    from lovp_cli.output.formats.screen import Screen
    from lovp_cli.output.page import Page


class Listing(NamedTuple):
    """The actions that were asked for, and what else a format may need, made when it needs that."""

    rows: Sequence[Row]
    page: Callable[[], Page]
    labels: Callable[[], Labels]
    screen: Callable[[], Screen]


PageFormat = Callable[["Page", "Screen"], str]
ListFormat = Callable[[Listing], str]


class Format(NamedTuple):
    """What makes text of a list of actions, and what makes it of any page, if it is for these."""

    of_list: ListFormat
    of_page: PageFormat | None = None


def _terminal(page: Page, screen: Screen) -> str:
    from lovp_cli.output.formats.terminal.rendering import render

    return render(page, screen)


def _markdown(page: Page, _: Screen) -> str:
    from lovp_cli.output.formats.markdown import render

    return render(page)


def _markdown_table(listing: Listing) -> str:
    from lovp_cli.output.formats.markdown import tables

    return tables(listing.page())


def _json(listing: Listing) -> str:
    from lovp_cli.output.formats.rows_json import render

    return render(listing.rows)


def _csv(listing: Listing) -> str:
    from lovp_cli.output.formats.rows_csv import render

    return render(listing.rows, listing.labels())


def _as_page(of_page: PageFormat) -> ListFormat:
    return lambda listing: of_page(listing.page(), listing.screen())


FORMATS: Mapping[str, Format] = {
    "table": Format(_as_page(_terminal), _terminal),
    "json": Format(_json),
    "csv": Format(_csv),
    "md": Format(_markdown_table, _markdown),
}
PAGE_FORMATS: Mapping[str, PageFormat] = {
    name: format.of_page for name, format in FORMATS.items() if format.of_page
}
