import { groupDesk } from '../../../../clients/group-desk.ts'
import { newAssociation, newGroup, newMember } from '../../../../clients/member.ts'
import { sendNew } from '../../../../clients/proposals.ts'
import { sql } from '../../../../clients/store-database.ts'
import { certificateOf } from '../../../../fixtures/certificate.ts'
import { publishedCourse, tellOutline } from '../../../../fixtures/course.ts'
import { memberOf, sessionOf } from '../../../../fixtures/member-session.ts'
import { endOffices, newOfficer } from '../../../../fixtures/officer.ts'
import { honey } from '../../../../fixtures/products.ts'
import { expect, test } from '../../../../support/browser-test.ts'
import { scriptsAtDesk } from '../../../../support/scripts-at-desk.ts'
import { alreadyAtDesk } from '../at-desk.ts'
import { expectLight } from '../light.ts'
import { dayIn } from '../../../../support/days.ts'

const ASSOCIATION = 'productoras-de-arauco'
const GROUP = 'telar-mar-adentro'

test.afterAll(endOffices)

async function ending(days: number) {
  const member = await memberOf(GROUP)
  const id = await certificateOf(member, { opens: ['food-handling'], validUntil: dayIn(days) })
  const [row] = await sql<{ holder: string; code: string }>(
    'select holder, code from certificate where id = $1',
    [id],
  )
  if (!row) throw new Error('no certificate')
  return { id, ...row }
}

for (const javaScriptEnabled of scriptsAtDesk)
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ viewport: { width: 360, height: 740 }, javaScriptEnabled })

    test('a trainer extends two certificates at once, and takes one back, with her reasons', async ({
      page,
    }) => {
      const { member } = await newOfficer(ASSOCIATION, ['trainer'])
      const [first, second] = [await ending(10), await ending(12)]
      await alreadyAtDesk(page, member)
      await page.goto(`/mesa/${ASSOCIATION}`)
      await page.goto(`/mesa/${ASSOCIATION}/formacion/certificados?estado=ends_soon`)
      const row = (code: string) => page.getByRole('row').filter({ has: page.locator(`a[href$="${code}"]`) })
      await row(first.id).getByRole('checkbox').check()
      await row(second.id).getByRole('checkbox').check()
      await page.getByLabel('Hasta qué día').fill(dayIn(200))
      await page.getByRole('button', { name: 'Prolongar' }).click()
      await expect(page.getByText('Cuenta por qué')).toBeVisible()
      await expect(row(first.id).getByRole('checkbox')).toBeChecked()
      await page.getByLabel('Por qué se prolongan').fill('No hubo jornadas este invierno')
      await page.getByRole('button', { name: 'Prolongar' }).click()
      await expect(page.getByRole('status')).toContainText('Quedó prolongado')

      await page.goto(`/mesa/${ASSOCIATION}/formacion/certificados?busca=${first.code}`)
      await expect(row(first.id)).toContainText('prolongado al')
      await row(first.id).getByRole('link', { name: first.holder }).click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText(first.holder)
      await expect(page.getByText('No hubo jornadas este invierno')).toBeVisible()
      await page.getByRole('button', { name: 'Anular el certificado' }).click()
      await expect(page.getByText('Cuenta por qué')).toBeVisible()
      await page.getByLabel('Por qué se anula').fill('El curso lo hizo otra persona')
      await page.getByRole('button', { name: 'Anular el certificado' }).click()
      await expect(page.getByRole('status')).toContainText('Quedó anulado')
      await page.getByRole('link', { name: /^\w{4}-\w{4}-\w{4}$/ }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Certificado anulado')
    })
  })

test('its pages are easy and light at every width', async ({ page, expectEasy }) => {
  const { member } = await newOfficer(ASSOCIATION, ['trainer'])
  const { id } = await ending(20)
  await alreadyAtDesk(page, member)
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    for (const path of ['', '?busca=nadie+se+llama+asi', `/${id}`]) {
      await page.goto(`/mesa/${ASSOCIATION}/formacion/certificados${path}`)
      await expectEasy()
      await expectLight(page)
    }
  }
})

test('a group’s first food says at the desk which course it waits for, and is approved after', async ({
  page,
  expectEasy,
}) => {
  const title = 'Alimentos sin riesgo'
  const course = await publishedCourse({ opens: ['food-handling'], title })
  try {
    const association = await newAssociation()
    const group = await newGroup(association)
    const leader = await newMember(group, 'leader')
    const { id } = await sendNew(await groupDesk(group, await sessionOf(leader.id)), group, honey)
    await alreadyAtDesk(page, (await newOfficer(association, ['coordinator'])).member)
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(`/mesa/${association}/aprobaciones/${id}`)
    await expect(page.getByText('Todavía no puede salir.')).toBeVisible()
    // In a federation with courses of its own, another one may open it first.
    await expect(page.locator('a[href^="/formacion/"]')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Aprobar' })).toBeDisabled()
    await expectEasy()
    await certificateOf(leader.id, { opens: ['food-handling'] })
    await page.reload()
    await page.getByRole('button', { name: 'Aprobar' }).click()
    await expect(page.getByRole('status')).toContainText('Aprobado')
  } finally {
    await tellOutline(JSON.stringify({ ...course, version: 2, isWithdrawn: true }))
  }
})
