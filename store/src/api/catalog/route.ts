import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { z } from '@medusajs/framework/zod'
import { queryCatalog } from '../../modules/catalog/read/query'
import { read } from '../../kernel/problem'

const list = z
  .string()
  .max(600)
  .transform((text) => text.split(',').filter(Boolean))
  .optional()
/** Programs ask: digits alone, and nothing that JavaScript would also take for a number (`1e3`, `0x10`, `4.000`). */
const digits = (max: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, 'Va en números enteros, sin puntos.')
    .transform(Number)
    .pipe(z.number().max(max))
const pesos = digits(100_000_000).optional()

const query = z
  .object({
    category: list,
    group: list,
    association: list,
    commune: list,
    min_price: pesos,
    max_price: pesos,
    available: z.literal('1').optional(),
    reaches: z.string().max(10).optional(),
    q: z
      .string()
      .transform((text) => text.replace(/\0/g, '').trim().slice(0, 80) || undefined)
      .optional(),
    sort: z.enum(['new', 'price', '-price', 'rel']).optional(),
    limit: digits(60).pipe(z.number().min(1)).default(24),
    offset: digits(100_000).default(0),
  })
  .transform(({ min_price, max_price, available, sort, ...rest }) => ({
    ...rest,
    minPrice: min_price,
    maxPrice: max_price,
    isAvailable: available === '1',
    sort: sort ?? (rest.q ? ('rel' as const) : ('new' as const)),
  }))

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const filter = read(query, req.query)
  res
    .type('json')
    .send(await queryCatalog(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), filter))
}
