import { expect, test } from 'vitest'
import type { DeskPurchase } from '#contracts'
import {
  cameWords,
  monthsWords,
  orderWords,
  packWords,
  purchasesConclusion,
  standsWords,
  whenWords,
} from './words.ts'

const one: DeskPurchase = {
  ...{
    id: 'ipur_1',
    name: 'frasco',
    measure: 'unit',
    supplier: 'Vidrios del Sur',
    packUnits: 24,
    packClp: 9600,
  },
  ...{ fromMonth: '2027-03', toMonth: '2027-05', answerBy: '2027-03-10', deliverOn: '2027-03-20' },
  ...{ state: 'asking', askedGroups: 3, waitingGroups: 2, takenUnits: 180, packs: 8 },
}

test.each([
  [{}, 'Falta que respondan 2 grupos'],
  [{ waitingGroups: 1 }, 'Falta que responda un grupo'],
  [{ state: 'to_order' as const }, 'Por encargar: 8 paquetes'],
  [{ state: 'to_order' as const, takenUnits: 0, packs: 0 }, 'Nadie quiso'],
  [{ state: 'ordered' as const, packs: 1 }, 'Encargada: 1 paquete'],
  [{ state: 'received' as const }, 'Llegó: falta repartir el costo'],
])('a purchase of %o stands so', (of, words) => {
  expect(standsWords({ ...one, ...of })).toBe(words)
})

test('what is bought, for when and for how much is said', () => {
  expect(purchasesConclusion([])).toBe('Todavía no han comprado nada en conjunto')
  expect(purchasesConclusion([one, { ...one, state: 'shared' }])).toBe('Una compra en conjunto está abierta')
  expect(monthsWords(one)).toBe('marzo de 2027 a mayo de 2027')
  expect(packWords(one)).toBe('Paquetes de 24 unidades a $9.600 con IVA, de Vidrios del Sur.')
  expect(orderWords(one)).toBe(
    'Los grupos toman 180 unidades: son 8 paquetes, $76.800. Del último sobran 12 unidades: quedan acá, y las paga esta mesa.',
  )
  expect(orderWords({ ...one, takenUnits: 192 })).toMatch(/No sobra nada\.$/)
})

test.each([
  ['asking', 'Los grupos responden hasta el 10-03-2027 y llega el 20-03-2027.'],
  ['to_order', 'Los grupos responden hasta el 10-03-2027 y llega el 20-03-2027.'],
  ['ordered', 'Llega el 20-03-2027.'],
  ['received', ''],
  ['shared', ''],
  ['called_off', ''],
] as const)('of a purchase that is %s what is to come is «%s»', (state, words) => {
  expect(whenWords({ state, answerBy: '2027-03-10', deliverOn: '2027-03-20' })).toBe(words)
})

test('what came is said with what is missing', () => {
  const reception = {
    ...{ number: 1, goodUnits: 170, spoiledUnits: 12, billClp: 68_001, bill: 'Factura 81' },
    ...{ receivedOn: '2027-03-20', note: '' },
  }
  const whole = {
    ...{ ...one, today: '2027-03-21', groups: [], orderedUnits: 192, why: '', receptions: [reception] },
    surplus: { units: 0, costClp: 0 },
  }
  expect(cameWords(whole)).toBe(
    'De 192 unidades encargadas llegaron bien 170 unidades, malas 12 unidades, faltaron 10 unidades, el 20-03-2027. Se pagaron $68.001 (Factura 81).',
  )
  expect(cameWords({ ...whole, receptions: [] })).toBe('')
})
