"""One thing that is not as it should be, and what the checks have in common."""

from __future__ import annotations

from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """``check`` found ``detail`` at ``owner`` about ``words``; ``stop`` and ``place`` say where and how looked at."""

    check: str
    owner: str
    words: str
    detail: str
    stop: str = ""
    place: str = ""

    def same(self) -> tuple[str, str, str]:
        """What makes findings at other stops the same one."""
        return self.check, self.owner, self.words

    def as_json(self) -> dict[str, str]:
        return asdict(self)
