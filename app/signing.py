"""Signing what this register prints: an Ed25519 key that stays in its folder, and whose a signature is.

The private half is a file beside the ledger that only its owner may read. No backup takes it: a folder restored
elsewhere makes a key of its own, and still knows the old one's public half from the journal.
"""

from __future__ import annotations

import os
import threading
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from app.domain.frozen import frozen
from app.domain.receipt_code import NotReadable, ReceiptCode, decode, encode, fitted, message
from app.errors import FolderProblem, InvalidInput
from app.queries.device_keys import public_keys
from app.register import Register
from app.services.device_keys import KEY_BYTES, fact_id_of, note_device_key

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

FILE = "device.key"
_making = threading.Lock()


class Verdict(StrEnum):
    VERIFIED = "verified"  # printed by a key this journal knows, and nothing was changed since
    UNKNOWN_KEY = "unknown-key"  # another shop's, or another register's that this one has not heard of
    FORGED = "forged"  # the key is known and did not sign this


@frozen
class Signer:
    """A register's key: ``short`` is its name in a code, ``sign`` makes the 64 bytes over a message."""

    key: Ed25519PrivateKey
    short: bytes

    def sign(self, said: bytes) -> bytes:
        return self.key.sign(said)


def sign(register: Register, code: ReceiptCode) -> str:
    """The digits of ``code`` signed by this register, without its lines where they would not fit.

    The same order gives the same digits as long as the key stays. Never on the ledger thread: the first call records.
    Raises FolderProblem where the key can be neither read nor made, ValueError for what no code can say.
    """
    signer = _signer(register)
    told = fitted(replace(code, key=signer.short))
    return encode(replace(told, signature=signer.sign(message(told))))


def verify(register: Register, text: str) -> Verdict:
    """Whose a scanned code is. Raises InvalidInput with words for what is no whole receipt code."""
    code = read_code(text)
    known = register.ask(public_keys, code.key)
    if not known:
        return Verdict.UNKNOWN_KEY
    return Verdict.VERIFIED if any(_signed_by(public, code) for public in known) else Verdict.FORGED


def read_code(text: str) -> ReceiptCode:
    """What a scanned code says, whoever signed it. Raises InvalidInput with words."""
    try:
        return decode(text)
    except NotReadable as problem:
        raise InvalidInput(
            f"The code of this receipt cannot be read: {problem}.",
            "Scan it again, or type the receipt's number.",
            code="receipt-code",
        ) from problem


def _signed_by(public: bytes, code: ReceiptCode) -> bool:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(public).verify(code.signature, message(code))
    except InvalidSignature:
        return False
    return True


_signers: WeakKeyDictionary[Register, Signer] = WeakKeyDictionary()


def _signer(register: Register) -> Signer:
    with _making:
        if (known := _signers.get(register)) is not None:
            return known
        _signers[register] = signer = _ready(register, register.folder / FILE)
        return signer


def _ready(register: Register, path: Path) -> Signer:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    key = Ed25519PrivateKey.from_private_bytes(_secret(path))
    public = key.public_key().public_bytes_raw()
    register.do(note_device_key, public).result()
    return Signer(key, bytes.fromhex(fact_id_of(public)[:8]))


def _secret(path: Path) -> bytes:
    """The private half, read or made now. A file of another length was not written by us and is not overwritten."""
    try:
        if not path.exists():
            _make(path)
        elif path.stat().st_mode & 0o077 and os.name == "posix":  # copied about by someone: nobody else may sign
            path.chmod(0o600)
        kept = path.read_bytes()
    except OSError as problem:
        raise FolderProblem(
            f"The key that signs receipts cannot be kept ({problem.strerror}).",
            "Free space on the disk and let only the till write to its folder.",
            code="device-key",
        ) from problem
    if len(kept) != KEY_BYTES:
        raise FolderProblem(
            f"The key that signs receipts is damaged ({path.name}).",
            "Move this file away; a new key is made, and receipts of the old one still verify.",
            code="device-key",
        )
    return kept


def _make(path: Path) -> None:
    """Whole or not at all, on the disk before anything is signed with it, and never readable by others."""
    half = path.with_name(path.name + ".part")
    half.unlink(missing_ok=True)
    handle = os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(os.urandom(KEY_BYTES))  # RFC 8032, 5.1.5: any 32 random bytes are a private key
        file.flush()
        os.fsync(file.fileno())
    half.replace(path)
