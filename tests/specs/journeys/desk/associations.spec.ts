import { leave, newMember } from '../../../clients/member.ts'
import { sql } from '../../../clients/store-database.ts'
import { FEDERATION } from '../../../clients/transfers.ts'
import { endOffices, newOfficer } from '../../../fixtures/officer.ts'
import { expect, test } from '../../../support/browser-test.ts'
import { named } from '../group/product-steps.ts'
import { alreadyAtDesk } from './at-desk.ts'
import { expectLight } from './light.ts'
import { h1 } from './officer.ts'

const NEXT_YEAR = `${new Date().getFullYear() + 1}-03-31`

test.use({ viewport: { width: 360, height: 740 } })
test.afterAll(endOffices)

test('the federation founds an association, invites who was elected, and two of it open its desk', async ({
  page,
  expectEasy,
}) => {
  const president = await newOfficer(FEDERATION, ['president'])
  const secretary = await newOfficer(FEDERATION, ['secretary'])
  const name = named('Productoras de la Prueba')
  await alreadyAtDesk(page, president.member, true)
  await page.goto(`/mesa/${FEDERATION}/grupos`)
  await page.getByRole('link', { name: 'Asociaciones' }).click()
  await expect(page.getByRole('heading', h1)).toHaveText(/\d+ asociaciones/)
  await expectLight(page)
  await page.getByRole('link', { name: 'Fundar una asociación' }).click()
  await page.getByLabel('Nombre de la asociación').fill(name)
  await page.getByRole('button', { name: 'Fundar la asociación' }).click()
  await expect(page.getByText('Elige la comuna.')).toBeVisible()
  await expect(page.getByLabel('Nombre de la asociación')).toHaveValue(name)
  await expectEasy()
  await page.getByLabel('Comuna').selectOption({ label: 'Cañete' })
  await page.getByRole('button', { name: 'Fundar la asociación' }).click()
  await expect(page.getByRole('status')).toContainText('Fundada')
  await expect(page.getByRole('heading', h1)).toHaveText(name)
  await expect(page.getByRole('link', { name: 'Asociaciones' })).toHaveAttribute('aria-current', 'true')
  await expect(page.getByText('Nadie puede dar cargos ahí')).toBeVisible()
  await expectEasy()

  await page.getByRole('link', { name: 'Invitar a alguien' }).click()
  await page.getByLabel('Nombre y apellido').fill('Rosa Prueba')
  await page.getByRole('button', { name: 'Invitar' }).click()
  await expect(page.getByRole('status')).toContainText('Mándale tú este enlace')

  const [made] = await sql<{ handle: string }>('select handle from organization where name = $1', [name])
  const handle = made?.handle ?? ''
  const elected = await newMember(handle)
  await page.goto(`/mesa/${FEDERATION}/grupos/${handle}`)
  await page.getByRole('link', { name: 'Dar un cargo' }).click()
  await page.getByLabel('Cargo').selectOption({ label: 'Presidenta' })
  await page.getByLabel('Quién').selectOption(elected.id)
  await page.getByLabel('Último día').fill(NEXT_YEAR)
  await page.getByLabel('Por qué acta').fill('Acta 1 de la asociación')
  await page.getByRole('button', { name: 'Pedirlo' }).click()
  await expect(page.getByRole('status')).toContainText('Quedó pedido')
  await alreadyAtDesk(page, secretary.member, true)
  await page.goto(`/mesa/${FEDERATION}/grupos/${handle}`)
  await page.getByRole('link', { name: 'Ir a su mesa' }).click()
  await expect(page).toHaveURL(new RegExp(`/mesa/${handle}$`))
  await page.goto(`/mesa/${handle}/ajustes/cargos`)
  await page.getByRole('button', { name: 'Confirmarlo' }).click()
  await expect(page.getByRole('status')).toContainText('Vale desde ahora')
  await alreadyAtDesk(page, elected.id)
  await page.goto('/mesa')
  await expect(page).toHaveURL(new RegExp(`/mesa/${handle}$`))
  await sql('update mandate set ended_at = now() where member_id = $1', [elected.id])
  await leave(handle)
})

test('an association is corrected, rests, comes back and leaves at the federation’s desk', async ({
  page,
}) => {
  const secretary = await newOfficer(FEDERATION, ['secretary'])
  const name = named('Productoras que se van')
  const facts = { name, communeCode: '08203' }
  const { body } = await secretary.at<{ handle: string }>('/associations', 'POST', facts)
  const home = `/mesa/${FEDERATION}/grupos/${body.handle}`
  await alreadyAtDesk(page, secretary.member)
  await page.goto(home)
  await page.getByRole('link', { name: 'Corregir sus datos' }).click()
  await expect(page.getByLabel('Oficio')).toHaveCount(0)
  await page.getByLabel('Localidad').fill('Antiquina')
  await page.getByRole('button', { name: 'Guardar' }).click()
  await expect(page.getByText('Antiquina, Cañete')).toBeVisible()
  await page.getByRole('link', { name: 'Pausa o salida' }).click()
  await page.getByLabel('Por qué descansa').fill('Están eligiendo directiva.')
  await page.getByRole('button', { name: 'Poner en pausa' }).click()
  await expect(page.getByRole('definition').filter({ hasText: 'En pausa' })).toBeVisible()
  await page.getByRole('button', { name: 'Terminar la pausa' }).click()
  await expect(page.getByRole('definition').filter({ hasText: 'Activa' })).toBeVisible()
  await page.goto(`${home}/estado`)
  await page.getByLabel('Estoy segura').check()
  await page.getByRole('button', { name: 'Anotar que se fue' }).click()
  await expect(page.getByRole('definition').filter({ hasText: 'Se fue' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Corregir sus datos' })).toHaveCount(0)
})
