import type { Page } from '@playwright/test'
import { paidOrder, type Consignment, staffDesk } from '../../../clients/staff.ts'
import { FEDERATION } from '../../../clients/transfers.ts'
import { newOfficer } from '../../../fixtures/officer.ts'
import { expect, pesos, press, test } from './panel.ts'

test.use({ viewport: { width: 1280, height: 900 } })

async function openConsignment(page: Page, storeUrl: string, { orderId, displayId, group }: Consignment) {
  await page.goto(`${storeUrl}/app/orders/${orderId}`)
  await press(page, `Ver pedido ${displayId} de ${group.name}`)
  return page.getByRole('dialog')
}

/** A paid order with its consignments as the staff sees them. */
async function paidConsignments(order: Parameters<typeof paidOrder>[0]) {
  const desk = await staffDesk()
  const { displayId } = await paidOrder(order)
  const consignments = await desk.consignmentsOf(displayId)
  const [first = null, second = null] = consignments
  const [line = null] = first?.lines ?? []
  if (!first || !line) throw new Error('the order has no consignment')
  return { desk, displayId, first, second, line, unitClp: line.amountClp / line.quantity }
}

test('what is missing goes back to the peso, and the refund is seen on its page and in the order’s money', async ({
  page,
  panel,
  stack,
  expectAccessible,
}) => {
  const { displayId, first, second, unitClp } = await paidConsignments({ groups: 2, units: 3 })
  const detail = await openConsignment(page, stack.urls.store, first)
  await press(page, 'Aceptar')
  await press(page, 'Falta algo')
  await expect(detail.getByText('Todavía no hay nada que devolver.')).toBeVisible()
  await expect(detail.getByRole('button', { name: 'Anotar y devolver' })).toBeDisabled()
  const units = detail.getByRole('group').locator('input[inputmode=numeric]').first()
  await units.fill('4')
  await expect(detail.getByText('Van unidades enteras, entre cero y las que se esperan.')).toBeVisible()
  await units.fill('0')
  await expect(detail.getByRole('alert')).toContainText('vuelve y anula la parte')
  await units.fill('2')
  await expect(detail.getByText(`Vuelven ${pesos(unitClp)} a quien compró`)).toBeVisible()
  await expectAccessible('[role=dialog]')

  await press(page, 'Anotar y devolver')
  await press(page, `Sí, devolver ${pesos(unitClp)}`)
  await expect(detail.getByText('Escribe por qué, en pocas palabras.')).toBeVisible()
  await panel.expectTold(400)
  await detail.getByLabel('¿Por qué falta?').fill('Se quebró una en el horno')
  await press(page, 'Anotar y devolver')
  await page.getByRole('alertdialog').getByRole('button', { name: 'Volver', exact: true }).click()
  await expect(detail.getByRole('button', { name: 'Anotar y devolver' })).toBeVisible()
  await press(page, 'Anotar y devolver')
  await press(page, `Sí, devolver ${pesos(unitClp)}`)
  await expect(detail.getByText('Hay 2 de 3: Se quebró una en el horno')).toBeVisible()
  await expect(detail.getByRole('button', { name: 'Marcar lista' })).toBeVisible()
  await expectAccessible('[role=dialog]')
  await press(page, 'Cerrar')

  const money = page.getByRole('region', { name: 'La plata de este pedido' })
  await expect(money.getByText('Todo cuadra')).toBeVisible()
  await money.getByText(`Faltó algo de ${first.group.name}`).click()
  await expect(money.getByText('Lo que faltó', { exact: true })).toBeVisible()
  await expect(money.getByText('Se le devolvió a quien compró')).toBeVisible()

  if (!second) throw new Error('the order has one consignment')
  await press(page, `Ver pedido ${displayId} de ${second.group.name}`)
  await press(page, 'Anular esta parte')
  const wholeClp = second.itemsClp + second.deliveryClp
  await expect(page.getByRole('dialog').getByText(`Vuelven ${pesos(wholeClp)} a quien compró`)).toBeVisible()
  await page.getByLabel('¿Por qué se anula?').fill('No quedó arcilla')
  await press(page, 'Anular y devolver')
  await press(page, `Sí, anular y devolver ${pesos(wholeClp)}`)
  await expect(page.getByRole('dialog').getByText('Se anuló', { exact: true })).toBeVisible()
  await panel.expectToast(/^Anulado\./)
  await press(page, 'Cerrar')
  await expect(money.getByText(`Se anuló la parte de ${second.group.name}`)).toBeVisible()
  await expect(money.getByText('Todo cuadra')).toBeVisible()
  await expectAccessible('section[aria-label="La plata de este pedido"]')
})

test('a return that a debit card does not take is seen in the order’s money when the treasurer transferred it', async ({
  page,
  stack,
  expectAccessible,
}) => {
  const { desk, first, unitClp } = await paidConsignments({ card: 'VD' })
  await desk.move(first.id, 'accepted', 'packed', 'handed_over', 'delivered')
  const detail = await openConsignment(page, stack.urls.store, first)
  await expect(detail.getByRole('button', { name: 'Falta algo' })).toHaveCount(0)
  await press(page, 'Devolver')
  await detail.getByRole('group').locator('input[inputmode=numeric]').first().fill('1')
  await detail.getByRole('combobox', { name: '¿Por qué?' }).click()
  await page.getByRole('option', { name: 'Garantía: llegó malo o no era eso' }).click()
  await detail.getByRole('combobox', { name: '¿Quién pone la plata?' }).click()
  await page.getByRole('option', { name: 'El fondo común' }).click()
  await detail.getByLabel('Explícalo en pocas palabras').fill('Llegó trizado')
  await detail.getByLabel(/^Devolver también el envío/).check()
  const amount = pesos(unitClp + first.deliveryClp)
  await expect(detail.getByText(`Vuelven ${amount} a quien compró`)).toBeVisible()
  await expectAccessible('[role=dialog]')
  await press(page, 'Devolver la plata')
  await press(page, `Sí, devolver ${amount}`)
  await expect(detail.getByText('Se devolvió la plata de 1')).toBeVisible()
  await press(page, 'Cerrar')

  const refunds = await desk.money(first.orderId)
  const treasurer = await newOfficer(FEDERATION, ['treasurer'])
  const paid = await treasurer.at(`/refunds/${refunds.refunds[0]?.id}`, 'POST', { decision: 'paid_by_hand' })
  expect(paid.status).toBe(200)
  await page.reload()
  const money = page.getByRole('region', { name: 'La plata de este pedido' })
  await expect(money.getByText('La cuenta del banco, desde donde se devolvió')).toBeVisible()
  await expect(money.getByText('La pone el fondo común')).toBeVisible()
})

test('a whole order that has not left is cancelled from its page, and nothing is owed any more', async ({
  page,
  panel,
  stack,
}) => {
  const { first, second } = await paidConsignments({ groups: 2 })
  if (!second) throw new Error('the order has one consignment')
  await page.goto(`${stack.urls.store}/app/orders/${first.orderId}`)
  await press(page, 'Anular todo el pedido')
  const total = pesos(first.itemsClp + first.deliveryClp + second.itemsClp + second.deliveryClp)
  await expect(page.getByRole('dialog').getByText(`Vuelven ${total} a quien compró`)).toBeVisible()
  await page.getByLabel('¿Por qué se anula?').fill('No hay transporte esta semana')
  await press(page, 'Anular y devolver')
  await press(page, `Sí, anular y devolver ${total}`)
  await panel.expectToast(`Anulado. Vuelven ${total} a quien compró.`)
  const money = page.getByRole('region', { name: 'La plata de este pedido' })
  await expect(money.getByText('Todo cuadra')).toBeVisible()
  await expect(money.getByText('toda la plata que entró volvió a quien compró')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Anular todo el pedido' })).toHaveCount(0)
})
