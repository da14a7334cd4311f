import { type DivIcon, divIcon } from 'leaflet';
import { pinWidth } from './leaflet-pins.ts';

/** A small circle with the numbers that results have in the list. */
export function pinIcon(text: string): DivIcon {
  return icon('map-pin', text, [pinWidth(text), 28]);
}

/** A large circle with a count; one alone is a dot, since a "1" in a circle would look like the first of the list. */
export function circleIcon(rows: number): DivIcon {
  if (rows === 1) return icon('map-dot', '', [16, 16]);
  const size = rows < 10 ? 36 : rows < 100 ? 42 : rows < 1000 ? 50 : 60;
  return icon('map-circle', rows.toLocaleString('en-US'), [size, size]);
}

/** The diamond at the point from which distances are measured. */
export const hereIcon = (): DivIcon => icon('map-here', '', [20, 20]);

function icon(className: string, text: string, iconSize: [number, number]): DivIcon {
  const label = document.createElement('span');
  label.textContent = text;
  return divIcon({ className, html: label, iconSize });
}
