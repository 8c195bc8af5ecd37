import { expect, it } from 'vitest'
import { COMMUNES } from './communes'

it('knows the 346 communes, 56 provinces and 16 regions of Chile, each once', () => {
  expect(COMMUNES).toHaveLength(346)
  expect(new Set(COMMUNES.map(([code]) => code)).size).toBe(346)
  expect(new Set(COMMUNES.map(([code]) => code.slice(0, 3))).size).toBe(56)
  expect(new Set(COMMUNES.map(([code]) => code.slice(0, 2))).size).toBe(16)
  for (const [code] of COMMUNES) expect(code).toMatch(/^\d{5}$/)
})
