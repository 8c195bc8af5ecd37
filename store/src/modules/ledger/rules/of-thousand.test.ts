import { expect, it } from 'vitest'
import { groupPartClp } from './ledger'
import { ofThousand } from './of-thousand'

type Seen = Record<string, number>

const voted = [8500, 700, 500, 300]
it.each<[basisPoints: number[], cardFeeBp: number, byCard: Seen, withoutFeeClp: number]>([
  [voted, 289, { group: 689, association: 57, federation: 41, fund: 24, tax: 160, gateway: 29 }, 714],
  [voted, 0, { group: 714, association: 59, federation: 42, fund: 25, tax: 160 }, 714],
  [
    [10_000, 0, 0, 0],
    289,
    { group: 811, association: 0, federation: 0, fund: 0, tax: 160, gateway: 29 },
    840,
  ],
  [[0, 0, 0, 10_000], 350, { group: 0, association: 0, federation: 0, fund: 805, tax: 160, gateway: 35 }, 0],
  [
    [3333, 3333, 3334, 0],
    100,
    { group: 277, association: 277, federation: 276, fund: 0, tax: 160, gateway: 10 },
    280,
  ],
])(
  'of each $1.000 under %j and %i: as the ledger splits it',
  (basisPoints, cardFeeBp, byCard, withoutFeeClp) => {
    const told = ofThousand({ basisPoints, cardFeeBp, assemblyDate: '2026-06-14', minutes: 'Acta 3' })
    expect(Object.fromEntries(told.byCard.map(({ to, amountClp }) => [to, amountClp]))).toEqual(byCard)
    expect(told.withoutFee.find(({ to }) => to === 'group')?.amountClp).toBe(withoutFeeClp)
    for (const lines of [told.byCard, told.withoutFee])
      expect(lines.reduce((sum, { amountClp }) => sum + amountClp, 0)).toBe(1000)
    const shares = (['group', 'association', 'federation', 'fund'] as const).map((account, index) => ({
      account,
      organizationId: account,
      basisPoints: basisPoints[index] ?? 0,
    }))
    const terms = { consignmentId: 'c', cardFeeBp, vat: null, shares }
    const kept = { lines: [{ lineId: 'l', amountClp: 1000 }], deliveryClp: 0 }
    expect(byCard.group).toBe(groupPartClp(terms, kept))
  },
)
