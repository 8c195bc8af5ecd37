import type { HistoryDelivery } from '../../supply-types.ts'

/** The rate of the day in a demonstration: what the law sends to read, invented. */
export const interest = { yearlyPercent: '10,80', source: 'Tasa inventada para la demostración' }

/** What came of the call-offs whose day has passed: some of second, some turned away, an invoice paid late. */
export const deliveries: HistoryDelivery[] = [
  {
    ...{ institution: 'Hotel Boldo Viejo', callOff: 1 },
    found: [{ group: 0, downgraded: 0, rejected: 2, why: 'Dos docenas crudas al medio' }],
    invoice: { folio: '1041', paidDaysLate: 12 },
  },
  {
    ...{ institution: 'Hotel Boldo Viejo', callOff: 2, found: [] },
    invoice: { folio: '1058', paidDaysLate: null },
  },
  {
    ...{ institution: 'Casino Tres Hornos', callOff: 1 },
    found: [
      { group: 1, downgraded: 5, rejected: 0, why: 'Molienda más gruesa que la de la ficha' },
      { group: 2, downgraded: 0, rejected: 3, why: 'Tres bolsas rotas en el camino' },
    ],
    invoice: null,
  },
]
