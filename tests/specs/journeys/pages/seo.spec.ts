import type { ShopInfo } from '../../../../store/src/contracts/index.ts'
import { expect, test } from '../../../support/browser-test.ts'
import { pageTypes } from '../../../fixtures/page-types.ts'
import { call, catalog, product, shop } from '../../../clients/store.ts'

type Offer = {
  price: number
  availability: string
  shippingDetails?: { shippingRate: { value: number }; shippingDestination: { addressRegion: string[] } }[]
  hasMerchantReturnPolicy: { returnPolicyCategory: string; merchantReturnDays?: number }
}

const ofPage = (html: string) =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, text = '']) => JSON.parse(text) as { '@type': string; offers?: Offer[] },
  )

test('every page type has a picture for those who share it, that is there', async ({ request, stack }) => {
  for (const { name, path } of [
    ...(await pageTypes()),
    { name: 'class', path: '/productos?categoria=quesos' },
  ]) {
    const html = await (await request.get(path)).text()
    const [, picture] = /property="og:image" content="([^"]+)"/.exec(html) ?? []
    expect(picture, name).toMatch(/^http/)
    const answer = await request.get((picture ?? '').replace(/^https?:\/\/[^/]+/, stack.urls.shop))
    expect([name, answer.status(), answer.headers()['content-type']]).toEqual([
      name,
      200,
      expect.stringMatching(/^image\/(jpeg|png)/),
    ])
  }
})

test('icons and the manifest are there, and the manifest names them', async ({ request }) => {
  for (const path of ['/favicon.ico', '/icon.svg', '/apple-touch-icon.png', '/social.png'])
    expect([path, (await request.get(path)).status()]).toEqual([path, 200])
  const manifest = (await (await request.get('/manifest.webmanifest')).json()) as {
    name: string
    icons: { src: string }[]
  }
  expect(manifest.name).toBe((await shop()).federation.name)
  for (const { src } of manifest.icons) expect((await request.get(src)).status()).toBe(200)
})

test('the sitemap has every class that has something', async ({ request }) => {
  const text = await (await request.get('/sitemap-1.xml')).text()
  const { facets } = await catalog('limit=1')
  for (const kind of Object.keys(facets.category)) expect(text).toContain(`/productos?categoria=${kind}<`)
})

test('what machines read of a product agrees with its page: price, stock, sending, taking back', async ({
  page,
  request,
}) => {
  const info: ShopInfo = await shop()
  for (const query of [
    'available=1&category=miel-y-colmena',
    'category=huevos-y-frescos',
    'category=lana-y-telar',
    'category=experiencias',
  ]) {
    const { items } = await catalog(`${query}&limit=1`)
    const doc = await product(items[0]?.handle ?? '')
    await page.goto(`/productos/${doc.handle}`)
    const data = ofPage(await (await request.get(`/productos/${doc.handle}`)).text())
    const offers = data.find((one) => one['@type'] === 'Product')?.offers ?? []
    expect(offers.map(({ price }) => price)).toEqual(doc.variants.map(({ priceClp }) => priceClp))
    for (const { shippingDetails = [], hasMerchantReturnPolicy: back } of offers) {
      expect(shippingDetails.length > 0).toBe(!doc.isPickupOnly)
      expect(back.returnPolicyCategory).toContain(
        doc.withdrawal.applies ? 'MerchantReturnFiniteReturnWindow' : 'MerchantReturnNotPermitted',
      )
      if (doc.withdrawal.applies)
        await expect(page.getByText(`${back.merchantReturnDays} días`).first()).toBeAttached()
    }
    const commune = info.communes.find(({ name }) => name === 'Temuco')
    const [variant] = doc.variants
    if (!variant?.available || doc.isPickupOnly || !commune) continue
    const { body } = await call<{ consignments: { choices: { mode: string; priceClp: number }[] }[] }>(
      'POST',
      '/checkout-quotes',
      { items: [{ variantId: variant.id, quantity: 1 }], communeCode: commune.code },
    )
    const told = offers[0]?.shippingDetails?.filter(({ shippingDestination }) =>
      shippingDestination.addressRegion.includes(commune.region),
    )
    const asked = body.consignments[0]?.choices.find(({ mode }) => mode === 'home')?.priceClp
    expect(told?.map(({ shippingRate }) => shippingRate.value)).toContain(asked)
  }
})

test('the merchant feed is XML with every variant that has a picture, priced as in the shop', async ({
  page,
  request,
}) => {
  const answer = await request.get('/feed.xml')
  expect(answer.headers()['content-type']).toContain('application/xml')
  await page.goto('/')
  const items = await page.evaluate(
    (text) => {
      const doc = new DOMParser().parseFromString(text, 'application/xml')
      const of = (item: Element, name: string) => item.getElementsByTagName(`g:${name}`)[0]?.textContent ?? ''
      return {
        isBroken: doc.querySelector('parsererror') !== null,
        items: [...doc.querySelectorAll('item')].map((item) => ({
          id: of(item, 'id'),
          price: of(item, 'price'),
          link: of(item, 'link'),
          missing: ['title', 'description', 'image_link', 'availability', 'brand'].filter(
            (name) => !of(item, name),
          ),
        })),
      }
    },
    await answer.text(),
  )
  expect(items.isBroken).toBe(false)
  expect(items.items.flatMap(({ missing }) => missing)).toEqual([])
  const doc = await product((await catalog('category=miel-y-colmena&limit=1')).items[0]?.handle ?? '')
  for (const variant of doc.variants)
    expect(items.items.find(({ id }) => id === variant.id)?.price).toBe(`${variant.priceClp} CLP`)
  const workshops = await catalog('category=experiencias&limit=60')
  const linked = new Set(items.items.map(({ link }) => link.split('/').at(-1)))
  expect(workshops.items.filter(({ handle }) => linked.has(handle))).toEqual([])
  expect(items.items.length).toBeGreaterThanOrEqual((await catalog('limit=1')).count - workshops.count)
})

/** What a page says of its own address and of the other language's. */
function addressesOf(html: string) {
  const one = (pattern: RegExp) => (pattern.exec(html)?.[1] ?? '').replace(/^https?:\/\/[^/]+/, '')
  return {
    lang: /<html lang="(..)/.exec(html)?.[1],
    canonical: one(/rel="canonical" href="([^"]+)"/),
    es: one(/hreflang="es" href="([^"]+)"/),
    en: one(/hreflang="en" href="([^"]+)"/),
    default: one(/hreflang="x-default" href="([^"]+)"/),
  }
}

test('a page in two languages names both, from either of them', async ({ request }) => {
  const list = await (await request.get('/en/historias')).text()
  const [, story = ''] = /href="\/en(\/historias\/[^"]+)"/.exec(list) ?? []
  expect(story).not.toBe('')
  for (const es of ['/', '/historias', story, '/paginas/nosotras']) {
    const en = es === '/' ? '/en' : `/en${es}`
    const both = { es, en, default: es }
    expect(addressesOf(await (await request.get(es)).text())).toEqual({ lang: 'es', canonical: es, ...both })
    expect(addressesOf(await (await request.get(en)).text())).toEqual({ lang: 'en', canonical: en, ...both })
  }
})

test('a language or a page that there is not is not found', async ({ request }) => {
  for (const path of [
    '/de',
    '/de/historias',
    '/a/b/historias',
    '/historias/historias',
    '/en/en',
    '/en/grupos',
    '/en/productos',
    '/EN',
  ])
    expect([path, (await request.get(path)).status()]).toEqual([path, 404])
})
