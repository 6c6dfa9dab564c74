#!/usr/bin/env bash
# What `docker build` would do, done in a bare Debian root: for a machine without Docker.
#
#   deploy/docker/replay.sh [FOLDER]          as root, with debootstrap installed
#
# It reads the Dockerfile and takes its steps, both stages, in FOLDER (a new one by default, taken
# away at the end). Debian's own Python stands in for the one of the image. SHARED names folders
# and files of this machine that are to be seen inside, such as a folder of wheels; variables
# of pip (PIP_...) are handed on.
set -euo pipefail
cd "$(dirname "$0")/../.."

SUITE=trixie
MIRROR=${MIRROR:-http://deb.debian.org/debian}
KEEP=${1:-}
HOME_OF_ALL=${KEEP:-$(mktemp --directory /var/tmp/santa-replay-XXXXXX)}

leave() {
    grep --only-matching "$HOME_OF_ALL/[^ ]*" /proc/mounts | sort --reverse | while read -r place; do
        umount "$place"
    done
    [ -n "$KEEP" ] || rm -rf --one-file-system "$HOME_OF_ALL"
}
trap leave EXIT

# A root with Python, as the image of `FROM` is one; the second stage is a copy of the first.
begin_stage() {
    root=$HOME_OF_ALL/$1
    if [ ! -e "$HOME_OF_ALL/bare" ]; then
        debootstrap --variant=minbase --include=python3,python3-venv,ca-certificates \
            "$SUITE" "$HOME_OF_ALL/making" "$MIRROR"
        ln -s /usr/bin/python3 "$HOME_OF_ALL/making/usr/local/bin/python"
        mv "$HOME_OF_ALL/making" "$HOME_OF_ALL/bare"
    fi
    cp --archive "$HOME_OF_ALL/bare" "$root"
    cp /etc/resolv.conf "$root/etc/resolv.conf"
    mount -t proc proc "$root/proc"
    mount --rbind /dev "$root/dev" && mount --make-rslave "$root/dev"
    for place in ${SHARED:-}; do
        if [ -d "$place" ]; then mkdir -p "$root$place"; else mkdir -p "$root${place%/*}" && touch "$root$place"; fi
        mount --bind "$place" "$root$place"
    done
    folder=/ user=root environment=()
}

# Runs a command where the Dockerfile has got to, with nothing of this machine's environment.
inside() {
    local handed_on=()
    while IFS= read -r name; do handed_on+=("$name=${!name}"); done < <(compgen -e PIP_ || true)
    chroot --userspec="$user" "$root" env --ignore-environment --chdir="$folder" \
        PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
        DEBIAN_FRONTEND=noninteractive "${handed_on[@]}" "${environment[@]}" "$@"
}

copy() {
    local from=.
    case $1 in --from=*) from=$HOME_OF_ALL/${1#--from=} && shift ;; esac
    local words=("$@") target="${*: -1}"
    case $target in /*) target=$root$target ;; *) target=$root$folder/$target ;; esac
    for source in "${words[@]:0:$#-1}"; do
        mkdir -p "$(dirname "$target")"
        # A folder is copied as what it holds, without what .dockerignore leaves out everywhere.
        if [ -d "$from/$source" ]; then
            mkdir -p "$target"
            (cd "$from/$source" && tar --exclude=__pycache__ --exclude='*.pyc' -c .) | tar -x -C "$target"
        else
            cp "$from/$source" "$target"
        fi
    done
}

while IFS= read -r step <&3; do
    word=${step%% *} rest=${step#* }
    echo "--- $step" | cut -c1-120
    case $word in
        FROM) case $rest in *" AS "*) begin_stage "${rest##* }" ;; *) begin_stage last ;; esac ;;
        WORKDIR) folder=$rest && mkdir -p "$root$folder" ;;
        # shellcheck disable=SC2086 # the words of a step are meant as words
        COPY) copy $rest ;;
        RUN) inside sh -c "$rest" ;;
        ENV) read -ra more <<<"${rest//\$PATH//usr/local/bin:/usr/bin:/bin}" && environment+=("${more[@]}") ;;
        USER) user=$rest ;;
        VOLUME | HEALTHCHECK | ENTRYPOINT | CMD) ;;
        *) echo "Nobody has told this script how to take the step $word." >&2 && exit 1 ;;
    esac
done 3< <(sed -e '/^#/d' -e '/^$/d' Dockerfile | sed -e ':a' -e '/\\$/N' -e 's/\\\n */ /' -e 'ta')

echo "--- what the image would run, as the user of the image"
inside tini -s -- python manage.py --help
inside python -W error -c \
    "import importlib, pathlib; [importlib.import_module(f'commands.{one.stem}') for one in pathlib.Path('commands').glob('*.py')]"
inside python manage.py generate_key >/dev/null
inside pg_dump --version
inside rclone version | head -n 1
inside sh -c 'test -w var && ! test -w . && ! command -v pip'
du --summarize --human-readable --one-file-system "$root" | cut -f1 | sed 's/^/--- the root takes /'
