/**
 * SQL: the name of the member who acted, by herself or by a mandate, also when she is no more; null for staff.
 * @param by an SQL expression: `member:<id>`, `mandate:<id>` or the id of a panel's user
 */
export const actorName = (by: string) => `(select m.name from member m where m.id = coalesce(
  (select d.member_id from mandate d where d.id = replace(${by}, 'mandate:', '')), replace(${by}, 'member:', '')))`
