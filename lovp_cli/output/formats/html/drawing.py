"""From the figures of a chart to the shapes that are drawn."""

from __future__ import annotations

from typing import NamedTuple

from lovp_cli.output.web_register import Chart, Series

# The height of a picture of lines, in its own units; its width is that of the days in it.
HEIGHT = 100


class Part(NamedTuple):
    """A part of a bar: where it begins, and how long it is."""

    kind: str
    x: int
    width: int


class Bar(NamedTuple):
    """A bar, its number, the numbers of its parts in words, and these parts."""

    name: str
    total: int
    words: str
    parts: tuple[Part, ...]


class Path(NamedTuple):
    """A line, as the `d` of an SVG path, and the area between it and the ground."""

    kind: str
    line: str
    area: str


class Drawing(NamedTuple):
    """A chart as shapes: paths or bars, and the greatest number and the width that they span.

    `legend` has the series of which there is something to be seen.
    """

    chart: Chart
    legend: tuple[Series, ...]
    most: int
    width: int
    paths: tuple[Path, ...] = ()
    bars: tuple[Bar, ...] = ()


def drawing(chart: Chart) -> Drawing:
    """The shapes of a chart."""
    legend = tuple(series for series in chart.series if any(series.values))
    if chart.places:
        most = max(max(series.values) for series in chart.series)
        width = max(chart.places[-1] - chart.places[0], 1)
        paths = tuple(_path(chart, series, max(most, 1)) for series in legend)
        return Drawing(chart, legend, most, width, paths=paths)
    bars = tuple(_bar(chart, at) for at in range(len(chart.names)))
    most = max(bar.total for bar in bars)
    return Drawing(chart, legend, most, max(most, 1), bars=bars)


def _path(chart: Chart, series: Series, most: int) -> Path:
    """Steps: a number holds until the next day on which it was counted."""
    first = chart.places[0]
    points = [
        (place - first, HEIGHT - round(HEIGHT * value / most, 1))
        for place, value in zip(chart.places, series.values, strict=True)
    ]
    (_, y), *others = points
    steps = "".join(f"H{x}V{y:g}" for x, y in others) or "h1"
    end = points[-1][0] or 1
    return Path(series.kind, f"M0 {y:g}{steps}", f"M0 {HEIGHT}V{y:g}{steps}H{end}V{HEIGHT}Z")


def _bar(chart: Chart, at: int) -> Bar:
    parts, words, x = [], [], 0
    for series in chart.series:
        if value := series.values[at]:
            parts.append(Part(series.kind, x, value))
            words.append(f"{series.name} {value}")
            x += value
    return Bar(chart.names[at], x, ", ".join(words), tuple(parts))
