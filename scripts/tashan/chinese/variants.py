"""Variant characters and spellings become the standard ones, which OpenCC then simplifies: 衞生 is 衛生, 計畫 is 計劃.

Three sources of what OpenCC's `t2s` leaves as it is: the First Table of Variant Characters (第一批异体字整理表, 1955)
without those that the Table of General Standard Characters gave back for names in 2013 (喆 堃 淼 邨 昇 甯 …); glyphs of
Hong Kong's and of older type (衞 鄕 旣 値); words that simplified Chinese spells with another character (帳戶 is 账户).
"""

from __future__ import annotations

import re
from collections.abc import Callable

from tashan.chinese.pattern import when_asked

_TYPE = (
    "衞卫鄕乡旣既槪概飮饮髙高郞郎淸清靑青敎教値值増增毎每黒黑黙默戸户"
    "呉吴吿告徴徵緖绪奨奖査查巿市枱台粧妆糭粽敍叙冨富凖准靣面伕夫"
)
_FIRST_TABLE = (
    "揹背櫈凳蔴麻効效傚效倣仿擧举寃冤隣邻攷考鑛矿尅克囘回廻回逈迥甎砖隄堤鬪斗鬭斗鬦斗紥扎搾榨籐藤簷檐嚥咽啣衔衘衔銲焊砲炮荳豆"
    "菓果皷鼓搆构劵券掽碰踫碰毬球憇憩妳你牠它暱昵痺痹刼劫刧劫刦劫勦剿勅敕酧酬峩峨鵞鹅譌讹罸罚灋法緐繁飜翻畧略畊耕歛敛韮韭穽阱觔斤欵款"
    "袴裤閙闹賸剩疎疏庻庶潄漱嫰嫩煖暖姙妊宂冗靱韧靭韧輭软蕋蕊皁皂呪咒箒帚棃梨犂犁稾稿稭秸堿碱鹻碱椶棕覩睹遯遁脇胁胷胸臙胭蹧糟"
    "迻移隂阴騐验鎻锁鎗枪鑚钻鍳鉴懽欢慙惭慴慑拏拿擕携昬昏朶朵垜垛氷冰汚污澁涩濶阔煑煮燄焰燐磷牕窗窓窗窻窗畮亩畆亩畱留癈废皐皋臯皋"
    "羢绒羗羌耡锄脃脆簑蓑蕚萼虵蛇覇霸覊羁觝抵諠喧貭质躭耽輙辄辢辣鈆铅銕铁闚窥陿狭雰氛頋顾顋腮飃飘餁饪饍膳駈驱鬰郁欝郁鴈雁鵶鸦鷰燕"
    "坵丘釆采糢模衹只恠怪迯逃栁柳覔觅幇帮塲场竝并怱匆悤匆恡吝厤历囬回"
)
_PAIRS = _TYPE + _FIRST_TABLE
_FORMS = str.maketrans(dict(zip(_PAIRS[::2], _PAIRS[1::2], strict=True)))

# (as written, as it should be, where): each pattern matches the one character that changes.
_WORDS: tuple[tuple[str, str, Callable[[], re.Pattern[str]]], ...] = (
    # Accounts, not tents: 帳戶 台帳, but 帳篷 營帳 (第一批异形词整理表, 2001: 账 for money).
    ("帳", "賬", when_asked(r"(?<![蚊營营軍军床牀紗纱羅罗帷幔氈毡錦锦升])帳(?![篷幕子頂顶簾帘鉤钩鈎帷幔下])")),
    # Plans, not pictures: 規畫 策畫, but 動畫 政策畫冊. OpenCC knows 計畫, and so makes 設計畫面 into 设计划面.
    (
        "畫",
        "劃",
        when_asked(
            r"(?<=[規规企謀谋])畫(?![面展冊册家])|(?<![政決决國国])(?<=策)畫(?![面展冊册家像])|(?<=行政[區区])畫"
        ),
    ),
    ("畫", "画", when_asked(r"(?<=[設设統统][計计])畫(?![書书案])")),
    # To answer or to do again, not to cover: 覆核 申覆, but 覆蓋 顛覆.
    (
        "覆",
        "復",
        when_asked(r"(?<![顛颠傾倾翻地])覆(?=[核議议查審审檢检驗验函電电決决測测診诊])|(?<=[函呈電电申])覆(?![蓋盖])"),
    ),
    # Only, not the god of the earth: 祇有 祇能, but 神祇.
    (
        "祇",
        "只",
        when_asked(
            r"(?<!神)祇(?=[有能要是可好需得會会怕許许准準讓让剩為为爲見见在做管顧顾憑凭限用收設设從从按對对])|(?<=[僅仅不])祇"
        ),
    ),
    # The particle, turned into 瞭 by a machine: 為瞭 來瞭, but 瞭望.
    ("瞭", "了", when_asked(r"(?<![遠远照眺])瞭(?![望哨高臺台見见敵敌])")),
    # Bad, not an unfired brick: OpenCC takes the 坏 of 打坏 and 一坏 for 坯 even in simplified text.
    (
        "坏",
        "壞",
        when_asked(
            r"(?<=[打拉捏弄搞损損破毁毀砸摔敗败变變学學踩压壓冲沖带帶])坏|坏(?=[了人事处處话話习習的得就到死蛋账賬])|(?<=一)坏(?=[\u4e00-\u9fff])(?![土泥黄黃])"
        ),
    ),
    ("藉", "借", when_asked(r"(?<=[憑凭])藉|(?<![慰狼蘊蕴枕])藉(?=[著着助由此口以故])")),
    ("沈", "沉", when_asked(r"沈(?=[著着])")),
    ("甚", "什", when_asked(r"甚(?=[麼麽么])")),
    ("濬", "浚", when_asked(r"濬(?=縣|县|渫|深)|(?<=疏)濬")),
    ("彷", "仿", when_asked(r"彷(?=佛)")),
    ("甯", "寧", when_asked(r"甯(?=夏)")),
)


def standard_each(text: str) -> str:
    """`text` with standard characters for variants, each on its own."""
    return text.translate(_FORMS)


def standard(text: str) -> str:
    """The same, and where the word decides too: one for one, so that every offset stays."""
    text = standard_each(text)
    for old, new, pattern in _WORDS:
        if old in text:
            text = pattern().sub(new, text)
    return text
