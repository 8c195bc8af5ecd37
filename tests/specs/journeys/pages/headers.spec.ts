import { expect, test } from '../../../support/browser-test.ts'
import { pageTypes } from '../../../fixtures/page-types.ts'

test('every page carries a strict content policy and the headers of a careful shop', async ({ request }) => {
  for (const { path } of await pageTypes()) {
    const response = await request.get(path)
    const headers = response.headers()
    const policy =
      headers['content-security-policy'] ??
      /http-equiv="content-security-policy" content="([^"]+)"/i.exec(await response.text())?.[1] ??
      ''
    expect(policy, path).toContain("default-src 'self'")
    expect(policy, path).not.toContain('unsafe-inline')
    expect(headers['x-content-type-options'], path).toBe('nosniff')
    expect(headers['referrer-policy'], path).toBeTruthy()
    expect(headers['permissions-policy'], path).toBeTruthy()
  }
})

test('a product tells machines what it is', async ({ page }) => {
  const product = (await pageTypes()).find(({ name }) => name === 'product')
  await page.goto(product?.path ?? '')
  const texts = await page.locator('script[type="application/ld+json"]').allTextContents()
  const types = texts.flatMap((text) => {
    const data = JSON.parse(text) as { '@type'?: string; '@graph'?: { '@type': string }[] }
    return data['@graph'] ? data['@graph'].map((node) => node['@type']) : [data['@type']]
  })
  expect(types).toContain('Product')
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', new RegExp(`${product?.path}$`))
  await expect(page.locator('meta[property="og:image"]')).toHaveAttribute('content', /^http/)
})

test('the map of the site and the feed are there and whole', async ({ request }) => {
  const locations = async (path: string) => {
    const text = await (await request.get(path)).text()
    return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => {
      const { pathname, search } = new URL(address)
      return pathname + search
    })
  }
  const maps = await locations('/sitemap-index.xml')
  const addresses = (await Promise.all(maps.map(locations))).flat()
  expect(addresses.filter((address) => address.startsWith('/productos/')).length).toBeGreaterThan(150)
  expect(new Set(addresses).size).toBe(addresses.length)
  const feed = await request.get('/rss.xml')
  expect(feed.status()).toBe(200)
  expect(await feed.text()).toContain('<item>')
})
