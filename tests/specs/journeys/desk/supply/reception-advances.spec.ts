import { leave, newGroup } from '../../../../clients/member.ts'
import { sql } from '../../../../clients/store-database.ts'
import { closeMonth, FEDERATION, monthToClose, pastSales } from '../../../../fixtures/closed-month.ts'
import { endOfficesOf, newOfficer } from '../../../../fixtures/officer.ts'
import { agreedCallOff } from '../../../../fixtures/supply/agreed-call-off.ts'
import { received } from '../../../../fixtures/supply/reception.ts'
import { expect, test } from '../../../../support/browser-test.ts'
import { alreadyAtDesk } from '../at-desk.ts'
import { expectLight } from '../light.ts'

/** Other journeys give advances at another association. */
const HERE = 'productoras-de-biobio'
test.use({ viewport: { width: 360, height: 740 } })

let group = ''
const made: string[] = []
test.beforeAll(async () => {
  group = await newGroup(HERE)
  const month = await monthToClose()
  await pastSales('recolectoras-de-nahuelbuta', month, [9_000_000])
  await closeMonth(month)
})
test.afterAll(async () => {
  for (const member of made) await endOfficesOf(member)
  await leave(group)
})
const treasurerOf = async (organization: string) => {
  const { member } = await newOfficer(organization, ['treasurer'])
  made.push(member)
  return member
}

test('what the assembly voted is written down, and what a group brought is advanced by it, once', async ({
  page,
  browser,
  expectEasy,
}) => {
  await alreadyAtDesk(page, await treasurerOf(FEDERATION), true)
  await page.goto(`/mesa/${FEDERATION}/pagos`)
  const voted = page.locator('details', { hasText: 'Anotar lo que votó la asamblea' })
  await voted.locator('summary').click()
  await voted.getByLabel('Qué parte de lo que le tocará al grupo').fill('60')
  await voted.getByLabel('Hasta cuánto por grupo').fill('100.000')
  await voted.getByLabel('Día de la asamblea que lo votó').fill('2026-05-10')
  await voted.getByRole('button', { name: 'Guardar' }).click()
  await expect(voted.getByText('Falta este dato.')).toBeVisible()
  await voted.getByLabel('Por qué acta').fill('Acta 31')
  await voted.getByRole('button', { name: 'Guardar' }).click()
  await expect(page.getByText(/adelanta el 60 % .* hasta \$100\.000 por grupo/)).toBeVisible()

  await received(await agreedCallOff(HERE, 2500, { [group]: 40 }), group, 40)
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  const desk = await context.newPage()
  await alreadyAtDesk(desk, await treasurerOf(HERE), true)
  await desk.goto(`/mesa/${HERE}/pagos`)
  const [named] = await sql<{ name: string }>('select name from organization where handle = $1', [group])
  const row = desk.getByRole('row').filter({ hasText: named?.name ?? group })
  await expect(row).toContainText('Hotel de prueba')
  await row.locator('summary').click()
  await row.getByLabel('Cuánto').fill('999.999')
  await row.getByRole('button', { name: 'Proponer este anticipo' }).click()
  await expect(row.getByText(/se pueden adelantar hasta \$/)).toBeVisible()
  await expectLight(desk)
  await row.getByLabel('Cuánto').fill('20.000')
  await row.getByRole('button', { name: 'Proponer este anticipo' }).click()
  await expect(desk.getByRole('status')).toContainText('Falta que otra persona')
  await expect(desk.getByText(/Por lo recibido el 20-08-2026: 40 de/)).toBeVisible()
  await desk.goto(`/mesa/${HERE}/pagos`)
  await expect(desk.getByRole('row').filter({ hasText: named?.name ?? group })).toHaveCount(0)
  await context.close()
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await expectEasy()
  }
})
