import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { env } from '../../../env'
import { guestOfAddress } from '../../../medusa/orders/guest'
import { channelId, regionId, taxRateId } from '../../../medusa/read/shop'
import { federation, sellingEntity } from '../../federation/read/rows'
import { SHARE_TERMS_IN_FORCE, type ShareTermsInForce } from '../../federation/read/share-terms-in-force'
import { prepared } from '../../../kernel/prepared'
import { invalid } from '../../../kernel/problem'
import { methodsOffered } from '../../../gateways/offered'
import { type Method, termsOf } from '../../../gateways/terms'
import { newId } from '../../../kernel/new-id'
import type { DeliveryFacts } from './delivery-facts'

export type Settings = {
  regionId: string
  channelId: string
  taxRateId: string | null
  customerId: string
  /** None where nothing is delivered. */
  commune: DeliveryFacts['commune']
  storeUrl: string
  terms: Pick<ShareTermsInForce, 'id' | 'cardFeeBp' | 'basisPoints'>
  federationId: string
}

/** The guest of an address is one row, made or found in the same breath as the rest. */
const SQL = `with guest as (${guestOfAddress})
select (select id from guest) as "customerId", ${regionId} as "regionId", ${channelId} as "channelId",
  ${taxRateId} as "taxRateId", (select id from ${federation} f) as "federationId",
  ${SHARE_TERMS_IN_FORCE} as terms,
  (select bank from ${sellingEntity} s) as bank`

type Row = Pick<Settings, 'customerId' | 'regionId' | 'channelId' | 'taxRateId' | 'federationId'> & {
  bank: Record<string, unknown> | null
  terms: ShareTermsInForce | null
}

/** What every order of this federation has in common, and the guest behind the e-mail address. */
export async function readSettings(
  trx: Knex.Transaction,
  buyer: { email: string; name: string; phone: string },
  commune: Settings['commune'],
  payment: Method,
): Promise<Settings> {
  const { email, name, phone } = buyer
  const id = newId('cus')
  const { rows } = await prepared<Row>(trx, SQL, { id, email, name, phone })
  const row = rows[0]
  if (!row?.terms || !row.federationId) throw new Error('the federation is not set up: no share terms')
  const { terms, bank, ...ids } = row
  if (!methodsOffered({ keys: env.shopHas.keys, bank }).includes(payment))
    throw invalid('Así no se puede pagar en esta tienda.', { payment: 'Elige otra forma de pago.' })
  return {
    ...ids,
    commune,
    storeUrl: env.storeUrl,
    terms: {
      id: terms.id,
      cardFeeBp: termsOf(payment).hasFee ? terms.cardFeeBp : 0,
      basisPoints: terms.basisPoints,
    },
  }
}
