import type { Page } from '@playwright/test'
import { expect, test } from '../../../support/browser-test.ts'
import { fillCart } from '../shopper.ts'
import { pageTypes } from '../../../fixtures/page-types.ts'
import { orderFor, place, sellable } from '../../../clients/store.ts'

const WIDTHS = [320, 360, 768, 1280]
const LETTERS = ['100%', '200%']
/** Longer than any name or place, as a person writes one without a space. */
const LONG_WORD = 'Quilquihuenquepanguilleo'.repeat(2)

/** What stands out of the screen, named, so that a failure says where to look. */
const tooWide = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return null
    const name = (element: Element) => `${element.tagName.toLowerCase()}.${element.className.toString()}`
    const out = [...document.querySelectorAll('body *')].filter(
      (one) => one.getBoundingClientRect().right > clientWidth + 1,
    )
    return `${scrollWidth} of ${clientWidth}: ${out.slice(-3).map(name).join(', ')}`
  })

/** In front of what is there, in everything that holds a person's words; the cells of tables hold sums. */
const writeLongWords = (page: Page) =>
  page.evaluate((word) => {
    for (const element of document.querySelectorAll(
      'main :is(h1, h2, h3, p, li, th, dd, dt, b, em, label, legend, summary, a.button)',
    )) {
      if (element.closest('td')) continue
      for (const node of element.childNodes)
        if (node.nodeType === Node.TEXT_NODE && /\p{L}/u.test(node.nodeValue ?? '')) {
          node.nodeValue = `${word} ${node.nodeValue}`
          break
        }
    }
  }, LONG_WORD)

async function holds(page: Page, path: string): Promise<void> {
  await page.goto(path)
  for (const isLong of [false, true]) {
    if (isLong) await writeLongWords(page)
    for (const letters of LETTERS) {
      await page.evaluate((size) => (document.documentElement.style.fontSize = size), letters)
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 })
        expect
          .soft(
            await tooWide(page),
            `${path} at ${width} px, letters ${letters}${isLong ? ', long words' : ''}`,
          )
          .toBeNull()
      }
      const head = await page.evaluate(
        () => document.querySelector('.head')?.getBoundingClientRect().height ?? 0,
      )
      expect.soft(head, `header of ${path}, letters ${letters}, at 1280 px`).toBeLessThan(240)
      await page.setViewportSize({ width: 360, height: 800 })
      const small = await page.evaluate(
        () => document.querySelector('.head')?.getBoundingClientRect().height ?? 0,
      )
      expect.soft(small, `header of ${path}, letters ${letters}, at 360 px`).toBeLessThanOrEqual(260)
    }
  }
}

test('no page scrolls sideways at any width, with letters at 200 %, or with long words', async ({ page }) => {
  for (const { path } of await pageTypes()) await holds(page, path)
  await holds(page, '/no-existe')
})

test('nor the cart, the checkout and the order', async ({ page }) => {
  await fillCart(page, 3)
  await holds(page, '/carro')
  await page.goto('/pagar')
  await page.getByLabel('Comuna', { exact: true }).selectOption({ label: 'Concepción' })
  await expect(page.getByText('A tu casa').first()).toBeVisible()
  await holds(page, '/pagar')
  const { body } = await place({ ...(await orderFor(await sellable(3))), payment: 'transfer' })
  await holds(page, `/pedido/${body.orderToken}`)
})

test('a picture has its place before it comes, on every public page', async ({ page }) => {
  await page.setViewportSize({ width: 412, height: 823 })
  // Neither here nor failed: on its way.
  await page.route(/\.(avif|webp|jpe?g|png)(\?|$)/, () => undefined)
  for (const { path } of await pageTypes()) {
    await page.goto(path, { waitUntil: 'domcontentloaded' })
    await expect(page.locator('main h1')).toBeVisible()
    const lost = await page
      .locator('main img')
      .evaluateAll((all) =>
        all
          .filter((one) => one.checkVisibility() && Math.min(one.clientWidth, one.clientHeight) === 0)
          .map((one) => one.outerHTML),
      )
    expect.soft(lost, path).toEqual([])
  }
})
