# 在 Windows 上建好 .venv，与 scripts/setup/venv.sh 做的是同一件事。
# 用法：在项目文件夹里打开 PowerShell，运行
#   powershell -ExecutionPolicy Bypass -File scripts\setup\windows.ps1
# 后面可以加 site（只生成网站）、ingest（默认，连同整理文章）或 test（连同测试）。
param([ValidateSet("site", "ingest", "test")][string]$Wanted = "ingest")

$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")

function Find-Python {
    foreach ($name in @("py", "python", "python3")) {
        if (-not (Get-Command $name -ErrorAction SilentlyContinue)) { continue }
        & $name -c "import sys; sys.exit(sys.version_info < (3, 11))"
        if ($LASTEXITCODE -eq 0) { return $name }
    }
    throw "没有找到 Python 3.11 或更新的版本。请先安装，安装时勾选 Add python.exe to PATH，再重新打开 PowerShell。"
}

function Install-Packages {
    & $script:Python -m pip install -qq --disable-pip-version-check @args
    if ($LASTEXITCODE -ne 0) { throw "安装没有完成，上面几行是原因。多半是网络不通，连上以后再运行一次。" }
}

$Python = ".venv\Scripts\python.exe"
if (-not (Test-Path $Python)) {
    $Found = Find-Python
    Write-Host "正在建立 .venv ……"
    & $Found -m venv .venv
    if ($LASTEXITCODE -ne 0) { throw "建立 .venv 没有成功。" }
}
Write-Host "正在安装依赖（$Wanted），第一次要几分钟……"
Install-Packages --require-hashes -r scripts\requirements\pip.txt
Install-Packages --require-hashes -r "scripts\requirements\$Wanted.txt"
Install-Packages --no-deps --no-build-isolation --editable .
Write-Host "好了。试一试：.venv\Scripts\tashan build"
