import { expect, test } from 'vitest'
import type { OrganizationCard } from '#contracts'
import { featured, whereAndWhat, whoTheyAre } from './groups.ts'

const card = (handle: string, more: Partial<OrganizationCard> = {}): OrganizationCard => ({
  handle,
  name: handle,
  kind: 'group',
  parent: null,
  commune: 'Tirúa',
  communeCode: '08207',
  province: 'Arauco',
  locality: null,
  trade: 'telar',
  memberCount: 5,
  named: [],
  productCount: 1,
  isPaused: false,
  pauseNote: null,
  backOn: null,
  isInFormation: false,
  ...more,
})

test.each([
  [['Ana', 'Eva'], 5, 2, 'Ana, Eva y 3 más'],
  [['Ana', 'Eva', 'Inés'], 3, 9, 'Ana, Eva e Inés'],
  [['Ana', 'Eva', 'Luz'], 3, 1, 'Ana y 2 más'],
  [[], 7, 2, null],
])('of %j among %i, %i are named, and nobody who did not consent', (named, memberCount, most, said) => {
  expect(whoTheyAre(card('a', { named, memberCount }), most)).toBe(said)
})

test('a group that rests says so without a space too many', () => {
  expect(whereAndWhat(card('a', { isPaused: true }))).toBe('Tirúa, telar. En pausa')
  expect(whereAndWhat(card('a', { commune: null, trade: null }))).toBe('')
})

const associations = ['north', 'south'].map((handle) => card(handle, { kind: 'association' }))
const groups = Array.from({ length: 9 }, (_, i) => card(`g${i}`, { parent: i < 6 ? 'north' : 'south' }))
const weeks = Array.from({ length: 12 }, (_, i) => new Date(Date.UTC(2026, 0, 1 + 7 * i)))
const shown = (now: Date, more: OrganizationCard[] = []) =>
  featured([...associations, ...groups, ...more], () => true, 4, now).map(({ handle }) => handle)

test('each week as many groups are shown as there is room for, none twice, of every association', () => {
  for (const week of weeks) {
    expect(new Set(shown(week)).size).toBe(4)
    expect(shown(week).filter((handle) => Number(handle.slice(1)) >= 6)).toHaveLength(2)
  }
})

test('in some weeks every group has its time', () => {
  expect(new Set(weeks.flatMap((week) => shown(week))).size).toBe(groups.length)
})

test('a group that rests, or has nothing to sell, is not shown', () => {
  const more = [card('resting', { isPaused: true }), card('empty', { productCount: 0 })]
  for (const week of weeks) expect(shown(week, more)).not.toContain('resting')
  for (const week of weeks) expect(shown(week, more)).not.toContain('empty')
})
