#!/bin/sh
# A private PostgreSQL cluster for tests, reachable only through a socket in its own folder.
#   postgres.sh start DIR   makes it in DIR (or finds it there), starts it, prints its URL
#   postgres.sh stop DIR    stops it and removes DIR
# The server refuses to run as root, so root runs it as the user postgres. `postgres` needs no password
# (tests make databases and roles with it); everyone else signs in by SCRAM, as in a company.
set -eu

say() { echo "postgres.sh: $*" >&2; exit 2; }
[ $# -eq 2 ] || say "usage: postgres.sh start|stop DIR"
command=$1
dir=$(realpath -m -- "$2")
data=$dir/data
case $dir in
    *[!A-Za-z0-9/_.+-]*) say "$dir: only letters, digits and / _ . + - may stand in the folder's name" ;;
esac
[ ${#dir} -le 80 ] || say "$dir is too long for a socket's name: choose a shorter folder"

bin=$(find /usr/lib/postgresql /usr/local/pgsql -path '*/bin/initdb' 2>/dev/null | sort -V | tail -n 1)
[ -n "$bin" ] || bin=$(command -v initdb) ||
    say "PostgreSQL's server is not installed (package postgresql-15)"
bin=$(dirname "$bin")

# Descriptors above 2 stay here: a lock that a caller holds must not live on in the server.
as_server() {
    if [ "$(id -u)" -eq 0 ]; then
        (cd / && exec runuser -u postgres -- "$@") 3>&- 4>&- 5>&- 6>&- 7>&- 8>&- 9>&-
    else
        (cd / && exec "$@") 3>&- 4>&- 5>&- 6>&- 7>&- 8>&- 9>&-
    fi
}
running() { as_server "$bin/pg_ctl" -D "$data" status >/dev/null 2>&1; }

make() {
    mkdir -p "$dir"
    if [ "$(id -u)" -eq 0 ]; then chown postgres: "$dir"; fi
    as_server "$bin/initdb" -D "$data" -U postgres -k --locale=C -E UTF8 -A trust >"$dir/initdb.log" 2>&1 ||
        say "initdb failed: $(cat "$dir/initdb.log")"
    cat >"$data/pg_hba.conf" <<HBA
local all postgres trust
local all all      scram-sha-256
HBA
    cat >>"$data/postgresql.conf" <<CONF
listen_addresses = ''
unix_socket_directories = '$dir'
unix_socket_permissions = 0777
max_connections = 100
# Several test programs share the server: while one holds a transaction open, the locks of all others are kept.
max_pred_locks_per_transaction = 1024
fsync = on
full_page_writes = on
CONF
}

case $command in
    start)
        [ -f "$data/PG_VERSION" ] || make
        running || as_server "$bin/pg_ctl" -D "$data" -l "$dir/server.log" -w -t 60 start >/dev/null ||
            say "the server does not start: $(tail -n 5 "$dir/server.log")"
        echo "postgresql:///postgres?host=$dir&user=postgres"
        ;;
    stop)
        [ -f "$data/PG_VERSION" ] || { [ ! -e "$dir" ] || say "$dir is no cluster of ours"; exit 0; }
        if running; then as_server "$bin/pg_ctl" -D "$data" -m fast -w -t 60 stop >/dev/null; fi
        rm -rf -- "$dir"
        ;;
    *) say "usage: postgres.sh start|stop DIR" ;;
esac
