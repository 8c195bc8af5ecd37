import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { DeskHolding, DeskRound, DeskSharing } from '../../../contracts'
import { grouped } from '../../../kernel/grouped'
import { chileDay } from '../../../kernel/time/chile-day'
import { databaseNow } from '../../../kernel/time/clock'
import { organizations } from '../../federation/read/rows'
import { nextAnswerBy } from '../rules/allocation/answer-days'
import { answerState, type AskedShare, heldOf } from '../rules/allocation/asked'
import { acceptedOf } from '../rules/allocation/groups-of'
import { type GroupOffer, leftUnits } from '../rules/sharing/group-offer'
import type { ShareStep } from '../rules/sharing/share-steps'
import { whyWords } from '../rules/sharing/rule-words'
import { callOffStanding, readCallOff, type Standing } from './call-off-standing'
import { deskSharings } from './desk-sharings'
import { shares } from './rows'

const ROUNDS = `select a.number, a.kind, a.answer_by as "answerBy", a.asked_units as "askedUnits",
  a.missing_units as "missingUnits", o.name as failed, f.units as "failedUnits", f.reason
from supply_allocation a
left join supply_failure f on f.allocation_id = a.id
left join ${organizations} o on o.id = f.organization_id
where a.call_off_id = :id order by a.number desc`

const SHARES = `select s.round, o.handle, o.name, s.units, s.steps, s.answer_by as "answerBy",
  s.accepted_units as "acceptedUnits"
from ${shares} s join ${organizations} o on o.id = s.organization_id
where s.call_off_id = :id order by s.units desc, o.name, o.handle`

type RoundRow = Pick<DeskRound, 'number' | 'kind' | 'answerBy' | 'askedUnits' | 'missingUnits'> & {
  failed: string | null
  failedUnits: number | null
  reason: string | null
}
type ShareRow = AskedShare & { round: number; name: string; steps: ShareStep[] }

/** How a call-off of that desk was shared out, round by round, and who holds what of it now; or null. */
export async function deskSharing(
  knex: Knex,
  organizationId: string,
  id: string,
): Promise<DeskSharing['sharing'] | null> {
  const [[shown], callOff] = await Promise.all([
    deskSharings(knex, organizationId, id),
    readCallOff(knex, id),
  ])
  if (!shown || !callOff) return null
  const today = chileDay(await databaseNow(knex))
  const [standing, rounds, asked] = await Promise.all([
    callOffStanding(knex, callOff, today),
    knex.raw<{ rows: RoundRow[] }>(ROUNDS, { id }),
    knex.raw<{ rows: ShareRow[] }>(SHARES, { id }),
  ])
  const names = new Map(asked.rows.map(({ handle, name }) => [handle, name]))
  const ofRound = grouped(asked.rows, ({ round }) => String(round))
  return {
    ...shown,
    today,
    suggestedAnswerBy: nextAnswerBy(today, today, callOff.deliverOn),
    freeUnits: standing.groups.reduce((total, group) => total + leftUnits(group), 0),
    holdings: standing.groups.flatMap((group) => holdingOf(group, { standing, names, today })),
    rounds: rounds.rows.map(({ failed, failedUnits, reason, ...round }) => ({
      ...round,
      failure: failed && failedUnits ? { name: failed, units: failedUnits, reason: reason ?? '' } : null,
      shares: (ofRound.get(String(round.number)) ?? []).map((share) => ({
        ...{ handle: share.handle, name: share.name, units: share.units, acceptedUnits: share.acceptedUnits },
        state: answerState(share, today),
        why: whyWords(standing.voted, share.steps),
      })),
    })),
  }
}

type Seen = { standing: Standing; names: Map<string, string>; today: string }

function holdingOf(group: GroupOffer, { standing, names, today }: Seen): DeskHolding[] {
  const { handle, heldUnits, committedUnits, sureUnits } = group
  const own = standing.shares.filter((share) => share.handle === handle)
  if (!own.some(({ units }) => units > 0)) return []
  const waiting = own.filter(({ acceptedUnits }) => acceptedUnits === null)
  const failed = standing.failures.filter((one) => one.handle === handle)
  const reserve = heldUnits > 0 ? standing.reserves.find(({ of }) => of === handle) : undefined
  return [
    {
      ...{ handle, name: names.get(handle) ?? handle, acceptedUnits: acceptedOf(handle, standing) },
      waitingUnits: waiting.reduce((total, share) => total + heldOf(share, today), 0),
      failedUnits: failed.reduce((total, { units }) => total + units, 0),
      onPerhapsUnits: heldUnits > 0 ? Math.max(0, committedUnits + heldUnits - sureUnits) : 0,
      reserve: reserve ? { name: names.get(reserve.by) ?? reserve.by, units: reserve.units } : null,
    },
  ]
}
