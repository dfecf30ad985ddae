"""Fonts inside a PDF: only the glyphs used, addressed by glyph number, each saying which characters it stands for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.documents.fonts import face_of
from app.documents.runs import Glyph


class EmbeddedFonts:
    """The fonts of one document as CIDFontType2 (ISO 32000-1, 9.7.4).

    reportlab's own TrueType fonts are addressed by character, so shaped glyphs have to be dressed up as private
    characters and are lost to search. It has no public way to bring another font: its document's font dictionary
    is used, which is why its version is pinned.
    """

    def __init__(self, canvas: Any) -> None:
        self._document = canvas._doc
        self._faces: dict[str, _Face] = {}
        self._shown: dict[tuple[str, str, bool, float], tuple[str, str, bool]] = {}

    def show(self, face: str, text: str, rtl: bool, glyphs: Sequence[Glyph], size: float) -> tuple[str, str, bool]:
        """The font's name in the page, the operators that show ``glyphs`` at ``size`` points, and whether
        a reader finds exactly ``text`` through them."""
        asked = (face, text, rtl, size)
        if (known := self._shown.get(asked)) is not None:
            return known
        kept = self._faces.get(face)
        if kept is None:
            kept = self._faces[face] = _Face(face, f"C{len(self._faces)}")
        found = kept.learn(text, glyphs, rtl)
        shown = kept.name, _operators(kept, glyphs, size), found == (text[::-1] if rtl else text)
        self._shown[asked] = shown
        return shown

    def embed(self) -> None:
        """Puts every face into the document; called once, before it is saved."""
        fonts = self._document.idToObject["BasicFonts"].dict
        for kept in self._faces.values():
            fonts[kept.name] = kept.font_object(self._document)


class _Face:
    """One face and what was shown of it."""

    def __init__(self, face: str, name: str) -> None:
        import uharfbuzz  # type: ignore[import-untyped]

        self.name = name
        self._tag = "".join(chr(65 + int(digit)) for digit in f"{int(name[1:]):06d}")
        self._stem = Path(face).stem
        self._hb = face_of(face)
        self._font = uharfbuzz.Font(self._hb)
        self._font.scale = (1000, 1000)
        self._texts: dict[int, str] = {}
        self.widths: dict[int, int] = {0: self._font.get_glyph_h_advance(0)}

    def learn(self, text: str, glyphs: Sequence[Glyph], rtl: bool) -> str:
        """Remembers the characters behind each glyph; answers what a reader will find for this run, left to right.

        Readers turn right-to-left text around character by character, so a ligature there says its letters backwards.
        """
        if not rtl and len(glyphs) == len(text) and self._is_plain(text, glyphs):
            return text
        starts = sorted({glyph.cluster for glyph in glyphs})
        ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
        seen: set[int] = set()
        found = []
        for glyph in glyphs:
            meant = "" if glyph.cluster in seen else text[glyph.cluster : ends[glyph.cluster]]
            meant = meant[::-1] if rtl else meant
            seen.add(glyph.cluster)
            if glyph.id not in self.widths:
                self.widths[glyph.id] = self._font.get_glyph_h_advance(glyph.id)
            if meant:
                self._texts.setdefault(glyph.id, meant)
            found.append(self._texts.get(glyph.id, ""))
        return "".join(found)

    def _is_plain(self, text: str, glyphs: Sequence[Glyph]) -> bool:
        """Whether each glyph stands for its character and for no other, as in most Latin text and all figures."""
        for place, (char, glyph) in enumerate(zip(text, glyphs, strict=True)):
            if glyph.cluster != place:
                return False
            known = self._texts.get(glyph.id)
            if known is None:
                self._texts[glyph.id] = char
                self.widths.setdefault(glyph.id, self._font.get_glyph_h_advance(glyph.id))
            elif known != char:
                return False
        return True

    def font_object(self, document: Any) -> Any:
        """The Type 0 font with its descendant, widths, descriptor, subset and ToUnicode map."""
        from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName  # type: ignore[import-untyped]

        base = PDFName(f"{self._tag}+{self._stem}")
        widths = PDFArray([part for glyph in sorted(self.widths) for part in (glyph, PDFArray([self.widths[glyph]]))])
        info = PDFDictionary({"Registry": "(Adobe)", "Ordering": "(Identity)", "Supplement": 0})
        descendant = PDFDictionary(
            {
                "Type": PDFName("Font"),
                "Subtype": PDFName("CIDFontType2"),
                "BaseFont": base,
                "CIDSystemInfo": info,
                "FontDescriptor": self._descriptor(document, base),
                "W": widths,
                "CIDToGIDMap": PDFName("Identity"),
            }
        )
        return document.Reference(
            PDFDictionary(
                {
                    "Type": PDFName("Font"),
                    "Subtype": PDFName("Type0"),
                    "BaseFont": base,
                    "Encoding": PDFName("Identity-H"),
                    "DescendantFonts": PDFArray([document.Reference(descendant)]),
                    "ToUnicode": _stream(document, self._to_unicode().encode("ascii")),
                }
            )
        )

    def _descriptor(self, document: Any, base: Any) -> Any:
        from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName

        extents = self._font.get_font_extents("ltr")
        box = PDFArray([-1000, extents.descender, 2000, extents.ascender])
        return document.Reference(
            PDFDictionary(
                {
                    "Type": PDFName("FontDescriptor"),
                    "FontName": base,
                    "Flags": 4,
                    "FontBBox": box,
                    "ItalicAngle": 0,
                    "Ascent": extents.ascender,
                    "Descent": extents.descender,
                    "CapHeight": 714,
                    "StemV": 140 if "Bold" in self._stem else 80,
                    "FontFile2": _stream(document, self._subset(), Length1=True),
                }
            )
        )

    def _subset(self) -> bytes:
        import uharfbuzz

        wanted = uharfbuzz.SubsetInput()
        wanted.flags = uharfbuzz.SubsetFlags.RETAIN_GIDS | uharfbuzz.SubsetFlags.NO_LAYOUT_CLOSURE
        wanted.sets(uharfbuzz.SubsetInputSets.GLYPH_INDEX).update(self.widths)
        dropped = wanted.sets(uharfbuzz.SubsetInputSets.DROP_TABLE_TAG)
        for tag in ("GDEF", "GPOS", "GSUB", "MATH", "name", "post", "OS/2", "cmap", "vhea", "vmtx", "gasp", "kern"):
            dropped.add(int.from_bytes(tag.encode("ascii"), "big"))
        return bytes(uharfbuzz.subset(self._hb, wanted).blob.data)

    def _to_unicode(self) -> str:
        entries = [f"<{glyph:04X}> <{text.encode('utf-16-be').hex().upper()}>" for glyph, text in self._texts.items()]
        blocks = []
        for start in range(0, len(entries), 100):
            block = entries[start : start + 100]
            blocks.append("\n".join((f"{len(block)} beginbfchar", *block, "endbfchar")))
        return "\n".join((_CMAP_HEAD, *blocks, _CMAP_TAIL))


_CMAP_HEAD = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange"""
_CMAP_TAIL = """endcmap
CMapName currentdict /CMap defineresource pop
end
end"""


def _stream(document: Any, content: bytes, *, Length1: bool = False) -> Any:
    from reportlab.pdfbase.pdfdoc import PDFStream, PDFZCompress

    stream = PDFStream(content=content, filters=[PDFZCompress])
    if Length1:
        stream.dictionary["Length1"] = len(content)
    return document.Reference(stream)


_UNSEEN = 0.05  # thousandths of the size: closer than any printer or screen places a glyph


def _operators(face: _Face, glyphs: Sequence[Glyph], size: float) -> str:
    """Glyphs with the gaps HarfBuzz asks for; raised and lowered marks by text rise."""
    widths = face.widths
    if all(not one.dy and not one.dx and abs(widths[one.id] - one.advance) < _UNSEEN for one in glyphs):
        return f"<{''.join([f'{one.id:04X}' for one in glyphs])}> Tj"
    parts: list[str] = []
    pending: list[str] = []
    rise = owed = 0.0
    for glyph in glyphs:
        if glyph.dy != rise:
            _flush(parts, pending)
            rise = glyph.dy
            parts.append(f"{rise * size / 1000:.3f} Ts")
        before = owed - glyph.dx
        if abs(before) >= _UNSEEN:
            pending.append(f"{before:.2f}")
        pending.append(f"<{glyph.id:04X}>")
        owed = face.widths[glyph.id] - glyph.advance + glyph.dx
    _flush(parts, pending)
    return " ".join(parts)


def _flush(parts: list[str], pending: list[str]) -> None:
    if pending:
        joined = "".join(pending).replace("><", "")
        parts.append(f"[{joined}] TJ")
        pending.clear()
