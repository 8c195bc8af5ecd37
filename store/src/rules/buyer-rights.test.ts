import { describe, expect, it } from 'vitest'
import { pages } from '../../../seed/data/pages/index'
import { RIGHTS, withdrawalUntil } from './buyer-rights'
import { SALE_CONDITIONS } from './sale-conditions'

it.each([
  ['2026-11-20', true, '2026-11-30'],
  ['2026-12-25', true, '2027-01-04'],
  ['2026-11-20', false, '2027-02-18'],
  ['2028-02-25', true, '2028-03-06'],
])('what was received on %s, confirmed %s, can be given back until %s', (received, isConfirmed, until) => {
  expect(withdrawalUntil(received, isConfirmed)).toBe(until)
})

describe('one text of each right', () => {
  const returns = pages.find(({ slug }) => slug === 'cambios-y-devoluciones')
  it.each(Object.entries(RIGHTS))('the page of returns says %s as everything else does', (_, words) => {
    expect(returns?.body).toContain(words)
  })
  it.each(Object.entries(RIGHTS))('the letter says %s', (_, words) => {
    expect(SALE_CONDITIONS.map(({ text }) => text).join(' ')).toContain(words)
  })

  const deadline =
    /\b(\d+|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|diez|noventa)\s+(días|meses|semanas|horas)\b/gi
  it.each(pages)(
    'no other deadline for what came broken or is not wanted: /paginas/$slug',
    ({ slug, body }) => {
      const own = body
        .split('\n')
        .filter((line) => /arrepient|retracto|garant|rot[oa]s?\b|mal[oa]s?\b|fall(a|ó|ad)|devol/i.test(line))
        .map((line) => Object.values(RIGHTS).reduce((left, words) => left.replace(words, ''), line))
      expect([slug, own.flatMap((line) => line.match(deadline) ?? [])]).toEqual([slug, []])
    },
  )
})
