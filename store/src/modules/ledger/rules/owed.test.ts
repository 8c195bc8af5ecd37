import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  type Bearer,
  type EntryDraft,
  type FrozenTerms,
  groupPartClp,
  handOverEntries,
  refundEntries,
} from './ledger'
import { owedAmount, type OwedEntry, owedLines, owedSoon } from './owed'

const termsOf = (basisPoints: number[], cardFeeBp: number): FrozenTerms => ({
  consignmentId: 'cons',
  cardFeeBp,
  shares: [
    { account: 'group', organizationId: 'g', basisPoints: basisPoints[0] ?? 0 },
    { account: 'association', organizationId: 'a', basisPoints: basisPoints[1] ?? 0 },
    { account: 'federation', organizationId: 'f', basisPoints: basisPoints[2] ?? 0 },
    { account: 'fund', organizationId: null, basisPoints: basisPoints[3] ?? 0 },
  ],
  vat: null,
})
const voted = termsOf([8500, 700, 500, 300], 289)
const goods = { honey: { title: 'Miel de quillay', unitPriceClp: 8_990 } }
type Lines = Record<string, { title: string; unitPriceClp: number }>

/** As the reader takes them from the database. */
const seen = (entries: EntryDraft[], lines: Lines = goods): OwedEntry[] =>
  entries
    .filter(({ account, kind }) => account !== 'buyer' || kind === 'sale')
    .map(({ account, organizationId, kind, amountClp, basisPoints, reverses, lineId }) => ({
      account,
      isMine: account === 'group' && organizationId === 'g',
      kind,
      amountClp,
      basisPoints,
      reverses,
      line: (lineId && lines[lineId]) || null,
    }))
const kept = (units: number, deliveryClp = 0) => ({
  lines: [{ lineId: 'honey', amountClp: units * 8_990 }],
  deliveryClp,
})
const total = (lines: { amountClp: number }[]) => lines.reduce((sum, line) => sum + line.amountClp, 0)

it('tells a sale from the goods down to what stays', () => {
  const entries = handOverEntries(voted, kept(2))
  const lines = owedLines(seen(entries))
  expect(lines.map(({ what, amountClp }) => [what, amountClp])).toEqual([
    ['2 × Miel de quillay a $8.990', 17_980],
    ['7 % a la asociación', -1_259],
    ['5 % a la federación', -899],
    ['3 % al fondo solidario', -539],
    ['IVA de tu parte', -2_440],
    ['Comisión de la tarjeta, tu parte', -442],
  ])
  expect(total(lines)).toBe(groupPartClp(voted, kept(2)))
})

it('tells the same of a consignment that has not left yet', () => {
  const soon = owedSoon(voted, kept(2), [{ id: 'honey', ...goods.honey }])
  expect(owedLines(soon)).toEqual(owedLines(seen(handOverEntries(voted, kept(2)))))
  expect(owedAmount(soon)).toBe(groupPartClp(voted, kept(2)))
})

it('tells a return with what the others give back', () => {
  const entries = refundEntries(voted, kept(2), kept(1), 'shares')
  const lines = owedLines(seen(entries), [{ title: 'Miel de quillay', quantity: 1, amountClp: 8_990 }])
  expect(lines.map(({ what, amountClp }) => [what, amountClp])).toEqual([
    ['Volvió: Miel de quillay', -8_990],
    ['La asociación devuelve su 7 %', 630],
    ['La federación devuelve su 5 %', 450],
    ['El fondo solidario devuelve su 3 %', 269],
    ['IVA que ya no se paga', 1_220],
    ['Comisión de la tarjeta, de vuelta', 221],
  ])
})

it('leaves the delivery out of what came back to the group', () => {
  const entries = seen(refundEntries(voted, kept(2, 3_990), kept(1), 'shares'))
  const parts = [
    { title: 'Miel de quillay', quantity: 1, amountClp: 8_990 },
    { title: 'Envío', quantity: 1, amountClp: 3_990 },
  ]
  const lines = owedLines(entries, parts)
  expect(lines.map(({ what }) => what)).not.toContain('Volvió: Envío')
  expect([lines[0]?.what, total(lines)]).toEqual(['Volvió: Miel de quillay', owedAmount(entries)])
})

it('says who carries a loss that is not the group’s, and that it costs her nothing', () => {
  const entries = seen(refundEntries(voted, kept(2), kept(1), 'fund'))
  const lines = owedLines(entries)
  expect(lines.at(-1)?.what).toBe('El fondo solidario se hace cargo: a ti no te cuesta')
  expect([owedAmount(entries), total(lines)]).toEqual([0, 0])
})

const cuts = fc.array(fc.nat(10_000), { minLength: 3, maxLength: 3 }).map((points) => {
  const [a = 0, b = 0, c = 0] = [...points].sort((one, other) => one - other)
  return [a, b - a, c - b, 10_000 - c]
})
const bearers = fc.constantFrom<Bearer>('shares', 'federation', 'fund', 'carrier')
const sale = fc.record({
  points: cuts,
  fee: fc.nat(2_000),
  lines: fc.array(
    fc.record({ unit: fc.integer({ min: 1, max: 300_000 }), units: fc.integer({ min: 1, max: 9 }) }),
    {
      minLength: 1,
      maxLength: 4,
    },
  ),
  delivery: fc.nat(9_000),
  gone: fc.nat(9),
  bearer: bearers,
  withDelivery: fc.boolean(),
})

it('adds up to the group’s entries to the peso, for any sale and any return', () => {
  fc.assert(
    fc.property(sale, ({ points, fee, lines, delivery, gone, bearer, withDelivery }) => {
      const terms = termsOf(points, fee)
      const known = Object.fromEntries(
        lines.map(({ unit }, index) => [`l${index}`, { title: `Cosa ${index}`, unitPriceClp: unit }]),
      )
      const of = (less: number, deliveryClp: number) => ({
        lines: lines.map(({ unit, units }, index) => ({
          lineId: `l${index}`,
          amountClp: unit * Math.max(0, units - (index === 0 ? less : 0)),
        })),
        deliveryClp,
      })
      const before = of(0, delivery)
      const after = of(gone, withDelivery ? 0 : delivery)
      const first = lines[0]
      const back = first
        ? [
            {
              title: 'Cosa 0',
              quantity: Math.min(gone, first.units),
              amountClp: first.unit * Math.min(gone, first.units),
            },
          ]
        : []
      const sold = seen(handOverEntries(terms, before), known)
      const returned = seen(refundEntries(terms, before, after, bearer), known)
      expect(total(owedLines(sold))).toBe(owedAmount(sold))
      expect(owedAmount(sold)).toBe(groupPartClp(terms, before))
      expect(total(owedLines(returned, back))).toBe(owedAmount(returned))
      if (bearer === 'shares')
        expect(owedAmount(sold) + owedAmount(returned)).toBe(groupPartClp(terms, after))
      else expect(owedAmount(returned)).toBe(0)
    }),
  )
})
