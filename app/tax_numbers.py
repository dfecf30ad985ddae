"""Numbers by which tax offices know businesses, checked where their country publishes how."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType

from app.errors import InvalidInput

# Country → modules of python-stdnum, any of which may be right: a customer may be a business or a person. Countries
# whose numbers have other forms as well (SG: an MR or M9 number of the GST) are left out, so that none is refused.
_SCHEMES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "AT": ("at.uid", "at.tin"),
        "AU": ("au.abn", "au.acn", "au.tfn"),
        "BE": ("be.vat", "be.nn"),
        "BG": ("bg.vat",),
        "CA": ("ca.bn",),
        "CH": ("ch.vat", "ch.uid"),
        "CY": ("cy.vat",),
        "CZ": ("cz.dic",),
        "DE": ("de.vat", "de.stnr", "de.idnr"),
        "DK": ("dk.cvr", "dk.cpr"),
        "EE": ("ee.kmkr", "ee.registrikood"),
        "ES": ("es.nif", "es.dni", "es.nie", "es.cif"),
        "FI": ("fi.alv", "fi.ytunnus"),
        "FR": ("fr.tva", "fr.siren", "fr.siret"),
        "GB": ("gb.vat", "gb.utr"),
        "GR": ("gr.vat",),
        "HR": ("hr.oib",),
        "HU": ("hu.anum",),
        "IE": ("ie.vat", "ie.pps"),
        "IN": ("in_.gstin", "in_.pan"),
        "IT": ("it.iva", "it.codicefiscale"),
        "LT": ("lt.pvm",),
        "LU": ("lu.tva",),
        "LV": ("lv.pvn",),
        "MT": ("mt.vat",),
        "NL": ("nl.btw", "nl.bsn"),
        "NO": ("no.mva", "no.orgnr"),
        "NZ": ("nz.ird",),
        "PL": ("pl.nip", "pl.pesel"),
        "PT": ("pt.nif",),
        "RO": ("ro.cf",),
        "SE": ("se.vat", "se.orgnr", "se.personnummer"),
        "SI": ("si.ddv",),
        "SK": ("sk.dph",),
    }
)
_JAPAN_DIGITS = 13


def checked_tax_number(country: str, text: str) -> str:
    """``text`` as typed, without blanks around it. Raises InvalidInput where its country's check digit says no.

    The algorithms are those of python-stdnum, which names the law or office behind each. A country that is not
    known here, or publishes none, takes any number.
    """
    number = text.strip()
    if number and not _may_be(country, number):
        raise InvalidInput(
            f"{number} is no tax number of {country}: its check digit says otherwise.",
            "Compare it with the customer's papers, or leave it empty.",
            code="tax-number",
        )
    return number


def is_checkable(country: str) -> bool:
    """Whether numbers of this country can be told right from wrong."""
    return country in _SCHEMES or country == "JP"


def _may_be(country: str, number: str) -> bool:
    if country == "JP":
        return _is_japanese(number)
    return country not in _SCHEMES or any(
        import_module(f"stdnum.{name}").is_valid(number) for name in _SCHEMES[country]
    )


def _is_japanese(number: str) -> bool:
    """A corporate number, or an invoice issuer's with its T: a sole trader's has no check digit of that form."""
    bare = number.upper().removeprefix("T")
    if len(bare) != _JAPAN_DIGITS or not (bare.isascii() and bare.isdecimal()):
        return False
    corporate: bool = import_module("stdnum.jp.cn").is_valid(bare)
    return corporate or number.upper().startswith("T")
