import type { Page } from '@playwright/test'
import { newPhone } from '../../../fixtures/new-phone.ts'
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
  await expect(page.getByRole('link', { name: /API|Flujos|Regiones|Ubicaciones|Tienda/ })).toHaveCount(0)
  await page.goto(`${stack.urls.store}/app/orders`)
  await page.getByRole('button', { name: 'Buscar' }).first().click()
  const search = page.getByRole('dialog')
  await expect(search.getByText('Productos').first()).toBeVisible()
  await expect(search.getByText(/^(?:Clientes|Inventario|Promociones|Tienda|Flujos.*)$/)).toHaveCount(0)
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
  const broken = await inShop
    .getByRole('img')
    .evaluateAll((all) => all.filter((one) => (one as HTMLImageElement).naturalWidth === 0).length)
  expect(broken).toBe(0)
  await expect(page.getByRole('main').getByText(/Multimedia|Editar|Opciones|Verdadero/)).toHaveCount(0)
  await inShop.getByRole('link', { name: 'Ir a la página del grupo' }).click()
  await expect(page.getByRole('heading', { level: 1, name: shown.maker.name })).toBeVisible()
})

test('the phone of an association’s member and its facts are corrected from its page', async ({
  page,
  panel,
  stack,
}) => {
  const handle = `corregir-${Date.now().toString(36)}`
  const staff = await asStaff()
  const made = { kind: 'association', handle, name: 'Asociación por Corregir', parent: 'mingaco-biobio' }
  await call('POST', '/admin/organizations', { ...made, communeCode: '08203' }, staff)
  const who = { name: 'Rosa Prueva', role: 'helper', phone: newPhone(), acceptedAt: new Date().toISOString() }
  await call('POST', `/admin/organizations/${handle}/members`, who, staff)
  await page.goto(`${stack.urls.store}/app/organizaciones/${handle}`)
  await page.getByRole('button', { name: 'Corregir los datos de Rosa Prueva' }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('Nombre y apellido').fill('Rosa Prueba')
  await form.getByLabel('Celular').fill('123')
  await form.getByRole('button', { name: 'Guardar' }).click()
  await expect(form.getByText('El celular va así: 9 1234 5678.')).toBeVisible()
  await panel.expectTold(400)
  const phone = newPhone()
  await form.getByLabel('Celular').fill(phone)
  await form.getByRole('button', { name: 'Guardar' }).click()
  await expect(page.getByRole('row', { name: /Rosa Prueba/ })).toContainText(phone)

  await page.getByRole('button', { name: 'Qué hacer con Asociación por Corregir' }).click()
  await page.getByRole('menuitem', { name: 'Corregir sus datos' }).click()
  await expect(form.getByLabel('Comuna')).toHaveValue('Cañete')
  await form.getByLabel('Nombre').fill('Asociación Corregida')
  await form.getByLabel('Localidad').fill('Antiquina')
  await form.getByRole('button', { name: 'Guardar' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Asociación Corregida' })).toBeVisible()
  await expect(page.getByText('Antiquina')).toBeVisible()
  await call('POST', `/admin/organizations/${handle}/status`, { to: 'left' }, staff)
})
