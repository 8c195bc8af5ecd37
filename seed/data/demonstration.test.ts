import { existsSync } from 'node:fs'
import { categoryDefaults } from '../../store/src/contracts/product/category-defaults.ts'
import { fieldAt } from '../../store/src/contracts/product/fields/product-fields.ts'
import { describe, expect, test } from 'vitest'
import { COMMUNES } from '../../store/src/modules/delivery/data/communes.ts'
import { reachOf } from '../../store/src/modules/delivery/rules/territory.ts'
import { phones } from './accounts.ts'
import { associations } from './associations.ts'
import { brand } from './brand.ts'
import { categories } from './categories.ts'
import { federation } from './federation.ts'
import { groups } from './groups/index.ts'
import { offices } from './offices.ts'
import { navigation } from './navigation.ts'
import { pages } from './pages/index.ts'
import { productPictures } from './pictures/products/index.ts'
import { scenePictures } from './pictures/scenes/index.ts'
import { points } from './points.ts'
import { products } from './products/index.ts'
import { profiles } from './profiles/index.ts'
import { courses } from './courses/index.ts'
import { stories } from './stories/index.ts'
import { territory } from './territory.ts'
import type { MemberSeed } from '../types.ts'

const communeCodes = new Set(COMMUNES.map(([code]) => code))
const organizations = new Set([federation, ...associations, ...groups].map(({ handle }) => handle))
const groupHandles = new Set(groups.map(({ handle }) => handle))
const everything = JSON.stringify({
  associations,
  brand,
  courses,
  federation,
  groups,
  pages,
  points,
  products,
  profiles,
  stories,
})

const repeated = (values: readonly string[]) => values.filter((value, i) => values.indexOf(value) !== i)

describe('organizations', () => {
  test('have handles of their own, in ASCII kebab-case', () => {
    const handles = [
      ...organizations,
      ...categories.map(({ handle }) => handle),
      ...points.map(({ handle }) => handle),
    ]
    expect(repeated(handles)).toEqual([])
    for (const handle of handles) expect(handle).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  test('share a sale completely', () => {
    const { group, association, federation: own, fund } = federation.shares
    expect(group + association + own + fund).toBe(10_000)
  })

  test('are 24 to 30 groups under an association, each in a commune of the region', () => {
    expect(groups.length).toBeGreaterThanOrEqual(24)
    expect(groups.length).toBeLessThanOrEqual(30)
    for (const { association, communeCode } of groups) {
      expect(associations.map(({ handle }) => handle)).toContain(association)
      expect(communeCode).toMatch(/^08/)
    }
    for (const { communeCode } of [...groups, ...associations, ...points, federation])
      expect(communeCodes).toContain(communeCode)
  })

  test('have 5 to 10 members, one leader, one treasurer, and no telephone twice', () => {
    for (const { members } of groups) {
      expect(members.length).toBeGreaterThanOrEqual(5)
      expect(members.length).toBeLessThanOrEqual(10)
      for (const role of ['leader', 'treasurer'])
        expect(members.filter((member) => member.role === role).length).toBe(1)
    }
    const members = [...associations, ...groups].flatMap((organization) => organization.members)
    expect(repeated(members.map(({ name }) => name))).toEqual([])
    const phones = members.flatMap(({ phone }) => phone ?? [])
    expect(repeated(phones)).toEqual([])
    for (const phone of phones) expect(phone).toMatch(/^\+56 9 0000 00\d\d$/)
  })

  test("have a helper in each association, and the phones that are told of are somebody's", () => {
    for (const { members } of associations)
      expect(members.filter(({ role, phone }) => role === 'helper' && phone).length).toBeGreaterThan(0)
    const all = [...associations, ...groups].flatMap(({ members }) => members)
    for (const { who, phone } of phones) {
      const member = all.find((one) => one.phone === phone)
      expect(who).toContain(member?.name ?? 'nobody')
    }
  })

  test('have officers with a phone, of what is below the desk that each opens', () => {
    const membersBelow = (handle: string) =>
      [...associations, ...groups]
        .filter(
          (one) =>
            handle === federation.handle ||
            one.handle === handle ||
            ('association' in one && one.association === handle),
        )
        .flatMap((one): MemberSeed[] => one.members)
    for (const [handle, held] of Object.entries(offices))
      for (const { name, until } of held) {
        expect(membersBelow(handle).find((one) => one.name === name)?.phone, name).toBeTruthy()
        expect(until > '2027').toBe(true)
      }
  })

  test('have collection points, pickup points and fairs of organizations that exist', () => {
    for (const { organization } of points) expect(organizations).toContain(organization)
    for (const { handle } of associations)
      expect(points.some(({ organization, kind }) => organization === handle && kind === 'collection')).toBe(
        true,
      )
    for (const { kind, dates } of points.map((point) => ({ dates: [], ...point })))
      expect(dates.length > 0).toBe(kind === 'fair')
  })
})

describe('products', () => {
  test('are at least 150, each with its own handle and texts, of a group and category that exist', () => {
    expect(products.length).toBeGreaterThanOrEqual(150)
    expect(repeated(products.map(({ handle }) => handle))).toEqual([])
    expect(repeated(products.map(({ story }) => story))).toEqual([])
    expect(repeated(products.map(({ description }) => description))).toEqual([])
    for (const { group, category } of products) {
      expect(groupHandles).toContain(group)
      expect(categories.map(({ handle }) => handle)).toContain(category)
    }
  })

  test('fill every category, and every group has some', () => {
    for (const { handle } of categories)
      expect(products.filter((p) => p.category === handle).length).toBeGreaterThan(5)
    for (const { handle } of groups)
      expect(products.filter((p) => p.group === handle).length).toBeGreaterThan(1)
  })

  test('have prices in whole pesos above zero and stock in whole units', () => {
    for (const { priceClp, stock } of products.flatMap(({ variants }) => variants)) {
      expect(Number.isInteger(priceClp) && priceClp > 0).toBe(true)
      expect(Number.isInteger(stock) && stock >= 0).toBe(true)
    }
    for (const { variants } of products.filter(({ isUnique }) => isUnique))
      expect(variants).toMatchObject([{ stock: 1 }])
  })

  test.each(
    products.filter(({ kind }) => kind === 'food').map((product) => [product.handle, product] as const),
  )('as food, %s says what the law asks', (_handle, { food }) => {
    expect(food).toBeDefined()
    expect(food?.authorization.number && food.authorization.authority).toBeTruthy()
    for (const text of [food?.netContent, food?.ingredients, food?.lot, food?.storage])
      expect(text).toBeTruthy()
    expect(food?.bestBefore && food.madeOn < food.bestBefore).toBe(true)
  })

  test('that may not be sent back say why', () => {
    for (const { withdrawal } of products)
      if (!withdrawal.applies) expect(withdrawal.reason.length).toBeGreaterThan(10)
  })

  test('name «mermelada» in more than one group', () => {
    const jams = products.filter(({ title }) => title.startsWith('Mermelada'))
    expect(new Set(jams.map(({ group }) => group)).size).toBeGreaterThan(1)
  })
})

test('no carrier goes to Antártica, and one goes to every other commune', () => {
  const priced = new Set(Object.keys(territory.rates))
  const left = reachOf([...communeCodes], territory).filter(({ zone }) => !priced.has(zone))
  expect(left.map(({ code }) => code).sort()).toEqual(['12202'])
})

describe('pictures', () => {
  const pictures = [...products.flatMap(({ images }) => images), ...profiles.map(({ image }) => image)]
  const all = [...pictures, ...stories.map(({ image }) => image), brand.hero]

  test('each have a file and a description', () => {
    for (const { file, alt } of all) {
      expect(existsSync(new URL(`../images/${file}.avif`, import.meta.url)), file).toBe(true)
      expect(alt.length).toBeGreaterThan(10)
    }
  })

  test('are never drawn twice alike: no two share subject, kind, wall, table and colours', () => {
    const drawn = Object.values({ ...productPictures, ...scenePictures }).map((picture) =>
      JSON.stringify(picture),
    )
    expect(repeated(drawn)).toEqual([])
  })
})

describe('words', () => {
  test('tell of each group once, and of groups that exist', () => {
    expect(profiles.map(({ group }) => group).toSorted()).toEqual([...groupHandles].toSorted())
    for (const handle of stories.flatMap((story) => story.groups)) expect(groupHandles).toContain(handle)
  })

  test('have courses of at least 4 short lessons, each with questions and what to do', () => {
    for (const { slug, lessons } of courses) expect([slug, lessons.length >= 4]).toEqual([slug, true])
    const lessons = courses.flatMap((course) => course.lessons)
    for (const { slug, minutes, blocks } of lessons) {
      const kinds = blocks.map(({ blockType }) => blockType)
      expect([slug, minutes <= 10, kinds.includes('quiz')]).toEqual([slug, true, true])
      expect([slug, kinds.some((kind) => kind === 'exercise' || kind === 'steps')]).toEqual([slug, true])
    }
  })

  test('have at least 12 stories, 3 of them in English too, and 2 pages in English', () => {
    expect(stories.length).toBeGreaterThanOrEqual(12)
    expect(stories.filter((story) => 'en' in story).length).toBeGreaterThanOrEqual(3)
    expect(pages.filter((page) => 'en' in page).length).toBeGreaterThanOrEqual(2)
    expect(repeated([...stories, ...pages].map(({ slug }) => slug))).toEqual([])
  })

  test('lead to pages that exist', () => {
    const links = [...navigation.header, ...navigation.footer].map(({ href }) => href)
    for (const href of links.filter((link) => link.startsWith('/paginas/')))
      expect(pages.map(({ slug }) => `/paginas/${slug}`)).toContain(href)
  })

  test('never name what belongs to other regions', () => {
    expect(everything).not.toMatch(/quinchamal|pomaire/i)
  })
})

test.each(categories)('what a phone begins with for $name fits what its groups sell', ({ handle }) => {
  const { kind, packedWeightGrams, packedCm, leadTimeDays, withdrawal } = categoryDefaults(handle)
  expect(products.filter(({ category }) => category === handle).map((one) => one.kind)).toContain(kind)
  expect(packedWeightGrams).toBeLessThanOrEqual(fieldAt('packedWeightGrams').limit)
  expect(Math.min(...packedCm, packedWeightGrams)).toBeGreaterThanOrEqual(1)
  expect(leadTimeDays).toBeLessThanOrEqual(fieldAt('leadTimeDays').limit)
  expect(withdrawal.applies || withdrawal.reason.length > 3).toBe(true)
})
