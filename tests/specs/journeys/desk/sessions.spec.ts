import { randomUUID } from 'node:crypto'
import { sql } from '../../../clients/store-database.ts'
import { publishedCourse } from '../../../fixtures/course.ts'
import { endOfficesOf, newOfficer } from '../../../fixtures/officer.ts'
import { plannedSession } from '../../../fixtures/training/training-session.ts'
import { expect, test } from '../../../support/browser-test.ts'
import { scriptsAtDesk } from '../../../support/scripts-at-desk.ts'
import { alreadyAtDesk } from './at-desk.ts'
import { dayIn } from '../../../support/days.ts'

const ASSOCIATION = 'productoras-de-arauco'
const GROUP = 'telar-mar-adentro'
const LIST = `/mesa/${ASSOCIATION}/formacion`
const h1 = { level: 1 } as const
const made: string[] = []
test.afterAll(async () => {
  for (const member of made) await endOfficesOf(member)
  await sql('update membership set until = now() where member_id = any($1)', [made])
})

async function trainer() {
  const { member, name } = await newOfficer(ASSOCIATION, ['trainer'])
  made.push(member)
  return { member, name }
}
/** Somebody of a group below, with a name that nobody else has. */
async function someone(first: string): Promise<string> {
  const id = `mem_${randomUUID()}`
  const name = `${first} ${id.slice(4, 12)}`
  made.push(id)
  await sql('insert into member (id, name) values ($1, $2)', [id, name])
  await sql(
    `insert into membership (id, organization_id, member_id, role, invited_at, accepted_at)
      select $1, o.id, $2, 'member', now(), now() from organization o where o.handle = $3`,
    [`mship_${id}`, id, GROUP],
  )
  return name
}

for (const javaScriptEnabled of scriptsAtDesk)
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ viewport: { width: 360, height: 740 }, javaScriptEnabled })

    test('a session is announced, moved and called off', async ({ page }) => {
      const title = `Guardar la miel ${randomUUID().slice(0, 8)}`
      await publishedCourse({ title, mode: 'inPerson' })
      const { member, name } = await trainer()
      await alreadyAtDesk(page, member)
      await page.goto(LIST)
      await page.getByRole('link', { name: 'Anunciar una jornada' }).click()
      await page.getByLabel('Lugar').fill('Sede de Tubul')
      await page.getByRole('button', { name: 'Anunciarla' }).click()
      await expect(page.getByRole('alert')).toContainText('Hay algo que corregir')
      await expect(page.getByLabel('Lugar')).toHaveValue('Sede de Tubul')

      await page.getByLabel('Curso').selectOption(`${title} (presencial)`)
      await page.getByLabel('Día').fill(dayIn(20))
      await page.getByLabel('Empieza').fill('10:00')
      await page.getByLabel('Termina').fill('13:00')
      await page.getByLabel('Quién la hace').selectOption(name)
      await page.getByLabel('Transporte').fill('Furgón desde Arauco')
      await page.getByRole('button', { name: 'Anunciarla' }).click()
      await expect(page.getByRole('status')).toContainText('quedó anunciada')

      await page.getByRole('link', { name: title }).click()
      await expect(page.getByRole('heading', h1)).toHaveText(title)
      await expect(page.getByText('0 de 20 cupos')).toBeVisible()
      await page.getByRole('link', { name: 'Cambiar' }).click()
      await page.getByLabel('Lugar').fill('Escuela de Tubul')
      await page.getByRole('button', { name: 'Guardar' }).click()
      await expect(page.getByRole('status')).toContainText('quedó cambiada')
      await expect(page.getByText('Escuela de Tubul')).toBeVisible()

      await page.getByText('Suspender la jornada').click()
      await page.getByRole('button', { name: 'Sí, suspenderla' }).click()
      await expect(page.getByRole('alert')).toBeVisible()
      await page.getByLabel('Por qué se suspende').fill('Se cortó el camino')
      await page.getByRole('button', { name: 'Sí, suspenderla' }).click()
      await expect(page.getByRole('status')).toContainText('quedó suspendida')
      await expect(page.getByText('Se cortó el camino')).toBeVisible()
      await expect(page.getByRole('button', { name: 'Buscar' })).toHaveCount(0)
    })

    test('who is there is ticked on one page, also who walked in, and a mistake is mended', async ({
      page,
    }) => {
      const { handle, title } = await publishedCourse({ mode: 'inPerson' })
      const { member } = await trainer()
      const [ana, eva] = [await someone('Rosalba'), await someone('Rosamel')]
      const id = await plannedSession(ASSOCIATION, { course: handle, trainer: member })
      await alreadyAtDesk(page, member)
      await page.goto(`${LIST}/${id}`)
      const find = async (name: string) => {
        await page.getByLabel('¿Falta alguien?').fill(name)
        await page.getByRole('button', { name: 'Buscar' }).click()
      }
      await find(ana)
      await page.getByRole('checkbox', { name: ana }).check()
      await page.getByRole('button', { name: 'Inscribir a las marcadas' }).click()
      await expect(page.getByRole('status')).toContainText('en la lista')
      await expect(page.getByText('1 de 20 cupos')).toBeVisible()

      await sql(
        `update training_session set starts_at = now() - interval '5 minutes', ends_at = now() + interval '1 hour'
          where id = $1`,
        [id],
      )
      await page.goto(`${LIST}/${id}`)
      await page.getByRole('button', { name: 'Anotar que estuvieron' }).click()
      await expect(page.getByText('Marca al menos a una.')).toBeVisible()
      await page.getByRole('checkbox', { name: ana }).check()
      await find('nadie se llama así')
      await expect(page.getByText('Nadie de tus grupos se llama así.')).toBeVisible()
      await find(eva)
      await page.getByRole('checkbox', { name: eva }).check()
      await expect(page.getByRole('checkbox', { name: ana })).toBeChecked()
      await page.getByRole('button', { name: 'Anotar que estuvieron' }).click()
      await expect(page.getByRole('status')).toContainText('quedó anotada')
      await expect(page.locator('label').filter({ hasText: ana })).toContainText('Pasaron lista,')
      await expect(page.locator('label').filter({ hasText: eva })).toContainText('sin inscripción')
      await expect(page.getByRole('checkbox', { name: eva })).toBeDisabled()

      await page.getByText('Anoté a alguien que no estuvo').click()
      await page.getByLabel('Quién no estuvo').selectOption(eva)
      await page.getByLabel('Por qué se corrige').fill('Era su hermana')
      await page.getByRole('button', { name: 'Corregir la asistencia' }).click()
      await expect(page.getByRole('status')).toContainText('quedó corregida')
      await expect(page.getByText(eva)).toHaveCount(0)

      await page.getByRole('link', { name: 'Mostrar el código' }).click()
      await expect(page.getByRole('heading', h1)).toHaveText(title)
      await expect(page.getByRole('img', { name: /Código QR/ })).toBeVisible()
      await expect(page.getByText(/^[0-9A-Z]{6}$/)).toBeVisible()
    })
  })

test('what is shown in the room asks for itself again within the minute, and a session goes into a calendar', async ({
  page,
}) => {
  const { handle } = await publishedCourse()
  const { member } = await trainer()
  const id = await plannedSession(ASSOCIATION, { course: handle, trainer: member, startsIn: '-5 minutes' })
  await alreadyAtDesk(page, member)
  const answer = await page.goto(`${LIST}/${id}/codigo`)
  const seconds = Number(answer?.headers().refresh)
  expect(seconds).toBeGreaterThan(0)
  expect(seconds).toBeLessThanOrEqual(60)
  const file = await page.request.get(`${LIST}/${id}.ics`)
  expect([file.status(), file.headers()['content-type']]).toEqual([200, 'text/calendar; charset=utf-8'])
  expect(await file.text()).toContain('BEGIN:VEVENT')
})
