"""What a register knows of the platform that it is linked to."""

from __future__ import annotations

from app.domain.frozen import frozen


@frozen
class Linked:
    """Where the platform is and how this register proves itself there: ``token`` names it, ``secret`` is its own.

    ``coming`` is the secret that takes the place of the present one when the platform has taken it, ``former`` the one
    before the present: a platform that was restored from a copy may know no later one. ``authority`` is the path of the
    certificates to trust; empty for those that the machine trusts.
    """

    url: str
    platform: str
    token: str
    secret: str
    coming: str = ""
    former: str = ""
    since: str = ""  # of this secret: a UTC instant
    authority: str = ""
    name: str = ""
    store_name: str = ""
    register_name: str = ""


@frozen
class Joining:
    """A code that was sent, and the secret that was made for it: asked again, the platform answers the same."""

    url: str
    code: str
    secret: str
