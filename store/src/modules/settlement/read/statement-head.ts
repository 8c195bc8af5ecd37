import type { StatementHead, StatementSum } from '../../../contracts'
import { everyOrganization } from '../../federation/read/rows'

/** SQL: a `StatementHead` as JSON. @param s the alias of `statement`, joined by `STATEMENT_JOINS` */
export const headJson = (
  s: string,
) => `json_build_object('id', ${s}.id, 'number', ${s}.number, 'month', p.month,
  'account', ${s}.account, 'organization', json_build_object('handle', o.handle, 'name', ${s}.organization_name),
  'openingClp', ${s}.opening_clp, 'earnedClp', ${s}.earned_clp, 'paidClp', ${s}.paid_clp, 'closingClp', ${s}.closing_clp)`

export const STATEMENT_JOINS = `join settlement_period p on p.id = s.period_id
  join ${everyOrganization} o on o.id = s.organization_id`

type Amounts = Pick<StatementHead, 'openingClp' | 'earnedClp' | 'paidClp' | 'closingClp'>

/** Statements added up: the roll-up is this sum and nothing else. */
export function addUp(statements: readonly Amounts[]): StatementSum {
  const sum = (of: (one: Amounts) => number) => statements.reduce((total, one) => total + of(one), 0)
  return {
    count: statements.length,
    openingClp: sum((one) => one.openingClp),
    earnedClp: sum((one) => one.earnedClp),
    paidClp: sum((one) => one.paidClp),
    closingClp: sum((one) => one.closingClp),
  }
}
