"""The command line: opens the window, or does one act at the counter without a screen."""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. Returns its exit status: 0 done, 2 wrong usage, 1 and 3 to 9 as ``cashwrap --help`` says."""
    from app.cli.run import run

    return run(sys.argv[1:] if arguments is None else arguments)


if __name__ == "__main__":
    sys.exit(main())
