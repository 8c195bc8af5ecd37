import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { DeskCategories } from '../../../../../contracts'
import { read } from '../../../../../kernel/problem'
import { purgeShop } from '../../../../../modules/catalog/write/purge-shop'
import { readDeskCategories } from '../../../../../modules/product/read/desk-categories'
import { addCategoryWorkflow } from '../../../../../workflows/product/add-category'
import { federationDeskOf } from '../../../guard'
import { categorySchema } from './category-schema'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  federationDeskOf(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ categories: await readDeskCategories(knex) } satisfies DeskCategories)
}

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { officer } = federationDeskOf(req)
  const input = { officer, category: read(categorySchema, req.body) }
  const { result } = await addCategoryWorkflow(req.scope).run({ input })
  await purgeShop(req.scope, ['shop'])
  res.status(201).json(result)
}
