import type { AdvanceStanding, NoAdvance } from './advance'
import { noAdvance } from './advance'

/** What an assembly voted: up to how much a group has of it at a time, and which part of what it will get. */
export type ReceptionRule = { perGroupClp: number; partBp: number }

export type ReceptionStanding = Omit<AdvanceStanding, 'unrecoveredClp' | 'maximumClp'> & {
  rule: ReceptionRule | null
  /** What the invoice of what was received will leave the group. */
  valueClp: number
  /** Something was paid of that invoice: what was advanced comes back by it. */
  isPaid: boolean
  /** That reception was advanced, or will be. */
  isAdvanced: boolean
  /** What closed months have not recovered: of advances of receptions, and of any other. */
  outClp: { receptions: number; others: number }
  /** What the fund has free. */
  fundClp: number
}

export type NoReceptionAdvance =
  | NoAdvance
  | 'no_rule'
  | 'paid_already'
  | 'advanced_already'
  | 'at_limit'
  | 'nothing_in_fund'

const WHOLE_BP = 10_000

/** Up to how much is advanced of one reception now, or why nothing is. */
export function receptionAdvance(standing: ReceptionStanding): { mostClp: number } | NoReceptionAdvance {
  const { rule, valueClp, isPaid, isAdvanced, outClp, fundClp } = standing
  if (!rule || rule.perGroupClp === 0) return 'no_rule'
  if (isPaid) return 'paid_already'
  if (isAdvanced) return 'advanced_already'
  const why = noAdvance({ ...standing, unrecoveredClp: outClp.others, maximumClp: rule.perGroupClp })
  if (why) return why
  const leftClp = rule.perGroupClp - outClp.receptions
  const partClp = Math.floor((valueClp * rule.partBp) / WHOLE_BP)
  if (Math.min(leftClp, partClp) <= 0) return 'at_limit'
  return fundClp > 0 ? { mostClp: Math.min(leftClp, partClp, fundClp) } : 'nothing_in_fund'
}
