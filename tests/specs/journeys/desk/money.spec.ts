import { randomBytes } from 'node:crypto'
import { webpayToken } from '../../../clients/browser-session.ts'
import { paidOrder, staffDesk } from '../../../clients/staff.ts'
import { call, comeBack, orderFor, place, pressAtWebpay, purchase, sellable } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'
import { FEDERATION } from '../../../clients/transfers.ts'
import { endOffices, newOfficer } from '../../../fixtures/officer.ts'
import { expect, test } from '../../../support/browser-test.ts'
import { scriptsAtDesk } from '../../../support/scripts-at-desk.ts'
import { alreadyAtDesk } from './at-desk.ts'
import { expectLight } from './light.ts'

const h1 = { level: 1 } as const
const at = (path: string) => `/mesa/${FEDERATION}/${path}`

test.afterAll(endOffices)

async function handedOver() {
  const desk = await staffDesk()
  const order = await paidOrder({ card: 'VD' })
  const [consignment] = await desk.consignmentsOf(order.displayId)
  if (!consignment) throw new Error('the order has no consignment')
  await desk.move(consignment.id, 'accepted', 'packed', 'handed_over')
  return { ...order, consignmentId: consignment.id }
}

for (const javaScriptEnabled of scriptsAtDesk)
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ viewport: { width: 360, height: 740 }, javaScriptEnabled })

    test('a treasurer gives back what came back, asked twice, and notes that she transferred it', async ({
      page,
    }) => {
      const { displayId, consignmentId, orderToken } = await handedOver()
      const officer = await newOfficer(FEDERATION, ['treasurer'])
      await alreadyAtDesk(page, officer.member, true)
      await page.goto(at(`pedidos/${consignmentId}`))
      await page.getByText('Devolver algo que ya se entregó').click()
      await page.getByLabel(/^Cuántas vuelven de/).fill('1')
      await page.getByLabel('Por qué', { exact: true }).selectOption('guarantee')
      await page.getByLabel('Quién lo pone').selectOption('fund')
      await page.getByLabel(/^Cuéntalo en pocas palabras/).fill('Llegó trizado')
      await page.getByRole('button', { name: 'Devolver', exact: true }).click()
      await page.getByRole('button', { name: /^Sí, devolver/ }).click()
      await expect(page.getByRole('status')).toContainText('Quedó pedida la devolución')

      await page.goto(at('devoluciones?estado=by_hand&orden=-number'))
      await expect(page.getByRole('heading', h1)).toContainText('por transferir')
      await page.getByRole('link', { name: `N.º ${displayId}` }).click()
      await expect(page.getByRole('heading', h1)).toContainText('¿Ya le transferiste')
      await expect(page.getByText('camila@correo.example')).toBeVisible()
      await page.getByRole('button', { name: /^Sí, ya transferí/ }).click()
      await expect(page.getByRole('status')).toContainText('Anotado.')
      const [refund] = (await purchase(orderToken)).refunds
      expect(refund?.reason).toBe('guarantee')

      await page.goto(at('cuadratura'))
      await page.getByRole('button', { name: 'Cuadrar ahora' }).click()
      await expect(page.getByText(`lo pidió ${officer.name}`)).toBeVisible()
      await expect(page.getByRole('row').filter({ hasText: 'Asientos del libro' })).toContainText(
        'Sin diferencias',
      )
    })

    test('a payment in doubt is let go only after a warning, and a notice is sent again', async ({
      page,
    }) => {
      const { body } = await place(await orderFor(await sellable(1)))
      const token = webpayToken(body)
      const params = await pressAtWebpay(token, 'approve')
      const { readStack } = await import('../../../support/stack.ts')
      for (const _ of [1, 2])
        await call('POST', `${readStack().urls.simulator}/_control/next`, { outcome: 'unauthorized', token })
      expect((await comeBack(params)).body.state).toBe('in_review')
      await sql(`update attempt set next_try_at = now() + interval '1 day' where gateway_token = $1`, [token])
      const officer = await newOfficer(FEDERATION, ['president'])
      await alreadyAtDesk(page, officer.member, true)
      await page.goto(at('revision'))
      const item = page.getByRole('listitem').filter({ hasText: `Pedido N.º ${body.displayId},` })
      await item.getByText('Anular el pedido').click()
      await expect(item).toContainText('Mira primero en')
      await item.getByRole('button', { name: 'Sí, no se cobró: anular' }).click()
      await expect(page.getByRole('status')).toContainText('Quedó anulado')
      await expect(item).toHaveCount(0)

      const name = `Inés ${randomBytes(3).toString('hex')}`
      const unreached = [{ contact: '+56900000000', name, place: 'Cesteras', keys: [name], isRefused: false }]
      await sql(
        `insert into outbox (name, data, next_try_at, tries, done_at, given_up_at, last_error, unreached)
          values ('mandate.given', '{"mandate_id":"none"}', now(), 1, now(), now(), 'SMS: refused', $1)`,
        [JSON.stringify(unreached)],
      )
      await page.goto(at('avisos'))
      const row = page.getByRole('row').filter({ hasText: name })
      await expect(row).toContainText('Ningún servicio lo tomó a tiempo.')
      await row.getByRole('button', { name: 'Mandar de nuevo' }).click()
      await expect(page.getByRole('status')).toContainText('Va de nuevo.')
      await expect(row).toHaveCount(0)
    })
  })

test('its pages are easy and light at every width, and an auditor is offered nothing to press', async ({
  page,
  expectEasy,
}) => {
  const officer = await newOfficer(FEDERATION, ['auditor'])
  const pages = ['devoluciones', 'cuadratura', 'revision']
  await alreadyAtDesk(page, officer.member, true)
  await page.goto(at('devoluciones'))
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    for (const path of pages) {
      await page.goto(at(path))
      await expectEasy()
    }
  }
  for (const path of pages) {
    await page.goto(at(path))
    await expectLight(page)
    const acts = page.getByRole('main').getByRole('button').filter({ hasNotText: 'Ver' })
    await expect(acts).toHaveCount(0)
  }
})
