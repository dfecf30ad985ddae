"""The forms in which a setting names a printer, in words: apart from their reading, which a start does without."""

from __future__ import annotations

FORMS = "tcp:HOST:PORT, usb:VID:PID, serial:DEVICE:BAUD, cups:QUEUE, file:PATH, pdf:FOLDER or none"
DOCUMENT_FORMS = "cups:QUEUE, pdf:FOLDER or none"
