import { readKhipuSettings } from './khipu/settings'
import { readWebpaySettings } from './webpay/settings'

/**
 * What each gateway needs of the environment. `isOffered`: its keys are there.
 * @throws Error in words when a value is missing or contradicts another
 */
export const readGatewaySettings = (source: Record<string, string | undefined>, isDemo: boolean) => ({
  webpay: readWebpaySettings(source, isDemo),
  khipu: readKhipuSettings(source),
})
