import type { StatementAccount, StatementHead, StatementLine } from '../contracts'
import { day } from '../kernel/text/format'
import { chileDay } from '../kernel/time/chile-day'
import { monthWords } from '../kernel/time/months'

const ACCOUNTS: Record<StatementAccount, string> = {
  group: 'Grupo',
  association: 'Asociación',
  federation: 'Federación',
  fund: 'Fondo solidario',
}

export const accountWords = (account: StatementAccount): string => ACCOUNTS[account]

/** The day of a moment, as Chile writes it. */
export const dayOf = (moment: string): string => day(chileDay(new Date(moment)))

/** «octubre» */
export const monthAlone = (month: string): string => monthWords(month).split(' ')[0] ?? ''

export const voteWords = ({ assemblyDate, minutes }: NonNullable<StatementLine['terms']>): string =>
  `Reparto votado el ${day(assemblyDate)} (${minutes})`

/** The name of its file, without an ending. */
export const fileName = ({ month, account, organization }: StatementHead): string =>
  `liquidacion-${month}-${account === 'fund' ? 'fondo-solidario' : organization.handle}`
