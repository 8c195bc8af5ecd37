import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { z } from '@medusajs/framework/zod'
import { readSearchWords } from '../../../modules/catalog/read/search-words'
import { read } from '../../../kernel/problem'
import { setSearchWordsWorkflow } from '../../../workflows/catalog/set-search-words'

const word = z.string().trim().min(1).max(60)
const many = z.array(word).min(1).max(60)
const body = z.object({
  stopWords: z.array(word).max(500),
  synonyms: z.array(z.object({ asked: many, means: many })).max(1000),
  diets: z
    .array(
      z.object({
        name: word,
        asked: many,
        withoutAllergens: z.array(word).max(20),
        withoutIngredients: z.array(word).max(100),
      }),
    )
    .max(60),
})

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json({ words: await readSearchWords(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)) })
}

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { result } = await setSearchWordsWorkflow(req.scope).run({ input: read(body, req.body) })
  res.json({ words: result })
}
