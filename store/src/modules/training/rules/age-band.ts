/** Bands of age, from the years that one turns in the last year of a report; whoever did not say when she was born is in none. */
export const AGE_BANDS = [
  { key: '60', from: 60 },
  { key: '45', from: 45 },
  { key: '30', from: 30 },
  { key: '0', from: 0 },
] as const
