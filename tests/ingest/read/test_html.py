"""Web pages: the article alone, whatever elements hold it, and every other line that the page shows listed."""

from __future__ import annotations

import pytest

from tashan.ingest.read import taken
from tashan.ingest.read.html import read_html

PARAGRAPHS = (
    "三个村民小组共用一口水井，每到旱季就为先后争吵，村里开了四次会也没有定下办法。",
    "去年春天，老支书提出按户排日子，谁家哪天用水写在井边的木牌上，轮空的可以转让。",
    "规矩试行两个月后，争吵从每周七八起降到一起；木牌由各组推选的管水员轮流更换。",
    "到了秋天，邻村也来抄这块木牌，并且加了一条：老人独居的户，由管水员挑水上门。",
)
MENU = "<ul>" + "".join(f"<li><a href='/{n}'>栏目{n}</a></li>" for n in range(12)) + "</ul>"
FOOTER = "<div>版权所有 某县融媒体中心，未经许可不得转载。 联系电话：无 备12345678号</div>"


def page(article: str, head: str = "", before: str = "", after: str = "") -> bytes:
    return (
        f"<!DOCTYPE html><html><head>{head}</head><body><div>{MENU}</div>{before}{article}{after}{FOOTER}</body></html>"
    ).encode()


def lines(data: bytes) -> list[str]:
    return read_html(data).text.splitlines()


WRAPPINGS = {
    "p": "<div>" + "".join(f"<p>{text}</p>" for text in PARAGRAPHS) + "</div>",
    "br": "<td>" + "<br><br>".join(PARAGRAPHS) + "</td>",
    "div": "<div>" + "".join(f"<div><span>{text}</span></div>" for text in PARAGRAPHS) + "</div>",
    "li": "<ol>" + "".join(f"<li>{text}</li>" for text in PARAGRAPHS) + "</ol>",
    "table": "<table>" + "".join(f"<tr><td>{text}</td></tr>" for text in PARAGRAPHS) + "</table>",
    "unclosed": "<p>" + "<p>".join(PARAGRAPHS),
    "nested": "<div>".join(PARAGRAPHS),
    "font": "".join(f"<font size=3>&nbsp;&nbsp;{text}</font><br>" for text in PARAGRAPHS),
}


@pytest.mark.parametrize("wrapping", WRAPPINGS)
def test_the_article_is_found_in_any_wrapping(wrapping):
    assert lines(page(WRAPPINGS[wrapping])) == list(PARAGRAPHS)


def test_short_lines_between_paragraphs_stay():
    first, second, *rest = PARAGRAPHS
    article = f"<div><p>{first}</p><h3>木牌</h3><p>{second}</p><p>{''.join(rest)}</p></div>"
    assert lines(page(article)) == [first, "木牌", second, "".join(rest)]


@pytest.mark.parametrize("heading", ["网友评论", "已有3条评论", "发表评论", "沙发", "2楼", "某某 发表于 2006-1-2"])
def test_what_others_say_below_the_article_is_left_out(heading):
    comments = "".join(f"<div>第{n}位网友说，这个办法很好，值得学习。</div>" for n in range(9))
    assert lines(page(WRAPPINGS["p"], after=f"<div>{heading}</div>{comments}")) == list(PARAGRAPHS)


@pytest.mark.parametrize("heading", ["相关阅读", "上一篇：修路记", "责任编辑：甲", "分享到"])
def test_where_the_page_leads_on_is_left_out(heading):
    more = "".join(f"<div>又一件事{n}</div>" for n in range(9)) + f"<div>{PARAGRAPHS[0]}第二遍。</div>"
    assert lines(page(WRAPPINGS["p"], after=f"<div>{heading}</div>{more}")) == list(PARAGRAPHS)


def test_background_printed_under_such_words_stays():
    more = f"<p>相关链接</p><p>{PARAGRAPHS[0]}这是背景。</p>"
    assert lines(page(WRAPPINGS["p"].replace("</div>", more + "</div>")))[4:] == [
        "相关链接",
        f"{PARAGRAPHS[0]}这是背景。",
    ]


def test_of_a_forum_the_first_post_is_read():
    reply = "<div class='t_msgfont'>楼主写得很好，我们村也有这样的木牌，回头拍照给大家看看，顶一下。</div>"
    posts = f"<div class='t_msgfont'>{WRAPPINGS['p']}</div>" + reply * 5
    assert lines(page(posts)) == list(PARAGRAPHS)


def test_comments_with_a_name_are_not_taken_for_the_article():
    reply = (
        f"<div class='reply-content'>{PARAGRAPHS[0]}我们村也是这样，一到旱季就争水，谁也不让谁，看了很有感触。</div>"
    )
    assert lines(page(WRAPPINGS["p"], after=reply + reply.replace("我们", "你们")))[:4] == list(PARAGRAPHS)


def test_every_other_line_is_listed():
    reading = read_html(
        page(WRAPPINGS["p"], before="<h1>木牌管水</h1><p>来源：某县报</p>", head="<title>木牌管水_某网</title>")
    )
    told = {block.text: block.kind for block in reading.left_out}
    assert told["木牌管水"] == "标题"
    assert told["来源：某县报"] == "来源、作者、日期"
    assert told["栏目3"] == "链接"
    assert told[FOOTER[5:-6]] == "正文以外"


def test_a_table_of_data_keeps_its_rows():
    rows = "<table><tr><th>组</th><th>户数</th></tr><tr><td>一组</td><td>32</td></tr></table>"
    assert lines(page(f"<div><p>{PARAGRAPHS[0]}</p>{rows}<p>{PARAGRAPHS[1]}</p><p>{PARAGRAPHS[2]}</p></div>")) == [
        PARAGRAPHS[0], "组 | 户数", "一组 | 32", PARAGRAPHS[1], PARAGRAPHS[2],
    ]  # fmt: skip


def test_a_page_of_short_lines_is_read_without_its_links():
    rows = "".join(f"<tr><td>第{n}小组</td><td>{30 + n}户</td></tr>" for n in range(9))
    found = lines(f"<html><body>{MENU}<table>{rows}</table></body></html>".encode())
    assert found == [f"第{n}小组 | {30 + n}户" for n in range(9)]


def test_readings_over_characters_are_listed_and_scripts_are_no_text():
    ruby = "<ruby>井<rp>(</rp><rt>jǐng</rt><rp>)</rp></ruby>"
    article = WRAPPINGS["p"].replace("水井", f"水{ruby}") + "<script>var 文 = '不是正文，不能出现。'</script>"
    reading = read_html(page(article))
    assert reading.text.splitlines() == list(PARAGRAPHS)
    assert [block.text for block in reading.left_out if block.kind == "注音"] == ["jǐng"]


def test_words_struck_out_are_listed():
    reading = read_html(page(WRAPPINGS["p"].replace("水井", "<del>河</del>水井")))
    assert reading.text.splitlines() == list(PARAGRAPHS)
    assert [block.text for block in reading.left_out if block.kind == "删去的文字"] == ["河"]


@pytest.mark.parametrize("mark", ["<a href='#n'><sup>1</sup></a>", "<sup><a href='#n'>1</a></sup>"])
def test_the_mark_of_a_note_does_not_run_into_a_figure(mark):
    noted = WRAPPINGS["p"].replace("四次", f"4{mark}次").replace("两个月", "20m<sup>2</sup>")
    assert "开了4[1]次会" in read_html(page(noted)).text
    assert "试行20m2后" in read_html(page(noted)).text


def test_a_line_break_in_the_markup_is_no_space():
    article = WRAPPINGS["p"].replace("水井", "水\r\n   井")
    assert lines(page(article)) == list(PARAGRAPHS)


@pytest.mark.parametrize(
    "head",
    [
        '<meta name="ArticleTitle" content="木牌管水"><meta name="ContentSource" content="某县报">'
        '<meta name="PubDate" content="2021-03-04 08:00"><meta name="author" content="王某某">',
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"木牌管水","datePublished":"2021-03-04",'
        '"author":[{"name":"王某某"}],"publisher":{"name":"某县报"}}</script>',
        '<title>木牌管水_某县网</title><meta property="og:site_name" content="某县报">'
        '<meta property="article:published_time" content="2021/3/4"><meta name="author" content="作者：王某某">',
    ],
)
def test_title_author_source_and_date_from_the_markup(head):
    hints = read_html(page(WRAPPINGS["p"], head, before="<h1>木牌管水</h1><p>记者 王某某</p>")).hints
    assert (hints.title, hints.author, hints.publisher, hints.date) == ("木牌管水", "王某某", "某县报", "2021-03-04")


@pytest.mark.parametrize(
    ("claimed", "shown", "title"),
    [
        ("木牌管水_三农_某县新闻网", "<h1>木牌管水</h1><p>某县新闻网</p>", "木牌管水"),
        ("柳溪 - 百科，人人可写的百科全书", "<h1>柳溪</h1><p>百科，人人可写的百科全书</p>", "柳溪"),
        ("木牌管水记-某县新闻网", "<h1>某县新闻网</h1><p>木牌管水记</p>", "木牌管水记"),
        ("某县新闻网", "<p>木牌管水记</p>", ""),
    ],
)
def test_the_title_is_what_the_page_shows_of_the_claimed_one(claimed, shown, title):
    assert read_html(page(WRAPPINGS["p"], f"<title>{claimed}</title>", before=shown)).hints.title == title


def test_the_name_of_an_editing_system_is_no_author():
    assert read_html(page(WRAPPINGS["p"], '<meta name="author" content="超级管理员">')).hints.author == ""


@pytest.mark.parametrize("declared", ["gb2312", "utf-8", "big5", "nonsense", "hex", ""])
def test_a_wrong_declaration_is_outvoted(declared):
    data = page(WRAPPINGS["p"], f'<meta charset="{declared}">').decode().encode("gb18030")
    assert read_html(data).text.splitlines() == list(PARAGRAPHS)


def test_the_page_in_an_archive_saved_by_a_browser():
    head = b"From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n"
    part = b"--x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + page(WRAPPINGS["p"])
    source = taken("甲.mhtml", head + part + b"\r\n--x--\r\n")
    assert (source.format, source.text.splitlines()) == ("html", list(PARAGRAPHS))


def test_code_of_a_page_template_is_no_text():
    template = "<?php include('a.php'); ?>\n" + WRAPPINGS["p"] + "<?= $文 ?>"
    assert taken("甲.php", template.encode()).text.splitlines() == list(PARAGRAPHS)


@pytest.mark.parametrize("tag", ["div", "font"])
def test_nothing_is_lost_in_tags_that_nobody_closed(tag):
    text = "".join(f"<{tag}>{PARAGRAPHS[n % 4]}第{n}次<br>" for n in range(400))
    assert lines(f"<html><body>{text}".encode()) == [f"{PARAGRAPHS[n % 4]}第{n}次" for n in range(400)]


@pytest.mark.parametrize("data", [b"<html>" + b"<div>" * 100_000, b"<html><body>" + b"[" * 100_000 + b"<table>" * 9000])
def test_hostile_nesting_is_survived(data):
    read_html(data + "村务公开每季一次，由监督委员会核对。".encode())


def test_a_page_saved_by_a_word_processor_is_the_article_from_its_first_line():
    article = "<p align=center><font size=5>井边的木牌</font></p><p>张明</p>" + WRAPPINGS["p"] + "<p>（清河县供稿）</p>"
    head = "<meta name=Generator content='Microsoft Word 15 (filtered)'>"
    saved = f"<html><head>{head}</head><body>{article}</body></html>".encode()
    assert lines(saved) == ["井边的木牌", "张明", *PARAGRAPHS, "（清河县供稿）"]
    assert lines(page(WRAPPINGS["p"], head)) == list(PARAGRAPHS)
