import { randomUUID } from 'node:crypto'
import { asStaff, call } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'
import { expect, test } from './panel.ts'

test.use({ viewport: { width: 1280, height: 900 } })

/** An association of its own, with one person in it. */
async function newAssociation() {
  const handle = `directiva-${randomUUID().slice(0, 8)}`
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
  return { id: row?.id ?? '', member }
}

test('staff gives the first office of an association by its minutes, and ends it', async ({
  page,
  panel,
  stack,
}) => {
  const { id, member } = await newAssociation()
  await page.goto(`${stack.urls.store}/app/organizaciones/${id}`)
  await expect(page.getByText('Todavía nadie tiene un cargo: su mesa no se abre.')).toBeVisible()
  await page.getByRole('button', { name: 'Dar un cargo' }).click()
  await page.getByLabel('Quién').click()
  await page.getByRole('option', { name: new RegExp(member) }).click()
  await page.getByLabel('Último día').fill(`${new Date().getFullYear() + 1}-03-31`)
  await page.getByRole('button', { name: 'Dar el cargo' }).click()
  await expect(page.getByText('Falta este dato.')).toBeVisible()
  await panel.expectTold(400)
  await page.getByLabel('Por qué acta').fill('Acta 1 de prueba')
  await page.getByRole('button', { name: 'Dar el cargo' }).click()
  await panel.expectToast(/Anotado/)
  await expect(page.getByText(`Presidenta: ${member}`)).toBeVisible()
  await page.getByRole('button', { name: `Terminar el cargo de ${member}` }).click()
  await panel.expectToast(/terminó/)
  await expect(page.getByText(/Terminó el/)).toBeVisible()
})
