/**
 * Members who let their association see what they say of offices. Whoever says no is not seen: neither by what was said
 * last nor by what came last, for a phone without signal sends late and another one has a wrong clock.
 */
export const seenMembers = `(select member_id from (select member_id,
    (array_agg(is_seen order by said_at desc, created_at desc, id desc))[1] as said_last,
    (array_agg(is_seen order by created_at desc, id desc))[1] as came_last
  from leadership_consent where deleted_at is null group by member_id) c where said_last and came_last)`

/** What each member would like: all that she says now. */
export const wishes = `(select member_id, offices, words from leadership_wish where deleted_at is null)`

/** What each member said last of each office. */
export const readinessNow = `(select distinct on (member_id, office) member_id, office, level from leadership_readiness
  where deleted_at is null order by member_id, office, said_at desc, created_at desc, id desc)`
