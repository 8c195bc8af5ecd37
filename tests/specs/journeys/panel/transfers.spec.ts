import { picture } from '../../../fixtures/picture.ts'
import { purchase } from '../../../clients/store.ts'
import { basketAbove, placeTransfer, sendProof, transferDesk } from '../../../clients/transfers.ts'
import { expect, test } from './panel.ts'

test.use({ viewport: { width: 1280, height: 900 } })

test('the treasurer sees the picture of a transfer and rejects it with a reason that its buyer reads', async ({
  page,
  panel,
  expectAccessible,
}) => {
  const { token, reference, displayId } = await placeTransfer()
  await sendProof(token, picture({ width: 600, height: 900 }))
  await panel.open('Transferencias')
  const row = page.getByRole('row').filter({ hasText: reference })
  await expect(row).toContainText('Por revisar')
  await row.getByRole('button', { name: `Ver el comprobante del pedido N.º ${displayId}` }).click()
  const drawer = page.getByRole('dialog')
  const image = drawer.getByRole('img', { name: 'Lo que mandó Camila Prueba' })
  await expect(image).toBeVisible()
  await expect
    .poll(() => image.evaluate((img) => img instanceof HTMLImageElement && img.naturalWidth))
    .toBe(600)
  await expectAccessible('[role=dialog]')
  await drawer.getByRole('button', { name: 'No sirve' }).click()
  await drawer.getByRole('button', { name: 'Rechazar el comprobante' }).click()
  await expect(drawer.getByText('Cuenta por qué no sirve, para que pueda mandar otra.')).toBeVisible()
  await panel.expectTold(400)
  await drawer.getByLabel('¿Por qué no sirve?').fill('No se ve el monto')
  await drawer.getByRole('button', { name: 'Rechazar el comprobante' }).click()
  await panel.expectToast('Le escribimos a Camila Prueba para que mande otro.')
  await expect(row).toContainText('Rechazado')
  expect((await purchase(token)).payment.proof).toEqual({ state: 'rejected', reason: 'No se ve el monto' })
})

test('a big transfer says who saw it first and waits for another person', async ({ page, panel }) => {
  const { token, reference, displayId } = await placeTransfer(undefined, {
    items: await basketAbove(200_000),
  })
  await panel.open('Transferencias')
  const row = page.getByRole('row').filter({ hasText: reference })
  await expect(row).toContainText('La confirman dos personas.')
  await row.getByRole('button', { name: 'Recibí la plata' }).click()
  await expect(page.getByRole('alertdialog')).toContainText('tiene que verla también otra persona')
  await page.getByRole('button', { name: 'Sí, la recibí' }).click()
  await panel.expectToast(`Falta que otra persona confirme el pedido N.º ${displayId}.`)
  await expect(row).toContainText('La vio tu cuenta. Falta que otra persona lo confirme.')
  await expect(row.getByRole('button', { name: 'Recibí la plata' })).toHaveCount(0)
  expect((await purchase(token)).payment.state).toBe('awaiting')

  const other = await transferDesk('treasury')
  expect((await other.confirm(await other.idOf(reference))).status).toBe(200)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Transferencias' })).toBeVisible()
  await expect(row).toHaveCount(0)
  expect((await purchase(token)).payment.state).toBe('paid')
})
