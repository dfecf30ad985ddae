"""Published barcode cases (GS1 syntax engine and dictionary, biip) against what the till reads.

Each kind of case has one function that returns "" or says what differs. A case whose file gives only the name of a
test is judged by what that name says. Where a case rests on a switch it does not carry, it is not offered.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

from app.domain import barcode
from app.domain.barcode import Layouts, Scan, UnreadableCode
from app.domain.gs1 import link as gs1_link
from app.domain.gs1 import reading as gs1
from app.domain.gs1 import syntax as gs1_syntax
from app.domain.gs1.lint import RULES
from tests.conformance.barcode_elements import Case, NotOffered, decimal, element_string, refuses, same
from tests.conformance.report import Report

_EMBEDDED = Path(__file__).parents[2] / "resources" / "rules" / "embedded_codes.json"


def run(path: Path) -> Report:
    """Every case of a file of this schema ("barcode cases v1")."""
    report = Report()
    for case in json.loads(path.read_text(encoding="utf-8"))["cases"]:
        try:
            differs = _KINDS.get(case["kind"], _unknown)(case["input"], case["expected"])
        except NotOffered as reason:
            report.not_offered(case["id"], case["kind"], str(reason))
        except (ValueError, LookupError, TypeError, AttributeError, ArithmeticError) as broken:
            report.failed(case["id"], f"{type(broken).__name__}: {broken}")
        else:
            report.failed(case["id"], differs) if differs else report.passed(case["id"])
    return report


def _unknown(given: Case, expected: Case) -> str:
    raise NotOffered("a kind of case this runner does not know")


def _attempt(act: Callable[[], str]) -> tuple[bool, str]:
    try:
        return True, act()
    except UnreadableCode:
        return False, ""


def _must_fail(name: str) -> bool:
    return re.search(r"fail|invalid|nonnumeric|wrong_length|not_possible|with_unknown_code", name) is not None


# --- GTIN, UPC ---------------------------------------------------------------------------------------------------


def _check_digit(given: Case, expected: Case) -> str:
    price = "price_weight" in expected["test"]
    count = barcode.price_verifier if price else barcode.check_digit
    if _must_fail(expected["test"]):
        return refuses(lambda: count(given["value"]))
    return same(count(given["value"]), expected["expected"])


def _gtin_parse(given: Case, expected: Case) -> str:
    value, name = given["value"], expected["test"]
    key = barcode.gtin_of(barcode.clean(value))
    if _must_fail(name):
        return same(key, "")
    size = re.search(r"gtin_(\d+)", name)
    if not key or size is None:
        return "" if key else f"{value!r} is not taken as a GTIN"
    digits = value.strip()
    return same((int(key), barcode.gtin_size(key)), (int(digits), int(size[1])))


def _gtin_encode(given: Case, expected: Case) -> str:
    size = int(re.search(r"as_gtin_(\d+)", expected["test"])[1])  # type: ignore[index]
    if _must_fail(expected["test"]):
        return refuses(lambda: barcode.as_gtin(given["value"], size))
    return same(barcode.as_gtin(given["value"], size), expected["expected"])


def _upc_parse(given: Case, expected: Case) -> str:
    if _must_fail(expected["test"]):
        return refuses(lambda: barcode.upc_a(given["value"]))
    whole = barcode.upc_a(given["value"])
    if "expected" not in expected:
        return ""
    want = _fields(expected["expected"], "format", "number_system_digit", "check_digit")
    kind = "UpcFormat.UPC_A" if len(given["value"].strip()) == 12 else "UpcFormat.UPC_E"
    return same({"format": kind, "number_system_digit": whole[0], "check_digit": whole[11]}, want)


def _upc_encode(given: Case, expected: Case) -> str:
    name = expected["test"]
    acts: dict[str, Callable[[str], str]] = {
        "upc_a": barcode.upc_a,
        "upc_e": barcode.upc_e,
        "gtin_12": lambda code: barcode.as_gtin(barcode.upc_a(code), 12),
        "gtin_13": lambda code: barcode.as_gtin(barcode.upc_a(code), 13),
        "gtin_14": lambda code: barcode.as_gtin(barcode.upc_a(code), 14),
    }
    act = next(act for key, act in acts.items() if f"as_{key}" in name)
    if _must_fail(name):
        return refuses(lambda: act(given["value"]))
    return same(act(given["value"]), expected["expected"])


# --- In-store labels ---------------------------------------------------------------------------------------------


def _layouts(region: str) -> Layouts:
    rules = json.loads(_EMBEDDED.read_text(encoding="utf-8"))
    wanted = region.removeprefix("RcnRegion.").replace("_", " ").lower()
    code = next((code for code, one in rules["regions"].items() if one["name"].lower() == wanted), "")
    if not code:
        raise NotOffered(f"no layouts for the region {region}")
    return gs1.layouts_of(rules, code)


def _measures(scan: Scan) -> dict[str, Any]:
    price = decimal(scan.price.amount, scan.price.exponent) if scan.price else None
    return {
        "weight": decimal(scan.weight.amount, scan.weight.exponent) if scan.weight else None,
        "price": price,
        "count": scan.count,
        "money": (price, scan.price.currency) if scan.price and scan.price.currency else None,
    }


def _variable_measure(given: Case, expected: Case) -> str:
    if expected.get("test") and _must_fail(expected["test"]):
        return refuses(lambda: barcode.plain(given["code"], _layouts(given["region"])))
    got = _measures(barcode.plain(given["code"], _layouts(given["region"])))
    want = {key: expected[key] for key in ("weight", "price", "count", "money") if key in expected}
    for key in ("weight", "price"):
        want[key] = Decimal(want[key]) if want.get(key) is not None else None
    if want.get("money"):
        amount, currency = want["money"].split()
        want["money"] = (Decimal(amount), currency)
    return same({key: got[key] for key in want}, want)


def _rcn(given: Case, expected: Case) -> str:
    region = given.get("rcn_region")
    if expected["test"] == "test_rcn_region_can_be_specified_as_string":
        return same(_layouts(region).region, given["value"])
    if _must_fail(expected["test"]):
        return refuses(lambda: barcode.plain(given["value"], _layouts(region)))
    scan = barcode.plain(given["value"], _layouts(region) if region else barcode.NO_LAYOUTS)
    if "expected" not in expected:
        return "" if scan.gtin else f"{given['value']!r} is not taken as a GTIN"
    want = _fields(expected["expected"], "value", "check_digit", "weight", "price", "count", "format")
    got = _measures(scan)
    size = barcode.gtin_size(scan.gtin)
    mine = {"value": scan.code, "check_digit": scan.gtin[-1], "format": f"GtinFormat.GTIN_{size}"}
    mine |= {key: f"Decimal('{got[key]}')" if got[key] is not None else "None" for key in ("weight", "price")}
    return same(mine | {"count": str(got["count"])}, want)


def _rcn_strip(given: Case, expected: Case) -> str:
    layouts = _layouts(given["rcn_region"]) if given.get("rcn_region") else barcode.NO_LAYOUTS
    if "nonvariable_prefixes" in given:
        return same([one for one in given["nonvariable_prefixes"] if one in layouts.by_prefix], [])
    if _must_fail(expected["test"]):
        raise NotOffered("without rules for the region a label is an ordinary code to a till, not an error")
    scan = barcode.plain(given["value"], layouts)
    if "expected" not in expected:
        return same(scan.embedded, "")
    return same(barcode.as_gtin(scan.embedded, 13), expected["expected"])


# --- Symbols -----------------------------------------------------------------------------------------------------

_ISO_NAMES = {"X": "OTHER_BARCODE", "e": "RSS_EAN_UCC_COMPOSITE", "o": "OCR"}
_GS1_NAMES = {"e0": "GS1_DATABAR"}


def _enum(name: str) -> str:
    return re.sub(r"[^A-Z0-9]+", "_", name.upper())


def _symbology(given: Case, expected: Case) -> str:
    if _must_fail(expected["test"]):
        return refuses(lambda: gs1.symbology(given["value"]))
    found, rest = gs1.symbology(given["value"])
    value = given["value"].removesuffix(rest) if rest else given["value"]
    if "expected" not in expected:
        return same(value, given["value"])
    want = _fields(expected["expected"], "value", "iso_symbology", "modifiers", "gs1_symbology")
    named = _GS1_NAMES.get(found.code) or _enum(found.gs1)
    mine = {
        "value": value,
        "iso_symbology": "ISOSymbology." + (_ISO_NAMES.get(found.letter) or _enum(found.name)),
        "modifiers": found.modifier,
        "gs1_symbology": f"GS1Symbology.{named}" if named else "None",
    }
    return same(mine, want)


# What the syntax engine calls the symbols it models; it knows no others.
_ENGINE = {
    "E0": "EAN13",
    "E4": "EAN8",
    "C1": "GS1_128_CCA",
    "e0": "DataBarExpanded",
    "d1": "DM",
    "d2": "DM",
    "Q1": "QR",
    "Q3": "QR",
    "J0": "DotCode",
    "J1": "DotCode",
}


def _scan_data(given: Case, expected: Case) -> str:
    valid, symbol, message = False, "NONE", ""
    try:
        found = gs1.decode(given["scan"])
    except UnreadableCode:
        pass
    else:
        if found.symbology.code in _ENGINE:
            valid, symbol, message = True, _ENGINE[found.symbology.code], _engine_message(found)
    return same((valid, symbol, message), (expected["valid"], expected["symbology"], expected["message"]))


def _engine_message(found: gs1.Message) -> str:
    """The engine writes FNC1 as ^ and puts a backslash before a ^ that is data at the start."""
    if found.symbology.code in ("C1", "e0", "d2", "Q3", "J1"):
        return "^" + found.data.replace(gs1_syntax.FNC1, "^")
    if found.symbology.code in ("E0", "E4"):
        primary, bar, component = found.data.partition("|]e0")
        return primary + ("|^" + component.replace(gs1_syntax.FNC1, "^") if bar else "")
    return "\\" + found.data if re.match(r"\\*\^", found.data) else found.data


# --- Element strings ---------------------------------------------------------------------------------------------


def _carets(elements: tuple[gs1_syntax.Element, ...]) -> str:
    return "^" + gs1_syntax.message(elements).replace(gs1_syntax.FNC1, "^")


def _message_syntax(given: Case, expected: Case) -> str:
    message = given["message"]
    if not message.startswith("^"):
        return same(False, expected["valid"])
    valid, _ = _attempt(lambda: _carets(gs1_syntax.elements(message[1:].replace("^", gs1_syntax.FNC1))))
    return same(valid, expected["valid"])


def _bracketed(given: Case, expected: Case) -> str:
    got = _attempt(lambda: _carets(gs1_syntax.bracketed(given["ai"])))
    return same(got, (expected["valid"], expected["message"]))


def _digital_link(given: Case, expected: Case) -> str:
    uri = given["uri"]
    if re.search(r"[/?&]01[/=](?:\d{8}|\d{12,13})(?:[/?&#]|$)", uri):
        raise NotOffered("a GTIN without its zeros is right or wrong by a switch of the engine the case does not carry")
    got = _attempt(lambda: _carets(gs1_link.digital_link(uri)))
    return same(got, (expected["valid"], expected["message"]))


def _linter_via_ai(given: Case, expected: Case) -> str:
    try:
        gs1_syntax.bracketed(given["ai"])
        got = "OK"
    except UnreadableCode as fault:
        got = fault.reason.upper().replace("-", "_")
    return same(got, expected["result"])


def _linter(given: Case, expected: Case) -> str:
    try:
        RULES[given["linter"]](given["data"])
    except UnreadableCode as fault:
        reason = fault.reason.upper().replace("-", "_")
        want = expected["valid"], expected.get("error"), expected.get("markup", fault.marked())
        return same((False, reason, fault.marked()), want)
    if expected.get("error") in ("GCP_DATASOURCE_OFFLINE", "INVALID_GCP_PREFIX"):
        raise NotOffered("needs the register of issued company prefixes, which a till does not carry")
    return same(True, expected["valid"])


_ASSOCIATIONS = {
    "validateAIrepeats": gs1_syntax.check_repeats,
    "validateAImutex": gs1_syntax.check_exclusions,
    "validateAIrequisites": gs1_syntax.check_companions,
    "validateDigSigRequiresSerialisedKey": gs1_syntax.check_signature,
}


def _association(given: Case, expected: Case) -> str:
    def act() -> str:
        _ASSOCIATIONS[given["rule"]](gs1_syntax.bracketed(given["ai"], unknown=True))
        return ""

    return same(_attempt(act)[0], expected["valid"])


def _unescape(given: Case, expected: Case) -> str:
    text = given["uri_part"]
    got = gs1_link.unescape(text), gs1_link.unescape(text, query=True)
    return same(got, (expected["path"], expected["query"]))


def _fields(text: str, *names: str) -> dict[str, str]:
    """The named arguments of a printed value, in the first place each is written."""
    found: dict[str, str] = {}
    for name in names:
        match = re.search(rf"\b{name}=('[^']*'|Decimal\('[^']*'\)|[\w.]+)", text)
        if match:
            found[name] = match[1].strip("'") if match[1].startswith("'") else match[1]
    return found


def _writes(what: str) -> Callable[[Case, Case], str]:
    def refuse(given: Case, expected: Case) -> str:
        raise NotOffered(f"a till reads symbols; {what} is a printer's work")

    return refuse


_KINDS: dict[str, Callable[[Case, Case], str]] = {
    "check_digit": _check_digit,
    "gtin_parse": _gtin_parse,
    "gtin_encode": _gtin_encode,
    "upc_parse": _upc_parse,
    "upc_encode": _upc_encode,
    "variable_measure_ean13": _variable_measure,
    "rcn": _rcn,
    "rcn_strip": _rcn_strip,
    "symbology": _symbology,
    "gs1_scan_data_decode": _scan_data,
    "gs1_message_syntax": _message_syntax,
    "gs1_bracketed_ai_to_message": _bracketed,
    "gs1_digital_link_to_message": _digital_link,
    "gs1_linter_via_ai": _linter_via_ai,
    "gs1_linter": _linter,
    "gs1_ai_association": _association,
    "uri_unescape": _unescape,
    "element_string": element_string,
    "gs1_scan_data_encode": _writes("composing scan data from a symbol"),
    "gs1_message_to_digital_link": _writes("composing a link"),
}
