import { expect, it } from 'vitest'
import { addedAfter, addedNamed } from './added-words'

const none = { sodium: false, sugars: false, fats: false }

it.each([
  ['Mora y azúcar', { ...none, sugars: true }],
  ['Harina, manteca, sal', { ...none, sodium: true, fats: true }],
  ['Ají cacho de cabra, semilla de cilantro, sal de mar', { ...none, sodium: true }],
  ['Miel', none],
  ['Salvia, menta', none],
  ['Leche fresca, cuajo', none],
  ['', none],
])('«%s» names %o', (ingredients, named) => expect(addedNamed(ingredients)).toEqual(named))

it('what she writes marks it, and what she takes out or back unmarks it', () => {
  expect(addedAfter(none, 'Mora y azúca', 'Mora y azúcar')).toEqual({ ...none, sugars: true })
  expect(addedAfter({ ...none, sugars: true }, 'Mora y azúcar', 'Mora')).toEqual(none)
  expect(addedAfter(none, 'Mora y azúcar', 'Mora, azúcar')).toEqual(none)
  expect(addedAfter({ ...none, fats: true }, 'Mora', 'Mora y azúcar')).toEqual({
    ...none,
    sugars: true,
    fats: true,
  })
  // On the way to a longer word.
  const half = addedAfter(none, 'Menta, sa', 'Menta, sal')
  expect(addedAfter(half, 'Menta, sal', 'Menta, salvia')).toEqual(none)
})
