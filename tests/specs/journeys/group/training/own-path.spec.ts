import type { BrowserContext, Page } from '@playwright/test'
import { codeFor } from '../../../../clients/mailbox.ts'
import { leave, type Member, newGroup, newMember } from '../../../../clients/member.ts'
import { sql } from '../../../../clients/store-database.ts'
import { endOfficesOf, newOfficer } from '../../../../fixtures/officer.ts'
import { aCircle } from '../../../../fixtures/training/mentoring-circle.ts'
import { expect, test } from '../../../../support/browser-test.ts'
import { alreadyAtDesk } from '../../desk/at-desk.ts'
import { alreadyInAs, askForCode, codeField, keptWords, whenKept } from '../entry.ts'
import { heading } from '../product-steps.ts'

test.use({ viewport: { width: 360, height: 740 } })

const HERE = 'productoras-de-arauco'
let group = ''
test.beforeAll(async () => {
  group = await newGroup(HERE)
})
test.afterAll(() => leave(group))

/** The phone goes from hand to hand where there is signal again. */
async function change(page: Page, context: BrowserContext, from: Member, to: Member) {
  await context.setOffline(true)
  await sql('update member_session set ended_at = now() where member_id = $1 and ended_at is null', [from.id])
  await context.setOffline(false)
  await expect(page.getByText('Se cerró tu sesión.')).toBeVisible()
  const since = await askForCode(page, to.phone)
  await codeField(page).fill(await codeFor(to.phone, since))
  await expect(codeField(page)).toHaveCount(0)
}

const office = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true })
const lets = (page: Page) => page.getByRole('checkbox', { name: /^Mi asociación puede ver/ })
const words = (page: Page) => page.getByLabel('En tus palabras')
const waits = (page: Page) => page.getByText('Lo que dijiste sale cuando haya señal.')
const openPath = async (page: Page) => {
  await page.goto('/grupo/formacion/camino')
  await expect(heading(page)).toHaveText('Mi camino')
  await expect(lets(page)).toBeVisible()
}
async function wish(page: Page, name: string, why: string) {
  await office(page, name).check()
  await words(page).fill(why)
  await page.getByRole('button', { name: 'Guardar lo que me gustaría' }).click()
}
const wishOf = async ({ id }: Member) =>
  (await sql<{ offices: string[] }>('select offices from leadership_wish where member_id = $1', [id]))[0]
    ?.offices

test('two members say what they would like on one phone without signal, and neither sees the other’s', async ({
  page,
  context,
  expectEasy,
}) => {
  const [elisa, rosa] = [await newMember(group, 'leader'), await newMember(group)]
  await alreadyInAs(page, elisa.id)
  await page.goto('/grupo/formacion')
  await whenKept(page)
  await page.getByRole('link', { name: 'Mi camino' }).click()
  await expect(heading(page)).toHaveText('Mi camino')
  await expect(page.getByText('Encargada', { exact: true })).toBeVisible()
  await expect(lets(page)).not.toBeChecked()
  await expectEasy()

  await context.setOffline(true)
  await page.reload()
  await wish(page, 'Tesorera', 'Soy ordenada con la plata')
  await expect(waits(page)).toBeVisible()
  await page.getByRole('button', { name: 'Decir cómo me siento para tesorera' }).click()
  await page.getByRole('radio', { name: /^4\./ }).check()
  await page.getByRole('button', { name: 'Guardar', exact: true }).click()
  await expect(page.getByText(/: 4, me siento lista\./)).toBeVisible()
  await expectEasy()
  await page.reload()
  await expect(office(page, 'Tesorera')).toBeChecked()
  await expect(words(page)).toHaveValue('Soy ordenada con la plata')
  expect(await wishOf(elisa)).toBeUndefined()

  // The other one takes the phone before it has sent anything.
  await change(page, context, elisa, rosa)
  await openPath(page)
  await expect(office(page, 'Tesorera')).not.toBeChecked()
  await expect(words(page)).toHaveValue('')
  await expect(page.getByText('me siento lista')).toHaveCount(0)
  await context.setOffline(true)
  await page.reload()
  await wish(page, 'Secretaria', 'Escribo rápido')
  await expect(waits(page)).toBeVisible()
  await context.setOffline(false)
  await expect.poll(() => wishOf(rosa)).toEqual(['secretary'])
  await expect(waits(page)).toHaveCount(0)
  expect(await wishOf(elisa)).toBeUndefined()

  await change(page, context, rosa, elisa)
  await expect.poll(() => wishOf(elisa)).toEqual(['treasurer'])
  await openPath(page)
  await expect(office(page, 'Tesorera')).toBeChecked()
  await expect(office(page, 'Secretaria')).not.toBeChecked()
  await expect.poll(() => keptWords(page)).not.toContain('Escribo rápido')
  const said = () => sql('select office, level from leadership_readiness where member_id = $1', [elisa.id])
  await expect.poll(said).toEqual([{ office: 'treasurer', level: 4 }])
})

test('what she lets her association see stands at its desk, until she does not', async ({
  page,
  expectEasy,
}) => {
  const member = await newMember(group)
  const coordinator = await newOfficer(HERE, ['coordinator'])
  await alreadyInAs(page, member.id)
  await alreadyAtDesk(page, coordinator.member)
  await openPath(page)
  await wish(page, 'Presidenta', 'Quiero representar a mi grupo')
  await expect.poll(() => wishOf(member)).toEqual(['president'])
  const desk = `/mesa/${HERE}/formacion/liderazgo`
  await page.goto(desk)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText(member.name)).toHaveCount(0)

  const consented = (isSeen: boolean) =>
    expect
      .poll(() =>
        sql('select is_seen from leadership_consent where member_id = $1 order by said_at desc limit 1', [
          member.id,
        ]),
      )
      .toEqual([{ is_seen: isSeen }])
  await openPath(page)
  await lets(page).check()
  await consented(true)
  await page.goto(desk)
  await expect(page.getByRole('region', { name: 'Presidenta' }).getByText(member.name)).toBeVisible()
  await expect(page.getByText('«Quiero representar a mi grupo»')).toBeVisible()
  await expectEasy()

  await openPath(page)
  await lets(page).uncheck()
  await consented(false)
  await page.goto(desk)
  await expect(page.getByText(member.name)).toHaveCount(0)
  await endOfficesOf(coordinator.member)
})

test('she agrees without signal that somebody accompanies her, and it begins when the other one does', async ({
  page,
  context,
  browser,
  expectEasy,
}) => {
  const [ana, eva] = [await newMember(group), await newMember(group)]
  const coordinator = await newOfficer(HERE, ['coordinator'])
  const circle = await aCircle(HERE, [ana.id, eva.id])
  const pair = { mentor: ana.id, mentee: eva.id }
  expect((await coordinator.at('/mentorships', 'POST', pair)).status).toBe(201)
  await alreadyInAs(page, eva.id)
  await openPath(page)
  await whenKept(page)
  await expect(page.getByText(`Te proponen que ${ana.name} sea tu mentora.`)).toBeVisible()
  await expectEasy()
  await context.setOffline(true)
  await page.reload()
  await page.getByRole('button', { name: 'Sí, quiero' }).click()
  await expect(page.getByText('Tu mentora, cuando ella también diga que sí')).toBeVisible()
  await context.setOffline(false)
  const agreed = async () => {
    const [row] = await sql<{ mentor: boolean; mentee: boolean }>(
      `select mentor_agreed_at is not null as mentor, mentee_agreed_at is not null as mentee from mentorship
        where mentee_id = $1`,
      [eva.id],
    )
    return row
  }
  await expect.poll(agreed).toEqual({ mentor: false, mentee: true })

  const other = await browser.newPage({ viewport: { width: 360, height: 740 } })
  await alreadyInAs(other, ana.id)
  await openPath(other)
  await expect(other.getByText(`Te proponen acompañar a ${eva.name}`)).toBeVisible()
  await other.getByRole('button', { name: 'Sí, quiero' }).click()
  await expect.poll(agreed).toEqual({ mentor: true, mentee: true })
  await expect(other.getByText('Tú la acompañas desde el')).toBeVisible()
  await other.getByRole('button', { name: /^Salir de Círculo/ }).click()
  await expect
    .poll(() =>
      sql('select 1 from mentoring_person where circle_id = $1 and member_id = $2 and until is not null', [
        ...[circle, ana.id],
      ]),
    )
    .toHaveLength(1)
  await endOfficesOf(coordinator.member)
})
