import { expect, test } from '../../../support/browser-test.ts'
import { fillCart } from '../shopper.ts'
import { pageTypes } from '../../../fixtures/page-types.ts'

for (const width of [360, 1280])
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } })

    test('axe finds nothing serious on any public page, nothing overflows, and the browser has nothing to say', async ({
      page,
      expectAccessible,
    }) => {
      const said: string[] = []
      page.on('console', (message) => message.type() === 'error' && said.push(message.text()))
      page.on('pageerror', (error) => said.push(String(error)))
      for (const { path } of await pageTypes()) {
        await page.goto(path)
        await expectAccessible()
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        expect.soft(overflow, `${path} is wider than the screen`).toBeLessThanOrEqual(0)
        expect.soft(said.splice(0), path).toEqual([])
      }
    })

    test('nor in the cart and at the checkout', async ({ page, expectAccessible }) => {
      await fillCart(page, 2)
      await expectAccessible()
      await page.goto('/pagar')
      await expectAccessible()
    })
  })

test('a purchase can be begun by keyboard alone', async ({ page }) => {
  const [{ path } = { path: '' }] = (await pageTypes()).filter(({ name }) => name === 'product')
  await page.goto(path)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Ir al contenido' })).toBeFocused()
  const button = page.getByRole('button', { name: 'Echar al carro' })
  for (let i = 0; i < 60 && !(await button.evaluate((element) => element === document.activeElement)); i++)
    await page.keyboard.press('Tab')
  await expect(button).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Tu carro')
})
