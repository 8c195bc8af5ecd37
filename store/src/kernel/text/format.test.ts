import { expect, it } from 'vitest'
import { signedClp } from './format'

it.each([
  [12_990, '$12.990'],
  [-1258, '−$1.258'],
  [0, '$0'],
  [-0, '$0'],
])('%d is written %s', (amountClp, text) => {
  expect(signedClp(amountClp)).toBe(text)
})
