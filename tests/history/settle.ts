import type { PaymentRun, Payouts, PayoutRow } from '../../store/src/contracts/index.ts'
import { associations } from '../../seed/data/associations.ts'
import { groups } from '../../seed/data/groups/index.ts'
import { history } from '../../seed/data/history/index.ts'
import { sql } from '../clients/store-database.ts'
import { FEDERATION, firstWhoMay, officerAt, phoneOf } from './people.ts'

const { money } = history
const BANKS = ['012', '001', '016', '037', '012', '014']

/** An invented number with its right last digit. */
function rutOf(digits: number): string {
  const sum = [...String(digits)]
    .toReversed()
    .reduce((total, digit, index) => total + Number(digit) * (2 + (index % 6)), 0)
  const rest = 11 - (sum % 11)
  return `${digits}-${rest === 11 ? '0' : rest === 10 ? 'K' : rest}`
}

/** Where each body is paid, written down as it would be: groups on their phones, associations at the desk. */
export async function openAccounts(): Promise<void> {
  for (const [index, { handle, name, members }] of groups.entries()) {
    if (money.byHand.includes(handle)) continue
    const isCollected = money.collects.includes(handle)
    const collector = members.find(({ role }) => role === 'treasurer') ?? members[0]
    const digits = isCollected ? 11_000_100 + index : 65_000_100 + index
    const [row] = await sql<{ id: string }>(
      `select m.id from member m join membership s on s.member_id = m.id
        join organization o on o.id = s.organization_id where o.handle = $1 and m.name = $2`,
      [handle, collector?.name],
    )
    const ask = await phoneOf(handle)
    await ask('POST', '/bank-account', {
      holderName: isCollected ? collector?.name : name,
      holderRut: rutOf(digits),
      bank: isCollected ? '012' : BANKS[index % BANKS.length],
      kind: isCollected ? 'rut' : 'sight',
      number: isCollected ? String(digits) : String(900_000_000 + index * 7919),
      ...(isCollected && { collectorId: row?.id, consent: 'Acta 2 del grupo, firmada por todas' }),
    })
  }
  const desk = await officerAt(FEDERATION, 'treasurer')
  const above = [
    ...associations.map(({ handle, name }) => ({ handle, name })),
    { handle: FEDERATION, name: 'Mingaco Biobío' },
  ]
  for (const [index, { handle, name }] of above.entries())
    await desk('POST', `/bank-accounts/${handle}`, {
      ...{ holderName: name, holderRut: rutOf(65_000_050 + index), bank: '012', kind: 'checking' },
      number: String(800_000_000 + index * 7919),
    })
}

export async function closeMonth(month: string): Promise<void> {
  const desk = await officerAt(FEDERATION, 'treasurer')
  await desk('POST', '/periods', { month })
}

type Line = {
  account: string
  handle: string
  means: string
  amountClp: number
  isAdvance?: boolean
  purpose?: string
  minutes?: string
}

/** One officer proposes, others approve, and the money leaves. */
async function payRun(payer: string, lines: Line[], ago: number): Promise<void> {
  if (lines.length === 0) return
  const treasurer = await officerAt(payer, 'treasurer')
  const { id } = await treasurer<{ id: string }>('POST', '/runs', { payouts: lines })
  const approvers = [await officerAt(payer, 'president')]
  if (payer !== FEDERATION) approvers.push(await officerAt(FEDERATION, 'president', payer))
  for (const approve of approvers) await approve('POST', `/runs/${id}/approval`, {})
  const { run } = await treasurer<{ run: PaymentRun }>('GET', `/runs/${id}`)
  for (const [index, { id: payout, means, state }] of run.payouts.entries()) {
    if (state !== 'approved') throw new Error(`${payout} is ${state}`)
    const reference =
      means === 'cash'
        ? `Recibo ${run.number * 10 + index}`
        : String(40_120_000 + run.number * 100 + index + ago)
    await firstWhoMay([treasurer, ...approvers], 'POST', `/payouts/${payout}/payment`, { reference })
  }
}

async function payableAt(payer: string) {
  const treasurer = await officerAt(payer, 'treasurer')
  const { payable } = await treasurer<Payouts>('GET', '/payouts')
  return payable.filter(({ payableClp }) => payableClp > 0)
}

/** Each association pays its groups. */
export async function payGroups(ago: number): Promise<void> {
  for (const { handle } of associations) {
    const lines = (await payableAt(handle)).map(({ account, organization, payableClp, hasAccount }) => ({
      ...{ account, handle: organization.handle, amountClp: payableClp },
      means: hasAccount ? 'bank' : 'cash',
    }))
    await payRun(handle, lines, ago)
  }
}

/** The federation pays the associations and itself every third month, and of its fund what an assembly decided. */
export async function payAbove(ago: number): Promise<void> {
  const lines = (await payableAt(FEDERATION)).flatMap(({ account, organization, payableClp }): Line[] => {
    const line = { account, handle: organization.handle, means: 'bank', amountClp: payableClp }
    if (account !== 'fund') return ago % 3 === 1 ? [line] : []
    const { fund } = money
    if (ago !== fund.ago) return []
    const amountClp = Math.floor((payableClp * fund.partOf) / 10)
    return [{ ...line, amountClp, purpose: fund.purpose, minutes: fund.minutes }]
  })
  await payRun(FEDERATION, lines, ago)
}

/** What a group is paid before it is owed: it says at once that it came. */
export async function advance(ago: number): Promise<void> {
  for (const { group, ago: when, ...decided } of money.advances) {
    if (ago !== when) continue
    const payer = groups.find(({ handle }) => handle === group)?.association ?? ''
    await payRun(
      payer,
      [{ account: 'group', handle: group, means: 'bank', isAdvance: true, ...decided }],
      ago,
    )
    const ask = await phoneOf(group)
    const { payouts } = await ask<{ payouts: PayoutRow[] }>('GET', '/payouts')
    for (const { id } of payouts.filter(({ state, isAdvance }) => isAdvance && state === 'paid'))
      await ask('POST', `/payouts/${id}`, { hasArrived: true })
  }
}

/** «Recibí conforme», but for who says that it did not arrive, and who says nothing yet. */
export async function answer(ago: number): Promise<void> {
  for (const { handle } of groups) {
    const ask = await phoneOf(handle)
    const { payouts } = await ask<{ payouts: PayoutRow[] }>('GET', '/payouts')
    for (const { id } of payouts.filter(({ state }) => state === 'paid')) {
      if (ago === 1 && money.silent.includes(handle)) continue
      const isLost = [money.disputed, money.returned].some((one) => one.group === handle && one.ago === ago)
      const note = money.disputed.ago === ago ? money.disputed.note : undefined
      await ask('POST', `/payouts/${id}`, isLost ? { hasArrived: false, note } : { hasArrived: true })
    }
  }
}

/** What the bank sent back is noted, and paid again. */
export async function payAgain(ago: number): Promise<void> {
  const { group, ago: when, note } = money.returned
  if (ago !== when) return
  const payer = groups.find(({ handle }) => handle === group)?.association ?? ''
  const treasurer = await officerAt(payer, 'treasurer')
  const { unconfirmed } = await treasurer<Payouts>('GET', '/payouts')
  const lost = unconfirmed.find(
    ({ state, organization }) => state === 'disputed' && organization.handle === group,
  )
  if (!lost) throw new Error(`nothing of ${group} is in dispute`)
  const desks = [treasurer, await officerAt(payer, 'president')]
  await firstWhoMay(desks, 'POST', `/payouts/${lost.id}/ending`, { outcome: 'returned', note })
  await payGroups(ago)
}
