"""The papers of the sale just made: what became of receipt and drawer, and printing again. It knows no Qt."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from app.errors import ShopError
from app.services import printing
from ui.checkout.cart_presenter import Post, Show
from ui.checkout.parking import Parking
from ui.checkout.state import Outcome

if TYPE_CHECKING:
    from app.queries.print_jobs import PrintJob
    from app.register import Register

_OUTCOMES = {
    "queued": Outcome.WAITING,
    "sending": Outcome.WAITING,
    "sent": Outcome.DONE,
    "failed": Outcome.FAILED,
    "unknown": Outcome.UNKNOWN,
}


class PaidPapers(Parking):
    """A paper that fails is told where the change stands, with the way out in place; nothing prints twice by itself."""

    def __init__(self, register: Register, post: Post, show: Show) -> None:
        super().__init__(register, post, show)
        self._queueing = False

    def _paper_at_first(self) -> Outcome:
        settings = self.register.settings
        if settings["printer"] == printing.NO_PRINTER:
            return Outcome.NONE
        return Outcome.WAITING if settings["receipt.print"] == "always" else Outcome.ASKED

    def look_at_paper(self) -> None:
        """What became of the papers of the sale just paid."""
        paid = self.state.paid
        if paid is None or self._queueing or self._paper_at_first() is Outcome.NONE:
            return
        from app.queries import print_jobs  # a start has no paper to look at

        jobs = self.register.ask(print_jobs.of_order, paid.order_id)
        receipt, gift, drawer = (_last(jobs, *kinds) for kinds in (("receipt", "copy"), ("gift",), ("drawer",)))
        after = replace(
            paid,
            printed=_outcome(receipt, self._paper_at_first()),
            job=receipt.id if receipt is not None else "",
            trouble=receipt if receipt is not None and receipt.state == "failed" else None,
            gift=_outcome(gift, Outcome.NONE),
            drawer=drawer is not None and drawer.state == "sent",
            drawer_trouble=drawer if drawer is not None and drawer.state in ("failed", "unknown") else None,
        )
        if after != paid:
            self.set(paid=after, newest=self.state.newest)

    def print_again(self) -> None:
        """The receipt of the sale just paid: a failed one once more, one that was not asked for yet, or a copy."""
        paid = self.state.paid
        if paid is None or paid.printed in (Outcome.NONE, Outcome.WAITING):
            return
        if paid.printed is Outcome.FAILED and paid.job:
            self._queue(self.register.do(printing.print_again, paid.job), printed=Outcome.WAITING, trouble=None)
        elif paid.printed is not Outcome.UNKNOWN:
            self._queue(self.register.do(printing.print_receipt, paid.order_id), printed=Outcome.WAITING, trouble=None)

    def say_printed(self, printed: bool) -> None:
        """The answer to: did it print? No prints it once more, marked as a copy."""
        paid = self.state.paid
        if paid is not None and paid.printed is Outcome.UNKNOWN and paid.job:
            shown = Outcome.DONE if printed else Outcome.WAITING
            self._queue(self.register.do(printing.answer_unknown, paid.job, printed), printed=shown, trouble=None)

    def print_gift(self) -> None:
        """A receipt without prices, for whoever is given the goods."""
        paid = self.state.paid
        if paid is not None and paid.printed is not Outcome.NONE and paid.gift is not Outcome.WAITING:
            self._queue(self.register.do(printing.queue_gift, paid.order_id), gift=Outcome.WAITING)

    def _queue(self, queued: Future[Any], **shown: Any) -> None:
        """Until the job is there, what the jobs say is about the one before it."""
        paid = self.state.paid
        assert paid is not None, "papers are printed of what was paid"
        self._queueing = True
        self.set(paid=replace(paid, **shown))
        self.follow(queued, lambda _job: self._queued(), self._not_queued)

    def _queued(self) -> None:
        self._queueing = False
        self.look_at_paper()

    def _not_queued(self, error: ShopError) -> None:
        self._queued()
        self.tell_error(error)

    def recover(self) -> None:
        super().recover()
        self._queueing = False


def _last(jobs: tuple[PrintJob, ...], *kinds: str) -> PrintJob | None:
    return next((job for job in reversed(jobs) if job.kind in kinds), None)


def _outcome(job: PrintJob | None, without: Outcome) -> Outcome:
    return _OUTCOMES[job.state] if job is not None else without
