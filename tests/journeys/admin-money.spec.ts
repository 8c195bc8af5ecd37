import type { Page } from '@playwright/test'
import { paidOrder, type Part, staffDesk } from '../staff-client.ts'
import { call, comeBack, orderFor, place, pressAtWebpay, sellable } from '../store-client.ts'
import { expect, test } from './panel.ts'

test.use({ viewport: { width: 1280, height: 900 } })

const pesos = (amountClp: number) => `$${amountClp.toLocaleString('es-CL')}`
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click()

async function openPart(page: Page, storeUrl: string, { displayId, group }: Part) {
  await page.goto(`${storeUrl}/app/partes`)
  await press(page, `Ver pedido ${displayId} de ${group.name}`)
  return page.getByRole('dialog')
}

/** A paid order with its parts as the staff sees them. */
async function paidParts(order: Parameters<typeof paidOrder>[0]) {
  const desk = await staffDesk()
  const { displayId } = await paidOrder(order)
  const parts = await desk.partsOf(displayId)
  const [first = null, second = null] = parts
  const [line = null] = first?.lines ?? []
  if (!first || !line) throw new Error('the order has no part')
  return { desk, displayId, first, second, line, unitClp: line.amountClp / line.quantity }
}

test('what is missing goes back to the peso, and the refund is seen on its page and in the order’s money', async ({
  page,
  panel,
  stack,
  expectAccessible,
}) => {
  const { displayId, first, second, unitClp } = await paidParts({ groups: 2, units: 3 })
  const detail = await openPart(page, stack.urls.store, first)
  await press(page, 'Aceptar')
  await press(page, 'Falta algo')
  await expect(detail.getByText('Todavía no hay nada que devolver.')).toBeVisible()
  await expect(detail.getByRole('button', { name: 'Anotar y devolver' })).toBeDisabled()
  const units = detail.getByRole('spinbutton').first()
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
  panel.expectTold(400)
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

  await panel.open('Devoluciones')
  const row = page.getByRole('row').filter({ hasText: `N.º ${displayId}` })
  await expect(row).toContainText('Faltó algo: Se quebró una en el horno')
  await expect(row).toContainText(pesos(unitClp))
  await expect(row).toContainText('Devuelta', { timeout: 20_000 })
  await expectAccessible('main')

  await row.getByRole('link').click()
  const money = page.getByRole('region', { name: 'La plata de este pedido' })
  await expect(money.getByText('Todo cuadra')).toBeVisible()
  await money.getByText(`Faltó algo de ${first.group.name}`).click()
  await expect(money.getByText('Lo que faltó', { exact: true })).toBeVisible()
  await expect(money.getByText('Se le devolvió a quien compró')).toBeVisible()

  if (!second) throw new Error('the order has one part')
  await press(page, `Ver pedido ${displayId} de ${second.group.name}`)
  await press(page, 'Anular esta parte')
  const wholeClp = second.itemsClp + second.deliveryClp
  await expect(page.getByRole('dialog').getByText(`Vuelven ${pesos(wholeClp)} a quien compró`)).toBeVisible()
  await page.getByLabel('¿Por qué se anula?').fill('No quedó arcilla')
  await press(page, 'Anular y devolver')
  await press(page, `Sí, anular y devolver ${pesos(wholeClp)}`)
  await expect(page.getByRole('dialog').getByText('Se anuló', { exact: true })).toBeVisible()
  await press(page, 'Cerrar')
  await expect(money.getByText(`Se anuló la parte de ${second.group.name}`)).toBeVisible()
  await expect(money.getByText('Todo cuadra')).toBeVisible()
  await expectAccessible('section[aria-label="La plata de este pedido"]')
})

test('a return that a debit card does not take is for the treasurer to transfer, who says so once', async ({
  page,
  panel,
  stack,
  expectAccessible,
}) => {
  const { desk, displayId, first, unitClp } = await paidParts({ card: 'VD' })
  await desk.move(first.id, 'accepted', 'packed', 'handed_over', 'delivered')
  const detail = await openPart(page, stack.urls.store, first)
  await expect(detail.getByRole('button', { name: 'Falta algo' })).toHaveCount(0)
  await press(page, 'Devolver')
  await detail.getByRole('spinbutton').first().fill('1')
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

  await panel.open('Devoluciones')
  const item = page.getByRole('listitem').filter({ hasText: `N.º ${displayId}` })
  await expect(item).toContainText(`${amount} a Camila Prueba`)
  await expect(item.getByRole('link', { name: 'camila@correo.example' })).toBeVisible()
  await expectAccessible('main')
  await item.getByRole('button', { name: 'Ya la transferí' }).click()
  await press(page, 'Todavía no')
  await item.getByRole('button', { name: 'Ya la transferí' }).click()
  await press(page, 'Sí, ya la transferí')
  const row = page.getByRole('row').filter({ hasText: `N.º ${displayId}` })
  await expect(row).toContainText('Devuelta')
  await expect(item).toHaveCount(0)
  await row.getByRole('link').click()
  const money = page.getByRole('region', { name: 'La plata de este pedido' })
  await expect(money.getByText('La cuenta del banco, desde donde se devolvió')).toBeVisible()
  await expect(money.getByText('La pone el fondo común')).toBeVisible()
})

test('a whole order that has not left is cancelled from its page, and nothing is owed any more', async ({
  page,
  panel,
  stack,
}) => {
  const { first, second } = await paidParts({ groups: 2 })
  if (!second) throw new Error('the order has one part')
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
  await expect(money.getByText('toda la plata que entró volvió a quien compró')).toBeVisible({
    timeout: 20_000,
  })
  await expect(page.getByRole('button', { name: 'Anular todo el pedido' })).toHaveCount(0)
})

test('a payment in review is asked about again, and let go only after a warning', async ({
  page,
  panel,
  stack,
  expectAccessible,
}) => {
  const { body } = await place(await orderFor(await sellable(1)))
  if (body.pay.kind !== 'webpay') throw new Error('not Webpay')
  const params = await pressAtWebpay(body.pay.token, 'approve')
  for (let calls = 0; calls < 2; calls++)
    await call('POST', `${stack.urls.simulator}/_control/next`, { outcome: 'unauthorized' })
  expect((await comeBack(params)).body.state).toBe('in_review')

  await panel.open('Pagos en revisión')
  const item = page.getByRole('listitem').filter({ hasText: `N.º ${body.displayId} ·` })
  await expect(item).toContainText(pesos(body.totalClp))
  await item.getByRole('button', { name: 'Preguntar de nuevo' }).click()
  await panel.expectToast(`Pedido N.º ${body.displayId}: Webpay todavía no lo aclara.`)
  await expect(item).toContainText('Sin terminar: no ha cobrado')
  await expectAccessible('main')
  await item.getByRole('button', { name: 'Anular el pedido' }).click()
  await expect(page.getByRole('alertdialog')).toContainText('Mira primero en el portal de Transbank')
  await press(page, 'Sí, no se cobró: anular')
  await panel.expectToast(`Pedido N.º ${body.displayId}: quedó anulado.`)
  await expect(item).toHaveCount(0)
})

test('the books are compared on demand: every check is told, also when nothing differs', async ({
  page,
  panel,
  expectAccessible,
}) => {
  await panel.open('Cuadratura')
  await press(page, 'Cuadrar ahora')
  await panel.expectToast(/^Listo: /)
  await expect(page.getByText(/^La última vez: .*, por el equipo\.$/)).toBeVisible()
  const checks = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: /comparados?, |Nada que comparar/ })
  await expect(checks).toHaveCount(8)
  await expect(checks.filter({ hasText: 'Asientos del libro' })).toContainText('sin diferencias')
  await expectAccessible('main')
})

test('a difference is told with its order, what was expected and what is there', async ({ page, panel }) => {
  const differences = [
    {
      what: 'El libro y el pago no son lo mismo',
      orderId: 'order_1',
      displayId: 7,
      expected: '9990',
      found: '0',
    },
  ]
  const latest = {
    id: 'rec_1',
    at: new Date().toISOString(),
    askedBy: 'job',
    differences: 1,
    checks: [{ name: 'ledger_orders', compared: 1200, differences }],
  }
  await page.route('**/admin/reconciliations', (route) => route.fulfill({ json: { latest } }))
  await panel.open('Cuadratura')
  const check = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Libro y pedidos' })
  await expect(check).toContainText('1.200 comparados, 1 diferencia')
  await expect(check).toContainText('Tendría que ser 9990 y es 0.')
  await expect(check.getByRole('link', { name: 'N.º 7' })).toHaveAttribute('href', '/app/orders/order_1')
  await expect(page.getByText(/, por la tienda, sola\.$/)).toBeVisible()
})

test('an outage never looks like an empty list', async ({ page, panel }) => {
  for (const [label, path] of [
    ['Devoluciones', 'refunds'],
    ['Pagos en revisión', 'reviews'],
    ['Cuadratura', 'reconciliations'],
  ] as const) {
    await page.route(`**/admin/${path}`, (route) => route.abort())
    await panel.open(label)
    await expect(page.getByRole('alert')).toContainText('No llegamos a la tienda.', { timeout: 20_000 })
    await expect(page.getByText(/Está todo al día|Todavía no/)).toHaveCount(0)
    panel.expectTold('ERR_FAILED')
    await page.unroute(`**/admin/${path}`)
    await press(page, 'Probar de nuevo')
    await expect(page.getByRole('alert')).toHaveCount(0)
  }
})
