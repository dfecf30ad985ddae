"""hub: running the central platform, and what its administrators do."""

from __future__ import annotations

import ipaddress
import os
import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.shown import result
from app.errors import FolderDamaged, FolderProblem, InvalidInput, NotFound, Refused

if TYPE_CHECKING:
    from app.hub.office import HeldFact, Office

DATABASE = "CASHWRAP_HUB_DATABASE"  # instead of --database, where others can read the arguments of a process
_MISSING = "A hub needs more than a till does, and some of it is not installed here ({name})."
_INSTALL = "Install Cashwrap with its part for hubs: cashwrap[hub]"


def run(options: Namespace) -> int:
    """Serve until told to end."""
    host, port = _address(options.listen)
    if not (options.certificate and options.key) and not _is_loopback(host):
        words = f"On {host} others on the line could read and change what registers say."
        hint = "Give --certificate and --key, or listen on 127.0.0.1 behind a server that has them."
        raise Refused(words, hint, "not-secure")
    for file in filter(None, (options.certificate, options.key)):
        if not Path(file).is_file():
            raise InvalidInput(f"There is no file {file}.", "Name a file in PEM form.")
    url = _database(options)
    try:
        from app.hub.web.serving import Served, serve
    except ModuleNotFoundError as problem:
        raise Refused(_MISSING.format(name=problem.name), _INSTALL, "not-installed") from problem
    _office(options)
    sys.stderr.write(f"The hub listens on {host}:{port}. Ctrl+C ends it.\n")
    serve(Served(url, host, port, options.workers, options.certificate, options.key))
    return 0


def merchant(options: Namespace) -> int:
    office = _office(options)
    with _a_name():
        made = office.add_merchant(options.name)
    return result(
        options, {"merchant": made}, f"{made}  {options.name}\nNext: cashwrap hub store {made} 1 'High Street'"
    )


def store(options: Namespace) -> int:
    office = _office(options)
    try:
        with _a_name():
            made = office.add_store(options.merchant, options.code, options.name)
    except LookupError as problem:
        raise NotFound(f"There is no merchant {options.merchant}.", "Look with: cashwrap hub list") from problem
    except ValueError as problem:
        raise Refused(f"This merchant has a store {options.code}.", "Choose another code.", "code-taken") from problem
    return result(options, {"store": made}, f"{made}  {options.name or options.code}\nNext: cashwrap hub code {made} 1")


def code(options: Namespace) -> int:
    office = _office(options)
    try:
        with _a_name():
            made = office.invite(options.store, options.register, options.name)
    except LookupError as problem:
        raise NotFound(f"There is no store {options.store}.", "Look with: cashwrap hub list") from problem
    words = f"{made}  for register {options.register}, once, within seven days\nThere: cashwrap link URL {made}"
    return result(options, {"code": made}, words)


def list_members(options: Namespace) -> int:
    office = _office(options)
    registers, stores = office.registers(), office.stores()
    lines = []
    for owner in office.merchants():
        lines.append(f"{owner.id}  {owner.name}")
        for place in (one for one in stores if one.merchant == owner.id):
            lines.append(f"  {place.id}  store {place.code}  {place.name}")
            for one in (one for one in registers if one.sender.store == place.id):
                held = f", {one.quarantined} in quarantine" if one.quarantined else ""
                off = "  put off" if one.revoked_at else ""
                lines.append(
                    f"    {one.sender.register}  register {one.code}  {one.name}  {one.facts} facts{held}{off}"
                )
    said = {
        "merchants": [asdict(one) for one in office.merchants()],
        "stores": [asdict(one) for one in stores],
        "registers": [asdict(one) for one in registers],
    }
    return result(options, said, "\n".join(lines) or "Nobody yet. Begin with: cashwrap hub merchant NAME")


def rename(options: Namespace) -> int:
    office = _office(options)
    try:
        with _a_name():
            name = office.rename(options.id, options.name)
    except LookupError as problem:
        missing = f"There is no merchant, store or register {options.id}."
        raise NotFound(missing, "Look with: cashwrap hub list") from problem
    words = f"{options.id}  {name}\nTills say so when they next connect; codes and receipt numbers stay."
    return result(options, {"id": options.id, "name": name}, words)


def revoke(options: Namespace) -> int:
    try:
        _office(options).revoke(options.register)
    except LookupError as problem:
        raise NotFound(f"There is no register {options.register}.", "Look with: cashwrap hub list") from problem
    words = "Put off: it fetches nothing more, and what it still sends waits in quarantine."
    return result(options, {"revoked": options.register}, words)


def quarantine(options: Namespace) -> int:
    office = _office(options)
    if options.fact:
        told = _held(office, options.fact)
        lines = [f"{name:<12} {value}" for name, value in asdict(told).items()]
        return result(options, asdict(told), "\n".join(lines))
    held = office.held()
    lines = [f"{one.since[:19]}  {one.id}  {one.type}  {one.code}  {one.why}" for one in held]
    said = [{name: value for name, value in asdict(one).items() if name != "body"} for one in held]
    return result(options, {"held": said}, "\n".join(lines) or "Nothing is in quarantine.")


def replay(options: Namespace) -> int:
    from app.clock import SystemClock
    from app.hub.database import Database
    from app.hub.hub import Hub

    office, fact, register = _office(options), options.fact, options.register
    if fact:
        _held(office, fact)
    if register:
        _check_register(office, register)
    hub = Hub(Database(_database(options)), SystemClock())
    try:
        applied = sum(hub.replay_quarantine(one.id, fact=fact, register=register) for one in office.merchants())
    finally:
        hub.close()
    held = office.held()
    left = [one for one in held if not register or one.register == register]
    words = f"{applied} applied, {len(left)} {'of this register ' if register else ''}still in quarantine."
    waits = next((one for one in held if one.id == fact), None)
    if waits is not None:
        words += f"\n{fact} still waits ({waits.code}): for its cause, or for what came before it about the same thing."
    return result(options, {"applied": applied, "left": len(left)}, words)


def verify(options: Namespace) -> int:
    found = _office(options).verify()
    said = {"findings": [asdict(one) for one in found]}
    lines = [f"{one.rule}: {one.where}" for one in found]
    result(options, said, "\n".join(lines) or "Every chain, sum and feed holds.")
    return FolderDamaged.exit_status if found else 0


def export(options: Namespace) -> int:
    from app.exports.records import written

    office = _office(options)
    _check_register(office, options.register)
    return written(options.to, office.journal_lines(options.register), sys.stdout)


def back_up(options: Namespace) -> int:
    try:
        _office(options).back_up(_database(options), options.to)
    except FileExistsError as problem:
        raise Refused(f"{options.to} is there already.", "Choose another name.", "file-exists") from problem
    except OSError as problem:
        raise FolderProblem(f"The copy could not be written ({problem}).", "Look at the disk.", "backup") from problem
    return result(options, {"to": str(options.to)}, f"{options.to}: a whole copy of the hub.")


def _office(options: Namespace) -> Office:
    try:
        from app.hub.office import NoDatabase, open_office

        return open_office(_database(options))
    except ModuleNotFoundError as problem:
        raise Refused(_MISSING.format(name=problem.name), _INSTALL, "not-installed") from problem
    except NoDatabase as problem:
        words = f"The hub's database cannot be used ({problem})."
        raise FolderProblem(words, "Look at its address and whether it runs.", "database") from problem


@contextmanager
def _a_name() -> Iterator[None]:
    """For what takes a name; after ``_office``, which says what is not installed."""
    from app.hub.members import BadName

    try:
        yield
    except BadName as problem:
        hint = "A name has at most 200 signs, all of which can be read."
        raise InvalidInput("That cannot be a name.", hint, "name") from problem


def _check_register(office: Office, register: str) -> None:
    if register not in {one.sender.register for one in office.registers()}:
        raise NotFound(f"There is no register {register}.", "Look with: cashwrap hub list")


def _held(office: Office, fact: str) -> HeldFact:
    found = next((one for one in office.held() if one.id == fact), None)
    if found is None:
        raise NotFound(f"No fact {fact} is in quarantine.", "Look with: cashwrap hub quarantine")
    return found


def _database(options: Namespace) -> str:
    """The address as SQLAlchemy takes it; a plain path is a SQLite file, and none the user's own."""
    given: str = options.database or os.environ.get(DATABASE, "")
    if not given:
        from platformdirs import user_data_path

        folder = user_data_path("cashwrap") / "hub"
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        return f"sqlite:///{folder / 'hub.db'}"
    if "://" not in given:
        return f"sqlite:///{Path(given).absolute()}"
    for plain in ("postgresql://", "postgres://"):
        if given.startswith(plain):
            return "postgresql+psycopg://" + given.removeprefix(plain)
    return given


def _address(text: str) -> tuple[str, int]:
    host, _, port = text.rpartition(":")
    if not host or not port.isdecimal() or not 0 < int(port) < 65536:
        raise InvalidInput(f"{text} is no address to listen on.", "It looks like 127.0.0.1:8765")
    return host.strip("[]"), int(port)


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
