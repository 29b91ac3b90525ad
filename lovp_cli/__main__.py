"""The program's door: `lovp`, and `python -m lovp_cli`."""

import gc
from typing import NoReturn


def main() -> NoReturn:
    """Run the command line."""
    # A command is over before there is rubbish to collect; looking for it costs a start-up's share.
    gc.disable()
    from lovp_cli.commands.main import main as run_and_leave

    run_and_leave()


if __name__ == "__main__":
    main()
