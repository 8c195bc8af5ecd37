import type { Page } from '@playwright/test'
import { readStack } from '../../../support/stack.ts'
import { sql } from '../../../clients/store-database.ts'
import { call, comeBack, orderFor, place, pressAtWebpay, sellable } from '../../../clients/store.ts'
import { webpayToken } from '../../../clients/browser-session.ts'
import { expect, numbered, pesos, press, test } from './panel.ts'

test.use({ viewport: { width: 1280, height: 900 } })

const tellWebpay = (plan: object) => call('POST', `${readStack().urls.simulator}/_control/next`, plan)

/** A buyer presses "pay" at Webpay and comes back, and what Webpay says does not decide it. */
async function inReview(outcome: 'approve' | 'foreign_amount', refusals: number) {
  const { body } = await place(await orderFor(await sellable(1)))
  const token = webpayToken(body)
  const params = await pressAtWebpay(token, outcome)
  for (let calls = 0; calls < refusals; calls++) await tellWebpay({ outcome: 'unauthorized', token })
  expect((await comeBack(params)).body.state).toBe('in_review')
  // A person decides it here: the store asks again by itself after 15 s.
  await sql(`update attempt set next_try_at = now() + interval '1 day' where gateway_token = $1`, [token])
  return { ...body, token }
}

const itemOf = (page: Page, displayId: number) =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: numbered(displayId) })

test('a payment of another amount is shown beside ours, and asked about again until it is paid', async ({
  page,
  panel,
  expectAccessible,
}) => {
  const { displayId, totalClp, token } = await inReview('foreign_amount', 0)
  await panel.open('Pagos en revisión')
  const item = itemOf(page, displayId)
  await expect(item).toContainText(`${pesos(totalClp + 1)} (no es lo mismo)`)
  await item.getByRole('button', { name: 'Preguntar de nuevo' }).click()
  await panel.expectToast(`Pedido N.º ${displayId}: Webpay todavía no lo aclara.`)
  await expect(item).toContainText('alguien tiene que mirarlo')
  await expectAccessible('main')
  await tellWebpay({ outcome: 'approve', token })
  await item.getByRole('button', { name: 'Preguntar de nuevo' }).click()
  await panel.expectToast(`Pedido N.º ${displayId}: Webpay dice que está pagado.`)
  await expect(item).toHaveCount(0)
})

test('an order whose payment Webpay never clears up is let go only after a warning', async ({
  page,
  panel,
}) => {
  const { displayId, totalClp } = await inReview('approve', 2)
  await panel.open('Pagos en revisión')
  const item = itemOf(page, displayId)
  await expect(item).toContainText(`Webpay no ha contestado. Esperamos ${pesos(totalClp)}`)
  await item.getByRole('button', { name: 'Anular el pedido' }).click()
  await expect(page.getByRole('alertdialog')).toContainText('Mira primero en el portal de Transbank')
  await press(page, 'Volver')
  await expect(item).toBeVisible()
  await item.getByRole('button', { name: 'Anular el pedido' }).click()
  await press(page, 'Sí, no se cobró: anular')
  await panel.expectToast(`Pedido N.º ${displayId}: quedó anulado.`)
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
    await expect(page.getByRole('alert')).toContainText('No llegamos a la tienda.')
    await expect(page.getByText(/Está todo al día|Todavía no/)).toHaveCount(0)
    await panel.expectTold('ERR_FAILED')
    await page.unroute(`**/admin/${path}`)
    await press(page, 'Probar de nuevo')
    await expect(page.getByRole('alert')).toHaveCount(0)
  }
})
