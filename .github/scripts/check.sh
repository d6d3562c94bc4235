#!/usr/bin/env bash
# Checks a proposed change and says what it does to the site. Reads only the environment, never its text:
#
#   BASE                 the commit that the change is to be joined with; may be empty
#   OUT                  where the preview and the list of diagnostics go; a new folder
#   GITHUB_STEP_SUMMARY  the file that is shown as the summary of the run
#
# Prints annotations. Ends with the exit code of the check; a build for the comparison that fails is only said.
set -uo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.."

out=${OUT:?names the folder for results}
summary=${GITHUB_STEP_SUMMARY:?names the file for the summary}
base=${BASE:-}
mkdir -p -- "$out"
work=$(mktemp -d)
trap 'git worktree remove --force "$work/base" >/dev/null 2>&1; rm -rf -- "$work"' EXIT

# A text of the change, indented: Markdown then shows it as it is, whatever stands in it.
as_code() {
    sed 's/^/    /' -- "$1"
}

./waymark --version > "$work/version" || exit 3
# A site that opens from an unpacked archive, if this Waymark can make one.
portable=$(./waymark build --help | grep -o -m 1 -e '--portable')

./waymark check --strict --format github
result=$?
./waymark check --strict --format sarif > "$out/diagnostics.sarif" 2> "$work/said"
./waymark check --strict --color never > "$work/checked" 2> "$work/diagnostics"

{
    if [ "$result" -eq 0 ]; then
        printf '## The guide is free of mistakes\n\n'
    else
        printf '## Something has to be mended\n\n'
    fi
    as_code "$work/diagnostics"
    as_code "$work/checked"
    printf '\n`waymark explain CODE` says more about one, and so does the handbook.\n'
} >> "$summary"

if ! ./waymark build --no-cache ${portable:+"$portable"} --output "$out/preview" > "$work/built" 2>&1; then
    printf '\nThere is no preview before the errors are mended.\n' >> "$summary"
    exit "$result"
fi

# The site before the change, built by the same program, so that only texts and templates differ.
if [ -n "$base" ] && git worktree add --quiet --detach -- "$work/base" "$base" > "$work/git" 2>&1 &&
    ./waymark build --no-cache ${portable:+"$portable"} --content "$work/base/content" --templates "$work/base/templates" \
        --output "$work/before" > "$work/built" 2>&1; then
    {
        printf '\n## What changes\n\n'
        ./waymark diff "$work/before" "$out/preview"
    } >> "$summary"
else
    printf '\nThe site before this change could not be built, so nothing is compared.\n' >> "$summary"
fi
exit "$result"
