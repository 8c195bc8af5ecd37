import { expect, it } from 'vitest'
import type { SoldMonth } from '#contracts'
import { soldWords } from './sold-words.ts'

const month = (name: string, soldClp: number, state: SoldMonth['state'] = 'closed'): SoldMonth => ({
  month: name,
  soldClp,
  earnedClp: soldClp * 0.7,
  state,
})

it.each<[about: string, months: SoldMonth[], words: string]>([
  [
    'the best month and the one that runs',
    [month('2025-12', 10_000), month('2026-10', 120_000), month('2026-11', 5_000, 'running')],
    'En los últimos doce meses vendieron $135.000, y a tu grupo le quedaron $94.500. El mejor mes fue octubre de 2026: $120.000. En noviembre van $5.000.',
  ],
  [
    'of one month alone nobody says that it was the best',
    [month('2026-10', 0), month('2026-11', 5_000, 'running')],
    'En los últimos doce meses vendieron $5.000, y a tu grupo le quedaron $3.500. En noviembre van $5.000.',
  ],
  [
    'earlier years by their months',
    [month('2024-12', 1_000), month('2025-11', 2_000)],
    'Entre diciembre de 2024 y noviembre de 2025 vendieron $3.000, y a tu grupo le quedaron $2.100. El mejor mes fue noviembre de 2025: $2.000.',
  ],
  [
    'nothing yet',
    [month('2025-12', 0), month('2026-11', 0, 'running')],
    'En los últimos doce meses no hubo ventas entregadas.',
  ],
  [
    'more came back than was sold',
    [month('2026-10', 0), month('2026-11', -5_000, 'running')],
    'En los últimos doce meses vendieron −$5.000, y a tu grupo le quedaron −$3.500. En noviembre van −$5.000.',
  ],
])('says %s', (_, months, words) => {
  expect(soldWords(months)).toBe(words)
})
