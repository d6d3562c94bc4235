#!/usr/bin/env bash
# Builds the site, and sees that no page of the live one vanishes without a word. Reads only the environment:
#
#   LIVE                 the address of the live site's list of files; by default below the guide's base-url
#   GITHUB_STEP_SUMMARY  the file that is shown as the summary of the run
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.."

summary=${GITHUB_STEP_SUMMARY:-/dev/null}
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT

./waymark build --strict --format github

# The guide says where it stands; how that is written in site.yaml is for Waymark to read.
address=$(./waymark stats --json | sed -n 's/^{"baseUrl":"\([^"]*\)".*/\1/p')
live=${LIVE:-${address%/}/data/manifest.json}

# 404: nothing is published yet. Anything else that is not the list stops us: better late than a page lost.
code=$(curl --silent --show-error --location --max-time 60 --max-filesize 67108864 \
    --output "$work/live.json" --write-out '%{http_code}' -- "$live") || code=failed
case $code in
    200) ./waymark check --published "$work/live.json" --format github ;;
    404) printf 'Nothing is published yet, so nothing can vanish.\n' | tee -a "$summary" ;;
    *)
        printf '::error title=live site::the list of the live site could not be fetched (%s)\n' "$code"
        exit 3
        ;;
esac
