"""What the patterns of the model ask for, in Chinese. A test finds every pattern of the model here."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

PATTERNS: Mapping[str, str] = MappingProxyType(
    {
        r"^S[1-9][0-9]?$": "来源编号写成 S1、S2 这样",
        r"^C[0-9]{4,6}$": "案例编号写成 C0001 这样：C 加四位数字",
        r"^P[0-9]{3,4}$": "问题编号写成 P001 这样：P 加三位数字",
        r"^K[0-9]{3,4}$": "成因编号写成 K001 这样：K 加三位数字",
        r"^M[0-9]{3,4}$": "对策编号写成 M001 这样：M 加三位数字",
        r"^D[0-9]{3,4}$": "政策编号写成 D001 这样：D 加三位数字",
        r"^[a-z]{2,12}$": "主题写英文代码，例如 org（组织建设）",
        r"^第[0-9]+([–-][0-9]+)?[版页]$": "版次写成第5版，页码写成第12页或第12–15页",
        r"^[a-z]{3,20}$": "专题写英文代码，只用小写字母，例如 estate（小区与物业治理）",
        r"^https?://[^\s<>\"']+$": "网址以 http:// 或 https:// 开头，中间没有空格和引号",
        r"^[0-9a-f]{64}$": "原件校验码是 64 位的数字和小写字母 a–f",
        r"^(?:[0-9A-Za-z+/]{4}){1,48}$": "文字指纹由录入程序填写，从草稿里整串照抄",
        r"^[^/\s]+(/[^/\s]+){0,4}$": "从省写到村，用 / 隔开，没有空格，例如贵州省/铜仁市/碧江区",
    }
)
