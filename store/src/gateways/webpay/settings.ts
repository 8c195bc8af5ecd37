import { z } from '@medusajs/framework/zod'
import { TEST_COMMERCE_CODE } from './terms'

export type WebpayOptions = { url: string; commerceCode: string; apiKey: string; timeoutMs: number }

const schema = z.object({
  TRANSBANK_URL: z.string().url().optional(),
  TRANSBANK_COMMERCE_CODE: z.string().optional(),
  TRANSBANK_API_KEY: z.string().optional(),
})

/** Values of Transbank's public test shop, as its documentation gives them. */
const testShop = {
  url: 'https://webpay3gint.transbank.cl',
  commerceCode: TEST_COMMERCE_CODE,
  apiKey: '579B532A7440BB0C9079DED94D31EA1615BACEB56610332264630D42D0A36B1C',
}

/** A real shop without keys of its own would charge cards to Transbank's public test shop. */
export function readWebpaySettings(source: Record<string, string | undefined>, isDemo: boolean) {
  const given = schema.parse(source)
  const hasKeys = Boolean(given.TRANSBANK_COMMERCE_CODE)
  if (hasKeys !== Boolean(given.TRANSBANK_API_KEY))
    throw new Error('Set both TRANSBANK_COMMERCE_CODE and TRANSBANK_API_KEY, or neither')
  return {
    isOffered: isDemo || hasKeys,
    url: given.TRANSBANK_URL ?? (hasKeys ? 'https://webpay3g.transbank.cl' : testShop.url),
    commerceCode: given.TRANSBANK_COMMERCE_CODE ?? testShop.commerceCode,
    apiKey: given.TRANSBANK_API_KEY ?? testShop.apiKey,
    timeoutMs: 8000,
  }
}
