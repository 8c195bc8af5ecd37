import { fieldsIn } from '../../../../store/src/contracts/product/fields/product-fields.ts'
import { expect, test } from '../../../support/browser-test.ts'
import { pageTypes } from '../../../fixtures/page-types.ts'
import { fillCart } from '../shopper.ts'
import { transferSize } from '../../../support/transfer-size.ts'

const KB = 1024
/** Screens of the groups' app whose code comes when they are opened (`app/later.tsx`). */
const LATER = [
  'invitation',
  'label',
  'sold',
  'statement',
  'bank-account',
  'own-data',
  'ask-help',
  'devices',
  'help',
  'proof',
  'invite',
  'profile',
  'conflict',
  'courses',
  'course',
  'lesson',
  // What the three of courses have alike.
  'use-courses',
  'own-path',
  'offer',
  'shares',
  // What is bought together, which stands on the shares.
  'input',
  'sessions',
  'session',
  'session-words',
  'list',
  'trials',
  'lots',
  'receptions',
  // What draws a code on a label and on a receipt.
  'qr',
  'fair',
  // What is asked to open a till, and what each sale leaves.
  'open',
  'receipt',
  // What makes the codes of lots and of receipts.
  'crockford',
]

test('each type of page stays within its bytes, asks nobody else, and does not move', async ({
  page,
  stack,
}) => {
  const seen: Record<string, unknown>[] = []
  await page.addInitScript(() => {
    const shifts = { total: 0 }
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.total += (entry as PerformanceEntry & { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  for (const type of await pageTypes()) {
    const asked = new Map<string, string>()
    const note = (request: { url: () => string; resourceType: () => string }) =>
      asked.set(request.url(), request.resourceType())
    page.on('request', note)
    await page.goto(type.path, { waitUntil: 'networkidle' })
    page.off('request', note)
    const ofType = (kind: string) =>
      [...asked].filter(([, resource]) => resource === kind).map(([address]) => address)
    const weigh = async (addresses: string[]) =>
      (await Promise.all(addresses.map((address) => transferSize(address)))).reduce(
        (sum, { bytes }) => sum + bytes,
        0,
      )

    const html = await transferSize(stack.urls.shop + type.path)
    const fold = await page.evaluate(() =>
      [...document.images]
        .filter((image) => image.getBoundingClientRect().top < innerHeight)
        .map((image) => image.currentSrc)
        .filter(Boolean),
    )
    const row = {
      page: type.name,
      htmlAndCss: html.bytes + (await weigh(ofType('stylesheet'))),
      script: await weigh(ofType('script')),
      fonts: await weigh(ofType('font')),
      imagesAboveFold: await weigh([...new Set(fold)]),
      shift: await page.evaluate(
        () => (window as Window & { shifts?: { total: number } }).shifts?.total ?? NaN,
      ),
    }
    seen.push(row)
    expect.soft(html.encoding, type.name).toBe('br')
    expect.soft(row.htmlAndCss, `${type.name}: html and css`).toBeLessThanOrEqual(14 * KB)
    expect.soft(row.script, `${type.name}: script`).toBeLessThanOrEqual(type.scriptKb * KB)
    expect.soft(row.fonts, `${type.name}: fonts`).toBeLessThanOrEqual(40 * KB)
    expect.soft(row.imagesAboveFold, `${type.name}: images above the fold`).toBeLessThanOrEqual(60 * KB)
    expect.soft(row.shift, `${type.name}: layout shift`).toBeLessThan(0.001)
    const strangers = [...asked.keys()].filter(
      (address) => !address.startsWith(stack.urls.shop) && !address.startsWith('data:'),
    )
    expect.soft(strangers, `${type.name}: others asked`).toEqual([])
    expect.soft([...asked.keys()].filter((address) => /\/store\/(products|carts)/.test(address))).toEqual([])
  }
  console.table(seen)
})

test('the groups’ app stays within its bytes, with all that it loads before a rare screen is opened', async ({
  page,
  stack,
}) => {
  await page.goto('/grupo/entrar', { waitUntil: 'networkidle' })
  const worker = await (await page.request.get('/grupo/sw.js')).text()
  const scripts = new Set([...worker.matchAll(/"(\/[^"]+\.js)"/g)].map(([, path = '']) => path))
  expect(scripts.size).toBeGreaterThan(0)
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  )
  expect(
    loaded.filter((path) => path.endsWith('.js') && !scripts.has(path) && path !== '/grupo/sw.js'),
  ).toEqual([])
  const weigh = async (path: string) => (await transferSize(stack.urls.shop + path)).bytes
  const isLater = (path: string) => LATER.some((screen) => path.startsWith(`/_astro/${screen}.`))
  const sizes = await Promise.all([...scripts, '/grupo/sw.js'].filter((path) => !isLater(path)).map(weigh))
  const bytes = sizes.reduce((sum, size) => sum + size, 0)
  console.log(`the groups' app: ${(bytes / KB).toFixed(1)} KB of JavaScript, in ${scripts.size} files`)
  expect(bytes).toBeLessThanOrEqual(60 * KB)
  for (const path of [...scripts].filter(isLater)) expect(await weigh(path), path).toBeLessThanOrEqual(6 * KB)
  expect([...scripts].filter(isLater)).toHaveLength(LATER.length)
  const sources = await Promise.all([...scripts].map(async (path) => (await page.request.get(path)).text()))
  const isOfSheet = (source: string) =>
    fieldsIn('column').some(({ line: { about } }) => about && source.includes(about))
  expect(sources.filter(isOfSheet), 'words of the sheet on the phone').toEqual([])
  expect(await weigh('/grupo/productos')).toBeLessThanOrEqual(14 * KB)
})

test('the checkout stays within its bytes', async ({ page }) => {
  await fillCart(page, 2)
  const scripts: string[] = []
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()))
  await page.goto('/pagar', { waitUntil: 'networkidle' })
  const sizes = await Promise.all(scripts.map((address) => transferSize(address)))
  expect(sizes.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(25 * KB)
})
