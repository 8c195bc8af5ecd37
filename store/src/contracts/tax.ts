/** Documents for the tax office, as the store, the shop and the desk name them. */

/** Who sells a group's goods before the law; see `modules/fiscal/rules/seller-terms.ts`. */
export type SellerModel = 'own_sale' | 'consignment' | 'marketplace'

/** What the buyer asked for. */
export type DocumentWish = 'boleta' | 'factura'

/** To whom a factura is made out. `rut`: `12345678-5`. */
export type Invoice = {
  rut: string
  legalName: string
  businessLine: string
  address: string
  commune: string
}

/** A file of a document, as whoever issued it made it. */
export type TaxFileFormat = 'pdf' | 'xml'

/** A document as the buyer of that order sees it. */
export type OwnTaxDocument = {
  id: string
  name: string
  folio: number
  /** `YYYY-MM-DD` */
  issuedOn: string
  totalClp: number
  files: TaxFileFormat[]
}
