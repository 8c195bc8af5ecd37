import { expect, test } from 'vitest'
import { lotCodeOf, readLotCode, spelledLotCode } from './lot-code.ts'

test('a code is eight letters that are not taken for one another', () => {
  const code = lotCodeOf(Uint8Array.from([0, 31, 32, 255, 18, 20, 1, 200]))
  expect(code).toBe('0Z0ZJM18')
  expect(readLotCode(code)).toBe(code)
})

test.each([
  ['k7qm-2xpd', 'K7QM2XPD'],
  ['K7QM 2XPD', 'K7QM2XPD'],
  ['o7qm-2xpl', '07QM2XP1'],
  ['K7QM2XP', null],
  ['K7QM2XPDD', null],
  ['K7QM-2XPU', null],
  ['', null],
])('%j is read as %j', (typed, code) => {
  expect(readLotCode(typed)).toBe(code)
})

test('it is printed in two groups, which are read again', () => {
  expect(spelledLotCode('K7QM2XPD')).toBe('K7QM-2XPD')
  expect(readLotCode(spelledLotCode('K7QM2XPD'))).toBe('K7QM2XPD')
})
