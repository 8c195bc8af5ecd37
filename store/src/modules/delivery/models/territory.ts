import { model } from '@medusajs/framework/utils'

/** How the federation's territory looks, drawn from data. One row. */
export const Territory = model.define('territory', {
  id: model.id({ prefix: 'terr' }).primaryKey(),
  /** `TerritoryMap` of the contracts. */
  map: model.json(),
})
