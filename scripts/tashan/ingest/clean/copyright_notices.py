"""Remove notices about rights, liability and reprinting. An article about such matters says more than a notice."""

import re

from tashan.chinese.pattern import when_asked
from tashan.ingest.lines import Lines
from tashan.ingest.rule import Found, near_words, whole

_HEADED = re.compile(
    r"[【\[(*※]?\s?(?:(?:版权|免责|特别|郑重|转载|重要|侵权|法律|作者|原创|网站)(?:声明|说明|申明)|声明)\s?[】\])]?\s?[:,\s].*"
    r"(?:转载|侵权|版权|著作权|本站|本网|网友|原创|授权|稿件|观点|立场|信息存储|用户上传)"
)
_WORDED = when_asked(
    r"(?:未经|非经|不经)[^。]{0,30}(?:授权|许可|允许|同意|书面)[^。]{0,30}(?:不得|禁止|严禁|谢绝|请勿|不可)[^。]{0,20}"
    r"(?:转载|复制|摘编|镜像|刊用|引用)"
    r"|(?:如|若|一旦|涉及|凡)[^。]{0,20}(?:侵权|侵犯(?:了)?(?:您|你|他人|原作者|[^。]{0,6}(?:版权|著作权)))[^。]{0,40}(?:联系|告知|删除|邮件)"
    r"|版权(?:归|为|属于)?[^,。]{0,20}(?:所有|属于|归属)|copyright|all rights reserved|©"
    r"|(?:本文|本篇|文章|内容|文中|图片|素材|以上)[^。]{0,16}(?:转载自|转自|来自|来源于|系转载|由网友|由用户|由会员|网络)"
    r"[^。]{0,60}(?:版权|侵权|删除|联系|本站|本网|立场)"
    r"|(?:仅|不|并不|并非)(?:代表|意味着|表示)[^。]{0,12}(?:作者|本人|本站|本网|平台|本刊|赞同|观点|立场)"
    r"|(?:侵权|转载|违者|翻印|盗版|盗用)[^。]{0,4}必究|(?:转载|引用)[^。]{0,10}(?:请|须|需|务必|应)[^。]{0,6}(?:注明|标明)(?:出处|来源|作者)"
    r"|谢绝转载|禁止转载|不得转载"
    r"|^[(]?(?:部分|文中|以上|本文)?(?:图片|图|文字|素材|视频|图文|内容|资料)(?:均|都)?(?:来自|来源|来源于|源自|源于|取自)(?:于)?(?:网络|互联网)[)]?。?$"
    r"|^本文(?:由|为)[^。,]{0,20}(?:网|公众号|平台|小编|会员|网友|用户|编辑部)[^。,]{0,6}(?:整理|编辑|原创|首发|上传|提供|编译)(?:发布|首发)?。?$"
)
# A sentence of an article may hold such words; a notice also speaks of itself, of the page or of its owner.
_SELF = re.compile(
    "本站|本网|本文|本刊|本报|本公司|文章|作者|原创|转载|版权|稿|平台|网站|网络|小编|互联网|我们|©|[cC](?i:opyright)"
)
_LONGEST = 400


def _look(_text: str, found: Lines) -> Found:
    for line in found:
        if len(line.words) <= _LONGEST and (_HEADED.match(line.words) or _is_notice(line.words)):
            yield whole(line)


def _is_notice(words: str) -> bool:
    match = _WORDED().search(words.lower()) if _SELF.search(words) else None
    return match is not None and (len(words) <= 80 or match.start() <= 60)


# One of them stands in every notice. 说明, 来自 and 代表 alone stand in every other article.
_WORDS = (
    *"版权 侵权 侵犯 转载 引用 必究 © copyright 未经 非经 不经 声明 删除 联系 本站 本网 立场 本文由 本文为".split(),
    "all rights reserved",
    *(f"{kind}{said}" for kind in "免责 特别 郑重 重要 法律 作者 原创 网站".split() for said in ("说明", "申明")),
    *(f"{degree}{means}" for degree in "仅不非" for means in ("代表", "意味", "表示")),
    *(f"{origin}{net}" for origin in "来自 来源 源自 取自 于".split() for net in ("网络", "互联网")),
)
RULE = near_words("copyright-notices", "版权或免责声明", _look).where(*_WORDS).seeing_lines()
