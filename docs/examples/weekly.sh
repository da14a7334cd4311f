#!/usr/bin/env bash
# Once a week: reads providers, builds, and puts the whole new site in place of the old one, or leaves the old one as it is.
#
#   docs/examples/weekly.sh WEB_FOLDER FIRST_WORD FILE... [options of providers:import]
#   docs/examples/weekly.sh /var/www/handwise csv roster.csv --mapping roster.yml
#
# The web server reads WEB_FOLDER/current. The last three sites are kept beside it: to go back, point "current" at another one.
set -euo pipefail
web=${1:?the folder that holds the sites}
shift
cd "$(dirname "$0")/../.."
people=${PROVIDERS_FILE:-people.ndjson}
mkdir -p "$web"

earlier=()
[ -f "$people" ] && earlier=(--earlier "$people")
npm run --silent providers:import -- "$@" ${earlier[@]+"${earlier[@]}"} --out "$people" --report "$people.report.json"
PROVIDERS_FILE=$people npm run --silent build

site=$(date -u +%Y-%m-%dT%H%M%SZ)
cp -R dist "$web/$site"
ln -sfn "$site" "$web/next"
mv -T "$web/next" "$web/current"    # one step: no reader meets half a site
find "$web" -mindepth 1 -maxdepth 1 -type d -name '20*' | sort | head -n -3 | xargs -r rm -r
echo "$web/current is $site"
