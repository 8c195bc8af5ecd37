import { newGroup, leave } from '../../../../clients/member.ts'
import { agreedCallOff } from '../../../../fixtures/supply/agreed-call-off.ts'
import { dayIn } from '../../../../support/days.ts'
import { lotOf } from '../../../../fixtures/supply/lot.ts'
import { votedStandard } from '../../../../fixtures/supply/standard.ts'
import { endOfficesOf, newOfficer } from '../../../../fixtures/officer.ts'
import { expect, test } from '../../../../support/browser-test.ts'
import { alreadyAtDesk } from '../at-desk.ts'
import { expectLight } from '../light.ts'

const HERE = 'productoras-de-arauco'
test.use({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false })

let group = ''
test.beforeAll(async () => {
  group = await newGroup(HERE)
})
test.afterAll(() => leave(group))

test('what a group brings is counted with what is rejected, and what was received is invoiced and paid late', async ({
  page,
}) => {
  const standard = await votedStandard(HERE)
  const lot = await lotOf(group, { units: 400, standard })
  const callOff = await agreedCallOff(HERE, 2500, { [group]: 400 }, { deliverOn: dayIn(0), standard })
  const quality = await newOfficer(HERE, ['quality'])
  await alreadyAtDesk(page, quality.member)
  await page.goto(`/mesa/${HERE}/recepciones`)
  await page.getByRole('link', { name: 'Anotar lo que llegó' }).click()
  await page.getByLabel('De quién y para qué pedido').selectOption(`${callOff} ${group}`)
  await page.getByLabel('Código del lote').fill(lot)
  await page.getByLabel('De primera').fill('380')
  await page.getByLabel('Rechazadas', { exact: true }).fill('20')
  await page.getByRole('button', { name: 'Anotarlo' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.getByLabel('De primera')).toHaveValue('380')
  await page.getByLabel('Qué tenían').fill('Tapa suelta')
  await page.getByRole('button', { name: 'Anotarlo' }).click()
  await expect(page.getByRole('status')).toContainText('La recepción quedó anotada')
  await expect(page.getByRole('row').filter({ hasText: 'Tapa suelta' }).first()).toContainText(
    '380 de primera',
  )
  await endOfficesOf(quality.member)

  const { member } = await newOfficer(HERE, ['treasurer'])
  const folio = String(Math.floor(Math.random() * 1e10) + 1)
  await alreadyAtDesk(page, member, true)
  await page.goto(`/mesa/${HERE}/facturas`)
  await page.locator(`input[value="${callOff}"]`).check()
  await page.getByLabel('Día en que se emitió').fill('2026-09-01')
  await page.getByLabel('Día en que la recibieron').fill('2026-09-01')
  await page.getByRole('button', { name: 'Anotarla' }).click()
  await expect(page.getByText('Escribe el número de la factura, solo cifras.')).toBeVisible()
  await expect(page.locator(`input[value="${callOff}"]`)).toBeChecked()
  await page.getByLabel('Número de la factura').fill(folio)
  await page.getByRole('button', { name: 'Anotarla' }).click()
  await expect(page.getByRole('status')).toContainText('La factura quedó anotada')

  await page.getByRole('link', { name: folio, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Factura ${folio} de Hotel de prueba`)
  await expect(page.getByText(/\d+ días de atraso/)).toBeVisible()
  await expect(page.getByText('1 % de lo que no pagó a tiempo: $11.305.')).toBeVisible()
  await page.getByLabel('Cuánto llegó').fill('1.130.500')
  await page.getByLabel('Qué día', { exact: true }).fill('2026-10-31')
  await page.getByRole('button', { name: 'Anotar el pago' }).click()
  await expect(page.getByText('Falta este dato.')).toBeVisible()
  await page.getByLabel('Número de la transferencia').fill('Transferencia 4471')
  await page.getByRole('button', { name: 'Anotar el pago' }).click()
  await expect(page.getByRole('status')).toContainText('El pago quedó anotado y repartido')
  await expect(page.getByText('Pagada con 30 días de atraso')).toBeVisible()
  await page.goto(`/mesa/${HERE}/facturas`)
  await expect(page.getByRole('row').filter({ hasText: folio })).toContainText('Pagada con 30 días de atraso')
  await expectLight(page)
  await endOfficesOf(member)
})
