"""Which letters stand where, by language and country; what holding a key offers. Pure: no Qt.

Places of letters are those of the hardware keyboards sold in a country, so that hands find them.
"""

from __future__ import annotations

from app.domain.frozen import frozen

DIGITS = "1234567890"


@frozen
class Layout:
    """Three rows of letters, 12 signs wide at most; ``label`` in its own script stands on the key that leads to it."""

    name: str
    label: str
    rows: tuple[str, str, str]
    comma: str = ","
    has_case: bool = True

    def upper(self, sign: str) -> str:
        """The capital of a sign. Turkish has two i, and a capital ß is one sign (Unicode 5.1, U+1E9E)."""
        own = {"ß": "\u1e9e", "i": "İ" if self.name == "turkish" else "I", "ı": "I"}
        return own.get(sign, sign.upper()) if self.has_case else sign


LAYOUTS = {
    layout.name: layout
    for layout in (
        Layout("qwerty", "QWERTY", ("qwertyuiop-'", "asdfghjkl", "zxcvbnm")),
        Layout("qwertz", "QWERTZ", ("qwertzuiopü-", "asdfghjklöä", "yxcvbnmß")),
        Layout("swiss", "QWERTZ", ("qwertzuiopü-", "asdfghjklöä", "yxcvbnm'")),
        Layout("central", "QWERTZ", ("qwertzuiop-'", "asdfghjkl", "yxcvbnm")),
        Layout("azerty", "AZERTY", ("azertyuiop-é", "qsdfghjklm", "wxcvbn'")),
        Layout("spanish", "QWERTY", ("qwertyuiop-'", "asdfghjklñ", "zxcvbnm")),
        Layout("portuguese", "QWERTY", ("qwertyuiop-'", "asdfghjklç", "zxcvbnm")),
        Layout("swedish", "QWERTY", ("qwertyuiopå-", "asdfghjklöä", "zxcvbnm")),
        Layout("danish", "QWERTY", ("qwertyuiopå-", "asdfghjklæø", "zxcvbnm")),
        Layout("norwegian", "QWERTY", ("qwertyuiopå-", "asdfghjkløæ", "zxcvbnm")),
        Layout("turkish", "QWERTY", ("qwertyuıopğü", "asdfghjklşi", "zxcvbnmöç")),
        Layout("arabic", "عربي", ("ضصثقفغعهخحجد", "شسيبلاتنمكط", "ذئءؤرىةوزظ"), comma="،", has_case=False),
    )
}

_OF_COUNTRIES = {
    "qwertz": "DE AT LU",
    "swiss": "CH LI",
    "central": "CZ SK HU SI HR BA RS ME AL",
    "azerty": "FR BE MC MA DZ TN SN CI CM ML BF NE TG BJ",
    "spanish": "ES MX AR CO CL PE VE EC GT CU BO DO HN PY SV NI CR PA UY PR GQ",
    "portuguese": "PT BR AO MZ",
    "swedish": "SE FI AX",
    "danish": "DK FO GL",
    "norwegian": "NO SJ",
    "turkish": "TR",
}
_OF_COUNTRY = {country: name for name, countries in _OF_COUNTRIES.items() for country in countries.split()}
_OF_LANGUAGES = "de:qwertz fr:azerty tr:turkish sv:swedish fi:swedish da:danish nb:norwegian es:spanish pt:portuguese"
_OF_LANGUAGE = dict(pair.split(":") for pair in _OF_LANGUAGES.split())
_ARABIC_IN = frozenset(
    [
        "AE",
        "BH",
        "DJ",
        "DZ",
        "EG",
        "IQ",
        "JO",
        "KM",
        "KW",
        "LB",
        "LY",
        "MA",
        "MR",
        "OM",
        "PS",
        "QA",
        "SA",
        "SD",
        "SY",
        "TD",
        "TN",
        "YE",
    ]
)


def layouts_for(language: str, country: str) -> tuple[Layout, ...]:
    """The layouts for screens in ``language`` (ISO 639) in a shop of ``country`` (ISO 3166), the likeliest first.

    Chinese has the Latin letters only: making signs of them needs a dictionary, which this is not.
    """
    here = _OF_COUNTRY.get(country, "qwerty")
    own = _OF_LANGUAGE.get(language, here)
    if own == "qwertz" and here == "swiss":
        own = here
    names = [own, here]
    if language == "ar":
        names.insert(0, "arabic")
    elif country and country in _ARABIC_IN:
        names.append("arabic")
    return tuple(LAYOUTS[name] for name in dict.fromkeys(names))


# A key, and behind it what holding it offers.
_HELD_ROWS = (
    "aàáâäãåæāăą cçćčĉċ dďđð eéèêëēėęě gğģġ hħ iíìîïīįı kķ lłľĺļ nñńňņ oóòôöõøœōő rřŕ sßśšşș tťțţþ uúùûüūůűų",
    "wŵ yýÿŷ zžźż ıi -–—_ '’‘`´ ,;: .…:· اأإآٱ يىئ هة بپ جچ زژ فڤ كگ وؤ ،,؛: ?¿؟ !¡ \"„“”«» $¢¥₺₹ €₤",
    "([{< )]}> +±×÷ %‰ *• /\\| =≈≠ 0° 1¹½ 2² 3³¾ 4¼",
)
_HELD = {key[0]: key[1:] for row in _HELD_ROWS for key in row.split()}


def held(layout: Layout, sign: str) -> tuple[str, ...]:
    """What holding the key of ``sign`` offers; letters that have a key of their own are not offered again."""
    keys = "".join(layout.rows)
    return tuple(one for one in _HELD.get(sign, "") if one not in keys)
