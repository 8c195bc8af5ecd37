import { ASKED_FOR } from '../../training/rules/what-opens'
import { qualificationsNow } from '../../training/read/rows'
import { membershipsNow } from './rows'

/** SQL: somebody of that group learned what lets it publish at once. @param id SQL expression */
const hasLearned = (id: string) => `exists (select 1 from ${membershipsNow} tm
  join ${qualificationsNow} tq on tq.member_id = tm.member_id and tq.qualification = '${ASKED_FOR.atOnce.qualification}'
  where tm.organization_id = ${id})`

/** SQL: a group publishes at once. An officer's word goes first; without one, what was learned. @param o `organization` */
export const isTrusted = (o: string) => `coalesce(${o}.is_trusted, ${hasLearned(`${o}.id`)})`

/** SQL: it does so by what was learned alone. @param o `organization` */
export const isTrustedByCourse = (o: string) => `(${o}.is_trusted is null and ${hasLearned(`${o}.id`)})`
