import type { StatementAccount, StatementHead, StatementLine } from '#contracts'
import { day } from '../../../lib/format.ts'

const ACCOUNTS: Record<StatementAccount, string> = {
  group: 'Grupo',
  association: 'Asociación',
  federation: 'Federación',
  fund: 'Fondo solidario, que guarda la federación',
}

/** Whose account it is, beside its name. */
export const accountWords = ({ account }: Pick<StatementHead, 'account'>): string => ACCOUNTS[account]

/** «Reparto votado el 12-03-2026 (Acta 3)» */
export const voteWords = ({ assemblyDate, minutes }: NonNullable<StatementLine['terms']>): string =>
  `Reparto votado el ${day(assemblyDate)} (${minutes})`

/** The votes under which lines were shared, each once. */
export const votesOf = (lines: StatementLine[]): string[] => [
  ...new Set(lines.flatMap(({ terms }) => (terms ? [voteWords(terms)] : []))),
]
