import { expect, it, test } from 'vitest'
import type { AgreementShown } from '#contracts'
import { rangeWords, restWords, runsOf, runWords } from './words.ts'

it('says a range, and what has no least', () => {
  expect(rangeWords({ from: 100, to: 200 }, 'frascos')).toBe('entre 100 y 200 frascos')
  expect(rangeWords({ from: 0, to: 1000 }, 'frascos')).toBe('hasta 1.000 frascos')
})

it('says months that are alike as one', () => {
  const range = { from: 100, to: 200 }
  const months = ['2026-11', '2026-12', '2027-01', '2027-02']
  const runs = runsOf(months, [{ range: null }, { range }, { range: { ...range } }, { range: null }])
  expect(runs.map(runWords)).toEqual([
    'Noviembre de 2026',
    'De diciembre de 2026 a enero de 2027',
    'Febrero de 2027',
  ])
})

test.each([
  [
    120,
    false,
    'Quedan 120 unidades por pedir. Lo que no se pida hasta fines de marzo de 2027 ya no se puede pedir.',
  ],
  [0, false, 'Ya se pidió todo lo acordado.'],
  [1, true, 'Terminó con 1 unidad sin pedir.'],
  [-4, true, 'Terminó con todo pedido.'],
])('of %i left, over: %s, says so', (restUnits, isOver, said) =>
  expect(restWords({ restUnits, lateUnits: 0, isOver, to: '2027-03' } as AgreementShown)).toBe(said),
)

it('says what comes late', () =>
  expect(
    restWords({ restUnits: 50, lateUnits: 20, isOver: false, to: '2027-03' } as AgreementShown),
  ).toContain('De ellas, 20 son de meses que ya pasaron: se piden además, si están libres.'))
