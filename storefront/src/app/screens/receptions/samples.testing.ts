import type { DeliveryToReceive } from '#contracts'

export const delivery: DeliveryToReceive = {
  ...{ callOff: 'scall_1', number: 1, buyer: 'Hotel', deliverOn: '2026-12-16', promised: 40, received: 0 },
  group: { handle: 'g', name: 'G' },
  standard: {
    ...{ name: 'Dulce', unit: 'frascos' },
    points: {
      format: '250 g',
      container: 'Frasco',
      label: 'De papel',
      technique: 'Lento',
      tolerances: '5 g',
    },
  },
  lots: [{ code: 'K7QM2XPD', madeOn: '2026-12-01', left: 60, state: 'free' }],
  came: [],
}
