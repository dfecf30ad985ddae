"""What the doctor finds, in plain words: a sentence for every code, and for what is not well what to do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.doctor import Finding, Standing
from ui.kit import figures, times
from ui.kit.plural import counted

Facts = Mapping[str, str | int]
Words = tuple[str, str]
_TOLD = (Standing.TOLD, Standing.WELL)


def tr(text: str) -> str:
    return QCoreApplication.translate("", text)


def group_word(group: str) -> str:
    """A group as it is headed; one we have no word for keeps its name."""
    known = {
        "versions": tr("Program"),
        "ledger": tr("Records"),
        "queue": tr("What waits"),
        "disk": tr("Disk"),
        "clock": tr("Clock"),
        "fonts": tr("Fonts for papers"),
        "printer": tr("Printer"),
        "backups": tr("Backups"),
    }
    return known.get(group, group)


def words_of(found: Finding) -> Words:
    """What a finding says, and what to do; the second is empty where nothing is to be done."""
    said = _WORDS[found.group, found.code](found.facts)
    return (said[0], "") if found.standing in _TOLD else said


def summary(findings: tuple[Finding, ...]) -> tuple[str, str]:
    """All in one line, with its tone."""
    ill = sum(one.standing is Standing.ILL for one in findings)
    look = sum(one.standing is Standing.ATTENTION for one in findings)
    if ill:
        return tr("Not well: %s").replace("%s", figures.whole(ill)), "bad"
    if look:
        return tr("To look at: %s").replace("%s", figures.whole(look)), "warn"
    return tr("All is well"), "good"


def _fill(text: str, *parts: object) -> str:
    for place, part in enumerate(parts, 1):
        text = text.replace(f"%{place}", str(part))
    return text


def _size(facts: Facts) -> str:
    return figures.data_size(int(facts["bytes"]))


def _many(facts: Facts) -> str:
    return figures.whole(int(facts["many"]))


def _count(facts: Facts) -> Words:
    told = {
        "journal": tr("Recorded facts: %1"),
        "orders": tr("Orders: %1"),
        "incarnations": tr("Lives of this folder: %1 (each restore begins one)"),
    }
    return _fill(told.get(str(facts["of"]), "%1"), _many(facts)), ""


def _print_jobs(facts: Facts) -> Words:
    told = {
        "queued": tr("Papers that wait to be printed: %1"),
        "sending": tr("Papers that are being printed: %1"),
        "failed": tr("Papers that could not be printed: %1"),
        "unknown": tr("Papers of which nobody knows whether they came out: %1"),
    }
    next_step = tr("Open their orders: printing again, or the answer, is there. The sales stand.")
    return _fill(told.get(str(facts["state"]), "%1"), _many(facts)), next_step


def _cards(facts: Facts) -> Words:
    said = tr("Card payments that were begun and have no answer: %1")
    return _fill(said, _many(facts)), tr("Look at the card reader, then answer the question in the sale.")


def _behind(facts: Facts) -> Words:
    minutes = max(1, int(facts["seconds"]) // 60)
    said = counted("The clock is %n minutes behind what is already recorded.", minutes)
    return said, tr("Set the clock of this computer, best by the network.")


def _newest(facts: Facts) -> Words:
    hours = int(facts["hours"])
    age = counted("%n h", hours) if hours < 48 else counted("%n days", hours // 24)
    said = _fill(tr("Copies: %1. The newest is %2 old."), _many(facts), age)
    return said, tr("Make one now: Settings, Backups.")


def _printer_set(facts: Facts) -> Words:
    kinds = {
        "none": tr("none"),
        "tcp": tr("network"),
        "usb": tr("USB"),
        "serial": tr("serial line"),
        "cups": tr("of this computer"),
        "file": tr("file"),
        "pdf": tr("folder of PDF files"),
    }
    whose = tr("Receipt printer: %1") if facts["for"] == "printer" else tr("Printer of invoices: %1")
    return _fill(whose, kinds.get(str(facts["kind"]), facts["kind"])), ""


def _printer_state(facts: Facts) -> Words:
    told = {
        "ok": (tr("The printer is ready."), ""),
        "no-answer": (tr("The printer has no way to say how it is."), ""),
        "paper-low": (tr("Paper is low."), tr("Keep a new roll at hand.")),
        "paper-out": (tr("The printer is out of paper."), tr("Put in a new roll: what waits is printed by itself.")),
        "cover-open": (tr("The printer's cover is open."), tr("Close it: what waits is printed by itself.")),
        "unreachable": (tr("The printer does not answer."), tr("Check its power and its cable.")),
        "missing-package": (
            tr("A package that this printer needs is not installed."),
            tr("Settings, Printer says which one."),
        ),
    }
    other = (tr("The printer reports trouble: %1."), tr("Look at it, switch it off and on."))
    said, next_step = told.get(str(facts["code"]), other)
    return _fill(said, facts["code"]), next_step


def _script(facts: Facts) -> str:
    known = {
        "latin": tr("Latin"),
        "arabic": tr("Arabic"),
        "hebrew": tr("Hebrew"),
        "thai": tr("Thai"),
        "chinese": tr("Chinese and Japanese"),
        "korean": tr("Korean"),
        "emoji": tr("emoji"),
    }
    return known.get(str(facts["script"]), str(facts["script"]))


def _copy_back() -> str:
    return tr("Stop selling. Close the till, start it again, and bring back the newest backup when it offers to.")


_WORDS: Mapping[tuple[str, str], Callable[[Facts], Words]] = {
    ("versions", "cashwrap"): lambda f: (f"Cashwrap {f['version']}", ""),
    ("versions", "python"): lambda f: (f"Python {f['version']}, {f['machine']}", ""),
    ("versions", "system"): lambda f: (_fill(counted("%1 %2, %n cores", int(f["cores"])), f["name"], f["release"]), ""),
    ("versions", "sqlite"): lambda f: (f"SQLite {f['version']}", ""),
    ("versions", "package"): lambda f: (f"{f['name']} {f['version']}", ""),
    ("ledger", "none"): lambda f: (tr("There are no records in this folder."), tr("Choose the folder of the shop.")),
    ("ledger", "size"): lambda f: (_fill(tr("Size of the records: %1"), _size(f)), ""),
    ("ledger", "wal"): lambda f: (
        _fill(tr("Not yet moved into the main file: %1"), _size(f)),
        tr("Close the till and start it again."),
    ),
    ("ledger", "unreadable"): lambda f: (tr("The records cannot be read."), _copy_back()),
    ("ledger", "whole"): lambda f: (tr("Every page of the records is whole."), ""),
    ("ledger", "damaged"): lambda f: (tr("The records are damaged."), _copy_back()),
    ("ledger", "schema"): lambda f: (
        _fill(tr("Form of the records: %1"), f["version"]),
        tr("Another version of the program made them. Use the newest one."),
    ),
    ("ledger", "count"): _count,
    ("ledger", "caches"): lambda f: (_fill(tr("Lists that can be made again: %1"), _size(f)), ""),
    ("ledger", "blobs"): lambda f: (_fill(tr("Pictures and files: %1"), _many(f)), ""),
    ("queue", "print-jobs"): _print_jobs,
    ("queue", "cards-unfinished"): _cards,
    ("queue", "empty"): lambda f: (tr("Nothing waits for a printer or a card reader."), ""),
    ("disk", "filesystem"): lambda f: (
        _fill(tr("Kind of disk: %1"), f["kind"]),
        tr("A network drive can lose sales. Move the folder to a disk of this computer."),
    ),
    ("disk", "free"): lambda f: (_fill(tr("Free space: %1"), _size(f)), tr("Free space, before sales are refused.")),
    ("disk", "not-writable"): lambda f: (
        tr("The disk does not take anything."),
        tr("Check who owns the folder, and whether the disk is full or broken."),
    ),
    ("disk", "sync"): lambda f: (
        _fill(tr("The disk answers in %1 ms; each sale waits for it once."), figures.whole(max(1, int(f["ms"])))),
        tr("It is slow. Use a solid-state disk, or see what else is writing."),
    ),
    ("clock", "now"): lambda f: (
        _fill(tr("It is %1, %2."), times.day_and_clock(datetime.fromisoformat(str(f["at"])).astimezone()), f["zone"]),
        "",
    ),
    ("clock", "synchronised"): lambda f: (tr("The clock is set by the network."), ""),
    ("clock", "not-synchronised"): lambda f: (
        tr("The clock is not set by the network."),
        tr("Receipts carry its time. Switch on network time in the settings of this computer."),
    ),
    ("clock", "behind"): _behind,
    ("fonts", "there"): lambda f: (_script(f), ""),
    ("fonts", "missing"): lambda f: (
        _fill(tr("Papers cannot show this writing: %1"), _script(f)),
        _fill(tr("Install %1 if your shop needs it."), f["package"]),
    ),
    ("printer", "set"): _printer_set,
    ("printer", "width"): lambda f: (_fill(tr("Width of the paper: %1 dots"), f["dots"]), ""),
    ("printer", "state"): _printer_state,
    ("printer", "in-use"): lambda f: (tr("A window of the till has the printer; it was not asked."), ""),
    ("backups", "none"): lambda f: (tr("There is no copy of this shop."), tr("Make one now: Settings, Backups.")),
    ("backups", "newest"): _newest,
}
