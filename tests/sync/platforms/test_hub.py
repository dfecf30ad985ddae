"""The client of a hub on lines that lie, break and are not what they say: no answer is believed that is not whole."""

from __future__ import annotations

import datetime
import ipaddress
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Thread

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from app.clock import SystemClock
from app.errors import PlatformRefused, PlatformUnreachable
from app.foreground import LONGEST, Foreground
from app.hub.database import Database
from app.hub.hub import Hub
from app.hub.office import Office
from app.sync.joining import hash_of
from app.sync.platform import StreamReset
from app.sync.platforms.hub import HubPlatform
from app.sync.protocol import Head
from tests.cutting import DOWN, UP, cutting
from tests.hub.facts import Journal
from tests.serving import serving

Said = tuple[int, dict[str, str], bytes]
JSON = {"Content-Type": "application/json"}


@contextmanager
def saying(said: Said, rest: Event | None = None) -> Iterator[str]:
    """A server that says the same to everybody, and does not end it before ``rest``."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(said[0])
            for name, value in said[1].items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(said[2])
            if rest is not None:
                rest.wait(20)

        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            self.do_GET()

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ((200, {"Content-Type": "text/html"}, b"<html>Welcome to our Wi-Fi"), PlatformUnreachable),
        ((302, {"Location": "http://127.0.0.1:1/login", "Content-Type": "text/html"}, b""), PlatformUnreachable),
        ((200, JSON, b'{"stream": "catalog", "cur'), PlatformUnreachable),
        ((200, {**JSON, "Content-Length": "500"}, b'{"stream": "catalog"'), PlatformUnreachable),
        ((200, JSON, b'{"stream": "catalog"}'), PlatformUnreachable),
        ((200, JSON, b"[" * 100_000), PlatformUnreachable),
        ((500, JSON, b'{"code": "bug", "message": ""}'), PlatformUnreachable),
        ((503, {**JSON, "Retry-After": "17"}, b"{}"), PlatformUnreachable),
        ((404, JSON, b'{"detail": "Not Found"}'), PlatformUnreachable),  # another program on that port
        ((401, JSON, b'{"code": "unknown", "message": "no"}'), PlatformRefused),
        ((410, JSON, b'{"code": "feed-reset", "message": "anew"}'), StreamReset),
    ],
)
def test_what_is_no_answer_is_not_taken_for_one(said: Said, expected: type[Exception]) -> None:
    with saying(said) as url, pytest.raises(expected) as caught:
        HubPlatform(url, "a.b.c").pull("catalog", "")
    if isinstance(caught.value, PlatformUnreachable):
        assert caught.value.retry_after == float(said[1].get("Retry-After", 0))


def test_an_answer_that_never_ends_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each byte that comes begins the time of a read anew: who sends one now and then would hold the link for ever."""
    monkeypatch.setattr("app.sync.platforms.hub.READ_SECONDS", 2)
    monkeypatch.setattr("app.sync.platforms.hub.ANSWER_SECONDS", 0)
    rest = Event()
    with (
        saying((200, {**JSON, "Content-Length": "500"}, b'{"stream"'), rest) as url,
        pytest.raises(PlatformUnreachable, match="does not end"),
    ):
        try:
            HubPlatform(url, "a.b.c").pull("catalog", "")
        finally:
            rest.set()


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """How long the line stood aside for somebody at the counter who is always served."""
    waits: list[float] = []
    counter = Foreground(lambda: sum(waits), waits.append)
    counter.begin()
    monkeypatch.setattr("app.sync.platforms.hub.foreground", counter)
    return waits


def test_an_answer_is_read_though_somebody_is_always_served(waits: list[float]) -> None:
    with saying((200, JSON, b'{"facts": []}')) as url:
        platform = HubPlatform(url, "a.b.c")
        assert platform.journal(bytes(16), 0, 1) == ()
        platform.close()
    assert sum(waits) == pytest.approx(LONGEST, abs=0.002)


def test_a_question_is_packed_though_somebody_is_always_served(waits: list[float]) -> None:
    with pytest.raises(PlatformUnreachable):
        HubPlatform("http://127.0.0.1:9", "a.b.c").missing_blobs([])
    assert sum(waits) == pytest.approx(LONGEST, abs=0.002)


def test_nobody_listens() -> None:
    with pytest.raises(PlatformUnreachable):
        HubPlatform("http://127.0.0.1:9", "a.b.c").pull("catalog", "")


def test_a_request_cut_anywhere_is_stored_whole_or_not_at_all(tmp_path: Path) -> None:
    hub, token = made_hub(tmp_path)
    journal = Journal()
    with serving(hub) as url, cutting(url) as line:
        for n in range(40):
            journal.add("CashMoved", {"amount": n})
            known = hello(url, token, journal)
            fresh = journal.envelope(known + 1)
            line.cut = (UP if n % 2 else DOWN, 1 + n * 23)
            platform = HubPlatform(line.url, token)
            try:
                answer = platform.push(fresh)
            except PlatformUnreachable:
                assert hello(url, token, journal) in (known, len(journal.facts))
            else:
                assert answer.stored.seq == len(journal.facts) == hello(url, token, journal)
            platform.close()
        assert line.cuts > 20, "the line did cut"
        platform = HubPlatform(url, token)
        known = hello(url, token, journal)
        if known < len(journal.facts):
            platform.push(journal.envelope(known + 1))
        assert hello(url, token, journal) == len(journal.facts)
    hub.close()


def hello(url: str, token: str, journal: Journal) -> int:
    platform = HubPlatform(url, token)
    known = platform.hello([Head(journal.incarnation, len(journal.facts), journal.facts[-1].link)]).known
    platform.close()
    return known[0].stored.seq


def made_hub(folder: Path) -> tuple[Hub, str]:
    address = f"sqlite:///{folder / 'hub.db'}"
    hub = Hub(Database(address), SystemClock())
    office = Office(Database(address), SystemClock())
    joined = hub.join(office.invite(office.add_store(office.add_merchant("Shop"), "1"), "1"), hash_of("secret"))
    return hub, f"{joined.token}.secret"


@pytest.mark.parametrize("variable", ["", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"])
def test_a_certificate_is_trusted_where_it_is_named_and_nowhere_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    """Also where the machine names a list of its own for every program."""
    certificate, key = certified(tmp_path, "127.0.0.1")
    other, _ = certified(tmp_path, "127.0.0.2")
    if variable:
        monkeypatch.setenv(variable, other)
        monkeypatch.setenv("NO_PROXY", "*")
        monkeypatch.setattr("app.sync.platforms.hub.is_loopback", lambda _: False)  # as a hub on another machine
    hub, token = made_hub(tmp_path)
    with serving(hub, certificate=certificate, key=key) as url:
        assert HubPlatform(url, token, certificate).pull("catalog", "").is_last
        for authority in ("", other):
            with pytest.raises(PlatformRefused) as caught:
                HubPlatform(url, token, authority).pull("catalog", "")
            assert caught.value.code == "certificate"
    hub.close()


BROKEN = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"


@pytest.mark.parametrize("held", [None, "", "no certificate", BROKEN])
def test_a_file_that_names_no_certificate_is_told_and_not_waited_for(tmp_path: Path, held: str | None) -> None:
    hub, token = made_hub(tmp_path)
    certificate, key = certified(tmp_path, "127.0.0.1")
    authority = tmp_path / "authority.pem"
    if held is not None:
        authority.write_text(held)
    with serving(hub, certificate=certificate, key=key) as url, pytest.raises(PlatformRefused) as told:
        HubPlatform(url, token, authority=str(authority)).hello([])
    assert told.value.code == "certificate"
    hub.close()


@pytest.mark.parametrize("said", [b"", b"\x16\x03\x03\x00\x7a\x02", b"HTTP/1.1 302 Found\r\nLocation: /\r\n\r\n"])
def test_a_line_that_ends_before_a_certificate_came_is_no_wrong_certificate(said: bytes) -> None:
    """Cut, or a captive portal that speaks no TLS: nobody has to come for that."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def answer() -> None:
            line, _ = server.accept()
            with line:
                line.recv(65536)
                line.sendall(said)

        thread = Thread(target=answer, daemon=True)
        thread.start()
        with pytest.raises(PlatformUnreachable):
            HubPlatform(f"https://127.0.0.1:{server.getsockname()[1]}").pull("catalog", "")
        thread.join(10)


def certified(folder: Path, address: str) -> tuple[str, str]:
    """A certificate for an address that stands for itself, and its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, address)])
    now = datetime.datetime.now(datetime.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address(address))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    files = folder / f"{address}.pem", folder / f"{address}.key"
    files[0].write_bytes(made.public_bytes(serialization.Encoding.PEM))
    plain = serialization.NoEncryption()
    pem = serialization.Encoding.PEM
    files[1].write_bytes(key.private_bytes(pem, serialization.PrivateFormat.PKCS8, plain))
    return str(files[0]), str(files[1])
