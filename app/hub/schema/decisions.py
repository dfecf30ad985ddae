"""What persons are asked, and what they made of it."""

from __future__ import annotations

from sqlalchemy import Index, Table

from app.hub.schema.base import key, metadata, text, whole

tasks = Table(
    "tasks",
    metadata,
    key("merchant"),
    key("id"),
    text("scope"),
    text("kind"),  # of app.domain.tasks; empty where it was decided and is not known (yet)
    text("subject"),
    text("body"),
    text("state"),  # open | done
    whole("revision"),
    text("opened_at"),
    text("done_at"),
    text("done_by"),  # an id
    text("outcome"),
    Index("tasks_subject", "merchant", "subject"),
)

# The answers to each task: the one that settled it, and those that came later and said otherwise than the one before.
answers = Table(
    "answers",
    metadata,
    key("merchant"),
    key("task"),
    key("fact"),
    text("outcome"),
    text("actor"),
    text("at"),  # when it came here
)
