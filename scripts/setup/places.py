"""Make scripts/tashan/chinese/places.tsv from two packages of npm: `make places` (needs node and npm).

The current divisions are those of one package; an older version of another, of 2015, adds the names that counties had
before they were merged or raised. A name that is not in force any more has ~ before it.
"""

from __future__ import annotations

import json
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

TARGET = Path(__file__).resolve().parents[1] / "tashan" / "chinese" / "places.tsv"
CURRENT, FORMER = "@vant/area-data@2.1.0", "china-division@1.3.2"
HEAD = f"""# 省	市	县（空格隔开）。由 make places 从 {CURRENT} 生成（MIT，全文见 places.licence.txt）；
# 前面有 ~ 的是撤并或改名以前的名称，取自 {FORMER}（WTFPL）。略去各地同名的泛称；直辖县直接列在省下。
"""
# What stands where a city would, in provinces that have counties of their own, and cities without districts' names.
_NO_CITY = ("省直辖县", "自治区直辖县级行政区划", "县", "市辖区", "省直辖县级行政区划")
_NO_COUNTY = (
    "开发区",
    "高新区",
    "高新技术开发区",
    "高新技术产业开发区",
    "经济技术开发区",
    "经济开发区",
    "工业园区",
    "其它区",
    "市辖区",
)
# Some cities have towns instead of counties; harbours, parks and their offices are none.
_ENDINGS = ("县", "区", "市", "旗", "镇", "乡", "街道", "新城")
# As everybody writes them.
_COMMON = {"香港特别行政区": "香港", "澳门特别行政区": "澳门"}
_MUNICIPALITIES = ("北京市", "天津市", "上海市", "重庆市")
_GENERIC = ("城区", "郊区", "矿区")
# In Taiwan the package has a town beside the city that it became: of 头份市 and 头份镇 the first is in force.
_RAISED = "台湾省"
_RANKS = "区市县镇乡"

Tree = dict[tuple[str, str], list[str]]


def _said(command: list[str]) -> str:
    """What a command of the developer's own machine prints."""
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout  # noqa: S603


def _fetched(package: str, folder: Path) -> Path:
    """The unpacked package."""
    command = ["npm", "pack", "--silent", "--pack-destination", str(folder), package]
    name = _said(command).split()[-1]
    _said(["tar", "xzf", str(folder / name), "-C", str(folder)])
    return folder / "package"


def _areas(package: Path) -> Mapping[str, Mapping[str, str]]:
    script = f"console.log(JSON.stringify(require({json.dumps(str(package / 'dist' / 'index.cjs'))}).areaList))"
    found: Any = json.loads(_said(["node", "-e", script]))
    return {level: found[f"{level}_list"] for level in ("province", "city", "county")}


def current(areas: Mapping[str, Mapping[str, str]]) -> Tree:
    """The divisions in force, by province and city; codes hold each other as prefixes."""
    tree: Tree = {}
    for code, official in areas["province"].items():
        province = _COMMON.get(official, official)
        tree[province, ""] = []
        for city_code, city in areas["city"].items():
            if city_code[:2] == code[:2]:
                above = "" if city in _NO_CITY or province in _MUNICIPALITIES else city
                named = (name for at, name in areas["county"].items() if at[:4] == city_code[:4])
                counties = (name for name in named if name.endswith(_ENDINGS) and name not in _NO_COUNTY)
                tree.setdefault((province, above), []).extend(counties)
    return tree


def former(tree: Tree, old: Mapping[str, Mapping[str, list[str]]]) -> Iterator[tuple[tuple[str, str], str]]:
    """The counties of the `old` tree that `tree` does not know, where it knows their city."""
    known = {(province, county) for (province, _), counties in tree.items() for county in counties}
    for province, cities in old.items():
        for city, counties in cities.items():
            above = (province, "" if city in _NO_CITY else city)
            for county in counties if above in tree else ():
                if (province, county) not in known and county not in _GENERIC and county[-1] in "县区市旗":
                    yield above, county


def _marked(counties: list[str]) -> Iterator[str]:
    stems: dict[str, str] = {}
    for county in sorted(counties, key=lambda name: _RANKS.find(name[-1])):
        stems.setdefault(county[:-1], county)
    for county in counties:
        yield county if stems[county[:-1]] == county else f"~{county}"


def table(tree: Tree, gone: Iterator[tuple[tuple[str, str], str]]) -> str:
    """The lines of the file."""
    lines = {above: list(_marked(names) if above[0] == _RAISED else names) for above, names in tree.items()}
    for above, county in gone:
        lines[above].append(f"~{county}")
    rows = ((*above, " ".join(counties)) for above, counties in lines.items())
    return HEAD + "".join("\t".join(row) + "\n" for row in rows)


def main() -> None:
    """Fetch both packages and write the table."""
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as other:
        tree = current(_areas(_fetched(CURRENT, Path(one))))
        old = json.loads((_fetched(FORMER, Path(other)) / "dist" / "pca.json").read_text("utf-8"))
    TARGET.write_text(table(tree, former(tree, old)), "utf-8")


if __name__ == "__main__":
    main()
