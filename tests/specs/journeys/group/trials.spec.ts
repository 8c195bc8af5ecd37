import { leave, type Member, newGroup, newMember } from '../../../clients/member.ts'
import { sql } from '../../../clients/store-database.ts'
import { endOfficesOf, newOfficer, type Officer } from '../../../fixtures/officer.ts'
import { sayOfTrial } from '../../../fixtures/training/trial.ts'
import { sessionOf } from '../../../fixtures/member-session.ts'
import { expect, test } from '../../../support/browser-test.ts'
import { alreadyInAs, keptWords, whenKept } from './entry.ts'
import { heading } from './product-steps.ts'

test.use({ viewport: { width: 360, height: 740 } })

const HERE = 'productoras-de-arauco'
const TITLE = 'Estuche de telar para los lentes'
let group = ''
let member: Member
let trainer: Officer
test.beforeAll(async () => {
  group = await newGroup(HERE)
  member = await newMember(group)
  trainer = await newOfficer(HERE, ['trainer'])
})
test.afterAll(async () => {
  await endOfficesOf(trainer.member)
  await leave(group)
})

const entriesOf = (title: string) =>
  sql<{ step: string }>(
    `select e.step from trial_entry e join product_trial t on t.id = e.trial_id
      join organization o on o.id = t.organization_id where t.title = $1 and o.handle = $2 order by e.number`,
    [title, group],
  )

test('a trial goes from the idea to its end without signal, and arrives once', async ({
  page,
  context,
  expectEasy,
}) => {
  const onward = () => page.getByRole('button', { name: /^(Seguir|Guardar)$/ }).click()
  const asks = (question: string) => expect(heading(page)).toHaveText(question)
  await alreadyInAs(page, member.id)
  await page.goto('/grupo/formacion')
  await page.getByRole('link', { name: 'Lo que probamos' }).click()
  await expect(page.getByText('Todavía no hay ninguna.')).toBeVisible()
  await whenKept(page)
  await expectEasy()

  await context.setOffline(true)
  await page.getByRole('link', { name: 'Empezar una prueba' }).click()
  await asks('¿Qué quieren probar?')
  await onward()
  await expect(page.getByRole('alert')).toContainText('Escribe qué quieren probar.')
  await page.getByLabel('El producto').fill(TITLE)
  await page.reload()
  await expect(page.getByLabel('El producto')).toHaveValue(TITLE)
  await expectEasy()
  await onward()
  await asks('¿De dónde salió la idea?')
  await page.getByLabel('La idea').fill('Sobra hilo, y en la feria guardan los lentes en una bolsa.')
  await onward()
  await asks(TITLE)
  await expect(page.getByText('Es una idea')).toBeVisible()
  await expect(page.getByText('Está en tu teléfono.')).toBeVisible()
  await expectEasy()

  await page.getByRole('link', { name: 'Anotar la tanda' }).click()
  await page.getByLabel('Hechas').fill('12')
  await onward()
  await page.getByLabel('Buenas para vender').fill('13')
  await onward()
  await expect(page.getByRole('alert')).toContainText('No pueden ser más que las que hicieron.')
  await page.getByLabel('Buenas para vender').fill('10')
  await onward()
  await page.getByLabel('El día').fill('2026-11-02')
  await onward()
  await page.getByLabel('Sus nombres').fill('Rosa, Elisa y Ana')
  await onward()
  await page.getByLabel('Materiales').fill('23880')
  await onward()
  await page.getByLabel('Envases y etiquetas').fill('1800')
  await onward()
  await page.getByLabel('Horas').fill('21')
  await expectEasy()
  await onward()
  await asks(TITLE)
  await expect(page.getByText('Cada una que salió buena costó $2.568')).toBeVisible()

  await page.getByRole('link', { name: 'Anotar la venta de prueba' }).click()
  await page.getByLabel('Vendidas').fill('8')
  await onward()
  await page.getByLabel('Precio').fill('8900')
  await onward()
  await page.getByLabel('El día').fill('2026-11-09')
  await onward()
  await page.getByLabel('El lugar').fill('Feria de Cañete')
  await onward()
  await page.getByLabel('Lo que dijeron').fill('¿Lo hay más ancho?')
  await onward()
  await expect(page.getByText('por hora, si se venden las 10')).toBeVisible()
  await expectEasy()
  const perHour = await page.locator('.sum .num').textContent()
  expect(await entriesOf(TITLE)).toEqual([])

  await context.setOffline(false)
  await expect(page.getByText('Está en tu teléfono.')).toHaveCount(0)
  await expect
    .poll(async () => (await entriesOf(TITLE)).map(({ step }) => step))
    .toEqual(['idea', 'batch', 'sale'])
  await page.reload()
  await expect(page.locator('.sum .num')).toHaveText(perHour ?? '')

  await page.getByRole('link', { name: 'La adoptamos' }).click()
  await page.getByLabel('Lo que aprendieron').fill('Uno abierto sobre la mesa se entiende.')
  await onward()
  await page.getByRole('radio', { name: 'Todavía no' }).check()
  await expectEasy()
  await onward()
  await expect(page.getByText('La adoptaron', { exact: true })).toBeVisible()
  await expect.poll(async () => (await entriesOf(TITLE)).map(({ step }) => step)).toContain('adopted')
})

test('what the store does not take stays with her, and she mends it', async ({ page, context }) => {
  const headers = await sessionOf(member.id)
  const trial = crypto.randomUUID()
  await sayOfTrial(headers, group, trial, 'idea', { more: { title: 'Colgador de macetas' } })
  await alreadyInAs(page, member.id)
  await page.goto(`/grupo/formacion/pruebas/${trial}`)
  await whenKept(page)
  await expect(page.getByText('Es una idea')).toBeVisible()
  await context.setOffline(true)
  await page.getByRole('link', { name: 'Dejarla aquí' }).click()
  await page.getByLabel('El motivo').fill('Había que comprar una máquina.')
  await page.getByRole('button', { name: 'Seguir' }).click()
  await page.getByRole('button', { name: 'Guardar' }).click()
  await expect(page.getByText('La dejaron', { exact: true })).toBeVisible()

  // Meanwhile another phone of the group brought it to its end.
  for (const step of ['batch', 'sale', 'adopted'] as const) await sayOfTrial(headers, group, trial, step)
  await context.setOffline(false)
  await expect(page.getByRole('alert')).toContainText('Esta prueba ya terminó.')
  await expect(page.getByText('La adoptaron', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Quitarlo' }).click()
  await expect(page.getByRole('alert')).toHaveCount(0)
  expect(await keptWords(page)).not.toContain('Había que comprar una máquina.')
})

test('a trainer’s advice is read on the phone, and nobody else’s phone knows of the trial', async ({
  page,
}) => {
  const headers = await sessionOf(member.id)
  const trial = crypto.randomUUID()
  await sayOfTrial(headers, group, trial, 'idea', { more: { title: 'Jabón de avena' } })
  const [row] = await sql<{ id: string }>('select id from product_trial where key = $1', [trial])
  const text = 'Midan el agua con una pesa, no al ojo.'
  expect((await trainer.at(`/trials/${row?.id}/advice`, 'POST', { text })).status).toBe(201)
  await alreadyInAs(page, member.id)
  await page.goto('/grupo/formacion/pruebas')
  await expect(page.getByText(`Tiene un consejo de ${trainer.name}.`)).toBeVisible()
  await page.getByRole('link', { name: /Jabón de avena/ }).click()
  await expect(page.getByText(text)).toBeVisible()

  const other = await newGroup(HERE)
  await alreadyInAs(page, (await newMember(other)).id)
  await page.goto(`/grupo/formacion/pruebas/${trial}`)
  await expect(page.getByText('Esta prueba no está en tu grupo.')).toBeVisible()
  await leave(other)
})

test('the exercise of a lesson begins a trial, also without signal, that says where it grew', async ({
  page,
  context,
}) => {
  const [course, lesson] = ['de-la-idea-a-la-venta', 'de-donde-sale-una-idea']
  await alreadyInAs(page, member.id)
  const link = page.locator('.lesson').getByRole('link', { name: 'Hacer una prueba con mi grupo' })
  // The store is told of courses by the cms, which begins after the shop.
  await expect
    .poll(async () => {
      await page.goto(`/grupo/formacion/${course}/${lesson}`, { waitUntil: 'networkidle' })
      return link.isVisible()
    })
    .toBe(true)
  await whenKept(page)
  await context.setOffline(true)
  await link.click()
  const title = 'Bolsita de tela para el té'
  await page.getByLabel('El producto').fill(title)
  for (const name of ['Seguir', 'Guardar']) await page.getByRole('button', { name }).click()
  await expect(heading(page)).toHaveText(title)
  await context.setOffline(false)
  await expect.poll(async () => (await entriesOf(title)).map(({ step }) => step)).toEqual(['idea'])
  await page.reload()
  await page.getByRole('link', { name: 'De dónde sale una idea' }).click()
  await expect(heading(page)).toHaveText('De dónde sale una idea')
})
