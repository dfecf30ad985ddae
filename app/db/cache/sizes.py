"""How much work is little and how much is much, in changes of products."""

from __future__ import annotations

HERE = 2_000  # taken in on the cache's own thread; more by a child process
BUILT_HERE = 5_000  # a generation is built, or a small catalogue brought up to date, on the thread that needs it
FACTS_COUNTED = 20_000  # beyond so many facts nobody counts their changes first: that takes a child anyway
