import { randomUUID } from 'node:crypto'
import type { Browser, Page } from '@playwright/test'
import { leave, newGroup, newMember } from '../../../clients/member.ts'
import { sql } from '../../../clients/store-database.ts'
import { endOfficesOf, newOfficer } from '../../../fixtures/officer.ts'
import { expect, test } from '../../../support/browser-test.ts'
import { alreadyInAs } from '../group/entry.ts'
import { alreadyAtDesk } from './at-desk.ts'
import { expectLight } from './light.ts'

const ASSOCIATION = 'productoras-de-arauco'
const PAYMENTS = `/mesa/${ASSOCIATION}/pagos`
const PURPOSE = `Cajas para la feria ${randomUUID().slice(0, 6)}`

/** It sells nothing, so that nothing is owed to it, whatever ran before. */
let group = ''
let leader = ''
test.beforeAll(async () => {
  group = await newGroup(ASSOCIATION)
  leader = (await newMember(group, 'leader')).id
})
test.afterAll(() => leave(group))

async function inAnother(browser: Browser, javaScriptEnabled: boolean, act: (page: Page) => Promise<void>) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, javaScriptEnabled })
  await act(await context.newPage())
  await context.close()
}

const made: string[] = []
async function officer(office: string): Promise<string> {
  const { member } = await newOfficer(ASSOCIATION, [office])
  made.push(member)
  return member
}
test.beforeEach(() => sql(`update payout set state = 'cancelled' where state in ('proposed', 'approved')`))
test.afterEach(async () => {
  for (const member of made.splice(0)) await endOfficesOf(member)
})

async function askFor(page: Page, amount: string) {
  const form = page.locator('form', { hasText: 'A qué grupo' })
  if (!(await form.isVisible())) await page.locator('summary', { hasText: 'Proponer un anticipo' }).click()
  await form.getByLabel('A qué grupo').selectOption(group)
  await form.getByLabel('Cuánto').fill(amount)
  await form.getByLabel('Cómo').selectOption('cash')
  return form
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ viewport: { width: 360, height: 740 }, javaScriptEnabled })

    test('an advance is proposed, approved by another and paid; desk and phone say what is left; it comes back', async ({
      page,
      browser,
      expectEasy,
    }) => {
      const treasurer = await officer('treasurer')
      const president = await officer('president')
      await alreadyAtDesk(page, treasurer, true)
      await page.goto(PAYMENTS)
      const form = await askFor(page, '60.000')
      await form.getByRole('button', { name: 'Proponer el anticipo' }).click()
      await expect(form.getByText('Escribe para qué es.')).toBeVisible()
      await expect(form.getByLabel('Cuánto')).toHaveValue('60.000')
      if (javaScriptEnabled) await expectEasy()
      await form.getByLabel('Para qué').fill(PURPOSE)
      await form.getByLabel('En qué acta, o qué día, se decidió').fill('Acta 12')
      await form.getByRole('button', { name: 'Proponer el anticipo' }).click()
      await expect(page.getByRole('status')).toContainText('Falta que otra persona')
      await expect(page.getByText(`Anticipo. ${PURPOSE}. Acta 12`)).toBeVisible()
      const run = new URL(page.url()).pathname

      await inAnother(browser, javaScriptEnabled, async (other) => {
        await alreadyAtDesk(other, president, true)
        await other.goto(run)
        await other.getByRole('button', { name: 'Aprobar 1 pago' }).click()
        await expect(other.getByRole('status')).toContainText('Quedó aprobado')
      })
      await page.goto(run)
      await page.getByLabel('Número del recibo firmado').fill('Recibo 41')
      await page.getByRole('button', { name: 'Ya está pagado' }).click()
      await expect(page.getByRole('status')).toContainText('Quedó anotado')

      await page.goto(PAYMENTS)
      // The desk may have lent to other groups too, in money or in what was bought together.
      const ofOurs = page.getByRole('listitem').filter({ hasText: PURPOSE })
      await expect(ofOurs).toContainText('Quedan $60.000 por devolver.')
      await expectLight(page)
      for (const width of javaScriptEnabled ? [360, 1280] : []) {
        await page.setViewportSize({ width, height: 800 })
        await expectEasy()
      }
      await inAnother(browser, true, async (phone) => {
        await alreadyInAs(phone, leader)
        await phone.goto('/grupo/liquidaciones')
        await expect(phone.getByText(/^Del anticipo de \$60\.000 falta descontar \$60\.000/)).toBeVisible()
        await expect(phone.getByText(/^Te dieron un anticipo de \$60\.000/)).toBeVisible()
        // What is of no order says what it is.
        await expect(phone.getByRole('heading', { name: 'Anticipo', exact: true }).first()).toBeVisible()
      })

      await page.goto(run)
      await page.locator('summary', { hasText: 'La plata volvió' }).click()
      await page.getByLabel('Por qué').fill('El banco la devolvió')
      await page.getByRole('button', { name: 'Anotar que volvió' }).click()
      await expect(page.getByRole('status')).toContainText('Quedó anotado que volvió')
      await page.goto(PAYMENTS)
      await expect(ofOurs.filter({ hasText: 'por devolver' })).toHaveCount(0)
    })
  })
