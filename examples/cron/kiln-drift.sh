#!/bin/sh
# The scheduled check on a machine of your own. In a crontab, which mails what is printed:
#
#   17 5 * * 1-5  /opt/images/kiln-drift.sh
#
# Silent when all is well. Says what drifted (2) and that the check could not be made (anything else) in different words, because only
# the first of them is about the account.
set -u
cd "${KILN_REPOSITORY:-/opt/images/repository}" || exit 1

# Never two at once: a check that hangs must not pile up. The lock is on the folder itself, so that no file has to be made.
exec 9<.
flock -n 9 || { echo 'kiln drift: the last check is still running'; exit 1; }

answer=$(mktemp) || exit 1
trap 'rm -f "$answer"' EXIT
git pull --quiet --ff-only || { echo 'kiln drift: the repository could not be updated'; exit 1; }

kiln drift --quiet --timeout 30m >"$answer"
code=$?
case $code in
  0) ;;
  2)
    echo 'Image Builder has drifted from git:'
    cat "$answer"
    ;;
  *)
    echo "kiln drift could not check (exit code $code):"
    cat "$answer"
    ;;
esac
exit "$code"
