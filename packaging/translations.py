"""The translators' desk: takes words out of the code, keeps a .ts file a language, makes the .qm the till reads.

``python packaging/translations.py update`` after words changed; ``missing LANGUAGE`` lists as JSON what waits for a
translation or for one of its plural forms; ``fill LANGUAGE FILE`` takes such a list back with translations; ``release``
makes the .qm files; English has a file too, of nothing but plural forms;
``pseudo FOLDER`` puts languages there that only show what no translator was given. Reading and releasing are Qt's own
tools. Words that no screen holds (settings, errors of the app) are handed to them in a file.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
SOURCE = "en"  # stands in the code; its file holds the forms that one text cannot be
LANGUAGES = {"de": "de", "zh_CN": "zh_CN", "ar": "ar"}
# The plural forms that Qt keeps for a language, in its order, by their names in CLDR.
FORMS = {
    "en": ("one", "other"),
    "de": ("one", "other"),
    "zh_CN": ("other",),
    "ar": ("zero", "one", "two", "few", "many", "other"),
}
OF_ONE_NUMBER = ("zero", "one", "two")  # of these languages: the words may say the number without a figure
ERRORS = FOLDER / "errors.json"

sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

import pseudo  # noqa: E402
from error_words import Code  # noqa: E402
from screen_words import Unreadable, Word, as_module, read, words_in  # noqa: E402


def error_texts() -> list[str]:
    """Every sentence that an error of the app says, with %1, %2 … where a value stands; then words for such values."""
    return Code([read(path) for room in ("app", "ui") for path in sorted((ROOT / room).rglob("*.py"))]).sentences()


def setting_texts() -> list[str]:
    """Labels, helps and the spoken choices of every setting."""
    from app.settings.declared import SETTINGS

    texts: dict[str, None] = {}
    for setting in SETTINGS.values():
        texts |= dict.fromkeys(text for text in (setting.label, setting.help) if text)
    return list(texts)


def update() -> None:
    """Bring the .ts files to the words of today; translations of words that stayed are kept."""
    FOLDER.mkdir(exist_ok=True)
    errors = error_texts()
    ERRORS.write_text(json.dumps(errors, indent=0, ensure_ascii=False) + "\n", "utf-8")
    with tempfile.TemporaryDirectory() as place:
        words = Path(place) / "words_of_the_app.py"
        words.write_text(as_module(all_words()), "utf-8")
        for file, language in (*LANGUAGES.items(), (SOURCE, SOURCE)):
            target = FOLDER / f"{file}.ts"
            flags = ["-no-obsolete", "-locations", "none", "-source-language", SOURCE, "-target-language", language]
            own = ["-pluralonly"] if file == SOURCE else []
            _run(["pyside6-lupdate", str(words), *flags, *own, "-ts", str(target)])


def all_words() -> list[Word]:
    """What the screens say, and what the app says on them."""
    rows = [Word("errors", text) for text in error_texts()] + [Word("settings", text) for text in setting_texts()]
    return [*screen_words(), *rows]


def screen_words() -> list[Word]:
    """Every text of the screens, each once for each who asks for it."""
    found: dict[Word, None] = {}
    for path in sorted((ROOT / "ui").rglob("*.py")):
        found |= dict.fromkeys(word for word in words_in(path) if isinstance(word, Word))
    return list(found)


def unreadable() -> list[Unreadable]:
    """Texts that are handed to tr without standing there."""
    paths = sorted((ROOT / "ui").rglob("*.py"))
    return [one for path in paths for one in words_in(path) if isinstance(one, Unreadable)]


def missing(language: str) -> list[dict[str, object]]:
    """What waits for a translation: ``{"context", "source"}``, and of plurals which forms there are and which lack.

    ``forms`` are all of the language, ``lacking`` those with no words, or with no ``%n`` though they stand for several
    numbers.
    """
    rows: list[dict[str, object]] = []
    for context, message in _messages(ET.parse(FOLDER / f"{language}.ts").getroot()):
        translation = message.find("translation")
        assert translation is not None
        plural = message.get("numerus") == "yes"
        lacking = _lacking(translation, language) if plural else []
        if translation.get("type") == "unfinished" or lacking:
            row: dict[str, object] = {"context": context, "source": message.findtext("source") or ""}
            rows.append(row | ({"forms": list(FORMS[language]), "lacking": lacking} if plural else {}))
    return rows


def _lacking(translation: ET.Element, language: str) -> list[str]:
    texts = [form.text or "" for form in translation.findall("numerusform")]
    there = dict(zip(FORMS[language], texts, strict=False))
    return [
        name
        for name in FORMS[language]
        if not there.get(name) or (name not in OF_ONE_NUMBER and "%n" not in there[name])
    ]


def words_of(language: str) -> set[tuple[str, str]]:
    """Which (context, text) the file of a language holds."""
    root = ET.parse(FOLDER / f"{language}.ts").getroot()
    return {(context, message.findtext("source") or "") for context, message in _messages(root)}


def fill(language: str, given: list[dict[str, object]]) -> int:
    """Take translations in: rows of ``missing`` with a ``translation``: a text, or where there are plural forms a text
    for each by its name; ``other`` stands in for those that are not given."""
    path = FOLDER / f"{language}.ts"
    tree = ET.parse(path)
    known = {(row["context"], row["source"]): row["translation"] for row in given if row.get("translation")}
    many = 0
    for context, message in _messages(tree.getroot()):
        translation, words = message.find("translation"), known.get((context, message.findtext("source") or ""))
        if translation is None or words is None:
            continue
        forms = translation.findall("numerusform")
        if forms:
            texts = words if isinstance(words, dict) else {"other": words}
            for form, name in zip(forms, FORMS[language], strict=True):
                form.text = str(texts.get(name, texts["other"]))
        else:
            translation.text = str(words)
        translation.attrib.pop("type", None)
        many += 1
    _write(tree, path)
    return many


def _messages(root: ET.Element) -> Iterator[tuple[str, ET.Element]]:
    for context in root.findall("context"):
        for message in context.findall("message"):
            yield context.findtext("name") or "", message


def _write(tree: ET.ElementTree, path: Path) -> None:  # type: ignore[type-arg]
    body = ET.tostring(tree.getroot(), encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


def release() -> None:
    """Make what the till reads of every .ts file."""
    for file in (*LANGUAGES, SOURCE):
        own = [] if file == SOURCE else ["-removeidentical"]  # looks at the first form alone: not for English
        _run(["pyside6-lrelease", *own, str(FOLDER / f"{file}.ts"), "-qm", str(FOLDER / f"{file}.qm")])


def make_pseudo(folder: Path) -> None:
    """Write en_XA.qm and ar_XB.qm into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    for language, change in pseudo.PSEUDO.items():
        source = folder / f"{language}.ts"
        pseudo.write(all_words(), change, source)
        _run(["pyside6-lrelease", str(source), "-qm", str(folder / f"{language}.qm")])


def _run(command: list[str]) -> None:
    tool = Path(sys.executable).parent / command[0]
    subprocess.run([str(tool) if tool.exists() else command[0], *command[1:]], check=True, stdout=subprocess.DEVNULL)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=("update", "missing", "fill", "release", "pseudo"))
    parser.add_argument("language", nargs="?", help=f"one of {', '.join(FORMS)}; for pseudo a folder")
    parser.add_argument("file", nargs="?", type=Path)
    given = parser.parse_args()
    if given.what in ("missing", "fill") and given.language not in FORMS:
        parser.error(f"a language is one of {', '.join(FORMS)}")
    if given.what == "pseudo" and not given.language:
        parser.error("say into which folder")
    if given.what == "update":
        update()
    elif given.what == "release":
        release()
    elif given.what == "pseudo":
        make_pseudo(Path(given.language))
    elif given.what == "missing":
        sys.stdout.write(json.dumps(missing(given.language), indent=1, ensure_ascii=False) + "\n")
    else:
        sys.stdout.write(f"{fill(given.language, json.loads(given.file.read_text('utf-8')))} taken in\n")


if __name__ == "__main__":
    main()
