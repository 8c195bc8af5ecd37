import { describe, expect, test } from 'vitest'
import { availability, cardNote } from './availability.ts'

const maker = {
  handle: 'g',
  name: 'G',
  commune: 'Florida',
  communeCode: '08104',
  province: 'Concepción',
  association: { handle: 'a', name: 'A' },
  backOn: null,
}
const product = {
  available: 9,
  season: [] as number[],
  isUnique: false,
  isPickupOnly: false,
  maker,
  format: '320 g',
}

describe.each([
  ['plenty', {}, true, 'Quedan 9.', '320 g'],
  ['one', { available: 1 }, true, 'Queda 1.', 'queda 1'],
  ['unique', { available: 1, isUnique: true }, true, 'Queda 1.', 'pieza única'],
  ['unique and sold', { available: 0, isUnique: true }, false, 'Se vendió: era pieza única.', 'se acabó'],
  ['sold out in season', { available: 0, season: [11, 3] }, false, 'Se acabó. Vuelve en marzo.', 'se acabó'],
  [
    'out of season',
    { season: [3, 4] },
    false,
    'Ahora no es temporada. Vuelve en marzo.',
    'fuera de temporada',
  ],
  [
    'paused',
    { maker: { ...maker, backOn: '2027-03-01' } },
    false,
    'El grupo está en pausa. Vuelve el 01-03-2027.',
    'en pausa',
  ],
  ['paused without a day', { maker: { ...maker, backOn: '' } }, false, 'El grupo está en pausa.', 'en pausa'],
  ['pickup only', { isPickupOnly: true }, true, 'Quedan 9.', 'solo retiro'],
  ['a workshop', { isPickupOnly: true, isExperience: true, format: '4 horas' }, true, 'Quedan 9.', '4 horas'],
])('%s', (_, change, canBeBought, words, note) => {
  const shown = { ...product, ...change }
  test('words', () => expect(availability(shown, 11)).toEqual({ canBeBought, words }))
  test('note', () => expect(cardNote(shown, 11)).toBe(note))
})
