# Common helpers. Source me.  All state lives under $REAL_ROOT; all listeners are on 127.0.0.1.
HERE="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
REAL_ROOT="${REAL_ROOT:-${TMPDIR:-/tmp}/casecue-targets}"
RUN="$REAL_ROOT/run"; LOG="$REAL_ROOT/log"
mkdir -p "$RUN" "$LOG"
IMAP_PORT="${IMAP_PORT:-11143}"; SMTP_PORT="${SMTP_PORT:-11025}"; SINK_PORT="${SINK_PORT:-11080}"
RC_PORT="${RC_PORT:-18081}";
MAIL_USER="${MAIL_USER:-mara@brightwater-dental.test}"; MAIL_PASS="${MAIL_PASS:-Brightwater-1}"; MAIL_NAME="${MAIL_NAME:-Mara Lindqvist}"

# apt_need pkg...: installs only what is missing (one apt-get update per machine, only if something is missing)
apt_need() {
  local miss=() p
  for p in "$@"; do dpkg-query -W -f='${Status}' "$p" 2>/dev/null | grep -q 'ok installed' || miss+=("$p"); done
  [ ${#miss[@]} -eq 0 ] && return 0
  echo "apt: installing ${miss[*]}" >&2
  [ -e "$REAL_ROOT/.apt-updated" ] || { apt-get update -qq >"$LOG/apt.log" 2>&1 && touch "$REAL_ROOT/.apt-updated"; }
  # the packages' own daemons (dovecot, postgresql, sogo, trytond, memcached) must not start: they would not bind to 127.0.0.1 only
  local pol=/usr/sbin/policy-rc.d mine=0 rc=0
  [ -e $pol ] || { printf '#!/bin/sh\nexit 101\n' >$pol; chmod 755 $pol; mine=1; }
  DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${miss[@]}" >>"$LOG/apt.log" 2>&1 </dev/null || rc=$?
  [ $mine = 0 ] || rm -f $pol
  [ $rc = 0 ] || { tail -20 "$LOG/apt.log" >&2; return $rc; }
}
npm_need() { # npm_need pkg@ver... -> into $REAL_ROOT/node
  mkdir -p "$REAL_ROOT/node"; [ -e "$REAL_ROOT/node/package.json" ] || echo '{"name":"real-apps-helpers","private":true}' >"$REAL_ROOT/node/package.json"
  local p n miss=()
  for p in "$@"; do n="${p%@*}"; [ -n "$n" ] || n="$p"; [ -d "$REAL_ROOT/node/node_modules/$n" ] || miss+=("$p"); done
  [ ${#miss[@]} -eq 0 ] || (cd "$REAL_ROOT/node" && npm install --no-audit --no-fund --silent "${miss[@]}" >>"$LOG/npm.log" 2>&1)
}
running() { kill -0 "$1" 2>/dev/null || return 1; local st; st="$(ps -o stat= -p "$1" 2>/dev/null)" || return 1; [ -n "$st" ] && [ "${st#Z}" = "$st" ]; } # a zombie (slow init) counts as ended
alive() { local f="$RUN/$1.pid"; [ -s "$f" ] && running "$(cat "$f")"; }
start_bg() { # start_bg name cmd...  (own session, so that stop_bg can end the whole group)
  local name="$1"; shift
  alive "$name" && return 0
  setsid "$@" >"$LOG/$name.log" 2>&1 </dev/null &
  echo $! >"$RUN/$name.pid"
}
tree() { # pids of a process and all its descendants (some daemons' workers make sessions of their own)
  local p c; for p in "$@"; do echo "$p"; for c in $(ps -o pid= --ppid "$p"); do tree "$c"; done; done; }
stop_bg() { # stop_bg name [signal]: ends the process that start_bg made with its descendants, and waits for them
  local f="$RUN/$1.pid" pid all i left p; [ -s "$f" ] || return 0; pid="$(cat "$f")"; rm -f "$f"
  running "$pid" || return 0
  all="$(tree "$pid")"; kill -"${2:-TERM}" "$pid" 2>/dev/null
  for i in $(seq 60); do
    left=; for p in $all; do running "$p" && left="$left $p"; done; [ -n "$left" ] || return 0
    [ "$i" = 4 ] && kill -TERM $left 2>/dev/null; [ "$i" = 20 ] && kill -KILL $left 2>/dev/null; sleep 0.1
  done
  kill -KILL $left 2>/dev/null; return 0
}
wait_http() { # wait_http url seconds
  local i; for i in $(seq $(( $2 * 5 ))); do curl -fsS -o /dev/null --max-time 5 "$1" 2>/dev/null && return 0; sleep 0.2; done
  echo "timeout waiting for $1" >&2; return 1
}
wait_port() { local i; for i in $(seq $(( $2 * 10 ))); do (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null && return 0; sleep 0.1; done; echo "timeout waiting for port $1" >&2; return 1; }
rss() { # total RSS in MiB of what was started under these names (shared pages counted once per process)
  local n t=0 p; for n in "$@"; do [ -s "$RUN/$n.pid" ] || continue
  for p in $(tree "$(cat "$RUN/$n.pid")"); do t=$((t + $(ps -o rss= -p "$p" 2>/dev/null || echo 0))); done; done; echo "$((t/1024)) MiB"; }
command -v ps >/dev/null || apt_need procps
cd /  # daemons that change user must be able to read the current directory
