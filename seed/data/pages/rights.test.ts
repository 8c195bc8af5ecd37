import { describe, expect, it } from 'vitest'
import { RIGHTS } from '../../../store/src/contracts/purchase/buyer-rights.ts'
import { pages } from './index.ts'

describe('each right of the buyer has one text', () => {
  const returns = pages.find(({ slug }) => slug === 'cambios-y-devoluciones')
  it.each(Object.entries(RIGHTS))('the page of returns says %s as everything else does', (_, words) => {
    expect(returns?.body).toContain(words)
  })

  const deadline =
    /\b(\d+|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|diez|noventa)\s+(días|meses|semanas|horas)\b/gi
  it.each(pages)(
    'no other deadline for what came broken or is not wanted: /paginas/$slug',
    ({ slug, body }) => {
      const own = body
        .split('\n')
        .map((line) => Object.values<string>(RIGHTS).reduce((left, words) => left.replace(words, ''), line))
        .filter((line) => /arrepient|retracto|garant|rot[oa]s?\b|mal[oa]s?\b|fall(a|ó|ad)|foto/i.test(line))
      expect([slug, own.flatMap((line) => line.match(deadline) ?? [])]).toEqual([slug, []])
    },
  )
})
