import { generateEntityId } from '@medusajs/framework/utils'
import { expect, it } from 'vitest'
import { newId } from './new-id'

it('looks as Medusa makes them, and sorts by time with them', () => {
  const form = /^ordli_[0-9A-HJKMNP-TV-Z]{26}$/
  const time = (id: string) => id.slice(0, 'ordli_'.length + 10)
  const before = generateEntityId('', 'ordli')
  const mine = newId('ordli')
  const after = generateEntityId('', 'ordli')
  for (const id of [before, mine, after]) expect(id).toMatch(form)
  expect(time(mine) >= time(before) && time(mine) <= time(after)).toBe(true)
})

it('never twice', () => {
  const many = 20_000
  expect(new Set(Array.from({ length: many }, () => newId('a'))).size).toBe(many)
})
