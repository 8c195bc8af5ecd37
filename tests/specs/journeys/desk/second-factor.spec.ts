import { codeOf, forgetUsedCodes } from '../../../clients/panel-browser.ts'
import { sql } from '../../../clients/store-database.ts'
import { giveOffice } from '../../../fixtures/offices.ts'
import { expect, test } from '../../../support/browser-test.ts'
import { scriptsAtDesk } from '../../../support/scripts-at-desk.ts'
import { someone } from '../group/entry.ts'
import { alreadyAtDesk } from './at-desk.ts'
import { expectLight } from './light.ts'

const h1 = { level: 1 } as const

/** A president whom nobody knows as an officer yet, and somebody with an office that she may end. */
async function president() {
  const [her, other] = [await someone('leader'), await someone('treasurer')]
  const [row] = await sql<{ association: string }>(
    `select a.handle as association from organization g join organization a on a.id = g.parent_id where g.handle = $1`,
    [her.group],
  )
  const association = row?.association ?? ''
  await sql('delete from second_factor where owner_id = $1', [her.id])
  const mandates = [
    await giveOffice(her.id, association, 'president'),
    await giveOffice(other.id, association, 'trainer'),
    await giveOffice(other.id, association, 'communications'),
  ]
  return { ...her, association, other, mandates }
}

for (const javaScriptEnabled of scriptsAtDesk)
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ viewport: { width: 360, height: 740 }, javaScriptEnabled })

    test('an officer connects her app, waits a day, and then a code leads back to what she had begun', async ({
      page,
    }) => {
      const { id, association, other, mandates } = await president()
      await alreadyAtDesk(page, id)
      const end = async (office: string) => {
        await page.goto(`/mesa/${association}/ajustes/cargos`)
        const row = page.getByRole('row', { name: new RegExp(`${office}.*${other.name}`) })
        await row.getByText('Terminar', { exact: true }).click()
        await row.getByRole('button', { name: 'Sí, terminarlo' }).click()
      }

      await end('Formadora')
      await expect(page).toHaveURL(/\/mesa\/segundo-factor\?a=/)
      await expect(page.getByRole('heading', h1)).toHaveText('Conecta una aplicación de códigos')
      await expect(page.getByRole('img', { name: /QR/ })).toBeVisible()
      const secret = ((await page.locator('code').first().textContent()) ?? '').replaceAll(' ', '')
      await page.getByLabel('Código de tu aplicación').fill('000000')
      await page.getByRole('button', { name: 'Seguir' }).click()
      await expect(page.getByText('Ese código no es.')).toBeVisible()
      await page.getByLabel('Código de tu aplicación').fill(codeOf(secret))
      await page.getByRole('button', { name: 'Seguir' }).click()
      await expect(page.getByRole('heading', h1)).toHaveText('Anota estas palabras en un papel')
      await expect(page.locator('.paper li')).toHaveCount(8)
      await expect(page.getByText('Lo que ibas a hacer no se hizo')).toBeVisible()
      await page.getByRole('link', { name: 'Las anoté. Seguir' }).click()
      await expect(page).toHaveURL(new RegExp(`/mesa/${association}/ajustes/cargos$`))
      await end('Formadora')
      await expect(page.getByRole('heading', h1)).toContainText('Tu aplicación de códigos sirve desde el')

      await sql(`update second_factor set counts_from = now() where owner_id = $1`, [id])
      await sql('update member_session set factor_at = null where member_id = $1', [id])
      await forgetUsedCodes(id)
      await end('Formadora')
      await expect(page.getByRole('heading', h1)).toHaveText('Escribe el código de tu aplicación')
      await page.getByLabel('Código de tu aplicación').fill('12')
      await page.getByRole('button', { name: 'Seguir' }).click()
      await expect(page.getByText('Ese código no es, o ya se usó.')).toBeVisible()
      await page.getByLabel('Código de tu aplicación').fill(codeOf(secret))
      await page.getByRole('button', { name: 'Seguir' }).click()
      await expect(page.getByRole('heading', h1)).toHaveText('Listo. Falta que lo confirmes')
      await expect(page.getByText('Guardamos lo que escribiste')).toBeVisible()
      await page.getByRole('button', { name: 'Hacerlo ahora' }).click()
      await expect(page).toHaveURL(new RegExp(`/mesa/${association}/ajustes/cargos\\?listo=terminado$`))
      await expect(page.getByRole('status')).toContainText('El cargo terminó')
      await expect(page.getByRole('cell', { name: /Terminó un cargo: Formadora/ }).first()).toBeVisible()

      await end('Encargada de comunicaciones')
      await expect(page.getByRole('status')).toContainText('El cargo terminó')
      await sql('update mandate set ended_at = now() where ended_at is null and id = any($1)', [mandates])
    })
  })

test('each page of the second factor is easy at every width', async ({ page, expectEasy }) => {
  const { id, association, mandates } = await president()
  await alreadyAtDesk(page, id)
  const back = `/mesa/segundo-factor?a=/mesa/${association}/ajustes/cargos`
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`/mesa/${association}/ajustes/cargos`)
    await expectEasy()
    await page.goto(back)
    await expectEasy()
    await expectLight(page)
  }
  const secret = ((await page.locator('code').first().textContent()) ?? '').replaceAll(' ', '')
  await page.getByLabel('Código de tu aplicación').fill(codeOf(secret))
  await page.getByRole('button', { name: 'Seguir' }).click()
  await expect(page.locator('.paper')).toBeVisible()
  await expectEasy()
  await page.goto(back)
  await expectEasy()
  await sql('update second_factor set counts_from = now() where owner_id = $1', [id])
  await page.goto(back)
  await expectEasy()
  await sql('update mandate set ended_at = now() where ended_at is null and id = any($1)', [mandates])
})
