import type { Page } from '@playwright/test'
import { expect, test } from '../../../support/browser-test.ts'
import { addToCart } from '../shopper.ts'
import { pageTypes } from '../../../fixtures/page-types.ts'
import { catalog, newBuyer, place, product, quote } from '../../../clients/store.ts'

const text = (page: Page) => page.evaluate(() => document.body.innerText)

/** A comma or a full stop that stands alone, or two of them. */
const loose = (words: string) => words.match(/.{0,40}( [,.;:](?=\s|$)|,,|(?<!\.)\.\.(?!\.)).{0,20}/gm) ?? []

async function first(query: string) {
  const [item] = (await catalog(`${query}&limit=1`)).items
  return product(item?.handle ?? '')
}

async function workshopPurchase() {
  const workshop = await first('category=experiencias&available=1')
  const items = [{ variantId: workshop.variants[0]?.id ?? '', quantity: 1 }]
  const { body } = await quote({ items })
  const deliveries = { [workshop.maker.handle]: 'visit' }
  const request = { items, deliveries, buyer: newBuyer(), payment: 'webpay', totalClp: body.totalClp }
  return { workshop, token: (await place(request)).body.orderToken }
}

test('no page leaves a comma or a full stop alone, or writes two', async ({ page }) => {
  const { workshop, token } = await workshopPurchase()
  const honey = await first('category=miel-y-colmena&available=1')
  await addToCart(page, honey.handle)
  await addToCart(page, workshop.handle)
  const found: Record<string, string[]> = {}
  for (const path of [
    ...(await pageTypes()).map(({ path }) => path),
    `/productos/${workshop.handle}`,
    `/productos/${honey.handle}?comuna=08101`,
    `/grupos/${honey.maker.handle}`,
    '/carro',
    '/pagar',
    `/pedido/${token}`,
    '/en',
    '/en/historias',
    '/nada',
  ]) {
    await page.goto(path)
    const words = loose(await text(page))
    if (words.length > 0) found[path] = words
  }
  expect(found).toEqual({})
})

test('a price is told from the size that follows it', async ({ page }) => {
  await page.goto('/productos')
  const prices = await page.locator('.product-card .price').allInnerTexts()
  expect(prices.length).toBeGreaterThan(0)
  for (const price of prices) expect(price).toMatch(/^\$[\d.]+,\s\S/)
})

/** Words that no English sentence has; names and addresses say in what language they are. */
const spanish =
  /(?<![\p{L}.-])(el|los|las|del|una?|con|para|por|que|y|ver|queda|quedan|esto|página|historias|provincia)(?![\p{L}.-])/giu

test('what stands below /en is in English, but for names', async ({ page }) => {
  await page.goto('/en/historias')
  const [story = ''] = await page
    .locator('.told a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  const found: Record<string, string[]> = {}
  for (const path of ['/en', '/en/historias', story, '/en/paginas/nosotras', '/en/nada']) {
    await page.goto(path)
    const said = await page.evaluate(() => {
      for (const name of document.querySelectorAll('[lang^="es"], .brand')) name.remove()
      const spoken = [...document.querySelectorAll('[alt], [aria-label], [title]')].flatMap((one) =>
        ['alt', 'aria-label', 'title'].map((name) => one.getAttribute(name) ?? ''),
      )
      return [document.title, document.body.innerText, ...spoken].join('\n')
    })
    const words = said.split('\n').filter((line) => line.match(spanish))
    if (words.length > 0) found[path] = words
  }
  expect(found).toEqual({})
})

test('a picture that is not there is not found, and no outage', async ({ request }) => {
  for (const path of ['/cms-media/nada.avif', '/media/nada-720.avif', '/cms-media/nada.txt'])
    expect([path, (await request.get(path)).status()]).toEqual([path, 404])
})
