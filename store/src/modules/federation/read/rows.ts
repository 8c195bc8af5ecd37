import { belongsNow } from './in-force'

const ORGANIZATION_COLUMNS = `id, kind, handle, name, parent_id, commune_code, status, back_on, is_trusted,
  seller_model, stock_location_id, shipping_profile_id, shipping_options`

/** Organizations that exist. */
export const organizations = `(select ${ORGANIZATION_COLUMNS} from organization where deleted_at is null)`

/** Also those that were deleted: what was sold keeps the name of who sold it. */
export const everyOrganization = `(select ${ORGANIZATION_COLUMNS} from organization)`

/** One row, or none before a federation was founded. */
export const federation = `(select id, handle, name, is_in_formation, commune_code from organization
  where kind = 'federation' and deleted_at is null order by created_at limit 1)`

/** Who sells before the law now: one row, or none. */
export const sellingEntity = `(select rut, legal_name, business_line, address, commune, legal_representative, email,
  phone, bank, territory from selling_entity where deleted_at is null order by created_at desc limit 1)`

/** People that exist. */
export const members = `(select id, name, phone, email, consents_to_be_named from member where deleted_at is null)`

/** Who belongs to what now. */
export const membershipsNow = `(select organization_id, member_id, role from membership m where ${belongsNow('m')})`
