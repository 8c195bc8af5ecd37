import { expect, type Page } from '@playwright/test'
import { newBuyer, product } from '../../clients/store.ts'
import { heldByNobody } from '../../clients/transfers.ts'

/** Puts one of a product in the cart from its own page. */
export async function addToCart(page: Page, handle: string, quantity = 1): Promise<void> {
  await page.goto(`/productos/${handle}`)
  if (quantity > 1) await page.getByLabel('¿Cuántas?').selectOption(String(quantity))
  await page.getByRole('button', { name: 'Echar al carro' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Tu carro')
}

/** A basket of goods of so many groups, straight into the cart. */
export async function fillCart(page: Page, groups: number): Promise<string[]> {
  const docs = await heldByNobody(groups, 3)
  for (const doc of docs) await addToCart(page, doc.handle)
  return docs.map((doc) => doc.handle)
}

/** From the cart to the form with a commune chosen and everything typed. */
export async function fillCheckout(page: Page, payment: string, change: Record<string, string> = {}) {
  await page.goto('/pagar')
  await page.getByLabel('Comuna', { exact: true }).selectOption({ label: 'Concepción' })
  const show = page.getByRole('button', { name: 'Ver despacho' })
  if (await show.isVisible()) await show.click()
  await expect(page.getByText('A tu casa').first()).toBeVisible()
  const { email, phone } = newBuyer()
  const typed = {
    'Nombre y apellido': 'Camila Recorrido',
    Teléfono: phone,
    Correo: email,
    'Calle y número': 'Aníbal Pinto 480',
    ...change,
  }
  for (const [label, value] of Object.entries(typed)) await page.getByLabel(label).fill(value)
  await page.getByRole('radio', { name: payment }).check()
}

export async function pressPay(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Pagar|Hacer el pedido|Pedir)/ }).click()
}

/** On the simulator's page. `isSent`: the page itself sends the browser there; without JavaScript the buyer presses once more. */
export async function atWebpay(page: Page, button: string, isSent: boolean): Promise<void> {
  if (!isSent) await page.getByRole('button', { name: 'Ir a Webpay' }).click()
  await page.getByRole('button', { name: button, exact: true }).click()
}

export const available = async (handle: string) => (await product(handle)).available
