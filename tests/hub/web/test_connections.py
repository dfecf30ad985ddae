"""Connections on which nothing is asked: they keep nobody out."""

from __future__ import annotations

import resource
import socket
import ssl
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import requests

from app.hub.hub import Hub
from tests.bench.hubs import served as served_apart
from tests.serving import serving
from tests.sync.platforms.test_hub import certified, made_hub

MOST = 8
ASKED = b"GET /health HTTP/1.1\r\nHost: hub\r\n\r\n"
SLOW = b"POST /v1/join HTTP/1.1\r\nHost: hub\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n"
PATIENCE = 20.0


@pytest.fixture
def lite(tmp_path: Path) -> Iterator[Hub]:
    hub, _ = made_hub(tmp_path)
    yield hub
    hub.close()


def opened(stack: ExitStack, url: str, said: bytes = b"") -> socket.socket:
    """A connection on which this was said."""
    parts = urlsplit(url)
    found = stack.enter_context(socket.create_connection((parts.hostname, parts.port), PATIENCE))
    found.sendall(said)
    return found


def begun(stack: ExitStack, url: str) -> socket.socket:
    """A connection with a request under way, of which the body is still to be sent."""
    found = opened(stack, url, SLOW)
    assert found.recv(1 << 16).startswith(b"HTTP/1.1 100")
    return found


def answered(connection: socket.socket) -> int:
    """The status of the next answer, which is read whole."""
    told = b""
    while b"\r\n\r\n" not in told:
        part = connection.recv(1 << 16)
        assert part, "it was ended"
        told += part
    head, _, body = told.partition(b"\r\n\r\n")
    length = int(head.lower().partition(b"content-length:")[2].split()[0])
    while len(body) < length:
        body += connection.recv(1 << 16)
    return int(head.split()[1])


def is_ended(connection: socket.socket) -> bool:
    """Waits for its end; False where there is something to read."""
    try:
        return not connection.recv(1)
    except ConnectionError:
        return True


def health(url: str, verify: bool | str = True) -> int:
    return requests.get(f"{url}/health", timeout=PATIENCE, verify=verify).status_code


@contextmanager
def few_files(most: int) -> Iterator[None]:
    """What is started meanwhile begins with so many files."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(most, soft), hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def test_a_thousand_that_say_nothing_lock_nobody_out(tmp_path: Path) -> None:
    with ExitStack() as stack:
        with few_files(256):
            hub = stack.enter_context(served_apart(f"sqlite:///{tmp_path / 'hub.db'}"))
        till = requests.Session()
        for n in range(1100):
            opened(stack, hub.url)
            if n % 100 == 99:
                assert till.get(f"{hub.url}/health", timeout=PATIENCE).status_code == 200
        assert requests.get(f"{hub.url}/ready", timeout=PATIENCE).status_code == 200


def test_the_longest_idle_make_room_and_nobody_who_is_served(lite: Hub) -> None:
    with serving(lite, most=MOST) as url, ExitStack() as stack:
        at_work = begun(stack, url)
        asked_once = opened(stack, url, ASKED)
        assert answered(asked_once) == 200
        silent = [opened(stack, url, said) for said in (b"", ASKED[:20], b"")]
        opened(stack, url, ASKED)
        for _ in range(MOST):
            late = opened(stack, url, ASKED)
            assert answered(late) == 200
        assert is_ended(asked_once) and all(is_ended(one) for one in silent)
        at_work.sendall(b"{}")
        assert answered(at_work) == 422, "it was under way all the time"


def test_where_all_are_at_work_one_more_is_told_to_come_again(lite: Hub) -> None:
    with serving(lite, most=MOST) as url, ExitStack() as stack:
        at_work = [begun(stack, url) for _ in range(MOST - 1)]
        late = opened(stack, url)
        late.sendall(ASKED)
        assert answered(late) == 503
        for one in at_work:
            one.sendall(b"{}")
            assert answered(one) == 422


@pytest.mark.parametrize("said", [b"", ASKED[:20], ASKED, ASKED + ASKED[:20]])
def test_who_asks_nothing_for_long_is_ended(lite: Hub, said: bytes) -> None:
    with serving(lite, idle_seconds=1) as url, ExitStack() as stack:
        idle = opened(stack, url, said)
        if said.startswith(ASKED):
            assert answered(idle) == 200
        assert is_ended(idle)


def test_a_head_that_comes_byte_by_byte_is_not_waited_for(lite: Hub) -> None:
    with serving(lite, idle_seconds=1) as url, ExitStack() as stack:
        slow = opened(stack, url, ASKED[:-4])
        slow.settimeout(0.05)
        for _ in range(int(PATIENCE / 0.05)):
            try:
                slow.sendall(b"x")
                if not slow.recv(1):
                    return
            except TimeoutError:
                continue
            except ConnectionError:
                return
        pytest.fail("it was listened to for ever")


def test_who_takes_no_answer_is_ended(lite: Hub) -> None:
    with serving(lite, idle_seconds=1) as url, ExitStack() as stack:
        deaf = opened(stack, url)
        deaf.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        with pytest.raises(ConnectionError):  # asked for more and more until it hangs up; it takes them in meanwhile
            while True:
                deaf.sendall(b"GET /openapi.json HTTP/1.1\r\nHost: hub\r\n\r\n" * 50)


def test_over_tls_too(lite: Hub, tmp_path: Path) -> None:
    certificate, key = certified(tmp_path, "127.0.0.1")
    with serving(lite, most=MOST, certificate=certificate, key=key) as url, ExitStack() as stack:
        trusting = ssl.create_default_context(cafile=certificate)
        for _ in range(2 * MOST):
            stack.enter_context(trusting.wrap_socket(opened(stack, url), server_hostname="127.0.0.1"))
        assert health(url, certificate) == 200


def test_who_does_not_agree_on_tls_is_not_waited_for(
    lite: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.hub.web.connections.HANDSHAKE_SECONDS", 0.5)
    certificate, key = certified(tmp_path, "127.0.0.1")
    with serving(lite, certificate=certificate, key=key) as url, ExitStack() as stack:
        assert is_ended(opened(stack, url))
