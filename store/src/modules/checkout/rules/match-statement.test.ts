import { describe, expect, test } from 'vitest'
import type { BankLine } from '../../../contracts/desk/transfers'
import { type Awaited, matchStatement } from './match-statement'

const line = (change: Partial<BankLine> = {}): BankLine => ({
  day: '2026-11-29',
  amountClp: 12990,
  description: 'TRANSFERENCIA DE CAMILA',
  reference: '',
  nth: 1,
  ...change,
})
const awaited = (id: string, change: Partial<Awaited> = {}): Awaited => ({
  id,
  number: 7,
  reference: 'MGO-AB23CD45',
  amountClp: 12990,
  buyer: 'Camila',
  placedAt: new Date('2026-11-28T15:00:00Z'),
  ...change,
})
const other = awaited('b', { reference: 'MGO-ZZ99YY88', amountClp: 5000 })
const verdict = (lines: BankLine[], waiting: Awaited[]) =>
  matchStatement(lines, waiting, () => false).map((one) => [one.verdict, one.transfers.map(({ id }) => id)])

describe('a line of a statement', () => {
  test.each([
    ['in its reference', { reference: 'MGO-AB23CD45' }],
    ['in small letters without a dash', { reference: 'mgo ab23cd45' }],
    ['only its drawn part', { reference: 'AB23CD45' }],
    ['among other words', { description: 'Transf. Internet pedido MGO-AB23CD45 Camila' }],
  ])('is exact when it names the reference %s and its amount', (_, change) => {
    expect(verdict([line(change)], [awaited('a'), other])).toEqual([['exact', ['a']]])
  })

  test.each([
    ['of another amount', line({ reference: 'MGO-AB23CD45', amountClp: 12000 }), [awaited('a')], ['a']],
    ['from before the sale', line({ reference: 'MGO-AB23CD45', day: '2026-11-27' }), [awaited('a')], ['a']],
    [
      'with two references',
      line({ description: 'MGO-AB23CD45 MGO-ZZ99YY88' }),
      [awaited('a'), other],
      ['a', 'b'],
    ],
    ['with the amount alone', line(), [awaited('a'), other], ['a']],
    [
      'with the amount of two',
      line(),
      [awaited('a'), awaited('c', { reference: 'MGO-CCCCCCCC' })],
      ['a', 'c'],
    ],
  ])('%s is doubtful', (_, one, waiting, ids) => {
    expect(verdict([one], waiting)).toEqual([['doubtful', ids]])
  })

  test('is doubtful when another names the same transfer', () => {
    const twice = [line({ reference: 'MGO-AB23CD45' }), line({ reference: 'MGO-AB23CD45', nth: 2 })]
    expect(verdict(twice, [awaited('a')])).toEqual([
      ['doubtful', ['a']],
      ['doubtful', ['a']],
    ])
  })

  test('is unknown when nothing that waits looks like it', () => {
    expect(verdict([line({ amountClp: 1 }), line({ day: '2026-11-01' })], [awaited('a')])).toEqual([
      ['unknown', []],
      ['unknown', []],
    ])
  })

  test('that confirmed a payment before confirms none again, and does not count beside others', () => {
    const [used, fresh] = [line({ reference: 'MGO-AB23CD45' }), line({ reference: 'MGO-AB23CD45', nth: 2 })]
    const matched = matchStatement([used, fresh], [awaited('a')], ({ nth }) => nth === 1)
    expect(matched.map((one) => [one.verdict, one.transfers.length])).toEqual([
      ['used', 0],
      ['exact', 1],
    ])
  })
})
