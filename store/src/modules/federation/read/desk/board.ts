import { isInForce } from '../in-force'

/**
 * SQL: somebody in force there can give offices. Who came by a rescue does not count for a week, in which those who
 * rescued are no second person for her: they may name the rest too.
 * @param organization an SQL expression; `:giving`: the offices that can
 */
export const hasBoard = (organization: string) => `exists (select 1 from mandate g
  where g.organization_id = ${organization} and g.office = any(cast(:giving as text[])) and ${isInForce('g')}
    and not (g.is_rescue and g.since > now() - interval '7 days'))`
