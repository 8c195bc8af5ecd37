import { MedusaService } from '@medusajs/framework/utils'
import { CatalogChange } from './models/catalog-change'
import { CatalogItem } from './models/catalog-item'

export class CatalogService extends MedusaService({ CatalogItem, CatalogChange }) {}
