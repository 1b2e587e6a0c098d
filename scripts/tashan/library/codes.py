"""The permanent codes of the faults that keep a content file from being loaded. The codes of checks are in `checks`."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

LOADING: Mapping[str, str] = MappingProxyType(
    {
        "T001": "文件夹里没有内容",
        "T002": "文件名或位置不对",
        "T003": "文件读不出来",
        "T004": "文件太大",
        "T005": "有看不见的控制字符",
        "T006": "开头的资料栏缺失或没有结束",
        "T010": "资料栏的写法不对",
        "T011": "资料栏用了不许用的写法",
        "T012": "同一项写了两遍",
        "T013": "资料栏层次太深或内容太多",
        "T020": "不认识的项",
        "T021": "缺少必填的项",
        "T022": "不在可选的几种之内",
        "T023": "格式不对",
        "T024": "太长、太短或太多",
        "T025": "不是数字、日期或是否",
        "T026": "应写成清单或分项",
        "T030": "编号与文件名不一致",
        "T031": "编号重复",
    }
)
