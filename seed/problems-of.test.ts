import { describe, expect, test } from 'vitest'
import { demonstration } from './data/demonstration.ts'
import { problemsOf, type SeedData } from './problems-of.ts'

const { associations, brand, categories, federation, groups, products, territory } = demonstration

/** A federation of another place, as small as one can be. */
const group = groups[0]
const product = products.find((one) => one.kind !== 'food')
const food = products.find((one) => one.kind === 'food')
if (!group || !product || !food) throw new Error('the demonstration has lost its groups')
const association = { ...associations[0], handle: 'otra-asociacion', communeCode: '10201', members: [] }
const small: SeedData = {
  federation: { ...federation, handle: 'otra-federacion', communeCode: '10101' },
  territory: { ...territory, map: undefined },
  associations: [association as SeedData['associations'][number]],
  groups: [{ ...group, association: association.handle, communeCode: '10201' }],
  points: [],
  categories: categories.filter(({ handle }) => handle === product.category || handle === food.category),
  products: [product, food].map((one) => ({ ...one, group: group.handle })),
  profiles: [],
  stories: [],
  pages: [],
  courses: [],
  brand,
  navigation: { header: [], footer: [] },
}
const hasAll = () => true

test('a federation of another region, with one group and two products, has nothing to correct', () => {
  expect(problemsOf(small, hasAll)).toEqual([])
})

test('the demonstration has nothing to correct', () => {
  expect(problemsOf(demonstration, hasAll)).toEqual([])
})

const [first, second] = small.products
if (!first || !second?.food) throw new Error('no products')
const withProduct = (more: Partial<typeof first>): Partial<SeedData> => ({
  products: [{ ...first, ...more }],
})
const withFood = (more: Partial<NonNullable<typeof second.food>>): Partial<SeedData> => ({
  products: [{ ...second, food: { ...second.food, ...more } as NonNullable<typeof second.food> }],
})
const seller = small.federation.sellingEntity
const [onlyGroup] = small.groups
const withGroup = (more: Partial<NonNullable<typeof onlyGroup>>): Partial<SeedData> => ({
  groups: [{ ...onlyGroup, ...more } as NonNullable<typeof onlyGroup>],
})

describe('what is wrong is said, and where', () => {
  test.each<[string, Partial<SeedData>, RegExp]>([
    [
      'a RUT',
      { federation: { ...small.federation, sellingEntity: { ...seller, rut: '65000000-1' } } },
      /RUT/,
    ],
    [
      'shares that are not the whole',
      { federation: { ...small.federation, shares: { ...federation.shares, group: 8000 } } },
      /9500/,
    ],
    ['a price of nothing', withProduct({ variants: [{ priceClp: 0, stock: 1 }] }), /no es un precio/],
    ['a price with cents', withProduct({ variants: [{ priceClp: 990.5, stock: 1 }] }), /no es un precio/],
    ['fewer than none', withProduct({ variants: [{ priceClp: 990, stock: -1 }] }), /unidades/],
    ['no price at all', withProduct({ variants: [] }), /no tiene precio/],
    ['a group that is not', withProduct({ group: 'nadie' }), /no hay un grupo «nadie»/],
    ['a category that is not', withProduct({ category: 'nada' }), /no hay una categoría «nada»/],
    [
      'a food without its authorisation',
      withFood({ authorization: { number: '', authority: 'SEREMI', date: '' } }),
      /autorización/,
    ],
    ['a food without a lot', withFood({ lot: ' ' }), /el lote/],
    ['an association that is not', withGroup({ association: 'ninguna' }), /no hay una asociación/],
    ['a commune that is not', withGroup({ communeCode: '10999' }), /no hay una comuna/],
    ['a handle with an accent', withGroup({ handle: 'piñón' }), /minúsculas/],
    ['nobody who leads', withGroup({ members: [] }), /encargada/],
    [
      'one phone for two',
      withGroup({
        members: ['a', 'b'].map((name) => ({
          name,
          role: 'leader',
          phone: '+56 9 0000 0001',
          consentsToBeNamed: false,
        })),
      }),
      /de dos socias/,
    ],
    [
      'a menu that leads nowhere',
      { navigation: { header: [{ label: 'x', href: '/paginas/x' }], footer: [] } },
      /no está en pages/,
    ],
    ['rates of no region', { territory: { ...small.territory, zones: {} } }, /Ninguna región/],
  ])('%s', (_what, wrong, said) => {
    const problems = problemsOf({ ...small, ...wrong }, hasAll)
    expect(problems.join('\n')).toMatch(said)
  })

  test('a picture that is not there', () => {
    const [missing] = first.images
    expect(problemsOf(small, (stem) => stem !== missing?.file).join('\n')).toContain(missing?.file)
  })
})
