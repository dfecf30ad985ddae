"""A register as the link sees it."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import Concatenate, ParamSpec, Protocol, TypeVar

from app.db.act import Act
from app.db.reader import Reader
from app.domain.pages import Page

P = ParamSpec("P")
T = TypeVar("T")


class Counter(Protocol):
    """A register's three verbs."""

    def do(self, service: Callable[Concatenate[Act, P], T], *args: P.args, **kwargs: P.kwargs) -> Future[T]: ...

    def ask(self, query: Callable[Concatenate[Reader, P], T], *args: P.args, **kwargs: P.kwargs) -> T: ...

    def learn(self, page: Page) -> Future[None]: ...
