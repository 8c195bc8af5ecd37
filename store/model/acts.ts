import { type Method, METHODS } from '../src/gateways/terms'
import fc from 'fast-check'
import type { Bearer } from '../src/modules/ledger/rules/ledger'

/** One thing that somebody tries; numbers choose among what there is, and may well choose nonsense. */
export type Act =
  | { is: 'place'; quantities: number[]; provider: Method }
  | { is: 'pay'; order: number; times: 1 | 2 }
  | { is: 'let_go'; order: number }
  | { is: 'pay_and_let_go'; order: number }
  | { is: 'move'; consignment: number; to: number }
  | { is: 'walk'; consignment: number }
  | { is: 'shorten'; consignment: number; lacks: number[]; times: 1 | 2 }
  | { is: 'call_off'; consignment: number; isWhole: boolean }
  | { is: 'take_back'; consignment: number; units: number[]; withDelivery: boolean; bearer: Bearer }
  | { is: 'send_refund'; refund: number }
  | { is: 'vote'; cuts: [number, number, number]; cardFeeBp: number }

const some = fc.nat(5)
const times = fc.constantFrom(1 as const, 2 as const)
const lacks = fc.array(fc.constantFrom(0, 0, 1, 1, 2, 3), { minLength: 3, maxLength: 3 })
const units = fc.array(fc.constantFrom(0, 0, 1, 1, 2, 3), { minLength: 3, maxLength: 3 })

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      is: fc.constant('place' as const),
      quantities: fc.array(fc.nat(4), { minLength: 4, maxLength: 4 }),
      provider: fc.constantFrom(...METHODS),
    }),
  },
  { weight: 4, arbitrary: fc.record({ is: fc.constant('pay' as const), order: some, times }) },
  { weight: 3, arbitrary: fc.record({ is: fc.constant('let_go' as const), order: some }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('pay_and_let_go' as const), order: some }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('move' as const), consignment: some, to: fc.nat(6) }) },
  { weight: 8, arbitrary: fc.record({ is: fc.constant('walk' as const), consignment: some }) },
  {
    weight: 4,
    arbitrary: fc.record({ is: fc.constant('shorten' as const), consignment: some, lacks, times }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ is: fc.constant('call_off' as const), consignment: some, isWhole: fc.boolean() }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      is: fc.constant('take_back' as const),
      consignment: some,
      units,
      withDelivery: fc.boolean(),
      bearer: fc.constantFrom<Bearer>('shares', 'federation', 'fund', 'carrier'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ is: fc.constant('send_refund' as const), refund: some }) },
  {
    weight: 1,
    arbitrary: fc.record({
      is: fc.constant('vote' as const),
      cuts: fc.tuple(fc.nat(10_000), fc.nat(10_000), fc.nat(10_000)),
      cardFeeBp: fc.nat(400),
    }),
  },
)

export type Story = { stocks: [number, number, number]; prices: number[]; acts: Act[] }

/** An order that is placed and paid, and walked some way, so that most stories have something to tell of. */
const opening: fc.Arbitrary<Act[]> = fc
  .tuple(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 4, maxLength: 4 }), fc.nat(4))
  .map(([quantities, steps]) => [
    { is: 'place', quantities, provider: 'webpay' },
    { is: 'pay', order: 0, times: 2 },
    ...Array.from({ length: steps }, (): Act => ({ is: 'walk', consignment: 0 })),
  ])

export const stories: fc.Arbitrary<Story> = fc.record({
  stocks: fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20)),
  prices: fc.array(fc.integer({ min: 1, max: 99_990 }), { minLength: 4, maxLength: 4 }),
  acts: fc
    .tuple(opening, fc.array(act, { minLength: 1, maxLength: 12, size: 'max' }))
    .map(([first, rest]) => [...first, ...rest]),
})
