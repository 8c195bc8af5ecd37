import { randomUUID } from 'node:crypto'
import type { SessionCode } from '../../../../store/src/contracts/index.ts'
import { leave, newGroup, newMember } from '../../../clients/member.ts'
import { publishedCourse } from '../../../fixtures/course.ts'
import { endOfficesOf, newOfficer, type Officer } from '../../../fixtures/officer.ts'
import { plannedSession } from '../../../fixtures/training/training-session.ts'
import { sql } from '../../../clients/store-database.ts'
import { expect, test } from '../../../support/browser-test.ts'
import { alreadyInAs } from './entry.ts'
import { heading } from './product-steps.ts'

test.use({ viewport: { width: 360, height: 740 } })

const HERE = 'productoras-de-arauco'
let group = ''
let trainer: Officer
test.beforeAll(async () => {
  group = await newGroup(HERE)
  trainer = await newOfficer(HERE, ['trainer'])
})
test.afterAll(async () => {
  await endOfficesOf(trainer.member)
  await leave(group)
})

test('a member signs up for a session, says what she needs, and gives her place back', async ({ page }) => {
  const title = `Guardar la miel ${randomUUID().slice(0, 8)}`
  const { handle } = await publishedCourse({ title })
  const id = await plannedSession(HERE, { course: handle, trainer: trainer.member })
  await sql(`update training_session set childcare = 'Una parvularia' where id = $1`, [id])
  await alreadyInAs(page, (await newMember(group)).id)
  await page.goto('/grupo/formacion')
  await page.getByRole('link', { name: 'Jornadas' }).click()
  await expect(heading(page)).toHaveText('Jornadas')
  await page.getByRole('link', { name: title }).click()
  await expect(heading(page)).toHaveText(title)
  await expect(page.getByText('20 cupos libres')).toBeVisible()
  await page.getByRole('checkbox', { name: 'Voy con niñas o niños' }).check()
  await page.getByRole('button', { name: 'Inscribirme' }).click()
  await expect(page.getByText('Tienes cupo')).toBeVisible()
  await expect(page.getByRole('checkbox', { name: 'Voy con niñas o niños' })).toBeChecked()
  const [row] = await sql('select state, needs_childcare from training_enrolment where session_id = $1', [id])
  expect(row).toEqual({ state: 'enrolled', needs_childcare: true })

  const file = await page.request.get(
    new URL((await page.getByRole('link', { name: 'calendario' }).getAttribute('href')) ?? '', page.url())
      .href,
  )
  expect(await file.text()).toContain(`SUMMARY:${title}`)

  await page.getByRole('button', { name: 'No puedo ir' }).click()
  await expect(page.getByRole('button', { name: 'Inscribirme' })).toBeVisible()
  await expect(page.getByText('Tienes cupo')).toHaveCount(0)
})

test('she points her camera at what is shown in the room, and an old code is refused in words', async ({
  page,
}) => {
  const { handle, title } = await publishedCourse({ mode: 'inPerson' })
  const id = await plannedSession(HERE, { course: handle, trainer: trainer.member, startsIn: '-5 minutes' })
  await alreadyInAs(page, (await newMember(group)).id)
  await page.goto(`/grupo/formacion/jornadas/${id}?codigo=AAAAAA`)
  await expect(heading(page)).toHaveText(title)
  await page.getByRole('button', { name: 'Estoy aquí' }).click()
  await expect(page.getByRole('alert')).toContainText('no es el que se muestra ahora')

  const { body } = await trainer.at<SessionCode>(`/sessions/${id}/code`)
  const { pathname, search } = new URL(body.url)
  await page.goto(pathname + search)
  await expect(page.getByLabel('Código que se muestra en la sala')).toHaveValue(body.code)
  await page.getByRole('button', { name: 'Estoy aquí' }).click()
  await expect(page.getByText('Estuviste')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Estoy aquí' })).toHaveCount(0)
})
