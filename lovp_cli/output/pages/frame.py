"""What surrounds rows when they are shown."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from lovp_cli.council.phrases.labels import Labels
    from lovp_cli.output.formats.terminal import Screen


class Frame(Protocol):
    """The words, the screen, the day and the heading; each is made only when asked for."""

    @property
    def words(self) -> Labels:
        """The language of what is shown."""

    @property
    def screen(self) -> Screen:
        """The width and colours that there are."""

    @property
    def day(self) -> date:
        """The day on which the rows stand so."""

    @property
    def heading(self) -> str:
        """Whose rows they are, and which."""
