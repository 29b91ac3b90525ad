"""`python -m tools.pictures` makes the pictures in docs/pictures/ anew, from the shipped register.

They differ by the fonts of the machine, so they are looked at and not compared. Those for which a
program is missing stay as they were.
"""

import shutil
import sys
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from tools.pictures import pages, terminal, word

ROOT = Path(__file__).parent.parent.parent
TARGET = ROOT / "docs" / "pictures"
# A day on which something of the shipped register is late, and something settled.
DAY = date(2021, 12, 1)

TARGET.mkdir(exist_ok=True)
for maker, programs in (
    (pages.make, ()),
    (terminal.make, terminal.PROGRAMS),
    (word.make, word.PROGRAMS),
):
    if missing := [program for program in programs if not shutil.which(program)]:
        print(
            f"Left as it was, for want of {', '.join(missing)}: {maker.__module__}", file=sys.stderr
        )
        continue
    with TemporaryDirectory() as folder:
        for made in maker(ROOT / "data", DAY, Path(folder), TARGET):
            print(f"Made {made.relative_to(ROOT)}", file=sys.stderr)
