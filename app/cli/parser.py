"""What may be typed: every command with its words, options and examples."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import app
from app.cli.parser_hub import add_hub

Run = Callable[[argparse.Namespace], int]

EPILOG = """exit status:
  0  done                        5  refused by a rule of the counter
  1  could not be done           6  NOT recorded: the disk did not take it
  2  wrong usage or input        7  the folder cannot be opened as it is
  3  not allowed                 8  damaged, or verify found something
  4  not found                   9  a printer or drawer failed; the sale stands

Without a command the till opens. A first look: cashwrap demo
"""


def build() -> argparse.ArgumentParser:
    """The whole command line."""
    parser = argparse.ArgumentParser(
        prog="cashwrap",
        description="A till that loses no sale. Each command works on one register folder.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"cashwrap {app.__version__}")
    _folder(parser)
    parser.set_defaults(run=_later("open_window"))
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    _selling(commands)
    _shift(commands)
    _records(commands)
    _folders(commands)
    _link(commands)
    add_hub(commands, _later)
    _worker(commands)
    return parser


def _later(name: str) -> Run:
    """A command of app.cli.commands, imported only when it is run."""

    def run(options: argparse.Namespace) -> int:
        module, _, function = name.rpartition(".")
        found: Run = getattr(import_module(f"app.cli.{module or 'windows'}"), function)
        return found(options)

    return run


def _add(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    run: str,
    help: str,
    example: str = "",
    *,
    as_json: bool = True,
) -> argparse.ArgumentParser:
    command = commands.add_parser(
        name,
        help=help,
        description=help[0].upper() + help[1:] + ".",
        epilog=f"example:\n  {example}" if example else None,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    _folder(command, default=argparse.SUPPRESS)
    if as_json:
        command.add_argument("--json", action="store_true", help="print the result as one line of JSON")
    command.set_defaults(run=_later(run))
    return command


def _folder(parser: argparse.ArgumentParser, default: str | None = None) -> None:
    parser.add_argument(
        "--folder", type=Path, metavar="DIR", default=default, help="the register folder (else the user's own)"
    )


def _selling(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    sell = _add(
        commands,
        "sell",
        "sales.sell",
        "ring up and pay one sale without a screen",
        "cashwrap sell --barcode 5012345678900 --barcode APPLES:0.750 --tender cash:20.00",
    )
    sell.add_argument(
        "--barcode", action="append", metavar="CODE[:QUANTITY]", required=True, help="what is sold; repeat for more"
    )
    sell.add_argument(
        "--tender",
        action="append",
        metavar="KIND:AMOUNT[:REFERENCE]",
        required=True,
        help="cash, card or another tender of the shop; repeat to split",
    )
    sell.add_argument("--discount", metavar="PERCENT% or AMOUNT", help="off the whole cart")
    sell.add_argument("--id", metavar="UUID", default="", help="the order's id: the same id twice is one sale")
    sell.add_argument("--training", action="store_true", help="practice: numbered apart, moves no stock or cash")
    refund = _add(
        commands,
        "refund",
        "sales.refund",
        "give back lines of an order, or all of it",
        "cashwrap refund 1-1-K7Q2-15 --line 2:1 --reason damaged",
    )
    refund.add_argument("order", help="receipt number or order id")
    refund.add_argument(
        "--line", action="append", metavar="N[:QUANTITY]", help="a line by its number on the receipt; repeat for more"
    )
    refund.add_argument("--tender", action="append", metavar="KIND[:AMOUNT[:REFERENCE]]", help="cash unless said")
    refund.add_argument("--reason", default="", metavar="CODE", help="a short code such as damaged")
    refund.add_argument("--note", default="", help="free words, kept outside the journal")
    refund.add_argument("--no-restock", action="store_true", help="the goods do not go back on the shelf")
    refund.add_argument("--id", metavar="UUID", default="", help="the refund's id: the same id twice is one refund")
    void = _add(commands, "void", "sales.void", "cancel an order of the open shift", "cashwrap void 1-1-K7Q2-15")
    void.add_argument("order", help="receipt number or order id")
    void.add_argument("--reason", default="", metavar="CODE")
    void.add_argument("--note", default="")
    _papers(commands)


def _papers(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    invoice = _add(
        commands,
        "invoice",
        "papers.invoice",
        "issue the invoice of an order, or the credit note of a refund, and write it as PDF",
        'cashwrap invoice 1-1-K7Q2-15 --customer "Ana Example" --to invoice.pdf',
    )
    invoice.add_argument("order", help="receipt number or order id")
    invoice.add_argument("--customer", default="", metavar="WORDS", help="id, name or phone; else the order's own")
    invoice.add_argument("--to", type=Path, metavar="FILE", help="else named after the invoice's number")
    customers = _add(
        commands,
        "customers",
        "papers.list_customers",
        "find customers, or add one",
        'cashwrap customers --add "Ana Example" --address "2 Low Road\\nYork YO1 7PX"',
    )
    customers.add_argument("words", nargs="*", metavar="WORDS", help="beginnings of a name, a phone, a tax number")
    customers.add_argument("--add", metavar="NAME", default="")
    for name, what in (
        ("phone", ""),
        ("email", ""),
        ("address", r"lines parted by \n"),
        ("tax-number", "checked where its country says how"),
        ("country", "two letters; else the shop's"),
        ("language", "of their papers: en, de, zh_CN, ar; else the shop's"),
    ):
        customers.add_argument(f"--{name}", default="", metavar="TEXT", help=what or None)


def _shift(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    for name, what in (("pay-in", "record cash put into the drawer"), ("pay-out", "record cash taken out")):
        cash = _add(commands, name, f"shifts.{name.replace('-', '_')}", what, f"cashwrap {name} 50.00 --reason change")
        cash.add_argument("amount", help="an amount of the shop's currency, such as 50.00")
        cash.add_argument("--reason", default="", metavar="CODE")
        cash.add_argument("--note", default="")
    close = _add(
        commands,
        "close-shift",
        "shifts.close",
        "close the open shift with its Z summary",
        "cashwrap close-shift --counted 412.35",
    )
    close.add_argument("--counted", metavar="AMOUNT", help="the cash that lies in the drawer")


def _records(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    replay = _add(
        commands,
        "replay",
        "records.replay",
        "ring up a file of another shop's sales through the same services",
        "cashwrap replay sales.csv.gz --folder /tmp/replayed",
    )
    replay.add_argument("file", type=Path)
    _lists(commands)
    settings = _add(
        commands,
        "settings",
        "records.settings",
        "show settings, or set some",
        'cashwrap settings shop.name="Corner Shop" printer=tcp:127.0.0.1:9100',
    )
    settings.add_argument("values", nargs="*", metavar="KEY=VALUE")


def _lists(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    imports = commands.add_parser("import", help="take in a catalogue").add_subparsers(metavar="WHAT", required=True)
    catalog = _add(
        imports,
        "catalog",
        "catalog.import_catalog",
        "take in products from a list: CSV, tab-separated, XLSX, or the export of Shopify or WooCommerce",
        'cashwrap import catalog list.xlsx --dry-run --mapping name="Product title" --report report.csv',
    )
    catalog.add_argument("file", type=Path)
    catalog.add_argument("--dry-run", action="store_true", help="only say what would change")
    catalog.add_argument("--report", type=Path, metavar="CSV", help="write what became of each row that was not clean")
    catalog.add_argument(
        "--mapping",
        action="append",
        metavar="FIELD=HEADING",
        help="which column a field is in; kept for this source; repeat for more; no heading: in none",
    )
    catalog.add_argument("--form", choices=("generic", "cashwrap", "shopify", "woocommerce"), help="else recognised")
    catalog.add_argument("--sheet", metavar="NAME", help="of a workbook; else the first")
    catalog.add_argument("--stock", action="store_true", help="take quantities as opening stock of what never moved")
    catalog.add_argument(
        "--sell-unpriced", action="store_true", help="sell new products without a price at once, for nothing"
    )
    undo = commands.add_parser("undo", help="take something back").add_subparsers(metavar="WHAT", required=True)
    undo_import = _add(
        undo,
        "import",
        "catalog.undo_import",
        "take back an import, but for what was changed since",
        "cashwrap undo import",
    )
    undo_import.add_argument("fact", nargs="?", default="", help="its id as import printed it; else the newest")
    exports = commands.add_parser("export", help="write records out").add_subparsers(metavar="WHAT", required=True)
    for name, what in (("orders", "write orders as CSV"), ("journal", "write every fact as a line of JSON")):
        export = _add(exports, name, f"records.export_{name}", what, f"cashwrap export {name} --to FILE", as_json=False)
        export.add_argument("--to", type=Path, metavar="FILE", help="a file instead of standard output")
    products = _add(
        exports,
        "catalog",
        "catalog.export_catalog",
        "write every product as CSV",
        "cashwrap export catalog --form shopify --to products.csv",
        as_json=False,
    )
    products.add_argument("--to", type=Path, metavar="FILE", help="a file instead of standard output")
    products.add_argument("--form", choices=("generic", "shopify", "woocommerce"), default="generic")


def _folders(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    demo = _add(commands, "demo", "windows.demo", "open a demo shop", "cashwrap demo")
    demo.add_argument("--no-window", action="store_true", help="only make the folder")
    demo.add_argument("--linked", action="store_true", help="two registers and a hub, each register in its window")
    verify = _add(
        commands,
        "verify",
        "folders.verify",
        "check a folder: chain, numbers, every total; says what is wrong",
        "cashwrap verify --rebuild",
    )
    verify.add_argument("--rebuild", action="store_true", help="derive every table again from the facts and compare")
    verify.add_argument("--export", type=Path, metavar="FILE", help="check exported facts instead of a folder")
    verify.add_argument("--receipt", default="", metavar="HASH", help="the code on a receipt that is to be in them")
    backup = _add(commands, "backup", "folders.backup", "write a checked backup", "cashwrap backup --to backup.zip")
    backup.add_argument("--to", type=Path, metavar="FILE", help="else a dated file in the folder's backups")
    restore = _add(
        commands,
        "restore",
        "folders.restore",
        "make a folder from a backup",
        "cashwrap restore backup.zip --folder new-folder",
    )
    restore.add_argument("file", type=Path)
    doctor = _add(
        commands,
        "doctor",
        "health.doctor",
        "look at the folder and its machine; says what is not well",
        "cashwrap doctor --to report.zip",
    )
    doctor.add_argument(
        "--to", type=Path, metavar="FILE", help="also pack one file to send, with nothing personal in it"
    )
    rescue = _add(
        commands,
        "rescue",
        "health.rescue",
        "write out what can still be read of a damaged folder; changes nothing there",
        "cashwrap rescue --folder damaged --to what-is-left",
    )
    rescue.add_argument("--to", type=Path, metavar="DIR", required=True, help="where the files go")


def _link(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    link = _add(
        commands,
        "link",
        "linking.link",
        "link this register to a hub",
        "cashwrap link https://hub.example.com 7K3M-Q2XD-90PA",
    )
    link.add_argument("url", help="where the hub is")
    link.add_argument("code", help="the one-time code that was made there")
    link.add_argument("--authority", default="", metavar="FILE", help="the certificate to trust, if it is your own")
    _add(commands, "unlink", "linking.unlink", "let go of the hub and sell alone again")
    sync = _add(commands, "sync", "linking.sync", "send and fetch all there is, once")
    sync.add_argument("--seconds", type=int, default=60, metavar="N", help="how long at most")


def _worker(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    # Without help it stands in no list: only Cashwrap itself starts it.
    worker = commands.add_parser("worker")
    worker.add_argument("task")
    worker.set_defaults(run=_serve)


def _serve(options: argparse.Namespace) -> int:
    from app.worker import serve

    return serve(options.task)
