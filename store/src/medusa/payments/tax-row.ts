import { VAT_RATE } from '../../contracts/product/vat'
import type { Settings } from '../../modules/checkout/read/settings'
import { raw } from '../write-rows'

/** The one tax, in the words of Medusa's tax module. */
export function taxRow(settings: Settings) {
  return {
    code: 'iva',
    rate: VAT_RATE,
    raw_rate: raw(VAT_RATE),
    description: 'IVA',
    provider_id: 'system',
    tax_rate_id: settings.taxRateId,
  }
}
