import type { Page } from '@playwright/test'
import { leave } from '../../../clients/member.ts'
import { sql } from '../../../clients/store-database.ts'
import { newPhone } from '../../../fixtures/new-phone.ts'
import { expect, test } from './panel.ts'

test.use({ viewport: { width: 1280, height: 900 } })

const openMenu = (page: Page, label: string) => page.getByRole('link', { name: label, exact: true }).click()

test('staff adds an association, invites and pauses it, and each wrong field is said in words', async ({
  page,
  panel,
}) => {
  const name = `Asociación de prueba ${Date.now().toString(36)}`
  await openMenu(page, 'Organizaciones')
  await page.getByRole('button', { name: 'Agregar una asociación' }).click()
  const form = page.getByRole('dialog')
  await form.getByRole('button', { name: 'Agregar' }).click()
  await expect(form.getByText('Falta el nombre.')).toBeVisible()
  await expect(form.getByText('Elige la comuna.')).toBeVisible()
  await panel.expectTold(400)
  await form.getByLabel('Nombre').fill(name)
  await form.getByLabel('Comuna').fill('Cañete')
  await form.getByRole('button', { name: 'Agregar' }).click()
  await panel.expectToast(`${name} ya es parte de la federación.`)

  const row = page.getByRole('row').filter({ has: page.getByRole('link', { name }) })
  await expect(row).toContainText('Cañete')
  const act = async (words: string) => {
    await row.getByRole('button', { name: `Qué hacer con ${name}` }).click()
    await page.getByRole('menuitem', { name: words }).click()
  }
  await act('Poner en pausa')
  await page.getByLabel('¿Por qué?').fill('Estamos en la cosecha')
  await page.getByLabel('¿Cuándo vuelve?').fill('2030-03-01')
  await page.getByRole('dialog').getByRole('button', { name: 'Poner en pausa' }).click()
  await expect(row).toContainText('Vuelve el 01-03-2030. Estamos en la cosecha')
  await act('Terminar la pausa')
  await expect(row).toContainText('Activa')

  await row.getByRole('link', { name }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await page.getByRole('button', { name: 'Invitar' }).click()
  await page.getByLabel('Nombre y apellido').fill('Rosa Prueba')
  await page.getByLabel('Celular').fill('123')
  await page.getByRole('dialog').getByRole('button', { name: 'Invitar' }).click()
  await expect(page.getByText('El celular va así: 9 1234 5678.')).toBeVisible()
  await panel.expectTold(400)
  await page.getByLabel('Celular').fill(newPhone())
  await page.getByRole('dialog').getByRole('button', { name: 'Invitar' }).click()
  await expect(page.getByRole('row', { name: /Rosa Prueba/ })).toContainText('Invitada, aún no responde')
  const [made] = await sql<{ handle: string }>('select handle from organization where name = $1', [name])
  await leave(made?.handle ?? '')
})

test('what is a group’s is changed at its desk: the panel shows its orders and nothing to press', async ({
  page,
  stack,
}) => {
  await page.goto(`${stack.urls.store}/app/organizaciones/telar-mar-adentro`)
  await expect(page.getByText('se ven en la mesa de su asociación')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Quiénes son parte' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: /Qué hacer con/ })).toHaveCount(0)
})

test('the pages of Medusa itself open in Spanish and without errors', async ({ page, stack }) => {
  for (const [path, words] of [
    ['orders', 'Pedidos'],
    ['products', 'Productos'],
    ['categories', 'Categorías'],
    ['settings', 'Perfil'],
  ]) {
    await page.goto(`${stack.urls.store}/app/${path}`)
    await expect(page.getByRole('heading', { name: words, exact: true }).first()).toBeVisible()
    await page.waitForLoadState('networkidle')
  }
})
