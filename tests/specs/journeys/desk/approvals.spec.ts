import { groupDesk } from '../../../clients/group-desk.ts'
import { sql } from '../../../clients/store-database.ts'
import { giveOffice } from '../../../fixtures/offices.ts'
import { expect, test } from '../../../support/browser-test.ts'
import { scriptsAtDesk } from '../../../support/scripts-at-desk.ts'
import { enterDesk } from './enter-desk.ts'
import { expectLight } from './light.ts'
import { coordinator, h1, proposed } from './officer.ts'

for (const javaScriptEnabled of scriptsAtDesk)
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ viewport: { width: 360, height: 740 }, javaScriptEnabled })

    test('a coordinator enters, sees what waits, approves one product and asks a change of another', async ({
      page,
    }) => {
      const { phone, association, other, mandate } = await coordinator()
      const [one, two] = [await proposed(other), await proposed(other)]
      await page.goto(`/mesa/${association}/aprobaciones`)
      await expect(page.getByRole('heading', h1)).toHaveText('Entra a la mesa')
      await enterDesk(page, phone)
      await expect(page).toHaveURL(new RegExp(`/mesa/${association}/aprobaciones$`))

      await page.getByRole('link', { name: one.content.title }).click()
      await expect(page.getByRole('heading', h1)).toHaveText(one.content.title)
      await expect(page.getByRole('row', { name: /Precio/ })).toContainText('$12.990')
      await page.getByRole('button', { name: 'Aprobar' }).click()
      await expect(page.getByRole('status')).toContainText('Aprobado')
      await expect(page.getByRole('link', { name: one.content.title })).toHaveCount(0)

      await page.getByRole('link', { name: two.content.title }).click()
      await page.getByLabel('¿Qué falta?').fill('no')
      await page.getByRole('button', { name: 'Pedir el cambio' }).click()
      await expect(page.getByRole('alert')).toContainText('Cuenta qué falta')
      await expect(page.getByLabel('¿Qué falta?')).toHaveValue('no')
      await page.getByLabel('¿Qué falta?').fill('Falta decir de qué es.')
      await page.getByRole('button', { name: 'Pedir el cambio' }).click()
      await expect(page.getByRole('status')).toContainText('Devuelto')
      const own = await groupDesk(other)
      expect((await own.one(one.id)).body.product.state).toBe('on_sale')
      expect((await own.one(two.id)).body.product).toMatchObject({
        state: 'changes_asked',
        reason: 'Falta decir de qué es.',
      })

      await page.goto(`/mesa/${association}/aprobaciones/${one.id}`)
      await expect(page.getByRole('status')).toContainText('Ese ya no espera')
      await page.getByRole('link', { name: 'Qué espera' }).click()
      await expect(page.getByRole('heading', h1)).toContainText(/espera/)
      await sql('update mandate set ended_at = now() where id = $1', [mandate])
      await page.reload()
      await expect(page.getByRole('heading', h1)).toContainText('Ahora no tienes ningún cargo')
      await page.getByRole('button', { name: 'Salir' }).click()
      await expect(page.getByRole('heading', h1)).toHaveText('Entra a la mesa')
    })
  })

test.describe('at every width', () => {
  test('each page of the desk is easy, and a product of her own group is left to others', async ({
    page,
    expectEasy,
  }) => {
    const { id, phone, group, association, other } = await coordinator()
    await giveOffice(id, association, 'president')
    const [own] = [await proposed(group), await proposed(other)]
    const pages = [
      '',
      '/aprobaciones',
      `/aprobaciones/${own.id}`,
      '/ajustes/cargos',
      '/grupos',
      '/grupos/nuevo',
      `/grupos/${group}`,
      ...['datos', 'estado', 'planilla', 'socias/nueva', `socias/${id}`].map(
        (one) => `/grupos/${group}/${one}`,
      ),
    ]
    await page.goto('/mesa/entrar')
    await expectEasy()
    await page.getByLabel('Tu celular o tu correo').fill('nadie')
    await page.getByRole('button', { name: 'Mandarme el código' }).click()
    await expect(page.getByText(/número|correo/).first()).toBeVisible()
    await expectEasy()
    await enterDesk(page, phone)
    for (const width of [360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      for (const path of pages) {
        await page.goto(`/mesa/${association}${path}`)
        await expectEasy()
      }
    }
    for (const path of pages) {
      await page.goto(`/mesa/${association}${path}`)
      await expectLight(page)
    }
    await page.goto(`/mesa/${association}/aprobaciones/${own.id}`)
    await expect(page.getByText('Es de tu propio grupo.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Aprobar' })).toHaveCount(0)
  })
})
