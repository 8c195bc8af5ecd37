import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { sql } from '../../../../clients/store-database.ts'
import { endOfficesOf, newOfficer } from '../../../../fixtures/officer.ts'
import { picture } from '../../../../fixtures/picture.ts'
import { violationsOf } from '../../../../support/axe.ts'
import { expect, test } from '../../../../support/browser-test.ts'
import { scriptsAtDesk } from '../../../../support/scripts-at-desk.ts'
import { alreadyAtDesk } from '../at-desk.ts'
import { expectLight } from '../light.ts'

const FEDERATION = 'mingaco-biobio'
const MARK = `Vidrio ${randomUUID().slice(0, 6)}`
const made: string[] = []
test.afterAll(async () => {
  for (const member of made) await endOfficesOf(member)
  await sql('update product_category set deleted_at = now() where name like $1', [`${MARK}%`])
})

const photo = { name: 'foto.png', mimeType: 'image/png', buffer: picture({ width: 400, height: 400 }) }
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true })
async function expectWithoutFault(page: Page, hasScripts: boolean): Promise<void> {
  if (hasScripts) expect(await violationsOf(page)).toEqual([])
  await expectLight(page)
}

for (const javaScriptEnabled of scriptsAtDesk)
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ viewport: { width: 360, height: 740 }, javaScriptEnabled })

    test('communications adds a class, gives it a photo, moves it, and retires it', async ({ page }) => {
      const { member } = await newOfficer(FEDERATION, ['communications'])
      made.push(member)
      await alreadyAtDesk(page, member)
      await page.goto(`/mesa/${FEDERATION}/ajustes`)
      await page.getByRole('main').getByRole('link', { name: 'Clases' }).click()
      await expectWithoutFault(page, javaScriptEnabled)
      await page.getByRole('link', { name: 'Agregar una clase' }).click()
      const name = `${MARK} ${javaScriptEnabled}`
      await page.getByLabel('Nombre').fill('cesteria')
      await page.getByLabel('¿A cuál se parece?').selectOption({ label: 'Greda' })
      await page.getByLabel('¿Dónde va?').selectOption({ label: 'Después de Greda' })
      await page.getByRole('button', { name: 'Agregarla' }).click()
      await expect(page.getByText('Ya hay una clase con ese nombre')).toBeVisible()
      await expect(page.getByLabel('Nombre')).toHaveValue('cesteria')
      await expect(page.getByLabel('¿Dónde va?')).toHaveValue('greda')
      await expect(page.getByLabel('¿A cuál se parece?')).toHaveValue('greda')
      await expectWithoutFault(page, javaScriptEnabled)
      await page.getByLabel('Nombre').fill(name)
      await page.getByRole('button', { name: 'Agregarla' }).click()
      await expect(page.getByRole('status')).toContainText('quedó agregada')

      await page.getByLabel('La foto').setInputFiles(photo)
      await page.getByRole('button', { name: 'Guardar la foto' }).click()
      await expect(page.getByText('Cuenta qué se ve')).toBeVisible()
      await expect(page.getByLabel('Nombre')).toHaveValue(name)
      await page.getByLabel('La foto').setInputFiles(photo)
      await page.getByLabel('Qué se ve').fill('Botellas de colores')
      await page.getByRole('button', { name: 'Guardar la foto' }).click()
      await expect(page.getByRole('status')).toContainText('foto quedó puesta')
      await expect(page.getByRole('img', { name: 'Botellas de colores' })).toBeVisible()
      await expectWithoutFault(page, javaScriptEnabled)

      await page.getByLabel('¿Dónde va?').selectOption({ label: 'Primera de todas' })
      await page.getByRole('button', { name: 'Guardar', exact: true }).click()
      await expect(page.getByRole('status')).toContainText('quedó cambiada')
      await expect(page.getByRole('row').nth(1)).toContainText(name)
      await page.getByRole('link', { name }).click()
      await expect(heading(page, name)).toBeVisible()
      await page.getByText('Retirar esta clase').click()
      await page.getByRole('button', { name: 'Sí, retirarla' }).click()
      await expect(page.getByRole('status')).toContainText('ya no se ofrece')
      await expect(page.getByRole('link', { name })).toHaveCount(0)
    })

    test('a class with products says why it stays', async ({ page }) => {
      const { member } = await newOfficer(FEDERATION, ['president'])
      made.push(member)
      await alreadyAtDesk(page, member)
      await page.goto(`/mesa/${FEDERATION}/ajustes/clases`)
      await page.getByRole('link', { name: 'Cestería' }).click()
      await page.getByText('Retirar esta clase').click()
      await expect(page.getByText(/Hay \d+ productos? a la venta en esta clase/)).toBeVisible()
      await expect(page.getByRole('button', { name: 'Sí, retirarla' })).toHaveCount(0)
    })
  })
