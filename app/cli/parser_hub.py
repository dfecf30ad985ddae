"""What may be typed after ``hub``: nothing to run it, or what its administrators do."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

Later = Callable[[str], Callable[[argparse.Namespace], int]]


def add_hub(commands: argparse._SubParsersAction[argparse.ArgumentParser], later: Later) -> None:
    """``cashwrap hub`` and what follows it."""
    hub = commands.add_parser(
        "hub",
        help="run the hub of a shop with several registers, or administer it",
        description="Runs the hub. A shop with one register needs none.",
        epilog="example:\n  cashwrap hub merchant 'Corner shop'\n"
        "  cashwrap hub --database postgresql://user@host/hub --listen 127.0.0.1:8765",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    _database(hub, "")
    hub.add_argument("--listen", metavar="HOST:PORT", default="127.0.0.1:8765", help="where it is reached")
    hub.add_argument("--workers", type=int, default=1, metavar="N", help="processes that serve, on PostgreSQL")
    hub.add_argument("--certificate", default="", metavar="FILE", help="its TLS certificate, in PEM form")
    hub.add_argument("--key", default="", metavar="FILE", help="the certificate's key")
    hub.set_defaults(run=later("hub.run"))
    acts = hub.add_subparsers(title="administration", metavar="ACT")

    def act(name: str, run: str, help: str, *arguments: tuple[str, str]) -> argparse.ArgumentParser:
        command = acts.add_parser(name, help=help, description=help[0].upper() + help[1:] + ".")
        _database(command, argparse.SUPPRESS)
        command.add_argument("--json", action="store_true", help="print the result as one line of JSON")
        for argument, told in arguments:
            command.add_argument(argument, help=told)
        command.set_defaults(run=later(f"hub.{run}"))
        return command

    act("merchant", "merchant", "make a merchant", ("name", "as it is called"))
    store = act("store", "store", "make a store", ("merchant", "its merchant's id"), ("code", "as receipts carry it"))
    store.add_argument("name", nargs="?", default="", help="as it is called")
    code = act("code", "code", "make a one-time code for a register", ("store", "its store's id"))
    code.add_argument("register", help="the register's code, as receipts carry it")
    code.add_argument("name", nargs="?", default="", help="as it is called")
    act("list", "list_members", "list merchants, stores and registers")
    act(
        *("rename", "rename", "call a merchant, store or register otherwise; codes and receipt numbers stay"),
        *(("id", "its id, as hub list prints it"), ("name", "as it is called from now on")),
    )
    act("revoke", "revoke", "put a register off", ("register", "its id"))
    held = act("quarantine", "quarantine", "list what could not be applied, or show one fact of it")
    held.add_argument("fact", nargs="?", default="", help="its id")
    again = act("replay", "replay", "apply again what is in quarantine: all of it, or what is named")
    some = again.add_mutually_exclusive_group()
    some.add_argument("fact", nargs="?", default="", help="the id of one fact, as hub quarantine prints it")
    some.add_argument("--register", default="", metavar="REGISTER", help="what this register recorded, by its id")
    act("verify", "verify", "check every chain, sum and feed")
    export = act("export", "export", "write a register's journal as lines of JSON", ("register", "its id"))
    export.add_argument("--to", type=Path, metavar="FILE", help="a file instead of standard output")
    act("backup", "back_up", "write a whole copy of the hub").add_argument("to", type=Path, metavar="FILE")


def _database(parser: argparse.ArgumentParser, default: str) -> None:
    parser.add_argument(
        "--database", metavar="URL", default=default, help="a file, or postgresql://… (else the user's own file)"
    )
