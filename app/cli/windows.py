"""Opening the till's window, on the user's own folder or on the demo shop."""

from __future__ import annotations

import gc
import sys
from argparse import Namespace

from app.cli.where import default_folder, folder_of
from app.errors import FolderInUse


def open_window(options: Namespace) -> int:
    gc.disable()  # what is read from here on is no garbage
    from ui.main import run

    own = getattr(options, "folder", None) is None  # then the demo goes beside it, as cashwrap demo puts it
    return run(folder_of(options), demo_folder=default_folder("demo") if own else None)


def demo(options: Namespace) -> int:
    if options.linked:
        from app.cli.linked_demo import linked_demo

        return linked_demo(options)
    from app.demo import create_demo
    from app.shops import DEMO_PAPERS

    folder = options.folder if getattr(options, "folder", None) else default_folder("demo")
    try:
        create_demo(folder, printer=f"pdf:{folder.absolute() / DEMO_PAPERS}")
        (folder / DEMO_PAPERS).mkdir(exist_ok=True)
    except FolderInUse:
        if options.no_window:
            raise
        # Its window is open: starting again brings that one forward.
    if options.no_window:
        sys.stdout.write(f"{folder}\n")
        return 0
    from ui.main import run

    return run(folder)
