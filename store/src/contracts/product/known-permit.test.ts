import { expect, it } from 'vitest'
import { isPermitKnown } from './known-permit'

const food = (number: string) => ({ kind: 'food', food: { authorization: { number } } })

it.each([
  ['a first food is seen by somebody', food('RES 1234'), [], false],
  ['a permit that is on sale already is known', food(' res  1234 '), ['RES 1234'], true],
  ['another permit is seen again', food('RES 9'), ['RES 1234'], false],
  ['one without a number is never known', food(''), [''], false],
  ['what is not eaten needs none', { kind: 'fibre', food: null }, [], true],
])('%s', (_, content, seen, isKnown) => {
  expect(isPermitKnown(content, seen)).toBe(isKnown)
})
