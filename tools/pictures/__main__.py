"""`python -m tools.pictures` makes the pictures in docs/pictures/ anew, from the shipped register.

They differ by the fonts of the machine, so they are looked at and not compared.
"""

import sys
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from tools.pictures import pages

ROOT = Path(__file__).parent.parent.parent
TARGET = ROOT / "docs" / "pictures"
# A day on which something of the shipped register is late, and something settled.
DAY = date(2021, 12, 1)

TARGET.mkdir(exist_ok=True)
with TemporaryDirectory() as folder:
    for made in pages.make(ROOT / "data", DAY, Path(folder), TARGET):
        print(f"Made {made.relative_to(ROOT)}", file=sys.stderr)
