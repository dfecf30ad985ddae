"""Which font file draws a character: a fixed list by file name, so that paper looks alike on every machine."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from pathlib import Path
from typing import Any

from app.domain.frozen import frozen

# Asked in this order. fontconfig is never asked: what it answers changes from machine to machine.
FOLDERS: tuple[str, ...] = (
    "/usr/share/fonts/truetype/noto",
    "/usr/share/fonts/truetype/dejavu",
    "/usr/share/fonts/truetype/wqy",
    "/usr/share/fonts/truetype/ancient-scripts",
    "/usr/share/fonts/noto",
    "/usr/share/fonts/google-noto",
    "/usr/share/fonts/dejavu-sans-fonts",
    "/usr/share/fonts/TTF",
    "/usr/local/share/fonts",
)
CORE = "fonts-noto-core"
_CJK = ("Hani", "Hira", "Kana", "Hang", "Bopo")
# ISO 15924 script → middle of the Noto Sans file name. Latin, Greek and Cyrillic are in Noto Sans itself.
_SCRIPTS = {
    "Arab": "Arabic",
    "Armn": "Armenian",
    "Beng": "Bengali",
    "Cher": "Cherokee",
    "Deva": "Devanagari",
    "Ethi": "Ethiopic",
    "Geor": "Georgian",
    "Gujr": "Gujarati",
    "Guru": "Gurmukhi",
    "Hebr": "Hebrew",
    "Khmr": "Khmer",
    "Knda": "Kannada",
    "Laoo": "Lao",
    "Mlym": "Malayalam",
    "Mong": "Mongolian",
    "Mymr": "Myanmar",
    "Nkoo": "NKo",
    "Olck": "OlChiki",
    "Orya": "Oriya",
    "Sinh": "Sinhala",
    "Syrc": "Syriac",
    "Taml": "Tamil",
    "Telu": "Telugu",
    "Tfng": "Tifinagh",
    "Thaa": "Thaana",
    "Thai": "Thai",
    "Cans": "CanadianAboriginal",
    "Yiii": "Yi",
    "Java": "Javanese",
    "Cham": "Cham",
    "Vaii": "Vai",
}
_SYMBOLS = ("DejaVuSans.ttf", "NotoSansSymbols2-Regular.ttf", "NotoSansSymbols-Regular.ttf", "NotoSansMath-Regular.ttf")
_CHINESE = "wqy-microhei.ttc"
_EMOJI = "Symbola_hint.ttf"
_LAST = {False: "Vera.ttf", True: "VeraBd.ttf"}
REPLACEMENT = "\ufffd"


@frozen
class Choice:
    """A face by file name; ``heavy`` when bold was asked for and the face has none."""

    face: str
    heavy: bool = False


@lru_cache(maxsize=256)
def path_of(name: str) -> Path | None:
    """Where the font file is, or None when no folder of the list has it. reportlab brings Vera along."""
    for folder in FOLDERS:
        if (found := Path(folder, name)).is_file():
            return found
    if name in _LAST.values():
        import reportlab  # type: ignore[import-untyped]

        return Path(reportlab.__file__).parent / "fonts" / name
    return None


@lru_cache(maxsize=64)
def face_of(name: str) -> Any:
    """The ``uharfbuzz.Face`` of a font file that ``path_of`` found; of a collection, the first face."""
    import uharfbuzz  # type: ignore[import-untyped]

    path = path_of(name)
    if path is None:
        raise FileNotFoundError(name)
    return uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(path)))


@lru_cache(maxsize=64)
def _coverage(name: str) -> Any:
    return face_of(name).unicodes if path_of(name) is not None else frozenset()


@lru_cache(maxsize=4096)
def choose(cluster: str, bold: bool) -> Choice | None:
    """The first face that has every visible character of ``cluster``, else its first one; None when none has it."""
    wanted = [ord(char) for char in cluster if not _is_ignorable(char)] or [0x20]
    for needed in (wanted, wanted[:1]):
        for name, heavy in _candidates(script_of(cluster[0]), bold):
            coverage = _coverage(name)
            if all(code in coverage for code in needed):
                return Choice(name, heavy)
    return None


@lru_cache(maxsize=2)
def latin(bold: bool) -> Choice | None:
    """The face of a text that is all ASCII; None where no one face has all of it."""
    choice = choose("a", bold)
    return choice if choice is not None and covers(choice, "".join(map(chr, range(0x20, 0x7F)))) else None


def covers(choice: Choice, cluster: str) -> bool:
    coverage = _coverage(choice.face)
    return all(ord(char) in coverage or _is_ignorable(char) for char in cluster)


@lru_cache(maxsize=256)
def _candidates(script: str, bold: bool) -> tuple[tuple[str, bool], ...]:
    weight = "Bold" if bold else "Regular"
    chain = [(f"NotoSans-{weight}.ttf", False)]
    if script in _CJK:
        chain.append((_CHINESE, bold))
    elif script in _SCRIPTS:
        chain += [(f"NotoSans{_SCRIPTS[script]}-{weight}.ttf", False)]
        chain += [(f"NotoSans{_SCRIPTS[script]}-Regular.ttf", True)] if bold else []
    elif script == "Tibt":
        chain.append((f"NotoSerifTibetan-{weight}.ttf", False))
    chain += [("DejaVuSans-Bold.ttf", False)] if bold else []
    chain += [(name, bold) for name in (*_SYMBOLS, _EMOJI, _CHINESE)]
    return (*chain, (_LAST[bold], False))


@lru_cache(maxsize=4096)
def script_of(char: str) -> str:
    """ISO 15924 code of a character's script; empty for what every script shares (spaces, signs, digits)."""
    import uharfbuzz

    buffer = uharfbuzz.Buffer()
    buffer.add_str(char)
    buffer.guess_segment_properties()
    return buffer.script or ""


def package_for(char: str) -> str:
    """The Debian package that would let ``char`` be printed."""
    script = script_of(char)
    if script in _CJK:
        return "fonts-wqy-microhei"
    if script or unicodedata.category(char)[0] in "LMNPZ":
        return CORE
    return "fonts-symbola"


def _is_ignorable(char: str) -> bool:
    """Joiners, variation selectors and direction marks: they steer shaping and have no picture of their own."""
    return char in "\u200c\u200d\u200e\u200f\u061c\u00ad\u2060" or "\ufe00" <= char <= "\ufe0f"
