import { belongsNow } from './in-force'

const ORGANIZATION_COLUMNS = `id, kind, handle, name, parent_id, commune_code, status, back_on, is_trusted,
  seller_model, stock_location_id, shipping_profile_id, shipping_options`

/** Organizations that exist. */
export const organizations = `(select ${ORGANIZATION_COLUMNS} from organization where deleted_at is null)`

/** Also those that were deleted: what was sold keeps the name of who sold it. */
export const everyOrganization = `(select ${ORGANIZATION_COLUMNS} from organization)`

/** Organizations that are somebody before the law, as they said themselves, and can sign beside others. */
export const entities = `(select id, handle, name, parent_id from organization where deleted_at is null
  and status <> 'left' and kind <> 'federation' and legal_form is not null and legal_form <> 'de_facto')`

/** Since when each organization is here. */
export const foundings = `(select id, created_at from organization)`

/** One row, or none before a federation was founded. */
export const federation = `(select id, handle, name, is_in_formation, commune_code from organization
  where kind = 'federation' and deleted_at is null order by created_at limit 1)`

/** Who sells before the law now: one row, or none. */
export const sellingEntity = `(select rut, legal_name, business_line, address, commune, legal_representative, email,
  phone, bank, territory from selling_entity where deleted_at is null order by created_at desc limit 1)`

/** People that exist. */
export const members = `(select id, name, phone, email, consents_to_be_named from member where deleted_at is null)`

/** Also those that are not there any more: what they did counts. */
export const everyMember = `(select id, birth_year from member)`

/** Who belongs to what now. */
export const membershipsNow = `(select organization_id, member_id, role from membership m where ${belongsNow('m')})`

const day = (moment: string) => `to_char((${moment}) at time zone 'America/Santiago', 'YYYY-MM-DD')`

/**
 * Every term of an office ever, with its first and its last day in Chile, which is the one on which it was ended if it
 * was. A helper of a group holds none.
 */
export const officeTerms = `(select id, organization_id, member_id, office, since, until,
  ended_at is null and since <= now() and until > now() as is_in_force, ${day('since')} as first_day,
  ${day(`coalesce(ended_at, until - interval '1 second')`)} as last_day
  from mandate where deleted_at is null and office <> 'helper')`

/** Whose desk is whose: of what she belongs to, of what is right above her groups, and of where she holds an office. */
export const deskMembers = `(select organization_id, member_id from ${membershipsNow} s
  union select g.parent_id, s.member_id from ${membershipsNow} s
    join organization g on g.id = s.organization_id and g.kind = 'group' and g.deleted_at is null
  union select organization_id, member_id from ${officeTerms} t where is_in_force)`

/**
 * The one organization where each member is counted: where she belongs, or did last; of several a group, and of those the
 * one that she has been in longest.
 */
export const homes = `(select distinct on (m.member_id) m.member_id, o.id as organization_id
  from membership m join organization o on o.id = m.organization_id
  where m.accepted_at is not null and m.deleted_at is null
  order by m.member_id, (m.until is null or m.until > now()) desc, (o.kind = 'group') desc, m.until desc nulls first,
    m.accepted_at, m.id)`
