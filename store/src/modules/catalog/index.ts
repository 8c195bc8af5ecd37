import { Module } from '@medusajs/framework/utils'
import { CatalogService } from './service'

export const CATALOG = 'catalog'

export default Module(CATALOG, { service: CatalogService })
