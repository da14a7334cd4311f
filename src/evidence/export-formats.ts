/** The files in which citations can be had, by their ending: what people call them, and their media type. */
export const exportFormats = {
  ris: { name: 'RIS', mediaType: 'application/x-research-info-systems' },
  bib: { name: 'BibTeX', mediaType: 'application/x-bibtex' },
  nbib: { name: 'NBIB', mediaType: 'application/nbib' },
  json: { name: 'CSL-JSON', mediaType: 'application/vnd.citationstyles.csl+json' },
} as const;

export type ExportFormat = keyof typeof exportFormats;
