import type { Page } from '@playwright/test'
import { type Consignment, paidOrder, staffDesk } from '../../../clients/staff.ts'
import { FEDERATION, payBack } from '../../../clients/transfers.ts'
import { endOffices, newOfficer } from '../../../fixtures/officer.ts'
import { alreadyAtDesk } from '../desk/at-desk.ts'
import { expect, pesos, test } from './panel.ts'

test.use({ viewport: { width: 1280, height: 900 } })
test.afterAll(endOffices)

const FIGURES = ['Productos', 'Despacho', 'Lo que gana el grupo']
const region = (page: Page, name: string) => page.getByRole('region', { name })
const rowOf = (page: Page, { group }: Consignment) =>
  region(page, 'Pedidos por grupo').getByRole('row').filter({ hasText: group.name })

/** Of one part, at the panel: its goods, its delivery and what its group earns, as they are written. */
const figuresAtPanel = async (page: Page, part: Consignment) =>
  (await rowOf(page, part).getByRole('cell').allInnerTexts()).slice(3, 6)

function figuresAtDesk(page: Page) {
  const figure = (name: string) =>
    page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) })
  return Promise.all(FIGURES.map((name) => figure(name).getByRole('cell').innerText()))
}

/** An order of two groups, of which one has less than was bought and hands it over, and the other makes nothing. */
async function shortAndCancelled() {
  const desk = await staffDesk()
  const { displayId } = await paidOrder({ groups: 2, units: 3, card: 'VD' })
  const [short, cancelled] = await desk.consignmentsOf(displayId)
  const [line] = short?.lines ?? []
  if (!short || !cancelled || !line) throw new Error('the order has not two parts')
  await desk.move(short.id, 'accepted')
  const lines = [{ lineId: line.id, quantity: 2 }]
  expect((await desk.act(short.id, 'quantities', { reason: 'Se quebró una', lines })).status).toBe(200)
  await desk.move(short.id, 'packed', 'handed_over')
  expect((await desk.act(cancelled.id, 'cancel', { reason: 'No quedó arcilla' })).status).toBe(200)
  return { desk, short, cancelled }
}

test('what the panel says of an order is what the desk says, and it leads there', async ({
  page,
  stack,
  expectAccessible,
}) => {
  const { desk, short, cancelled } = await shortAndCancelled()
  const president = await newOfficer(FEDERATION, ['president'])
  for (const { id } of (await desk.money(short.orderId)).refunds) await payBack(id)
  await alreadyAtDesk(page, president.member)
  const order = `${stack.urls.store}/app/orders/${short.orderId}`
  for (const [part, state, atDesk] of [
    [short, 'En camino', 'entregado por el grupo'],
    [cancelled, 'Anulada', 'se anuló'],
  ] as const) {
    await page.goto(order)
    await expect(rowOf(page, part)).toContainText(state)
    const seen = await figuresAtPanel(page, part)
    await page.getByRole('link', { name: `Ver en la mesa lo de ${part.group.name}` }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(atDesk)
    expect(await figuresAtDesk(page)).toEqual(seen)
  }

  await page.goto(order)
  const money = region(page, 'La plata de este pedido')
  await expect(money.getByText('Todo cuadra')).toBeVisible()
  await expect(money.getByText(`Se anuló la parte de ${cancelled.group.name}`)).toBeVisible()
  const { refunds } = await desk.money(short.orderId)
  expect(refunds).toHaveLength(2)
  for (const { amountClp } of refunds)
    await expect(money.getByText(`Devolución de ${pesos(amountClp)}`)).toBeVisible()
  await expectAccessible('section[aria-label="La plata de este pedido"]')
  await expectAccessible('section[aria-label="Pedidos por grupo"]')
})

test('the panel only shows an order: nothing of it is pressed there', async ({ page, stack }) => {
  const desk = await staffDesk()
  const { displayId } = await paidOrder()
  const [part] = await desk.consignmentsOf(displayId)
  await page.goto(`${stack.urls.store}/app/orders/${part?.orderId}`)
  await expect(page.getByRole('link', { name: /^Ver en la mesa/ })).toBeVisible()
  await expect(region(page, 'La plata de este pedido').getByText('Pago recibido')).toBeVisible()
  for (const name of ['Pedidos por grupo', 'La plata de este pedido'])
    await expect(region(page, name).locator('button, input, form')).toHaveCount(0)
})
