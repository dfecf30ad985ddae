"""What the walker finds and is not to be mended, each with its reason; whatever is not here is a defect."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tests.walker.finding import Finding


@dataclass(frozen=True, slots=True)
class Known:
    """``owner`` and ``words`` are patterns for the whole of what the finding says."""

    check: str
    owner: str
    words: str
    why: str
    stop: str = ".*"

    def fits(self, finding: Finding) -> bool:
        return (
            self.check == finding.check
            and re.fullmatch(self.owner, finding.owner, re.DOTALL) is not None
            and re.fullmatch(self.words, finding.words, re.DOTALL) is not None
            and re.fullmatch(self.stop, finding.stop) is not None
        )


KNOWN: tuple[Known, ...] = (
    Known("tab", "GoodsRows .*", ".*", "arrows walk what is found while the field keeps the keyboard"),
    Known(
        "tab", ".*", ".*", "while a scanner is measured each key is one of its own; Esc ends it", "settings/scanner-m.*"
    ),
)

# Found and not mended yet: the full walk shows them, the stops of the suite let them pass. Each goes with its cure.
OPEN: tuple[Known, ...] = ()


def is_open(finding: Finding) -> bool:
    return any(one.fits(finding) for one in OPEN)


def is_known(finding: Finding) -> bool:
    return any(one.fits(finding) for one in KNOWN)
