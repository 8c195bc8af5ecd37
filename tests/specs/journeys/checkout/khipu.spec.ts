import { expect, test } from '../../../support/browser-test.ts'
import { purchase } from '../../../clients/store.ts'
import { fillCart, fillCheckout, pressPay } from '../shopper.ts'

const shot = (name: string) => ({
  path: test.info().outputPath(`${name}.png`),
  fullPage: true,
  timeout: 20_000,
})
const noSidewaysScroll = (root: HTMLElement) => root.scrollWidth <= 360

test.use({ viewport: { width: 360, height: 740 } })

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a stranger pays from her bank on a phone, and sees her order paid', async ({ page }) => {
      await fillCart(page, 1)
      await fillCheckout(page, 'Khipu')
      await expect(page.getByText('Desde tu banco, sin tarjeta.')).toBeVisible()
      expect(await page.locator('html').evaluate(noSidewaysScroll)).toBe(true)
      await page.screenshot(shot('pagar'))
      await pressPay(page)
      if (!javaScriptEnabled) await page.getByRole('button', { name: 'Ir a Khipu' }).click()
      await expect(page.getByText('Simulador de Khipu: no se mueve plata.')).toBeVisible()
      expect(await page.locator('html').evaluate(noSidewaysScroll)).toBe(true)
      await page.screenshot(shot('khipu'))
      await page.getByRole('button', { name: 'Pagar', exact: true }).click()
      await expect(page).toHaveURL(/\/pedido\/[\w-]{32}$/)
      await expect(page.getByText('Pagaste con Khipu')).toBeVisible()
      expect(await page.locator('html').evaluate(noSidewaysScroll)).toBe(true)
      await page.screenshot(shot('pedido'))
      const token = new URL(page.url()).pathname.split('/').at(-1) ?? ''
      expect((await purchase(token)).status).toBe('confirmed')
      await page.goto('/carro')
      await expect(page.getByRole('heading', { level: 1 })).toContainText('vacío')
    })

    for (const [button, words] of [
      ['Rechazar', 'Tu pago no pasó. No te cobramos nada.'],
      ['Volver sin pagar', 'Dejaste el pago a medias. No te cobramos nada.'],
    ] as const)
      test(`${button} at Khipu: said in words, and the cart is there`, async ({ page }) => {
        await fillCart(page, 1)
        await fillCheckout(page, 'Khipu')
        await pressPay(page)
        if (!javaScriptEnabled) await page.getByRole('button', { name: 'Ir a Khipu' }).click()
        await page.getByRole('button', { name: button, exact: true }).click()
        await expect(page.getByText(words)).toBeVisible()
        await expect(page.getByRole('heading', { level: 1 })).toContainText('Pagar')
      })
  })
