"""The form, field by field: one table for the writer, the reader and the messages."""

from __future__ import annotations

from tashan.form.field import Field, Grid, Pairs, Section

# Printed at the head of every page and read back, so that a form of another time is known for what it is. It grows by
# one whenever labels change; a test holds it against them.
EDITION = 1
TITLE = "他山案例登记表"
INSTRUCTIONS = (
    "请用Word或WPS填写，存成.docx格式交给编辑组。带＊的必填，其余没有就空着；不要改左边和表头的字。",
    "有下拉箭头的格子点开选一项。单子里没有合适的，照自己的说法写，收表时会提示最接近的名称。",
    "用自己的话写，不抄原文句子；数字照原文写。材料没有写的，就写材料没有写。",
    "写单位，不写个人。群众和干部的姓名、电话、住址、证件号一概不写。",
    "来源按顺序叫来源1、来源2、来源3。正文里取自来源的段落，段末注明（来源1）；只有一处来源的，背景和做法两栏不用注。",
    "正文里说到别的案例，写它的编号（例如C0007），发布时会连过去。",
    "格子会随文字变高；行不够时，复制一整行贴在下面；来源不够时，复制整张来源表贴在后面。",
)
_PICK = "点此选择"

BASICS = Pairs(
    (
        Field("题目", ("title",), hint="哪里，做了什么，4至60字。例：某县：用院坝会管灌溉", required=True, wide=True),
        Field("摘要", ("summary",), hint="120字以内：做了什么，结果怎样，还有什么没有回答", required=True, wide=True),
        Field("发生地", ("place",), "place", "写到原文写明的那一级。例：贵州省铜仁市碧江区。隐去的不补", wide=True),
        Field("地名依据", ("place_note",), "choice", _PICK, "原文写明"),
        Field("案例类型", ("kind",), "choice", _PICK, "做法"),
        Field("实施层级", ("level",), "choice", _PICK, required=True),
        Field("城乡类型", ("setting",), "choice", _PICK, required=True),
        Field("起始年份", ("period", "start"), "year", "四位数，例：2021", required=True),
        Field("结束年份", ("period", "end"), "year", "还在实行的空着"),
        Field("年份依据", ("period", "note"), "choice", _PICK, "原文写明"),
        Field("现状", ("period", "status"), "choice", _PICK, "现状不详"),
        Field("牵头单位", ("lead",), hint="写单位，不写个人"),
        Field("所属案例", ("part_of",), "case", "属于另一个更大的案例时，写它的编号"),
        Field("主题", ("themes",), "theme", _PICK, required=True, wide=True, times=4),
    )
)
PROBLEMS = Grid(
    "问题",
    ("problems",),
    (Field("问题名称", ("id",), "topic", _PICK, width=54), Field("在当地的表现", ("how",), hint="一句话", width=96)),
    3,
)
CAUSES = Grid(
    "成因",
    ("causes",),
    (
        Field("成因名称", ("id",), "topic", _PICK, width=48),
        Field("在当地的情形", ("how",), hint="一句话", width=72),
        Field("谁说的", ("stated",), "yes_no", _PICK, "原文写明", width=30),
    ),
    3,
)
MEASURES = Grid(
    "对策",
    ("measures",),
    (
        Field("对策名称", ("id",), "topic", _PICK, width=38),
        Field("当地做法", ("did",), hint="谁，怎么做的", width=50),
        Field("照着做的条件", ("needs",), hint="别处照着做要先有什么", width=38),
        Field("实施情况", ("status",), "choice", _PICK, "已实施", width=24),
    ),
    4,
)
POLICIES = Pairs((Field("政策依据", ("policies",), "policy", _PICK, wide=True, times=3),))
RESULTS = Grid(
    "结果数据",
    ("results",),
    (
        Field("指标", ("what",), hint="什么的数", width=32),
        Field("此前数值", ("before",), hint="可空着", width=19),
        Field("数值", ("value",), hint="照原文", width=19),
        Field("单位", ("unit",), hint="件、%", width=15),
        Field("数据性质", ("kind",), "choice", _PICK, width=18),
        Field("出自", ("source",), "source", "选来源", width=17),
        Field("原文位置", ("at",), hint="哪一段", width=30),
    ),
    4,
)
EVIDENCE = Pairs(
    (
        Field("成效", ("effect",), "choice", _PICK),
        Field("讲述人", ("said_by",), "choice", _PICK, required=True),
        Field("成效理由", ("effect_reason",), hint="一句话：凭材料里的什么这样判断。调研不填成效", wide=True),
        Field("比较方式", ("compared",), "choice", _PICK, "没有比较"),
        Field("依据理由", ("certainty_reason",), hint="一句话：材料能证明到什么程度", wide=True),
    )
)
BODY = Pairs(
    (
        Field("背景", ("body", "背景"), "body", "当时是什么情形，要解决什么问题。", required=True),
        Field(
            "做法",
            ("body", "做法"),
            "body",
            "一步一步写：谁，什么时候，怎么做。每一步可以写个小标题。调研写查到了什么。",
            required=True,
        ),
        Field(
            "照着做需要什么",
            ("body", "照着做需要什么"),
            "body",
            "人、钱、规矩、时间。原文说的写在前，自己判断的写在后。",
        ),
        Field("放在一起看", ("body", "放在一起看"), "body", "和别处的做法比一比，异同在哪里。没有就空着。"),
        Field("还没有回答的", ("body", "还没有回答的"), "body", "读的人最想知道、材料却没有写的几件事，一行一件。"),
    )
)
SOURCES = Pairs(
    (
        Field("题名", ("title",), hint="照原文写", required=True, wide=True),
        Field("发布单位", ("publisher",), hint="报纸、网站或机关"),
        Field("发布日期", ("date",), "month", "例：2021年11月5日"),
        Field("作者", ("author",), hint="原文署名的单位"),
        Field("版次或页码", ("page",), "page", "例：第5版、第12页"),
        Field("来源类型", ("kind",), "choice", _PICK, required=True),
        Field("原文字体", ("script",), "choice", _PICK, "简体"),
        Field("网址", ("url",), hint="以http开头，从浏览器地址栏复制", wide=True),
        Field("使用许可", ("licence",), hint="转载声明、授权情况", wide=True),
        Field("取用说明", ("note",), hint="从这个来源取用了什么，原件有什么缺损", wide=True),
    ),
    ("sources",),
    "来源",
    3,
)
REMARKS = Pairs(
    (
        Field("引用前先看", ("cautions",), "lines", "用这个案例讲课、写稿时容易出错的地方，一行一条"),
        Field("曲折", ("setbacks",), "lines", "走过的弯路、没有做成的部分，一行一条"),
        Field("启示", ("lessons",), "lines", "材料自己得出的经验，一行一条"),
    )
)
SPREAD = Grid(
    "推广情况",
    ("spread",),
    (
        Field("推广到哪里", ("place",), hint="哪里学了去", width=80),
        Field("推广年份", ("year",), "year", "四位数", width=35),
        Field("哪处来源说的", ("source",), "source", _PICK, width=35),
    ),
    2,
)
TEACHING = Pairs(
    (
        Field("教学目标", ("teaching", "aims"), "lines", "学员学完能做什么，一行一条"),
        Field("讨论题", ("teaching", "questions"), "lines", "没有标准答案、能联系本地的题，一行一道"),
        Field("请学员来定", ("teaching", "decision"), hint="一个真实的两难：只能做一件事，先做哪一件", wide=True),
        Field("45分钟课怎么上", ("body", "45分钟课怎么上"), "body", "分几步，各用几分钟，讨论什么。没有就空着。"),
    )
)
OFFICE = Pairs(
    (
        Field("提供单位", ("provided_by",), hint="写单位，不写个人"),
        Field("填表日期", ("updated",), "day", "例：2026年11月26日", required=True),
        Field("编辑状态", ("state",), "choice", _PICK, "待审", required=True),
        Field("公开范围", ("audience",), "choice", _PICK, "公开"),
    )
)
SECTIONS = (
    Section("一、基本情况", "", (BASICS,)),
    Section(
        "二、问题、成因和对策",
        "选最少够用的几条，每条写一句它在这个案例里是什么样。",
        (PROBLEMS, CAUSES, MEASURES, POLICIES),
        fresh=True,
    ),
    Section(
        "三、结果和依据",
        "情况变了多少是结果，做了多少是产出，原来什么样是底数；只有结果才算依据。",
        (RESULTS, EVIDENCE),
    ),
    Section(
        "四、正文",
        "六百到一千字。可以分段，可以用一、二、三或（一）（二）写小标题，也可以列条目。",
        (BODY,),
        fresh=True,
    ),
    Section("五、来源", "数字和做法从哪里来的，至少一处。", (SOURCES,), fresh=True),
    Section("六、引用和教学", "", (REMARKS, SPREAD, TEACHING)),
    Section("七、提供", "", (OFFICE,)),
)
TABLES = tuple(table for section in SECTIONS for table in section.tables)
# Keys of the model that nobody fills in: the number of the case and of each source, which follow from their order; the
# file and the body as a whole; the hash and fingerprint of an original, which only a program can work out; the history,
# which begins with the form, and who checked the case, which whoever approves it tells.
BY_PROGRAM = frozenset(
    {"id", "origin", "body", "checked_by", "sources.key", "sources.sha256", "sources.fingerprint"}
    | {"history.date", "history.by", "history.what", "history.state"}
)
# A form hands a case in; that it has been checked, or is withdrawn, is not for the form to say.
STATES = ("draft", "pending")
