# 不带参数的 make 列出全部目标。
.DEFAULT_GOAL := help
.PHONY: admin bench-ingest bench-search help site test lint types imports unit check shots places shapes outline keywords themes pinyin reference requirements clean
BIN := .venv/bin
PAGES ?= 10000
# Else every process compiles the program anew, where the machine is set up so.
export PYTHONDONTWRITEBYTECODE :=

help: ## 列出全部目标
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "make %-14s %s\n", $$1, $$2}'

site: .venv/.site ## 生成网站（第一次会先建好 .venv）
	@$(BIN)/tashan build

test: .venv/.test lint types imports unit ## 全部检查和测试：写法、类型、分层、测试

lint: .venv/.test
	@$(BIN)/ruff check scripts tests
	@$(BIN)/ruff format --check scripts tests
	@$(BIN)/zizmor --offline --quiet .github

types: .venv/.test
	@$(BIN)/mypy

imports: .venv/.test
	@$(BIN)/lint-imports

unit: .venv/.test ## 只跑测试
	@scripts/setup/browser.sh
	@$(BIN)/pytest -n auto --dist loadgroup

admin: .venv/.site ## 把在浏览器里写案例的页面装进网站（没有 Node 会装一份）
	@scripts/setup/admin.sh

check: .venv/.site ## 检查案例和条目
	@$(BIN)/tashan check

shots: .venv/.test ## 重新拍 README 和指南里的图
	@scripts/setup/browser.sh
	@$(BIN)/tashan build
	@$(BIN)/python scripts/setup/shots.py
	@$(BIN)/python scripts/setup/form_shots.py

places: .venv/.test ## 重新生成行政区划表（需要 node 和 npm）
	@$(BIN)/python scripts/setup/places.py

shapes: .venv/.test ## 重新生成形近字表
	@$(BIN)/python scripts/setup/shapes.py

outline: .venv/.test ## 从材料重新学得提纲的权重表（需要材料）
	@PYTHONPATH=scripts $(BIN)/python -m training.outline

keywords: .venv/.test ## 重新生成词频表，从材料重新学得关键词的权重表（需要材料）
	@PYTHONPATH=scripts $(BIN)/python -m training.rarity
	@PYTHONPATH=scripts $(BIN)/python -m training.keywords

themes: .venv/.test ## 从材料重新学得主题的权重表（需要材料）
	@PYTHONPATH=scripts $(BIN)/python -m training.themes

pinyin: .venv/.test ## 从 pypinyin 重新生成读音表
	@PYTHONPATH=scripts $(BIN)/python -m training.pinyin

reference: .venv/.test ## 重新生成命令、代码、资料栏的一览，和 VS Code 用的文件
	@PYTHONPATH=scripts $(BIN)/python -m reference

requirements: ## 重新生成带哈希的依赖清单（需要 uv）
	@cd scripts/requirements && \
	  pinned() { uv pip compile --universal --generate-hashes --no-emit-index-url --no-header --python-version 3.11 -q "$$@"; } && \
	  pinned pip.in -o pip.txt && \
	  pinned ../../pyproject.toml -o site.txt && \
	  pinned ../../pyproject.toml --extra ingest -o ingest.txt && \
	  pinned ../../pyproject.toml --extra test -o test.txt && \
	  pinned ../../pyproject.toml bench.in --extra ingest -o bench.txt && \
	  pinned bench-reimplemented.in -o bench-reimplemented.txt && \
	  pinned ../../pyproject.toml bench-search.in -o bench-search.txt && \
	  pinned bench-node.in -o bench-node.txt

bench-ingest: build/bench-venv/.ready ## 重新测整理文章的各项指标，写成 docs/guide/bench/ingest.md
	@PYTHONPATH=scripts build/bench-venv/bin/python -m bench.ingest

build/bench-venv/.ready: .venv/.site scripts/requirements/bench.txt scripts/requirements/bench-reimplemented.txt
	@scripts/setup/bench.sh

bench-search: build/bench-search-venv/.ready ## 重新测检索并和别的程序比，写成 docs/guide/bench/search.md（PAGES=1000 只测一千页）
	@scripts/setup/browser.sh
	@PYTHONPATH=scripts build/bench-search-venv/bin/python -m bench.search --pages $(PAGES)

build/bench-search-venv/.ready: .venv/.test scripts/requirements/bench-search.txt scripts/requirements/bench-node.txt scripts/requirements/bench-search/package-lock.json
	@scripts/setup/bench-search.sh

clean: ## 删掉生成的东西（.venv 和 inbox 留着）
	@rm -rf build site site.new site.old .mypy_cache .ruff_cache .import_linter_cache .hypothesis

# The whole program, readers of Word, PDF and web pages included. A machine that only publishes needs site.txt alone.
.venv/.site: pyproject.toml scripts/requirements/pip.txt scripts/requirements/ingest.txt
	@scripts/setup/venv.sh ingest
	@touch $@

.venv/.test: pyproject.toml scripts/requirements/pip.txt scripts/requirements/test.txt
	@scripts/setup/venv.sh test
	@touch .venv/.site $@
