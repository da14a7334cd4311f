/** How the sheet for a clinician asks for the reasons to ask first. */
export const riskLegend = 'Reasons to ask first: tick what fits, or may fit';
