import { expect, it } from 'vitest'
import { beforeAndAfter, type Said } from './before-and-after'

const said = (level: Said['level'], on: string): Said => ({ level, on })
const course = (title: string, issuedOn: string) => ({ title, issuedOn })

it('knows nothing of who said nothing', () => expect(beforeAndAfter([], [])).toBeNull())

it('is the same twice while it was said once', () => {
  const once = said(2, '2026-05-01')
  const all = beforeAndAfter([once], [course('Liderar', '2026-05-01')])
  expect(all).toEqual({ first: once, last: once, course: null })
})

it.each<[string, string, string | null]>([
  ['before the first', '2026-04-30', null],
  ['on the day of the first', '2026-05-01', 'Liderar'],
  ['in between', '2026-06-15', 'Liderar'],
  ['on the day of the last', '2026-08-01', 'Liderar'],
  ['after the last', '2026-08-02', null],
])('names a course that was finished %s: %s', (_, issuedOn, named) => {
  const all = [said(2, '2026-05-01'), said(3, '2026-06-01'), said(5, '2026-08-01')]
  const { first, last, course: told } = beforeAndAfter(all, [course('Liderar', issuedOn)]) ?? {}
  expect([first, last, told]).toEqual([all[0], all[2], named])
})

it('names the course that came first', () => {
  const courses = [course('Segundo', '2026-07-01'), course('Primero', '2026-06-01')]
  expect(beforeAndAfter([said(1, '2026-05-01'), said(4, '2026-08-01')], courses)?.course).toBe('Primero')
})
