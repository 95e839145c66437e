# shellcheck shell=bash
# What ./run and ./test share: messages, what must be installed, the build, the tour's classes.
# MVN may name another Maven; UNTICK_CHROMIUM and UNTICK_FIREFOX name other browser programs.

MVN=${MVN:-mvn}

say() { printf '%s\n' "$*"; }

die() {
  printf '%s\n' "$*" >&2
  exit 1
}

# misused WHAT: says what was wrong with the command, and how it is used.
misused() {
  printf '%s\n\n' "$*" >&2
  usage >&2
  exit 2
}

# need PROGRAM PACKAGE: stops, saying what to install, unless the program is there.
need() {
  command -v "$1" >/dev/null || die "There is no $1 on this machine. Install it (Debian and Ubuntu: sudo apt-get install $2)."
}

need_tools() {
  need java openjdk-17-jdk-headless
  need javac openjdk-17-jdk-headless
  need "$MVN" maven
  need node nodejs
  need npm npm
  local node
  node=$(node -p 'process.versions.node')
  ((${node%%.*} >= 20)) || die "Node $node is too old: Untick is built with Node 20 or newer (https://nodejs.org)."
}

# found VARIABLE PROGRAM...: whether the browser is there. Branded Chrome is of no use: it loads no
# unpacked extensions from the command line.
found() {
  local named=${!1:-}
  if [[ -n $named ]]; then
    [[ -x $named ]]
    return
  fi
  shift
  local program
  for program; do
    command -v "$program" >/dev/null && return
  done
  return 1
}

has_browser() {
  case $1 in
    chromium) found UNTICK_CHROMIUM chromium chromium-browser ;;
    firefox) found UNTICK_FIREFOX firefox-esr firefox ;;
    *) die "There is no browser $1 here: chromium or firefox." ;;
  esac
}

package_of() {
  case $1 in
    chromium) echo chromium ;;
    firefox) echo firefox-esr ;;
  esac
}

# as_root COMMAND...: runs it as root, if that takes no password.
as_root() {
  if [[ $(id -u) -eq 0 ]]; then
    "$@"
  else
    sudo -n "$@"
  fi
}

may_install() {
  command -v apt-get >/dev/null && { [[ $(id -u) -eq 0 ]] || sudo -n true 2>/dev/null; }
}

apt() {
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 "$@" </dev/null
}

# Every apt-get call may need the lists first, so they are fetched first.
install_packages() {
  local log
  log=$(mktemp)
  if apt update >"$log" 2>&1 && apt install --no-install-recommends "$@" >>"$log" 2>&1; then
    rm -f "$log"
  else
    tail -n 20 "$log" >&2
    rm -f "$log"
    return 1
  fi
}

# ensure_browsers NAME...: installs what is missing through the system's packages, or stops and
# says what to install.
ensure_browsers() {
  local browser missing=()
  for browser; do
    has_browser "$browser" || missing+=("$(package_of "$browser")")
  done
  [[ ${#missing[@]} -gt 0 ]] || return 0
  local how="sudo apt-get install ${missing[*]}"
  may_install || die "Missing: ${missing[*]}. Install with
  $how
or name the programs in UNTICK_CHROMIUM and UNTICK_FIREFOX."
  say "Installing ${missing[*]} ..."
  install_packages "${missing[@]}" || die "That did not work. Try it by hand: $how"
}

# The libraries that a module needs at run time, found once per change of the poms.
classpath() {
  local module=$1 cached=$1/target/classpath
  if [[ ! -s $cached || pom.xml -nt $cached || $module/pom.xml -nt $cached ]]; then
    "$MVN" -B -ntp -q -pl "$module" exec:exec -Dexec.executable=echo -Dexec.args=%classpath \
      </dev/null | sed -n 's#^[^/]*\(/.*/target/classes.*\)#\1#p' >"$cached"
  fi
  [[ -s $cached ]] || return 1
  cat "$cached"
}

# npm's tools are installed anew only when their list changed.
npm_tools() {
  local list=e2e/package-lock.json installed=e2e/node_modules/.untick-package-lock.json
  cmp -s "$list" "$installed" && return
  (cd e2e && npm ci --silent --ignore-scripts --no-audit --no-fund </dev/null) && cp "$list" "$installed"
}
