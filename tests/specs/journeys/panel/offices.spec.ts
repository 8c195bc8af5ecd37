import { randomUUID } from 'node:crypto'
import { leave } from '../../../clients/member.ts'
import { asStaff, call } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'
import { newPhone } from '../../../fixtures/new-phone.ts'
import { expect, test } from './panel.ts'

test.use({ viewport: { width: 1280, height: 900 } })

/** What the widget takes for a federation that was founded just now: an association of its own, with one person in it. */
async function founded() {
  const handle = `fundada-${randomUUID().slice(0, 8)}`
  const operator = await asStaff()
  const send = (path: string, body: object) => call('POST', path, body, operator)
  await send('/admin/organizations', {
    kind: 'association',
    handle,
    name: `Productoras ${handle}`,
    communeCode: '08203',
    legalForm: 'trade_association',
    parent: 'mingaco-biobio',
  })
  const member = `Elegida ${handle}`
  const acceptedAt = new Date().toISOString()
  await send(`/admin/organizations/${handle}/members`, { name: member, role: 'helper', acceptedAt })
  const [row] = await sql<{ id: string }>('select id from organization where handle = $1', [handle])
  return { organization: { id: row?.id ?? '', kind: 'federation', handle, name: handle }, handle, member }
}

test('the first president and secretary are given by their minutes in Medusa’s page of the shop; from then on the desk gives', async ({
  page,
  panel,
  stack,
}) => {
  const { organization, handle, member } = await founded()
  await page.route('**/admin/organizations', (route) =>
    route.fulfill({ json: { organizations: [organization] } }),
  )
  await page.goto(`${stack.urls.store}/app/settings/store`)
  await expect(page.getByText('Todavía nadie tiene un cargo: su mesa no se abre.')).toBeVisible()
  const give = page.getByRole('button', { name: 'Dar un cargo' })
  const fill = async (office: string) => {
    await page.getByRole('combobox', { name: 'Cargo' }).click()
    await page.getByRole('option', { name: office }).click()
    await page.getByRole('combobox', { name: 'Quién' }).click()
    await page.getByRole('option', { name: new RegExp(member) }).click()
    await page.getByLabel('Último día').fill(`${new Date().getFullYear() + 1}-03-31`)
  }
  await give.click()
  await fill('Presidenta')
  await page.getByRole('button', { name: 'Dar el cargo' }).click()
  await expect(page.getByText('Falta este dato.')).toBeVisible()
  await panel.expectTold(400)
  await page.getByLabel('Por qué acta').fill('Acta 1 de prueba')
  await page.getByRole('button', { name: 'Dar el cargo' }).click()
  await panel.expectToast(/Anotado/)
  await expect(page.getByText(`Presidenta: ${member}`)).toBeVisible()

  await give.click()
  await fill('Secretaria')
  await page.getByLabel('Por qué acta').fill('Acta 1 de prueba')
  await page.getByRole('button', { name: 'Dar el cargo' }).click()
  await expect(page.getByText(`Secretaria: ${member}`)).toBeVisible()
  await expect(give).toHaveCount(0)
  await expect(page.getByText('dan los demás en la mesa, en Ajustes › Cargos')).toBeVisible()

  await page
    .getByRole('button', { name: `Terminar el cargo de ${member}` })
    .first()
    .click()
  await panel.expectToast(/terminó/)
  await expect(page.getByText(/Terminó el/)).toBeVisible()
  await expect(give).toBeVisible()
  await leave(handle)
})

test('who belongs to the federation itself is invited and corrected there', async ({
  page,
  panel,
  stack,
}) => {
  await page.goto(`${stack.urls.store}/app/settings/store`)
  const name = `Rosa ${randomUUID().slice(0, 8)}`
  await page.getByRole('button', { name: 'Invitar' }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('Nombre y apellido').fill(name)
  await form.getByLabel('Celular').fill('123')
  await form.getByRole('button', { name: 'Invitar' }).click()
  await expect(form.getByText('El celular va así: 9 1234 5678.')).toBeVisible()
  await panel.expectTold(400)
  await form.getByLabel('Celular').fill(newPhone())
  await form.getByRole('button', { name: 'Invitar' }).click()
  const row = page.getByRole('row').filter({ hasText: name })
  await expect(row).toContainText('Invitada, aún no responde')
  await row.getByRole('button', { name: `Corregir los datos de ${name}` }).click()
  const phone = newPhone()
  await form.getByLabel('Celular').fill(phone)
  await form.getByRole('button', { name: 'Guardar' }).click()
  await expect(row).toContainText(phone)
  await sql('update membership set until = now() where member_id = (select id from member where name = $1)', [
    name,
  ])
})
