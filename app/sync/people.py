"""What a platform asks for and is given when no fact waits: records of people, and blobs that facts there wait for."""

from __future__ import annotations

from dataclasses import replace

from app import steps
from app.domain.pages import Page
from app.queries import linking, offering
from app.services.people import erase_again, learn_people
from app.sync.asked import MOST_ASKED, Asked
from app.sync.blobs import BlobOffer
from app.sync.counter import Counter
from app.sync.platform import Platform

ROWS_AN_ACT = 200  # of people learned in one transaction of the ledger: a sale waits for no more


class Giving:
    """What the platform asked for last; nothing here remembers what was given."""

    def __init__(self, counter: Counter, platform: Platform, blobs: BlobOffer) -> None:
        self._counter = counter
        self._platform = platform
        self._blobs = blobs
        self.asked = Asked()

    def hear(self, asked: Asked) -> None:
        """What the platform asks with a push; the records that it asked for with its hello are still to be given."""
        self.asked = Asked(tuple(dict.fromkeys((*self.asked.people, *asked.people)))[:MOST_ASKED], asked.blobs)

    def step(self) -> bool:
        """Give the next of it; whether there was any. Raises PlatformUnreachable, PlatformRefused."""
        asked = self.asked
        if asked.people:
            forgotten = self._counter.ask(offering.erased, asked.people)
            if forgotten:
                self._counter.do(erase_again, forgotten).result()
            records = self._counter.ask(offering.records, asked.people)
            self.asked = replace(asked, people=())  # whatever goes wrong now is asked for again
            steps.reached("link_before_people")
            self.asked = self._platform.put_people(records)
            steps.reached("link_after_people")
            return True
        if asked.blobs:
            self.asked = replace(asked, blobs=asked.blobs[1:])
            self._blobs.send(asked.blobs[0])
            return True
        return False


def learn(counter: Counter, page: Page) -> None:
    """Have a page of people learned, and its cursor with the last of them. Raises NotThisJournal."""
    if not page.rows and page.cursor == counter.ask(linking.cursor, page.stream):
        return
    for start in range(0, max(1, len(page.rows)), ROWS_AN_ACT):
        rows = page.rows[start : start + ROWS_AN_ACT]
        is_last = start + ROWS_AN_ACT >= len(page.rows)
        counter.do(learn_people, rows, page.contains, page.cursor if is_last else "").result()
