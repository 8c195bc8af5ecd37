import { randomUUID } from 'node:crypto'
import { leave, newGroup, newMember } from '../../../../clients/member.ts'
import { sql } from '../../../../clients/store-database.ts'
import { endOfficesOf, newOfficer } from '../../../../fixtures/officer.ts'
import { promisedWithInputs } from '../../../../fixtures/supply/input-purchase.ts'
import { expect, test } from '../../../../support/browser-test.ts'
import { dayIn } from '../../../../support/days.ts'
import { alreadyAtDesk } from '../../desk/at-desk.ts'
import { alreadyInAs, whenKept } from '../entry.ts'
import { heading } from '../product-steps.ts'

test.use({ viewport: { width: 360, height: 740 } })

const HERE = 'productoras-de-arauco'

test('a desk asks, a group takes jars without signal, and sees what it got, what it pays and why', async ({
  page,
  context,
  browser,
  expectEasy,
}) => {
  const group = await newGroup(HERE)
  const { id: member } = await newMember(group)
  const jar = `frasco ${randomUUID().slice(0, 8)}`
  await promisedWithInputs(HERE, jar, { [group]: 100 })
  const president = await newOfficer(HERE, ['president'])
  const answers = async () =>
    (
      await sql<{ units: number }>(
        `select w.units from supply_input_answer w join supply_input_ask a on a.id = w.ask_id
          join organization o on o.id = a.organization_id where o.handle = $1`,
        [group],
      )
    ).map(({ units }) => units)

  const desk = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await desk.setViewportSize({ width: 360, height: 740 })
  await alreadyAtDesk(desk, president.member, true)
  const { origin } = new URL((await page.goto('/grupo/entrar'))?.url() ?? '')
  await desk.goto(`${origin}/mesa/${HERE}/oferta/compras`)
  await desk.getByRole('link', { name: 'Preguntar por una compra' }).click()
  await desk.getByLabel('Qué se compra').selectOption(`unit ${jar}`)
  const to = await desk.getByLabel('Hasta qué mes').locator('option').nth(3).getAttribute('value')
  await desk.getByLabel('Hasta qué mes').selectOption(to)
  await desk.getByLabel('Proveedor').fill('Vidrios del Sur')
  await desk.getByLabel('Cuánto trae un paquete').fill('24')
  await desk.getByLabel('Precio de un paquete').fill('9.600')
  await desk.getByLabel('Hasta cuándo responden').fill(dayIn(5))
  await desk.getByLabel('Cuándo llega').fill(dayIn(5))
  await desk.getByRole('button', { name: 'Preguntar a los grupos' }).click()
  await expect(desk.getByText('Llega después de que los grupos respondan.')).toBeVisible()
  await desk.getByLabel('Cuándo llega').fill(dayIn(15))
  await desk.getByRole('button', { name: 'Preguntar a los grupos' }).click()
  await expect(desk.getByRole('status')).toContainText('Quedó preguntado')
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Falta que responda un grupo')

  await alreadyInAs(page, member)
  await page.goto('/grupo/convenidos')
  await whenKept(page)
  await page.getByRole('link', { name: new RegExp(`^${jar}`) }).click()
  await expect(heading(page)).toHaveText(`Compra de ${jar}`)
  await page.getByText('¿Por qué tanto?').click()
  await expect(page.getByText('Para lo prometido son 100 unidades, sin fracciones.')).toBeVisible()
  await expectEasy()
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Responder' }).click()
  await expect(page.getByRole('alert')).toContainText('Elige una.')
  await page.getByRole('radio', { name: /^Sí, 100 unidades/ }).check()
  await page.getByRole('button', { name: 'Responder' }).click()
  await expect(page.getByText(/Toman 100 unidades.*Sale cuando haya señal/)).toBeVisible()
  expect(await answers()).toEqual([])
  await context.setOffline(false)
  await expect.poll(answers).toEqual([100])
  await expect(page.getByText(/Sale cuando haya señal/)).toHaveCount(0)

  await desk.reload()
  await expect(desk.getByText('Del último sobran 20 unidades')).toBeVisible()
  await desk.getByRole('button', { name: 'Encargar 5 paquetes' }).click()
  await expect(desk.getByRole('status')).toContainText('Quedó encargada')
  await desk.getByLabel('Cuánto llegó bien').fill('96')
  await desk.getByLabel('Cuánto llegó malo').fill('24')
  await desk.getByLabel('Cuánto se pagó').fill('38.401')
  await desk.getByLabel('Factura o boleta').fill('Factura 81')
  await desk.getByRole('button', { name: 'Anotar lo que llegó' }).click()
  await expect(desk.getByRole('status')).toContainText('Quedó anotado')
  await expect(desk.getByText('llegaron bien 96 unidades, malas 24 unidades')).toBeVisible()
  await desk.getByRole('button', { name: 'Repartir el costo' }).click()
  await expect(desk.getByRole('status')).toContainText('Quedó repartida')
  await expect(desk.getByRole('row', { name: new RegExp(group) })).toContainText('$38.401')

  await page.reload()
  await expect(page.getByText('Les tocaron 96 unidades, por $38.401.')).toBeVisible()
  await page.getByText('¿Por qué nos toca pagar $38.401?').click()
  await expect(page.getByText('La cuenta del proveedor fue de $38.401.')).toBeVisible()
  await expectEasy()
  await page.goto('/grupo/liquidaciones')
  await expect(page.getByText(`Compra en conjunto: 96 × ${jar}`)).toBeVisible()
  await desk.context().close()
  await endOfficesOf(president.member)
  await leave(group)
})
