import { expect, it } from 'vitest'
import { type Body, bodiesToTell, statementHash } from './statement-draft'

const body = (
  account: Body['account'],
  id: string,
  parentId: string | null,
  more: Partial<Body> = {},
): Body => ({
  account,
  organizationId: id,
  name: id,
  parentId,
  openingClp: 0,
  hasEntries: false,
  ...more,
})

it('tells whoever has entries or a rest, those above them, and always the federation and its fund', () => {
  const bodies = [
    body('federation', 'f', null),
    body('fund', 'f', 'f'),
    body('association', 'b', 'f'),
    body('association', 'a', 'f'),
    body('association', 'c', 'f'),
    body('group', 'b2', 'b', { openingClp: -300 }),
    body('group', 'a1', 'a', { hasEntries: true }),
    body('group', 'c1', 'c'),
  ]
  expect(bodiesToTell(bodies).map(({ account, organizationId }) => `${account} ${organizationId}`)).toEqual([
    'group a1',
    'group b2',
    'association a',
    'association b',
    'federation f',
    'fund f',
  ])
})

it('tells a federation and its fund in a month in which nothing happened', () => {
  expect(bodiesToTell([body('fund', 'f', 'f'), body('federation', 'f', null)])).toHaveLength(2)
})

it('hashes all that it says: any other figure is another hash', () => {
  const facts = {
    number: 7,
    month: '2026-10',
    account: 'group',
    organizationId: 'org_1',
    openingClp: 0,
    earnedClp: 100,
    paidClp: 0,
    closingClp: 100,
    entryCount: 3,
    entriesHash: 'e',
  } as const
  const hash = statementHash(facts)
  expect(hash).toMatch(/^[0-9a-f]{64}$/)
  expect(statementHash({ ...facts })).toBe(hash)
  for (const [key, value] of Object.entries(facts)) {
    const other = typeof value === 'number' ? value + 1 : `${value}x`
    expect(statementHash({ ...facts, [key]: other }), key).not.toBe(hash)
  }
})
