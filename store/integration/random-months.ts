import fc from 'fast-check'

/**
 * What happens in a random month to the books of a small federation. Groups and sales are told by their place, an advance
 * in thousandths of the most.
 */
export type Happening =
  | {
      kind: 'sale'
      group: number
      linesClp: number[]
      deliveryClp: number
      points: number[]
      feeBp: number
      /** Written to the books when its month was closed already. */
      isLate: boolean
    }
  | { kind: 'refund'; sale: number; line: number; bearer: 'shares' | 'federation' | 'fund' }
  | { kind: 'fair'; group: number; soldClp: number; points: number[] }
  | { kind: 'invoice'; group: number; grossClp: number; lateClp: number; points: number[] }
  | { kind: 'payout'; body: number }
  | { kind: 'advance'; group: number; of: number }
  | { kind: 'advance_back'; advance: number }
  | { kind: 'move'; group: number; to: number }
  | { kind: 'leave'; group: number }

/** Voted shares: a split of 10,000 basis points in four. */
const points = fc
  .tuple(fc.nat(1500), fc.nat(800), fc.nat(500))
  .map(([association, federation, fund]) => [
    10_000 - association - federation - fund,
    association,
    federation,
    fund,
  ])

const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('sale' as const),
      group: fc.nat(),
      linesClp: fc.array(fc.integer({ min: 1, max: 250_000 }), { minLength: 1, maxLength: 3 }),
      deliveryClp: fc.nat(9_000),
      points,
      feeBp: fc.constantFrom(0, 289, 319),
      isLate: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('refund' as const),
      sale: fc.nat(),
      line: fc.nat(2),
      bearer: fc.constantFrom('shares' as const, 'federation' as const, 'fund' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('fair' as const),
      group: fc.nat(),
      soldClp: fc.integer({ min: 1, max: 250_000 }),
      points,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('invoice' as const),
      group: fc.nat(),
      grossClp: fc.integer({ min: 1, max: 250_000 }),
      lateClp: fc.nat(9_000),
      points,
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('payout' as const), body: fc.nat() }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('advance' as const),
      group: fc.nat(),
      of: fc.integer({ min: 1, max: 1000 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('advance_back' as const), advance: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('move' as const), group: fc.nat(), to: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('leave' as const), group: fc.nat() }) },
)

/** Months of a federation, one after the other. */
export const months = (count: number): fc.Arbitrary<Happening[][]> =>
  fc.array(fc.array(happening, { maxLength: 12 }), { minLength: count, maxLength: count })
