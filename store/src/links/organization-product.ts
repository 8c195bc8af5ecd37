import { defineLink } from '@medusajs/framework/utils'
import ProductModule from '@medusajs/medusa/product'
import FederationModule from '../modules/federation'

/** Whose product it is. */
export default defineLink(FederationModule.linkable.organization, {
  linkable: ProductModule.linkable.product,
  isList: true,
})
