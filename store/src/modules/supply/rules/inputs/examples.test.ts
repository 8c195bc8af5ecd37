import { expect, test } from 'vitest'
import { examplePage, exampleTable } from '../example-page'
import { needOf, packsFor } from './need'
import { shareCost } from './share-cost'
import { costWords } from './words'

const page = examplePage('buying-together')
const [, needs = '', packs = '', broken = ''] = page.split('\n## ')
const bold = (section: string) => [...section.matchAll(/\*\*(\d+)\*\*/g)].map(([, figure]) => Number(figure))
const numbers = (cell = '') => cell.split(' y ').map(Number)

test.each([...exampleTable(needs, 'jars of'), ...exampleTable(needs, 'kilos of sugar of')])(
  '%s needs of %s as by hand',
  (_, standard, promised, sure, thousandths, needed, ifAll) => {
    const [a, b, c] = [promised, sure, thousandths].map(numbers)
    const steps = (a ?? []).map((promisedUnits, at) => ({
      ...{ standard: standard ?? '', unit: 'frascos', promisedUnits },
      ...{ sureUnits: b?.[at] ?? NaN, milliPerUnit: c?.[at] ?? NaN },
    }))
    expect(needOf(steps)).toEqual({ promisedUnits: Number(needed), sureUnits: Number(ifAll) })
  },
)

const taken = exampleTable(packs, 'takes').map(([organizationId = '', units]) => ({
  ...{ organizationId, units: Number(units) },
}))
const rows = ({ costs, surplus }: ReturnType<typeof shareCost>) => [
  ...costs.map(({ organizationId, units, costClp }) => [organizationId, String(units), String(costClp)]),
  ['association', String(surplus.units), String(surplus.costClp)],
]

test('packs and their bill are as by hand', () => {
  const [packUnits = 0, packClp = 0, count = 0, bill = 0] = bold(packs)
  const sum = taken.reduce((total, { units }) => total + units, 0)
  expect([packsFor(sum, packUnits), count * packClp]).toEqual([count, bill])
  expect(rows(shareCost(taken, count * packUnits, bill))).toEqual(exampleTable(packs, 'of 192 good'))
})

test('what came broken is shared as by hand, and said to the group in the words of the page', () => {
  const [good = 0, bill = 0] = bold(broken)
  const shared = shareCost(taken, good, bill)
  expect(rows(shared)).toEqual(exampleTable(broken, 'of 170 good'))
  const [first] = shared.costs
  if (!first) throw new Error('nobody')
  const all = { allTakenUnits: 180, goodUnits: good, spoiledUnits: 22, billClp: bill, surplusUnits: 0 }
  expect(costWords({ name: 'frasco', measure: 'unit' }, 'la asociación', { ...first, ...all })).toEqual(
    broken.split('\n').flatMap((line) => (line.startsWith('> ') ? [line.slice(2)] : [])),
  )
})
