# 不带参数的 make 列出全部目标。
.DEFAULT_GOAL := help
.PHONY: help site test lint types imports unit check shots requirements clean
BIN := .venv/bin

help: ## 列出全部目标
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "make %-14s %s\n", $$1, $$2}'

site: .venv/.site ## 生成网站（第一次会先建好 .venv）
	@$(BIN)/tashan build

test: .venv/.test lint types imports unit ## 全部检查和测试：写法、类型、分层、测试

lint: .venv/.test
	@$(BIN)/ruff check scripts tests
	@$(BIN)/ruff format --check scripts tests

types: .venv/.test
	@$(BIN)/mypy

imports: .venv/.test
	@$(BIN)/lint-imports

unit: .venv/.test ## 只跑测试
	@scripts/setup/browser.sh
	@$(BIN)/pytest -n auto --dist loadgroup

check: .venv/.site ## 检查案例和条目
	@$(BIN)/tashan check

shots: .venv/.test ## 重新拍 README 和指南里的图
	@scripts/setup/browser.sh
	@$(BIN)/tashan build
	@$(BIN)/python scripts/setup/shots.py

requirements: ## 重新生成带哈希的依赖清单（需要 uv）
	@cd scripts/requirements && for file in pip.in ../../pyproject.toml; do \
	  case $$file in pip.in) out=pip.txt;; *) out=site.txt;; esac; \
	  uv pip compile --universal --generate-hashes --no-emit-index-url --no-header --python-version 3.11 -q $$file -o $$out; done
	@cd scripts/requirements && uv pip compile --universal --generate-hashes --no-emit-index-url --no-header \
	  --python-version 3.11 -q ../../pyproject.toml --extra test -o test.txt

clean: ## 删掉生成的东西（.venv 和 inbox 留着）
	@rm -rf build site site.new site.old .mypy_cache .ruff_cache .import_linter_cache .hypothesis

.venv/.site: pyproject.toml scripts/requirements/pip.txt scripts/requirements/site.txt
	@scripts/setup/venv.sh site
	@touch $@

.venv/.test: pyproject.toml scripts/requirements/pip.txt scripts/requirements/test.txt
	@scripts/setup/venv.sh test
	@touch .venv/.site $@
