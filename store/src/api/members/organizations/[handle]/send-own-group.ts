import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
export async function sendOwnGroup(_req: MedusaRequest, _res: MedusaResponse): Promise<void> {}
