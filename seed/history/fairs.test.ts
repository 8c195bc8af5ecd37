import { expect, test } from 'vitest'
import { changeOf, totalOf } from '../../store/src/contracts/fair/reckon.ts'
import { fairs } from '../data/history/fairs.ts'
import { groups } from '../data/groups/index.ts'
import { products } from '../data/products/index.ts'

const tills = fairs.flatMap(({ fair, tills }) =>
  tills.map((till) => [`${till.group} at ${fair}`, till] as const),
)

test.each(tills)('%s sells what it brought, which its group has, for enough money', (_, till) => {
  expect(groups.map(({ handle }) => handle)).toContain(till.group)
  const own = products.filter(({ group }) => group === till.group)
  const priceOf = (title: string) => own.find((one) => one.title === title)?.variants[0]?.priceClp ?? 0
  const left = new Map(till.brought)
  for (const [title] of till.brought) expect([title, priceOf(title) > 0]).toEqual([title, true])
  for (const sale of till.sales) {
    for (const [title, units] of sale.of) left.set(title, (left.get(title) ?? 0) - units)
    const totalClp = totalOf(sale.of.map(([title, units]) => ({ priceClp: priceOf(title), units })))
    if ('paidClp' in sale)
      expect([totalClp, changeOf(totalClp, sale.paidClp) !== null]).toEqual([totalClp, true])
  }
  for (const [title, units] of left) expect([title, units >= 0]).toEqual([title, true])
})
