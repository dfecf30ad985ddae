"""What ships beside the code: icons, the demo shop, rules of countries."""

from pathlib import Path

FOLDER = Path(__file__).parent
