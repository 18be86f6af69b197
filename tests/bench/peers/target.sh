# What the start scripts share. A target of the benchmark is a program that
#
#   reads one line, the upstream's address such as http://127.0.0.1:8080,
#   answers one line when it is ready: its chat-completions address, a key to call it with, the ids of its processes with
#   commas between (their children count with them), and where it wants one a header such as "x-mode: fast"; spaces between,
#   and ends when its input does.
#
# Everything it says otherwise goes to standard error.

free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }

# A random key, so that none lies about.
new_key() { printf 'sk-%s' "$(od -An -N24 -tx1 /dev/urandom | tr -d ' \n')"; }

# serve_until_told URL KEY PID [HEADER]: announces a server once its port is open, and stops it with the end of the input.
serve_until_told() {
  local url=$1 key=$2 pid=$3 header=${4:-} port
  port=${url#http://127.0.0.1:}
  port=${port%%/*}
  # Its number now: when the trap runs, this function's names are gone.
  trap "kill $pid 2>/dev/null || true; wait $pid 2>/dev/null || true" EXIT
  until (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
    kill -0 "$pid" 2>/dev/null || { echo "it ended before it listened" >&2; exit 1; }
    sleep 0.2
  done
  printf '%s %s %s %s\n' "$url" "$key" "$pid" "$header"
  cat >/dev/null
}
