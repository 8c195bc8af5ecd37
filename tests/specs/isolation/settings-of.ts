import { call } from '../../clients/store.ts'
import { sql } from '../../clients/store-database.ts'
import { invoiced } from '../../fixtures/supply/agreed-call-off.ts'
import { calledOff, sharedUntil } from '../../fixtures/supply/call-off.ts'
import { dayIn } from '../../support/days.ts'
import { openTillOf } from '../../fixtures/fair-till.ts'
import { newInstitution, offeredStandard, openMonths, quoted } from '../../fixtures/supply/agreement.ts'
import { endOfficesOf, newOfficer } from '../../fixtures/officer.ts'
import { askedPurchase } from '../../fixtures/supply/input-purchase.ts'
import { handoverOf, receptionOf } from '../../fixtures/supply/reception.ts'
import { lotOf, recallOf } from '../../fixtures/supply/lot.ts'
import { unionAt } from '../../fixtures/supply/union.ts'
import { offerOf, votedStandard } from '../../fixtures/supply/standard.ts'
import { trialOf } from '../../fixtures/training/trial.ts'
import { aCircle, aMentorship } from '../../fixtures/training/mentoring-circle.ts'
import { plannedSession } from '../../fixtures/training/training-session.ts'

/** What that group says it will have, and what it got of a call-off: no other figure of the seed. */
export const OFFERED_UNITS = 777_123

/**
 * What is settled: the tariff in force, a point of that association, a session of a course that goes on now, what a group
 * of it tries, what its groups make alike and share among them, what it took to a fair, and a circle of mentoring with
 * that member in it, whom somebody is to accompany.
 */
export async function settingsOf(association: string, group: string, memberId: string) {
  const [row] = await sql<{ tariffId: string; pointId: string }>(
    `select t.id as "tariffId", p.id as "pointId" from tariff t, point p
      where t.deleted_at is null and t.valid_from <= now() and p.organization_handle = $1 and p.deleted_at is null
      order by t.valid_from desc, p.id limit 1`,
    [association],
  )
  if (!row) throw new Error(`nothing is settled for ${association}`)
  const standard = await votedStandard(association)
  const agreement = await agreementAt(association, group)
  await offerOf(group, standard, OFFERED_UNITS)
  const callOffId = await calledOff(association, standard, OFFERED_UNITS, dayIn(0))
  const [shareId = ''] = await sharedUntil(callOffId, dayIn(30), { [group]: OFFERED_UNITS })
  const lot = await lotOf(group)
  return {
    ...row,
    ...{ standard, callOffId, shareId, lot },
    till: await openTillOf(group),
    ...agreement,
    reception: await receptionOf(group, callOffId, lot),
    handover: await handoverOf(association, group, callOffId, lot),
    recall: await recallOf(association, lot),
    union: await unionAt(association),
    invoiceId: await invoiced(association, group),
    inputs: await askedPurchase(association, group, OFFERED_UNITS),
    trainingSessionId: await plannedSession(association, { startsIn: '-10 minutes' }),
    trialId: await trialOf(group),
    circleId: await aCircle(association, [memberId]),
    mentorshipId: await aMentorship(association, memberId),
  }
}

/** A buyer of that desk, what it asked there and what it was offered. */
async function agreementAt(association: string, group: string) {
  const desk = await newOfficer(association, ['coordinator'])
  const standard = await offeredStandard(association, group, 50)
  const institution = newInstitution()
  const [, month = ''] = openMonths()
  const asked = { ...institution, wanted: [{ standard, from: month, to: month, units: 5 }], note: '' }
  const path = `/desk/organizations/${association}/quotation-requests`
  await call('POST', path, asked, { ...desk.headers, 'idempotency-key': institution.rut })
  const [request] = await sql<{ id: string }>('select id from supply_request where rut = $1', [
    institution.rut,
  ])
  const quotation = await quoted(desk, standard, 10)
  await endOfficesOf(desk.member)
  if (!request) throw new Error('the request of the scene was not noted')
  return { quotation, requestId: request.id, offered: standard }
}
