export const communes = `(select code, name, province, region, region_code from commune)`

/** Of those that began, the one that began last. */
const TARIFF_NOW = `(select id from tariff where deleted_at is null and valid_from <= now()
  order by valid_from desc, id desc limit 1)`

/** Lines of the carrier's table by which a consignment is paid now. */
export const ratesNow = `(select t.carrier, r.mode, r.zone, r.max_weight_grams, r.price_clp, r.days_min, r.days_max
  from rate r join tariff t on t.id = r.tariff_id where r.deleted_at is null and t.id = ${TARIFF_NOW})`

/** In which zone each commune is now, and where the carrier has only a branch. Empty without a tariff. */
export const reachNow = `(select code, zone, is_branch_only from commune_reach where tariff_id = ${TARIFF_NOW})`

const POINT_COLUMNS = `id, kind, organization_handle, name, address, commune_code, hours, instructions, dates, created_at`

/** Places where consignments are left or fetched. */
export const points = `(select ${POINT_COLUMNS} from point where deleted_at is null)`

/** Also those that were closed: a consignment is still fetched where it was said. */
export const everyPoint = `(select ${POINT_COLUMNS} from point)`
