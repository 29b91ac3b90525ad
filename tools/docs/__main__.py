"""`python -m tools.docs` writes the documents anew; `--check` fails where that changes anything."""

import sys

from tools.docs.documents import update

sys.exit(update(check="--check" in sys.argv[1:]))
