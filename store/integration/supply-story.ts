import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { daysAfter } from '../src/kernel/time/days'

export const ASSOCIATIONS = ['story_a', 'story_b']
export const GROUPS = ['story_1', 'story_2', 'story_3', 'story_4', 'story_5']
export const STANDARDS = ['story_x', 'story_y']
export const MONTHS = ['2031-03', '2031-04', '2031-05']
const parentOf = (group: string) => ASSOCIATIONS[GROUPS.indexOf(group) % 2] ?? ''

type Chance = { between: (from: number, to: number) => number; pick: <T>(list: readonly T[]) => T }
type Units = { sure: number; counted: number; perhaps: number; ready: number; committed: number }
type Share = {
  id: string
  callOff: string
  group: string
  units: number
  answerBy: string
  accepted: number | null
}

/** What happens to an offer, written as the shop writes it; beside it, what must come of it, by addition alone. */
export function supplyStory(trx: Knex.Transaction, chance: Chance, first: string) {
  const offers = new Map<string, { sure: number; perhaps: number }>()
  const found = new Map<string, { monthlyUnits: number; until: string | null }>()
  const callOffs: { id: string; standard: string; month: string; rounds: number }[] = []
  const shares: Share[] = []
  const failures: { callOff: string; group: string; units: number }[] = []
  const left = new Set<string>()
  let today = first
  let made = 0
  const id = () => `story_${String((made += 1)).padStart(5, '0')}`
  const at = () => new Date(Date.UTC(2030, 0, 1) + made * 1000)

  const begin = async () => {
    const organization = (of: string, kind: string, parent: string) => ({
      ...{ id: of, kind, handle: of.replace('_', '-'), name: of, parent_id: parent },
      ...{ status: 'active', status_since: new Date() },
    })
    const federation = await trx('organization').where({ kind: 'federation' }).first<{ id: string }>('id')
    await trx('organization').insert([
      ...ASSOCIATIONS.map((of) => organization(of, 'association', federation?.id ?? '')),
      ...GROUPS.map((of) => organization(of, 'group', parentOf(of))),
    ])
    await trx('supply_standard').insert(
      STANDARDS.map((of) => ({
        id: of,
        organization_id: 'story_a',
        handle: of,
        name: of,
        unit: 'u',
        by: 'x',
      })),
    )
  }

  const acts: (() => Promise<void>)[] = [
    async function offer() {
      const [organization_id, standard_id, month] = [
        chance.pick(GROUPS),
        chance.pick(STANDARDS),
        chance.pick(MONTHS),
      ]
      const [sure, perhaps] = [chance.between(0, 90), chance.between(0, 20)]
      const key = id()
      offers.set(`${standard_id} ${month} ${organization_id}`, { sure, perhaps })
      await trx('supply_offer').insert({
        ...{ id: key, organization_id, standard_id, month, sure_units: sure, perhaps_units: perhaps },
        ...{ key, body_hash: 'x', said_at: at(), by: 'x', created_at: at() },
      })
    },
    async function qualify() {
      const [organization_id, standard_id] = [chance.pick(GROUPS), chance.pick(STANDARDS)]
      const until = chance.pick(['2031-03-31', '2031-04-01', '2031-12-31', null])
      const monthly_units = until ? chance.between(1, 80) : 0
      found.set(`${standard_id} ${organization_id}`, { monthlyUnits: monthly_units, until })
      await trx('supply_qualification').insert({
        ...{ id: id(), standard_id, organization_id, version: 1, outcome: until ? 'qualified' : 'withdrawn' },
        ...{
          trial_batch: 'x',
          tried_on: '2030-01-01',
          tried_by: 'x',
          to_mend: until ? '' : 'x',
          monthly_units,
        },
        ...{ until, by: 'x', created_at: at() },
      })
    },
    async function round() {
      const known = callOffs.length > 3 && chance.between(0, 1) === 0 ? chance.pick(callOffs) : null
      const callOff = known ?? {
        id: id(),
        standard: chance.pick(STANDARDS),
        month: chance.pick(MONTHS),
        rounds: 0,
      }
      if (!known) {
        callOffs.push(callOff)
        await trx('supply_call_off').insert({
          ...{
            id: callOff.id,
            agreement_id: callOff.id,
            organization_id: 'story_a',
            standard_id: callOff.standard,
          },
          ...{ number: 1, units: 100, month: callOff.month, deliver_on: `${callOff.month}-15`, by: 'x' },
        })
      }
      const [allocation, answerBy] = [id(), daysAfter(today, chance.between(0, 4))]
      callOff.rounds += 1
      await trx('supply_allocation').insert({
        ...{
          id: allocation,
          call_off_id: callOff.id,
          number: callOff.rounds,
          kind: 'first',
          answer_by: answerBy,
        },
        ...{ rule_version: 1, lot_units: 1, asked_units: 100, missing_units: 0, by: 'x' },
      })
      const asked = GROUPS.filter(() => chance.between(0, 2) > 0).map((group): Share => {
        const units = chance.between(0, 30)
        return { id: id(), callOff: callOff.id, group, units, answerBy, accepted: null }
      })
      if (asked.length === 0) return
      shares.push(...asked)
      await trx('supply_share').insert(
        asked.map((one) => ({
          ...{
            id: one.id,
            allocation_id: allocation,
            organization_id: one.group,
            units: one.units,
            steps: '[]',
          },
        })),
      )
    },
    async function answer() {
      const waiting = shares.filter((one) => one.accepted === null && one.units > 0 && one.answerBy >= today)
      if (waiting.length === 0) return
      const share = chance.pick(waiting)
      share.accepted = chance.between(0, share.units)
      await trx('supply_share_answer').insert({
        ...{ id: id(), share_id: share.id, accepted_units: share.accepted, key: share.id, body_hash: 'x' },
        ...{ by: 'x', said_at: at() },
      })
    },
    async function fail() {
      const able = shares.filter(({ accepted }) => (accepted ?? 0) > 0)
      if (able.length === 0) return
      const { callOff, group } = chance.pick(able)
      const more = acceptedOf(callOff, group)
      if (more === 0) return
      const units = chance.between(1, more)
      failures.push({ callOff, group, units })
      const key = id()
      await trx('supply_failure').insert({
        ...{ id: key, call_off_id: callOff, allocation_id: key, organization_id: group, units, reason: 'x' },
        ...{ key, body_hash: 'x', by: 'x' },
      })
    },
    async function nextDay() {
      today = daysAfter(today, 1)
    },
  ]

  const acceptedOf = (callOff: string, group: string) =>
    sum(
      shares
        .filter((one) => one.callOff === callOff && one.group === group)
        .map(({ accepted }) => accepted ?? 0),
    ) -
    sum(failures.filter((one) => one.callOff === callOff && one.group === group).map(({ units }) => units))
  const waitingOf = (one: Share) => (one.accepted === null && one.answerBy >= today ? one.units : 0)

  /** Of a group; null: it said nothing. */
  function unitsOf(standard: string, month: string, group: string): Units | null {
    const said = offers.get(`${standard} ${month} ${group}`)
    const last = found.get(`${standard} ${group}`)
    const qualified = last?.until && last.until >= `${month}-01` ? last.monthlyUnits : 0
    const own = callOffs
      .filter((one) => one.standard === standard && one.month === month)
      .map((one) => one.id)
    const committed =
      sum(own.map((callOff) => acceptedOf(callOff, group))) +
      sum(shares.filter((one) => own.includes(one.callOff) && one.group === group).map(waitingOf))
    const { sure = 0, perhaps = 0 } = said ?? {}
    const units = {
      sure,
      counted: Math.min(sure, qualified),
      perhaps,
      ready: qualified > 0 ? perhaps : 0,
      committed,
    }
    return said ? units : null
  }

  return {
    begin,
    act: () => chance.pick(acts)(),
    today: () => today,
    leave: async (group: string) => {
      left.add(group)
      await trx('organization').where({ id: group }).update({ status: 'left' })
    },
    /** Of groups, or of associations: without those that left. */
    cells: (by: 'group' | 'association') =>
      STANDARDS.flatMap((standard) =>
        MONTHS.flatMap((month) => {
          const rows =
            by === 'group'
              ? GROUPS.map((group) => [group])
              : ASSOCIATIONS.map((of) => GROUPS.filter((group) => parentOf(group) === of && !left.has(group)))
          return rows.flatMap((groups, index) => {
            const all = groups.flatMap((group) => unitsOf(standard, month, group) ?? [])
            if (all.length === 0) return []
            const of = by === 'group' ? groups[0] : ASSOCIATIONS[index]
            return [`${standard} ${month} ${of} ${figures(all).join(' ')}`]
          })
        }),
      ).sort(),
    callOffs: () =>
      callOffs
        .filter(({ id: callOff }) => shares.some((one) => one.callOff === callOff))
        .map(({ id: callOff }) => {
          const own = shares.filter((one) => one.callOff === callOff)
          return `${callOff} ${sum(GROUPS.map((group) => acceptedOf(callOff, group)))} ${sum(own.map(waitingOf))}`
        })
        .sort(),
  }
}

const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0)
const figures = (all: readonly Units[]) => [
  sum(all.map(({ sure }) => sure)),
  sum(all.map(({ counted }) => counted)),
  sum(all.map(({ perhaps }) => perhaps)),
  sum(all.map(({ ready }) => ready)),
  sum(all.map(({ committed }) => committed)),
  sum(all.map(({ counted, committed }) => Math.max(0, counted - committed))),
  sum(all.map(({ sure, committed }) => Math.max(0, committed - sure))),
  all.filter(({ counted, ready }) => counted + ready > 0).length,
]
