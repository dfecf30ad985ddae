"""Our own hub over HTTP: one connection, real certificates, and no answer believed that is not whole and as agreed."""

from __future__ import annotations

import gzip
import ipaddress
import json
import ssl
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlsplit

import requests
from requests.auth import AuthBase
from urllib3.exceptions import HTTPError

from app import __version__
from app.domain.facts import Fact
from app.domain.pages import Page
from app.domain.people import Record
from app.errors import PlatformRefused, PlatformUnreachable
from app.foreground import foreground
from app.sync import protocol
from app.sync.asked import Asked, read_asked, read_names, records_json
from app.sync.platform import StreamReset
from app.sync.protocol import UNUSED, Answer, Day, Envelope, Head, Hello, Joined, Machine, Malformed

T = TypeVar("T")
CONNECT_SECONDS, READ_SECONDS = 5, 30
ANSWER_SECONDS = 300  # for all of an answer, on however slow a line: READ_SECONDS begin anew with each byte
GZIP_FROM = 1000  # bytes
BLOB = "application/octet-stream"
LARGEST_ANSWER = 64 << 20  # bytes, inflated
LONGEST_WAIT = 3600.0  # seconds that a platform may ask to be left alone
UNKNOWN = "unknown"  # the hub's word for a token that is nobody's
_AGAIN = {408, 425, 429, 500, 502, 503, 504}


class HubPlatform:
    """A hub at ``url``. ``token`` is this register's; ``authority`` a file of certificates to trust.

    ``former`` is the token that it had before, for a hub that does not know the present one: it may have been restored.
    Every call may raise PlatformUnreachable, after which nothing is known, and PlatformRefused. All but ``prove_by``
    is for one thread.
    """

    def __init__(self, url: str, token: str = "", authority: str = "", former: str = "") -> None:
        self._url = url.rstrip("/")
        self._session = requests.Session()
        self._session.trust_env = not is_loopback(url)  # a proxy of the machine's is for elsewhere
        self._verify: str | bool = authority or True
        self._bearers: list[_Bearer] = []
        self.is_by_former = False  # this hub knows the former token and not the present one
        if token:
            self.prove_by(token, former)
        self._session.headers["User-Agent"] = f"cashwrap/{__version__}"

    def prove_by(self, token: str, former: str = "") -> None:
        """Say this token from now on, and the former one to a hub that does not know it."""
        self._bearers = [_Bearer(one) for one in (token, former) if one]
        self._session.auth = self._bearers[0]
        self.is_by_former = False

    def close(self) -> None:
        self._session.close()

    # A machine becomes a register ---------------------------------------------------------------------------------

    def join(self, code: str, secret_hash: str, machine: Machine = UNUSED) -> Joined:
        return self._post("/v1/join", protocol.joining_json(code, secret_hash, machine), protocol.read_joined)

    def renew(self, secret_hash: str) -> None:
        self._post("/v1/credential", {"secret_hash": secret_hash}, lambda _: None)

    # As a platform ------------------------------------------------------------------------------------------------

    def hello(self, heads: Sequence[Head]) -> Hello:
        hello = self._post("/v1/hello", protocol.heads_json(heads), protocol.read_hello)
        if [one.stored.incarnation for one in hello.known] != [head.incarnation for head in heads]:
            raise PlatformUnreachable("the answer is not to what was asked", heard=True)
        return hello

    def push(self, envelope: Envelope) -> Answer:
        return self._stored("/v1/push", envelope)

    def drain(self, envelope: Envelope) -> Answer:
        return self._stored("/v1/drain", envelope)

    def _stored(self, path: str, envelope: Envelope) -> Answer:
        answer = self._post(path, protocol.envelope_json(envelope), protocol.read_answer)
        if answer.stored.incarnation != envelope.incarnation:
            raise PlatformUnreachable("the answer is not to what was asked", heard=True)
        return answer

    def put_people(self, records: Sequence[Record]) -> Asked:
        return self._post("/v1/people", {"records": records_json(records)}, read_asked)

    def missing_blobs(self, names: Sequence[str]) -> tuple[str, ...]:
        def read(data: Any) -> tuple[str, ...]:
            return read_names(data.get("names") if isinstance(data, dict) else None)

        return self._post("/v1/blobs/missing", {"names": list(names)}, read)

    def put_blob(self, name: str, packed: bytes) -> None:
        headers = {"Content-Type": BLOB}
        _read(self._sent("PUT", f"/v1/blobs/{name}", data=packed, headers=headers), lambda _: None)

    def blob(self, name: str) -> bytes:
        """A blob as it is kept, compressed (zlib)."""
        return self._sent("GET", f"/v1/blobs/{name}")

    def lose_blob(self, name: str) -> None:
        self._post(f"/v1/blobs/{name}/lost", {}, lambda _: None)

    def pull(self, stream: str, cursor: str, is_known: bool = False) -> Page:
        asked = {"stream": stream, "cursor": cursor, **({"known": "true"} if is_known else {})}
        return self._get("/v1/pull", asked, protocol.read_page)

    def journal(self, incarnation: bytes, after: int, limit: int) -> tuple[Fact, ...]:
        asked = {"incarnation": incarnation.hex(), "after": str(after), "limit": str(limit)}

        def read(data: Any) -> tuple[Fact, ...]:
            if not isinstance(data, dict) or not isinstance(data.get("facts"), list):
                raise Malformed("the journal is no list")
            return tuple(protocol.read_fact(each, incarnation, n) for n, each in enumerate(data["facts"]))

        return self._get("/v1/journal", asked, read)

    def day(self, business_day: str) -> Day:
        return self._get("/v1/day", {"business_day": business_day}, protocol.read_day)

    # Over the line ------------------------------------------------------------------------------------------------

    def _get(self, path: str, asked: Mapping[str, str], read: Callable[[Any], T]) -> T:
        return _read(self._sent("GET", path, params=asked), read)

    def _post(self, path: str, said: Any, read: Callable[[Any], T]) -> T:
        foreground.give_way()  # the interpreter is not let go of within one page or envelope
        data = json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode()
        headers = {"Content-Type": "application/json"}
        if len(data) >= GZIP_FROM:
            foreground.give_way()
            data, headers = gzip.compress(data, 4), {**headers, "Content-Encoding": "gzip"}
        return _read(self._sent("POST", path, data=data, headers=headers), read)

    def _sent(self, method: str, path: str, **said: Any) -> bytes:
        bearers = self._bearers
        try:
            return self._answer(method, path, **said)
        except PlatformRefused as problem:
            if problem.code != UNKNOWN:
                raise
            if self._bearers is not bearers:
                raise PlatformUnreachable("the secret was changed meanwhile") from problem
            if len(bearers) < 2:
                raise
        self._turn(bearers)
        try:
            return self._answer(method, path, **said)
        except PlatformRefused as problem:
            if problem.code == UNKNOWN:
                self._turn(bearers)
            raise

    def _turn(self, bearers: list[_Bearer]) -> None:
        """Say the other of the two tokens: the former for the present, or back; unless others were given meanwhile."""
        bearers.reverse()
        if self._bearers is bearers:
            self._session.auth = bearers[0]
            self.is_by_former = not self.is_by_former

    def _answer(self, method: str, path: str, **said: Any) -> bytes:
        try:
            with self._session.request(
                method,
                self._url + path,
                timeout=(CONNECT_SECONDS, READ_SECONDS),
                verify=self._verify,  # said with each request: else the machine's own list takes its place
                allow_redirects=False,  # whoever sends us elsewhere is not the hub
                stream=True,
                **said,
            ) as response:
                return _body(response)
        except requests.exceptions.SSLError as problem:
            if any(_is_of_certificates(each) for each in _causes(problem)):
                raise PlatformRefused("the platform's certificate is not trusted here", "certificate") from problem
            raise PlatformUnreachable(type(problem).__name__) from problem  # cut, or somebody who speaks no TLS
        except (requests.RequestException, HTTPError, OSError) as problem:
            if isinstance(self._verify, str) and not Path(self._verify).is_file():
                raise PlatformRefused("the file with the platform's certificate is gone", "certificate") from problem
            raise PlatformUnreachable(type(problem).__name__) from problem


class _Bearer(AuthBase):
    """The token in each request; as an ``auth`` of its own, so that no .netrc of the machine takes its place."""

    def __init__(self, token: str) -> None:
        self._token = token

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        request.headers["Authorization"] = f"Bearer {self._token}"
        return request


def is_loopback(url: str) -> bool:
    """Whether an address is this machine's own."""
    host = urlsplit(url).hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _causes(problem: BaseException | None) -> Iterator[BaseException]:
    """An error, and those that it came of."""
    while problem is not None:
        yield problem
        problem = problem.__cause__ or problem.__context__


def _is_of_certificates(problem: BaseException) -> bool:
    """Whether one was not trusted, or the file that names those that are holds none (OpenSSL's X509 and PEM)."""
    if isinstance(problem, ssl.SSLCertVerificationError):
        return True
    return isinstance(problem, ssl.SSLError) and problem.library in ("X509", "PEM")


def _body(response: requests.Response) -> bytes:
    """The whole body of an answer of ours. Raises PlatformUnreachable, PlatformRefused, StreamReset."""
    parts, size, until = [], 0, time.monotonic() + ANSWER_SECONDS
    while part := response.raw.read1(1 << 16, decode_content=True):  # whatever has come, be it a byte
        size += len(part)
        if size > LARGEST_ANSWER or time.monotonic() > until:
            raise PlatformUnreachable("the answer does not end", heard=True)
        parts.append(part)
    data = b"".join(parts)
    if response.headers.get("Content-Type", "").split(";")[0] not in ("application/json", BLOB):
        raise PlatformUnreachable(f"somebody else answered ({response.status_code})", _wait(response), heard=True)
    if response.status_code == 200:
        return data
    if response.status_code in _AGAIN:
        raise PlatformUnreachable(f"not now ({response.status_code})", _wait(response), heard=True)
    code, why = _refusal(data)
    if response.status_code == 410:
        raise StreamReset(why)
    if not code:
        raise PlatformUnreachable(f"somebody else answered ({response.status_code})", heard=True)
    raise PlatformRefused(why, code)


def _wait(response: requests.Response) -> float:
    try:
        return min(LONGEST_WAIT, max(0.0, float(response.headers.get("Retry-After", "0"))))
    except ValueError:  # a date: whoever says it trusts clocks
        return 0.0


def _refusal(data: bytes) -> tuple[str, str]:
    try:
        said = json.loads(data)
        return str(said["code"])[:40], str(said["message"])[:200]
    except (ValueError, KeyError, TypeError, RecursionError):
        return "", ""


def _read(data: bytes, read: Callable[[Any], T]) -> T:
    foreground.give_way()
    try:
        said = json.loads(data)
        foreground.give_way()
        return read(said)
    except (ValueError, RecursionError) as problem:  # Malformed is one
        raise PlatformUnreachable(f"the answer is not what was agreed: {problem}"[:200], heard=True) from problem
