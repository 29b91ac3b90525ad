"""Which line of a grid holds the headings, and what each column is by its heading."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from lovp_cli.council.records.listed import Column
from lovp_cli.tables.grid import Line
from lovp_cli.tables.headings import Known, known_heading, looks_known, plain_heading

# A heading stands at the top of a list; titles, logos and legends above it take some lines.
_SEARCHED = 60
_LONGEST = 60
# Several columns may say something of these; of all others the best known one is taken.
_JOINED = ("note", "derived")


class Header(NamedTuple):
    """The headings of a table: after which line its rows begin, and its columns in order."""

    after: int
    columns: tuple[Column, ...]

    @property
    def keys(self) -> set[str]:
        """What the columns hold."""
        return {column.key for column in self.columns if column.key}

    @property
    def ours(self) -> bool:
        """Whether they are those of lovp's own list of actions."""
        return {"id", "title", "owner", "promised", "due_meeting", "derived"} <= self.keys


class Named(NamedTuple):
    """What somebody said that headings stand for; by a plain heading, a key or None for none."""

    keys: Mapping[str, str | None]

    def of(self, heading: str) -> Known | None:
        """What a heading stands for, by what was said of it or else by the table."""
        plain = plain_heading(heading) or ("nummer" if heading.strip() == "#" else "")
        if plain in self.keys:
            key = self.keys[plain]
            return Known(key, -1, whole=True) if key else None
        return known_heading(plain or heading)


def headers(lines: Sequence[Line], named: Named) -> list[Header]:
    """The headings of each table in a grid, in order; none where no line has an action's."""
    first = _first(lines, named)
    if first is None:
        return []
    found = [first]
    for at in range(first.after, len(lines)):
        if not _clear(lines[at], named):
            continue
        header = _header(lines, at, named)
        if header and "title" in header.keys:
            found.append(header)
    return found


def best_guess(lines: Sequence[Line], named: Named) -> Header | None:
    """The line that looks most like headings, although none of them is an action's."""
    found = [_header(lines, at, named) for at in range(min(len(lines), _SEARCHED))]
    known = [header for header in found if header and header.keys]
    return max(known, key=lambda header: (len(header.keys), -header.after), default=None)


def _first(lines: Sequence[Line], named: Named) -> Header | None:
    """The best headings near the top; of two lines together where these say more than one."""
    best: Header | None = None
    for at in range(min(len(lines), _SEARCHED)):
        for joined in (False, True):
            header = _header(lines, at, named, joined=joined)
            if header is None or "title" not in header.keys or len(header.keys) < 2:
                continue
            if best is None or len(header.keys) > len(best.keys):
                best = header
    return best


def _header(lines: Sequence[Line], at: int, named: Named, *, joined: bool = False) -> Header | None:
    if lines[at].loose or len(lines[at].filled) < 2:
        return None
    if not joined:
        return Header(at + 1, _columns(lines[at].cells, named))
    below = lines[at + 1] if at + 1 < len(lines) else None
    cells = _joined(lines[at], below.cells) if below and not below.loose else None
    return Header(at + 2, _columns(cells, named)) if cells else None


def _joined(above: Line, below: Sequence[str]) -> list[str] | None:
    """Headings of two lines, of which upper ones go over several columns; None where none does.

    All that stands in the lower line stands under such a one, or under none.
    """
    width = max(len(above.cells), len(below))
    upper = [*above.cells, *[""] * (width - len(above.cells))]
    lower = [*below, *[""] * (width - len(below))]
    groups = [*above.wide, *_unmerged(upper, lower)]
    for first, after in groups:
        upper[first:after] = [upper[first]] * (after - first)
    inside = {at for first, after in groups for at in range(first, after)}
    for at, (over, under) in enumerate(zip(upper, lower, strict=True)):
        if under and over not in ("", under) and at not in inside:
            return None
    pairs = zip(upper, lower, strict=True)
    return [over if under in ("", over) else f"{over} {under}".strip() for over, under in pairs]


def _unmerged(upper: Sequence[str], lower: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The groups where no cells are merged: a heading, blanks behind it, and all filled below."""
    at = 0
    while at < len(upper):
        after = at + 1
        while after < len(upper) and not upper[after] and lower[after]:
            after += 1
        if upper[at] and lower[at] and after > at + 1:
            yield at, after
        at = after


def _columns(cells: Sequence[str], named: Named) -> tuple[Column, ...]:
    known = [named.of(cell) if 0 < len(cell) <= _LONGEST else None for cell in cells]
    best: dict[str, int] = {}
    for at, found in enumerate(known):
        if found and (found.key not in best or found.rank < known[best[found.key]].rank):  # type: ignore[union-attr]
            best[found.key] = at
    keys: list[str | None] = []
    for at, found in enumerate(known):
        if found is None:
            keys.append(None)
        elif best[found.key] == at or found.key in _JOINED:
            keys.append(found.key)
        else:
            free = found.second and (found.second in _JOINED or found.second not in best)
            keys.append(found.second if free else None)
    return tuple(Column(" ".join(cell.split()), key) for cell, key in zip(cells, keys, strict=True))


def _clear(line: Line, named: Named) -> bool:
    """Whether most of a line's cells are headings and nothing else."""
    # Only a few of all lines: they are looked at more closely.
    if sum(map(looks_known, line.filled)) < 2 and not named.keys:
        return False
    found = [named.of(cell) for cell in line.filled if len(cell) <= _LONGEST]
    whole = {known.key for known in found if known and known.whole}
    return len(whole) >= 3 and len(whole) * 2 > len(line.filled)
