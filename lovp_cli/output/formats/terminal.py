"""The terminal, as far as outputs may know it."""

from __future__ import annotations

import io
from dataclasses import dataclass

from rich.console import Console, RenderableType
from rich.text import Text

from lovp_cli.output.formats.escaping import visible

OVERDUE = "bold red"
QUIET = "dim"


@dataclass(frozen=True)
class Screen:
    """The width and the colours that an output may use."""

    width: int
    colour: bool

    def render(self, *parts: RenderableType) -> str:
        """Renderables as text, without a final line break or trailing spaces."""
        out = io.StringIO()
        console = Console(
            file=out,
            width=self.width,
            force_terminal=self.colour,
            color_system="standard" if self.colour else None,
            highlight=False,
            markup=False,
            emoji=False,
            legacy_windows=False,
            no_color=not self.colour,
        )
        for part in parts:
            console.print(part)
        return "\n".join(line.rstrip() for line in out.getvalue().splitlines())


def text(value: str, style: str = "") -> Text:
    """Text from a file, with nothing in it that could be taken for markup or a command."""
    return Text(visible(value), style=style)
