"""`python -m lovp_cli`."""

from lovp_cli.commands.main import main

if __name__ == "__main__":
    main()
