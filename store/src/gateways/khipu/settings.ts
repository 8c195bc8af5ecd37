import { z } from '@medusajs/framework/zod'

export type KhipuOptions = { url: string; apiKey: string; secret: string; timeoutMs: number }

const schema = z.object({
  KHIPU_URL: z.string().url().default('https://payment-api.khipu.com'),
  KHIPU_API_KEY: z.string().default(''),
  KHIPU_SECRET: z.string().default(''),
})

/** The key calls Khipu; the secret of the same collection account signs its notices. */
export function readKhipuSettings(source: Record<string, string | undefined>) {
  const given = schema.parse(source)
  const isOffered = given.KHIPU_API_KEY !== ''
  if (isOffered !== (given.KHIPU_SECRET !== ''))
    throw new Error('Set both KHIPU_API_KEY and KHIPU_SECRET, or neither')
  return {
    isOffered,
    url: given.KHIPU_URL,
    apiKey: given.KHIPU_API_KEY,
    secret: given.KHIPU_SECRET,
    timeoutMs: 8000,
  }
}
