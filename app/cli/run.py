"""From typed words to a command and an exit status; the command line's one door for errors."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence

from app.cli.parser import build
from app.errors import InvalidInput, ShopError


def run(arguments: Sequence[str]) -> int:
    """Run one command line. A ShopError becomes words (or JSON) and a status; anything else is a bug and shows."""
    options = build().parse_args(arguments)
    try:
        _check_text(arguments)
        status: int = options.run(options)
    except ShopError as problem:
        _say(problem, as_json=getattr(options, "json", False))
        return problem.exit_status
    except KeyboardInterrupt:
        sys.stderr.write("\nStopped. What was recorded so far stays; run the same command again to go on.\n")
        return 130
    except BrokenPipeError:  # the reader of our output left, as head(1) does
        sys.stderr.close()
        return 0
    return status


def _check_text(arguments: Sequence[str]) -> None:
    for text in arguments:
        try:
            text.encode()
        except UnicodeEncodeError as problem:
            raise InvalidInput(f"{text!a} holds bytes that are no text.", "Type it in UTF-8.") from problem


def _say(problem: ShopError, *, as_json: bool) -> None:
    from app.cli.shown import harmless

    if as_json:
        told = {"error": problem.code, "message": problem.message, "hint": problem.hint}
        sys.stdout.write(harmless(json.dumps(told, ensure_ascii=False)) + "\n")
    sys.stderr.write(harmless(f"cashwrap: {problem.message}\n"))
    if problem.hint:
        sys.stderr.write(harmless(f"          {problem.hint}\n"))
