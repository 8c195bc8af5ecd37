/** First rate table of a federation: gross pesos by zone and weight. Invented figures of a plausible size; replace them by a carrier's. */
type Band = readonly [maxGrams: number, homeClp: number, branchClp: number]

export const CARRIER = 'Transporte del Sur'

export const RATES: Record<
  string,
  { days: { home: readonly [number, number]; branch: readonly [number, number] }; bands: readonly Band[] }
> = {
  biobio: {
    days: { home: [1, 3], branch: [1, 2] },
    bands: [
      [1000, 3290, 2490],
      [3000, 3990, 2990],
      [6000, 4990, 3690],
      [10000, 6290, 4690],
      [20000, 8990, 6790],
      [30000, 12490, 9490],
    ],
  },
  sur: {
    days: { home: [2, 4], branch: [2, 3] },
    bands: [
      [1000, 3990, 2990],
      [3000, 4890, 3690],
      [6000, 6190, 4690],
      [10000, 7990, 5990],
      [20000, 11490, 8790],
      [30000, 15990, 12290],
    ],
  },
  centro: {
    days: { home: [2, 4], branch: [2, 3] },
    bands: [
      [1000, 4290, 3190],
      [3000, 5290, 3990],
      [6000, 6790, 5090],
      [10000, 8790, 6590],
      [20000, 12790, 9790],
      [30000, 17490, 13490],
    ],
  },
  norte: {
    days: { home: [4, 7], branch: [3, 6] },
    bands: [
      [1000, 5490, 4190],
      [3000, 7290, 5590],
      [6000, 9890, 7590],
      [10000, 13290, 10290],
      [20000, 20490, 15790],
      [30000, 28990, 22490],
    ],
  },
  austral: {
    days: { home: [6, 10], branch: [5, 9] },
    bands: [
      [1000, 6990, 5290],
      [3000, 9490, 7290],
      [6000, 13290, 10290],
      [10000, 18290, 14190],
      [20000, 29490, 22890],
      [30000, 41990, 32490],
    ],
  },
}
