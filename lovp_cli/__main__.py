"""The program's door: `lovp`, and `python -m lovp_cli`."""

import gc
import sys
from typing import NoReturn


def main() -> NoReturn:
    """Run the command line."""
    # A command is over before there is rubbish to collect; looking for it costs a start-up's share.
    gc.disable()
    try:
        from lovp_cli.program.main import main as run_and_leave

        run_and_leave()
    except KeyboardInterrupt:
        # Before or after the work, as during it somebody else answers.
        sys.stderr.write("lovp: stopped\n")
        sys.exit(130)


if __name__ == "__main__":
    main()
