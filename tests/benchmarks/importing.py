"""`python -m tests.benchmarks.importing`: what a list of 20,000 rows takes, beside one of 2,000."""

from __future__ import annotations

import csv
import os
import random
import statistics
import sys
import tempfile
from datetime import date, timedelta
from pathlib import Path

from tests.benchmarks.__main__ import timed

SIZES = (2_000, 20_000)
RUNS = 3
HEAD = ("Nr.", "Toezegging", "Wie", "Datum", "Termijn", "Stand van zaken", "Afgedaan d.d.")
TERMS = ("Q3 2024", "z.s.m.", "31-12-2024", "")


def written(path: Path, rows: int) -> None:
    """Write a list: twenty years of meetings, each row with one thing that was said of it."""
    chance = random.Random(rows)
    with path.open("w", encoding="cp1252", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(HEAD)
        for at in range(rows):
            promised = date(2004, 1, 5) + timedelta(days=14 * chance.randrange(520))
            later = promised + timedelta(days=7 * chance.randrange(1, 60))
            shown = [f"{day.day}-{day.month}-{day.year}" for day in (promised, later)]
            row = (f"T{at}", f"Onderzoekt zaak {at}", f"wethouder {at % 7}", shown[0])
            writer.writerow((*row, TERMS[at % 4], f"{shown[1]}: besproken", shown[1] * (at % 2)))


def main() -> None:
    """Print the medians, and their ratio."""
    lovp = [sys.executable, "-m", "lovp_cli"]
    with tempfile.TemporaryDirectory() as name:
        os.environ |= {"LOVP_STATE_DIR": f"{name}/state", "LOVP_CACHE_DIR": f"{name}/cache"}
        medians = []
        for rows in SIZES:
            path = Path(name, f"{rows}.csv")
            written(path, rows)
            times = []
            for run in range(RUNS):
                data = f"{name}/{rows}-{run}"
                timed([*lovp, "init", data])
                flags = ("--yes", "--add-parties")
                times.append(timed([*lovp, "--data", data, "import", str(path), *flags]))
            medians.append(statistics.median(times))
            print(f"{rows:>6,} rows: {medians[-1] * 1000:.0f} ms")
        print(f"ratio: {medians[1] / medians[0]:.1f}")


if __name__ == "__main__":
    main()
