import { messagesTo } from '../../../../clients/mailbox.ts'
import { leave, newGroup } from '../../../../clients/member.ts'
import { sql } from '../../../../clients/store-database.ts'
import { FEDERATION } from '../../../../clients/transfers.ts'
import { newInstitution, offeredStandard, openMonths, quoted } from '../../../../fixtures/supply/agreement.ts'
import { endOfficesOf, newOfficer } from '../../../../fixtures/officer.ts'
import { expect, test } from '../../../../support/browser-test.ts'
import { alreadyAtDesk } from '../at-desk.ts'
import { expectLight } from '../light.ts'

let group = ''
test.beforeAll(async () => {
  group = await newGroup('productoras-de-arauco')
})
test.afterAll(() => leave(group))

const linkTo = (email: string) => /\/compras\/[\w-]{43}/.exec(messagesTo(email).at(-1)?.text ?? '')?.[0] ?? ''

test.describe('without JavaScript, on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false })

  test('a hotel asks, is answered with what is free, signs and calls for it', async ({ page }) => {
    const coordinator = await newOfficer(FEDERATION, ['coordinator'])
    const standard = await offeredStandard(FEDERATION, group, 90)
    const hotel = newInstitution()
    const [, first = '', second = ''] = openMonths()

    await page.goto('/compras')
    await page.getByRole('link', { name: 'Pedir una cotización' }).click()
    await page.getByLabel('Producto').first().selectOption(standard)
    await page.getByLabel('Desde').first().selectOption(first)
    await page.getByLabel('Hasta').first().selectOption(second)
    await page.getByLabel('Cuántas al mes').first().fill('40')
    for (const [label, value] of [
      ['Institución', hotel.name],
      ['RUT', '11.111.111-2'],
      ['Giro', hotel.activity],
      ['Dirección', hotel.address],
      ['Comuna', hotel.commune],
      ['Con quién hablamos', hotel.contactName],
      ['Su correo', hotel.contactEmail],
      ['Su teléfono', hotel.contactPhone],
    ] as const)
      await page.getByLabel(label).fill(value)
    await page.getByRole('button', { name: 'Pedir la cotización' }).click()
    await expect(page.getByText('El RUT no es válido.')).toBeVisible()
    await expect(page.getByLabel('Cuántas al mes').first()).toHaveValue('40')
    await page.getByLabel('RUT').fill(hotel.rut)
    await page.getByRole('button', { name: 'Pedir la cotización' }).click()
    await expect(page.getByRole('status')).toContainText('Recibimos tu pedido')

    await alreadyAtDesk(page, coordinator.member)
    await page.goto(`/mesa/${FEDERATION}/convenios`)
    await page.getByRole('link', { name: hotel.name }).click()
    await expect(page.getByText('nadie comprobó aún que sea quien dice')).toBeVisible()
    await page.getByRole('link', { name: 'Anotarla como comprador y cotizar' }).click()
    await expect(page.getByLabel('RUT')).toHaveValue(hotel.rut)
    await page.getByRole('button', { name: 'Guardar' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Cotización para ${hotel.name}`)
    await expect(page.getByLabel('Cuántas al mes').first()).toHaveValue('40')
    await page.getByLabel('Cuántas al mes').first().fill('91')
    await page.getByLabel('Precio neto de cada una').first().fill('3.490')
    await page.getByLabel('Vale hasta').fill(`${second}-10`)
    await page.getByLabel('Si no se cumple').fill('Se repone en cinco días')
    await page.getByRole('button', { name: 'Mandar la cotización' }).click()
    await expect(page.getByRole('alert')).toContainText('quedan 90 frascos libres')
    await page.getByLabel('Cuántas al mes').first().fill('40')
    await page.getByRole('button', { name: 'Mandar la cotización' }).click()
    await expect(page.getByRole('status')).toContainText('Le mandamos la cotización')
    await page.getByText('Anotar algo conversado').click()
    await page.getByLabel('Qué pasó').selectOption('refused')
    await page.getByLabel('Qué', { exact: true }).fill('Un precio más bajo')
    await page.getByLabel('Por qué', { exact: true }).first().fill('No cubre el trabajo')
    await page.getByRole('button', { name: 'Anotarlo' }).click()
    await expect(page.getByText('Un precio más bajo')).toBeVisible()

    await expect.poll(() => linkTo(hotel.contactEmail)).not.toBe('')
    await page.context().clearCookies()
    await page.goto(linkTo(hotel.contactEmail))
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')
    // 2 × 40 × $3.490, and its VAT.
    await expect(page.getByText('Total $332.248.')).toBeVisible()
    for (const term of ['Se repone en cinco días', '10 % más de lo acordado', 'A 30 días de la factura'])
      await expect(page.getByText(term)).toBeVisible()
    await expect(page.getByText('No cubre el trabajo')).toBeVisible()
    await page.getByLabel('Tu cargo').fill('Jefa de compras')
    await page.getByRole('button', { name: 'Acepto y firmo' }).click()
    await expect(page.getByRole('status')).toContainText('ya es un convenio')
    await expect(page.getByText(`Firmó ${hotel.contactName}, Jefa de compras`)).toBeVisible()

    await page.getByLabel('Cuántas').fill('45')
    await page.getByLabel('Para qué día').fill(`${first}-25`)
    await page.getByRole('button', { name: 'Pedir' }).click()
    await expect(page.getByText('A lo más 44.')).toBeVisible()
    await page.getByLabel('Cuántas').fill('30')
    await page.getByRole('button', { name: 'Pedir' }).click()
    await expect(page.getByRole('status')).toContainText('Recibimos tu pedido')
    await expect(page.getByText('Quedan 50 unidades por pedir.')).toBeVisible()

    await alreadyAtDesk(page, coordinator.member)
    await page.goto(`/mesa/${FEDERATION}/convenios`)
    const row = page.getByRole('row').filter({ hasText: hotel.name }).filter({ hasText: 'Pedidas' })
    await expect(row).toContainText('Pedidas 30 de 80')
    await endOfficesOf(coordinator.member)
  })
})

test('its pages are easy at every width', async ({ page, expectEasy, expectAccessible }) => {
  const { member, at } = await newOfficer(FEDERATION, ['coordinator'])
  const standard = await offeredStandard(FEDERATION, group, 90)

  const officer = await newOfficer(FEDERATION, ['president'])
  const { id, token, buyer } = await quoted(officer, standard, 20)
  const [request] = await sql<{ id: string }>(
    'select id from supply_request order by created_at desc limit 1',
  )
  await at(`/quotations/${id}/negotiation`, 'POST', { kind: 'asked', what: 'Entrega los lunes', why: '' })
  await alreadyAtDesk(page, member)
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    for (const path of [
      '',
      '/pedidos/nuevo',
      `/pedidos/${request?.id}`,
      '/compradores/nuevo',
      `/compradores/${buyer.id}`,
      `/cotizar?comprador=${buyer.id}`,
      `/${id}`,
      `/${id}/version`,
    ]) {
      await page.goto(`/mesa/${FEDERATION}/convenios${path}`)
      await expectEasy()
      await expectLight(page)
    }
    for (const path of ['/compras', '/compras/pedir', `/compras/${token}`]) {
      await page.goto(path)
      await expect(page.locator('h1')).toBeVisible()
      if (width === 360) await expectAccessible()
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0)
    }
  }
  for (const one of [member, officer.member]) await endOfficesOf(one)
})
