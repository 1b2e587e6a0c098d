from __future__ import annotations

import pytest

from tashan.ingest.methods import methods


@pytest.mark.parametrize(
    "text",
    [
        "村“两委”班子",
        "打通“最后一公里”",
        "他说：“这个机制很好，我们都来用。”",
        "探索“高质量”发展",
        "推进“专业化”建设",
        "有人问“怎么办”",
    ],
)
def test_idiom_and_speech_are_no_methods(text: str) -> None:
    assert methods(text) == ()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("推行“六步工作法”，整顿后进", ("六步工作法",)),
        ("建立“党支部+合作社”模式", ("党支部+合作社",)),
        ("实施“鸿雁计划”“红领新青年”培育行动", ("鸿雁计划", "红领新青年")),
        ("“一表三审”，即区级部门先审", ("一表三审",)),
        ("“我们秉持‘枫桥经验’，把事办好。”", ("枫桥经验",)),
    ],
)
def test_named_practices(text: str, names: tuple[str, ...]) -> None:
    assert methods(text) == names
