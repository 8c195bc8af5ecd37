import { COMMUNES as ROWS } from '../../modules/delivery/data/communes'

/** The communes of the country: of the law, so that a store that nobody founded yet knows them too. */
export const COMMUNES = ROWS.map(([code, name, province, region]) => ({ code, name, province, region }))
