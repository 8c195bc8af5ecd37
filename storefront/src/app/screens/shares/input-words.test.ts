import { expect, test } from 'vitest'
import type { OwnInput } from '#contracts'
import { item } from '../../queue/send.testing.ts'
import { aboutClp, boughtWords, inputStateWords } from './input-words.ts'
import { inputsWaiting } from './with-waiting.ts'

const input: OwnInput = {
  ...{ id: 'iask_1', name: 'frasco', measure: 'unit', buyer: 'La asociación', supplier: 'Vidrios del Sur' },
  ...{ packUnits: 24, packClp: 9600, fromMonth: '2027-03', toMonth: '2027-03', answerBy: '2027-03-10' },
  ...{ deliverOn: '2027-03-20', state: 'asking', neededUnits: 100, sureUnits: 130, why: [] },
  ...{ takenUnits: null, gotUnits: null, costClp: null, whyCost: [] },
}

test.each([
  [{}, 'Responde hasta el 10-03-2027'],
  [{ takenUnits: 100 }, 'Toman 100 unidades. Pueden cambiarlo hasta el 10-03-2027'],
  [{ takenUnits: 0 }, 'Dijeron que no'],
  [{ state: 'lapsed' as const }, 'No respondieron hasta el 10-03-2027: cuenta como que no'],
  [{ state: 'ordered' as const, takenUnits: 100 }, 'Toman 100 unidades. Ya se encargó'],
  [
    { state: 'shared' as const, takenUnits: 100, gotUnits: 94, costClp: 37_601 },
    'Les tocaron 94 unidades, por $37.601',
  ],
  [{ state: 'called_off' as const, takenUnits: 100 }, 'La compra quedó sin efecto'],
])('a purchase of %o reads so', (of, words) => {
  expect(inputStateWords({ ...input, ...of })).toBe(words)
})

test('what is bought is said, and about how much it comes to', () => {
  expect([boughtWords(input), boughtWords({ ...input, takenUnits: 36 })]).toEqual(['frasco', '36 × frasco'])
  expect(aboutClp(100, input)).toBe(40_000)
})

test('what was said twice without signal is the later one, and on its way', () => {
  const said = (id: string, acceptedUnits: number) =>
    item(id, { is: 'share', shareId: 'iask_1', body: { acceptedUnits, saidAt: '2027-03-01T12:00:00.000Z' } })
  expect(inputsWaiting([input], [said('a', 60), said('b', 0)], 'g')).toMatchObject([
    { takenUnits: 0, isOnItsWay: true, refused: [] },
  ])
})
