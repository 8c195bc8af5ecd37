/** SQL: the day that it is in Chile, `YYYY-MM-DD`. */
const chileToday = `to_char(now() at time zone 'America/Santiago', 'YYYY-MM-DD')`

/** SQL: it is to be told now. @param n the alias of `announcement` */
const isTold = (n: string) =>
  `${n}.deleted_at is null and ${n}.ended_at is null and ${n}.from_day <= ${chileToday} and ${n}.until_day >= ${chileToday}`

/** SQL: what everybody who opens the shop is told today, the newest first: a list of texts. */
export const announcedInShop = `(select coalesce(json_agg(n.text order by n.created_at desc), '[]') from announcement n
  where n.place = 'shop' and ${isTold('n')})`

/** SQL: what a group is told today: `Announced[]`. @param a the alias of its association, an `organization` */
export const announcedToGroup = (a: string) =>
  `(select coalesce(json_agg(json_build_object('text', n.text, 'by', o.name, 'until', n.until_day) order by n.created_at desc), '[]')
    from announcement n join organization o on o.id = n.organization_id
    where n.place = 'groups' and n.organization_id in (${a}.id, ${a}.parent_id) and ${isTold('n')})`
