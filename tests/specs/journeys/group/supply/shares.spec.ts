import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import type { OwnShares } from '../../../../../store/src/contracts/index.ts'
import { leave, newGroup, newMember } from '../../../../clients/member.ts'
import { call } from '../../../../clients/store.ts'
import { sql } from '../../../../clients/store-database.ts'
import { calledOff, nextDelivery, qualifiedFor } from '../../../../fixtures/supply/call-off.ts'
import { dayIn } from '../../../../support/days.ts'
import { sessionOf } from '../../../../fixtures/member-session.ts'
import { endOfficesOf, newOfficer } from '../../../../fixtures/officer.ts'
import { offerOf, votedStandard } from '../../../../fixtures/supply/standard.ts'
import { expect, test } from '../../../../support/browser-test.ts'
import { alreadyAtDesk } from '../../desk/at-desk.ts'
import { alreadyInAs, whenKept } from '../entry.ts'
import { heading } from '../product-steps.ts'

test.use({ viewport: { width: 360, height: 740 } })

const HERE = 'productoras-de-arauco'
type Group = { handle: string; name: string; member: string }
const groups: Group[] = []
test.beforeAll(async () => {
  for (let left = 6; left > 0; left -= 1) {
    const handle = await newGroup(HERE)
    const { id } = await newMember(handle)
    groups.push({ handle, name: `Grupo ${handle}`, member: id })
  }
  groups.sort((a, b) => a.handle.localeCompare(b.handle))
})
test.afterAll(async () => {
  for (const { handle } of groups) await leave(handle)
})

/** The other groups take all that waits for them. */
async function acceptAll(of: readonly Group[]) {
  for (const { handle, member } of of) {
    const headers = await sessionOf(member)
    const path = `/members/organizations/${handle}/shares`
    const { body } = await call<OwnShares>('GET', path, undefined, headers)
    for (const share of body.shares.filter(({ state }) => state === 'waiting')) {
      const answer = { acceptedUnits: share.units, saidAt: new Date().toISOString() }
      const key = { 'idempotency-key': randomUUID() }
      const { status } = await call('POST', `${path}/${share.id}/answer`, answer, { ...headers, ...key })
      expect(status).toBe(201)
    }
  }
}
const accepted = async (group: string, callOff: string) =>
  (
    await sql<{ units: number }>(
      `select w.accepted_units as units from supply_share_answer w join supply_share s on s.id = w.share_id
        join supply_allocation a on a.id = s.allocation_id join organization o on o.id = s.organization_id
        where o.handle = $1 and a.call_off_id = $2 order by w.created_at`,
      [group, callOff],
    )
  ).map(({ units }) => units)
const row = (page: Page, { name }: Group) =>
  page
    .getByRole('table', { name: 'Cómo va cada grupo' })
    .getByRole('row', { name: new RegExp(`^${name}\\b`) })
const waiting = (page: Page) => page.getByText(/Sale cuando haya señal/)
const answer = (page: Page) => page.getByRole('button', { name: 'Responder' }).click()

test('six groups share what is called for: one declines, one fails and is covered, and the desk sees it', async ({
  page,
  context,
  browser,
  expectEasy,
}) => {
  const [first, second, ...others] = groups
  const [third] = others
  if (!first || !second || !third) throw new Error('no groups')
  const delivery = nextDelivery()
  const standard = await votedStandard(HERE)
  for (const { handle } of groups) {
    await offerOf(handle, standard, 100, delivery.slice(0, 7))
    await qualifiedFor(handle, standard, 100)
  }
  const callOff = await calledOff(HERE, standard, 240, delivery)
  const coordinator = await newOfficer(HERE, ['coordinator'])

  const desk = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await alreadyAtDesk(desk, coordinator.member)
  const { origin } = new URL((await page.goto('/grupo/entrar'))?.url() ?? '')
  await desk.setViewportSize({ width: 360, height: 740 })
  await desk.goto(`${origin}/mesa/${HERE}/oferta/repartos`)
  await desk.locator(`a[href$="/repartos/${callOff}"]`).click()
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Está por repartir')
  await desk.getByLabel('Hasta cuándo responden').fill('2020-01-01')
  await desk.getByRole('button', { name: 'Repartir' }).click()
  await expect(desk.getByText('Ese día ya pasó')).toBeVisible()
  await desk.getByLabel('Hasta cuándo responden').fill(dayIn(5))
  await desk.getByRole('button', { name: 'Repartir' }).click()
  await expect(desk.getByRole('status')).toContainText('Quedó repartido')
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Esperan respuesta 240')
  await expect(row(desk, first)).toContainText('40')

  await alreadyInAs(page, first.member)
  await page.goto('/grupo/oferta')
  await whenKept(page)
  await page.getByRole('link', { name: 'Pedidos convenidos' }).click()
  await page.getByRole('link', { name: /^40 frascos de Ficha/ }).click()
  await expect(heading(page)).toHaveText(/^Les tocaron 40 frascos de Ficha/)
  await page.getByText('¿Por qué nos tocaron 40?').click()
  await expect(page.getByText('Piden 240. Entre 6 grupos pueden dar 600.')).toBeVisible()
  await expectEasy()
  await context.setOffline(true)
  await answer(page)
  await expect(page.getByRole('alert')).toContainText('Elige una.')
  await page.getByRole('radio', { name: 'Con una parte' }).check()
  await page.getByLabel('¿Cuántas?').fill('41')
  await answer(page)
  await expect(page.getByText('Les tocaron 40: no más que eso.')).toBeVisible()
  await page.getByRole('radio', { name: 'Con las 40' }).check()
  await answer(page)
  await expect(waiting(page)).toBeVisible()
  await page.reload()
  await expect(waiting(page)).toBeVisible()
  expect(await accepted(first.handle, callOff)).toEqual([])
  await context.setOffline(false)
  await expect.poll(() => accepted(first.handle, callOff)).toEqual([40])
  await expect(page.getByText('Dijeron que sí a las 40.')).toBeVisible()
  await expect(waiting(page)).toHaveCount(0)

  const declining = await (await browser.newContext()).newPage()
  await alreadyInAs(declining, second.member)
  await declining.setViewportSize({ width: 360, height: 740 })
  await declining.goto(`${origin}/grupo/convenidos`)
  await declining.getByRole('link', { name: /^40 frascos de Ficha/ }).click()
  await declining.getByRole('radio', { name: 'Esta vez no' }).check()
  await answer(declining)
  await expect.poll(() => accepted(second.handle, callOff)).toEqual([0])
  await expect(declining.getByText('Dijeron que no.')).toBeVisible()
  await acceptAll(groups.filter((group) => group !== second))

  await desk.goto(`${origin}/mesa/${HERE}/oferta/repartos/${callOff}`)
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Los grupos aceptaron todo')
  await expect(row(desk, third)).toContainText('48')
  await desk.getByText('Un grupo no podrá cumplir').click()
  await desk.getByLabel('Grupo', { exact: true }).selectOption(third.handle)
  await desk.getByLabel('Con cuántas no podrá').fill('49')
  await desk.getByLabel('Por qué', { exact: true }).fill('Se quemó la cocina')
  await desk.getByRole('button', { name: 'Anotarlo y pedirlo a otros' }).click()
  await expect(desk.getByText('Aceptó 48: no puede fallar con más.')).toBeVisible()
  await desk.getByLabel('Con cuántas no podrá').fill('48')
  await desk.getByRole('button', { name: 'Anotarlo y pedirlo a otros' }).click()
  await expect(desk.getByRole('status')).toContainText('se pidió a otros grupos')
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Esperan respuesta 48')
  await expect(row(desk, third)).toContainText('No podrá con 48.')
  await acceptAll(groups.filter((group) => group !== second && group !== third))
  await desk.reload()
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Los grupos aceptaron todo')
  await endOfficesOf(coordinator.member)
  await declining.context().close()
  await desk.context().close()
})
