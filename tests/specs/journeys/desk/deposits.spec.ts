import { paidOrder } from '../../../clients/staff.ts'
import { FEDERATION } from '../../../clients/transfers.ts'
import { depositOfOrder, invoiceOf, recordedDeposit } from '../../../fixtures/gateway-deposit.ts'
import { endOfficesOf, newOfficer } from '../../../fixtures/officer.ts'
import { expect, test } from '../../../support/browser-test.ts'
import { scriptsAtDesk } from '../../../support/scripts-at-desk.ts'
import { alreadyAtDesk } from './at-desk.ts'
import { expectLight } from './light.ts'

const h1 = { level: 1 } as const
const DEPOSITS = `/mesa/${FEDERATION}/depositos`
const NEW = `${DEPOSITS}/nuevo?de=webpay`

const made: string[] = []
async function officer(office = 'treasurer'): Promise<string> {
  const { member } = await newOfficer(FEDERATION, [office])
  made.push(member)
  return member
}
test.afterEach(async () => {
  for (const member of made.splice(0)) await endOfficesOf(member)
})

for (const javaScriptEnabled of scriptsAtDesk)
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ viewport: { width: 360, height: 740 }, javaScriptEnabled })

    test('a treasurer writes down what Webpay paid, corrects what does not fit, and takes a wrong one back', async ({
      page,
    }) => {
      const order = await paidOrder()
      const { day, amountClp, invoice } = depositOfOrder(order, 1_000)
      await alreadyAtDesk(page, await officer(), true)
      await page.goto(DEPOSITS)
      await expect(page.getByRole('heading', h1)).toContainText('Falta que depositen')
      await page.getByRole('link', { name: 'Anotar un depósito de Webpay' }).click()
      await page.getByLabel('Qué día llegó').fill(day)
      await page.getByLabel('Cuánto llegó al banco').fill('mucho')
      await page.getByLabel('Comisión, sin IVA').fill('1.000')
      await page.getByLabel('IVA de la comisión').fill('190')
      await page.getByLabel('Número de la factura de la comisión').fill(invoice)
      await page.locator('summary').filter({ hasText: 'Si trae menos o más pedidos' }).click()
      await page.getByLabel('También con estos').fill(String(order.displayId))
      await page.getByRole('button', { name: 'Ver si calza' }).click()
      await expect(page.getByText('No entendimos «mucho»')).toBeVisible()
      await expect(page.getByLabel('También con estos')).toHaveValue(String(order.displayId))
      await page.getByLabel('Cuánto llegó al banco').fill(String(amountClp - 500))
      await page.getByRole('button', { name: 'Ver si calza' }).click()
      await expect(page.getByText('Falta por explicar')).toBeVisible()
      await page.getByRole('button', { name: 'Sí, anotar el depósito' }).click()
      await expect(page.getByText('Faltan $500 por explicar: escribe por qué.')).toBeVisible()
      await page.getByRole('button', { name: 'Corregir' }).click()
      await page.getByLabel('Cuánto llegó al banco').fill(String(amountClp))
      await page.getByRole('button', { name: 'Ver si calza' }).click()
      await expect(page.getByRole('heading', h1)).toContainText('¿Seguro que llegaron')
      await page.getByRole('button', { name: 'Sí, anotar el depósito' }).click()
      await expect(page.getByRole('status')).toContainText('Quedó anotado')
      await expect(page.getByRole('row').filter({ hasText: `N.º ${order.displayId}` })).toContainText('Venta')
      await page.locator('summary').filter({ hasText: 'Está mal anotado' }).click()
      await page.getByLabel('Por qué').fill('La factura era otra')
      await page.getByRole('button', { name: 'Retirar este depósito' }).click()
      await expect(page.getByRole('status')).toContainText('Quedó retirado')
      await page.goto(DEPOSITS)
      await expect(page.getByRole('row').filter({ hasText: invoice })).toContainText('Retirado')
    })
  })

test('a file is looked at before anything of it is written, and a balance is compared in words', async ({
  page,
}) => {
  const order = await paidOrder()
  const [{ day }, invoice] = [depositOfOrder(order, 0), invoiceOf()]
  await alreadyAtDesk(page, await officer(), true)
  await page.goto(`${DEPOSITS}/planilla`)
  const lines = [
    'Fecha abono;Pedido;Venta;Comisión;IVA;Factura',
    `${day};${order.displayId};${order.totalClp};100;19;${invoice}`,
    `${day};;unas cuantas;100;19;${invoice}-b`,
  ]
  await page.getByLabel('El archivo, en CSV').setInputFiles({
    name: 'abonos.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(lines.join('\n')),
  })
  await page.getByRole('button', { name: 'Leer el archivo' }).click()
  const unread = page.getByRole('listitem').filter({ hasText: 'Línea 3: No entendimos «unas cuantas»' })
  await expect(unread).toBeVisible()
  await expect(page.getByRole('heading', h1)).toHaveText('1 depósito en el archivo, 1 calza')
  await page.getByRole('button', { name: 'Anotar los que marqué' }).click()
  await expect(page.getByRole('row').filter({ hasText: invoice })).toBeVisible()

  await page.goto(`/mesa/${FEDERATION}/cuadratura`)
  await page.locator('summary').filter({ hasText: 'Anotar cuánto hay' }).click()
  await page.getByLabel('Al final de qué día').fill(day)
  await page.getByLabel('Saldo').fill('no sé')
  await page.getByRole('button', { name: 'Anotar el saldo' }).click()
  await expect(page.getByText('No entendimos «no sé»')).toBeVisible()
  await page.getByLabel('Saldo').fill('1.234')
  await page.getByRole('button', { name: 'Anotar el saldo' }).click()
  await expect(page.getByRole('status')).toContainText('Quedó anotado el saldo')
  await expect(page.getByRole('row').filter({ hasText: 'Cuenta del banco' })).toContainText('había $1.234')
})

test('its pages are easy and light at every width, and an auditor is offered nothing to press', async ({
  page,
  expectEasy,
}) => {
  const id = await recordedDeposit()
  await paidOrder()
  const own = [DEPOSITS, `${DEPOSITS}/${id}`, `/mesa/${FEDERATION}/cuadratura`]
  await alreadyAtDesk(page, await officer(), true)
  const all = [...own, NEW, `${DEPOSITS}/planilla`]
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    for (const path of all) {
      await page.goto(path)
      await expectEasy()
    }
  }
  for (const path of all) {
    await page.goto(path)
    await expectLight(page)
  }
  await page.context().clearCookies()
  await alreadyAtDesk(page, await officer('auditor'))
  for (const path of own) {
    await page.goto(path)
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
  }
})
