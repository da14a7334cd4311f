import { type DivIcon, divIcon } from 'leaflet';

/** A small circle with the number that a result has in the list; `more` counts results hidden under it. */
export function pinIcon(number: number, more: number): DivIcon {
  return icon('map-pin', more > 0 ? `${number}+${more}` : String(number), more > 0 ? [44, 28] : [28, 28]);
}

/** A large circle with a count. */
export function circleIcon(rows: number): DivIcon {
  const size = rows < 10 ? 36 : rows < 100 ? 42 : rows < 1000 ? 50 : 60;
  return icon('map-circle', rows.toLocaleString('en-US'), [size, size]);
}

/** The diamond at the point from which distances are measured. */
export const hereIcon = (): DivIcon => icon('map-here', '', [20, 20]);

function icon(className: string, text: string, [width, height]: [number, number]): DivIcon {
  const label = document.createElement('span');
  label.textContent = text;
  return divIcon({ className, html: label, iconSize: [width, height] });
}
