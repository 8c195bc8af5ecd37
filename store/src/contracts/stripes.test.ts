import { expect, test } from 'vitest'
import { stripes, stripeStops } from './stripes'

const handles = [
  'hilanderas-del-chacay',
  'colmenares-del-quillay',
  'a',
  'telar-mar-adentro',
  'x1',
  'quesos-el-peumo',
]

test.each(handles)('%s reads the same from both ends', (handle) => {
  expect(stripes(handle).toReversed()).toEqual(stripes(handle))
})

test.each(handles)('%s has stops that go up to the end', (handle) => {
  const ends = [...stripeStops(handle).matchAll(/(\d+)%/g)].map(([, end]) => Number(end))
  expect(ends).toEqual(ends.toSorted((a, b) => a - b))
  expect(ends.length).toBe(stripes(handle).length - 1)
})

// Printed labels and drawn pictures have them already.
test.each([
  [
    'hilanderas-del-chacay',
    '#cbb68f 0 5%,#55344a 0 12%,#cbb68f 0 16%,#d29a2e 0 29%,#cbb68f 0 38%,#55344a 0 40%,#cbb68f 0 44%,#d29a2e 0 47%,#cbb68f 0 53%,#d29a2e 0 56%,#cbb68f 0 60%,#55344a 0 62%,#cbb68f 0 71%,#d29a2e 0 84%,#cbb68f 0 88%,#55344a 0 95%,#cbb68f 0',
  ],
  [
    'quesos-el-peumo',
    '#b9a077 0 3%,#57693d 0 10%,#b9a077 0 19%,#6d8495 0 22%,#b9a077 0 26%,#5f412b 0 37%,#b9a077 0 43%,#57693d 0 45%,#b9a077 0 55%,#57693d 0 57%,#b9a077 0 63%,#5f412b 0 74%,#b9a077 0 78%,#6d8495 0 81%,#b9a077 0 90%,#57693d 0 97%,#b9a077 0',
  ],
])('the stripes of %s never change', (handle, stops) => expect(stripeStops(handle)).toBe(stops))
