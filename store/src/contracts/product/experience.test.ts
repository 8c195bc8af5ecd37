import { expect, it } from 'vitest'
import { dateAgreedWithin, isExperience } from './experience'
import { PRODUCT_KINDS } from './kinds'

it.each(PRODUCT_KINDS)('of %s it is known whether it is delivered', (kind) => {
  expect(isExperience({ kind })).toBe(kind === 'experience')
})

it.each([
  [1, '1 día hábil'],
  [10, '10 días hábiles'],
])('in %i working days its group calls', (days, words) => {
  expect(dateAgreedWithin(days)).toMatch(new RegExp(`^Se coordina la fecha con el grupo: .* en ${words}\\.$`))
})
