/** What a buyer may write in the checkout, in letters: the fields, the shop and the store take the same. */
export const BUYER_LIMITS = {
  name: 120,
  email: 160,
  phone: 40,
  rut: 20,
  legalName: 100,
  businessLine: 80,
  invoiceAddress: 120,
  invoiceCommune: 60,
  street: 160,
  detail: 120,
  note: 500,
} as const

export const tooLong = (max: number) => `A lo más ${max} letras.`
