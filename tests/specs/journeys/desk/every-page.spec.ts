import { randomUUID } from 'node:crypto'
import { globSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { groupDesk } from '../../../clients/group-desk.ts'
import { sendNew } from '../../../clients/proposals.ts'
import { paidOrder } from '../../../clients/staff.ts'
import { sql } from '../../../clients/store-database.ts'
import { placeTransfer } from '../../../clients/transfers.ts'
import { invoiced } from '../../../fixtures/supply/agreed-call-off.ts'
import { newInstitution, offeredStandard, openMonths, quoted } from '../../../fixtures/supply/agreement.ts'
import { FEDERATION, monthToClose, statementOf } from '../../../fixtures/closed-month.ts'
import { calledOff, nextDelivery } from '../../../fixtures/supply/call-off.ts'
import { certificateOf } from '../../../fixtures/certificate.ts'
import { recordedDeposit } from '../../../fixtures/gateway-deposit.ts'
import { aCircle } from '../../../fixtures/training/mentoring-circle.ts'
import { askedPurchase } from '../../../fixtures/supply/input-purchase.ts'
import { lotOf, recallOf } from '../../../fixtures/supply/lot.ts'
import { promisedCallOff, receptionOf } from '../../../fixtures/supply/reception.ts'
import { memberOf } from '../../../fixtures/member-session.ts'
import { endOfficesOf, newOfficer } from '../../../fixtures/officer.ts'
import { plannedSession } from '../../../fixtures/training/training-session.ts'
import { votedStandard } from '../../../fixtures/supply/standard.ts'
import { unionAt } from '../../../fixtures/supply/union.ts'
import { payoutTo } from '../../../fixtures/payout-to.ts'
import { trialOf } from '../../../fixtures/training/trial.ts'
import { inWords, violationsOf } from '../../../support/axe.ts'
import { expect, test } from '../../../support/browser-test.ts'
import { alreadyAtDesk } from './at-desk.ts'
import { expectLight } from './light.ts'

const ASSOCIATION = 'productoras-de-arauco'
const GROUP = 'telar-mar-adentro'
const ROOT = path.join(import.meta.dirname, '../../../../storefront/src/pages/mesa/[organization]')

/** `pedidos/[id].astro` → the addresses that it answers. */
function answersOf(file: string): RegExp {
  const address = file
    .replace(/\.astro$/, '')
    .replace(/(^|\/)index$/, '')
    .replaceAll(/\[\w+\]/g, '[^/]+')
  return new RegExp(`^${address}$`)
}
/** What names an address comes before what takes any. */
const isOpen = (file: string) => file.split('[').length
const files = globSync('**/*.astro', { cwd: ROOT }).sort((a, b) => isOpen(a) - isOpen(b))

/** Of what was paid by debit a part goes back by a transfer, which somebody has to make. */
async function oneMissing({ displayId }: { displayId: number }) {
  const [line] = await sql<{ id: string; part: string }>(
    `select l.id, l.consignment_id as part from consignment_line l join consignment c on c.id = l.consignment_id
      join "order" o on o.id = c.order_id where o.display_id = $1`,
    [displayId],
  )
  const { at, member } = await newOfficer(FEDERATION, ['coordinator'])
  await at(`/consignments/${line?.part}/move`, 'POST', { to: 'accepted' })
  const missing = { reason: 'Se quebró', lines: [{ lineId: line?.id, quantity: 1 }] }
  const { status, body } = await at(`/consignments/${line?.part}/quantities`, 'POST', missing)
  expect(status, body.message).toBe(200)
  await endOfficesOf(member)
}

/**
 * Somebody asks for a quotation, and another one waits for its buyer: what was answered or signed leads to fewer pages.
 * The address of the quotation.
 */
async function openQuotation(): Promise<string> {
  const officer = await newOfficer(ASSOCIATION, ['president'])
  const standard = await offeredStandard(ASSOCIATION, GROUP, 20)
  const [, from = ''] = openMonths()
  const asked = { ...newInstitution(), wanted: [{ standard, from, to: from, units: '5' }], note: '' }
  const key = { 'idempotency-key': randomUUID() }
  const { status } = await officer.at('/quotation-requests', 'POST', asked, ASSOCIATION, key)
  expect(status).toBe(201)
  const { id } = await quoted(officer, standard, 10)
  await endOfficesOf(officer.member)
  return `convenios/${id}`
}

/** Something of each kind that a page is about. @returns what ends it */
async function somethingOfEach() {
  await sendNew(await groupDesk(GROUP), GROUP)
  const order = await paidOrder()
  await recordedDeposit(order)
  await placeTransfer()
  await oneMissing(await paidOrder({ card: 'VD', units: 2 }))
  await statementOf(GROUP)
  await certificateOf(await memberOf(GROUP))
  await plannedSession(ASSOCIATION, { startsIn: '-5 minutes' })
  await trialOf(GROUP)
  await aCircle(ASSOCIATION, [await memberOf(GROUP)])
  await calledOff(ASSOCIATION, await votedStandard(ASSOCIATION), 40, nextDelivery())
  await recallOf(ASSOCIATION, await lotOf(GROUP))
  const promised = await promisedCallOff(ASSOCIATION, await votedStandard(ASSOCIATION), { [GROUP]: 5 })
  await receptionOf(GROUP, promised, await lotOf(GROUP))
  await invoiced(ASSOCIATION, GROUP)
  await askedPurchase(ASSOCIATION, GROUP, 10)
  return payoutTo(GROUP)
}

/** Each address of this desk that its pages lead to, one for each file of a page. */
async function walk(
  page: Page,
  desk: string,
  known: string[],
  look: (file: string) => Promise<void>,
): Promise<Set<string>> {
  const seen = new Set<string>()
  const month = await monthToClose()
  const waiting = [
    '',
    'cierre',
    `cierre/${month}/cerrar`,
    ...known,
    ...files.map((file) => file.replace(/(\/?index)?\.astro$/, '')),
  ]
  const tried = new Set<string>()
  for (let place = waiting.shift(); place !== undefined; place = waiting.shift()) {
    const [address = ''] = place.split('?')
    const file = files.find((one) => answersOf(one).test(address))
    // What is saved as a file is no page.
    if (!file || seen.has(file) || tried.has(place) || /\[|\.\w+$/.test(address)) continue
    tried.add(place)
    const answer = await page.goto(`/mesa/${desk}/${place}`.replace(/\/$/, ''))
    const at = new URL(page.url()).pathname.replace(`/mesa/${desk}`, '').replace(/^\//, '')
    if (answer?.status() !== 200 || !answersOf(file).test(at)) continue
    seen.add(file)
    await look(file)
    const links = await page
      .locator(`a[href^="/mesa/${desk}/"]`)
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
    waiting.push(...links.map((link) => link.replace(`/mesa/${desk}/`, '')))
  }
  return seen
}

test.use({ viewport: { width: 360, height: 740 } })

test('every page of the desk has a heading, is light, no wider than a telephone, and axe finds nothing in it', async ({
  page,
}) => {
  test.setTimeout(15 * 60_000)
  const ground = await somethingOfEach()
  const known = [await openQuotation(), `convenios/uniones/${(await unionAt(ASSOCIATION)).id}`]
  const seen = new Set<string>()
  const wrong: string[] = []
  for (const desk of [FEDERATION, ASSOCIATION]) {
    const { member } = await newOfficer(desk, ['president', 'treasurer', 'coordinator'])
    await alreadyAtDesk(page, member, true)
    const here = await walk(page, desk, known, async (file) => {
      if (seen.has(file)) return
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      const violations = await violationsOf(page)
      wrong.push(...violations.map((violation) => `${file}: ${inWords(violation)}`))
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      if (width > 360) wrong.push(`${file}: ${width} px wide`)
      await expectLight(page)
    })
    for (const file of here) seen.add(file)
    await endOfficesOf(member)
  }
  await ground.close()
  expect(wrong).toEqual([])
  expect(files.filter((file) => !seen.has(file))).toEqual([])
})
