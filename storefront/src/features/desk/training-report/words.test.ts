import { describe, expect, it, test } from 'vitest'
import type { TrainingFigures, TrainingReport } from '#contracts'
import { besideWords, effectColumns } from './effects.ts'
import { mostHours, rowsWithTotal, trainingView } from './view.ts'
import { conclusion, heldWords, hours, rowName, share } from './words.ts'

const figures = (more: Partial<TrainingFigures> = {}): TrainingFigures => ({
  sessions: 0,
  givenMinutes: 0,
  people: 0,
  attendedMinutes: 0,
  signedUp: 0,
  came: 0,
  started: 0,
  finished: 0,
  issued: 0,
  inForce: 0,
  endsSoon: 0,
  extended: 0,
  revoked: 0,
  ...more,
})
const report = (sums: TrainingFigures, rows: TrainingReport['rows'] = []): TrainingReport => ({
  ...{ by: 'topic', from: '2026-04', to: '2026-11' },
  sums,
  rows,
  effects: [],
})
const some = figures({
  sessions: 3,
  givenMinutes: 630,
  people: 31,
  attendedMinutes: 5_790,
  started: 20,
  finished: 12,
})

describe('it comes to one sentence', () => {
  test.each([
    [some, '31 personas sumaron 96,5 horas de formación, y se terminaron 12 de 20 cursos empezados.'],
    [figures(), 'Nada de formación de abril a noviembre de 2026.'],
    [
      { ...some, people: null, attendedMinutes: null, started: null },
      'Menos de cinco personas fueron a 3 jornadas.',
    ],
    [{ ...some, finished: null }, '31 personas sumaron 96,5 horas de formación.'],
    [figures({ issued: 9 }), 'Nadie fue a una jornada.'],
  ])('%#', (sums, words) => expect(conclusion(report(sums))).toBe(words))

  it('says what was held', () => {
    expect(heldWords(report(some))).toBe('De abril a noviembre de 2026: 3 jornadas, 10,5 horas dadas.')
  })
})

test('what is not told has no share, and neither has nothing', () => {
  expect([share(3, 4), share(null, 4), share(3, null), share(0, 0), share(0, 8)]).toEqual([
    75,
    null,
    null,
    null,
    0,
  ])
  expect([hours(150), hours(60)]).toEqual(['2,5', '1'])
})

test.each([
  ['topic', 'care', 'Los cuidados y el trabajo compartido'],
  ['topic', '', 'Sin tema'],
  ['month', '2026-11', 'Noviembre de 2026'],
  ['age', '45', 'De 45 a 59 años'],
  ['age', '', 'No lo ha dicho'],
  ['group', 'telar', 'Telar'],
] as const)('a row by %s of «%s» is called %s', (by, key, name) => {
  expect(rowName(by, { key, label: key === 'telar' ? 'Telar' : '' })).toBe(name)
})

test('a table says «menos de 5», its last row all of them, and bars draw what is told', () => {
  const rows = [
    { key: 'care', label: '', ...some, people: null, attendedMinutes: null },
    { key: 'quality', label: '', ...some, attendedMinutes: 4_000 },
    { key: 'digital', label: '', ...some, attendedMinutes: 1_000 },
  ]
  const whole = report(some, rows)
  const { answers, bars } = trainingView('/x', { sort: '', page: 1, values: {} }, whole)
  expect(answers.map(({ view }) => view.rows.length)).toEqual([4, 1, 4, 1])
  expect(answers[0]?.view.rows[0]?.map(({ text }) => text).slice(3)).toEqual(['menos de 5', 'menos de 5'])
  expect(answers[0]?.view.rows.at(-1)?.[0]?.text).toBe('En total')
  expect(bars.map(({ percent }) => percent)).toEqual([100, 25])
  expect(mostHours(whole)).toBe('Donde hubo más horas: Calidad y norma, 66,7, 69 de cada 100.')
  expect(rowsWithTotal(whole)).toHaveLength(4)
  expect(
    trainingView('/x', { sort: '', page: 1, values: {} }, { ...whole, by: 'group' }).answers[0]?.view.heads,
  ).toHaveLength(3)
})

test('before and after are told with how many groups and months they are of', () => {
  const effect = {
    ...({ topic: 'photographs', groups: 7, months: { least: 3, most: 6 } } as const),
    soldClp: { before: 12_000, after: 15_500 },
    photosTenths: { before: 15, after: 42 },
    atFirstPercent: { before: null, after: 80 },
  }
  expect(effectColumns.map(({ cell }) => cell(effect))).toEqual([
    ...['Fotos con el teléfono', '7', 'de 3 a 6', '$12.000', '$15.500', '1,5', '4,2', '—', '80'],
  ])
  expect(besideWords({ least: 6, most: 6 })).toBe('6')
})

test('a table leaves out of what there was nothing, and says which; what is hidden is not nothing', () => {
  const row = (key: string, more: Partial<TrainingFigures>) => ({ key, label: key, ...figures(more) })
  const told = report(some, [
    row('leadership', { people: 31, attendedMinutes: 60 }),
    row('quality', {}),
    row('innovation', { people: null, attendedMinutes: null }),
  ])
  const [first] = trainingView('/', { sort: '', page: 1, values: {} }, told).answers
  expect(first?.view.rows.map(([name]) => name?.text)).toHaveLength(3)
  expect(first?.without).toEqual([rowName('topic', row('quality', {}))])
})
