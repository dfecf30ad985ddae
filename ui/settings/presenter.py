"""The settings without their screen: which page, what is found, and each change recorded at once with its way back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from app.errors import ShopError
from app.register import Register
from app.services.settings import change_settings
from app.settings import SETTINGS, checked
from ui.kit.answers import Post, follow
from ui.settings.state import Saved, SettingsState

# They stand on pages of their own, or are arranged where they are used.
ELSEWHERE = frozenset({"counter.keys", "scanner.profiles"})
# Read once when the till opens.
AFTER_RESTART = frozenset({"language", "currency", "timezone"})
Words = Callable[[Mapping[str, Any]], Mapping[str, str]]


class SettingsPresenter:
    """``words`` says by what each setting is found, in the reader's language."""

    def __init__(self, register: Register, post: Post, render: Callable[[SettingsState], None], words: Words) -> None:
        self._register, self._post, self._render, self._words = register, post, render, words
        self._number = 0
        self.state = SettingsState()

    def start(self) -> None:
        self._show(keys=self._of_group(self.state.group), values=self._values())

    def refresh(self) -> None:
        """Settings changed, here or elsewhere."""
        self._show(values=self._values())

    def choose_group(self, group: str) -> None:
        self._show(group=group, query="", keys=self._of_group(group), errors={})

    def search(self, query: str) -> None:
        """Show what has all these words, on whichever page; empty goes back to the page."""
        words = query.casefold().split()
        if not words:
            self._show(query="", keys=self._of_group(self.state.group))
            return
        said = self._words(self.state.values)
        found = (key for key in SETTINGS if key not in ELSEWHERE and all(word in said[key] for word in words))
        self._show(query=query, keys=tuple(found))

    def change(self, key: str, value: Any) -> None:
        """Record a setting at once; what it cannot be is told in place, and nothing is recorded."""
        if value == self._register.settings[key]:
            self._forgive(key)
            return
        try:
            checked(key, value)
        except ShopError as problem:
            self._refuse(key, problem)
            return
        self._record(key, {key: value, **self._goes_with(key, value)})

    def _goes_with(self, key: str, value: Any) -> dict[str, Any]:
        """Taxes say of themselves whether prices hold them: they follow."""
        if key != "prices.include_tax":
            return {}
        taxes = self._register.settings["taxes"]
        return {"taxes": {name: [{**tax, "included": value} for tax in rates] for name, rates in taxes.items()}}

    def _record(self, key: str, values: Mapping[str, Any]) -> None:
        before = {name: self._register.settings[name] for name in values}
        future = self._register.do(change_settings, values)
        follow(
            future,
            self._post,
            lambda _none: self._recorded(key, before),
            lambda problem: self._refuse(key, problem),
            lambda: self._forgive(key),
        )

    def change_number(self, key: str, text: str) -> None:
        """As ``change``, from what is typed for a whole number."""
        try:
            self.change(key, int(text))
        except ValueError:
            self._show(errors={**self.state.errors, key: "number"})

    def undo(self) -> None:
        """Take back the newest change; that is recorded too."""
        saved = self.state.saved
        if saved is not None:
            self._show(saved=None)
            self._record(saved.key, saved.before)

    def _recorded(self, key: str, before: Mapping[str, Any]) -> None:
        self._number += 1
        errors = {name: words for name, words in self.state.errors.items() if name != key}
        self._show(values=self._values(), errors=errors, saved=Saved(key, before, self._number))

    def _refuse(self, key: str, problem: ShopError) -> None:
        self._show(errors={**self.state.errors, key: f"{problem.message} {problem.hint}".strip()})

    def _forgive(self, key: str) -> None:
        self._show(errors={name: words for name, words in self.state.errors.items() if name != key})

    def _of_group(self, group: str) -> tuple[str, ...]:
        return tuple(key for key, one in SETTINGS.items() if one.group == group and key not in ELSEWHERE)

    def _values(self) -> dict[str, Any]:
        return {key: self._register.settings[key] for key in SETTINGS}

    def _show(self, **changes: Any) -> None:
        self.state = replace(self.state, **changes)
        self._render(self.state)
