"""The record of a file: whole or not there, checked when it is read, and a way back from every edit."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tashan.ingest.article import Article
from tashan.ingest.clean import clean
from tashan.ingest.edit import Change, Edit
from tashan.ingest.read import taken
from tashan.ingest.record import RecordError, audit, manifest_of, read_record, slug, undo, whole, write

DECODED = "\ufeff隨著農村發展,村裡的事大家議。\r\n責任編輯:張三\r\n以**為例,辦法很好。\r\n"


def made(inbox, name="村里的事.txt", text=DECODED, drafts=("草稿一\r\n", "草稿二\n")):
    source = taken(name, text.encode())
    return write(inbox, source, clean(Article(source.text)), drafts)


def test_a_record_holds_the_source_and_every_step(tmp_path):
    path = made(tmp_path)
    names = {file.relative_to(path).as_posix() for file in path.rglob("*") if file.is_file()}
    assert names == {
        "source.txt",
        "decoded.txt",
        "clean.txt",
        "audit.jsonl",
        "drafts/1.md",
        "drafts/2.md",
        "record.json",
    }
    assert (path / "source.txt").read_bytes() == DECODED.encode()
    assert (path / "decoded.txt").read_bytes() == DECODED.encode()
    told = json.loads((path / "record.json").read_text("utf-8"))
    assert set(told["files"]) == names - {"record.json"}
    assert told["source"]["script"] == "hant"
    assert told["versions"]["opencc"]
    assert [flag["kind"] for flag in told["flags"]] == ["masked"]


def test_what_the_reader_left_out_and_could_not_read_is_kept(tmp_path):
    page = "<html><title>木牌管水</title><h1>木牌管水</h1><p>来源：某报</p><p>三个组共用水井，争先后。</p></html>"
    source = taken("甲.html", page.encode())
    record = read_record(write(tmp_path, source, clean(Article(source.text)), ()))
    assert record.left_out == source.left_out
    assert ("标题", "木牌管水") in [(block.kind, block.text) for block in record.left_out]
    assert record.manifest["source"]["said"]["title"] == "木牌管水"
    assert record.manifest["versions"]["lxml"]

    source = taken("乙.txt", "村务公开".encode() + b"\xff" + "每季一次".encode())
    record = read_record(write(tmp_path, source, clean(Article(source.text)), ()))
    assert record.manifest["source"]["damage"] == [{"at": 12, "start": 4, "bytes": "ff"}]
    assert record.left_out == ()


def test_a_record_reads_back_as_it_was_written(tmp_path):
    record = read_record(made(tmp_path))
    assert record.clean == "随着农村发展，村里的事大家议。\n以**为例，办法很好。\n"
    assert record.drafts == ("草稿一\r\n", "草稿二\n")
    assert [flag.kind for flag in record.flags] == ["masked"]


def test_the_name_says_what_and_which():
    one, other = "a" * 64, "b" * 64
    assert slug("a/村里的事.txt", one) == "cun-li-de-shi-aaaaaaaa"
    assert slug("村.txt", one) != slug("村.txt", other)
    assert slug("../?*.txt", one).startswith("wenzhang-")
    assert "138001" not in slug("张三13800138000.txt", one)
    assert len(slug("很" * 200 + ".txt", one)) < 60


def test_two_files_of_one_name_are_two_records(tmp_path):
    assert made(tmp_path) != made(tmp_path, text="另一篇。\n")


def test_the_same_file_again_is_the_same_record(tmp_path):
    path = made(tmp_path)
    first = {file: file.read_bytes() for file in path.rglob("*") if file.is_file()}
    assert made(tmp_path) == path
    assert {file: file.read_bytes() for file in path.rglob("*") if file.is_file()} == first
    assert [folder.name for folder in tmp_path.iterdir()] == [path.name]


def test_a_draft_that_a_person_edited_is_kept(tmp_path):
    path = made(tmp_path)
    (path / "drafts/1.md").write_text("改过的草稿", "utf-8")
    with pytest.raises(RecordError, match="有人改过"):
        made(tmp_path)
    assert read_record(path).drafts[0] == "改过的草稿"
    assert undo(read_record(path)) == DECODED


EVERY_FILE = ("source.txt", "decoded.txt", "clean.txt", "audit.jsonl", "drafts/1.md", "record.json")
TORN = {
    "empty": lambda data: b"",
    "zeros": lambda data: bytes(len(data)),
    "zeros at the end": lambda data: data[:9] + b"\0",
}


def test_a_record_is_whole_whatever_a_person_does_to_its_drafts(tmp_path):
    path = made(tmp_path)
    assert whole(path, manifest_of(path))
    (path / "drafts/1.md").write_text("改过的草稿", "utf-8")
    assert whole(path, manifest_of(path))
    (path / "drafts/1.md").unlink()
    assert whole(path, manifest_of(path))


@pytest.mark.parametrize("how", TORN)
@pytest.mark.parametrize("name", EVERY_FILE)
def test_a_torn_record_is_not_whole_and_is_written_anew(tmp_path, name, how):
    path = made(tmp_path)
    before = (path / name).read_bytes()
    (path / name).write_bytes(TORN[how](before))
    told = manifest_of(path)
    assert told is None or not whole(path, told)
    assert made(tmp_path) == path
    assert (path / name).read_bytes() == before


@pytest.mark.parametrize("name", [name for name in EVERY_FILE if "drafts" not in name])
def test_a_draft_that_a_person_edited_is_kept_though_the_record_is_torn(tmp_path, name):
    path = made(tmp_path)
    (path / "drafts/1.md").write_text("改过的草稿", "utf-8")
    (path / name).write_bytes(b"")
    with pytest.raises(RecordError, match="有人改过"):
        made(tmp_path)
    assert (path / "drafts/1.md").read_text("utf-8") == "改过的草稿"


def test_a_missing_or_shortened_file_is_seen(tmp_path):
    path = made(tmp_path)
    (path / "clean.txt").write_bytes((path / "clean.txt").read_bytes()[:5])
    assert not whole(path, manifest_of(path))
    (path / "clean.txt").unlink()
    assert not whole(path, manifest_of(path))


def test_undo_walks_back_to_the_decoded_text(tmp_path):
    assert undo(read_record(made(tmp_path))) == DECODED


def test_undo_of_one_edit_leaves_the_others(tmp_path):
    record = read_record(made(tmp_path))
    number = next(at for at, edit in enumerate(record.edits, 1) if "editor-credits" in edit.rule)
    assert "責任編輯" in undo(record, number)
    assert undo(record, number).startswith("随着农村发展，")


@pytest.mark.parametrize("number", [0, -1, 10_000])
def test_there_is_no_such_edit(tmp_path, number):
    with pytest.raises(RecordError, match="共有"):
        undo(read_record(made(tmp_path)), number)


@pytest.mark.parametrize("name", ["clean.txt", "decoded.txt", "audit.jsonl", "source.txt"])
def test_a_changed_file_is_told(tmp_path, name):
    path = made(tmp_path)
    (path / name).write_bytes((path / name).read_bytes() + b" ")
    with pytest.raises(RecordError, match=r"已被改动"):
        read_record(path)


@pytest.mark.parametrize("name", ["clean.txt", "record.json", "drafts/2.md"])
def test_a_missing_file_is_told(tmp_path, name):
    path = made(tmp_path)
    (path / name).unlink()
    with pytest.raises(RecordError, match=r"tashan ingest"):
        read_record(path)


@pytest.mark.parametrize(
    "told", ["", "[]", "{}", '{"files": {"../../etc/passwd": ""}, "flags": []}', '{"files": 1, "flags": 2}']
)
def test_a_broken_manifest_is_told(tmp_path, told):
    path = made(tmp_path)
    (path / "record.json").write_text(told, "utf-8")
    with pytest.raises(RecordError, match=r"tashan ingest"):
        read_record(path)


def test_a_trail_that_does_not_lead_back_is_told(tmp_path):
    path = made(tmp_path)
    record = read_record(path)
    broken = type(record)(path, {}, record.decoded + "x", record.clean, record.edits, (), ())
    with pytest.raises(RecordError, match="不一致"):
        undo(broken)


def test_the_audit_numbers_the_edits_from_one():
    article = Article("甲乙丙").edited("rule", [Change(0, 1, "", "理由"), Change(2, 3, "丁", "理由")])
    lines = [json.loads(line) for line in audit(article).splitlines()]
    assert [line["edit"] for line in lines] == [1, 2]
    assert lines[1] == {
        "edit": 2,
        "start": 2,
        "end": 3,
        "before": "丙",
        "after": "丁",
        "rule": "rule",
        "reason": "理由",
        "confidence": "sure",
    }


WORDS = st.text(max_size=8)


@given(st.lists(st.builds(Edit, st.integers(0), st.integers(0), WORDS, WORDS, WORDS, WORDS), max_size=4).map(tuple))
def test_the_audit_is_json_as_the_encoder_writes_it(edits):
    lines = ({"edit": number} | edit._asdict() for number, edit in enumerate(edits, 1))
    assert audit(Article("", edits)) == "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)


@given(st.text("\ufeff隨著農議,。\r\n\u2028\x85\t 甲<br>", min_size=1, max_size=40).filter(str.strip))
@settings(deadline=None)
def test_undo_gives_back_every_byte(tmp_path_factory, text):
    inbox = tmp_path_factory.mktemp("inbox")
    path = made(inbox, text=text)
    assert undo(read_record(path)).encode() == (path / "source.txt").read_bytes()
