import { readFileSync } from 'node:fs'
import { newAssociation, newGroup } from '../../../../clients/member.ts'
import { certificateOf } from '../../../../fixtures/certificate.ts'
import { FEDERATION } from '../../../../fixtures/closed-month.ts'
import { publishedCourse } from '../../../../fixtures/course.ts'
import { endOffices, newOfficer } from '../../../../fixtures/officer.ts'
import { pastSession, peopleOf } from '../../../../fixtures/training/training-session.ts'
import { expect, test } from '../../../../support/browser-test.ts'
import { scriptsAtDesk } from '../../../../support/scripts-at-desk.ts'
import { alreadyAtDesk } from '../at-desk.ts'
import { expectLight } from '../light.ts'

test.afterAll(endOffices)

/** Nine of one group, three of another and six of a third were at a session in a month of which no other test tells. */
async function learned(): Promise<{ association: string; groups: string[] }> {
  const association = await newAssociation()
  const { handle: course } = await publishedCourse({ topic: 'care', mode: 'inPerson' })
  const groups: string[] = []
  const came: string[] = []
  for (const count of [9, 3, 6]) {
    const group = await newGroup(association)
    groups.push(group)
    came.push(...(await peopleOf(group, count)))
  }
  await pastSession(association, { course, at: '2017-05-10T14:00:00Z', lasts: '2 hours', came })
  for (const member of came) await certificateOf(member, { course, issuedOn: '2017-05-10' })
  return { association, groups }
}

for (const javaScriptEnabled of scriptsAtDesk)
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ viewport: { width: 360, height: 740 }, javaScriptEnabled, acceptDownloads: true })

    test('a trainer reads what was learned, chooses months and a side, and takes it along', async ({
      page,
    }) => {
      const { association, groups } = await learned()
      const { member } = await newOfficer(association, ['trainer'])
      await alreadyAtDesk(page, member)
      await page.goto(`/mesa/${association}/formacion`)
      await page.getByRole('link', { name: 'Cuánto se aprendió' }).click()
      await page.getByText('Elegir los meses').click()
      await page.getByLabel('Desde el mes').fill('2017-05')
      await page.getByLabel('Hasta el mes').fill('2017-06')
      await page.getByRole('button', { name: 'Ver' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        '18 personas sumaron 36 horas de formación, y se terminaron 18 de 18 cursos empezados.',
      )
      await page.getByRole('link', { name: 'Por grupo' }).click()
      await expect(page.getByLabel('Desde el mes')).toHaveValue('2017-05')
      const hours = page.getByRole('table', { name: '¿Cuántas horas se dieron' })
      const row = (group = '') => hours.getByRole('row').filter({ hasText: group })
      await expect(row(groups[0])).toContainText('18')
      for (const group of groups.slice(1)) await expect(row(group)).toContainText('menos de 5')
      await expect(page.getByText('Esto no dice que el curso lo haya causado')).toBeVisible()
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Bajar como planilla' }).click(),
      ])
      expect(download.suggestedFilename()).toBe('formacion-2017-05-2017-06.csv')
      const lines = readFileSync(await download.path(), 'utf8')
        .trimEnd()
        .split('\n')
      expect(lines[0]).toContain('Grupo;Personas;Horas entre todas;Se anotaron')
      expect(lines.find((line) => line.includes(groups[0] ?? ''))).toContain(';9;18;9;9;100;9;9;100;9;9;')
      expect(lines.find((line) => line.includes(groups[1] ?? ''))).toContain(';menos de 5;menos de 5;')

      await page.goto(`/mesa/${association}/formacion/informe?desde=2017-05&hasta=2017-04`)
      await expect(page.getByRole('alert')).toContainText('Van dos meses')
      await page.goto(`/mesa/${association}/formacion/informe?por=month&desde=2017-07&hasta=2017-08`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'Nada de formación de julio a agosto de 2017.',
      )
    })
  })

test('it is easy and light at every width, from each side', async ({ page, expectEasy }) => {
  await learned()
  const { member } = await newOfficer(FEDERATION, ['auditor'])
  await alreadyAtDesk(page, member)
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    for (const side of ['topic', 'month', 'association', 'group', 'age']) {
      await page.goto(`/mesa/${FEDERATION}/formacion/informe?por=${side}&desde=2017-01&hasta=2017-12`)
      await expectEasy()
      await expectLight(page)
    }
  }
})
