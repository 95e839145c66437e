#!/bin/sh
# Renders icon.svg to the PNGs beside it. Needs rsvg-convert (Debian: librsvg2-bin). Run it after changing the SVG.
# This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
# If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
set -eu
cd "$(dirname "$0")"
for size in 16 32 48 96 128; do
  rsvg-convert --width "$size" --height "$size" --output "icon-$size.png" icon.svg
done
