/**
 * SQL: the name of the member who acted, by herself or by a mandate, also when she is no more; null for staff.
 * @param by an SQL expression: `member:<id>`, `mandate:<id>` or the id of a panel's user
 */
export const actorName = (by: string) => `(select m.name from member m where m.id = coalesce(
  (select d.member_id from mandate d where d.id = replace(${by}, 'mandate:', '')), replace(${by}, 'member:', '')))`

/** SQL: whether the member did it, in an office or by a mandate. @param by as of `actorName` */
export const isByMember = (by: string, memberId: string) =>
  `exists (select 1 from mandate d where d.id = replace(${by}, 'mandate:', '') and d.member_id = ${memberId})`
