import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DeskWeeks } from '../../../../store/src/contracts/index.ts'
import { sql } from '../../../clients/store-database.ts'
import { endOfficesOf, newOfficer, type Officer } from '../../../fixtures/officer.ts'
import { ownGroup } from '../../../fixtures/own-group.ts'
import { calledOff, sharedUntil } from '../../../fixtures/supply/call-off.ts'
import { votedStandard } from '../../../fixtures/supply/standard.ts'
import { FEDERATION } from '../../../clients/transfers.ts'
import { dayIn } from '../../../support/days.ts'

const HERE = 'productoras-de-arauco'
const group = await ownGroup()
let desk: Officer
let foreign: Officer
beforeAll(async () => {
  desk = await newOfficer(HERE, ['coordinator'])
  foreign = await newOfficer('productoras-de-biobio', ['coordinator'])
})
afterAll(async () => {
  for (const { member } of [desk, foreign]) await endOfficesOf(member)
})

const weeksAt = async (who: Officer, standard: string) =>
  (await who.at<DeskWeeks>('/weeks')).body.standards.find(({ handle }) => handle === standard)?.weeks
const week = (heldUnits: number, waitingUnits: number, missingUnits: number) => ({
  ...{ heldUnits, waitingUnits, missingUnits },
})

test('eight weeks say what groups hold, what waits and what nobody has, at the desk that it concerns', async () => {
  const standard = await votedStandard(FEDERATION)
  const own = await calledOff(HERE, standard, 100, dayIn(14))
  const [accepted] = await sharedUntil(own, dayIn(3), { [group]: 60 })
  await sql(
    `insert into supply_share_answer (id, share_id, accepted_units, said_at, key, body_hash, by)
      values ($1, $2, 50, now(), $1, 'prueba', 'prueba')`,
    [`sansw_${randomUUID()}`, accepted],
  )
  await sql(
    `insert into supply_failure (id, call_off_id, allocation_id, organization_id, units, reason, key, body_hash, by)
      select $1, $2, $1, o.id, 10, 'Se quemó', $1, 'prueba', 'prueba' from organization o where o.handle = $3`,
    [`fail_${randomUUID()}`, own, group],
  )
  const above = await calledOff(FEDERATION, standard, 80, dayIn(21))
  await sharedUntil(above, dayIn(3), { [group]: 30 })
  await calledOff(HERE, standard, 999, dayIn(70))
  await calledOff(HERE, standard, 999, dayIn(-14))

  const nothing = week(0, 0, 0)
  const weeks = await weeksAt(desk, standard)
  expect(weeks?.slice(2, 4)).toEqual([week(40, 0, 60), week(0, 30, 0)])
  expect([...(weeks?.slice(0, 2) ?? []), ...(weeks?.slice(4) ?? [])]).toEqual(Array(6).fill(nothing))
  expect(await weeksAt(foreign, standard)).toBeUndefined()
})
