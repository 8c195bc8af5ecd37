import { expect, test } from 'vitest'
import * as seed from '../../../seed/illustrations/stripes.ts'
import { stripeClass, stripes, stripeSheet, stripeStops } from './stripes.ts'

const handles = [
  'hilanderas-del-chacay',
  'colmenares-del-quillay',
  'a',
  'telar-mar-adentro',
  'x1',
  'quesos-el-peumo',
]

test.each(handles)('%s has the stripes that its pictures have', (handle) => {
  expect(stripes(handle)).toEqual(seed.stripes(handle))
  expect(stripeStops(handle)).toBe(seed.stripeStops(handle))
})

test.each(handles)('%s reads the same from both ends', (handle) => {
  expect(stripes(handle).toReversed()).toEqual(stripes(handle))
})

test('the sheet holds each group once and nothing that is no handle', () => {
  const sheet = stripeSheet(['a', 'a', '}body{display:none', ''])
  expect(sheet).toBe(`.h-a{--l:${stripeStops('a')}}`)
  expect(stripeClass('}x{')).toBe('')
})
