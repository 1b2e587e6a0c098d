# To be sourced. What comes over a network is asked for again before it counts as failed: a registry may be slow, drop
# a line or answer once with an error. pip, npm and apt-get ask again by themselves for most of that, not for all.

# patiently COMMAND [ARGUMENT]…: run it up to three times; the status is that of the last time.
patiently() {
    for pause in 5 30; do
        "$@" && return
        echo "没有成功，$pause 秒后再试：$*" >&2
        sleep "$pause"
    done
    "$@"
}

# packages NAME…: packages of Debian, as root. The lists come anew each time, since a package may have moved on.
packages() {
    apt-get -o Acquire::Retries=5 update -qq &&
        DEBIAN_FRONTEND=noninteractive apt-get -o Acquire::Retries=5 install -y -qq "$@" >/dev/null
}
