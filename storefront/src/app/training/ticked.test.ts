import { expect, it } from 'vitest'
import { afterSending, backAgain, NOTHING_TICKED, tick, withName, withoutName, withWalkIn } from './ticked.ts'

const rosa = { id: 'mem_rosa', name: 'Rosa', of: 'Colmenares' }

it('marks each once, and takes the mark away', () => {
  const twice = tick(tick(NOTHING_TICKED, 'a', true), 'a', true)
  expect(twice.members).toEqual(['a'])
  expect(tick(twice, 'a', false).members).toEqual([])
})

it('who walked in is marked when she is found, and her name is not looked for any more', () => {
  const named = withName(withName(NOTHING_TICKED, 'rosa'), 'rosa')
  expect(named.names).toEqual(['rosa'])
  const found = withWalkIn(withWalkIn(named, rosa, 'rosa'), rosa, 'rosa')
  expect(found).toEqual({ members: ['mem_rosa'], walkIns: [rosa], names: [] })
  expect(withoutName(named, 'rosa').names).toEqual([])
})

it('names that nobody looked for outlive the sending; what came back is marked again', () => {
  const ticked = withName(tick(NOTHING_TICKED, 'a', true), 'rosa')
  const sent = afterSending(ticked)
  expect(sent).toEqual({ members: [], walkIns: [], names: ['rosa'] })
  expect(backAgain(tick(sent, 'b', true), ['a', 'b']).members.toSorted()).toEqual(['a', 'b'])
})
