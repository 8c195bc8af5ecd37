import type { Browser, Page } from '@playwright/test'
import { sql } from '../../../clients/store-database.ts'
import { closeMonth, monthToClose, pastSales } from '../../../fixtures/closed-month.ts'
import { picture } from '../../../fixtures/picture.ts'
import { endOfficesOf, newOfficer } from '../../../fixtures/officer.ts'
import { expect, expectBigTargetsOn, test } from '../../../support/browser-test.ts'
import { scriptsAtDesk } from '../../../support/scripts-at-desk.ts'
import { alreadyIn } from '../group/entry.ts'
import { alreadyAtDesk } from './at-desk.ts'
import { expectLight } from './light.ts'

const h1 = { level: 1 } as const
const GROUP = 'telar-mar-adentro'
const ASSOCIATION = 'productoras-de-arauco'
const PAYMENTS = `/mesa/${ASSOCIATION}/pagos`

/** A browser of somebody else. */
async function inAnother(
  browser: Browser,
  what: { javaScriptEnabled?: boolean },
  act: (page: Page) => Promise<void>,
) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...what })
  await act(await context.newPage())
  await context.close()
}

/** The group sold in a month that is closed now, and nothing of another test is on its way to it. */
async function earned() {
  await sql(`update payout set state = 'cancelled' where state in ('proposed', 'approved')`)
  const month = await monthToClose()
  await pastSales(GROUP, month, [60_000])
  await closeMonth(month)
}

const made: string[] = []
async function officer(office: string): Promise<string> {
  const { member } = await newOfficer(ASSOCIATION, [office])
  made.push(member)
  return member
}
test.afterEach(async () => {
  for (const member of made.splice(0)) await endOfficesOf(member)
})

for (const javaScriptEnabled of scriptsAtDesk)
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ viewport: { width: 360, height: 740 }, javaScriptEnabled })

    test('a treasurer proposes, a president approves, the money leaves once, and the group says that it came', async ({
      page,
      browser,
    }) => {
      await earned()
      const treasurer = await officer('treasurer')
      const president = await officer('president')
      await alreadyAtDesk(page, treasurer, true)
      await page.goto(PAYMENTS)
      for (const box of await page.getByRole('checkbox').all())
        if (!(await box.getAttribute('value'))?.endsWith(GROUP)) await box.uncheck()
      await page.getByRole('button', { name: 'Proponer estos pagos' }).click()
      await expect(page.getByRole('status')).toContainText('Falta que otra persona')
      await expect(page.getByText('Falta que lo apruebe otra persona')).toBeVisible()
      await expect(page.getByRole('button', { name: /^Aprobar/ })).toHaveCount(0)
      const run = new URL(page.url()).pathname

      await inAnother(browser, { javaScriptEnabled }, async (other) => {
        await alreadyAtDesk(other, president, true)
        await other.goto(run)
        await other.getByRole('button', { name: 'Aprobar 1 pago' }).click()
        await expect(other.getByRole('status')).toContainText('Quedó aprobado')
      })

      await page.goto(run)
      await page.getByRole('button', { name: 'Ya está pagado' }).click()
      await expect(page.getByText('Escribe el número de la transferencia')).toBeVisible()
      await page.getByLabel('Número del recibo firmado').fill('Recibo 41')
      const text = { name: 'nota.txt', mimeType: 'text/plain', buffer: Buffer.from('no es un comprobante') }
      await page.getByLabel('Comprobante (si lo tienes a mano)').setInputFiles(text)
      await page.getByRole('button', { name: 'Ya está pagado' }).click()
      await expect(page.getByRole('alert')).toContainText('El pago sí quedó anotado; su comprobante no.')
      await expect(page.getByText('Recibo 41')).toBeVisible()
      const proof = { name: 'banco.png', mimeType: 'image/png', buffer: picture() }
      await page.getByLabel('Comprobante del banco').setInputFiles(proof)
      await page.getByRole('button', { name: 'Adjuntarlo' }).click()
      await expect(page.getByRole('status')).toContainText('Quedó adjunto')
      await expect(page.getByRole('link', { name: 'Ver el comprobante' })).toBeVisible()
      await page.goto(PAYMENTS)
      await expect(page.getByRole('heading', { name: 'Pagado y sin confirmar' })).toBeVisible()

      await inAnother(browser, { javaScriptEnabled: true }, async (phone) => {
        await alreadyIn(phone, GROUP)
        await phone.goto('/grupo/liquidaciones')
        const answers = phone.getByRole('button', { name: 'Recibí conforme' })
        await answers.first().click()
        await expect(phone.getByText('Recibido conforme', { exact: true }).first()).toBeVisible()
        await expect(phone.getByRole('link', { name: 'Ver comprobante' }).first()).toBeVisible()
        await expectBigTargetsOn(phone)
        await phone.getByRole('link', { name: 'Ver comprobante' }).first().click()
        const image = phone.getByRole('img', { name: /^Comprobante de \$/ })
        await expect(image).toHaveJSProperty('complete', true)
        await expect(image).not.toHaveJSProperty('naturalWidth', 0)
      })
      await page.goto(run)
      await expect(page.getByText('Recibido conforme')).toBeVisible()
    })
  })

test('payments, one run and an account are easy and light at every width; what is wrong stays as it was typed', async ({
  page,
  expectEasy,
}) => {
  await earned()
  const treasurer = await officer('treasurer')
  await alreadyAtDesk(page, treasurer, true)
  await page.goto(PAYMENTS)
  await page.getByRole('button', { name: 'Proponer estos pagos' }).click()
  const run = new URL(page.url()).pathname
  const account = `${PAYMENTS}/cuentas/${GROUP}`
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    for (const path of [PAYMENTS, run, account]) {
      await page.goto(path)
      await expectEasy()
    }
  }
  for (const path of [PAYMENTS, run, account]) {
    await page.goto(path)
    await expectLight(page)
  }
  await page.goto(account)
  await page.getByLabel('A nombre de quién está').fill('Rosa Prueba Prueba')
  await page.getByLabel('RUT de su dueña').fill('12.345.678-9')
  await page.getByLabel('Banco', { exact: true }).selectOption('012')
  await page.getByLabel('Qué cuenta es').selectOption('sight')
  await page.getByLabel('Número de la cuenta').fill('123456')
  await page.getByRole('button', { name: 'Anotar esta cuenta' }).click()
  await expect(page.getByText('Ese RUT no calza con su dígito verificador.')).toBeVisible()
  await expect(page.getByLabel('A nombre de quién está')).toHaveValue('Rosa Prueba Prueba')
  await page.getByLabel('RUT de su dueña').fill('12.345.678-5')
  await page.getByRole('button', { name: 'Anotar esta cuenta' }).click()
  await expect(page.getByRole('status')).toContainText('Se usa en tres días')
  await page.getByRole('button', { name: 'Parar este cambio' }).click()
  await expect(page.getByRole('status')).toContainText('Paraste el cambio')
  await page.goto(run)
  await page.locator('summary', { hasText: 'Anularlo' }).first().click()
  await page.getByLabel('Por qué').first().fill('Era una prueba')
  await page.getByRole('button', { name: 'Anular el pago' }).first().click()
  await expect(page.getByRole('status')).toContainText('Quedó anulado')
  await expect(page.getByRole('heading', h1)).toContainText('Pago')
})
