import { describe, expect, test } from 'vitest'
import { agreementNeeded, isSmallPurchase, utmMonthOf } from './union-amount'
import { type Bid, lacksOn, type NotedPaper, paperProblems, papersOn } from './union-papers'

const CLOSES = '2027-01-15'
const KINDS = ['registry', 'existence', 'tax', 'no_impediment'] as const
const paper = (member: string | null, kind: NotedPaper['kind'], more: Partial<NotedPaper> = {}) => ({
  ...{ member, kind, number: '1', issuedOn: '2027-01-02', validUntil: null },
  ...more,
})
const first = { id: 'a', name: 'Cooperativa A', since: null }
const second = { id: 'b', name: 'Gremial B', since: null }
const members = [first, second]
const papersOf = (id: string) => KINDS.map((kind) => paper(id, kind))
const READY: Bid = {
  ...{ needs: 'private_agreement', utmMonth: '2027-01', members, representative: { member: 'a' } },
  papers: [...papersOf('a'), ...papersOf('b'), paper(null, 'private_agreement')],
}
const saidOf = (bid: Partial<Bid>, on = CLOSES) =>
  lacksOn({ ...READY, ...bid }, on).map(({ who, said }) => (who ? `${who}: ${said}` : said))
const adding = (...papers: NotedPaper[]) => ({ papers: [...READY.papers, ...papers] })

test.each([
  [999, 'utm', null, 'private_agreement'],
  [1000, 'utm', null, 'public_deed'],
  [69_999_999, 'clp', 70_000, 'private_agreement'],
  [70_000_000, 'clp', 70_000, 'public_deed'],
  [70_000_000, 'clp', null, null],
] as const)('%s %s with a UTM of %s: %s', (amount, amountUnit, utm, needed) => {
  expect(agreementNeeded({ amount, amountUnit }, utm)).toBe(needed)
})

test('Compra Ágil is up to 100 UTM, and the month that counts is never after the closing day', () => {
  expect(isSmallPurchase({ amount: 100, amountUnit: 'utm' }, null)).toBe(true)
  expect(isSmallPurchase({ amount: 7_000_001, amountUnit: 'clp' }, 70_000)).toBe(false)
  expect(isSmallPurchase({ amount: 1, amountUnit: 'clp' }, null)).toBe(false)
  expect(utmMonthOf('2027-01-15', '2026-12-01')).toBe('2026-12')
  expect(utmMonthOf('2027-01-15', '2027-03-01')).toBe('2027-01')
})

describe('what is missing on the closing day', () => {
  test('nothing: ready to bid', () => expect(saidOf({})).toEqual([]))

  test.each<[string, Partial<Bid>, string[]]>([
    ['one member', { members: [first] }, ['Una unión tiene al menos dos integrantes.']],
    [
      'nobody who speaks, or of somebody who left',
      { representative: { member: 'z' } },
      ['Falta quién la representa: una persona de una de sus integrantes.'],
    ],
    [
      'a paper that ends before',
      adding(paper('b', 'tax', { validUntil: '2027-01-14' })),
      ['Gremial B: Situación tributaria: vence el 14-01-2027, antes del 15-01-2027.'],
    ],
    ['a paper that ends that day', adding(paper('b', 'tax', { validUntil: CLOSES })), []],
    [
      'a paper of after it',
      adding(paper('a', 'registry', { issuedOn: '2027-01-16' })),
      ['Cooperativa A: Habilidad en el Registro de Proveedores: es del 16-01-2027, después del 15-01-2027.'],
    ],
    ['a private paper from 1.000 UTM', { needs: 'public_deed' }, ['Falta: escritura pública de la unión.']],
    ['a deed below them', adding(paper(null, 'public_deed')), []],
    ['a deed where the UTM is not known', { needs: null, ...adding(paper(null, 'public_deed')) }, []],
    [
      'the UTM',
      { needs: null },
      [
        'Falta la UTM de enero de 2027: sin ella no se sabe si basta un documento privado o va escritura pública.',
      ],
    ],
    [
      'an agreement that somebody who took another’s place did not sign',
      { members: [first, { ...second, since: '2027-01-03' }] },
      ['El documento de la unión es de antes de que entrara Gremial B: falta otro.'],
    ],
  ])('%s', (_, bid, said) => expect(saidOf(bid)).toEqual(said))

  test('nothing noted: each paper of each member, who speaks and the union’s own', () => {
    const said = saidOf({ papers: [], representative: null })
    expect(said).toHaveLength(1 + 2 * KINDS.length + 1)
    expect(said).toContain('Cooperativa A: Falta: certificado de vigencia.')
    expect(said.at(-1)).toBe('Falta: documento privado de la unión.')
  })
})

/** Every subset of the nine papers, each of which holds from one day to another. */
test('whatever is noted: it is ready exactly on the days on which every paper holds', () => {
  const from = (at: number) => `2027-01-0${1 + (at % 5)}`
  const until = (at: number) => (at % 3 === 0 ? null : `2027-01-2${at % 7}`)
  const all = READY.papers.map((one, at) => ({ ...one, issuedOn: from(at), validUntil: until(at) }))
  for (let which = 0; which < 2 ** all.length; which++) {
    const papers = all.filter((_, at) => (which >> at) % 2 === 1)
    for (const on of ['2027-01-01', '2027-01-05', '2027-01-15', '2027-01-20', '2027-01-23', '2027-01-31']) {
      const holds = papers.filter(
        ({ issuedOn, validUntil }) => issuedOn <= on && (validUntil === null || validUntil >= on),
      )
      expect(lacksOn({ ...READY, papers }, on)).toHaveLength(all.length - holds.length)
      expect(papersOn({ ...READY, papers }, on)).toHaveLength(all.length)
    }
  }
})

test.each([
  [{ kind: 'public_deed', member: 'a' }, ['kind']],
  [{ kind: 'tax', member: null }, ['kind']],
  [{ kind: 'tax', member: 'z' }, ['member']],
  [{ issuedOn: '2027-02-01' }, ['issuedOn']],
  [{ validUntil: '2027-01-01' }, ['validUntil']],
  [{}, []],
] as [Partial<NotedPaper>, string[]][])('a paper as %o is refused for %o', (more, fields) => {
  const problems = paperProblems(paper('a', 'tax', more), { members, today: '2027-01-10' })
  expect(Object.keys(problems)).toEqual(fields)
})
