import { expect, test } from 'vitest'
import { stripeStops } from '../../../../store/src/contracts/stripes.ts'
import { stripeClass, stripeSheet } from './stripes.ts'

test('the sheet holds each group once and nothing that is no handle', () => {
  const sheet = stripeSheet(['a', 'a', '}body{display:none', ''])
  expect(sheet).toBe(`.h-a{--l:${stripeStops('a')}}`)
  expect(stripeClass('}x{')).toBe('')
})
