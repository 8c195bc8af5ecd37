import type { Browser, Page } from '@playwright/test'
import { groupDesk } from '../../../clients/group-desk.ts'
import { groupPhone } from '../../../clients/group-phone.ts'
import { leave, newGroup, newMember } from '../../../clients/member.ts'
import { sendNew } from '../../../clients/proposals.ts'
import { paidOrder } from '../../../clients/staff.ts'
import { product } from '../../../clients/store.ts'
import { emptyMonth, FEDERATION, pastSales, shareOf } from '../../../fixtures/closed-month.ts'
import { endOfficesOf, newOfficer } from '../../../fixtures/officer.ts'
import { newAssociation } from '../../../fixtures/offices.ts'
import { expect, test } from '../../../support/browser-test.ts'
import { scriptsAtDesk } from '../../../support/scripts-at-desk.ts'
import { env } from '../../../support/env.ts'
import { quiet } from '../../../support/quiet.ts'
import { alreadyIn } from '../group/entry.ts'
import { alreadyAtDesk } from './at-desk.ts'

/** Ten of them as an association has in the long run; the core has a few. */
const GROUPS = env.isLong ? 10 : 3
/** Phones open at a time: more would only wait for each other. */
const AT_ONCE = 5
const h1 = { level: 1 } as const
const clp = (amount: number) => `$${amount.toLocaleString('es-CL')}`
const soldClp = (index: number) => (index + 1) * 10_000

type Group = { handle: string; title: string; productHandle: string }

/** A group with a leader and a product that waits to be approved. */
async function foundGroup(association: string): Promise<Group> {
  const handle = await newGroup(association)
  await newMember(handle, 'leader')
  const sent = await sendNew(await groupDesk(handle), handle)
  return { handle, title: sent.content.title, productHandle: sent.handle }
}

async function inAnother(browser: Browser, javaScriptEnabled: boolean, act: (page: Page) => Promise<void>) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, javaScriptEnabled })
  await act(await context.newPage())
  await context.close()
}

async function approveAll(page: Page, association: string, groups: Group[]) {
  await page.goto(`/mesa/${association}/aprobaciones`)
  for (const { title } of groups) {
    await page.getByRole('link', { name: title }).click()
    await page.getByRole('button', { name: 'Aprobar' }).click()
    await expect(page.getByRole('status')).toContainText('Aprobado')
  }
  await expect(page.getByRole('heading', h1)).toContainText('Ningún producto espera')
}

/** One buyer takes something of each; each prepares its part and hands it over. */
async function sellOfEach(groups: Group[]) {
  for (const { productHandle } of groups)
    await expect.poll(() => product(productHandle)).toHaveProperty('variants')
  const docs = await Promise.all(groups.map(({ productHandle }) => product(productHandle)))
  const of = docs.filter((doc) => doc !== null)
  expect(of).toHaveLength(groups.length)
  const { displayId } = await paidOrder({ of, units: 1 })
  await Promise.all(
    groups.map(async ({ handle }) => {
      const phone = await groupPhone(handle)
      const own = (await phone.consignments()).find((one) => one.displayId === displayId)
      if (!own) throw new Error(`${handle} sees no part of the order`)
      for (const to of ['accepted', 'packed', 'handed_over'])
        expect((await phone.move(own.id, to)).status).toBe(200)
    }),
  )
}

async function closeInBrowser(page: Page, month: string) {
  await quiet()
  await page.goto(`/mesa/${FEDERATION}/cierre/${month}/cerrar`)
  await page.getByRole('button', { name: /^Sí, cerrar/ }).click()
  await expect(page.getByRole('status')).toContainText('está cerrado')
}

for (const javaScriptEnabled of scriptsAtDesk)
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ viewport: { width: 1280, height: 800 }, javaScriptEnabled })

    test(`${GROUPS} groups of an association from approvals to «recibí conforme», each to the peso`, async ({
      page,
      browser,
    }) => {
      const association = await newAssociation()
      const groups: Group[] = []
      for (let index = 0; index < GROUPS; index += 1) groups.push(await foundGroup(association))
      const president = await newOfficer(association, ['president'])
      const treasurer = await newOfficer(association, ['treasurer'])
      const federation = await newOfficer(FEDERATION, ['treasurer'])

      await alreadyAtDesk(page, president.member, true)
      await approveAll(page, association, groups)
      await sellOfEach(groups)

      // A month is closed when it is over: what was handed over today is of a later one.
      const month = await emptyMonth()
      for (const [index, { handle }] of groups.entries()) await pastSales(handle, month, [soldClp(index)])
      await inAnother(browser, javaScriptEnabled, async (other) => {
        await alreadyAtDesk(other, federation.member, true)
        await closeInBrowser(other, month)
      })
      await page.goto(`/mesa/${association}/cierre/${month}`)
      for (const [index, { handle }] of groups.entries())
        await expect(page.getByRole('row', { name: new RegExp(handle) })).toContainText(
          clp(shareOf(soldClp(index), 8500)),
        )

      const run = await proposeAndApprove(page, browser, {
        association,
        javaScriptEnabled,
        president,
        treasurer,
      })
      await inAnother(browser, javaScriptEnabled, async (other) => {
        await alreadyAtDesk(other, treasurer.member, true)
        for (let left = GROUPS; left > 0; left -= 1) {
          await other.goto(run)
          await expect(other.getByRole('button', { name: 'Ya está pagado' })).toHaveCount(left)
          await other.getByLabel('Número del recibo firmado').first().fill(`Recibo ${left}`)
          await other.getByRole('button', { name: 'Ya está pagado' }).first().click()
          await expect(other.getByRole('status')).toContainText('Quedó anotado')
        }
      })

      for (let first = 0; first < GROUPS; first += AT_ONCE)
        await Promise.all(
          groups.slice(first, first + AT_ONCE).map(({ handle }, index) =>
            inAnother(browser, true, async (phone) => {
              await alreadyIn(phone, handle)
              await phone.goto('/grupo/liquidaciones')
              await expect(phone.getByText(clp(shareOf(soldClp(first + index), 8500))).first()).toBeVisible()
              await phone.getByRole('button', { name: 'Recibí conforme' }).click()
              await expect(phone.getByText('Recibido conforme', { exact: true }).first()).toBeVisible()
            }),
          ),
        )
      await page.goto(run)
      await expect(page.getByText('Recibido conforme')).toHaveCount(GROUPS)
      await page.goto(`/mesa/${association}/informes?por=group&desde=${month}&hasta=${month}`)
      await expect(page.getByRole('heading', h1)).toContainText(
        clp(groups.reduce((sum, _group, index) => sum + shareOf(soldClp(index), 8500), 0)),
      )

      for (const { member } of [president, treasurer, federation]) await endOfficesOf(member)
      await page.goto(run)
      await expect(page.getByRole('heading', h1)).toContainText('Ahora no tienes ningún cargo')
      for (const { handle } of groups) await leave(handle)
    })
  })

type Payers = {
  association: string
  javaScriptEnabled: boolean
  president: { member: string }
  treasurer: { member: string }
}

/** The treasurer proposes to pay all of it, the president approves. @returns where the run is read */
async function proposeAndApprove(page: Page, browser: Browser, payers: Payers): Promise<string> {
  let run = ''
  await inAnother(browser, payers.javaScriptEnabled, async (other) => {
    await alreadyAtDesk(other, payers.treasurer.member, true)
    await other.goto(`/mesa/${payers.association}/pagos`)
    await other.getByRole('button', { name: 'Proponer estos pagos' }).click()
    await expect(other.getByRole('status')).toContainText('Falta que otra persona')
    run = new URL(other.url()).pathname
  })
  await page.goto(run)
  await page.getByRole('button', { name: `Aprobar ${GROUPS} pagos` }).click()
  await expect(page.getByRole('status')).toContainText('Quedó aprobado')
  return run
}
