/** Browsers print a field cut off at its edge: on paper, the text beside it (`.sheet-written`) stands in its place. */
export function copyForPrint(field: HTMLElement, text: string): void {
  const written = field.parentElement?.querySelector('.sheet-written');
  if (written) written.textContent = text;
}
