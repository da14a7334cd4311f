/** What an effect claim or a result speaks about, with its name: the word list of outcome tables, matrix, plots and filters. */
export const outcomeConcepts = {
  pain: 'Pain',
  function: 'Daily function',
  'headache-frequency': 'How often headaches come',
  'quality-of-life': 'Quality of life',
  sleep: 'Sleep',
  anxiety: 'Anxiety',
  depression: 'Depression',
  stiffness: 'Stiffness',
  'range-of-motion': 'Range of motion',
  'muscle-soreness': 'Muscle soreness',
  'medicine-use': 'Medicine use',
  fatigue: 'Tiredness',
  'mental-health': 'Mood and mental health',
  tenderness: 'Tenderness to pressure',
  'overall-improvement': 'Overall improvement',
  'physical-performance': 'Physical performance',
  'body-measures': 'Body measures',
  'side-effects': 'Side effects',
} as const;

export type OutcomeConcept = keyof typeof outcomeConcepts;
