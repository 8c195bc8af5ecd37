import {
  FEDERATION,
  basketAbove,
  placeTransfer,
  sendProof,
  transferDesk,
} from '../../../clients/transfers.ts'
import { purchase } from '../../../clients/store.ts'
import { endOffices, newOfficer } from '../../../fixtures/officer.ts'
import { picture } from '../../../fixtures/picture.ts'
import { expect, test } from '../../../support/browser-test.ts'
import { scriptsAtDesk } from '../../../support/scripts-at-desk.ts'
import { alreadyAtDesk } from './at-desk.ts'
import { expectLight } from './light.ts'

const h1 = { level: 1 } as const
const at = (path = '') => `/mesa/${FEDERATION}/transferencias${path}`
const today = () =>
  new Intl.DateTimeFormat('es-CL', {
    timeZone: 'America/Santiago',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  }).format(new Date())

test.afterAll(endOffices)

for (const javaScriptEnabled of scriptsAtDesk)
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ viewport: { width: 360, height: 740 }, javaScriptEnabled })

    test('a treasurer sees a picture and rejects it in her words, and confirms what the statement shows', async ({
      page,
      request,
      stack,
    }) => {
      const [one, other] = [await placeTransfer(), await placeTransfer()]
      await sendProof(one.token, picture({ width: 300, height: 400 }))
      const officer = await newOfficer(FEDERATION, ['treasurer'])
      await alreadyAtDesk(page, officer.member, true)
      await page.goto(at())
      await page.getByText('Filtrar y ordenar').click()
      await page.getByLabel('Código').fill(one.reference.toLowerCase())
      await page.getByRole('button', { name: 'Ver', exact: true }).click()
      await page.getByRole('link', { name: one.reference }).click()
      const image = page.getByRole('img', { name: 'Lo que mandó Camila Prueba' })
      await image.scrollIntoViewIfNeeded()
      await expect
        .poll(() => image.evaluate((img) => img instanceof HTMLImageElement && img.naturalWidth))
        .toBe(300)
      const address = new URL((await image.getAttribute('src')) ?? '', stack.urls.shop).href
      const stranger = await request.get(address, { maxRedirects: 0 })
      expect(stranger.status()).toBe(303)

      await page.getByRole('button', { name: 'Rechazar el comprobante' }).click()
      await expect(page.getByRole('alert')).toContainText('Cuenta por qué no sirve')
      await page.getByLabel('¿Por qué no sirve').fill('No se ve el monto')
      await page.getByRole('button', { name: 'Rechazar el comprobante' }).click()
      await expect(page.getByRole('status')).toContainText('Rechazado.')
      expect((await purchase(one.token)).payment.proof?.reason).toBe('No se ve el monto')

      await page.getByRole('link', { name: 'Revisarlas con la cartola del banco' }).click()
      const csv = [
        'Fecha;Descripción;Cargo;Abono',
        `${today()};TRANSF ${one.reference};;${one.totalClp}`,
        `${today()};TRANSF ${other.reference};;${other.totalClp}`,
      ].join('\n')
      await page.getByLabel('La cartola, en CSV').setInputFiles({
        name: 'cartola.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(csv, 'latin1'),
      })
      await page.getByRole('button', { name: 'Leer la cartola' }).click()
      await expect(page.getByRole('heading', h1)).toContainText('2 abonos en la cartola')
      await page.getByRole('button', { name: 'Confirmar lo que marqué' }).click()
      await expect(page.getByRole('alert')).toContainText('Marca al menos una línea.')
      await page.getByRole('checkbox', { name: `N.º ${one.displayId}` }).check()
      await page.getByRole('button', { name: 'Confirmar lo que marqué' }).click()
      await expect(page.getByRole('status')).toContainText('lo que marcaste de la cartola')
      expect((await purchase(one.token)).payment.state).toBe('paid')
      expect((await purchase(other.token)).payment.state).toBe('awaiting')
    })
  })

test('a big transfer says who saw it first and waits for another person', async ({ page }) => {
  const { token, reference } = await placeTransfer(undefined, { items: await basketAbove(200_000) })
  const officer = await newOfficer(FEDERATION, ['treasurer'])
  await alreadyAtDesk(page, officer.member, true)
  await page.goto(at())
  await page.goto(at(`?codigo=${reference}`))
  await page.getByRole('link', { name: reference }).click()
  await expect(page.getByText('La ven dos personas.')).toBeVisible()
  await page.getByRole('button', { name: /^Sí, llegaron/ }).click()
  await expect(page.getByRole('status')).toContainText('Falta que otra persona')
  await page.goto(at(`?codigo=${reference}`))
  await page.getByRole('link', { name: reference }).click()
  await expect(page.getByText('La viste tú: falta otra persona.')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Sí, llegaron/ })).toHaveCount(0)
  const other = await transferDesk()
  expect((await other.confirm(await other.idOf(reference))).status).toBe(200)
  await page.reload()
  await expect(page.getByRole('status')).toContainText('Esa ya no espera.')
  expect((await purchase(token)).payment.state).toBe('paid')
})

test('its pages are easy and light at every width, and an auditor is offered nothing to press', async ({
  page,
  expectEasy,
}) => {
  const { token, reference } = await placeTransfer()
  await sendProof(token, picture())
  const id = await (await transferDesk()).idOf(reference)
  const officer = await newOfficer(FEDERATION, ['auditor'])
  await alreadyAtDesk(page, officer.member, true)
  await page.goto(at())
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    for (const path of ['', `/${id}`, '/cartola']) {
      await page.goto(at(path))
      await expectEasy()
    }
  }
  for (const path of ['', `/${id}`]) {
    await page.goto(at(path))
    await expectLight(page)
  }
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
})
