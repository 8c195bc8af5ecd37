import type { Page } from '@playwright/test'
import { paidOrder } from '../../../clients/staff.ts'
import { asStaff, call, product, sellable } from '../../../clients/store.ts'
import { expect, test } from './panel.ts'

test.use({ viewport: { width: 1280, height: 900 } })

/** The addresses of the panel that a page leads to. */
const linksOf = async (page: Page) => {
  const all = await page
    .locator('a[href^="/app/"]')
    .evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).pathname.split('/')[2] ?? ''),
    )
  return new Set(all)
}
const CLOSED =
  /collections|product-options|inventory|reservations|customers|customer-groups|promotions|campaigns|price-lists|draft-orders/

test('the menus and the search of the panel lead only to what is open', async ({ page, stack }) => {
  for (const path of ['orders', 'products', 'settings']) {
    await page.goto(`${stack.urls.store}/app/${path}`)
    await page.waitForLoadState('networkidle')
    expect([...(await linksOf(page))].filter((link) => CLOSED.test(link))).toEqual([])
  }
  await expect(page.getByRole('link', { name: /API|Flujos|Regiones|Ubicaciones/ })).toHaveCount(0)
  await page.goto(`${stack.urls.store}/app/orders`)
  await page.getByRole('button', { name: 'Buscar' }).first().click()
  const search = page.getByRole('dialog')
  await expect(search.getByText('Productos').first()).toBeVisible()
  await expect(search.getByText(/^(?:Clientes|Inventario|Promociones|Flujos.*)$/)).toHaveCount(0)
})

test('an order’s page offers no act that contradicts ours', async ({ page, stack }) => {
  const { displayId } = await paidOrder()
  const { body } = await call<{ orders: { id: string; display_id: number }[] }>(
    'GET',
    '/admin/orders?limit=1&order=-display_id&fields=id,display_id,total,subtotal,tax_total,item_subtotal,shipping_total',
    undefined,
    await asStaff(),
  )
  expect(body.orders[0]?.display_id).toBe(displayId)
  expect(JSON.stringify(body.orders)).not.toMatch(/":"?-?\d+\.\d/)
  await page.goto(`${stack.urls.store}/app/orders/${body.orders[0]?.id}`)
  await expect(page.getByRole('region', { name: 'La plata de este pedido' })).toBeVisible()
  await page.waitForLoadState('networkidle')
  const main = page.getByRole('main')
  for (const words of [/Reembols/, /Cumplir|Asignar/, /Capturar/, /Devolución/, /Reclam/, /Exportar/])
    await expect(main.getByRole('button', { name: words })).toHaveCount(0)
  await expect(main.getByText(/Actividad|JSON|Metadatos|Resumen/)).toHaveCount(0)
  const noFraction = async () => expect(await main.innerText()).not.toMatch(/\d,\d|\d\.\d{4,}/)
  await noFraction()
  await page.goto(`${stack.urls.store}/app/orders`)
  await expect(main.getByText(`#${displayId}`, { exact: true })).toBeVisible()
  await noFraction()
})

test('a product’s page shows the photos and what is left as the shop does, and where they are changed', async ({
  page,
  stack,
}) => {
  const [doc] = await sellable(1)
  const shown = await product(doc?.handle ?? '')
  await page.goto(`${stack.urls.store}/app/products/${shown.id}`)
  const inShop = page.getByRole('region', { name: 'Cómo está en la tienda' })
  await expect(inShop.getByRole('img')).toHaveCount(shown.photos.length)
  await expect(inShop).toContainText(`quedan ${shown.variants[0]?.available}`)
  await expect(inShop).toContainText('los cambia el grupo en su celular')
  await page.waitForLoadState('networkidle')
  const broken = () =>
    inShop
      .getByRole('img')
      .evaluateAll((all) => all.filter((one) => (one as HTMLImageElement).naturalWidth === 0).length)
  await expect.poll(broken).toBe(0)
  await expect(page.getByRole('main').getByText(/Multimedia|Editar|Opciones|Verdadero/)).toHaveCount(0)
})

test('Medusa’s pages of the shop and of its users show what is ours, and nothing that is done elsewhere', async ({
  page,
  stack,
}) => {
  const main = page.getByRole('main')
  for (const [path, words] of [
    ['store', 'Cargos de la federación y hasta cuándo'],
    ['users', 'Cambios por confirmar'],
  ] as const) {
    await page.goto(`${stack.urls.store}/app/settings/${path}`)
    await expect(main.getByRole('heading', { name: words })).toBeVisible()
    await page.waitForLoadState('networkidle')
    await expect(main.getByText(/Monedas|JSON|Metadatos|Canal de ventas/)).toHaveCount(0)
    await expect(main.locator('a[href^="/app/"]')).toHaveCount(0)
  }
  const accounts = page.getByRole('region', { name: 'Cuentas del panel' })
  await expect(accounts.getByRole('listitem').filter({ hasText: '(tú)' })).toHaveCount(1)
})

test('none of the panel’s menus leads to a page of ours: what is ours is a widget', async ({ page }) => {
  await expect(page.getByRole('link', { name: /Organizaciones|Cuentas del panel|Cambios/ })).toHaveCount(0)
})
