import { type DivIcon, divIcon } from 'leaflet';

/** A small circle with the numbers that results have in the list, drawn some pixels up where it would hide the place. */
export function pinIcon(text: string, lift: number): DivIcon {
  const width = text.length < 3 ? 28 : 14 + text.length * 9;
  return icon('map-pin', text, [width, 28], lift);
}

/** A large circle with a count; one alone is a dot, since a "1" in a circle would look like the first of the list. */
export function circleIcon(rows: number): DivIcon {
  if (rows === 1) return icon('map-dot', '', [16, 16]);
  const size = rows < 10 ? 36 : rows < 100 ? 42 : rows < 1000 ? 50 : 60;
  return icon('map-circle', rows.toLocaleString('en-US'), [size, size]);
}

/** The diamond at the point from which distances are measured. */
export const hereIcon = (): DivIcon => icon('map-here', '', [20, 20]);

function icon(className: string, text: string, [width, height]: [number, number], lift = 0): DivIcon {
  const label = document.createElement('span');
  label.textContent = text;
  return divIcon({
    className,
    html: label,
    iconSize: [width, height],
    iconAnchor: [width / 2, height / 2 + lift],
  });
}
