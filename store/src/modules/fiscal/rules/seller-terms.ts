import type { SellerModel } from '../../../contracts'
import type { DocumentKind } from './document-kinds'

/** - entity: the selling entity (`selling_entity`); - group: the group itself, under its own RUT */
type Issuer = 'entity' | 'group'

type SellerTerms = {
  name: string
  /** Whose document the buyer gets for the goods. */
  goodsBy: Issuer
  /** And for bringing them: who pays the carrier. */
  deliveryBy: Issuer
  /** What the entity makes out to the group each tax period for what it sold on its account. */
  settledBy: DocumentKind | null
}

/**
 * Who issues what, by how a group sells. Data that the federation's accountant sets: nothing in the code asks for the name
 * of a model.
 */
export const SELLER_TERMS: Record<SellerModel, SellerTerms> = {
  own_sale: { name: 'Venta propia', goodsBy: 'entity', deliveryBy: 'entity', settledBy: null },
  consignment: { name: 'Consignación', goodsBy: 'entity', deliveryBy: 'entity', settledBy: 43 },
  marketplace: { name: 'Vende el grupo', goodsBy: 'group', deliveryBy: 'entity', settledBy: null },
}

export const sellerModels = Object.keys(SELLER_TERMS) as SellerModel[]
