import { randomUUID } from 'node:crypto'
import { sql } from '../../../../clients/store-database.ts'
import { endOfficesOf, newOfficer } from '../../../../fixtures/officer.ts'
import { expect, test } from '../../../../support/browser-test.ts'
import { scriptsAtDesk } from '../../../../support/scripts-at-desk.ts'
import { alreadyAtDesk } from '../at-desk.ts'
import { expectLight } from '../light.ts'

const ASSOCIATION = 'productoras-de-arauco'
const MARK = `Feria ${randomUUID().slice(0, 8)}`
const made: string[] = []

async function officer(organization: string, office: string): Promise<string> {
  const { member } = await newOfficer(organization, [office])
  made.push(member)
  return member
}
test.afterAll(async () => {
  for (const member of made) await endOfficesOf(member)
  await sql('update point set deleted_at = now() where name like $1', [`${MARK}%`])
})

for (const javaScriptEnabled of scriptsAtDesk)
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ viewport: { width: 360, height: 740 }, javaScriptEnabled })

    test('a coordinator adds a fair, puts its address right and closes it', async ({ page }) => {
      await alreadyAtDesk(page, await officer(ASSOCIATION, 'coordinator'))
      await page.goto(`/mesa/${ASSOCIATION}/ajustes`)
      await page.getByRole('main').getByRole('link', { name: 'Puntos' }).click()
      await expectLight(page)
      await page.getByRole('link', { name: 'Agregar un punto' }).click()
      const name = `${MARK} ${javaScriptEnabled}`
      await page.getByRole('radio', { name: 'Ferias' }).check()
      await page.getByLabel('Nombre', { exact: true }).fill(name)
      await page.getByLabel('Comuna').selectOption({ label: 'Cañete' })
      await page.getByLabel('Horario').fill('De 10:00 a 18:00')
      await page.getByRole('button', { name: 'Agregarlo' }).click()
      await expect(page.getByRole('alert')).toContainText('No quedó guardado')
      await expect(page.getByLabel('Nombre', { exact: true })).toHaveValue(name)
      await page.getByLabel('Dirección').fill('Plaza de Cañete')
      await page.getByLabel('Día 1').fill(`${new Date().getFullYear() + 1}-03-14`)
      await page.getByRole('button', { name: 'Agregarlo' }).click()
      await expect(page.getByRole('status')).toContainText('quedó agregado')

      await page.getByRole('link', { name }).click()
      await page.getByLabel('Dirección').fill('Plaza de Cañete, costado sur')
      await page.getByRole('button', { name: 'Guardar' }).click()
      await expect(page.getByRole('row', { name })).toContainText('costado sur')
      await page.getByRole('link', { name }).click()
      await page.getByText('Cerrar este punto').click()
      await page.getByRole('button', { name: 'Sí, cerrarlo' }).click()
      await expect(page.getByRole('status')).toContainText('quedó cerrado')
      await expect(page.getByRole('link', { name })).toHaveCount(0)
    })
  })
