"""Whatever blob a fact about the catalogue rests on, verify names it once it is gone or altered."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.catalog_edits import edit
from app.db.folder import heads_folder
from app.db.verify import verify
from app.domain.catalog import Change
from app.imports.taking import import_bytes
from app.register import Register

LIST = b"SKU,Name,Price\n" + b"".join(b"S-%d,Rye bread %d,2.50\n" % (n, n) for n in range(5))


def _shop(folder: Path) -> dict[str, str]:
    """A folder with every kind of blob; what each name is for."""
    with Register.open(folder) as register:
        named = {register.blobs.put(b"on the list"): "picture of a list"}
        import_bytes(register, LIST, pictures={"S-0": next(iter(named))})
        for name in set(register.blobs.names()) - named.keys():
            named[name] = "report" if b'"rows"' in register.blobs.get(name) else "import"
        by_hand, of_many = register.blobs.put(b"by hand"), register.blobs.put(b"of many")
        edit(register, [Change("one", None, {"name": "One", "picture": by_hand})]).result()
        before = {*register.blobs.names()}
        many = [Change(f"many-{n}", None, {"name": f"Many {n}", "picture": of_many}) for n in range(60)]
        edit(register, many).result()
        named |= dict.fromkeys({*register.blobs.names()} - before, "edit")
        named |= {by_hand: "picture of an edit", of_many: "picture of many"}
        register.blobs.put(b"that no fact names")
    return named


@pytest.mark.parametrize("spoil", [Path.unlink, lambda path: path.write_bytes(b"\xa5" * 99)], ids=["gone", "altered"])
def test_each_blob_that_a_fact_names_is_looked_for(tmp_path: Path, spoil: object) -> None:
    folder = tmp_path / "shop"
    named = _shop(folder)
    kinds = ["edit", "import", "picture of a list", "picture of an edit", "picture of many", "report"]
    assert sorted(named.values()) == kinds
    report = verify(folder, heads_folder())
    assert (report.findings, report.checks["blobs"]) == ([], len(named))
    for name, kind in named.items():
        path = folder / "blobs" / name[:2] / name
        kept = path.read_bytes()
        assert callable(spoil)
        spoil(path)
        found = [(finding.code, finding.where) for finding in verify(folder, heads_folder()).findings]
        assert found == [("blob", name[:12])], kind
        path.write_bytes(kept)


def test_a_blob_that_no_fact_names_is_nobodys_business(tmp_path: Path) -> None:
    folder = tmp_path / "shop"
    named = _shop(folder)
    (stray,) = {path for path in (folder / "blobs").glob("??/*") if path.name not in named}
    stray.write_bytes(b"anything")
    assert verify(folder, heads_folder()).ok
