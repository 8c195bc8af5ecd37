import { leave, newGroup, newMember } from '../../../clients/member.ts'
import { sql } from '../../../clients/store-database.ts'
import { publishedCourse } from '../../../fixtures/course.ts'
import { endOfficesOf, newOfficer, type Officer } from '../../../fixtures/officer.ts'
import { peopleOf, plannedSession } from '../../../fixtures/training/training-session.ts'
import { expect, expectBigTargetsOn, test } from '../../../support/browser-test.ts'
import { alreadyInAs, keptWords, whenKept } from './entry.ts'
import { heading } from './product-steps.ts'

test.use({ viewport: { width: 360, height: 740 } })

const HERE = 'productoras-de-arauco'
const MANY = 40
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

test('a trainer passes the list of forty and one who walked in without signal, and each is noted and certified once', async ({
  page,
  context,
  expectEasy,
}) => {
  const { handle, title } = await publishedCourse({ mode: 'inPerson' })
  const id = await plannedSession(HERE, {
    course: handle,
    trainer: trainer.member,
    places: MANY,
    startsIn: '10 minutes',
  })
  const members = await peopleOf(group, MANY)
  await trainer.at(`/sessions/${id}/enrolments`, 'POST', { to: 'enrolled', members })
  const [{ place } = { place: '' }] = await sql<{ place: string }>(
    'select place from training_session where id = $1',
    [id],
  )
  const walkIn = await newMember(group)
  const [{ name } = { name: '' }] = await sql<{ name: string }>('select name from member where id = $1', [
    walkIn.id,
  ])

  await alreadyInAs(page, trainer.member)
  await page.goto('/grupo/formacion/jornadas')
  await page
    .getByRole('link', { name: `Pasar lista: ${title}` })
    .filter({ hasText: place })
    .click()
  await expect(heading(page)).toHaveText('Pasar lista')
  await expect(page.getByRole('checkbox')).toHaveCount(MANY)
  await expectEasy()
  await expectBigTargetsOn(page)
  await whenKept(page)

  await context.setOffline(true)
  for (const box of await page.getByRole('checkbox').all()) await box.check()
  await page.getByLabel('Su nombre').fill(name)
  await page.getByRole('button', { name: 'Buscarla' }).click()
  await expect(page.getByText('Guardamos sus nombres')).toBeVisible()
  await expect.poll(() => keptWords(page)).toContain(members.at(-1))
  await expect.poll(() => keptWords(page)).toContain(name)
  await page.reload()
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(MANY)
  await page.getByRole('button', { name: `Anotar a ${MANY}` }).click()
  await expect(page.getByText('Por enviar')).toHaveCount(MANY)
  await expect(page.getByRole('checkbox')).toHaveCount(0)

  const noted = async () => {
    const rows = await sql<{ member_id: string }>(
      'select member_id from training_attendance where session_id = $1',
      [id],
    )
    return rows.map(({ member_id }) => member_id).toSorted()
  }
  expect(await noted()).toEqual([])
  await context.setOffline(false)
  await expect(page.getByText('Por enviar')).toHaveCount(0)
  await expect.poll(noted).toEqual(members.toSorted())

  await page.getByRole('listitem').filter({ hasText: name }).getByRole('button', { name: 'Buscarla' }).click()
  await page.getByRole('list', { name: 'Encontradas' }).getByRole('button', { name }).click()
  await page.getByRole('button', { name: 'Anotar a 1' }).click()
  await expect.poll(noted).toEqual([...members, walkIn.id].toSorted())
  const certified = await sql('select member_id from certificate where course = $1', [handle])
  expect(certified).toHaveLength(MANY + 1)
})

test('a list that the store does not take stays on her phone with its reason, and can be marked again', async ({
  page,
}) => {
  const id = await plannedSession(HERE, { trainer: trainer.member, startsIn: '5 hours' })
  const [ana = ''] = await peopleOf(group, 1)
  await trainer.at(`/sessions/${id}/enrolments`, 'POST', { to: 'enrolled', members: [ana] })
  await alreadyInAs(page, trainer.member)
  await page.goto(`/grupo/formacion/jornadas/${id}/lista`)
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Anotar a 1' }).click()
  await expect(page.getByRole('alert')).toContainText('La lista se pasa desde 30 minutos antes')
  await page.getByRole('button', { name: 'Volver a marcarlas' }).click()
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1)
  await expect(page.getByRole('alert')).toHaveCount(0)
})
