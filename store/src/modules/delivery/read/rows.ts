export const communes = `(select code, name, province, region, region_code, zone, is_branch_only from commune)`

/** Lines of the carriers' tables by which a consignment is paid now. */
export const ratesNow = `(select carrier, mode, zone, max_weight_grams, price_clp, days_min, days_max from rate
  where deleted_at is null and valid_from <= now())`

const POINT_COLUMNS = `id, kind, organization_handle, name, address, commune_code, hours, instructions, dates, created_at`

/** Places where consignments are left or fetched. */
export const points = `(select ${POINT_COLUMNS} from point where deleted_at is null)`

/** Also those that were closed: a consignment is still fetched where it was said. */
export const everyPoint = `(select ${POINT_COLUMNS} from point)`
