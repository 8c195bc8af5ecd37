import { sql } from '../../../clients/store-database.ts'
import { FEDERATION } from '../../../clients/transfers.ts'
import { endOffices, newOfficer } from '../../../fixtures/officer.ts'
import { newFolio, PDF } from '../../../fixtures/tax-document.ts'
import { expect, test } from '../../../support/browser-test.ts'
import { atWebpay, fillCart, fillCheckout, pressPay } from '../shopper.ts'
import { alreadyAtDesk } from './at-desk.ts'
import { expectLight } from './light.ts'

test.use({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false })
test.afterAll(endOffices)

test('a company asks for a factura, its folio is recorded at the desk, and she saves it from her order', async ({
  page,
}) => {
  await fillCart(page, 1)
  await fillCheckout(page, 'Webpay', { RUT: '76.543.210-4' })
  await expect(page.getByLabel('Giro')).toBeHidden()
  await page.getByLabel('Factura, para una empresa').check()
  await page.getByLabel('Giro').fill('Hotelería')
  await pressPay(page)
  for (const [label, value] of Object.entries({ RUT: '76.543.210-4', Giro: 'Hotelería' }))
    await expect(page.getByLabel(label)).toHaveValue(value)
  await expect(page.getByLabel('RUT')).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByText('Falta la razón social')).toBeVisible()
  await page.getByLabel('RUT').fill('76.543.210-3')
  await page.getByLabel('Razón social').fill('Hotel Recorrido SpA')
  await page.getByLabel('Dirección de la factura').fill('Prat 100')
  await page.getByLabel('Comuna de la factura').fill('Concepción')
  await pressPay(page)
  await atWebpay(page, 'Aprobar', false)
  await expect(page.getByText('Pediste factura')).toBeVisible()
  const order = page.url()
  const number = /^Pedido (\d+)/.exec(await page.title())?.[1] ?? ''

  const officer = await newOfficer(FEDERATION, ['treasurer'])
  await alreadyAtDesk(page, officer.member)
  const due = () =>
    sql(`select d.id from due_document d join "order" o on o.id = d.order_id where o.display_id = $1`, [
      number,
    ])
  await expect.poll(async () => (await due()).length, { timeout: 30_000 }).toBe(1)
  await page.goto(`/mesa/${FEDERATION}/documentos?pedido=${number}`)
  await expectLight(page)
  await page.getByRole('link', { name: 'Factura', exact: true }).click()
  await expect(page.getByRole('row', { name: /A nombre de/ })).toContainText(
    'Hotel Recorrido SpA, RUT 76.543.210-3',
  )
  await expectLight(page)
  await page.getByLabel('Folio').fill('uno')
  await page.getByRole('button', { name: /^Anotar factura/ }).click()
  await expect(page.getByText('El folio es el número del documento')).toBeVisible()
  await expect(page.getByLabel('Folio')).toHaveValue('uno')
  const folio = String(newFolio())
  await page.getByLabel('Folio').fill(folio)
  await page
    .getByLabel(/^PDF/)
    .setInputFiles({ name: 'f.pdf', mimeType: 'application/pdf', buffer: Buffer.from(PDF) })
  await page.getByRole('button', { name: /^Anotar factura/ }).click()
  await expect(page.getByRole('status')).toContainText('Anotado.')

  await page.goto(order)
  await expect(page.getByText(`Factura N.º ${folio}`)).toBeVisible()
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Bajar PDF' }).click(),
  ])
  expect(saved.suggestedFilename()).toBe(`factura-${folio}.pdf`)
})
