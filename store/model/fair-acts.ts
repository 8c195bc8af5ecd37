import fc from 'fast-check'

/** One thing that somebody tries at a fair or in the shop; numbers choose among what there is, and may choose nonsense. */
export type FairAct =
  | { is: 'open'; quantities: number[] }
  | { is: 'sell'; till: number; line: number; units: number; times: number }
  | { is: 'close'; till: number; line: number; times: number }
  | { is: 'rush'; till: number; line: number; units: number }
  | { is: 'buy'; at: number; units: number }
  | { is: 'let_go'; order: number }

export type FairStory = { stocks: [number, number, number]; prices: number[]; acts: FairAct[] }

const some = fc.nat(3)
const units = fc.integer({ min: 1, max: 4 })
const times = fc.integer({ min: 1, max: 3 })
const of = <Is extends string>(is: Is) => fc.constant(is)

const act: fc.Arbitrary<FairAct> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ is: of('open'), quantities: fc.array(fc.nat(5), { minLength: 3, maxLength: 3 }) }),
  },
  { weight: 7, arbitrary: fc.record({ is: of('sell'), till: some, line: some, units, times }) },
  { weight: 2, arbitrary: fc.record({ is: of('close'), till: some, line: some, times }) },
  { weight: 2, arbitrary: fc.record({ is: of('rush'), till: some, line: some, units }) },
  { weight: 3, arbitrary: fc.record({ is: of('buy'), at: fc.nat(2), units }) },
  { weight: 1, arbitrary: fc.record({ is: of('let_go'), order: some }) },
)
const stock = fc.integer({ min: 4, max: 20 })

export const fairStories: fc.Arbitrary<FairStory> = fc.record({
  stocks: fc.tuple(stock, stock, stock),
  prices: fc.array(fc.integer({ min: 1, max: 20_000 }), { minLength: 4, maxLength: 4 }),
  acts: fc.array(act, { minLength: 4, maxLength: 16 }),
})
