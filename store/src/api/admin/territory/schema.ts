import { z } from '@medusajs/framework/zod'
import type { Territory } from '../../../contracts'
import { COMMUNES } from '../../../modules/delivery/data/communes'
import { plainText } from '../../../kernel/text/plain-text'
import { territoryProblems, ZONE_NAME } from '../../../modules/delivery/rules/territory'

const codes = COMMUNES.map(([code]) => code)
const region = z.string().regex(/^\d{2}$/, 'La región va con dos cifras: 08.')
const commune = z.string().regex(/^\d{5}$/, 'La comuna va con cinco cifras: 08301.')
const zone = z.string().regex(ZONE_NAME, 'Una zona se llama con letras y números, a lo más 40.')
const price = z.number().int('Los precios van en pesos enteros.').min(0).max(1_000_000)
const day = z.number().int().min(0).max(60)
const days = z.tuple([day, day])
const place = z.tuple([z.number().min(-110).max(-65), z.number().min(-57).max(-17)])

/** Body of `POST /admin/territory`. */
export const territorySchema: z.ZodType<Territory> = z
  .object({
    carrier: z.string().transform(plainText).pipe(z.string().min(2, 'Falta quién lo lleva.').max(80)),
    zones: z.record(region, zone),
    communeZones: z.record(commune, zone.or(z.literal(''))).optional(),
    branchOnly: z.array(commune).max(346),
    rates: z.record(
      zone,
      z.object({
        days: z.object({ home: days, branch: days }),
        bands: z
          .array(z.tuple([z.number().int().min(1).max(1_000_000), price, price]))
          .min(1)
          .max(40),
      }),
    ),
    map: z
      .object({
        places: z.record(commune, place),
        lines: z
          .array(
            z.object({ kind: z.enum(['coast', 'river', 'border']), points: z.array(place).min(2).max(500) }),
          )
          .max(20),
      })
      .optional(),
  })
  .superRefine((territory, context) => {
    for (const [path, message] of Object.entries(territoryProblems(territory, codes)))
      context.addIssue({ code: 'custom', path: path.split('.'), message })
  })
