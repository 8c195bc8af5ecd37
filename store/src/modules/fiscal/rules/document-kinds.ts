/** The SII's types of document that a sale can need. `isNote`: it corrects another. Who gets which is in `seller-terms.ts`. */
export const DOCUMENT_KINDS = {
  33: { name: 'Factura', isNote: false },
  34: { name: 'Factura exenta', isNote: false },
  39: { name: 'Boleta', isNote: false },
  41: { name: 'Boleta exenta', isNote: false },
  43: { name: 'Liquidación-factura', isNote: false },
  56: { name: 'Nota de débito', isNote: true },
  61: { name: 'Nota de crédito', isNote: true },
} as const

export type DocumentKind = keyof typeof DOCUMENT_KINDS

export const documentKinds = Object.keys(DOCUMENT_KINDS).map(Number) as DocumentKind[]

/** What a buyer gets, by what she asked for: with VAT, and of what has none. */
export const BUYER_KINDS = {
  boleta: { taxed: 39, exempt: 41 },
  factura: { taxed: 33, exempt: 34 },
} as const

/** What takes from, and what adds to, a document that was issued. */
export const NOTE_KINDS = { less: 61, more: 56 } as const
